"""The words that a witness's card is made of, in the witness's own language, and what somebody typed for them later.

Each list is a file of resources/words: a word in the spelling that counts, then the same word in other scripts. What
is typed may be in any of them, in capitals, without the letters a keyboard lacks; the tag of a card is always made of
the spelling that counts. A word never leaves its list: a card that was given must be found for ever.
"""

from __future__ import annotations

import functools
import math
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Final

from intake.names.fold import fold
from intake.names.scripts import is_han
from intake.places import resources
from intake.services import passphrases

LANGUAGES: Final = ("kk", "kk-Arab", "ug", "ru", "tr", "zh", "en")
"""In which a card can be written. Kazakh is one list: a card in the Arabic script is found by either."""
_COLUMN: Final = {"kk-Arab": 1}
_LISTS: Final = ("en", "ru", "kk", "ug", "tr", "zh")
_NEAR: Final = 3


@dataclass(frozen=True, slots=True)
class _Words:
    """One list. `spelled` are all spellings of each word, the one that counts first; `exact` and `folded` lead from
    what is typed to the one that counts."""

    spelled: tuple[tuple[str, ...], ...]
    exact: dict[str, str]
    folded: dict[str, str]
    letters: frozenset[str]


def list_for(language: str) -> str:
    """The language of LANGUAGES whose words stand on a card for somebody asked in `language` (a tag)."""
    return language if language in LANGUAGES else {"ky": "ru"}.get(language, "en")


def words(language: str) -> tuple[str, ...]:
    """The list as it is written on a card, in order. `language` of LANGUAGES."""
    column = _COLUMN.get(language, 0)
    return tuple(spellings[column] for spellings in _list(_list_of(language)).spelled)


def bits(language: str, count: int) -> float:
    """How hard `count` different words of the list are to guess, in bits."""
    return math.log2(math.perm(len(words(language)), count))


def split(typed: str) -> tuple[str, ...]:
    """What was typed, word by word. Chinese words have two characters and need nothing between them."""
    found: list[str] = []
    for part in typed.translate(_BETWEEN).split():
        if len(part) > 2 and all(map(is_han, part)):
            found += [part[at : at + 2] for at in range(0, len(part), 2)]
        else:
            found.append(part)
    return tuple(found)


def readings(typed: Sequence[str]) -> tuple[tuple[str, ...], ...]:
    """Every way to read these words as words of one list, in the spelling that counts; none where one is unknown.

    As they stand comes before as they sound: more than one only where all of them are in two lists.
    """
    for table in ("exact", "folded"):
        found = []
        for name in _LISTS:
            known: dict[str, str] = getattr(_list(name), table)
            read = [known.get(written(word) if table == "exact" else fold(word)) for word in typed]
            whole = tuple(word for word in read if word is not None)
            if typed and len(whole) == len(typed) and whole not in found:
                found.append(whole)
        if found:
            return tuple(found)
    return ()


def unknown(typed: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """Typed words that stand in the way, each with up to three that come close: of the list that knows most of them."""
    if not typed or readings(typed):
        return {}
    name = max(_LISTS, key=lambda one: sum(_score(_list(one), word) for word in typed))
    held = _list(name)
    shown = {fold(spelling): spelling for spellings in held.spelled for spelling in spellings}
    wrong = [word for word in typed if fold(word) not in held.folded]
    return {word: tuple(shown[key] for key in get_close_matches(fold(word), list(shown), n=_NEAR)) for word in wrong}


_BETWEEN: Final = {ord(mark): " " for mark in ",،、，;؛.。"}


def _score(held: _Words, word: str) -> float:
    """1 for a word of the list; less for its script alone, which still tells one list from most others."""
    if fold(word) in held.folded:
        return 1.0
    return 0.01 if set(written(word)) <= held.letters else 0.0


def written(word: str) -> str:
    """A word as it is compared: small letters, composed; a Turkish capital İ is i."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", word).replace("İ", "i").casefold())


def _list_of(language: str) -> str:
    return "kk" if language == "kk-Arab" else language if language in _LISTS else "en"


@functools.cache
def _list(name: str) -> _Words:
    if name == "en":
        spelled: tuple[tuple[str, ...], ...] = tuple((word,) for word in passphrases.words())
    else:
        lines = (resources() / "words" / f"card-{name}.txt").read_text("utf-8").splitlines()
        spelled = tuple(tuple(line.split("\t")) for line in lines if line and not line.startswith("#"))
    exact: dict[str, str] = {}
    folded: dict[str, str] = {}
    for spellings in spelled:
        for spelling in spellings:
            exact.setdefault(written(spelling), spellings[0])
            folded.setdefault(fold(spelling), spellings[0])
    letters = frozenset("".join(exact))
    return _Words(spelled, exact, folded, letters)
