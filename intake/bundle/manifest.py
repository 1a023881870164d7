"""What a bundle says it holds, by whom and for whom: typed, from strict JSON whose bytes are kept as they
came.

Must never be made from bytes and written back: the signature is over the bytes, and unknown fields of a newer
version stay in them and are told in `newer_fields`. A manifest proves nothing until its envelope is verified.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from intake.bundle import limits
from intake.bundle.fields import Fields, Newer
from intake.bundle.parts import (
    ObjectEntry,
    ObjectSource,
    SegmentRun,
    check_objects,
    check_references,
    object_fields,
    object_name,
    read_object,
    read_recipients,
    read_run,
    run_fields,
)
from intake.crypto.dsse import PayloadType, UntrustedEnvelope, parse_envelope
from intake.crypto.signing import VerifyingKey
from intake.errors import BadEnvelope, BadJson, BadManifest, BadSignature, BundleBeyondLimits, BundleNewer, phrase
from intake.model.digests import LABEL_MANIFEST, hex_digest
from intake.model.strict_json import MAX_SAFE_INTEGER, dumps, loads

MANIFEST_NAME = "manifest.dsse.json"
SUMS_NAME = "manifest-sha256.txt"


@dataclass(frozen=True, slots=True)
class Manifest:
    """The fields of docs/formats.md, "Manifest"; `payload` are the signed bytes they were read from."""

    organisation: str
    roster_version: int
    roster_hash: str
    bundle: str
    sender: str
    recipients: tuple[str, ...]
    segments: tuple[SegmentRun, ...]
    sequence: int
    previous: str | None
    day: str
    objects: tuple[ObjectEntry, ...]
    payload: bytes
    newer_fields: tuple[str, ...] = ()

    @property
    def hash(self) -> str:
        """What the next manifest names as `previous`, and what is kept after a purge."""
        return hex_digest(LABEL_MANIFEST, self.payload)

    @property
    def is_forward(self) -> bool:
        return bool(self.objects) and self.objects[-1].kind == "forward"

    def object(self, name: str) -> ObjectEntry:
        """The object of that name. Raises KeyError."""
        for entry in self.objects:
            if entry.name == name:
                return entry
        raise KeyError(name)


def build_manifest(
    *,
    organisation: str,
    roster_version: int,
    roster_hash: str,
    bundle: str,
    sender: str,
    recipients: Sequence[str],
    segments: Sequence[SegmentRun],
    sequence: int,
    previous: str | None,
    day: str,
    objects: Sequence[ObjectSource],
) -> Manifest:
    """A new manifest; its objects get their names by their place. Raises BadManifest when it breaks a
    rule.
    """
    entries = [
        ObjectEntry(object_name(index), source.kind, source.size, source.sha256, source.media)
        for index, source in enumerate(objects)
    ]
    payload = dumps(
        {
            "v": 1,
            "organisation": organisation,
            "roster": {"version": roster_version, "hash": roster_hash},
            "bundle": bundle,
            "sender": sender,
            "recipients": sorted(set(recipients)),
            "segments": [run_fields(run) for run in segments],
            "sequence": sequence,
            "previous": previous,
            "day": day,
            "objects": [object_fields(entry) for entry in entries],
        }
    )
    return parse_manifest(payload)


def parse_manifest(payload: bytes) -> Manifest:
    """Reads a manifest's payload bytes. Raises BadManifest, BundleBeyondLimits, BundleNewer."""
    newer = Newer()
    try:
        fields = Fields(loads(payload, max_bytes=limits.MAX_MANIFEST, max_depth=16), "", newer)
    except BadJson as error:
        raise BadManifest(reason=error.details.get("reason", phrase("not JSON"))) from None
    if fields.raw("v") != 1:
        raise BundleNewer
    roster = Fields(fields.raw("roster"), "roster", newer)
    segments = fields.list("segments", 0, limits.MAX_RUNS)
    objects = fields.list("objects", 1, limits.MAX_OBJECTS)
    manifest = Manifest(
        organisation=fields.id("organisation"),
        roster_version=roster.integer("version", 1, MAX_SAFE_INTEGER),
        roster_hash=roster.hash("hash"),
        bundle=fields.id("bundle"),
        sender=fields.hash("sender"),
        recipients=read_recipients(fields.list("recipients", 1, limits.MAX_RECIPIENTS)),
        segments=tuple(read_run(run, newer) for run in segments),
        sequence=fields.integer("sequence", 0, MAX_SAFE_INTEGER),
        previous=fields.hash_or_none("previous"),
        day=fields.day("day"),
        objects=tuple(read_object(entry, index, newer) for index, entry in enumerate(objects)),
        payload=bytes(payload),
    )
    if sum(run.count for run in manifest.segments) > limits.MAX_ENTRIES:
        raise BundleBeyondLimits(
            reason=phrase("{field} holds more than {count}", field="segments", count=limits.MAX_ENTRIES)
        )
    roster.finish()
    fields.finish()
    check_objects(manifest.objects)
    check_references(manifest.objects, manifest.segments)
    return replace(manifest, newer_fields=newer.names)


def read_envelope(untrusted: bytes) -> UntrustedEnvelope:
    """The signed envelope around a manifest; verifies nothing. Raises BadManifest."""
    try:
        return parse_envelope(untrusted, PayloadType.BUNDLE, max_bytes=limits.MAX_MANIFEST)
    except BadEnvelope as error:
        raise BadManifest(reason=error.details.get("reason", phrase("not JSON"))) from None


def verify_manifest(untrusted: UntrustedEnvelope, keys: Mapping[str, VerifyingKey]) -> Manifest:
    """The manifest, if one of `keys` (by key id) signed it and is the sender it names.

    Raises BadSignature, and what `parse_manifest` raises.
    """
    verified = untrusted.verify(keys)
    manifest = parse_manifest(verified.payload)
    if manifest.sender not in verified.signers:
        raise BadSignature
    return manifest


def sums(untrusted_envelope: bytes, objects: Sequence[ObjectEntry]) -> bytes:
    """The bytes of manifest-sha256.txt, in the form `sha256sum -c` takes: the manifest, then every object."""
    lines = [f"{hashlib.sha256(untrusted_envelope).hexdigest()}  {MANIFEST_NAME}\n"]
    lines += [f"{entry.sha256}  {entry.name}\n" for entry in objects]
    return "".join(lines).encode("ascii")
