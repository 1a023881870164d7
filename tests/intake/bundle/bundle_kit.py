"""Makes small real bundles, and broken ones by changing one thing. Used by every test of the bundle."""

from __future__ import annotations

import base64
import functools
import hashlib
import io
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from intake.bundle import tar
from intake.bundle.manifest import MANIFEST_NAME, SUMS_NAME, Manifest, build_manifest, sums, verify_manifest
from intake.bundle.parts import MediaPart, ObjectEntry, ObjectSource, SegmentRun, object_name
from intake.bundle.reader import read_bundle
from intake.bundle.verify import Checkpoint, read_run, sign_checkpoint
from intake.bundle.writer import payload_size, write_bundle
from intake.crypto.age import AgeReader, AgeWriter
from intake.crypto.dsse import PayloadType, UntrustedEnvelope, sign_envelope
from intake.crypto.recipients import HybridIdentity
from intake.crypto.secret import Secret
from intake.crypto.signing import SigningKey, VerifyingKey
from intake.model.log_chain import ZERO_LINK, next_link, segment_start
from intake.model.revision import Change, Revision, build_revision

SENDER = SigningKey.from_seed(Secret(bytes([1]) * 64))
STRANGER = SigningKey.from_seed(Secret(bytes([2]) * 64))
READER = HybridIdentity.from_seed(Secret(bytes([3]) * 32))
ARCHIVE = HybridIdentity.from_seed(Secret(bytes([4]) * 32))
OUTSIDER = HybridIdentity.from_seed(Secret(bytes([5]) * 32))
KEYS = {SENDER.key_id: SENDER.public}
DAY = "2026-11-23"
LOG, SEGMENT, RECORD, ORGANISATION, BUNDLE = (f"{n:032x}" for n in (10, 11, 12, 13, 14))
MEDIA = hashlib.shake_128(b"media").digest(100_000)


def source(kind: str, data: bytes, media: MediaPart | None = None) -> ObjectSource:
    return ObjectSource(kind, len(data), hashlib.sha256(data).hexdigest(), lambda: io.BytesIO(data), media)


def media_source(data: bytes, begin: int = 0, end: int | None = None) -> ObjectSource:
    part = MediaPart(hashlib.sha256(data).hexdigest(), len(data), begin)
    return source("media", data[begin:end], part)


def revisions(count: int, author: SigningKey = SENDER) -> list[Revision]:
    return [
        build_revision(
            record=RECORD,
            record_type="testimony",
            author=author.key_id,
            day=DAY,
            origin="witness",
            changes=[Change(("narrative",), f"рассказ {n}")],
            salt=bytes([n]) * 16,
        )
        for n in range(count)
    ]


@functools.cache
def signed_checkpoint(link: str, author: SigningKey) -> bytes:
    """Kept, since ML-DSA signs the same thing differently every time."""
    return sign_checkpoint(Checkpoint(LOG, link, author.key_id, DAY), author)


@dataclass
class Draft:
    """A bundle before it is signed: change a field, then make it."""

    entries: list[Revision] = field(default_factory=lambda: revisions(3))
    sent: set[int] = field(default_factory=lambda: {0, 2})
    sources: list[ObjectSource] = field(default_factory=lambda: [media_source(MEDIA)])
    documents: list[ObjectSource] = field(default_factory=lambda: [source("card", b'{"card":1}')])
    readers: list[HybridIdentity] = field(default_factory=lambda: [READER, ARCHIVE])
    signer: SigningKey = SENDER
    author: SigningKey = SENDER

    def run(self) -> tuple[SegmentRun, list[ObjectSource]]:
        before = link = segment_start(LOG, SEGMENT, ZERO_LINK)
        for entry in self.entries:
            link = next_link(link, entry.hash)
        checkpoint = signed_checkpoint(link, self.author)
        headers = b"".join(entry.header + b"\n" for entry in self.entries)
        contents = b"".join((e.content or b"") + b"\n" for n, e in enumerate(self.entries) if n in self.sent)
        objects = [source("checkpoint", checkpoint), source("headers", headers)]
        objects += [source("revisions", contents)] if contents else []
        first = len(self.documents)
        run = SegmentRun(
            log=LOG,
            segment=SEGMENT,
            parent=ZERO_LINK,
            before=before,
            after=link,
            count=len(self.entries),
            author=self.author.key_id,
            checkpoint=object_name(first),
            headers=(object_name(first + 1),),
            revisions=(object_name(first + 2),) if contents else (),
        )
        return run, objects

    def all_sources(self) -> list[ObjectSource]:
        return [*self.documents, *(self.run()[1] if self.entries else []), *self.sources]

    def manifest(self) -> Manifest:
        return build_manifest(
            organisation=ORGANISATION,
            roster_version=1,
            roster_hash="ab" * 32,
            bundle=BUNDLE,
            sender=self.signer.key_id,
            recipients=[reader.key_id for reader in self.readers],
            segments=[self.run()[0]] if self.entries else [],
            sequence=7,
            previous=None,
            day=DAY,
            objects=self.all_sources(),
        )

    def envelope(self) -> bytes:
        return sign(self.manifest().payload, self.signer)

    def write(self, **options: Any) -> bytes:
        sink = io.BytesIO()
        readers = [reader.recipient() for reader in self.readers]
        write_bundle(sink, self.envelope(), self.all_sources(), readers, **options)
        return sink.getvalue()

    def parts(self) -> TarParts:
        listed = [(s.size, s.open().read()) for s in self.all_sources()]
        members = [(object_name(n), data) for n, (_, data) in enumerate(listed)]
        manifest = self.manifest()
        envelope = self.envelope()
        return TarParts(envelope, sums(envelope, manifest.objects), members)

    def with_payload(self, change: Callable[[dict[str, Any]], object]) -> TarParts:
        """The bundle whose signed manifest was changed; the list of hashes follows, the objects stay."""
        fields = json.loads(self.manifest().payload)
        change(fields)
        envelope = sign(json.dumps(fields).encode(), self.signer)
        entries = [ObjectEntry(n, "media", len(d), hashlib.sha256(d).hexdigest()) for n, d in self.parts().members]
        return replace(self.parts(), envelope=envelope, listing=sums(envelope, entries))


def sign(payload: bytes, key: SigningKey = SENDER) -> bytes:
    return sign_envelope(payload, PayloadType.BUNDLE, [key])


@dataclass
class TarParts:
    """The tar inside a bundle, in pieces that can be exchanged one by one."""

    envelope: bytes
    listing: bytes
    members: list[tuple[str, bytes]]
    end: bytes = tar.END_OF_ARCHIVE
    fill: bytes | None = None
    header: Callable[[str, int], bytes] = tar.header

    def tar(self) -> bytes:
        out = bytearray()
        for name, data in [(MANIFEST_NAME, self.envelope), (SUMS_NAME, self.listing), *self.members]:
            out += self.header(name, len(data)) + data + bytes(tar.padding(len(data)))
        out += self.end
        out += bytes(payload_size(len(out)) - len(out)) if self.fill is None else self.fill
        return bytes(out)

    def encrypt(self, *readers: HybridIdentity) -> bytes:
        return encrypt(self.tar(), *readers)


def encrypt(payload: bytes, *readers: HybridIdentity) -> bytes:
    sink = io.BytesIO()
    with AgeWriter(sink, [reader.recipient() for reader in readers or (READER, ARCHIVE)]) as age:
        age.write(payload)
    return sink.getvalue()


def decrypt(age_file: bytes, identity: HybridIdentity = READER) -> bytes:
    return AgeReader(io.BytesIO(age_file), [identity]).read()


class Receiver:
    """Keeps what it is given in memory, as the quarantine does on disk, and verifies the records in `done`."""

    def __init__(self, keys: dict[str, VerifyingKey] | None = None) -> None:
        self.keys = KEYS if keys is None else keys
        self.accepted: Manifest | None = None
        self.objects: dict[str, bytes] = {}
        self.entries: list[Any] = []
        self.calls: list[str] = []
        self.finished = self.discarded = False

    def manifest(self, untrusted: UntrustedEnvelope) -> Manifest:
        self.calls.append("manifest")
        self.accepted = verify_manifest(untrusted, self.keys)
        return self.accepted

    def object(self, entry: ObjectEntry) -> _Kept:
        self.calls.append(entry.name)
        return _Kept(self, entry.name)

    def done(self) -> None:
        self.calls.append("done")
        assert self.accepted is not None
        for run in self.accepted.segments:
            self.entries += read_run(run, self.objects.__getitem__, self.keys[run.author])
        self.finished = True

    def discard(self) -> None:
        self.discarded = True
        self.finished = False
        self.objects.clear()
        self.entries.clear()


class _Kept:
    def __init__(self, receiver: Receiver, name: str) -> None:
        self._receiver = receiver
        self._name = name
        self._data = bytearray()

    def write(self, data: memoryview) -> None:
        self._data += data

    def close(self, sha256: str, /) -> None:
        self._receiver.objects[self._name] = bytes(self._data)


def read(age_file: bytes, receiver: Receiver, identities: Sequence[HybridIdentity] = (READER,)) -> Manifest:
    return read_bundle(io.BytesIO(age_file), identities, receiver)


def spoil_half(envelope: bytes, half: str) -> bytes:
    """The envelope with the Ed25519 or the ML-DSA half of its signature zeroed."""
    fields = json.loads(envelope)
    signature = bytearray(base64.b64decode(fields["signatures"][0]["sig"]))
    begin, end = (0, 64) if half == "ed25519" else (64, len(signature))
    signature[begin:end] = bytes(end - begin)
    fields["signatures"][0]["sig"] = base64.b64encode(bytes(signature)).decode()
    return json.dumps(fields).encode()
