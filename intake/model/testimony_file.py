"""The JSON that `testimony add --file` takes: one testimony with its people and consents. Refuses unknown fields.

People are named inside the file by a `key` of the author's choice; wherever a field of the model holds a person's id,
the file holds that key. An unknown field is refused by its path; what is only doubtful is kept with a warning.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import msgspec

from intake.errors import BadField, BadJson, UnknownField, phrase
from intake.model.base import Part
from intake.model.consent import Consent
from intake.model.dates import PartialDate, check_date
from intake.model.identity_number import kazakh_iin_is_valid, prc_number_is_valid
from intake.model.person import IdentityKind, Person
from intake.model.strict_json import JsonValue, as_object, loads
from intake.model.testimony import Testimony

MAX_FILE = 16 << 20
MAX_PEOPLE = 500


class FilePerson(Person, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    key: str


class FileAttachment(Part, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """What is known of an attached file; `file` is the name given to --attach."""

    file: str
    title: str = ""
    description: str = ""
    device: str = ""
    made: PartialDate | None = None
    clock_note: str = ""
    shows_people: tuple[str, ...] = ()
    injury: bool | None = None


class TestimonyFile(Part, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    __test__ = False

    testimony: Testimony
    people: tuple[FilePerson, ...] = ()
    consents: tuple[Consent, ...] = ()
    attachments: tuple[FileAttachment, ...] = ()


@dataclass(frozen=True, slots=True)
class Doubt:
    """Something kept as it was said although it cannot be right; `code` is stable, `field` a path of ours."""

    code: str
    field: str


def json_schema() -> dict[str, Any]:
    """JSON Schema (2020-12) of the file, covering every field of the model."""
    schema = msgspec.json.schema(TestimonyFile)
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Amanat testimony", **schema}


def parse_testimony_file(untrusted: bytes) -> tuple[TestimonyFile, tuple[Doubt, ...]]:
    """Reads a testimony file. Raises BadJson, UnknownField or BadField; its messages quote no value."""
    tree = as_object(loads(untrusted, max_bytes=MAX_FILE), what="the file")
    try:
        parsed = msgspec.convert(tree, TestimonyFile, strict=True)
    except msgspec.ValidationError as error:
        raise _told(str(error), tree) from None
    if len(parsed.people) > MAX_PEOPLE:
        reason = phrase("{field} holds more than {count}", field="people", count=MAX_PEOPLE)
        raise BadField(field="people", reason=reason)
    keys = [person.key for person in parsed.people]
    if len(set(keys)) != len(keys):
        raise BadField(field="people", reason="a key stands twice")
    for path, date in _dates(parsed, ""):
        check_date(date, path)
    return parsed, tuple(_doubts(parsed))


_AT = re.compile(r" - at `\$?\.?([^`]*)`$")
_UNKNOWN = re.compile(r"Object contains unknown field `([^`]*)`")
_MISSING = re.compile(r"Object missing required field `([^`]*)`")


def _told(message: str, tree: JsonValue) -> BadField | BadJson:
    """Our own error from the library's, keeping only names of fields: enum errors quote the value."""
    at = _AT.search(message)
    path = at.group(1) if at else ""
    if found := _UNKNOWN.match(message):
        name = found.group(1)
        # an unknown name comes from the file: shown so that it can be found, cut so that no text hides in it
        return UnknownField(field=".".join(part for part in (path, _harmless(name)) if part))
    if found := _MISSING.match(message):
        return BadField(field=".".join(p for p in (path, found.group(1)) if p), reason="it must be there")
    if message.startswith("Expected"):
        return BadField(field=path or "file", reason=_AT.sub("", message).replace("`", "").lower())
    if message.startswith("Invalid enum value"):
        return BadField(field=path or "file", reason="it is not one of the words in the schema")
    return BadField(field=path or "file", reason="it has the wrong form")


def _harmless(name: str) -> str:
    return re.sub(r"[^\w-]", "…", name)[:60]


def _dates(item: Any, path: str) -> Iterator[tuple[str, PartialDate]]:
    if isinstance(item, PartialDate):
        yield path, item
    elif isinstance(item, msgspec.Struct):
        for name in item.__struct_fields__:
            yield from _dates(getattr(item, name), f"{path}.{name}" if path else name)
    elif isinstance(item, tuple):
        for index, member in enumerate(item):
            yield from _dates(member, f"{path}[{index}]")


def _doubts(parsed: TestimonyFile) -> Iterator[Doubt]:
    keys = {person.key for person in parsed.people}
    for index, person in enumerate(parsed.people):
        for number, document in enumerate(person.identity_documents):
            field = f"people[{index}].identity_documents[{number}].number"
            if (
                document.kind is IdentityKind.PRC_IDENTITY_NUMBER
                and document.number
                and not prc_number_is_valid(document.number)
            ):
                yield Doubt("prc-check-digit", field)
            if (
                document.kind is IdentityKind.KAZAKH_IIN
                and document.number
                and not kazakh_iin_is_valid(document.number)
            ):
                yield Doubt("iin-check-digit", field)
        for number, relationship in enumerate(person.relationships):
            if relationship.to and relationship.to not in keys:
                yield Doubt("nobody-by-that-key", f"people[{index}].relationships[{number}].to")
    for index, consent in enumerate(parsed.consents):
        if consent.person not in keys:
            yield Doubt("nobody-by-that-key", f"consents[{index}].person")
    for index, testifier in enumerate(parsed.testimony.testifiers):
        if testifier.person and testifier.person not in keys:
            yield Doubt("nobody-by-that-key", f"testimony.testifiers[{index}].person")
