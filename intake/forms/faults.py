"""What is wrong with a form that somebody wants to publish: where it stands, and the name of what is not supported.

A fault quotes the form, never an answer: forms are no testimony. Told in words by the window and the command line.
"""

from __future__ import annotations

import msgspec

MAX_FAULTS = 200

CODES: dict[str, str] = {
    "type": "questions of the type “{what}” are not supported",
    "column": "the column “{what}” is not supported",
    "sheet": "the sheet “{what}” is not supported",
    "setting": "the setting “{what}” is not supported",
    "function": "the function {what}() is not supported",
    "path": "paths like “{what}” are not supported: write ${{name}}",
    "syntax": "this is not an expression: it breaks at “{what}”",
    "arguments": "{what}() is given too few or too many values",
    "pattern": "the pattern “{what}” is wrong or could take for ever",
    "reference": "there is no question {what}",
    "reference-repeat": "{what} is asked again and again: outside of its repeat it has no single answer",
    "reference-section": "{what} is a group, which has no answer",
    "circle": "{what} is worked out from itself",
    "name": "“{what}” cannot be a name: use letters, digits, _ - and .",
    "name-twice": "the name “{what}” stands twice",
    "no-name": "the name is missing",
    "no-label": "a question or choice has no words",
    "label-reference": "answers inside the words of choices ({what}) are not supported",
    "choice-column": "the choices have no column “{what}”",
    "list": "there is no list of choices “{what}”",
    "no-calculation": "a calculation is missing",
    "unended": "“{what}” is begun and not ended, or ended and not begun",
    "empty-section": "the group “{what}” holds no question",
    "no-questions": "there is no question in it",
    "appearance": "the appearance “{what}” is not supported",
    "too-long": "this is longer than allowed",
    "too-many": "there are more questions, choices or languages than allowed",
    "too-deep": "groups are too deep inside each other",
    "reader": "pyxform says: {what}",
    "metadata": "“{what}” is not recorded: nothing about devices and their owners is kept",
    "appearance-left": "the appearance “{what}” is left aside: it changes no answer",
    "setting-left": "the setting “{what}” is left aside: nothing is sent, and versions are counted at publishing",
    "choice-column-left": "the column “{what}” is left aside: no choice_filter asks for it",
    "sheet-left": "the sheet “{what}” is left aside: it is no part of a form",
}
"""Stable codes, and what each says in English. The last ones are remarks: left aside, and told before anybody signs."""


class Fault(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """`row` counts from 1 as in the sheet, 0 where no row is meant; `column` is the heading as it is written."""

    code: str
    what: str = ""
    sheet: str = ""
    row: int = 0
    column: str = ""

    def told(self) -> str:
        """In English, without the place."""
        return CODES.get(self.code, self.code).format(what=self.what)

    def place(self) -> str:
        """Sheet, row and column as one line, as far as they are known."""
        parts = [self.sheet, str(self.row) if self.row else "", self.column]
        return " · ".join(part for part in parts if part)
