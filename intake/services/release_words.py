"""How a report says dates, statuses and other words of the records: plain English, nothing from a testimony.

Reports are written in English in this version; quoted texts stay in their own language.
"""

from __future__ import annotations

from enum import StrEnum

from intake.model.attachment import DocumentSeen
from intake.model.base import Confidence, KnownHow, SourceKind
from intake.model.dates import DateForm, PartialDate, UnderstoodDate, parse_partial
from intake.model.event import ActKind
from intake.model.person import Sex
from intake.model.status import StatusKind
from intake.model.testimony import Method, TestimonyKind
from intake.redaction.fields import BAND, Coarse

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


def date_text(value: PartialDate | None, how: Coarse | None = Coarse.DAY) -> str:
    """The understood readings of a date; empty where nothing is understood. What was said is free text, not told here.

    A date that is known less exactly than `how` is told as it is known; None of how tells nothing.
    """
    if value is None or how is None:
        return ""
    return " or ".join(dict.fromkeys(_reading(reading, how) for reading in value.understood))


def _reading(reading: UnderstoodDate, how: Coarse) -> str:
    first = _calendar(reading.date, how)
    if reading.form is DateForm.BETWEEN:
        last = _calendar(reading.until, how)
        return first if first == last else f"between {first} and {last}"
    prefix = "" if reading.form is DateForm.EXACT else f"{reading.form.value} "
    return prefix + first


def _calendar(text: str, how: Coarse) -> str:
    year, month, day = parse_partial(text)
    if how is Coarse.BIRTH_BAND:
        return f"{year // BAND * BAND}–{year // BAND * BAND + BAND - 1}"
    if month is None or how is Coarse.YEAR:
        return str(year)
    if how is Coarse.QUARTER:
        return f"the {('first', 'second', 'third', 'fourth')[(month - 1) // 3]} quarter of {year}"
    return f"{f'{day} ' if day and how is Coarse.DAY else ''}{MONTHS[month - 1]} {year}"


def own_words(*more: str) -> tuple[str, ...]:
    """Every sentence of the program that a report can hold, for the leak check to know them from names."""
    kinds = [word(value) for kind in _KINDS for value in kind]
    return (*kinds, *MONTHS, *_FRAME, *more)


_KINDS: tuple[type[StrEnum], ...] = (
    StatusKind,
    ActKind,
    Confidence,
    KnownHow,
    SourceKind,
    Sex,
    TestimonyKind,
    Method,
    DocumentSeen,
)
_FRAME = (
    "first second third fourth quarter of the between and or before after about to",
    "Report on people account accounts For Identity Accounts used Independent sources Made on Release",
    "counted by who first knew statement statements of rumour or of unrecorded origin not counted",
    "Name Sex Born Age under Lived in Citizenship What is known, by date not known Source Sources event",
    "contact was monitored not monitored body returned certificate given release expected confidence",
    "taken in person by telephone by video call in writing as a message as a letter as notes typed later "
    "as found online through somebody else Unnamed testifier",
    "witness victim relative person interpreter staff number phone mail place date file",
    "photograph video recording sound document file held not included seen in the original as a copy as a of screen "
    "told Identity numbers are record detail details left out because entries it differ",
    "How people are protected Not covered by that Held and not included About this report",
    "Translation Transcript checked draft not Answers What is claimed Details In the witness's words",
)
