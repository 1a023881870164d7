"""Finds a protected date in text in every spelling: numbers in any order and digit set, months by name, 年月日.

A full date is found by its day, month and year standing together; also its day and month where the month is a name or
both are written as 12.06. A month or year alone is found only when no more was registered. Not read: days spelled as
words ("twelfth of June") and other calendars.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from intake.names.fold import fold, tokens
from intake.redaction.numbers import CHINESE_DIGITS
from intake.redaction.span import Span

# Beginnings of month names, one line a month: English, Russian, Kazakh in both scripts, Kyrgyz (the native names beside
# the Russian loans), Uyghur, Turkish. Each must be a beginning of the word in every case form.
_MONTHS: Final = (
    "january jan январ янв қаңтар قاڭتار үчтүн يانۋار ocak ocağ",
    "february feb феврал фев ақпан اقپان бирдин فېۋرال şubat",
    "march mar март мар наурыз ناۋرىز жалганкуран مارت mart",
    "april apr апрел апр сәуір ٴساۋىر чынкуран ئاپرېل nisan",
    "may май мая мае маю мамыр مامىر бугу ماي mayıs",
    "june jun июн маусым ماۋسىم кулжа ئىيۇن haziran",
    "july jul июл шілде شىلدە теке ئىيۇل temmuz",
    "august aug август авг тамыз تامىز башоона ئاۋغۇست ağustos",
    "september sep сентябр сен қыркүйек قىركۇيەك аякоона سېنتەبىر eylül",
    "october oct октябр окт қазан قازان тогуздун ئۆكتەبىر ekim",
    "november nov ноябр ноя қараша قاراشا жетинин نويابىر kasım",
    "december dec декабр дек желтоқсан جەلتوقسان бештин دېكابىر aralık aralığ",
)


@dataclass(frozen=True, slots=True)
class _Day:
    year: int
    month: int | None
    day: int | None


@dataclass(frozen=True, slots=True)
class _Item:
    """A number or month name of the text; `digits` as written, 0 for a name."""

    value: int
    digits: int
    month: bool
    start: int
    end: int


class DateFinder:
    """Registered dates (YYYY-MM-DD, YYYY-MM, YYYY) with the entries they come from; others are ignored."""

    def __init__(self, dates: Iterable[tuple[str, int]]) -> None:
        self._days: list[tuple[_Day, int]] = []
        for text, index in dates:
            match = re.fullmatch(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?", text.strip())
            if match:
                year, month, day = (int(part) if part else None for part in match.groups())
                self._days.append((_Day(year or 0, month, day), index))

    def find(self, text: str) -> Iterator[Span]:
        """Spans from the first to the last sign of each date found."""
        if not self._days:
            return
        items = _items(text)
        for position, item in enumerate(items):
            window = [item]
            for following in items[position + 1 : position + 3]:
                if not _near(text, window[-1], following):
                    break
                window.append(following)
            for day, index in self._days:
                size = _match(text, window, day)
                if size:
                    end = _with_unit(text, window[size - 1].end)
                    yield Span(item.start, end, frozenset((index,)))


def _match(text: str, window: list[_Item], day: _Day) -> int:
    """How many items from the first on are the date; 0 for none."""
    first = window[0]
    if first.digits in (6, 8) and day.day and day.month and f"{first.value:0{first.digits}}" in _compact(day):
        return 1
    if day.month is None:
        return 1 if first.digits == 4 and first.value == day.year else 0
    if day.day is None:
        two = window[:2]
        return 2 if len(two) == 2 and _fits(two, [(day.year, "y"), (day.month, "m")]) else 0
    if len(window) >= 3 and _fits(window[:3], [(day.year, "y"), (day.month, "m"), (day.day, "d")]):
        return 3
    if len(window) >= 2 and _fits(window[:2], [(day.month, "m"), (day.day, "d")]):
        one, other = window[:2]
        between = text[one.end : other.start]
        padded = one.digits == 2 and other.digits == 2 and between in (".", "/")
        named = (one.month or other.month) and len(tokens(between)) <= 1 and "," not in between
        numbered = "月" in between or re.match(r"-?\s?(?:ئاي|اي|айд|айы)|-ай", between)
        return 2 if padded or named or numbered else 0
    return 0


def _fits(items: list[_Item], wanted: list[tuple[int, str]]) -> bool:
    """Whether the items are the wanted values in some order; a month name is only a month, a year has its digits."""
    if not items:
        return not wanted
    head, rest = items[0], items[1:]
    for position, (value, kind) in enumerate(wanted):
        if _is(head, value, kind) and _fits(rest, wanted[:position] + wanted[position + 1 :]):
            return True
    return False


def _is(item: _Item, value: int, kind: str) -> bool:
    if item.month:
        return kind == "m" and item.value == value
    if kind == "y":
        return item.value == value or (item.digits == 2 and item.value == value % 100)
    return item.value == value and item.digits <= 2


def _compact(day: _Day) -> set[str]:
    year, month, date = f"{day.year:04}", f"{day.month:02}", f"{day.day:02}"
    return {
        year + month + date, date + month + year, month + date + year,
        year[2:] + month + date, date + month + year[2:],
    }  # fmt: skip


def _near(text: str, one: _Item, other: _Item) -> bool:
    """Within one date stand at most two short words (жылғы, года, -يىلى, ning) and no sentence end."""
    between = text[one.end : other.start]
    if len(between) > 24 or "\n\n" in between:
        return False
    return len([token for token in tokens(between) if not token.text.isdigit()]) <= 2


def _with_unit(text: str, end: int) -> int:
    """Over a 日 or 号 and over letters glued to the last number (12-го, 12th)."""
    while end < len(text) and (
        text[end] in "日号月年" or (text[end].isalpha() and not "\u2e80" <= text[end] <= "\u9fff")
    ):
        end += 1
    return end


def _items(text: str) -> list[_Item]:
    found: list[_Item] = []
    digits, start, end = "", -1, -1
    chinese = False

    def close() -> None:
        nonlocal digits, start, chinese
        if digits:
            value = _number(digits)
            if value is not None:
                written = len(str(value)) if chinese and len(digits) < 4 else len(digits)
                found.append(_Item(value, max(written, 1), False, start, end))
        digits, start, chinese = "", -1, False

    for position, char in enumerate(text):
        sign = _digit(char)
        if sign:
            if digits and (char in _CHINESE) != chinese:
                close()
            if not digits:
                start, chinese = position, char in _CHINESE
            digits += sign
            end = position + 1
        elif unicodedata.category(char)[0] not in "MC" or char == "\n":
            close()
    close()
    for token in tokens(text):
        month = _month(token.text)
        if month:
            found.append(_Item(month, 0, True, token.start, token.end))
    return sorted(found, key=lambda item: item.start)


_CHINESE: Final = frozenset("十廿卅元") | CHINESE_DIGITS.keys()


@lru_cache(maxsize=1024)
def _digit(char: str) -> str:
    if char in CHINESE_DIGITS:
        return CHINESE_DIGITS[char]
    if char in "十廿卅":
        return char
    digit = unicodedata.digit(unicodedata.normalize("NFKC", char)[0], None) if char.isdigit() else None
    return "" if digit is None else str(digit)


def _number(written: str) -> int | None:
    """Digits, or a Chinese number up to 99 with 十 廿 卅; None for what is neither."""
    written = written.replace("廿", "2十").replace("卅", "3十")
    if "十" not in written:
        return int(written) if len(written) <= 8 else None
    tens, _, ones = written.partition("十")
    if len(tens) > 1 or len(ones) > 1 or "十" in ones:
        return None
    return int(tens or "1") * 10 + int(ones or "0")


@lru_cache(maxsize=1)
def _month_words() -> tuple[tuple[str, int], ...]:
    return tuple((fold(word), number) for number, line in enumerate(_MONTHS, 1) for word in line.split())


@lru_cache(maxsize=4096)
def _month(folded: str) -> int:
    """The month a folded word begins like, 0 for none. Wide ("mar" is in Maria): only a day beside it makes a date."""
    best = max(
        ((len(word), number) for word, number in _month_words() if folded.startswith(word)),
        default=(0, 0),
    )
    return best[1]
