"""Between a typed record and its field values: flatten to paths, and build again. Never loses an unknown field.

A field's path is its name, with the names and element ids that lead to it: ("names", "<id>", "text"). Lists of elements
are addressed by id; leaves, scalars and lists of those are one value. A default value is the same as no value.
"""

from __future__ import annotations

import functools
import typing
from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

import msgspec

from intake.model.base import Element, Part
from intake.model.revision import Path
from intake.model.strict_json import JsonValue

P = TypeVar("P", bound=Part)


@dataclass(frozen=True, slots=True)
class _Field:
    kind: str  # "value", "part", "elements" or "answers"
    type: Any
    default: Any


@functools.cache
def _fields(struct: type[Part]) -> dict[str, _Field]:
    hints = typing.get_type_hints(struct)
    found = {}
    for field in msgspec.structs.fields(struct):
        hint = hints[field.name]
        default = (
            field.default if field.default is not msgspec.NODEFAULT else _made_default(field.default_factory)
        )
        members = typing.get_args(hint)
        part = next((m for m in (hint, *members) if isinstance(m, type) and issubclass(m, Part)), None)
        if field.name == "unanswered":
            found[field.name] = _Field("answers", hint, default)
        elif part is not None and issubclass(part, Element):
            found[field.name] = _Field("elements", part, default)
        elif part is not None:
            found[field.name] = _Field("part", part, default)
        else:
            found[field.name] = _Field("value", hint, default)
    return found


def _made_default(factory: Any) -> Any:
    return None if factory is msgspec.NODEFAULT else factory()


def flatten(part: Part, prefix: Path = ()) -> dict[Path, JsonValue]:
    """Every value that differs from its default, by path. Elements without an id are an error of the caller."""
    values: dict[Path, JsonValue] = {}
    for name, field in _fields(type(part)).items():
        item = getattr(part, name)
        if item == field.default or (name == "id" and isinstance(part, Element)):
            continue
        if field.kind == "part":
            values.update(flatten(item, (*prefix, name)))
        elif field.kind == "answers":
            values.update({(*prefix, name, key): str(answer) for key, answer in item.items()})
        elif field.kind == "elements":
            for element in item:
                if not element.id:
                    raise ValueError(f"an element of {name} has no id")
                values.update(flatten(element, (*prefix, name, element.id)))
        else:
            values[(*prefix, name)] = _plain(item)
    return values


def _plain(item: Any) -> JsonValue:
    # through JSON, so that what is compared with stored values has lists where they have lists
    if isinstance(item, str | bool | int):
        return str(item) if isinstance(item, str) else item
    plain: JsonValue = msgspec.json.decode(msgspec.json.encode(item))
    return plain


def _named(element: Element, place: int, new_id: Callable[[], str]) -> Element:
    if element.id:
        return element
    return msgspec.structs.replace(element, id=new_id(), order=element.order or place)


def with_ids(part: P, new_id: Callable[[], str]) -> P:
    """The same part in which every element has an id, given in order of place where it had none."""
    changes: dict[str, Any] = {}
    for name, field in _fields(type(part)).items():
        item = getattr(part, name)
        if item == field.default:
            continue
        if field.kind == "part":
            changes[name] = with_ids(item, new_id)
        elif field.kind == "elements":
            changes[name] = tuple(with_ids(_named(e, place, new_id), new_id) for place, e in enumerate(item))
    return msgspec.structs.replace(part, **changes) if changes else part


def unflatten(struct: type[P], values: Mapping[Path, JsonValue]) -> tuple[P, dict[Path, JsonValue]]:
    """The typed record, and the values that this version's types have no place for. Elements come by (order, id)."""
    unknown: dict[Path, JsonValue] = {}
    return _build(struct, dict(values), (), unknown), unknown


def _build(struct: type[P], values: dict[Path, JsonValue], at: Path, unknown: dict[Path, JsonValue]) -> P:
    fields = _fields(struct)
    arguments: dict[str, Any] = {}
    nested: dict[str, dict[Path, JsonValue]] = defaultdict(dict)
    for path, value in values.items():
        field = fields.get(path[0])
        if field is None or (field.kind == "value") != (len(path) == 1) or path[0] == "id":
            unknown[(*at, *path)] = value
        elif field.kind == "value":
            try:
                arguments[path[0]] = msgspec.convert(value, field.type)
            except msgspec.ValidationError:
                unknown[(*at, *path)] = value
        else:
            nested[path[0]][path[1:]] = value
    for name, inner in nested.items():
        field = fields[name]
        here = (*at, name)
        if field.kind == "part":
            arguments[name] = _build(field.type, inner, here, unknown)
        elif field.kind == "answers":
            arguments[name] = _answers(field.type, inner, here, unknown)
        else:
            arguments[name] = _elements(field.type, inner, here, unknown)
    return struct(**arguments)


def _answers(
    hint: Any, values: dict[Path, JsonValue], at: Path, unknown: dict[Path, JsonValue]
) -> dict[str, Any]:
    answers: dict[str, Any] = {}
    for path, value in values.items():
        try:
            if len(path) != 1:
                raise msgspec.ValidationError
            answers.update(msgspec.convert({path[0]: value}, hint))
        except msgspec.ValidationError:
            unknown[(*at, *path)] = value
    return answers


def _elements(
    struct: type[Element], values: dict[Path, JsonValue], at: Path, unknown: dict[Path, JsonValue]
) -> tuple[Element, ...]:
    by_id: dict[str, dict[Path, JsonValue]] = defaultdict(dict)
    for path, value in values.items():
        if len(path) < 2:
            unknown[(*at, *path)] = value
        else:
            by_id[path[0]][path[1:]] = value
    built = [
        msgspec.structs.replace(_build(struct, inner, (*at, element), unknown), id=element)
        for element, inner in by_id.items()
    ]
    return tuple(sorted(built, key=lambda element: (element.order, element.id)))
