"""From a planned bundle to the objects and the signed manifest of one file. Holds at most one object's lines in memory.

What the plan names is read from the vault again when it is written; if it has changed meanwhile (purged, erased), the
writer finds out by the hash and no file appears.
"""

from __future__ import annotations

import bisect
import hashlib
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO, cast

from intake.bundle.manifest import Manifest, build_manifest
from intake.bundle.parts import MediaPart, ObjectSource, SegmentRun, object_name
from intake.bundle.verify import Checkpoint, sign_checkpoint
from intake.crypto.dsse import PayloadType, sign_envelope
from intake.errors import NotFound, SourceChanged
from intake.model.log_chain import segment_start
from intake.progress import CancelToken
from intake.services.export_plan import PlannedBundle, PlannedMedia, PlannedRun, Span

if TYPE_CHECKING:
    from intake.vault.vault import Vault

PIECE = 1 << 20


@dataclass(frozen=True, slots=True)
class Documents:
    """What every bundle carries beside records. `certificates` and `cards` by the key id of whom they are about."""

    cards: Mapping[str, bytes]
    certificates: Mapping[str, bytes]
    rosters: tuple[bytes, ...]
    others: tuple[bytes, ...]

    def sizes(self) -> list[int]:
        found = [*self.cards.values(), *self.certificates.values(), *self.rosters, *self.others]
        return [len(document) for document in found]


@dataclass(frozen=True, slots=True)
class Address:
    """The fields of a manifest that do not follow from its objects."""

    organisation: str
    roster_version: int
    roster_hash: str
    bundle: str
    recipients: Sequence[str]
    sequence: int
    previous: str | None
    day: str


def prepare(
    vault: Vault, planned: PlannedBundle, documents: Documents, address: Address, *, cancel: CancelToken
) -> tuple[Manifest, bytes, list[ObjectSource]]:
    """The manifest, its signed envelope, and the objects in their order. Raises NotFound, SourceChanged, Cancelled."""
    authors = {vault.key_id, *(run.author for run in planned.runs)}
    cards = [document for key_id, document in documents.cards.items() if key_id in authors]
    certified = [key_id for key_id in documents.certificates if key_id in authors]
    certificates = [documents.certificates[key_id] for key_id in certified]
    sources = [
        *(document("card", item) for item in cards),
        *(document("certificate", item) for item in certificates),
        *(document("roster", item) for item in documents.rosters),
        *(document("trust", item) for item in documents.others),
        *(document("checkpoint", _checkpoint(vault, run, address.day)) for run in planned.runs),
    ]
    first_checkpoint = len(sources) - len(planned.runs)
    certificate_of = {key_id: object_name(len(cards) + i) for i, key_id in enumerate(certified)}
    headers: list[tuple[str, ...]] = []
    for run in planned.runs:
        cancel.raise_if_cancelled()
        headers.append(_add_lines(vault, run, "headers", run.header_objects, sources))
    contents: list[tuple[str, ...]] = []
    for run in planned.runs:
        cancel.raise_if_cancelled()
        contents.append(_add_lines(vault, run, "revisions", run.content_objects, sources))
    for part in planned.media:
        sources.append(_media(vault, part, cancel))
    segments = [
        SegmentRun(
            log=run.log,
            segment=run.segment,
            parent=run.parent,
            before=run.before,
            after=run.after,
            count=run.count,
            author=run.author,
            checkpoint=object_name(first_checkpoint + number),
            headers=headers[number],
            revisions=contents[number],
            certificates=(certificate_of[run.author],) if run.author in certificate_of else (),
        )
        for number, run in enumerate(planned.runs)
    ]
    manifest = signed_manifest(vault, segments, sources, address)
    return *manifest, sources


def signed_manifest(
    vault: Vault, segments: Sequence[SegmentRun], sources: Sequence[ObjectSource], address: Address
) -> tuple[Manifest, bytes]:
    """The manifest over these objects and its envelope, signed by this vault."""
    manifest = build_manifest(
        organisation=address.organisation,
        roster_version=address.roster_version,
        roster_hash=address.roster_hash,
        bundle=address.bundle,
        sender=vault.key_id,
        recipients=address.recipients,
        segments=segments,
        sequence=address.sequence,
        previous=address.previous,
        day=address.day,
        objects=sources,
    )
    return manifest, sign_envelope(manifest.payload, PayloadType.BUNDLE, [vault.signing_key()])


def document(kind: str, data: bytes) -> ObjectSource:
    """A small object that is held in memory."""
    return ObjectSource(kind, len(data), hashlib.sha256(data).hexdigest(), lambda: io.BytesIO(data))


def _checkpoint(vault: Vault, run: PlannedRun, day: str) -> bytes:
    with vault.reader() as reader:
        held = reader.checkpoint(run.after)
    if held is not None:
        return held
    if run.author != vault.key_id:
        raise NotFound(what="checkpoint")
    return sign_checkpoint(Checkpoint(run.log, run.after, run.author, day), vault.signing_key())


def _add_lines(
    vault: Vault, run: PlannedRun, kind: str, spans: Iterable[Span], sources: list[ObjectSource]
) -> tuple[str, ...]:
    """Hashes every object of a run in one walk and adds them; returns their names."""
    names: list[str] = []
    ends = list(spans)
    before = run.before
    place = 0
    with vault.reader() as reader:
        entries = reader.chain(_start(run), after=run.before, until=run.after)
        for first, stop in ends:
            state, size = hashlib.sha256(), 0
            start_link = before
            while place < stop:
                entry = next(entries, None)
                if entry is None:
                    raise SourceChanged
                if place < first:
                    start_link = entry.link
                else:
                    line = _line(entry.header, entry.content, kind, place, run)
                    state.update(line)
                    size += len(line)
                before = entry.link
                place += 1
            names.append(object_name(len(sources)))
            sources.append(
                ObjectSource(kind, size, state.hexdigest(), _Lines(vault, run, kind, start_link, before, first).open)
            )
    return tuple(names)


def _start(run: PlannedRun) -> str:
    return segment_start(run.log, run.segment, run.parent)


def _line(header: bytes, content: bytes | None, kind: str, place: int, run: PlannedRun) -> bytes:
    if kind == "headers":
        return header + b"\n"
    at = bisect.bisect_right(run.contents, place, key=lambda span: span[0]) - 1
    if at < 0 or place >= run.contents[at][1]:
        return b""
    if content is None:
        raise SourceChanged
    return content + b"\n"


@dataclass(frozen=True, slots=True)
class _Lines:
    """The lines of one object (at most 8 MiB), made again each time it is opened."""

    vault: Vault
    run: PlannedRun
    kind: str
    after: str
    until: str
    first: int

    def open(self) -> BinaryIO:
        return io.BytesIO(b"".join(self._lines()))

    def _lines(self) -> Iterator[bytes]:
        with self.vault.reader() as reader:
            entries = reader.chain(_start(self.run), after=self.after, until=self.until)
            for place, entry in enumerate(entries, start=self.first):
                yield _line(entry.header, entry.content, self.kind, place, self.run)


def _media(vault: Vault, part: PlannedMedia, cancel: CancelToken) -> ObjectSource:
    """A whole is known by its own hash; a part has to be read once to know its."""
    about = MediaPart(part.sha256, part.total, part.offset)
    sha256 = part.sha256
    if part.size != part.total:
        state = hashlib.sha256()
        with vault.media.open(part.sha256) as stream:
            stream.seek(part.offset)
            left = part.size
            while left:
                cancel.raise_if_cancelled()
                piece = stream.read(min(PIECE, left))
                if not piece:
                    raise SourceChanged
                state.update(piece)
                left -= len(piece)
        sha256 = state.hexdigest()
    return ObjectSource("media", part.size, sha256, lambda: _open_part(vault, part), about)


def _open_part(vault: Vault, part: PlannedMedia) -> BinaryIO:
    stream = vault.media.open(part.sha256)
    stream.seek(part.offset)
    return cast(BinaryIO, Window(cast(BinaryIO, stream), part.size))


class Window(io.RawIOBase):
    """The next `size` bytes of a stream, which is closed with it unless it is `shared`."""

    def __init__(self, stream: BinaryIO, size: int, *, shared: bool = False) -> None:
        super().__init__()
        self._stream = stream
        self._left = size
        self._shared = shared

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: object, /) -> int:
        view = memoryview(buffer).cast("B")  # type: ignore[arg-type]
        taken: int = self._stream.readinto(view[: self._left])  # type: ignore[attr-defined]
        self._left -= taken
        return taken

    def close(self) -> None:
        if not self.closed and not self._shared:
            self._stream.close()
        super().close()
