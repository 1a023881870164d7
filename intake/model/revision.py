"""A revision: what one save changed, as header and content bytes that are never serialised again.

The header can be shown alone: it names neither field nor value. The content is bound to it by a salted hash.

    header  {"v":1,"record":id,"author":key id,"day":day,"origin":word,"edges":[[[revision,index],…],…],"content":hash}
    content {"salt":32 hex,"type":word,"changes":[[[path,…],value],…]}

`edges[i]` names what change `i` replaces, as (revision hash, change index). Both are one line of strict JSON.
Unknown fields of a newer version stay in the bytes and are reported in `newer_fields`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from intake.errors import BadJson, MalformedRevision, phrase
from intake.model.digests import LABEL_CONTENT, LABEL_HEADER, hex_digest
from intake.model.ids import is_hash, is_id
from intake.model.strict_json import JsonValue, as_object, dumps, loads

Path = tuple[str, ...]

ORIGINS = ("witness", "document", "typing-error", "translator", "staff-inference")

MAX_HEADER = 1 << 20
MAX_CONTENT = 8 << 20
MAX_CHANGES = 20_000
MAX_EDGES = 1_000
MAX_PATH = 8
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_WORD = re.compile(r"[a-z][a-z0-9-]{0,40}")
_HEADER_KEYS = {"v", "record", "author", "day", "origin", "edges", "content"}
_CONTENT_KEYS = {"salt", "type", "changes"}


@dataclass(frozen=True, slots=True, order=True)
class Target:
    """One change of one revision: what a later change may replace."""

    revision: str
    change: int


@dataclass(frozen=True, slots=True)
class Change:
    """A field's new value, or None to withdraw it, and every change that it replaces."""

    path: Path
    value: JsonValue
    replaces: tuple[Target, ...] = ()


@dataclass(frozen=True, slots=True)
class Revision:
    """A parsed revision; `content`, `record_type` and `changes` are None where only the header is held."""

    header: bytes
    content: bytes | None
    hash: str
    record: str
    author: str
    day: str
    origin: str
    content_hash: str
    edges: tuple[tuple[Target, ...], ...]
    record_type: str | None
    changes: tuple[Change, ...] | None
    newer_fields: tuple[str, ...] = ()


def build_revision(
    *,
    record: str,
    record_type: str,
    author: str,
    day: str,
    origin: str,
    changes: Sequence[Change],
    salt: bytes,
) -> Revision:
    """Makes the bytes of a new revision and parses them back. Raises MalformedRevision on values out of range."""
    content = dumps(
        {"salt": salt.hex(), "type": record_type, "changes": [[list(c.path), c.value] for c in changes]}
    )
    header = dumps(
        {
            "v": 1,
            "record": record,
            "author": author,
            "day": day,
            "origin": origin,
            "edges": [[[t.revision, t.change] for t in c.replaces] for c in changes],
            "content": hex_digest(LABEL_CONTENT, content),
        }
    )
    return parse_revision(header, content)


def parse_revision(untrusted_header: bytes, untrusted_content: bytes | None) -> Revision:
    """Reads a revision from its bytes and checks that header and content belong together.

    Says nothing about who wrote it: that is the log's and the checkpoint's part. Raises MalformedRevision.
    """
    header = _object(untrusted_header, MAX_HEADER, "header")
    if header.get("v") != 1:
        raise MalformedRevision(reason="it is of a newer version")
    record, author, day, origin = (header.get(k) for k in ("record", "author", "day", "origin"))
    content_hash = header.get("content")
    if not (is_id(record) and is_hash(author) and is_hash(content_hash)):
        raise MalformedRevision(reason="an id in its header has the wrong form")
    if not (isinstance(day, str) and _DAY.fullmatch(day)):
        raise MalformedRevision(reason="its day is not a day")
    if not (isinstance(origin, str) and _WORD.fullmatch(origin)):
        raise MalformedRevision(reason="its origin is not a word")
    edges = _edges(header.get("edges"))
    newer = sorted(set(header) - _HEADER_KEYS)
    record_type: str | None = None
    changes: tuple[Change, ...] | None = None
    if untrusted_content is not None:
        if hex_digest(LABEL_CONTENT, untrusted_content) != content_hash:
            raise MalformedRevision(reason="its content is not the one its header names")
        content = _object(untrusted_content, MAX_CONTENT, "content")
        record_type = content.get("type")
        if not (isinstance(record_type, str) and _WORD.fullmatch(record_type)):
            raise MalformedRevision(reason="its type is not a word")
        if not is_id(content.get("salt")):
            raise MalformedRevision(reason="its salt has the wrong form")
        changes = _changes(content.get("changes"), edges)
        newer += sorted(set(content) - _CONTENT_KEYS)
    assert isinstance(record, str)
    assert isinstance(author, str)
    assert isinstance(content_hash, str)
    return Revision(
        header=bytes(untrusted_header),
        content=None if untrusted_content is None else bytes(untrusted_content),
        hash=hex_digest(LABEL_HEADER, untrusted_header),
        record=record,
        author=author,
        day=day,
        origin=origin,
        content_hash=content_hash,
        edges=edges,
        record_type=record_type,
        changes=changes,
        newer_fields=tuple(newer),
    )


def _object(untrusted: bytes, limit: int, what: str) -> dict[str, Any]:
    if b"\n" in untrusted:
        raise MalformedRevision(reason=phrase("its {field} is more than one line", field=what))
    try:
        return as_object(loads(untrusted, max_bytes=limit), what=what)
    except BadJson:
        raise MalformedRevision(reason=phrase("its {field} is not strict JSON", field=what)) from None


def _edges(untrusted: object) -> tuple[tuple[Target, ...], ...]:
    if not isinstance(untrusted, list) or len(untrusted) > MAX_CHANGES:
        raise MalformedRevision(reason="its edges are not a list in range")
    edges = []
    for targets in untrusted:
        if not isinstance(targets, list) or len(targets) > MAX_EDGES:
            raise MalformedRevision(reason="its edges are not a list in range")
        edges.append(tuple(_target(item) for item in targets))
    return tuple(edges)


def _target(untrusted: object) -> Target:
    if not (isinstance(untrusted, list) and len(untrusted) == 2 and is_hash(untrusted[0])):
        raise MalformedRevision(reason="an edge has the wrong form")
    index = untrusted[1]
    if type(index) is not int or not 0 <= index < MAX_CHANGES:
        raise MalformedRevision(reason="an edge points out of range")
    return Target(untrusted[0], index)


def _changes(untrusted: object, edges: tuple[tuple[Target, ...], ...]) -> tuple[Change, ...]:
    if not isinstance(untrusted, list) or len(untrusted) != len(edges):
        raise MalformedRevision(reason="changes and edges differ in number")
    changes = []
    for item, targets in zip(untrusted, edges, strict=True):
        if not (isinstance(item, list) and len(item) == 2 and isinstance(item[0], list)):
            raise MalformedRevision(reason="a change has the wrong form")
        path = item[0]
        if not 0 < len(path) <= MAX_PATH or not all(isinstance(step, str) and step for step in path):
            raise MalformedRevision(reason="a field path has the wrong form")
        changes.append(Change(tuple(path), item[1], targets))
    return tuple(changes)
