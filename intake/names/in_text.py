"""Where a text names somebody who is known already, and where such a name is written otherwise than it was entered.

For whoever writes a narrative or a transcript: what it finds is underlined and may be respelled, never changed by
itself. Sees case endings as part of the word and keeps them. Misses rather than marks every word; protecting people is
the redaction's matcher, not this.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from intake.names.endings import ending_pattern
from intake.names.fold import Token, fold, tokens
from intake.names.inflect import alphabet_of
from intake.names.latin import search_fold
from intake.names.scripts import Script, is_han, script_of

SHORTEST = 3
_SPLIT = re.compile(r"[\s\-·•‧・,]+")


@dataclass(frozen=True, slots=True)
class NameInText:
    """Letters [start, end) of the text name somebody. `instead` is the same word as the person's name was entered, its
    ending kept; empty where it is written so already, or was entered in no spelling of this script."""

    start: int
    end: int
    entered: str
    instead: str = ""


@dataclass(frozen=True, slots=True)
class _Known:
    text: str
    folded: str
    latin: str
    script: Script


class NamesInText:
    """The names of some people, in every spelling that a person entered or confirmed. Finds them in texts."""

    def __init__(self, spellings: Iterable[str]) -> None:
        known: dict[str, _Known] = {}
        self._han: set[str] = set()
        for spelling in spellings:
            for part in _SPLIT.split(spelling.strip()):
                if part and all(is_han(char) for char in part):
                    if len(part) >= 2:
                        self._han.add(part)
                elif len(fold(part)) >= SHORTEST:
                    known.setdefault(part, _Known(part, fold(part), _latin(part), script_of(part)))
        self._known = tuple(sorted(known.values(), key=lambda one: -len(one.folded)))
        self._word = lru_cache(maxsize=8192)(self._look_up)

    @property
    def empty(self) -> bool:
        return not self._known and not self._han

    def find(self, text: str) -> list[NameInText]:
        """Every word that names somebody, in order."""
        if self.empty:
            return []
        found: list[NameInText] = []
        for token in tokens(text):
            if token.han:
                found += self._in_han(text, token)
            elif len(token.text) >= SHORTEST and (held := self._word(text[token.start : token.end])) is not None:
                entered, instead = held
                found.append(NameInText(token.start, token.end, entered, instead))
        return found

    def _in_han(self, text: str, token: Token) -> list[NameInText]:
        found: list[NameInText] = []
        for name in sorted(self._han, key=len, reverse=True):
            at = text.find(name, token.start, token.end)
            while at >= 0:
                if not any(one.start < at + len(name) and at < one.end for one in found):
                    found.append(NameInText(at, at + len(name), name))
                at = text.find(name, at + len(name), token.end)
        return sorted(found, key=lambda one: one.start)

    def _look_up(self, word: str) -> tuple[str, str] | None:
        """The known name that the word is, and the word respelled or nothing."""
        if word.lower() == word and word.upper() != word:
            return None  # names are written with a capital where there are capitals
        script, alphabet = script_of(word), alphabet_of(word)
        best: tuple[int, _Known, int] | None = None
        for known in self._known:
            split = _split(word, known, alphabet)
            if split is None:
                continue
            distance, cut = split
            if distance == 0 and known.script is script and word.startswith(known.text):
                return known.text, ""
            if best is None or (distance, known.script is not script) < (best[0], best[1].script is not script):
                best = (distance, known, cut)
        if best is None:
            return None
        _, known, cut = best
        if known.script is not script:
            return known.text, ""
        instead = known.text + word[cut:]
        return known.text, "" if instead == word else instead


def _split(word: str, known: _Known, alphabet: str) -> tuple[int, int] | None:
    """(letters that differ, where the name ends in `word`) if the word may be this name with an ending."""
    from rapidfuzz.distance import Levenshtein

    allowed = 0 if len(known.latin) < 4 else 1 if len(known.latin) < 7 else 2
    best: tuple[int, int, int] | None = None
    for cut in range(max(2, len(known.text) - 2), min(len(word), len(known.text) + 3) + 1):
        head = _latin(word[:cut])
        if head[:1] != known.latin[:1]:
            continue
        distance = Levenshtein.distance(head, known.latin, score_cutoff=allowed)
        if distance > allowed or not _is_ending(word[cut:], alphabet):
            continue
        exact = word[:cut].casefold() != known.text.casefold()
        entry = (distance * 2 + exact, abs(cut - len(known.text)), cut)
        if best is None or entry < best:
            best = entry
    return None if best is None else (best[0], best[2])


@lru_cache(maxsize=4096)
def _is_ending(rest: str, alphabet: str) -> bool:
    # a letter that folding takes away (ь) belongs to the name before it
    return not rest or (bool(fold(rest[0])) and ending_pattern("fold", alphabet).fullmatch(fold(rest)) is not None)


@lru_cache(maxsize=16384)
def _latin(word: str) -> str:
    return search_fold(word).replace(" ", "")
