"""Entries of other logs come in: a set union, idempotent, in any order. Reports what does not fit, drops nothing.

What is given here was verified before (links, checkpoint, certificate). Erased content is refused for ever; content
that is held already, or was purged here, is not taken again.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Protocol

from intake.errors import MalformedRevision
from intake.model.log_chain import ZERO_LINK, next_link, segment_start
from intake.model.revision import Revision
from intake.vault import log
from intake.vault.projections import Pending, project_some
from intake.vault.rows import ContentState, Finding
from intake.vault.sql import Connection, one, value


class RunEntry(Protocol):
    """An entry as it was verified: `intake.bundle.verify.RunEntry` is one."""

    @property
    def link(self) -> str: ...

    @property
    def revision(self) -> Revision: ...


@dataclass(frozen=True, slots=True)
class ForeignRun:
    """Entries of one segment that follow link `before`; `checkpoint` is the envelope over the last of them.

    `entries` may be any iterable and is read once; they may be of our own log as well, from another copy of this vault.
    """

    log: str
    segment: str
    parent: str
    before: str
    entries: Iterable[RunEntry]
    checkpoint: bytes | None = None


@dataclass(slots=True)
class InsertReport:
    """Counts of entries, and what was found (also told by `Reader.findings` later)."""

    new: int = 0
    known: int = 0
    content_added: int = 0
    erased_refused: int = 0
    records: set[str] = field(default_factory=set)
    findings: list[Finding] = field(default_factory=list)


def insert_run(
    connection: Connection,
    run: ForeignRun,
    pending: Pending,
    report: InsertReport,
    *,
    own_log: str,
    author: str,
    day: str,
) -> None:
    """Adds a run. Raises MalformedRevision when a link is not what its header gives: then nothing may be committed."""
    segment, new_segment = log.segment_row(connection, run.log, run.segment, run.parent, own=run.log == own_log)
    if new_segment:
        _look_at_parent(connection, run, segment, report, day)
    link = run.before
    prev = _entry_before(connection, run, segment)
    for entry in run.entries:
        before, link = link, next_link(link, entry.revision.hash)
        if link != entry.link:
            raise MalformedRevision(reason="it is not at the place on the log that it claims")
        prev = _insert(connection, run, segment, prev, before, link, entry.revision, pending, report, author, day)
        report.records.add(entry.revision.record)
        project_some(connection, pending)
    if run.checkpoint is not None and prev > 0:
        log.put_checkpoint(connection, prev, run.checkpoint)


def _insert(
    connection: Connection, run: ForeignRun, segment: int, prev: int, before: str, link: str, revision: Revision,
    pending: Pending, report: InsertReport, author: str, day: str,
) -> int:  # fmt: skip
    held = one(connection, "SELECT id, state FROM entries WHERE link = ?", bytes.fromhex(link))
    state = _state_of(connection, revision, report)
    if held is not None:
        entry, held_state = held
        report.known += 1
        if held_state == ContentState.HEADER_ONLY and state is ContentState.PRESENT:
            _add_content(connection, entry, revision, pending, report)
        return int(entry)
    row, new_record = log.ensure_record(connection, revision.record)
    entry = log.insert_entry(
        connection, segment=segment, prev=prev, link=link, record=row, own=revision.author == author,
        revision=revision, state=state,
    )  # fmt: skip
    report.new += 1
    known = revision if state is ContentState.PRESENT else None
    pending.touch(row, revision.record, known, new=new_record)
    if prev == 0:
        connection.execute("INSERT INTO gaps(entry, before) VALUES(?, ?)", (entry, bytes.fromhex(before)))
        _find(connection, report, "gap", run.log, link, day)
    elif value(connection, "SELECT count(*) FROM entries WHERE prev = ?", prev) > 1:
        _find(connection, report, "fork", run.log, before, day)
    if one(connection, "SELECT 1 FROM segments WHERE parent = ? AND id <> ?", bytes.fromhex(before), segment):
        _find(connection, report, "branch", run.log, before, day)
    for (waiting,) in connection.execute("SELECT entry FROM gaps WHERE before = ?", (bytes.fromhex(link),)).fetchall():
        _close_gap(connection, waiting, entry)
    return entry


def _state_of(connection: Connection, revision: Revision, report: InsertReport) -> ContentState:
    erased = one(
        connection,
        "SELECT 1 FROM erased WHERE hash = ? UNION ALL SELECT 1 FROM erased WHERE content_hash = ?",
        bytes.fromhex(revision.hash),
        bytes.fromhex(revision.content_hash),
    )
    if erased:
        report.erased_refused += revision.content is not None
        return ContentState.ERASED
    return ContentState.HEADER_ONLY if revision.content is None else ContentState.PRESENT


def _add_content(
    connection: Connection, entry: int, revision: Revision, pending: Pending, report: InsertReport
) -> None:
    connection.execute(
        "UPDATE entries SET content = ?, state = ? WHERE id = ?",
        (revision.content, int(ContentState.PRESENT), entry),
    )
    log.mention_media(connection, entry, revision)
    row, _ = log.ensure_record(connection, revision.record)
    pending.touch(row, revision.record, None, new=False)
    report.content_added += 1


def _entry_before(connection: Connection, run: ForeignRun, segment: int) -> int:
    """What `prev` is for the run's first entry; 0 where the link before it is not held."""
    if run.before == segment_start(run.log, run.segment, run.parent):
        return -segment
    found = value(
        connection, "SELECT id FROM entries WHERE link = ? AND segment = ?", bytes.fromhex(run.before), segment
    )
    return 0 if found is None else int(found)


def _close_gap(connection: Connection, entry: int, prev: int) -> None:
    connection.execute("UPDATE entries SET prev = ? WHERE id = ?", (prev, entry))
    connection.execute("DELETE FROM gaps WHERE entry = ?", (entry,))
    connection.execute(
        "DELETE FROM findings WHERE kind = 'gap' AND link = (SELECT link FROM entries WHERE id = ?)", (entry,)
    )


def _look_at_parent(connection: Connection, run: ForeignRun, segment: int, report: InsertReport, day: str) -> None:
    """A second segment after one link is a branch; a parent that is not held is a gap, until it comes."""
    parent = bytes.fromhex(run.parent)
    others = value(
        connection,
        "SELECT count(*) FROM segments s JOIN logs l ON l.id = s.log WHERE s.parent = ? AND l.log = ? AND s.id <> ?",
        parent, bytes.fromhex(run.log), segment,
    )  # fmt: skip
    followed = one(connection, "SELECT 1 FROM entries e JOIN entries n ON n.prev = e.id WHERE e.link = ?", parent)
    if others or followed:
        _find(connection, report, "branch", run.log, run.parent, day)
    if run.parent != ZERO_LINK and one(connection, "SELECT 1 FROM entries WHERE link = ?", parent) is None:
        _find(connection, report, "gap", run.log, run.parent, day)


def close_parent_gaps(connection: Connection) -> None:
    """Forgets gaps before segments whose parent has come meanwhile. Looks at the findings only: they are few."""
    connection.execute(
        "DELETE FROM findings WHERE kind = 'gap' AND EXISTS (SELECT 1 FROM entries e WHERE e.link = findings.link)"
        " AND NOT EXISTS (SELECT 1 FROM gaps g JOIN entries e ON e.id = g.entry WHERE e.link = findings.link)"
    )


def _find(connection: Connection, report: InsertReport, kind: str, log_id: str, link: str, day: str) -> None:
    cursor = connection.execute(
        "INSERT OR IGNORE INTO findings(kind, log, link, day) VALUES(?, ?, ?, ?)",
        (kind, bytes.fromhex(log_id), bytes.fromhex(link), day),
    )
    if cursor.rowcount > 0:
        report.findings.append(Finding(kind, log_id, link, day))
