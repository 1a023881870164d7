"""The trunk of the tree of errors: a stable code, a sentence for the person, and what they can do next.

Nothing from a testimony, no name, path, passphrase or key may be in a message: details are counts, sizes, versions,
dates and names of fields of ours. `ui` translates by code; the command line prints the English sentence.
"""

from __future__ import annotations

from typing import ClassVar


class Phrase(str):
    """A detail in words with something filled in: English as a str, and what the window makes its own words of.

    `template` has braces, `values` fill them: numbers, names of our own fields, or words of ours (Phrase or str).
    """

    __slots__ = ("template", "values")
    template: str
    values: dict[str, int | str]


def phrase(template: str, **values: int | str) -> Phrase:
    """Half a sentence as a detail of an error. `template` is a literal: the translations are made from the source."""
    made = Phrase(template.format_map(values))
    made.template, made.values = template, values
    return made


class AmanatError(Exception):
    """Base of everything that crosses a package boundary.

    `details` fill the braces of `sentence` and `next_step` and must be numbers, days or names of our own fields.
    """

    code: ClassVar[str] = "error"
    sentence: ClassVar[str] = "Something went wrong."
    next_step: ClassVar[str] = "Try again; if it happens twice, tell your coordinator this code."
    exit_status: ClassVar[int] = 3

    def __init__(self, **details: int | str) -> None:
        self.details = details
        super().__init__(f"{self.message} {self.advice}".strip())

    @property
    def message(self) -> str:
        return self.sentence.format_map(_Missing(self.details))

    @property
    def advice(self) -> str:
        return self.next_step.format_map(_Missing(self.details))


class _Missing(dict[str, "int | str"]):
    """Leaves a brace without a detail as three dots rather than failing while an error is told."""

    def __missing__(self, key: str) -> str:
        return "…"


class Refused(AmanatError):
    """Verification failed, not permitted, or not found."""

    code = "refused"
    sentence = "This was refused."
    exit_status = 1


class WrongUse(AmanatError):
    """The caller asked for something that cannot be asked."""

    code = "wrong-use"
    sentence = "That is not how this is used."
    next_step = "See the help of this command."
    exit_status = 2


class MachineTrouble(AmanatError):
    """The machine failed: a disk, a file, memory."""

    code = "machine"
    sentence = "The computer could not do this."
    exit_status = 3


class Cancelled(Refused):
    code = "cancelled"
    sentence = "Cancelled. Nothing is lost."
    next_step = "Start it again when you are ready."


class NotFound(Refused):
    code = "not-found"
    sentence = "There is no {what} with that number."
    next_step = "Check the number, or search by name."
