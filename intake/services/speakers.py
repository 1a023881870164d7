"""Who speaks when in a recording: the testifiers of a testimony by their marks, and the turns that a take holds.

A turn names a testifier by id; the mark (S1, S2, …) is what is shown and written. Must never put a name into either.
"""

from __future__ import annotations

from dataclasses import dataclass

from intake.model.attachment import Attachment
from intake.model.ids import new_id
from intake.model.person import Role
from intake.model.testimony import Testifier
from intake.services.account import Account

MOST_TURNS = 20_000


@dataclass(frozen=True, slots=True)
class Turn:
    """From `at` seconds on (`code` as HH:MM:SS) the one marked `mark` speaks."""

    at: float
    code: str
    mark: str


def testifier(account: Account, number: int) -> tuple[Account, str] | None:
    """The account and the id of testifier `number` (from 0), entered among its testifiers where only their person was;
    None where nobody is that one."""
    people = account.in_role(Role.TESTIFIER)
    if not 0 <= number < len(people):
        return None
    held = account.testimony.testifiers
    found = next((one.id for one in held if one.person == people[number]), "")
    if found:
        return account, found
    added = Testifier(id=new_id(), order=len(held), person=people[number], speaker=f"S{number + 1}")
    return account.with_testimony(testifiers=(*held, added)), added.id


def mark_of(account: Account | None, who: str) -> str:
    """The mark of a testifier; a question mark for one who is not there (any more)."""
    if account is None:
        return "?"
    people = account.in_role(Role.TESTIFIER)
    found = next((one for one in account.testimony.testifiers if one.id == who), None)
    if found is None:
        return "?"
    return found.speaker or (f"S{people.index(found.person) + 1}" if found.person in people else "?")


def turns(account: Account, attachment: Attachment) -> list[Turn]:
    """Who speaks when in this recording, in the order of time. What somebody else wrote wrongly is left out."""
    found = []
    for turn in attachment.speakers[:MOST_TURNS]:
        at = seconds(turn.at)
        if at is not None:
            found.append(Turn(at, turn.at[:8], mark_of(account, turn.testifier)))
    return sorted(found, key=lambda turn: turn.at)


def who(held: list[Turn], at: float) -> str:
    """Who speaks at this time; nothing before the first turn."""
    return next((turn.mark for turn in reversed(held) if turn.at <= at), "")


def seconds(code: str) -> float | None:
    """Of a time code HH:MM:SS.mmm, or None."""
    parts = code.split(":")
    if len(parts) != 3 or not all(part.replace(".", "", 1).isdecimal() for part in parts) or len(code) > 16:
        return None
    return int(parts[0].partition(".")[0]) * 3600 + int(parts[1].partition(".")[0]) * 60 + float(parts[2])
