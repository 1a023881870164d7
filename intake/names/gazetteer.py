"""The shipped list of places, and finding one of them in any script and any usual spelling. Data and matching only.

It proposes entries for a person to choose; it must never decide where a place that was told of lies, and what is not
in the list stays as it was told. The files are resources/places/*.json, read by whoever knows where the program lies.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

import msgspec

from intake.errors import BadJson
from intake.names.fold import fold, han_fold
from intake.names.latin import search_fold
from intake.names.scripts import Script, is_han
from intake.names.skeleton import skeleton

MAX_FILE: Final = 1 << 20
MAX_PLACES: Final = 20_000

LANGUAGE_SCRIPT: Final[Mapping[str, Script]] = {
    "zh": Script.HAN,
    "ug": Script.ARABIC_UYGHUR,
    "kk-Arab": Script.ARABIC_KAZAKH,
    "kk": Script.CYRILLIC,
    "ky": Script.CYRILLIC,
    "ru": Script.CYRILLIC,
    "tr": Script.LATIN,
    "en": Script.LATIN,
}
"""The languages in which a place may be named, each with the script that it is written in."""

KINDS: Final = ("country", "region", "province", "prefecture", "city", "county", "district", "division")


class Place(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One entry: `names` by language, `also` other spellings in use, `parent` the id of the place that it lies in."""

    id: str
    kind: str
    names: dict[str, str]
    parent: str = ""
    also: tuple[str, ...] = ()

    def name(self, *languages: str) -> str:
        """The name in the first of `languages` that it has one in, else in whichever comes first."""
        return next((self.names[code] for code in languages if code in self.names), next(iter(self.names.values()), ""))

    def spellings(self) -> Iterator[str]:
        """Every name and every other spelling, each once."""
        yield from dict.fromkeys((*self.names.values(), *self.also))


class PlaceFile(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One country's file. `scripts` are the languages every entry must be named in, `unverified` those that nobody who
    reads them has checked yet."""

    country: str
    scripts: tuple[str, ...]
    source: str
    licence: str
    unverified: tuple[str, ...]
    entries: tuple[Place, ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """An entry that fits what was typed; `by` is the spelling that does."""

    place: Place
    by: str


@dataclass(frozen=True, slots=True)
class _Keyed:
    """A spelling with what it is compared by."""

    place: Place
    by: str
    key: str


def parse_places(stored: bytes) -> PlaceFile:
    """One file of the list. Raises BadJson."""
    if len(stored) > MAX_FILE:
        raise BadJson(reason="a list of places that is too large")
    try:
        return msgspec.json.decode(stored, type=PlaceFile)
    except msgspec.MsgspecError:
        raise BadJson(reason="a list of places that does not read") from None


class Gazetteer:
    """All files together, ready to be searched. Immutable."""

    def __init__(self, files: Iterable[PlaceFile]) -> None:
        self._places = {place.id: place for file in files for place in file.entries}
        if len(self._places) > MAX_PLACES:
            raise BadJson(reason="a list of places that is too large")
        self._folded: list[_Keyed] | None = None
        self._skeletons: dict[str, list[_Keyed]] | None = None

    def __len__(self) -> int:
        return len(self._places)

    def get(self, identifier: str) -> Place | None:
        """The entry with that id, if the list has it: an older record may name one that it has not."""
        return self._places.get(identifier)

    def chain(self, identifier: str) -> tuple[Place, ...]:
        """The entry and all that it lies in, the smallest first."""
        found: list[Place] = []
        place = self._places.get(identifier)
        while place is not None and place not in found:
            found.append(place)
            place = self._places.get(place.parent)
        return tuple(found)

    def prepare(self) -> None:
        """Folds every spelling, half a second's work, so that the first search need not wait for it."""
        if self._folded is None:
            spelled = ((place, text) for place in self._places.values() for text in place.spellings())
            self._folded = [_Keyed(place, text, _key(text)) for place, text in spelled]
        if self._skeletons is None:
            found: dict[str, list[_Keyed]] = {}
            for one in self._folded:
                found.setdefault(_bones(one.by), []).append(one)
            self._skeletons = found

    def complete(self, text: str, *, most: int = 8) -> list[Found]:
        """Entries that `text` may be the beginning of, or a spelling of, the likeliest first; each entry once."""
        wanted = _key(text)
        if not wanted:
            return []
        self.prepare()
        assert self._folded is not None
        assert self._skeletons is not None
        best: dict[str, tuple[tuple[int, int, int], Found]] = {}

        def offer(one: _Keyed, rank: int) -> None:
            score = (rank, _WEIGHT[one.place.kind], len(one.key))
            if one.place.id not in best or score < best[one.place.id][0]:
                best[one.place.id] = (score, Found(one.place, one.by))

        for one in self._folded:
            rank = _rank(wanted, one.key)
            if rank is not None:
                offer(one, rank)
        bones = _bones(text)
        for one in self._skeletons.get(bones, ()) if len(bones) >= 3 else ():
            if abs(len(wanted) - len(one.key)) <= 3:
                offer(one, 4)
        ordered = sorted(best.items(), key=lambda item: (item[1][0], item[0]))
        return [found for _id, (_score, found) in ordered[:most]]


# What a witness names is a county or a city more often than what these lie in.
_WEIGHT: Final = {
    "county": 0, "city": 0, "district": 1, "prefecture": 1, "province": 1, "region": 2, "division": 3, "country": 4,
}  # fmt: skip


def _key(text: str) -> str:
    if any(is_han(char) for char in text):
        return han_fold(text)
    return search_fold(text).strip() or fold(text)


def _bones(text: str) -> str:
    return "" if any(is_han(char) for char in text) else skeleton(text)


def _rank(wanted: str, key: str) -> int | None:
    if key == wanted:
        return 0
    if key.startswith(wanted):
        return 1
    if any(word.startswith(wanted) for word in key.split()[1:]):
        return 2
    # "толы ауданы" and "托里县看守所" begin with the place
    if len(key) >= 2 and wanted.startswith(key) and (is_han(wanted[0]) or wanted[len(key)] == " "):
        return 3
    return None
