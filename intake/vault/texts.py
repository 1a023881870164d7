"""Which values of a record are words that a person may search for, and which are spellings of a name.

Follows the types: free text is indexed, words of ours (kinds, states, roles) and ids are not. Proposals and all sides
of a conflict are indexed too: nothing that is kept may be beyond finding.
"""

from __future__ import annotations

import functools
import types
import typing
from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

from intake.model.base import Element, Part
from intake.model.dossier import FoundColumn
from intake.model.ids import is_id
from intake.model.names import Spelling
from intake.model.resolve import FieldState
from intake.model.revision import Path
from intake.model.strict_json import JsonValue

_NOT_WORDS = frozenset({
    "id", "testimony", "person", "to", "victim", "about", "who", "relative", "shows_people", "sha256", "made_from",
    "attachment", "derived_from", "shows_document", "photograph", "media_type", "claimed_type", "language",
    "languages", "scripts", "narrative_language", "language_in_court", "form", "question", "own_consent", "take",
    "time_code", "speaker", "marks", "pauses", "label", "section", "form_title", "asked_as", "within", "consent_state",
    "film_takes", "of", "made_from_text", "speakers", "picture_until",
})  # fmt: skip


def words(struct: type[Part], fields: Mapping[Path, FieldState]) -> Iterator[str]:
    """Every text of the record that is to be found by its words."""
    wanted = _patterns(struct)
    for path, state in sorted(fields.items()):
        if _pattern(path) in wanted:
            for value in _held(state):
                yield from _strings(value)


def spellings(fields: Mapping[Path, FieldState]) -> Iterator[str]:
    """Every spelling of every name of a person, each once, the shown one first."""
    seen: set[str] = set()
    for path, state in sorted(fields.items()):
        if len(path) == 3 and path[0] == "names" and path[2] in {"text", "spellings"}:
            for value in _held(state):
                for text in _name_texts(value):
                    if text and text not in seen:
                        seen.add(text)
                        yield text


def _held(state: FieldState) -> Iterator[JsonValue]:
    for item in (*state.current, *state.proposals):
        if item.value is not None:
            yield item.value


def _strings(value: JsonValue) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for item in value:
            yield from _strings(item)
    elif isinstance(value, dict):
        for key in ("text", "said"):
            yield from _strings(value.get(key))


def _name_texts(value: JsonValue) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        yield from (item["text"] for item in value if isinstance(item, dict) and isinstance(item.get("text"), str))


def _pattern(path: Path) -> Path:
    return tuple("*" if is_id(step) else step for step in path)


@functools.cache
def _patterns(struct: type[Part]) -> frozenset[Path]:
    return frozenset(_walk(struct, ()))


def _walk(struct: type[Part], at: Path) -> Iterator[Path]:
    hints = typing.get_type_hints(struct)
    for field in msgspec.structs.fields(struct):
        if field.name in _NOT_WORDS or field.name == "unanswered":
            continue
        members = list(_members(hints[field.name]))
        part = next((m for m in members if isinstance(m, type) and issubclass(m, Part)), None)
        if part is not None:
            inside = (*at, field.name, "*") if issubclass(part, Element) else (*at, field.name)
            yield from _walk(part, inside)
        elif str in members or Spelling in members or FoundColumn in members:
            yield (*at, field.name)


def _members(hint: Any) -> Iterator[Any]:
    if isinstance(hint, types.UnionType) or typing.get_origin(hint) is not None:
        for inner in typing.get_args(hint):
            yield from _members(inner)
    else:
        yield hint
