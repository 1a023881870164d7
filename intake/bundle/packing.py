"""Spreads records and media over several bundles of a largest size: numbers in, plans out. Reads and writes
nothing.

Every planned bundle is complete by itself: it repeats the documents, holds whole runs with a checkpoint
each, and media as parts that say where they belong, so that the files may arrive in any order. Sizes of a
manifest that does not exist yet are reckoned by upper bounds; the writer checks the real ones again.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from intake.bundle import limits, tar
from intake.bundle.manifest import MANIFEST_NAME
from intake.bundle.writer import payload_capacity, payload_size
from intake.crypto.age import ciphertext_size, padded_stanza_count
from intake.errors import DoesNotFit

# upper bounds, in bytes of the manifest's JSON, before base64; the tests hold them against real manifests
FIXED_JSON = 640
RECIPIENT_JSON = 68
OBJECT_JSON = 180
PART_JSON = 140
RUN_JSON = 560
NAME_JSON = 20
CERTIFICATES_JSON = limits.MAX_CERTIFICATES * NAME_JSON
ENVELOPE = 4_800
"""One signature and the frame around it."""

SUMS_LINE = 64 + 2 + 16 + 1
CHECKPOINT_SIZE = 6 << 10
MAX_PART = 4 << 30
"""Bytes of the parts a whole is cut into where no file size is asked for but a tar member could not hold
it.
"""

MIN_PART = 1 << 20
"""A gap smaller than this is not worth another part."""


@dataclass(frozen=True, slots=True)
class RunItem:
    """Entries of one segment that are to be sent: bytes of each header and of each content (0: not sent).

    `cuts` are the indices before which the run may be cut, because the log's author can sign the link
    there; None means anywhere.
    """

    headers: Sequence[int]
    contents: Sequence[int]
    cuts: Sequence[int] | None = None


@dataclass(frozen=True, slots=True)
class MediaItem:
    """One attachment's SHA-256 and bytes."""

    sha256: str
    size: int


@dataclass(frozen=True, slots=True)
class RunPiece:
    """Entries `start` to `stop` of run `item`, and how its lines are divided into objects of at most 8 MiB.

    `headers` and `contents` are (first, one past the last) entry of each object; content objects count
    entries too, those without content adding nothing.
    """

    item: int
    start: int
    stop: int
    headers: tuple[tuple[int, int], ...]
    contents: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class MediaPiece:
    """`size` bytes of an attachment from `offset`."""

    sha256: str
    total: int
    offset: int
    size: int

    @property
    def whole(self) -> bool:
        return self.size == self.total


@dataclass(frozen=True, slots=True)
class BundlePlan:
    """One bundle: what goes in, and at most how many bytes its file will have."""

    runs: tuple[RunPiece, ...]
    media: tuple[MediaPiece, ...]
    max_size: int


@dataclass(slots=True)
class _Load:
    """A bundle that is being filled."""

    capacity: int
    recipients: int
    json: int
    tar: int
    objects: int
    runs: list[RunPiece] = field(default_factory=list)
    media: list[MediaPiece] = field(default_factory=list)

    def with_objects(self, json: int, sizes: Sequence[int]) -> int:
        """Bytes of the tar if these objects and so much JSON came in as well."""
        envelope = -(-(self.json + json) * 4 // 3) + ENVELOPE
        sums = SUMS_LINE * (self.objects + len(sizes) + 1) + len(MANIFEST_NAME)
        members = self.tar + sum(tar.member_size(size) for size in sizes)
        return members + tar.member_size(envelope) + tar.member_size(sums) + len(tar.END_OF_ARCHIVE)

    def takes(self, json: int, sizes: Sequence[int], *, runs: int = 0) -> bool:
        envelope = -(-(self.json + json) * 4 // 3) + ENVELOPE
        return (
            self.with_objects(json, sizes) <= self.capacity
            and envelope <= limits.MAX_MANIFEST
            and self.objects + len(sizes) <= limits.MAX_OBJECTS
            and len(self.runs) + runs <= limits.MAX_RUNS
        )

    def add(self, json: int, sizes: Sequence[int]) -> None:
        self.json += json
        self.tar += sum(tar.member_size(size) for size in sizes)
        self.objects += len(sizes)

    def room(self, json: int) -> int:
        """Largest object that still fits, in whole blocks; may be negative."""
        return (self.capacity - self.with_objects(json, (0,))) // tar.BLOCK * tar.BLOCK

    def plan(self) -> BundlePlan:
        size = payload_size(self.with_objects(0, ()))
        stanzas = padded_stanza_count(self.recipients)
        return BundlePlan(tuple(self.runs), tuple(self.media), ciphertext_size(min(size, self.capacity), stanzas))


def plan_bundles(
    runs: Sequence[RunItem],
    media: Sequence[MediaItem],
    *,
    documents: Sequence[int] = (),
    recipients: int,
    max_file_size: int | None = None,
) -> list[BundlePlan]:
    """The fewest bundles found by filling them in turn: records first, then media, each attachment whole if
    it can be.

    `documents` are the bytes of cards, certificates and rosters that every bundle repeats. At least one
    plan comes back, also for nothing. Raises DoesNotFit when a document, a run between two cuts, or a MiB
    of media does not fit.
    """
    packer = _Packer(payload_capacity(max_file_size, recipients), recipients, documents, max_file_size or 0)
    for index, run in enumerate(runs):
        packer.place_run(index, run)
    for item in media:
        packer.place_media(item)
    return [load.plan() for load in packer.loads] or [packer.open().plan()]


class _Packer:
    def __init__(self, capacity: int, recipients: int, documents: Sequence[int], limit: int) -> None:
        self._capacity = capacity
        self._recipients = recipients
        self._documents = documents
        self._limit = limit
        self.loads: list[_Load] = []

    def open(self) -> _Load:
        load = _Load(self._capacity, self._recipients, FIXED_JSON + RECIPIENT_JSON * self._recipients, 0, 0)
        json = OBJECT_JSON * len(self._documents)
        if not load.takes(json, self._documents):
            raise DoesNotFit(limit=self._limit)
        load.add(json, self._documents)
        self.loads.append(load)
        return load

    def place_run(self, index: int, run: RunItem) -> None:
        start, count = 0, len(run.headers)
        cuts = _cuts(run)
        load = self.loads[-1] if self.loads else self.open()
        while start < count:
            stop = self._furthest(load, run, start, cuts)
            if stop == start and (load.runs or load.media):
                load = self.open()
                continue
            if stop == start:
                raise DoesNotFit(limit=self._limit)
            piece = _run_piece(index, run, start, stop)
            load.add(*_run_cost(run, piece))
            load.runs.append(piece)
            start = stop

    def _furthest(self, load: _Load, run: RunItem, start: int, cuts: Sequence[int]) -> int:
        """The last cut after `start` up to which the run fits, or `start`. What fits only shrinks:
        bisected.
        """
        room = limits.MAX_ENTRIES - sum(piece.stop - piece.start for piece in load.runs)
        candidates = [cut for cut in cuts if start < cut <= start + room]
        low, high = 0, len(candidates)
        while low < high:
            middle = (low + high + 1) // 2
            piece = _run_piece(0, run, start, candidates[middle - 1])
            if load.takes(*_run_cost(run, piece), runs=1):
                low = middle
            else:
                high = middle - 1
        return candidates[low - 1] if low else start

    def place_media(self, item: MediaItem) -> None:
        json = OBJECT_JSON + PART_JSON
        if item.size <= limits.MAX_OBJECT:
            for load in self.loads:
                if load.takes(json, (item.size,)):
                    return self._add_media(load, item, 0, item.size)
        offset = 0
        while True:
            load = self._roomiest(json, item.size - offset)
            room = min(load.room(json), MAX_PART if item.size > limits.MAX_OBJECT else limits.MAX_OBJECT)
            size = min(room, item.size - offset)
            if size < min(MIN_PART, item.size - offset) or not load.takes(json, (size,)):
                raise DoesNotFit(limit=self._limit)
            self._add_media(load, item, offset, size)
            offset += size
            if offset >= item.size:
                return None

    def _roomiest(self, json: int, wanted: int) -> _Load:
        """Where the rest fits whole, or a fresh bundle."""
        for load in self.loads:
            if load.room(json) >= wanted and load.takes(json, (wanted,)):
                return load
        if self.loads and not (self.loads[-1].runs or self.loads[-1].media):
            return self.loads[-1]
        # without a limit of the file's size one bundle takes all parts; only its manifest can be full
        if self._capacity == limits.MAX_PAYLOAD and self.loads and self.loads[-1].takes(json, (MAX_PART,)):
            return self.loads[-1]
        return self.open()

    def _add_media(self, load: _Load, item: MediaItem, offset: int, size: int) -> None:
        load.add(OBJECT_JSON + PART_JSON, (size,))
        load.media.append(MediaPiece(item.sha256, item.size, offset, size))


def split_lines(sizes: Sequence[int], start: int, stop: int) -> tuple[tuple[int, int], ...]:
    """Divides lines of these bytes (0: no line; the line break is counted here) into objects of at most 8
    MiB.
    """
    objects: list[tuple[int, int]] = []
    begin, total = start, 0
    for index in range(start, stop):
        line = sizes[index] + 1 if sizes[index] else 0
        if total and total + line > limits.MAX_RUN_OBJECT:
            objects.append((begin, index))
            begin, total = index, 0
        total += line
    if total:
        objects.append((begin, stop))
    return tuple(objects)


def _cuts(run: RunItem) -> Sequence[int]:
    count = len(run.headers)
    if run.cuts is None:
        return range(1, count + 1)
    return sorted({cut for cut in run.cuts if 0 < cut < count} | {count})


def _run_piece(index: int, run: RunItem, start: int, stop: int) -> RunPiece:
    return RunPiece(index, start, stop, split_lines(run.headers, start, stop), split_lines(run.contents, start, stop))


def _run_cost(run: RunItem, piece: RunPiece) -> tuple[int, list[int]]:
    sizes = [CHECKPOINT_SIZE]
    for lines, objects in ((run.headers, piece.headers), (run.contents, piece.contents)):
        sizes += [sum(n + 1 for n in lines[begin:end] if n) for begin, end in objects]
    json = RUN_JSON + CERTIFICATES_JSON + len(sizes) * (OBJECT_JSON + NAME_JSON)
    return json, sizes
