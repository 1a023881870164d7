"""What stands where a value stood: a role in brackets, numbered anew in every report.

A label tells the role and nothing else: not the length of what it replaces, not the same number in another report, and
of an inside source not even that there is one.
"""

from __future__ import annotations

import re
from typing import Final

from intake.redaction.register import Kind, ProtectedRegister, Role

_ROLE_WORDS: Final[dict[Role, str]] = {
    Role.TESTIFIER: "WITNESS",
    Role.VICTIM: "VICTIM",
    Role.RELATIVE: "RELATIVE",
    Role.INSIDE_SOURCE: "PERSON",
    Role.INTERPRETER: "INTERPRETER",
    Role.INTERVIEWER: "STAFF",
    Role.OTHER: "PERSON",
}
_KIND_WORDS: Final[dict[Kind, str]] = {
    Kind.NUMBER: "[NUMBER]",
    Kind.PHONE: "[PHONE]",
    Kind.EMAIL: "[E-MAIL]",
    Kind.ADDRESS: "[PLACE]",
    Kind.PLACE: "[PLACE]",
    Kind.DATE: "[DATE]",
    Kind.FILE_NAME: "[FILE]",
}
SHARED: Final = "[PERSON]"
"""A name that several people share where nothing says who is meant."""

LABEL: Final = re.compile(
    r"\[(?:(?:" + "|".join(sorted(set(_ROLE_WORDS.values()))) + r")(?: [0-9]{1,5})?|"
    r"NUMBER|PHONE|E-MAIL|PLACE|DATE|FILE)\]"
)
"""Every label that can stand in a redacted text."""


class Labels:
    """Gives each human being of one report a label at first appearance. One for all texts of a report."""

    def __init__(self, register: ProtectedRegister) -> None:
        # The strongest role of a human being: an entry of theirs may call them otherwise.
        order = list(Role)
        self._roles: dict[str, Role] = {}
        for entry in register.entries:
            known = self._roles.get(entry.person)
            if known is None or _strength(order, entry.role) < _strength(order, known):
                self._roles[entry.person] = entry.role
        self._given: dict[str, str] = {}
        self._counts: dict[str, int] = {}

    def of_person(self, person: str, role: Role = Role.OTHER) -> str:
        """The label of a human being, the next free number of the role if there is none yet."""
        label = self._given.get(person)
        if label is None:
            word = _ROLE_WORDS[self._roles.get(person, role)]
            self._counts[word] = self._counts.get(word, 0) + 1
            label = self._given[person] = f"[{word} {self._counts[word]}]"
        return label

    @staticmethod
    def of_kind(kind: Kind) -> str:
        """The label of a value that is no name."""
        return _KIND_WORDS[kind]

    @property
    def given(self) -> dict[str, str]:
        """Person to label, of all given so far, in order."""
        return dict(self._given)


def _strength(order: list[Role], role: Role) -> int:
    if role is Role.INSIDE_SOURCE:
        return -2
    if role is Role.VICTIM:
        return -1
    return order.index(role)
