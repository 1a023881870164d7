"""One value that a report must not tell, and whose it is. Decides nothing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from intake.model.person import Person, Role
from intake.redaction.register import Kind
from intake.redaction.register import Role as RegisterRole


@dataclass(frozen=True, slots=True)
class Protected:
    """One value of one human being. `key` is the same for all values of one; `script` is empty when not recorded."""

    key: str
    role: RegisterRole
    kind: Kind
    text: str
    script: str = ""
    confirmed: bool = True
    name: str = ""
    """Which name element of which record a spelling belongs to: spellings of one name go together."""


_ROLE_ORDER: tuple[tuple[Role, RegisterRole], ...] = (
    # An inside source stays one whatever else they are; a victim who testifies is told of as a victim.
    (Role.INSIDE_SOURCE, RegisterRole.INSIDE_SOURCE),
    (Role.VICTIM, RegisterRole.VICTIM),
    (Role.TESTIFIER, RegisterRole.TESTIFIER),
    (Role.RELATIVE, RegisterRole.RELATIVE),
    (Role.INTERPRETER, RegisterRole.INTERPRETER),
)


def role_of(people: Iterable[Person]) -> RegisterRole:
    """One role for all records of one human being."""
    roles = {role for person in people for role in person.roles}
    return next((told for role, told in _ROLE_ORDER if role in roles), RegisterRole.OTHER)


def staff(text: str) -> Protected:
    """The pseudonym of somebody of the organisation."""
    return Protected(f"staff {text}", RegisterRole.INTERVIEWER, Kind.NAME, text)
