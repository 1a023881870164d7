"""After delivery: what the coordinators safely hold leaves this laptop, so that nobody can take it from the volunteer.

Must never let go of what is not delivered: everything of a testimony or an archive item that is held here, each change
and each file, must stand in the receipts of two persons who are coordinators now, or in one that states a backup read
back after it came. Header and link of every entry stay, so that the log still proves itself. Not for coordinators:
three who each relied on the two others would have nothing left.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec

from intake.errors import NotFound, NotPermitted, phrase
from intake.model.testimony import TestimonyState
from intake.services.export_job import Kept
from intake.services.trust_store import load_trust
from intake.trust.roster import COORDINATOR
from intake.trust.trust_set import Standing, TrustSet

if TYPE_CHECKING:
    from intake.vault.erasing import Coverage
    from intake.vault.rows import TestimonyRow
    from intake.vault.vault import Reader, Vault, Writer

PAGE = 200
DONE = frozenset({str(TestimonyState.FINISHED), "sealed", "sealed-unfinished"})
"""States in which nobody works on it any more."""

UNFINISHED, TYPING, RECORDING, ONE_HOLDER, NOT_COVERED = (
    "unfinished",
    "typing",
    "recording",
    "one-holder",
    "not-covered",
)
"""Why something stays: it is not finished, something typed is not saved, a recording is not added yet, one coordinator
alone has confirmed it, or nobody has confirmed all of it."""


@dataclass(frozen=True, slots=True)
class Delivered:
    """One testimony that something is delivered of. `size` in bytes, of texts and files; `received_by` pseudonyms of
    those who confirmed all of it, `backed_up` whether one of them stated a backup. `stays` is empty when it may go."""

    record: str
    case_number: str
    day: str
    size: int
    files: int
    received_by: tuple[str, ...]
    backed_up: bool
    stays: str


@dataclass(frozen=True, slots=True)
class ArchiveDelivered:
    """Archive items that something is delivered of: those that may go (record ids), how many bytes they are, and how
    many stay: not confirmed enough, or something typed is not saved."""

    ready: tuple[str, ...] = ()
    size: int = 0
    stays: int = 0


@dataclass(frozen=True, slots=True)
class Overview:
    """`allowed` is False for coordinators. `ready` may go; `stays` are delivered in part, or to one person only."""

    allowed: bool
    ready: tuple[Delivered, ...]
    stays: tuple[Delivered, ...]
    backups: int
    archive: ArchiveDelivered = ArchiveDelivered()

    @property
    def size(self) -> int:
        return sum(item.size for item in self.ready) + self.archive.size


@dataclass(frozen=True, slots=True)
class Purged:
    """What went: testimonies, and archive `items` beside them. `complete` is False while somebody reads a page of it
    or a backup is being made: then the rest goes by itself, at the latest at the lock. `stale_backups` still
    hold it until they are made anew."""

    testimonies: int
    entries: int
    size: int
    stale_backups: int
    complete: bool
    items: int = 0


def overview(vault: Vault) -> Overview:
    """What could leave this laptop, and what of the delivered must stay and why. Changes nothing."""
    with vault.reader() as reader:
        trust = load_trust(vault, reader)
        allowed = _allowed(vault, trust)
        persons = persons_now(trust)
        found = [_delivered(reader, row, persons, trust) for row in _rows(reader)] if allowed else []
        archive = _archive(reader, persons) if allowed else ArchiveDelivered()
        backups = len(reader.backups())
    ready = tuple(item for item in found if not item.stays)
    return Overview(allowed, ready, tuple(item for item in found if item.stays), backups, archive)


def purge(vault: Vault, chosen: Collection[str] | None = None) -> Purged:
    """Lets chosen testimonies and archive items (record ids) go, or all that may (None): all of them or none, in one
    transaction.

    Raises NotPermitted for a coordinator and where one may not go (nothing is changed then), NotFound.
    """

    def work(writer: Writer) -> tuple[int, int, int, int, int]:
        trust = load_trust(vault, writer)
        if not _allowed(vault, trust):
            raise NotPermitted(reason="a coordinator's vault is where testimonies are kept")
        persons = persons_now(trust)
        if chosen is None:
            items = [item for row in _rows(writer) if not (item := _delivered(writer, row, persons, trust)).stays]
            archive = _archive(writer, persons)
        else:
            told = {record for record in chosen if writer.archive_row(record) is None}
            items = [_delivered(writer, _row(writer, record), persons, trust) for record in sorted(told)]
            archive = _archive(writer, persons, set(chosen) - told)
        for item in items:
            if item.stays:
                raise NotPermitted(reason=REASONS[item.stays])
        if chosen is not None and archive.stays:
            raise NotPermitted(reason=REASONS[NOT_COVERED])
        records = [*(item.record for item in items), *archive.ready]
        segments: set[str] = set()
        media: set[str] = set()
        for record in records:
            segments |= writer.segments_of_testimony(record)
            media |= _media(writer, record)
        forget_plans(writer, segments, media)
        entries = sum(writer.purge(record, persons) for record in records)
        stale = len([row for row in writer.backups() if row.stale_since is not None])
        size = sum(item.size for item in items) + archive.size
        return len(items), entries, size, stale if records else 0, len(archive.ready)

    if chosen is not None and not chosen:
        return Purged(0, 0, 0, 0, complete=True)
    testimonies, entries, size, stale, items = vault.write(work)
    return Purged(testimonies, entries, size, stale, complete=vault.tidy(), items=items)


REASONS = {
    UNFINISHED: phrase("it is not finished"),
    TYPING: phrase("something typed in it is not saved yet"),
    RECORDING: phrase("a recording is not added to it yet: lock and unlock once"),
    ONE_HOLDER: phrase("only one coordinator has confirmed it, and no backup"),
    NOT_COVERED: phrase("receipts do not cover all of it"),
}


def persons_now(trust: TrustSet) -> dict[str, str]:
    """Whose receipts count: key id -> person, of coordinators of the last roster whom nobody revoked."""
    if not trust.chain:
        return {}
    now = trust.coordinators()
    return {
        key.key_id: person.person
        for person in trust.roster.with_role(COORDINATOR)
        for key in person.keys
        if key.key_id in now
    }


def _allowed(vault: Vault, trust: TrustSet) -> bool:
    return bool(trust.chain) and trust.standing(vault.key_id) is not Standing.COORDINATOR


def _rows(reader: Reader) -> list[TestimonyRow]:
    """Every testimony that somebody has confirmed something of, newest first."""
    found: list[TestimonyRow] = []
    for word in ("yes", "partly"):
        after: TestimonyRow | None = None
        while page := reader.list_testimonies(after=after, limit=PAGE, delivered=word):
            found += page
            after = page[-1]
    return found


def _row(reader: Reader, record: str) -> TestimonyRow:
    row = reader.testimony_row(record)
    if row is None:
        raise NotFound(what="testimony")
    return row


def _archive(reader: Reader, persons: Mapping[str, str], only: Collection[str] | None = None) -> ArchiveDelivered:
    """What of the archive may go. Whether it was watched is no matter: it is nobody's unfinished account."""
    ready, size, stays = list[str](), 0, 0
    for record in [row.record for row in reader.confirmed_archive()] if only is None else sorted(only):
        held = reader.coverage(record, persons)
        if held.complete:
            ready.append(record)
            size += held.size
        else:
            stays += 1
    return ArchiveDelivered(tuple(ready), size, stays)


def _delivered(reader: Reader, row: TestimonyRow, persons: Mapping[str, str], trust: TrustSet) -> Delivered:
    held = reader.coverage(row.record, persons)
    names = {person.person: person.pseudonym for person in trust.roster.persons}
    return Delivered(
        record=row.record,
        case_number=row.case_number,
        day=row.day,
        size=held.size,
        files=held.media,
        received_by=tuple(sorted(names[person] for person in held.holders)),
        backed_up=bool(held.by_backup),
        stays=_why_it_stays(reader, row, held),
    )


def _why_it_stays(reader: Reader, row: TestimonyRow, held: Coverage) -> str:
    if row.state not in DONE:
        return UNFINISHED
    if held.typing or row.draft:
        return TYPING
    if any(_names_testimony(note, row.record) for _, note in reader.recordings()):
        return RECORDING
    if not held.complete:
        return ONE_HOLDER if held.holders else NOT_COVERED
    return ""


def _names_testimony(note: bytes, record: str) -> bool:
    return record.encode() in note


def _media(reader: Reader, testimony: str) -> set[str]:
    """Every file that it, or what belongs to it, names."""
    parts = [record for _, record in reader.records_of_testimony(testimony)]
    return {sha256 for record in (testimony, *parts) for sha256 in reader.media_named(record)}


def forget_plans(writer: Writer, segments: Collection[str], media: Collection[str]) -> None:
    """What a bundle was made of lists entries and files: of these nothing is kept but the manifest's hash."""
    for row in writer.bundles_out():
        if not row.plan:
            continue
        planned = msgspec.json.decode(row.plan, type=Kept).bundle
        named = any(run.segment in segments for run in planned.runs) or any(p.sha256 in media for p in planned.media)
        if named:
            writer.forget_plan(row.bundle)
