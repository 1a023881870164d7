"""The choices of an XLSForm, with the organisation's own columns that a choice_filter asks for."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

import msgspec

from intake.forms.definition import Choice, Item
from intake.forms.sheet_columns import CHOICES, SETTINGS, SURVEY, Heading, heading
from intake.forms.sheet_expressions import columns_asked
from intake.forms.sheet_reading import Reading, Row, cells_of, words_of
from intake.forms.sheet_remarks import NOT_A_COLUMN

_COLUMN = re.compile(r"[^\W\d][\w-]{0,63}")
_NAME = re.compile(r"[\w.+-]{1,64}")


def read_choices(rows: Sequence[Row], reading: Reading) -> dict[str, list[Choice]]:
    lists: dict[str, list[Choice]] = {}
    for number, row in enumerate(rows, start=2):
        columns = {written.strip(): text.strip() for written, text in row.items() if _is_column(written)}
        known = {written: text for written, text in row.items() if written.strip() not in columns}
        cells = cells_of(known, CHOICES, "choices", number, reading)
        if not cells:
            continue
        name, of = cells.get(Heading("name"), ""), cells.get(Heading("list_name"), "")
        if not name or not of:
            reading.fault("no-name", "", "choices", number)
            continue
        if not _NAME.fullmatch(name):
            reading.fault("name", name, "choices", number, "name")
        held = lists.setdefault(of, [])
        if any(choice.name == name for choice in held):
            reading.fault("name-twice", name, "choices", number, "name")
        label = words_of(cells, "label", "choices", number, reading)
        if not label:
            reading.fault("no-label", "", "choices", number, "label")
        held.append(Choice(name=name, label=label, columns={key: text[:200] for key, text in columns.items() if text}))
    return lists


def _is_column(written: str) -> bool:
    """Whether a heading of the choices is one of the organisation's own, for choice_filter."""
    plain = written.strip()
    return (
        _COLUMN.fullmatch(plain) is not None
        and plain.lower() not in NOT_A_COLUMN
        and not heading(written, CHOICES | SURVEY | SETTINGS).name
    )


def with_asked_columns(
    items: Sequence[Item], lists: Mapping[str, Sequence[Choice]], reading: Reading
) -> dict[str, list[Choice]]:
    """The lists with those columns alone that a choice_filter asks for; the others are told."""
    asked: dict[str, frozenset[str]] = {}
    for item in items:
        asked[item.choices] = asked.get(item.choices, frozenset()) | columns_asked(item)
    kept: dict[str, list[Choice]] = {}
    for of, choices in lists.items():
        for unasked in sorted({column for choice in choices for column in choice.columns} - asked.get(of, frozenset())):
            reading.remark("choice-column-left", unasked, "choices", 0, unasked)
        kept[of] = [
            msgspec.structs.replace(
                choice, columns={key: text for key, text in choice.columns.items() if key in asked.get(of, frozenset())}
            )
            for choice in choices
        ]
    return kept
