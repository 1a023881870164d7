"""Finds telephone and identity numbers, e-mail addresses and file names however they are typed.

Digits of every script, fullwidth and Chinese numerals included, with spaces, dashes or brackets between, with or
without a country code; of an identity number also its parts and its older form. It does not read numbers spelled in
words of other languages, which is said wherever coverage is stated.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Final

from intake.names.fold import fold
from intake.names.scripts import is_han
from intake.redaction.register import Kind
from intake.redaction.span import Span

WINDOW: Final = 8
"""Signs of a longer number that betray it: a region and a birth year, or a date and its order."""
_PHONE_CORE: Final = 7  # the subscriber's own digits, the same with any prefix
_SHORTEST: Final = 4
_SHORTEST_LITERAL: Final = 4
_MOST_BETWEEN: Final = 4

CHINESE_DIGITS: Final[dict[str, str]] = {
    char: str(value)
    for value, chars in enumerate(
        ("〇零○", "一壹幺弌", "二贰貳两", "三叁參", "四肆", "五伍", "六陆陸", "七柒", "八捌", "九玖")
    )
    for char in chars
}
_AT: Final = ("", "at", "et", "собака", "собачка")
_DOT: Final = ("", "dot", "точка", "нүкте", "nokta")


class NumberFinder:
    """Values of the kinds number, phone, e-mail and file name, indexed with the entries they come from."""

    def __init__(self, values: Iterable[tuple[Kind, str, int]]) -> None:
        self._windows: dict[str, set[int]] = {}
        self._exact: dict[str, set[int]] = {}
        self._literal: dict[str, set[int]] = {}
        for kind, value, index in values:
            self._add(kind, value, index)
        self._sizes = sorted({len(window) for window in self._windows})

    def _add(self, kind: Kind, value: str, index: int) -> None:
        stream = "".join(sign for sign, _ in _signs(value))
        if kind is Kind.EMAIL or (kind is not Kind.FILE_NAME and "@" in value):
            for literal in _spoken_addresses(value):
                self._literal.setdefault(literal, set()).add(index)
            return
        if kind is Kind.FILE_NAME:
            if len(stream) >= _SHORTEST_LITERAL:
                self._literal.setdefault(stream, set()).add(index)
            elif stream:
                self._exact.setdefault(stream, set()).add(index)
            return
        digits = "".join(sign for sign in stream if sign.isdigit())
        if kind is Kind.PHONE:
            if len(digits) >= _PHONE_CORE:
                self._windows.setdefault(digits[-_PHONE_CORE:], set()).add(index)
            elif len(digits) >= 3:
                self._exact.setdefault(digits, set()).add(index)
            return
        for number in {stream, digits}:
            if len(number) > WINDOW:
                for start in range(len(number) - WINDOW + 1):
                    self._windows.setdefault(number[start : start + WINDOW], set()).add(index)
            elif len(number) >= _SHORTEST:
                self._exact.setdefault(number, set()).add(index)
        if len(digits) == 17 or len(digits) == 18:  # PRC: the fifteen-digit number of before 1999, and its end
            self._windows.setdefault(digits[:6] + digits[8:10], set()).add(index)
            self._exact.setdefault(digits[-4:] if len(digits) == 18 else digits[-3:] + "x", set()).add(index)
            self._exact.setdefault(digits[-6:] if len(digits) == 18 else digits[-5:] + "x", set()).add(index)

    def find(self, text: str) -> Iterator[Span]:
        """Spans of every hit, each over the whole group of digits it stands in."""
        if not (self._windows or self._exact or self._literal):
            return
        for run in _runs(text):
            stream = "".join(sign for sign, _ in run)
            for size in self._sizes:
                for start in range(len(stream) - size + 1):
                    found = self._windows.get(stream[start : start + size])
                    if found:
                        yield _group(text, run, start, start + size, found)
            for value, found in self._exact.items():
                for start in _occurrences(stream, value):
                    if _alone(run, start, start + len(value)):
                        yield _group(text, run, start, start + len(value), found)
            for value, found in self._literal.items():
                for start in _occurrences(stream, value):
                    yield _group(text, run, start, start + len(value), found)


@lru_cache(maxsize=4096)
def _sign(char: str) -> str:
    """A digit 0-9, a folded letter, "" for what is not seen, " " for a separator."""
    if char in CHINESE_DIGITS:
        return CHINESE_DIGITS[char]
    if char == "×":
        return "x"
    digit = unicodedata.digit(char, None)
    if digit is None:
        compatible = unicodedata.normalize("NFKC", char)
        digit = unicodedata.digit(compatible, None) if len(compatible) == 1 else None
    if digit is not None:
        return str(digit)
    if unicodedata.category(char)[0] in "LN":
        return fold(char)
    if unicodedata.category(char)[0] == "M" or unicodedata.category(char) == "Cf":
        return ""
    return " "


def _signs(text: str) -> Iterator[tuple[str, int]]:
    for position, char in enumerate(text):
        for sign in _sign(char):
            if sign != " ":
                yield sign, position


def _runs(text: str) -> Iterator[list[tuple[str, int]]]:
    """Letters and digits with their places, parted where more than a few separators stand between two."""
    run: list[tuple[str, int]] = []
    between = 0
    for position, char in enumerate(text):
        signs = _sign(char)
        if signs == " ":
            between += 1
            if between > _MOST_BETWEEN and run:
                yield run
                run = []
            continue
        if signs:
            between = 0
            run.extend((sign, position) for sign in signs)
    if run:
        yield run


def _occurrences(stream: str, value: str) -> Iterator[int]:
    start = stream.find(value)
    while start >= 0:
        yield start
        start = stream.find(value, start + 1)


def _alone(run: list[tuple[str, int]], start: int, end: int) -> bool:
    """Whether a short number is a written number of its own, not digits inside a longer one."""
    before = start > 0 and run[start][1] - run[start - 1][1] == 1 and run[start - 1][0].isdigit()
    after = end < len(run) and run[end][1] - run[end - 1][1] == 1 and run[end][0].isdigit()
    return not before and not after


def _group(text: str, run: list[tuple[str, int]], start: int, end: int, found: set[int]) -> Span:
    """Widened over digits that belong to the same number and letters glued to it, and over an opening + or bracket."""
    while start > 0 and _joined(text, run[start - 1], run[start]):
        start -= 1
    while end < len(run) and _joined(text, run[end - 1], run[end]):
        end += 1
    first, last = run[start][1], run[end - 1][1] + 1
    while first > 0 and text[first - 1] in "+(＋（":
        first -= 1
    return Span(first, last, frozenset(found))


def _joined(text: str, one: tuple[str, int], other: tuple[str, int]) -> bool:
    if is_han(one[0]) or is_han(other[0]):
        return False  # Chinese has no spaces: the number ends where the sentence goes on
    gap = text[one[1] + 1 : other[1]]
    if not gap.strip("\u200b\u200c\u200d\u00ad"):
        return not gap or not any(char.isspace() for char in gap)
    if not (one[0].isdigit() and other[0].isdigit()):
        return gap in "@._-" and len(gap) == 1
    return len(gap) <= 3 and not any(char in ",;\n،，；、" for char in gap)


def _spoken_addresses(value: str) -> frozenset[str]:
    """An e-mail address as a stream of letters, with @ and dots left out or spelled as words."""
    local, _, domain = value.rpartition("@")
    clean = ["".join(sign for sign, _ in _signs(part)) for part in (local, *domain.split("."))]
    clean = [part for part in clean if part]
    if not clean:
        return frozenset()
    found = {clean[0] + fold(at) + fold(dot).join(clean[1:]) for at in _AT for dot in _DOT}
    return frozenset(literal for literal in found if len(literal) >= _SHORTEST_LITERAL)
