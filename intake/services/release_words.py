"""How a report says dates, statuses and other words of the records: plain English, nothing from a testimony.

Reports are written in English in this version; quoted texts stay in their own language.
"""

from __future__ import annotations

from enum import StrEnum

from intake.model.dates import DateForm, PartialDate, UnderstoodDate, parse_partial
from intake.model.event import ActKind
from intake.model.status import StatusKind

MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip

_WORDS: dict[str, str] = {
    StatusKind.CAMP: "held in a re-education camp",
    StatusKind.POLICE_CUSTODY: "in police custody",
    StatusKind.PRE_TRIAL: "in pre-trial detention",
    StatusKind.PRISON: "in prison",
    StatusKind.FORCED_JOB: "placed in a job by force",
    StatusKind.FORCED_LABOUR: "in forced labour",
    StatusKind.HOUSE_ARREST: "under house arrest",
    StatusKind.HOSPITAL: "in hospital",
    StatusKind.CHILD_IN_INSTITUTION: "child in a state institution",
    StatusKind.AT_HOME: "at home, restrictions unknown",
    StatusKind.RE_DETAINED: "detained again",
    StatusKind.LEFT_COUNTRY: "left the country",
    StatusKind.UNKNOWN: "not known",
    ActKind.TORTURE: "torture or ill-treatment",
    ActKind.FORCED_MEDICAL: "forced medical procedure",
    ActKind.UNFAIR_TRIAL: "unfair trial",
}


def word(value: StrEnum) -> str:
    """A word of the records as it is read."""
    return _WORDS.get(value, value.value.replace("-", " "))


def sentence(text: str) -> str:
    """With a capital letter at its beginning."""
    return text[:1].upper() + text[1:]


def count(number: int, one: str, many: str = "") -> str:
    """ "1 photograph", "2 photographs"."""
    return f"{number} {one if number == 1 else many or one + 's'}"


class Precision(StrEnum):
    """How exactly dates are told."""

    DAY = "day"
    MONTH = "month"
    QUARTER = "quarter"


def date_text(value: PartialDate | None, precision: Precision = Precision.DAY) -> str:
    """The understood readings of a date; empty where nothing is understood. What was said is free text, not told here.

    A date that is known less exactly than `precision` is told as it is known.
    """
    if value is None:
        return ""
    return " or ".join(dict.fromkeys(_reading(reading, precision) for reading in value.understood))


def _reading(reading: UnderstoodDate, precision: Precision) -> str:
    first = _calendar(reading.date, precision)
    if reading.form is DateForm.BETWEEN:
        last = _calendar(reading.until, precision)
        return first if first == last else f"between {first} and {last}"
    prefix = "" if reading.form is DateForm.EXACT else f"{reading.form.value} "
    return prefix + first


def _calendar(text: str, precision: Precision) -> str:
    year, month, day = parse_partial(text)
    if month is None:
        return str(year)
    if precision is Precision.QUARTER:
        return f"the {('first', 'second', 'third', 'fourth')[(month - 1) // 3]} quarter of {year}"
    return f"{f'{day} ' if day and precision is Precision.DAY else ''}{MONTHS[month - 1]} {year}"


def birth_band(value: PartialDate | None) -> str:
    """A birth date as a span of five years, "1975–1979"; empty where no year is understood or readings differ."""
    if value is None:
        return ""
    bands = {parse_partial(reading.date)[0] // 5 * 5 for reading in value.understood if reading.form is DateForm.EXACT}
    if len(bands) != 1:
        return ""
    first = bands.pop()
    return f"{first}–{first + 4}"
