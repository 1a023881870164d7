"""The pieces a manifest is made of: objects and runs of a log, and the rules each keeps by itself. No
bytes, no I/O.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, BinaryIO

from intake.bundle import limits
from intake.bundle.fields import Fields, Newer
from intake.errors import BadManifest, BundleBeyondLimits, BundleNewer
from intake.model.ids import is_hash

KIND_CEILINGS = {
    "card": limits.MAX_DOCUMENT,
    "certificate": limits.MAX_DOCUMENT,
    "roster": limits.MAX_DOCUMENT,
    "trust": limits.MAX_TRUST,
    "checkpoint": limits.MAX_CHECKPOINT,
    "headers": limits.MAX_RUN_OBJECT,
    "revisions": limits.MAX_RUN_OBJECT,
    "media": limits.MAX_OBJECT,
    "forward": limits.MAX_OBJECT,
}
"""Every kind of object in the order in which they stand in a bundle, and its largest size in bytes."""

KINDS = tuple(KIND_CEILINGS)
SPLIT_KINDS = ("media", "forward")
_RECORD_KINDS = ("checkpoint", "headers", "revisions", "media")


def object_name(index: int) -> str:
    """The name of the object at `index` (from 0): objects/0001, objects/0002, …"""
    return f"objects/{index + 1:04d}"


@dataclass(frozen=True, slots=True)
class MediaPart:
    """Which part of a whole an object is: the whole's SHA-256 and bytes, and where the part begins."""

    sha256: str
    total: int
    offset: int


@dataclass(frozen=True, slots=True)
class ObjectEntry:
    """One object as the manifest lists it."""

    name: str
    kind: str
    size: int
    sha256: str
    media: MediaPart | None = None


@dataclass(frozen=True, slots=True)
class ObjectSource:
    """One object to be written. `open` gives a stream of exactly `size` bytes; it is called once and
    closed.
    """

    kind: str
    size: int
    sha256: str
    open: Callable[[], BinaryIO]
    media: MediaPart | None = None


@dataclass(frozen=True, slots=True)
class SegmentRun:
    """Consecutive entries of one segment of one log: links before the first and after the last, and their
    objects.

    `headers`, `revisions` and `certificates` name objects in order. `revisions` hold the contents that are
    sent, in the order of their headers; an entry without one is its header alone. `checkpoint` is signed by
    `author` over `after`. `certificates` are the author's chain, empty for whoever stands in the roster or
    sends a card.
    """

    log: str
    segment: str
    parent: str
    before: str
    after: str
    count: int
    author: str
    checkpoint: str
    headers: tuple[str, ...]
    revisions: tuple[str, ...] = ()
    certificates: tuple[str, ...] = ()


def read_object(untrusted: object, index: int, newer: Newer) -> ObjectEntry:
    """Object number `index` of a manifest. Raises BadManifest."""
    fields = Fields(untrusted, "objects", newer)
    kind = fields.text("kind")
    if kind not in KIND_CEILINGS:
        raise BundleNewer
    name = fields.text("name")
    if name != object_name(index):
        raise BadManifest(reason="an object is not named by its place")
    size = fields.integer("size", 0 if kind in SPLIT_KINDS else 1, KIND_CEILINGS[kind])
    sha256 = fields.hash("sha256")
    media = _read_part(fields.raw("media"), size, sha256, newer) if kind in SPLIT_KINDS else None
    fields.finish()
    return ObjectEntry(name, kind, size, sha256, media)


def _read_part(untrusted: object, size: int, sha256: str, newer: Newer) -> MediaPart:
    fields = Fields(untrusted, "objects.media", newer)
    part = MediaPart(
        fields.hash("sha256"),
        fields.integer("total", 0, limits.MAX_MEDIA),
        fields.integer("offset", 0, limits.MAX_MEDIA),
    )
    fields.finish()
    if part.offset + size > part.total or (size == 0 and part.total > 0):
        raise BadManifest(reason="a part lies outside its whole")
    if size == part.total and sha256 != part.sha256:
        raise BadManifest(reason="a whole has two hashes")
    return part


def object_fields(entry: ObjectEntry) -> dict[str, Any]:
    """The object as JSON fields."""
    fields: dict[str, Any] = {
        "name": entry.name,
        "kind": entry.kind,
        "size": entry.size,
        "sha256": entry.sha256,
    }
    if entry.media is not None:
        part = entry.media
        fields["media"] = {"sha256": part.sha256, "total": part.total, "offset": part.offset}
    return fields


def read_run(untrusted: object, newer: Newer) -> SegmentRun:
    """One run of a manifest. Raises BadManifest."""
    fields = Fields(untrusted, "segments", newer)
    run = SegmentRun(
        log=fields.id("log"),
        segment=fields.id("segment"),
        parent=fields.hash("parent"),
        before=fields.hash("before"),
        after=fields.hash("after"),
        count=fields.integer("count", 1, limits.MAX_ENTRIES),
        author=fields.hash("author"),
        checkpoint=fields.text("checkpoint"),
        headers=_names(fields.list("headers", 1, limits.MAX_OBJECTS)),
        revisions=_names(fields.list("revisions", 0, limits.MAX_OBJECTS)),
        certificates=_names(fields.list("certificates", 0, limits.MAX_CERTIFICATES)),
    )
    fields.finish()
    return run


def run_fields(run: SegmentRun) -> dict[str, Any]:
    """The run as JSON fields."""
    return {
        "log": run.log,
        "segment": run.segment,
        "parent": run.parent,
        "before": run.before,
        "after": run.after,
        "count": run.count,
        "author": run.author,
        "checkpoint": run.checkpoint,
        "headers": list(run.headers),
        "revisions": list(run.revisions),
        "certificates": list(run.certificates),
    }


def _names(untrusted: list[Any]) -> tuple[str, ...]:
    if not all(isinstance(name, str) for name in untrusted):
        raise BadManifest(reason="a run names an object that is not its own")
    return tuple(untrusted)


def read_recipients(untrusted: list[Any]) -> tuple[str, ...]:
    """Key ids in order, each once. Raises BadManifest."""
    if not all(isinstance(key_id, str) and is_hash(key_id) for key_id in untrusted):
        raise BadManifest(reason="a recipient is not a key id")
    if untrusted != sorted(set(untrusted)):
        raise BadManifest(reason="the recipients are not sorted")
    return tuple(untrusted)


def check_references(objects: tuple[ObjectEntry, ...], runs: tuple[SegmentRun, ...]) -> None:
    """Every name points to an object of its kind, every piece of a run belongs to one run. Raises
    BadManifest.
    """
    kinds = {entry.name: entry.kind for entry in objects}
    used: set[str] = set()
    for run in runs:
        for names, kind in (
            ((run.checkpoint,), "checkpoint"),
            (run.headers, "headers"),
            (run.revisions, "revisions"),
        ):
            for name in names:
                if kinds.get(name) != kind or name in used:
                    raise BadManifest(reason="a run names an object that is not its own")
                used.add(name)
        if any(kinds.get(name) != "certificate" for name in run.certificates):
            raise BadManifest(reason="a run names an object that is not its own")
        if (run.before == run.after) or len(run.headers) > run.count or len(run.revisions) > run.count:
            raise BadManifest(reason="a run holds nothing")
    owned = {name for name, kind in kinds.items() if kind in ("checkpoint", "headers", "revisions")}
    if owned != used:
        raise BadManifest(reason="an object belongs to no run")


def check_objects(objects: tuple[ObjectEntry, ...]) -> None:
    """The order of kinds, and parts that fit together. Raises BadManifest."""
    places = [KINDS.index(entry.kind) for entry in objects]
    if places != sorted(places):
        raise BadManifest(reason="its objects are not in order")
    forwards = [entry for entry in objects if entry.kind == "forward"]
    if forwards and len({e.media.sha256 for e in forwards if e.media}) != 1:
        raise BadManifest(reason="it forwards more than one bundle")
    if forwards and any(e.kind in _RECORD_KINDS for e in objects):
        raise BadManifest(reason="it forwards a bundle and holds records as well")
    wholes: dict[str, int] = {}
    spans: list[tuple[str, int, int]] = []
    for entry in objects:
        if entry.media is not None:
            part = entry.media
            if wholes.setdefault(part.sha256, part.total) != part.total:
                raise BadManifest(reason="a whole has two sizes")
            spans.append((part.sha256, part.offset, part.offset + entry.size))
    spans.sort()
    for (first, _, end), (second, begin, _) in itertools.pairwise(spans):
        if first == second and begin < end:
            raise BadManifest(reason="two parts overlap")
    if sum(entry.size for entry in objects) > limits.MAX_PAYLOAD:
        raise BundleBeyondLimits(reason="it is too large")
