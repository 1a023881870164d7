"""Writes one bundle as a stream: tar inside, age outside, flat memory. Opens no file and signs nothing
itself.

Must never finish a file whose content is not what the signed manifest says: a source that changed while it
was read leaves a file that cannot be opened, and SourceChanged. The caller deletes what was begun.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import BinaryIO

from intake.bundle import tar
from intake.bundle.limits import MAX_MANIFEST, MAX_PAYLOAD, MIN_PAYLOAD, PIECE
from intake.bundle.manifest import (
    MANIFEST_NAME,
    SUMS_NAME,
    Manifest,
    parse_manifest,
    read_envelope,
    sums,
)
from intake.bundle.overlap import DEPTH, Behind, BesideHash, BesideSink, ByteSink
from intake.bundle.parts import ObjectEntry, ObjectSource
from intake.crypto.age import AgeWriter, ciphertext_size, padded_stanza_count
from intake.crypto.padding import largest_padme_at_most, padme
from intake.crypto.recipients import HybridRecipient
from intake.errors import BadManifest, DoesNotFit, SourceChanged
from intake.fsio import translate_os_errors
from intake.progress import CancelToken, Progress, no_progress

STEP = "bundle-write"
_ZEROS = memoryview(bytes(PIECE))


def tar_size(envelope_size: int, objects: Sequence[ObjectEntry]) -> int:
    """Bytes of the tar up to and including its end-of-archive blocks, without what Padmé adds."""
    total = tar.member_size(envelope_size) + tar.member_size(sums_size(objects)) + len(tar.END_OF_ARCHIVE)
    return total + sum(tar.member_size(entry.size) for entry in objects)


def sums_size(objects: Sequence[ObjectEntry]) -> int:
    """Bytes of manifest-sha256.txt: a hash, two spaces, a name and a line break each."""
    return sum(64 + 2 + len(name) + 1 for name in (MANIFEST_NAME, *(entry.name for entry in objects)))


def payload_size(tar_bytes: int) -> int:
    """Bytes that are encrypted: the tar filled with zeros to its Padmé length, at least 16 KiB."""
    return padme(max(tar_bytes, MIN_PAYLOAD))


def payload_capacity(max_file_size: int | None, recipients: int) -> int:
    """The largest payload whose age file for that many recipients is at most `max_file_size` bytes: a Padmé
    length.

    Raises DoesNotFit when not even the smallest is.
    """
    if max_file_size is None:
        return MAX_PAYLOAD
    stanzas = padded_stanza_count(recipients)
    low, high = 0, min(max_file_size, MAX_PAYLOAD)
    while low < high:
        middle = (low + high + 1) // 2
        if ciphertext_size(middle, stanzas) <= max_file_size:
            low = middle
        else:
            high = middle - 1
    capacity = largest_padme_at_most(low)
    if capacity < MIN_PAYLOAD or ciphertext_size(capacity, stanzas) > max_file_size:
        raise DoesNotFit(limit=max_file_size)
    return capacity


def write_bundle(
    sink: ByteSink,
    envelope: bytes,
    sources: Sequence[ObjectSource],
    recipients: Sequence[HybridRecipient],
    *,
    max_file_size: int | None = None,
    progress: Progress = no_progress,
    cancel: CancelToken | None = None,
) -> int:
    """Writes the age file that holds the signed manifest and its objects; leaves `sink` open and unsynced.

    Returns its bytes.

    `envelope` is the DSSE envelope over the manifest that lists exactly `sources`, in order, and names
    exactly `recipients`; all that is checked before the first byte. Progress is told in bytes of the
    payload. Raises BadManifest, DoesNotFit, SourceChanged, Cancelled, DiskFull, CannotWrite, CannotRead and
    what a source raises.
    """
    manifest = _agreed_manifest(envelope, sources, recipients)
    total = payload_size(tar_size(len(envelope), manifest.objects))
    if total > payload_capacity(max_file_size, len(set(recipients))):
        raise DoesNotFit(limit=max_file_size or MAX_PAYLOAD)
    token = cancel or CancelToken()
    token.raise_if_cancelled()
    with Behind() as reading, Behind() as writing:
        outer = BesideSink(sink, writing)
        with AgeWriter(outer, recipients) as age:
            out = _Payload(age, total, progress, token)
            out.write(tar.header(MANIFEST_NAME, len(envelope)) + envelope + bytes(tar.padding(len(envelope))))
            listing = sums(envelope, manifest.objects)
            out.write(tar.header(SUMS_NAME, len(listing)) + listing + bytes(tar.padding(len(listing))))
            for entry, source in zip(manifest.objects, sources, strict=True):
                out.write(tar.header(entry.name, entry.size))
                _copy(source, entry, out, BesideHash(reading))
                out.write(bytes(tar.padding(entry.size)))
            out.write(tar.END_OF_ARCHIVE)
            out.fill()
        return outer.finish()


def _agreed_manifest(
    envelope: bytes, sources: Sequence[ObjectSource], recipients: Sequence[HybridRecipient]
) -> Manifest:
    if len(envelope) > MAX_MANIFEST:
        raise BadManifest(reason="it is too large")
    manifest = parse_manifest(read_envelope(envelope).untrusted_payload)
    if manifest.recipients != tuple(sorted({recipient.key_id for recipient in recipients})):
        raise BadManifest(reason="it names other recipients")
    listed = [(entry.kind, entry.size, entry.sha256, entry.media) for entry in manifest.objects]
    if listed != [(source.kind, source.size, source.sha256, source.media) for source in sources]:
        raise BadManifest(reason="it lists other objects")
    return manifest


def _copy(source: ObjectSource, entry: ObjectEntry, out: _Payload, state: BesideHash) -> None:
    left = entry.size
    # used in turn, so that one is filled while the others are hashed
    buffers = [memoryview(bytearray(min(PIECE, left))) for _ in range(DEPTH + 1)]
    with translate_os_errors(writing=False), source.open() as stream:
        while left:
            piece = _read(stream, buffers[0][:left])
            if not piece:
                raise SourceChanged
            state.update(piece)
            out.write(piece)
            left -= len(piece)
            buffers.append(buffers.pop(0))
        if stream.read(1):
            raise SourceChanged
    if state.hexdigest() != entry.sha256:
        raise SourceChanged


def _read(stream: BinaryIO, buffer: memoryview) -> memoryview | bytes:
    """Some of the stream's next bytes, at most as many as `buffer` holds; in it, if the stream can do that."""
    if isinstance(stream, io.RawIOBase):
        return buffer[: stream.readinto(buffer) or 0]
    return stream.read(len(buffer))


class _Payload:
    """The plain side: counts, tells progress, stops when cancelled."""

    def __init__(self, age: AgeWriter, total: int, progress: Progress, cancel: CancelToken) -> None:
        self._age = age
        self._total = total
        self._done = 0
        self._progress = progress
        self._cancel = cancel

    def write(self, data: bytes | memoryview) -> None:
        self._cancel.raise_if_cancelled()
        self._age.write(data)
        self._done += len(data)
        self._progress(STEP, self._done, self._total)

    def fill(self) -> None:
        """Zeros up to the whole length."""
        while self._done < self._total:
            self.write(_ZEROS[: self._total - self._done])
