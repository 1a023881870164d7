"""What redaction does not cover in a report, as codes to be shown to the person who releases it and in the report.

The list only ever grows with the case: the first three hold for every report and are never left out.
"""

from __future__ import annotations

from enum import StrEnum

from intake.redaction.register import Kind, ProtectedRegister


class NotCovered(StrEnum):
    """Stable codes; the sentences are the screens' and the report's."""

    UNLISTED_PEOPLE = "unlisted-people"
    TYPING_ERRORS = "typing-errors"
    DESCRIPTIONS = "descriptions"
    EARLIER_REPORTS = "earlier-reports"
    SHORT_NAMES = "short-names"
    UNREVIEWED_SCRIPT = "unreviewed-script"
    PLACES_IN_OTHER_SCRIPTS = "places-in-other-scripts"
    DATES_IN_WORDS = "dates-in-words"
    NUMBERS_IN_WORDS = "numbers-in-words"
    PICTURES_AND_SOUND = "pictures-and-sound"


def not_covered(register: ProtectedRegister, *, with_media: bool = False) -> tuple[NotCovered, ...]:
    """Everything that `register` cannot keep out of free text, most important first."""
    kinds = {entry.kind for entry in register.entries}
    found = [
        NotCovered.UNLISTED_PEOPLE,
        NotCovered.TYPING_ERRORS,
        NotCovered.DESCRIPTIONS,
        NotCovered.EARLIER_REPORTS,
    ]
    if register.short_names():
        found.append(NotCovered.SHORT_NAMES)
    if register.unconfirmed():
        found.append(NotCovered.UNREVIEWED_SCRIPT)
    if kinds & {Kind.PLACE, Kind.ADDRESS}:
        found.append(NotCovered.PLACES_IN_OTHER_SCRIPTS)
    if Kind.DATE in kinds:
        found.append(NotCovered.DATES_IN_WORDS)
    if kinds & {Kind.NUMBER, Kind.PHONE}:
        found.append(NotCovered.NUMBERS_IN_WORDS)
    if with_media:
        found.append(NotCovered.PICTURES_AND_SOUND)
    return tuple(found)
