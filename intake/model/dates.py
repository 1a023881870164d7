"""Dates as people know them: what was said is kept beside what is understood. Never guesses a missing part."""

from __future__ import annotations

import calendar
import re
from datetime import date
from enum import StrEnum

from intake.errors import BadField
from intake.model.base import Leaf

_PARTIAL = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?")
FIRST_YEAR = 1850
LAST_YEAR = 2200


class DateForm(StrEnum):
    EXACT = "exact"
    ABOUT = "about"
    BEFORE = "before"
    AFTER = "after"
    BETWEEN = "between"


class UnderstoodDate(Leaf, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """One reading of what was said. `date` is YYYY, YYYY-MM or YYYY-MM-DD; `until` only with BETWEEN."""

    date: str
    form: DateForm = DateForm.EXACT
    until: str = ""


class PartialDate(Leaf, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """What was said ("after Kurban Ait") and what is understood by it; several readings may stand."""

    said: str = ""
    understood: tuple[UnderstoodDate, ...] = ()


def parse_partial(text: str, field: str = "date") -> tuple[int, int | None, int | None]:
    """Year, month or None, day or None of YYYY[-MM[-DD]]. Raises BadField for 31 February and the like."""
    match = _PARTIAL.fullmatch(text)
    if match is None:
        raise BadField(field=field, reason="a date is YYYY, YYYY-MM or YYYY-MM-DD")
    year, month, day = (None if part is None else int(part) for part in match.groups())
    assert year is not None
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise BadField(field=field, reason="the year is out of range")
    if month is not None and not 1 <= month <= 12:
        raise BadField(field=field, reason="there is no such month")
    if month is not None and day is not None and not 1 <= day <= calendar.monthrange(year, month)[1]:
        raise BadField(field=field, reason="there is no such day in that month")
    return year, month, day


def check_date(value: PartialDate, field: str) -> None:
    """Raises BadField naming `field` unless every reading is a possible date and every range runs forward."""
    for reading in value.understood:
        parse_partial(reading.date, field)
        if reading.form is DateForm.BETWEEN:
            parse_partial(reading.until, field)
            if last_day(reading.until) < first_day(reading.date):
                raise BadField(field=field, reason="the range ends before it begins")
        elif reading.until:
            raise BadField(field=field, reason="an end only goes with between")


def first_day(text: str) -> date:
    """The earliest day that YYYY[-MM[-DD]] can mean."""
    year, month, day = parse_partial(text)
    return date(year, month or 1, day or 1)


def last_day(text: str) -> date:
    """The latest day that YYYY[-MM[-DD]] can mean."""
    year, month, day = parse_partial(text)
    month = month or 12
    return date(year, month, day or calendar.monthrange(year, month)[1])


def span(value: PartialDate) -> tuple[date | None, date | None]:
    """Earliest and latest day over all readings; None where open or unknown."""
    first: list[date | None] = []
    last: list[date | None] = []
    for reading in value.understood:
        first.append(None if reading.form is DateForm.BEFORE else first_day(reading.date))
        end = reading.until if reading.form is DateForm.BETWEEN else reading.date
        last.append(None if reading.form is DateForm.AFTER else last_day(end))
    if not first:
        return None, None
    lows = [d for d in first if d is not None]
    highs = [d for d in last if d is not None]
    return (
        min(lows) if len(lows) == len(first) else None,
        max(highs) if len(highs) == len(last) else None,
    )


def sort_key(value: PartialDate) -> str:
    """A text that sorts dates by their beginning, unknown ones last."""
    low, high = span(value)
    known = low or high
    return known.isoformat() if known else "9999"


def exact(text: str, said: str = "") -> PartialDate:
    """A date understood exactly as precise as `text` is."""
    return PartialDate(said=said, understood=(UnderstoodDate(date=text),))
