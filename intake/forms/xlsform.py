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
    MAX_LABEL,
    MAX_LANGUAGES,
    OTHER,
    SECTIONS,
    SELECTS,
    Choice,
    Definition,
    Item,
    Kind,
)
from intake.forms.faults import MAX_FAULTS, Fault
from intake.forms.sheet_columns import CHOICES, SETTINGS, SURVEY, Heading, heading, language_tag
from intake.forms.sheet_expressions import check_expressions

Row = Mapping[str, str]

NAME = re.compile(r"[^\W\d][\w.-]{0,63}")
_CHOICE_NAME = re.compile(r"[\w.+-]{1,64}")
_REFERENCE = re.compile(r"\$\{[^}]*\}")
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
    """Rows below the heading, by heading; an empty row keeps its place. `others` are further sheets XLSForm knows."""

    survey: Sequence[Row]
    choices: Sequence[Row] = ()
    settings: Sequence[Row] = ()
    others: Sequence[str] = ()


@dataclass(slots=True)
class _Open:
    """A section whose end has not come yet."""

    item: Item
    row: int
    items: list[Item] = field(default_factory=list)


@dataclass(slots=True)
class Reading:
    """Faults, languages in the order they come, and in which row each question stands."""

    faults: list[Fault] = field(default_factory=list)
    languages: dict[str, None] = field(default_factory=dict)
    rows: dict[str, int] = field(default_factory=dict)

    def fault(self, code: str, what: str, sheet: str, row: int = 0, column: str = "") -> None:
        if len(self.faults) < MAX_FAULTS:
            fault = Fault(code=code, what=what[:200], sheet=sheet, row=row, column=column[:80])
            if fault not in self.faults:
                self.faults.append(fault)


def read_sheets(sheets: Sheets, *, name: str) -> tuple[Definition | None, tuple[Fault, ...]]:
    """The definition, or None and the faults. `name` is the form's where the settings give none."""
    reading = Reading()
    for other in sheets.others:
        reading.fault("sheet", other, other)
    settings = _settings(sheets.settings, reading)
    choices = _choices(sheets.choices, reading)
    items = _survey(sheets.survey, choices, reading)
    form_name = settings.get("form_id") or name
    if not NAME.fullmatch(form_name):
        reading.fault("name", form_name, "settings", 2, "form_id")
    used = {item.choices for item in _all(items)}
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
    faults = tuple(sorted(reading.faults, key=lambda fault: (fault.sheet != "survey", fault.sheet, fault.row)))
    return (None if faults else definition), faults


def _all(items: Sequence[Item]) -> list[Item]:
    return [inner for item in items for inner in (item, *_all(item.items))]


def _cells(row: Row, known: frozenset[str], sheet: str, number: int, reading: Reading) -> dict[Heading, str]:
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


def _words(cells: Mapping[Heading, str], name: str, sheet: str, number: int, reading: Reading) -> dict[str, str]:
    words = {what.language: text for what, text in cells.items() if what.name == name}
    for text in words.values():
        if len(text) > MAX_LABEL:
            reading.fault("too-long", "", sheet, number, name)
        if inside := _REFERENCE.search(text):
            reading.fault("label-reference", inside.group(), sheet, number, name)
    return words


def _settings(rows: Sequence[Row], reading: Reading) -> dict[str, str]:
    found: dict[str, str] = {}
    for written, text in (rows[0] if rows else {}).items():
        name = heading(written, SETTINGS).name
        if not name:
            reading.fault("setting", written, "settings", 2, written)
        found[name] = text.strip()
    return found


def _choices(rows: Sequence[Row], reading: Reading) -> dict[str, list[Choice]]:
    lists: dict[str, list[Choice]] = {}
    for number, row in enumerate(rows, start=2):
        cells = _cells(row, CHOICES, "choices", number, reading)
        if not cells:
            continue
        name, of = cells.get(Heading("name"), ""), cells.get(Heading("list_name"), "")
        if not name or not of:
            reading.fault("no-name", "", "choices", number)
            continue
        if not _CHOICE_NAME.fullmatch(name):
            reading.fault("name", name, "choices", number, "name")
        held = lists.setdefault(of, [])
        if any(choice.name == name for choice in held):
            reading.fault("name-twice", name, "choices", number, "name")
        label = _words(cells, "label", "choices", number, reading)
        if not label:
            reading.fault("no-label", "", "choices", number, "label")
        held.append(Choice(name=name, label=label))
    return lists


def _survey(rows: Sequence[Row], choices: Mapping[str, Sequence[Choice]], reading: Reading) -> list[Item]:
    top: list[Item] = []
    stack: list[_Open] = []
    for number, row in enumerate(rows, start=2):
        cells = _cells(row, SURVEY, "survey", number, reading)
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
    label = _words(cells, "label", "survey", number, reading)
    if not label and kind not in SECTIONS and kind is not Kind.CALCULATE:
        reading.fault("no-label", "", "survey", number, "label")
    appearance = cells.get(Heading("appearance"), "")
    if appearance and (kind is not Kind.TEXT or appearance != "multiline"):
        reading.fault("appearance", appearance, "survey", number, "appearance")
    calculation = cells.get(Heading("calculation"), "")
    if (kind is Kind.CALCULATE) is not bool(calculation):
        reading.fault("no-calculation" if not calculation else "column", "calculation", "survey", number, "calculation")
    required = cells.get(Heading("required"), "")
    return Item(
        kind=kind,
        name=name[:64],
        label=label,
        hint=_words(cells, "hint", "survey", number, reading),
        relevant=cells.get(Heading("relevant"), ""),
        required="" if required.lower() in _NO else "true()" if required.lower() in _YES else required,
        required_message=_words(cells, "required_message", "survey", number, reading),
        constraint=cells.get(Heading("constraint"), ""),
        constraint_message=_words(cells, "constraint_message", "survey", number, reading),
        calculation=calculation,
        choices=choices_name,
        or_other=or_other,
        several_lines=appearance == "multiline",
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
