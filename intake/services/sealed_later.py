"""Sealing a testimony that was open on this laptop: its revisions and files become pieces, then the open content goes.

The very revisions that stand on our log are sealed, so that a coordinator sees who wrote what and when. Must never let
go of anything before every piece of it was read back. What stays here of them are headers: how many records and fields
there were, and when. Afterwards the vault should move to a new key (`keys.move_to_new_key`): only that takes what was
deleted out of the database's file, and nothing takes it out of copies and flash memory.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from intake.clock import Clock
from intake.errors import MediaDamaged, NotFound, NotPermitted, TestimonySealed
from intake.model.revision import Revision, parse_revision
from intake.model.sealed import Sealed, SealedState
from intake.model.testimony import Testimony, TestimonyState
from intake.progress import CancelToken, Progress, no_progress
from intake.services import interview, sealing
from intake.services.account import Account
from intake.services.purging import forget_plans
from intake.services.sealed_session import SealedSession

if TYPE_CHECKING:
    from intake.vault.rows import EntryRow
    from intake.vault.vault import Reader, Vault, Writer

CHUNK = 1 << 20
MOST_TEXT = 4 << 20
"""Bytes of contents after which another text piece is begun."""
STEP_MEDIA, STEP_CHECK = "seal-media", "seal-check"


@dataclass(frozen=True, slots=True)
class SealedLater:
    """`record` is what the laptop keeps; `entries` contents and `media` files that went, `stale_backups` still hold
    them until they are made anew or destroyed."""

    record: str
    case_number: str
    entries: int
    media: int
    pieces: int
    stale_backups: int


def seal(
    vault: Vault,
    testimony: str,
    *,
    clock: Clock,
    progress: Progress = no_progress,
    cancel: CancelToken | None = None,
) -> SealedLater:
    """Seals an own testimony with its people, consents and files, and deletes what is open of it.

    Raises CannotSeal, NoOrganisation, NotFound, TestimonySealed, NotPermitted when others wrote to it or a recording is
    not added to it yet, NotFound for a file that is not held whole, MachineTrouble, Cancelled: then it is as it was.
    """
    token = cancel or CancelToken()
    with vault.reader() as reader:
        if reader.type_of(testimony) == "sealed":
            raise TestimonySealed
        recipients = sealing.recipients(vault, reader)
        typed = reader.draft(testimony) is not None
    if typed:
        interview.save(vault, interview.open_account(vault, testimony).account)
    with vault.reader() as reader:
        told = reader.load(testimony, Testimony)
        entries = list(_entries(vault, reader, testimony))
        files = [sha256 for sha256 in _media(reader, testimony) if vault.media.size(sha256) is not None]
        missing = {a.sha256 for a in told.attachments if a.sha256} - set(files)
    if missing:
        raise NotFound(what="recording or file")
    revisions = [parse_revision(entry.header, entry.content) for entry in entries]
    day = min(revision.day for revision in revisions)
    session = SealedSession(
        vault, recipients, Account(id=testimony, testimony=told), clock=clock, later_from=day
    )
    try:
        for number, batch in enumerate(_batches(revisions)):
            token.raise_if_cancelled()
            progress("seal-text", number, len(revisions))
            session.put(batch)
        _seal_media(vault, session, files, progress, token)
        finished = told.state is TestimonyState.FINISHED
        session.end(SealedState.FINISHED if finished else SealedState.UNFINISHED)
        pieces = _check(vault, session.record, progress, token)
    except BaseException:
        session.abandon()
        raise
    session.abandon()  # its keys; nothing is in memory that the lock would have to save
    gone, stale = vault.write(lambda writer: _let_go(writer, testimony, session.record, files))
    return SealedLater(session.record, told.case_number, gone, len(files), pieces, stale)


def _let_go(writer: Writer, testimony: str, sealed: str, files: Sequence[str]) -> tuple[int, int]:
    """The open content, its files and their keys, and what a bundle was made of where it names these files."""
    forget_plans(writer, (), files)
    return writer.seal_away(testimony, sealed)


def _entries(vault: Vault, reader: Reader, testimony: str) -> Iterator[EntryRow]:
    """Every entry with its content, in the order of our log. Raises NotPermitted."""
    found = []
    for record in (testimony, *(record for _, record in _parts(reader, testimony))):
        for _log, _segment, entry in reader.entries_of_record(record):
            if not entry.own:
                raise NotPermitted(reason="others have written to this testimony")
            if entry.content is not None:
                found.append(entry)
    if any(testimony.encode("ascii") in data for _, data in reader.recordings()):
        raise NotPermitted(reason="a recording is not added to this testimony yet")
    if not found:
        raise NotFound(what="testimony")
    order = {entry.link: place for place, entry in enumerate(reader.entries(vault.log))}
    return iter(sorted(found, key=lambda entry: order.get(entry.link, 0)))


def _parts(reader: Reader, testimony: str) -> list[tuple[str, str]]:
    return [(kind, record) for kind, record in reader.records_of_testimony(testimony) if kind != "sealed"]


def _media(reader: Reader, testimony: str) -> list[str]:
    records = (testimony, *(record for _, record in _parts(reader, testimony)))
    return sorted({sha256 for record in records for sha256 in reader.media_named(record)})


def _batches(revisions: Sequence[Revision]) -> Iterator[list[Revision]]:
    batch: list[Revision] = []
    size = 0
    for revision in revisions:
        batch.append(revision)
        size += len(revision.header) + len(revision.content or b"")
        if size >= MOST_TEXT:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def _seal_media(
    vault: Vault, session: SealedSession, files: Sequence[str], progress: Progress, cancel: CancelToken
) -> None:
    total = sum(vault.media.size(sha256) or 0 for sha256 in files)
    done = 0
    for sha256 in files:
        sink = session.media.begin()
        with vault.media.open(sha256) as stream:
            while block := stream.read(CHUNK):
                cancel.raise_if_cancelled()
                sink.write(block)
                done += len(block)
                progress(STEP_MEDIA, done, total)
        if sink.finish().sha256 != sha256:
            raise MediaDamaged


def _check(vault: Vault, record: str, progress: Progress, cancel: CancelToken) -> int:
    """Reads every piece back before anything is deleted. Raises MediaDamaged."""
    with vault.reader() as reader:
        pieces = reader.load(record, Sealed).pieces
    for number, piece in enumerate(pieces):
        cancel.raise_if_cancelled()
        progress(STEP_CHECK, number, len(pieces))
        state = hashlib.sha256()
        with vault.media.open(piece.sha256) as stream:
            while block := stream.read(CHUNK):
                state.update(block)
        if state.hexdigest() != piece.sha256:
            raise MediaDamaged
    progress(STEP_CHECK, len(pieces), len(pieces))
    return len(pieces)

