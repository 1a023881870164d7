"""Reads one bundle as a stream and hands its objects to a receiver: everything checked, or nothing kept.

Must never hand over an object before the receiver has judged the signed manifest, nor call `done` before
the last byte of the file has been authenticated. Whatever goes wrong, the receiver hears `discard` and the
caller gets a typed error. Whether the records fit together is `verify`'s part, which the receiver calls in
`done`.
"""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from dataclasses import dataclass
from types import TracebackType
from typing import Protocol

from intake.bundle import limits, tar
from intake.bundle.manifest import (
    MANIFEST_NAME,
    SUMS_NAME,
    Manifest,
    parse_manifest,
    read_envelope,
    sums,
)
from intake.bundle.overlap import DEPTH, Behind, BesideHash, ReadAhead
from intake.bundle.parts import ObjectEntry
from intake.bundle.writer import payload_size, tar_size
from intake.crypto.age import AgeReader, FileSource
from intake.crypto.age_stream import reading_into
from intake.crypto.dsse import UntrustedEnvelope
from intake.crypto.recipients import HybridIdentity
from intake.errors import (
    BadManifest,
    BundleHash,
    BundleMember,
    BundleMisdirected,
    BundleNested,
    NotForUs,
    phrase,
)
from intake.fsio import translate_os_errors
from intake.progress import CancelToken, Progress, no_progress

STEP = "bundle-read"
_ZEROS = bytes(limits.PIECE)


class ObjectSink(Protocol):
    """Where one object goes. `close` is called once its size and hash are right, with the SHA-256 of all of it."""

    def write(self, data: memoryview, /) -> object: ...

    def close(self, sha256: str, /) -> None: ...


class BundleReceiver(Protocol):
    """Who takes a bundle in. Every method may raise an AmanatError to refuse.

    `manifest` judges the sender: it returns `verify_manifest(untrusted, keys)`, or, when nobody has
    admitted the sender yet, `parse_manifest(untrusted.untrusted_payload)` and remembers that all of it is
    for the quarantine. `object` is called in the order of the manifest. `done` is called when all objects
    are in and the whole file is authentic: it verifies the records and commits. `discard` forgets
    everything, and is called after any failure, also of `done`.
    """

    def manifest(self, untrusted: UntrustedEnvelope) -> Manifest: ...

    def object(self, entry: ObjectEntry) -> ObjectSink: ...

    def done(self) -> None: ...

    def discard(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Inspection:
    """What a bundle tells without being imported. All of it is unverified but `stanza_count`."""

    stanza_count: int
    for_us: bool
    untrusted_manifest: Manifest | None = None
    misdirected: bool = False
    """The signed list of recipients leaves out whoever could open it."""


class TarSource(Protocol):
    """A raw or buffered binary stream; 0 bytes at its end alone."""

    def readinto(self, buffer: memoryview, /) -> int | None: ...


def read_bundle(
    untrusted: FileSource,
    identities: Sequence[HybridIdentity],
    receiver: BundleReceiver,
    *,
    progress: Progress = no_progress,
    cancel: CancelToken | None = None,
) -> Manifest:
    """Reads a bundle from where `untrusted` stands to its end; the manifest that the receiver accepted.

    A bundle of kind "forward" hands over the parts of another one's tar: when they are joined, read them
    with `read_forwarded`. Raises NotForUs, BundleMisdirected, BadAgeHeader, BadAgePayload, BadBundle and
    its subclasses, BadSignature, Cancelled, CannotRead and what the receiver raises.
    """
    try:
        with _Guarded(untrusted) as source, AgeReader(source, identities) as age:
            ours = age.opened_by.key_id if isinstance(age.opened_by, HybridIdentity) else None
            manifest = _read_tar(age, receiver, ours, False, progress, cancel or CancelToken())
        receiver.done()
    except BaseException:
        receiver.discard()
        raise
    return manifest


def read_forwarded(
    untrusted: TarSource,
    receiver: BundleReceiver,
    *,
    progress: Progress = no_progress,
    cancel: CancelToken | None = None,
) -> Manifest:
    """Reads the tar that a coordinator's bundle forwarded, whoever it was addressed to, to the end of the
    stream.

    The receiver judges its manifest as that of the first sender. A forward inside it is refused with
    BundleNested; otherwise as `read_bundle`.
    """
    try:
        manifest = _read_tar(_GuardedTar(untrusted), receiver, None, True, progress, cancel or CancelToken())
        receiver.done()
    except BaseException:
        receiver.discard()
        raise
    return manifest


def inspect_bundle(untrusted: FileSource, identities: Sequence[HybridIdentity]) -> Inspection:
    """What can be told from the beginning of a bundle; imports and verifies nothing.

    Raises as `read_bundle`, but a bundle for somebody else is an answer.
    """
    with contextlib.ExitStack() as stack:
        source = stack.enter_context(_Guarded(untrusted))
        try:
            age = stack.enter_context(AgeReader(source, identities))
        except NotForUs as error:
            return Inspection(stanza_count=int(error.details["stanzas"]), for_us=False)
        envelope_bytes = _read_envelope_member(_Payload(age, no_progress, CancelToken()))
        manifest = parse_manifest(read_envelope(envelope_bytes).untrusted_payload)
        keys = {identity.key_id for identity in identities if identity is age.opened_by}
    return Inspection(age.stanza_count, True, manifest, misdirected=not keys & set(manifest.recipients))


def _read_tar(
    untrusted: TarSource,
    receiver: BundleReceiver,
    ours: str | None,
    forwarded: bool,
    progress: Progress,
    cancel: CancelToken,
) -> Manifest:
    payload = _Payload(untrusted, progress, cancel)
    envelope_bytes = _read_envelope_member(payload)
    envelope = read_envelope(envelope_bytes)
    manifest = receiver.manifest(envelope)
    if manifest.payload != envelope.untrusted_payload or manifest.sender not in envelope.claimed_key_ids:
        raise BadManifest(reason="it is not signed by the sender it names")
    if forwarded and manifest.is_forward:
        raise BundleNested
    if not forwarded and ours not in manifest.recipients:
        raise BundleMisdirected
    payload.total = payload_size(tar_size(len(envelope_bytes), manifest.objects))
    listing = sums(envelope_bytes, manifest.objects)
    if payload.member(SUMS_NAME, len(listing)) != listing:
        raise BundleMember(reason=phrase("{file} is another list", file=SUMS_NAME))
    with Behind() as thread:
        for entry in manifest.objects:
            _receive(payload, entry, receiver, BesideHash(thread))
    if payload.exactly(len(tar.END_OF_ARCHIVE)) != tar.END_OF_ARCHIVE:
        raise BundleMember(reason="there is more in it than its list says")
    payload.zeros_to_end()
    return manifest


def _read_envelope_member(payload: _Payload) -> bytes:
    header = payload.exactly(tar.BLOCK)
    return payload.body(tar.untrusted_size(header, MANIFEST_NAME, limits.MAX_MANIFEST))


def _receive(payload: _Payload, entry: ObjectEntry, receiver: BundleReceiver, state: BesideHash) -> None:
    tar.expect_header(payload.exactly(tar.BLOCK), entry.name, entry.size)
    sink = receiver.object(entry)
    left = entry.size
    while left:
        piece = payload.some(min(left, limits.PIECE))  # whole ones, so that the vault seals them where they are
        state.update(piece)
        sink.write(piece)
        left -= len(piece)
    found = state.hexdigest()  # before the padding, which may need more of the buffers than are free
    payload.padding(entry.size)
    if found != entry.sha256:
        raise BundleHash
    sink.close(entry.sha256)


class _Payload:
    """The tar's bytes in order, with exact reads; tells progress and stops when cancelled."""

    def __init__(self, untrusted: TarSource, progress: Progress, cancel: CancelToken) -> None:
        self._source = untrusted
        self._progress = progress
        self._cancel = cancel
        self._done = 0
        self.total = 0
        # used in turn, so that one is filled while the others are hashed
        self._buffers = [memoryview(bytearray(limits.PIECE)) for _ in range(DEPTH + 1)]
        self._turn = 0

    def some(self, size: int) -> memoryview:
        """That many bytes, at most PIECE, in a buffer that is used again after DEPTH more calls."""
        self._cancel.raise_if_cancelled()
        self._turn = (self._turn + 1) % len(self._buffers)
        buffer = self._buffers[self._turn][:size]
        filled = 0
        while filled < size:
            taken = self._source.readinto(buffer[filled:])
            if not taken:
                raise BundleMember(reason="it ends early")
            filled += taken
        self._done += size
        if self.total:
            self._progress(STEP, self._done, self.total)
        return buffer.toreadonly()

    def exactly(self, size: int) -> bytes:
        read = bytearray()
        while len(read) < size:
            read += self.some(min(limits.PIECE, size - len(read)))
        return bytes(read)

    def body(self, size: int) -> bytes:
        """The content of a small member and its padding."""
        content = self.exactly(size)
        self.padding(size)
        return content

    def member(self, name: str, size: int) -> bytes:
        """A small member whole. Raises BundleMember unless its header is the expected one."""
        tar.expect_header(self.exactly(tar.BLOCK), name, size)
        return self.body(size)

    def padding(self, size: int) -> None:
        if any(self.exactly(tar.padding(size))):
            raise BundleMember(reason="something stands between its members")

    def zeros_to_end(self) -> None:
        """Raises BundleMember unless exactly the zeros up to the whole length follow."""
        while self._done < self.total:
            piece = self.some(min(limits.PIECE, self.total - self._done))
            if bytes(piece) != _ZEROS[: len(piece)]:  # memory views are compared item by item
                raise BundleMember(reason="something follows its last member")
        self._cancel.raise_if_cancelled()
        if self._source.readinto(self._buffers[0][:1]):
            raise BundleMember(reason="it is longer than it should be")


class _Guarded:
    """The file from outside, with errors of the machine as ours; read ahead once its header is through."""

    def __init__(self, untrusted: FileSource) -> None:
        self._source = untrusted
        self._own = reading_into(untrusted)
        self._ahead = ReadAhead(self._guarded_readinto)

    def read(self, n: int, /) -> bytes | None:
        with translate_os_errors(writing=False):
            return self._source.read(n)

    def readinto(self, buffer: memoryview, /) -> int:
        return self._ahead.readinto(buffer)

    def readline(self, limit: int, /) -> bytes:
        with translate_os_errors(writing=False):
            return self._source.readline(limit)

    def _guarded_readinto(self, buffer: memoryview) -> int | None:
        with translate_os_errors(writing=False):
            return self._own(buffer)

    def __enter__(self) -> _Guarded:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._ahead.close()


class _GuardedTar:
    """The same for a tar that was put together from its parts."""

    def __init__(self, untrusted: TarSource) -> None:
        self._source = untrusted

    def readinto(self, buffer: memoryview, /) -> int | None:
        with translate_os_errors(writing=False):
            return self._source.readinto(buffer)
