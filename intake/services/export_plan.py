"""What goes into which bundle: worked out from the log and from receipts, and kept so that an export can be resumed.

Reads the vault and writes nothing. Must never plan the content of a record that stays here (settings), and never leave
a hole in a log that the reader could not tell from a missing bundle: what is not sent goes as its header alone.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import msgspec

from intake.bundle.packing import MediaItem, RunItem, RunPiece, plan_bundles
from intake.errors import NotFound
from intake.model.consent import ConsentState
from intake.model.dossier import CARD_REQUEST
from intake.model.ids import is_hash
from intake.model.record_types import STAYS_HERE
from intake.model.revision import parse_revision

if TYPE_CHECKING:
    from intake.vault.rows import EntryRow, SegmentRow
    from intake.vault.vault import Reader, Vault

Span = tuple[int, int]
LINK = 32
NOT_SENT = STAYS_HERE | {"trust"}
"""Types whose content no run carries: settings stay here, trust documents travel as objects of their own kinds."""


class PlannedRun(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Entries of one segment in one bundle. Spans are (first, one past the last) entry, counted from the run's first.

    `contents` says whose content goes; `header_objects` and `content_objects` how the lines are divided into objects.
    """

    log: str
    segment: str
    parent: str
    author: str
    before: str
    after: str
    count: int
    contents: tuple[Span, ...]
    header_objects: tuple[Span, ...]
    content_objects: tuple[Span, ...]


class PlannedMedia(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """`size` bytes from `offset` of an attachment of `total` bytes."""

    sha256: str
    total: int
    offset: int
    size: int


class PlannedBundle(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One file; `max_size` is an upper bound of its bytes."""

    runs: tuple[PlannedRun, ...]
    media: tuple[PlannedMedia, ...]
    max_size: int


@dataclass(frozen=True, slots=True)
class Selection:
    """What is to go. `media_missing` are named by records and not held whole; `covered` entries a receipt has."""

    bundles: tuple[PlannedBundle, ...]
    testimonies: int
    contents: int
    media: int
    media_bytes: int
    media_missing: int
    covered: int

    @property
    def empty(self) -> bool:
        return self.contents == 0 and self.media == 0


@dataclass(slots=True)
class _Run:
    """Consecutive entries: their links one after the other, bytes of each header and of each content that goes."""

    segment: SegmentRow
    before: str
    links: bytearray = field(default_factory=bytearray)
    headers: array[int] = field(default_factory=lambda: array("Q"))
    contents: array[int] = field(default_factory=lambda: array("Q"))
    cuts: list[int] | None = None

    def link(self, stop: int) -> str:
        """The link after `stop` entries."""
        return self.before if stop == 0 else self.links[LINK * (stop - 1) : LINK * stop].hex()

    def add(self, entry: EntryRow, content: int) -> None:
        self.links += bytes.fromhex(entry.link)
        self.headers.append(len(entry.header))
        self.contents.append(content)

    def cut_to(self, count: int) -> None:
        del self.links[LINK * count :], self.headers[count:], self.contents[count:]


class _Kind(msgspec.Struct):
    type: str


_KIND = msgspec.json.Decoder(_Kind)


@dataclass(slots=True)
class _Gathered:
    """What one walk over the logs found."""

    runs: list[_Run] = field(default_factory=list)
    records: set[str] = field(default_factory=set)
    media: dict[str, None] = field(default_factory=dict)
    covered: int = 0


def select(
    vault: Vault,
    reader: Reader,
    *,
    logs: Sequence[str],
    testimonies: Collection[str] | None,
    readers: Collection[str] | None,
    documents: Sequence[int],
    recipients: int,
    max_size: int | None,
) -> Selection:
    """Plans chosen `testimonies` (archive items among them), or everything that no receipt covers, from the given logs.

    Anybody's receipt counts, or, with `readers` (key ids), one of theirs. Raises NotFound for a testimony that is not
    there, DoesNotFit.
    """
    records = None if testimonies is None else _records(reader, testimonies)
    found = _Gathered()
    for log in logs:
        _walk(reader, log, records, readers, found)
    done = set() if records is not None else reader.delivered_media_of(readers)
    sizes = {sha256: vault.media.size(sha256) for sha256 in found.media if sha256 not in done}
    held = [MediaItem(sha256, size) for sha256, size in sizes.items() if size is not None]
    plans = plan_bundles(
        [RunItem(run.headers, run.contents, run.cuts) for run in found.runs],
        held,
        documents=documents,
        recipients=recipients,
        max_file_size=max_size,
    )
    return Selection(
        bundles=tuple(
            PlannedBundle(
                runs=tuple(_planned(found.runs[piece.item], piece) for piece in plan.runs),
                media=tuple(
                    PlannedMedia(sha256=p.sha256, total=p.total, offset=p.offset, size=p.size) for p in plan.media
                ),
                max_size=plan.max_size,
            )
            for plan in plans
        ),
        testimonies=sum(reader.testimony_row(record) is not None for record in found.records),
        contents=sum(size > 0 for run in found.runs for size in run.contents),
        media=len(held),
        media_bytes=sum(item.size for item in held),
        media_missing=sum(size is None for size in sizes.values()),
        covered=found.covered,
    )


def _records(reader: Reader, testimonies: Collection[str]) -> set[str]:
    """The chosen testimonies and archive items with everything that belongs to them: consents always travel."""
    records: set[str] = set()
    for testimony in testimonies:
        if reader.testimony_row(testimony) is None and reader.archive_row(testimony) is None:
            raise NotFound(what="testimony")
        records.add(testimony)
        records.update(record for _, record in reader.records_of_testimony(testimony))
    # a withdrawal travels with whatever goes next, whether or not its testimony was chosen
    records.update(reader.records_that_say("consent", ConsentState.WITHDRAWN))
    # and so does what somebody asked for by their card: a volunteer cannot know whose it is
    records.update(reader.records_that_say("note", CARD_REQUEST))
    return records


def _walk(
    reader: Reader, log: str, records: set[str] | None, readers: Collection[str] | None, found: _Gathered
) -> None:
    """Adds the runs of one log: from what the reader already holds, to the last entry whose content goes.

    While nothing before is outstanding, an entry that a receipt covers proves that the reader holds all before it,
    headers of settings among them; so the runs begin after the last such entry.
    """
    first = len(found.runs)
    own = reader.log_position().log
    signed = None if log == own else {link for _, link, _ in reader.checkpoints(log)}
    outstanding = False
    for segment in reader.segments(log):
        run: _Run | None = None
        last = ""
        for entry in reader.chain(segment.start):
            covered = entry.receipts > 0 if readers is None else reader.delivered_to(entry.link, readers)
            content = _content(entry, records, covered, found)
            found.covered += covered
            outstanding = outstanding or bool(content) or not (covered or not _sendable(entry))
            if covered and not outstanding:
                del found.runs[first:]
                run = _Run(segment, entry.link)
                found.runs.append(run)
            else:
                if run is None or entry.before != last:
                    run = _Run(segment, entry.before)
                    found.runs.append(run)
                run.add(entry, content)
            last = entry.link
    runs = found.runs[first:]
    if signed is not None:
        for run in runs:
            _cut_where_signed(run, signed)
    runs = [run for run in runs if run.headers]
    while runs and not any(runs[-1].contents):
        runs.pop()
    if runs and signed is None:
        runs[-1].cut_to(max(place for place, size in enumerate(runs[-1].contents) if size) + 1)
    found.runs[first:] = runs


def _cut_where_signed(run: _Run, signed: set[str]) -> None:
    """Another author's run can only end where that author signed."""
    run.cuts = [stop for stop in range(1, len(run.headers) + 1) if run.link(stop) in signed]
    run.cut_to(run.cuts[-1] if run.cuts else 0)


def _sendable(entry: EntryRow) -> bool:
    return entry.content is not None and _KIND.decode(entry.content).type not in NOT_SENT


def _content(entry: EntryRow, records: set[str] | None, covered: bool, found: _Gathered) -> int:
    """Bytes of the entry's content if it goes, else 0; notes its record and the media it names."""
    if not _sendable(entry) or (records is not None and entry.record not in records):
        return 0
    assert entry.content is not None
    if b'"sha256"' in entry.content:
        found.media.update(dict.fromkeys(named_media(entry.header, entry.content)))
    if covered and records is None:
        return 0
    found.records.add(entry.record)
    return len(entry.content)


def named_media(header: bytes, content: bytes) -> list[str]:
    """SHA-256 of every file that a revision's content names as an attachment."""
    revision = parse_revision(header, content)
    if revision.record_type == "release":
        return []
    return [
        change.value
        for change in revision.changes or ()
        if change.path[-1] == "sha256" and isinstance(change.value, str) and is_hash(change.value)
    ]


def _planned(run: _Run, piece: RunPiece) -> PlannedRun:
    start = piece.start
    return PlannedRun(
        log=run.segment.log,
        segment=run.segment.segment,
        parent=run.segment.parent,
        author=run.segment.author,
        before=run.link(start),
        after=run.link(piece.stop),
        count=piece.stop - start,
        contents=_spans(run.contents[start : piece.stop], lambda size: size > 0),
        header_objects=tuple((a - start, b - start) for a, b in piece.headers),
        content_objects=tuple((a - start, b - start) for a, b in piece.contents),
    )


def _spans(values: Sequence[int], wanted: Callable[[int], bool]) -> tuple[Span, ...]:
    spans: list[Span] = []
    begin: int | None = None
    for index, value in enumerate(values):
        if wanted(value) and begin is None:
            begin = index
        elif not wanted(value) and begin is not None:
            spans.append((begin, index))
            begin = None
    if begin is not None:
        spans.append((begin, len(values)))
    return tuple(spans)
