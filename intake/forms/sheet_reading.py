"""What reading the sheets of an XLSForm gathers: faults, remarks, languages; and a row's cells by what they are."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from intake.forms.definition import MAX_LABEL
from intake.forms.faults import MAX_FAULTS, Fault
from intake.forms.sheet_columns import Heading, heading

Row = Mapping[str, str]
_REFERENCE = re.compile(r"\$\{[^}]*\}")


@dataclass(slots=True)
class Reading:
    """Faults, what is left aside, languages in the order they come, and in which row each question stands."""

    faults: list[Fault] = field(default_factory=list)
    remarks: list[Fault] = field(default_factory=list)
    languages: dict[str, None] = field(default_factory=dict)
    rows: dict[str, int] = field(default_factory=dict)

    def fault(self, code: str, what: str, sheet: str, row: int = 0, column: str = "") -> None:
        _add(self.faults, code, what, sheet, row, column)

    def remark(self, code: str, what: str, sheet: str, row: int = 0, column: str = "") -> None:
        """Something is left aside that changes no answer."""
        _add(self.remarks, code, what, sheet, row, column)


def _add(to: list[Fault], code: str, what: str, sheet: str, row: int, column: str) -> None:
    fault = Fault(code=code, what=what[:200], sheet=sheet, row=row, column=column[:80])
    if len(to) < MAX_FAULTS and fault not in to:
        to.append(fault)


def in_order(found: list[Fault]) -> tuple[Fault, ...]:
    """By sheet and row, the survey first."""
    return tuple(sorted(found, key=lambda fault: (fault.sheet != "survey", fault.sheet, fault.row)))


def cells_of(row: Row, known: frozenset[str], sheet: str, number: int, reading: Reading) -> dict[Heading, str]:
    """A row's cells by what their column is; what is filled in under an unknown heading is a fault."""
    found: dict[Heading, str] = {}
    for written, text in row.items():
        what = heading(written, known)
        if not what.name:
            reading.fault("column", written, sheet, number, written)
        elif text.strip():
            found[what] = text.strip()
            if what.language:
                reading.languages.setdefault(what.language)
    return found


def words_of(cells: Mapping[Heading, str], name: str, sheet: str, number: int, reading: Reading) -> dict[str, str]:
    """One text in every language it is given in."""
    words = {what.language: text for what, text in cells.items() if what.name == name}
    for text in words.values():
        if len(text) > MAX_LABEL:
            reading.fault("too-long", "", sheet, number, name)
        inside = _REFERENCE.search(text)
        if inside and sheet != "survey":
            reading.fault("label-reference", inside.group(), sheet, number, name)
    return words
