"""Finds names and places among the words of a text by their stems, in folded letters and in plain Latin.

Every word whose folded form begins with a registered stem is found, also with another part glued before it, or the name
itself written with signs or spaces inside. It finds too much rather than too little and decides nothing else.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from intake.names.fold import Gap, fold, tokens
from intake.names.inflect import FOLD, LATIN, Stem, alphabet_of, folded_matches
from intake.names.latin import search_fold
from intake.redaction.span import Span

SHORTEST_ACROSS: Final = 5  # letters of a stem that may be written across a space
_MOST_SPACES: Final = 3  # of one name; more only where every piece is a single letter
_LONGEST: Final = 80  # letters that are joined in search of one stem

# Latin letters and digits that pass for Cyrillic ones in writing or in capitals, beyond those that fold() unites.
_AS_CYRILLIC: Final = str.maketrans("hHrnumbwBgk0346", "ннгпимьшвдкозчб")
# And Cyrillic ones that pass for Latin (Н is read as H in a Latin word, which fold() cannot know).
_AS_LATIN: Final = str.maketrans("авеикмнорстухівһԁԛԝѕјьпгАВЕКМНОРСТУХІЅЈ", "abeukmhopctyxibhdqwsjbnrABEKMHOPCTYXISJ")
_HANDLE: Final = re.compile(r"[@#/_]|www\.")


@dataclass(frozen=True, slots=True)
class _Part:
    start: int
    end: int
    gap: Gap
    readings: tuple[tuple[str, str], ...]  # (space, folded)
    single: bool
    alphabet: str


class WordFinder:
    """The stems of a register, indexed. `stems`: stem to the indices of the entries it comes from."""

    def __init__(self, stems: Iterable[tuple[Stem, int]]) -> None:
        self._prefixes: dict[str, dict[str, set[int]]] = {FOLD: {}, LATIN: {}}
        self._whole: dict[str, dict[str, list[tuple[Stem, int]]]] = {FOLD: {}, LATIN: {}}
        for stem, index in stems:
            if stem.whole:
                self._whole[stem.space].setdefault(stem.text, []).append((stem, index))
            else:
                self._prefixes[stem.space].setdefault(stem.text, set()).add(index)
        self._lengths = {space: sorted({len(text) for text in found}) for space, found in self._prefixes.items()}
        self._whole_lengths = {space: sorted({len(text) for text in found}) for space, found in self._whole.items()}

    def find(self, text: str) -> Iterator[Span]:
        """Spans of every hit; each covers the whole written word, signs inside it included."""
        parts = _parts(text)
        for first in range(len(parts)):
            for space in (FOLD, LATIN):
                yield from self._from(parts, first, space)
            yield from self._other_beginnings(text, parts, first)
        yield from self._handles(text, parts)

    def _from(self, parts: list[_Part], first: int, space: str) -> Iterator[Span]:
        joined = ""
        spaces = 0
        singles = True
        for last in range(first, len(parts)):
            part = parts[last]
            if last > first:
                if part.gap is Gap.BREAK:
                    return
                spaces += part.gap is Gap.SPACE
                if spaces > _MOST_SPACES and not (singles and part.single):
                    return
            singles = singles and part.single
            known = len(joined)
            joined += part.readings[0 if space == FOLD else 1][1]
            found = self._begins(space, joined, known, SHORTEST_ACROSS if spaces and not singles else 1)
            if not spaces or singles:
                found |= self._is_whole(space, joined, part.alphabet)
            if found:
                yield _span(parts, first, last, found)
            if len(joined) > _LONGEST:
                return

    def _begins(self, space: str, joined: str, known: int, shortest: int) -> set[int]:
        found: set[int] = set()
        prefixes = self._prefixes[space]
        for length in self._lengths[space]:
            if length > len(joined):
                break
            # One letter of the next word is too little to be part of a name, unless it is that whole word.
            across = shortest > 1 and length == known + 1 and length < len(joined)
            if length > known and length >= shortest and not across:
                found |= prefixes.get(joined[:length], set())
        return found

    def _is_whole(self, space: str, joined: str, alphabet: str) -> set[int]:
        """Short names in their own alphabet only: "Ma" must not take every Russian "ма"."""
        found: set[int] = set()
        for length in self._whole_lengths[space]:
            for stem, index in self._whole[space].get(joined[:length], ()):
                if stem.alphabet == alphabet and folded_matches(stem, joined):
                    found.add(index)
        return found

    def _other_beginnings(self, text: str, parts: list[_Part], at: int) -> Iterator[Span]:
        """A name behind capitals or digits in one word (FreeSauytbay, 2Sauytbay), and look-alikes in a mixed word."""
        part = parts[at]
        raw = text[part.start : part.end]
        if raw.isascii() and (raw.islower() or not raw.isalnum()):
            return
        readings: list[str] = []
        for position in range(1, len(raw)):
            before, here = raw[position - 1], raw[position]
            if (before.islower() and here.isupper()) or (before.isnumeric() and here.isalpha()):
                readings.append(raw[position:])
        if _is_mixed(raw):
            readings.append(raw.lower().translate(_AS_CYRILLIC))
            readings.append(raw.translate(_AS_CYRILLIC))
            readings.append(raw.translate(_AS_LATIN))
        for reading in readings:
            found = self._begins(FOLD, fold(reading), 0, 1) | self._begins(LATIN, _latin(reading), 0, 1)
            if found:
                yield _span(parts, at, at, found)

    def _handles(self, text: str, parts: list[_Part]) -> Iterator[Span]:
        """In addresses of the net and tags a name may stand anywhere: freesauytbay@…"""
        first = 0
        while first < len(parts):
            last = first
            while last + 1 < len(parts) and parts[last + 1].gap is Gap.GLUED:
                last += 1
            begin = max(parts[first].start - 1, 0)
            if _HANDLE.search(text, begin, parts[last].end):
                for number, space in enumerate((FOLD, LATIN)):
                    joined = "".join(part.readings[number][1] for part in parts[first : last + 1])
                    found: set[int] = set()
                    for start in range(len(joined)):
                        found |= self._begins(space, joined[start:], 0, SHORTEST_ACROSS)
                    if found:
                        yield _span(parts, first, last, found)
            first = last + 1


def _parts(text: str) -> list[_Part]:
    parts: list[_Part] = []
    gap = Gap.START
    for token in tokens(text):
        if token.han:
            gap = Gap.BREAK
            continue
        raw = text[token.start : token.end]
        readings = ((FOLD, token.text), (LATIN, _latin(raw)))
        parts.append(
            _Part(
                token.start,
                token.end,
                gap if gap is Gap.BREAK else token.gap,
                readings,
                len(token.text) <= 1,
                alphabet_of(raw),
            )
        )
        gap = Gap.START
    return parts


def _span(parts: list[_Part], first: int, last: int, found: set[int]) -> Span:
    """The whole written words from part `first` to part `last`."""
    while parts[first].gap is Gap.GLUED and first > 0:
        first -= 1
    while last + 1 < len(parts) and (
        parts[last + 1].gap is Gap.GLUED or (parts[last + 1].gap is Gap.SPACE and not parts[last + 1].readings[0][1])
    ):
        last += 1
    return Span(parts[first].start, parts[last].end, frozenset(found))


def _is_mixed(raw: str) -> bool:
    cyrillic = any("\u0400" <= char <= "\u052f" for char in raw)
    return cyrillic and any(char.isascii() and char.isalnum() for char in raw)


def _latin(raw: str) -> str:
    return search_fold(raw).replace(" ", "")
