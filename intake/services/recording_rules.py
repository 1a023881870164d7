"""What may be recorded of those who speak: as each of them allowed, and of a child the voice alone. Values only.

The strictest of all who speak counts. Photographs are of papers: an adult who wants no camera on the face may show one.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from intake.model.consent import ConsentState, Purpose
from intake.model.person import Role
from intake.redaction.policy import is_minor
from intake.services import consents

if TYPE_CHECKING:
    from intake.services.account import Account

SOUND: Final = "sound"
VIDEO: Final = "video"
PHOTOGRAPH: Final = "photograph"
EVERYTHING: Final = frozenset({SOUND, VIDEO, PHOTOGRAPH})
_OF_ANSWER: Final = {
    "sound-only": frozenset({SOUND, PHOTOGRAPH}),
    "neither": frozenset({PHOTOGRAPH}),
}


def is_child(account: Account, person: str, today: date) -> bool:
    """Whether one who speaks is under 18, or perhaps is: said so, or by the latest day the birth date can mean."""
    return is_minor([account.people[person]], today)


def allowed(account: Account, today: date) -> frozenset[str]:
    """Of SOUND, VIDEO and PHOTOGRAPH; all of them while nobody has said anything."""
    found = EVERYTHING
    for person in account.in_role(Role.TESTIFIER):
        if is_child(account, person, today):
            found &= {SOUND}
        held = account.consent_of(person)
        if held is None:
            continue
        found &= _OF_ANSWER.get(held[1].face_or_sound_only, EVERYTHING)
        if consents.answer(held[1], Purpose.KEEP).state in (ConsentState.REFUSED, ConsentState.WITHDRAWN):
            found = frozenset()
    return found
