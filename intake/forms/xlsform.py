"""From the sheets of an XLSForm to a definition, or to every fault at once. Works on texts of cells; opens nothing.

Refuses by name what this program cannot ask; `pyxform` is asked last whether the sheets are an XForm at all, and its
words are passed on. Must never leave a part of a form out silently: a form that loses a question loses a case.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import msgspec

from intake.forms.definition import (
    MAX_CHOICES,
    MAX_DEPTH,
    MAX_ITEMS,
    MAX_LANGUAGES,
    OTHER,
    SECTIONS,
    SELECTS,
    Choice,
    Definition,
    Item,
    Kind,
)
from intake.forms.faults import Fault
from intake.forms.sheet_choices import read_choices, with_asked_columns
from intake.forms.sheet_columns import SETTINGS, SURVEY, Heading, heading, language_tag
from intake.forms.sheet_expressions import check_expressions
from intake.forms.sheet_reading import Reading, Row, cells_of, in_order, words_of
from intake.forms.sheet_remarks import METADATA, is_look
from intake.forms.sheet_remarks import SETTINGS as LEFT_SETTINGS

NAME = re.compile(r"[^\W\d][\w.-]{0,63}")
_PLAIN_KINDS = {
    "text": Kind.TEXT,
    "string": Kind.TEXT,
    "integer": Kind.INTEGER,
    "int": Kind.INTEGER,
    "decimal": Kind.DECIMAL,
    "date": Kind.DATE,
    "note": Kind.NOTE,
    "calculate": Kind.CALCULATE,
    "calculation": Kind.CALCULATE,
}
_SELECT = re.compile(
    r"(select_one|select one|select1|select_multiple|select multiple|select all that apply)"
    r"(?: from)?\s+(\S+)(\s+or[_ ]other|\s+or specify other)?",
    re.IGNORECASE,
)
_SECTION = re.compile(r"(begin|end)[_ ](group|repeat)", re.IGNORECASE)
_YES = frozenset({"yes", "true", "true()", "1"})
_NO = frozenset({"no", "false", "false()", "0", ""})


@dataclass(frozen=True, slots=True)
class Sheets:
    """Rows below the heading, by heading; an empty row keeps its place. `others` are further sheets XLSForm knows,
    `strangers` those that it does not."""

    survey: Sequence[Row]
    choices: Sequence[Row] = ()
    settings: Sequence[Row] = ()
    others: Sequence[str] = ()
    strangers: Sequence[str] = ()


@dataclass(slots=True)
class _Open:
    """A section whose end has not come yet."""

    item: Item
    row: int
    items: list[Item] = field(default_factory=list)


def read_sheets(sheets: Sheets, *, name: str) -> tuple[Definition | None, tuple[Fault, ...], tuple[Fault, ...]]:
    """(the definition, or None; the faults; what is left aside). `name` is the form's where the settings give none."""
    reading = Reading()
    for stranger in sheets.strangers:
        reading.remark("sheet-left", stranger, stranger)
    for other in sheets.others:
        reading.fault("sheet", other, other)
    settings = _settings(sheets.settings, reading)
    choices = read_choices(sheets.choices, reading)
    items = _survey(sheets.survey, choices, reading)
    form_name = settings.get("form_id") or name
    if not NAME.fullmatch(form_name):
        reading.fault("name", form_name, "settings", 2, "form_id")
    used = {item.choices for item in _all(items)}
    choices = with_asked_columns(_all(items), choices, reading)
    definition = Definition(
        name=form_name[:64],
        title=(settings.get("form_title") or form_name)[:200],
        default_language=language_tag(settings.get("default_language", "")),
        languages=tuple(reading.languages),
        items=tuple(items),
        choices={key: tuple(held) for key, held in choices.items() if key in used},
    )
    if not definition.questions() and not reading.faults:
        reading.fault("no-questions", "", "survey")
    if len(reading.languages) > MAX_LANGUAGES or sum(1 for _ in definition.walk()) > MAX_ITEMS:
        reading.fault("too-many", "", "survey")
    if sum(map(len, choices.values())) > MAX_CHOICES:
        reading.fault("too-many", "", "choices")
    check_expressions(definition, reading.rows, reading.fault)
    faults, remarks = in_order(reading.faults), in_order(reading.remarks)
    return (None if faults else definition), faults, remarks


def _all(items: Sequence[Item]) -> list[Item]:
    return [inner for item in items for inner in (item, *_all(item.items))]


def _settings(rows: Sequence[Row], reading: Reading) -> dict[str, str]:
    found: dict[str, str] = {}
    for written, text in (rows[0] if rows else {}).items():
        name = heading(written, SETTINGS).name
        if written.strip().lower() in LEFT_SETTINGS:
            if text.strip():
                reading.remark("setting-left", written, "settings", 2, written)
        elif not name:
            reading.fault("setting", written, "settings", 2, written)
        found[name] = text.strip()
    return found


def _survey(rows: Sequence[Row], choices: Mapping[str, Sequence[Choice]], reading: Reading) -> list[Item]:
    top: list[Item] = []
    stack: list[_Open] = []
    for number, row in enumerate(rows, start=2):
        cells = cells_of(row, SURVEY, "survey", number, reading)
        if not cells:
            continue
        typed = " ".join(cells.get(Heading("type"), "").split())
        section = _SECTION.fullmatch(typed)
        if section and section.group(1).lower() == "end":
            kind = Kind(section.group(2).lower())
            if not stack or stack[-1].item.kind is not kind:
                reading.fault("unended", typed, "survey", number, "type")
                continue
            closed = stack.pop()
            if not closed.items:
                reading.fault("empty-section", closed.item.name, "survey", closed.row)
            _into(top, stack).append(_with_items(closed))
            continue
        item = _item(cells, typed, number, choices, reading)
        if item is None:
            continue
        if item.kind in SECTIONS:
            stack.append(_Open(item, number))
            if len(stack) >= MAX_DEPTH:
                reading.fault("too-deep", "", "survey", number)
        else:
            _into(top, stack).append(item)
    for left in reversed(stack):
        reading.fault("unended", left.item.name, "survey", left.row, "type")
        stack.remove(left)
        _into(top, stack).append(_with_items(left))
    return top


def _into(top: list[Item], stack: list[_Open]) -> list[Item]:
    return stack[-1].items if stack else top


def _with_items(section: _Open) -> Item:
    return msgspec.structs.replace(section.item, items=tuple(section.items))


def _item(
    cells: Mapping[Heading, str],
    typed: str,
    number: int,
    choices: Mapping[str, Sequence[Choice]],
    reading: Reading,
) -> Item | None:
    """One row of the survey, or None where its type is not supported."""
    kind, choices_name, or_other = _kind(typed)
    if typed.lower() in METADATA:
        reading.remark("metadata", typed, "survey", number, "type")
        return None
    if kind is None:
        reading.fault("type", typed or " ", "survey", number, "type")
        return None
    name = cells.get(Heading("name"), "")
    if not name:
        reading.fault("no-name", "", "survey", number, "name")
        return None
    if not NAME.fullmatch(name):
        reading.fault("name", name, "survey", number, "name")
    if name in reading.rows:
        reading.fault("name-twice", name, "survey", number, "name")
    reading.rows.setdefault(name, number)
    if or_other:
        # what else it was stands beside the choice, under a name of its own
        reading.rows.setdefault(name + OTHER, number)
    if kind in SELECTS and not choices.get(choices_name):
        reading.fault("list", choices_name, "survey", number, "type")
    label = words_of(cells, "label", "survey", number, reading)
    if not label and kind not in SECTIONS and kind is not Kind.CALCULATE:
        reading.fault("no-label", "", "survey", number, "label")
    appearance = cells.get(Heading("appearance"), "")
    if appearance and (kind is not Kind.TEXT or appearance != "multiline"):
        tell = reading.remark if is_look(appearance) else reading.fault
        tell("appearance-left" if is_look(appearance) else "appearance", appearance, "survey", number, "appearance")
    choice_filter = cells.get(Heading("choice_filter"), "")
    if choice_filter and kind not in SELECTS:
        reading.fault("column", "choice_filter", "survey", number, "choice_filter")
    calculation = cells.get(Heading("calculation"), "")
    if (kind is Kind.CALCULATE) is not bool(calculation):
        reading.fault("no-calculation" if not calculation else "column", "calculation", "survey", number, "calculation")
    required = cells.get(Heading("required"), "")
    return Item(
        kind=kind,
        name=name[:64],
        label=label,
        hint=words_of(cells, "hint", "survey", number, reading),
        relevant=cells.get(Heading("relevant"), ""),
        required="" if required.lower() in _NO else "true()" if required.lower() in _YES else required,
        required_message=words_of(cells, "required_message", "survey", number, reading),
        constraint=cells.get(Heading("constraint"), ""),
        constraint_message=words_of(cells, "constraint_message", "survey", number, reading),
        calculation=calculation,
        choices=choices_name,
        or_other=or_other,
        several_lines=appearance == "multiline",
        guidance=words_of(cells, "guidance_hint", "survey", number, reading),
        choice_filter=choice_filter,
    )


def _kind(typed: str) -> tuple[Kind | None, str, bool]:
    section = _SECTION.fullmatch(typed)
    if section:
        return Kind(section.group(2).lower()), "", False
    select = _SELECT.fullmatch(typed)
    if select:
        one = select.group(1).lower() in {"select_one", "select one", "select1"}
        return (Kind.SELECT_ONE if one else Kind.SELECT_MULTIPLE), select.group(2), bool(select.group(3))
    return _PLAIN_KINDS.get(typed.lower()), "", False
