"""Puts what is to be sent in the order a bundle has, and gives every object its name. Signs and encrypts
nothing.

Parts of an attachment are read from the whole through a window, so that nothing is copied to be cut. Where
the bytes come from is the caller's.
"""

from __future__ import annotations

import hashlib
import io
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, BinaryIO, cast

from intake.bundle.limits import PIECE
from intake.bundle.packing import MediaPiece
from intake.bundle.parts import KINDS, MediaPart, ObjectSource, SegmentRun, object_name
from intake.errors import SourceChanged

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer


@dataclass(frozen=True, slots=True)
class RunParts:
    """A run with its objects instead of their names. `certificates` are indices into the bundle's
    documents.
    """

    log: str
    segment: str
    parent: str
    before: str
    after: str
    count: int
    author: str
    checkpoint: ObjectSource
    headers: tuple[ObjectSource, ...]
    revisions: tuple[ObjectSource, ...] = ()
    certificates: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Contents:
    """The objects in order, for `build_manifest` and `write_bundle`, and the runs that name them."""

    objects: tuple[ObjectSource, ...]
    segments: tuple[SegmentRun, ...]


def assemble(
    documents: Sequence[ObjectSource], runs: Sequence[RunParts], media: Sequence[ObjectSource] = ()
) -> Contents:
    """Documents by kind, then every checkpoint, every object of headers, of revisions, then media (or
    forwards).
    """
    ordered = sorted(range(len(documents)), key=lambda index: KINDS.index(documents[index].kind))
    name_of_document = {index: object_name(place) for place, index in enumerate(ordered)}
    objects = [documents[index] for index in ordered]
    segments = [
        SegmentRun(
            log=run.log,
            segment=run.segment,
            parent=run.parent,
            before=run.before,
            after=run.after,
            count=run.count,
            author=run.author,
            checkpoint="",
            headers=(),
            certificates=tuple(name_of_document[index] for index in run.certificates),
        )
        for run in runs
    ]

    def add(sources: Sequence[ObjectSource]) -> tuple[str, ...]:
        objects.extend(sources)
        return tuple(object_name(len(objects) - len(sources) + n) for n in range(len(sources)))

    for number, run in enumerate(runs):
        segments[number] = replace(segments[number], checkpoint=add([run.checkpoint])[0])
    for number, run in enumerate(runs):
        segments[number] = replace(segments[number], headers=add(run.headers))
    for number, run in enumerate(runs):
        segments[number] = replace(segments[number], revisions=add(run.revisions))
    add(media)
    return Contents(tuple(objects), tuple(segments))


def bytes_source(kind: str, data: bytes) -> ObjectSource:
    """An object whose bytes are at hand: a document, a checkpoint."""
    return ObjectSource(kind, len(data), hashlib.sha256(data).hexdigest(), lambda: io.BytesIO(data))


def lines_source(kind: str, make: Callable[[], Iterable[bytes]]) -> ObjectSource:
    """An object of headers or revisions. `make` gives the same lines twice: now for the hash, later to be
    written.
    """
    state, size = hashlib.sha256(), 0
    for line in make():
        state.update(line + b"\n")
        size += len(line) + 1

    def opening() -> BinaryIO:
        return io.BytesIO(b"".join(line + b"\n" for line in make()))

    return ObjectSource(kind, size, state.hexdigest(), opening)


def part_sources(kind: str, pieces: Sequence[MediaPiece], open_whole: Callable[[], BinaryIO]) -> list[ObjectSource]:
    """The objects of kind media or forward for pieces of one whole, which is seekable.

    A whole piece takes the hash that is known; others are read once to be hashed. Raises SourceChanged when
    the whole is shorter than it was.
    """
    return [_part_source(kind, piece, open_whole) for piece in pieces]


def _part_source(kind: str, piece: MediaPiece, open_whole: Callable[[], BinaryIO]) -> ObjectSource:
    part = MediaPart(piece.sha256, piece.total, piece.offset)
    if piece.whole:
        return ObjectSource(kind, piece.size, piece.sha256, open_whole, part)

    def opening() -> BinaryIO:
        whole = open_whole()
        whole.seek(piece.offset)
        return cast(BinaryIO, _Window(whole, piece.size))

    state, left = hashlib.sha256(), piece.size
    with opening() as window:
        while left:
            data = window.read(PIECE)
            if not data:
                raise SourceChanged
            state.update(data)
            left -= len(data)
    return ObjectSource(kind, piece.size, state.hexdigest(), opening, part)


class _Window(io.RawIOBase):
    """At most `size` bytes of a stream from where it stands; closes it."""

    def __init__(self, stream: BinaryIO, size: int) -> None:
        super().__init__()
        self._stream = stream
        self._left = size

    def readable(self) -> bool:
        return True

    def read(self, n: int = -1, /) -> bytes:
        data = self._stream.read(self._left if n < 0 else min(n, self._left))
        self._left -= len(data)
        return data

    def readinto(self, buffer: WriteableBuffer, /) -> int:
        view = memoryview(buffer).cast("B")
        data = self.read(len(view))
        view[: len(data)] = data
        return len(data)

    def close(self) -> None:
        self._stream.close()
        super().close()
