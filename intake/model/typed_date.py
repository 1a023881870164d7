"""A date as somebody types it in a hurry, read whole or not at all: "2017", "9.2017", "~2017", "2017-2018", "May 2017".

Gregorian only; a season is the months it has (typed_season.py); a feast, "the winter after" are words that a person
understands, not this reader: it leaves them alone. Never guesses a missing part, and never takes a year of two digits
for one of four.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from intake.errors import BadField
from intake.model.dates import FIRST_YEAR, LAST_YEAR, DateForm, UnderstoodDate, first_day, last_day, parse_partial
from intake.model.typed_season import read_season

LONGEST: Final = 200
"""Characters beyond which a text is not looked at: dates are shorter."""
MOST_READINGS: Final = 6


class Problem(StrEnum):
    """Why nothing was understood."""

    WORDS = "words"
    """Not written as a date: perhaps what was said."""
    NO_SUCH_DAY = "no-such-day"
    NO_SUCH_MONTH = "no-such-month"
    NO_SUCH_YEAR = "no-such-year"
    BACKWARDS = "backwards"


@dataclass(frozen=True, slots=True)
class Typed:
    """`readings` of the whole text, or the `problem`; `said` is the part that is words ("after the feast = 9.2017")."""

    readings: tuple[UnderstoodDate, ...] = ()
    problem: Problem | None = None
    said: str = ""
    day: int = 0
    month: int = 0


class _Impossible(Exception):
    def __init__(self, problem: Problem, day: int = 0, month: int = 0) -> None:
        super().__init__(problem)
        self.problem, self.day, self.month = problem, day, month


# A word of a month begins with one of these, whatever case ending follows: English, Russian and Kyrgyz, Kazakh in both
# scripts, Turkish, Uyghur's borrowed ones. After casefolding, without dots over ı and without high hamza.
_MONTHS: Final = (
    ("jan янв қаңт қант قاڭت ocak يانۋ", 1),
    ("feb фев ақп اقپ şub sub فېۋ", 2),
    ("mar мар наур ناۋر مارت", 3),
    ("apr апр сәуі сауі ساۋىر nisan ئاپر", 4),
    ("may май мая мамыр مامىر ماي", 5),
    ("jun июн маусым ماۋسىم haz ئىيۇن", 6),
    ("jul июл шілд شىلد tem ئىيۇل", 7),
    ("aug авг тамыз تامىز ağu agu ئاۋغ", 8),
    ("sep сен қыркүй кыркүй قىركۇي eyl سېنت", 9),
    ("oct окт қазан قازان ekim ئۆكت", 10),
    ("nov ноя қараш قاراش kas نويا", 11),
    ("dec дек желтоқ желток جەلتوق aral دېكا", 12),
)
_STEMS: Final = tuple(
    sorted(((stem, month) for words, month in _MONTHS for stem in words.split()), key=lambda item: -len(item[0]))
)
_ENDING: Final = 8  # letters that may follow a stem: "сентябре", "желтоқсанда", "September"

_YEAR_WORD: Final = r"(?:\s*-?\s*(?:года|году|год|гг?\.?|жылдың|жылғы|жылы|жыл|ж\.?|yılı|yıl|يىلى|يىل|جىلى|جىل|年))?"
_ABOUT: Final = re.compile(
    r"(?:~|≈|about|around|circa|c\.|ca\.?|около|примерно|где-то|шамамен|болжаммен|yaklaşık|تەخمىنەن|شامامەن|大约|约)\s*(.+)"
    r"|(.+?)\s*(?:\?|左右|шамасында|шамасы|civarı|ئەتراپىدا|شاماسىندا)"
)
_BEFORE: Final = re.compile(
    r"(?:<|before|до|раньше)\s*(.+)|(.+?)\s*(?:-?(?:ға|ге|қа|ке|عا|گە)?\s+(?:дейін|бұрын|چەيىن|دەيىن|بۇرىن))"
    r"|(.+?)(?:دىن|تىن)\s+(?:بۇرۇن|ئىلگىرى)|(.+?)غىچە|(.+?)\s*(?:'?(?:ten|den|tan|dan) önce| önce|以前|之前)"
)
_AFTER: Final = re.compile(
    r"(?:>|after|после)\s*(.+)|(.+?)\s*(?:-?(?:дан|ден|тан|тен|нан|нен|دان|دەن|دىن|تىن)?\s+(?:кейін|كەيىن|كېيىن))"
    r"|(.+?)\s*(?:'?(?:ten|den|tan|dan) sonra| sonra|以后|之后)"
)
_BETWEEN: Final = re.compile(
    r"(?:between|from)\s+(.+?)\s+(?:and|to|until)\s+(.+)|(?:между)\s+(.+?)\s+и\s+(.+)|с\s+(.+?)\s+(?:по|до)\s+(.+)"
    r"|(.+?)\s+(?:мен|бен|пен)\s+(.+?)\s+(?:арасында|аралығында|арасы)|(.+?)\s+(?:ile|ve)\s+(.+?)\s+arasında"
    r"|(.+?)(?:дан|ден|тан|тен)\s+(.+?)(?:ға|ге|қа|ке)\s+дейін|(.+?)(?:دىن|تىن)\s+(.+?)(?:غىچە|گىچە|قىچە|كىچە)"
    r"|(.+?)\s+بىلەن\s+(.+?)\s+ئارىسىدا|(.+?)\s*[到至]\s*(.+?)(?:之间|期间)?"
)
_IN: Final = re.compile(r"(?:in|on|в|во)\s+(?:the\s+)?(.+)")
_DASH: Final = re.compile(r"(.+?)\s*(?:\s[-–—]\s|[–—]|\.\.+|…)\s*(.+)")
_YEARS: Final = re.compile(r"(\d{4})\s*-\s*(\d{4})" + _YEAR_WORD)
_POINTS: Final = re.compile(r"(\d(?:[\d./]*\d)?)\s*-\s*(\d[\d./]*\d)")
_OR: Final = re.compile(r"\s*;\s*|\s+(?:or|или|немесе|не|же|veya|ya da|ياكى|نەمەسە)\s+|\s*或\s*")
_YEAR: Final = re.compile(r"(\d{4})" + _YEAR_WORD)
_ISO: Final = re.compile(r"(\d{4})[-./](\d{1,2})(?:[-./](\d{1,2}))?")
_DMY: Final = re.compile(r"(\d{1,2})([-./ ])(\d{1,2})\2(\d{4})" + _YEAR_WORD)
_MY: Final = re.compile(r"(\d{1,2})[-./ ](\d{4})" + _YEAR_WORD)
_NUMBERED: Final = re.compile(  # Chinese, and Uyghur: 2017年9月12日, 2017-يىلى 9-ئاينىڭ 12-كۈنى
    r"(\d{4})\s*(?:年|-?\s*يىلى?)\s*(\d{1,2})\s*(?:月|-?\s*ئاي\w*)(?:\s*(\d{1,2})\s*(?:日|号|-?\s*كۈن\w*)?)?"
)
_WORDED: Final = (
    re.compile(
        r"(?:(?P<day>\d{1,2})(?:st|nd|rd|th|-?го)?\s+)?(?P<month>[^\W\d_]+)\.?,?\s+(?P<year>\d{4})" + _YEAR_WORD
    ),
    re.compile(r"(?P<month>[^\W\d_]+)\.?\s+(?P<day>\d{1,2})(?:st|nd|rd|th)?,\s*(?P<year>\d{4})"),
    re.compile(
        r"(?P<year>\d{4})" + _YEAR_WORD + r",?\s+(?:(?P<day>\d{1,2})\s+)?(?P<month>[^\W\d_]+)(?:\s+(?P<after>\d{1,2}))?"
    ),
)


def read(text: str) -> Typed:
    """What `text` means as a date. Never raises; a text that is not written as a date comes back as WORDS."""
    clean = _clean(text)
    if not clean:
        return Typed()
    if len(clean) > LONGEST:
        return Typed(problem=Problem.WORDS, said=text.strip())
    _words, sign, date = clean.rpartition("=")
    try:
        found = _readings(date if sign else clean)
    except _Impossible as wrong:
        return Typed(problem=wrong.problem, said=text.strip(), day=wrong.day, month=wrong.month)
    if found is None:
        return Typed(problem=Problem.WORDS, said=text.strip())
    if sign:
        said = text.rpartition("=")[0].strip()
    else:
        said = text.strip() if any(char.isalpha() for char in clean) else ""
    return Typed(found, said=said)


def short(readings: tuple[UnderstoodDate, ...]) -> str:
    """The readings in the shortest way that `read` reads back as the same."""
    return "; ".join(_short(reading) for reading in readings)


def _short(reading: UnderstoodDate) -> str:
    if reading.form is DateForm.BETWEEN:
        return f"{_numbers(reading.date)} – {_numbers(reading.until)}"
    # the mark keeps the sign on its side of the number where everything else is mirrored
    sign = {DateForm.ABOUT: "~", DateForm.BEFORE: "\u200e<", DateForm.AFTER: "\u200e>"}.get(reading.form, "")
    return sign + _numbers(reading.date)


def _numbers(text: str) -> str:
    return ".".join(part.lstrip("0") for part in reversed(text.split("-")))


def _clean(text: str) -> str:
    shown = "".join(char for char in text if unicodedata.category(char) != "Cf")
    digits = "".join(str(unicodedata.digit(char)) if char.isdigit() else char for char in shown)
    plain = digits.casefold().replace("i\u0307", "i").replace("\u0674", "").replace("\u0621", "")
    return re.sub(r"\s+", " ", plain).strip(" ,。.")


def _readings(text: str) -> tuple[UnderstoodDate, ...] | None:
    parts = [part for part in _OR.split(text.strip()) if part.strip()]
    if not 1 <= len(parts) <= MOST_READINGS:
        return None
    found: list[UnderstoodDate] = []
    for part in parts:
        seasons = read_season(part.strip())
        reading = None if seasons else _reading(part.strip())
        if reading is None and not seasons:
            return None
        found += seasons if reading is None else (reading,)
    return tuple(dict.fromkeys(found))


def _reading(text: str) -> UnderstoodDate | None:
    text = _IN.sub(r"\1", text)
    point = _point(text)
    if point is not None:
        return UnderstoodDate(date=point)
    for form, pattern in ((DateForm.ABOUT, _ABOUT), (DateForm.BEFORE, _BEFORE), (DateForm.AFTER, _AFTER)):
        if match := pattern.fullmatch(text):
            inside = _point(_IN.sub(r"\1", next(group for group in match.groups() if group).strip()))
            if inside is not None:
                return UnderstoodDate(date=inside, form=form)
    for pattern in (_BETWEEN, _YEARS, _POINTS, _DASH):
        if match := pattern.fullmatch(text):
            first, last = (group for group in match.groups() if group)
            return _between(first.strip(), last.strip())
    return None


def _between(first: str, last: str) -> UnderstoodDate | None:
    start, end = _point(first), _point(last)
    if start is None and end is not None and re.fullmatch(r"\d{1,2}(?:[./]\d{1,2})?", first):
        # "3.2017 - 5.2017" may leave the first year away: "3-5.2017", "1.3-5.4.2017"
        start = _point(f"{first}.{end[:4]}") if end.count("-") == first.count(".") + first.count("/") + 1 else None
    if start is None or end is None:
        return None
    if last_day(end) < first_day(start):
        raise _Impossible(Problem.BACKWARDS)
    return UnderstoodDate(date=start, form=DateForm.BETWEEN, until=end)


def _point(text: str) -> str | None:
    """YYYY[-MM[-DD]] of one point in time, None for what is not one. Raises _Impossible."""
    if match := _YEAR.fullmatch(text):
        return _checked(match[1], None, None)
    if (match := _ISO.fullmatch(text)) or (match := _NUMBERED.fullmatch(text)):
        return _checked(match[1], match[2], match[3])
    if match := _DMY.fullmatch(text):
        return _checked(match[4], match[3], match[1])
    if match := _MY.fullmatch(text):
        return _checked(match[2], match[1], None)
    for pattern in _WORDED:
        if match := pattern.fullmatch(text):
            parts = match.groupdict()
            month = _month(parts["month"])
            if month is not None:
                return _checked(parts["year"], str(month), parts.get("day") or parts.get("after"))
    return None


def _month(word: str) -> int | None:
    return next((m for stem, m in _STEMS if word.startswith(stem) and len(word) - len(stem) <= _ENDING), None)


def _checked(year: str, month: str | None, day: str | None) -> str:
    if not FIRST_YEAR <= int(year) <= LAST_YEAR:
        raise _Impossible(Problem.NO_SUCH_YEAR)
    if month is not None and not 1 <= int(month) <= 12:
        raise _Impossible(Problem.NO_SUCH_MONTH, month=int(month))
    text = "-".join(part if len(part) > 2 else f"{int(part):02}" for part in (year, month, day) if part is not None)
    try:
        parse_partial(text)
    except BadField:
        raise _Impossible(Problem.NO_SUCH_DAY, int(day or 0), int(month or 0)) from None
    return text
