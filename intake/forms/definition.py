"""A form of an organisation's own questions, as it is published: questions, groups, repeats, choices, languages.

Must never hold what this version cannot ask: what is unsupported is refused when a form is published
(`intake.forms.xlsform`), and a definition that says more than these types comes from a newer program and is not guessed
at. Everything has a ceiling before it is used.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum

import msgspec

from intake.errors import BadForm, BadJson
from intake.model.strict_json import JsonValue, dumps, loads

MAX_BYTES = 256 << 10
"""Of a definition as JSON: some two hundred questions in seven languages."""
MAX_ITEMS = 500
MAX_CHOICES = 4_000
MAX_LABEL = 2_000
MAX_NAME = 64
MAX_EXPRESSION = 1_000
MAX_DEPTH = 6
MAX_LANGUAGES = 16
MAX_COLUMNS = 20
"""That a choice may have beside its name and words."""

Words = Mapping[str, str]
"""One text in several languages, by language tag; "" is the language that was not named."""


class Kind(StrEnum):
    """What a question takes, or what holds other questions together."""

    TEXT = "text"
    INTEGER = "integer"
    DECIMAL = "decimal"
    DATE = "date"
    SELECT_ONE = "select-one"
    SELECT_MULTIPLE = "select-multiple"
    NOTE = "note"
    CALCULATE = "calculate"
    GROUP = "group"
    REPEAT = "repeat"


SECTIONS = frozenset({Kind.GROUP, Kind.REPEAT})
SELECTS = frozenset({Kind.SELECT_ONE, Kind.SELECT_MULTIPLE})
OTHER = "_other"
"""Ends the name under which an answer says what else it was, where a question has `or_other`."""
OTHER_CHOICE = "other"
ASKED = frozenset(Kind) - SECTIONS - {Kind.NOTE, Kind.CALCULATE}
"""Kinds that a person answers."""


class _Struct(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    pass


class Choice(_Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """`columns` are what a `choice_filter` asks of it, by heading."""

    name: str
    label: dict[str, str]
    columns: dict[str, str] = {}


class Item(_Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """A question or a section. Expressions are texts of `intake.forms.expressions`; empty says nothing.

    `required` only asks to be remembered: nothing is ever kept from being saved by it. `choices` names a list, of which
    `choice_filter` leaves some out. `guidance` is for whoever asks. Words may say `${name}` (`intake.forms.wording`).
    """

    kind: Kind
    name: str
    label: dict[str, str] = {}
    hint: dict[str, str] = {}
    relevant: str = ""
    required: str = ""
    required_message: dict[str, str] = {}
    constraint: str = ""
    constraint_message: dict[str, str] = {}
    calculation: str = ""
    choices: str = ""
    or_other: bool = False
    several_lines: bool = False
    guidance: dict[str, str] = {}
    choice_filter: str = ""
    items: tuple[Item, ...] = ()


class Definition(_Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """One form. `name` stays the same from version to version; `languages` are tags in the order of the sheet."""

    name: str
    title: str
    default_language: str = ""
    languages: tuple[str, ...] = ()
    items: tuple[Item, ...] = ()
    choices: dict[str, tuple[Choice, ...]] = {}

    def walk(self) -> Iterator[tuple[Item, tuple[Item, ...]]]:
        """Every item in the order asked, with the sections around it, outermost first."""
        yield from _walk(self.items, ())

    def questions(self) -> int:
        """How many a person may be asked."""
        return sum(item.kind in ASKED for item, _ in self.walk())

    def choice(self, item: Item, name: str) -> Choice | None:
        return next((choice for choice in self.choices.get(item.choices, ()) if choice.name == name), None)


def _walk(items: Sequence[Item], around: tuple[Item, ...]) -> Iterator[tuple[Item, tuple[Item, ...]]]:
    for item in items:
        yield item, around
        yield from _walk(item.items, (*around, item))


def in_language(words: Words, languages: Sequence[str], default: str = "") -> tuple[str, str]:
    """(text, its language tag) for the first of `languages` there is, else the same language in another script or
    country, else the form's default, else whatever there is. Empty for no words."""
    held = {tag.lower(): tag for tag, text in words.items() if text}
    wanted = [tag.replace("_", "-").lower() for tag in languages]
    for tag in wanted:
        if tag in held:
            return words[held[tag]], held[tag]
    for tag in wanted:
        for known, spelled in held.items():
            if known and known.split("-")[0] == tag.split("-")[0]:
                return words[spelled], spelled
    for tag in (default.lower(), "", *held):
        if tag in held:
            return words[held[tag]], held[tag]
    return "", ""


def definition_to_json(definition: Definition) -> bytes:
    """Canonical bytes. Raises BadForm beyond the ceilings."""
    plain: JsonValue = msgspec.json.decode(msgspec.json.encode(definition))
    stored = dumps(plain)
    definition_from_json(stored)
    return stored


def definition_from_json(untrusted: bytes) -> Definition:
    """Raises BadForm for what is broken, too large, or says what only a newer program can ask."""
    try:
        plain = loads(untrusted, max_bytes=MAX_BYTES, max_depth=4 * MAX_DEPTH)
        definition = msgspec.convert(plain, Definition, strict=True)
    except (BadJson, msgspec.ValidationError):
        raise BadForm(reason="it is damaged, too large, or made for a newer program") from None
    check(definition)
    return definition


def check(definition: Definition) -> None:
    """The ceilings. Raises BadForm."""
    if len(definition.languages) > MAX_LANGUAGES or not 0 < len(definition.name) <= MAX_NAME:
        raise BadForm(reason="its name or its languages are out of range")
    if sum(len(choices) for choices in definition.choices.values()) > MAX_CHOICES:
        raise BadForm(reason="it has too many choices")
    if any(len(choice.columns) > MAX_COLUMNS for choices in definition.choices.values() for choice in choices):
        raise BadForm(reason="it has too many choices")
    seen: set[str] = set()
    for count, (item, around) in enumerate(definition.walk(), start=1):
        if count > MAX_ITEMS or len(around) >= MAX_DEPTH:
            raise BadForm(reason="it has too many questions, or groups too deep inside each other")
        if not 0 < len(item.name) <= MAX_NAME or item.name in seen:
            raise BadForm(reason="a question has no name of its own")
        seen.add(item.name)
        if bool(item.items) and item.kind not in SECTIONS:
            raise BadForm(reason="a question holds other questions")
        if item.kind in SELECTS and not definition.choices.get(item.choices):
            raise BadForm(reason="a question has no choices")
        expressions = (item.relevant, item.required, item.constraint, item.calculation, item.choice_filter)
        if any(len(text) > MAX_EXPRESSION for text in expressions) or any(
            len(text) > MAX_LABEL
            for words in (item.label, item.hint, item.guidance, item.required_message, item.constraint_message)
            for text in words.values()
        ):
            raise BadForm(reason="a text in it is too long")
