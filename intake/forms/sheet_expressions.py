"""Whether every expression of a form can be evaluated: its parts are supported and what it refers to is there.

Runs before a form is published, and never while one is answered.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from intake.forms.definition import SECTIONS, Definition, Item, Kind
from intake.forms.expressions import BadExpression, columns, parse, references
from intake.forms.wording import references_in

Around = tuple[Item, ...]
Places = Mapping[str, tuple[Item, Around]]
Told = Callable[[str, str, str, int, str], object]
"""Takes a fault: code, what, sheet, row, column."""


def check_expressions(definition: Definition, rows: Mapping[str, int], fault: Told) -> None:
    """Tells `fault` of everything that is wrong. `rows` says where each question stands in the sheet."""
    places = {item.name: (item, around) for item, around in definition.walk()}
    uses: dict[str, frozenset[str]] = {}
    for item, around in definition.walk():
        row = rows.get(item.name, 0)
        for column in ("relevant", "required", "constraint", "calculation"):
            text = getattr(item, column)
            if not text:
                continue
            try:
                named = references(parse(text))
            except BadExpression as error:
                fault(error.code, error.what, "survey", row, column)
                continue
            if column in {"relevant", "calculation"}:
                uses[item.name] = uses.get(item.name, frozenset()) | named
            for name in sorted(named):
                code = _reference_fault(name, around, places)
                if code:
                    fault(code, name, "survey", row, column)
        _check_words(item, around, places, row, fault)
        _check_filter(definition, item, around, places, row, fault)
    for item, around in definition.walk():
        # what holds a question holds it back: its relevance counts too
        uses[item.name] = frozenset().union(uses.get(item.name, frozenset()), (section.name for section in around))
    for name in uses:
        if _reaches(name, name, uses):
            fault("circle", name, "survey", rows.get(name, 0), "relevant")


def _check_words(item: Item, around: Around, places: Places, row: int, fault: Told) -> None:
    for column, words in (
        ("label", item.label),
        ("hint", item.hint),
        ("guidance_hint", item.guidance),
        ("constraint_message", item.constraint_message),
        ("required_message", item.required_message),
    ):
        for name in sorted({name for text in words.values() for name in references_in(text)}):
            code = "circle" if name == item.name else _reference_fault(name, around, places)
            if code:
                fault(code, name, "survey", row, column)


def columns_asked(item: Item) -> frozenset[str]:
    """The columns of choices that a question's choice_filter names; none where it cannot be read."""
    try:
        return columns(parse(item.choice_filter, columns=True)) if item.choice_filter else frozenset()
    except BadExpression:
        return frozenset()


def _check_filter(definition: Definition, item: Item, around: Around, places: Places, row: int, fault: Told) -> None:
    if not item.choice_filter:
        return
    try:
        node = parse(item.choice_filter, columns=True)
    except BadExpression as error:
        fault(error.code, error.what, "survey", row, "choice_filter")
        return
    held = {"name"} | {key for choice in definition.choices.get(item.choices, ()) for key in choice.columns}
    for name in sorted(columns(node) - held):
        fault("choice-column", name, "survey", row, "choice_filter")
    for name in sorted(references(node)):
        code = _reference_fault(name, around, places)
        if code:
            fault(code, name, "survey", row, "choice_filter")


def _reference_fault(name: str, around: Around, places: Places) -> str:
    if name not in places:
        return "reference"
    item, inside = places[name]
    if item.kind in SECTIONS or item.kind is Kind.NOTE:
        return "reference-section"
    here = {section.name for section in around}
    if any(section.kind is Kind.REPEAT and section.name not in here for section in inside):
        return "reference-repeat"
    return ""


def _reaches(start: str, wanted: str, uses: Mapping[str, frozenset[str]]) -> bool:
    """Whether `wanted` stands on the way from `start`, one step or more away."""
    waiting, seen = list(uses.get(start, ())), set[str]()
    while waiting:
        name = waiting.pop()
        if name == wanted:
            return True
        if name not in seen:
            seen.add(name)
            waiting += uses.get(name, ())
    return False
