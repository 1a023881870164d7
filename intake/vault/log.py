"""Entries, segments and checkpoints in SQL: the append-only log. Must never change or remove a header or a link.

Runs inside transactions that others open. Revisions are stored and handed out as the bytes they came as.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from intake.model.ids import is_hash, is_id
from intake.model.log_chain import ZERO_LINK, next_link, segment_start
from intake.model.revision import Revision, parse_revision
from intake.vault.rows import ContentState, EntryRow, SegmentRow
from intake.vault.sql import Connection, one, value


@dataclass(frozen=True, slots=True)
class Head:
    """Where the own log stands: the segment of this unlock, its newest entry (0: none yet) and link."""

    segment_row: int
    segment: str
    entry: int
    link: str


def record_row(connection: Connection, record: str) -> int | None:
    """None for what is not held, and for what is no id: what one record says of another may be anything."""
    found = one(connection, "SELECT id FROM records WHERE record = ?", bytes.fromhex(record)) if is_id(record) else None
    return None if found is None else int(found[0])


def ensure_record(connection: Connection, record: str) -> tuple[int, bool]:
    """The record's row, and whether it is new."""
    row = record_row(connection, record)
    if row is not None:
        return row, False
    cursor = connection.execute("INSERT INTO records(record) VALUES(?)", (bytes.fromhex(record),))
    return int(cursor.lastrowid), True


def log_row(connection: Connection, log: str, *, own: bool) -> int:
    found = one(connection, "SELECT id FROM logs WHERE log = ?", bytes.fromhex(log))
    if found is not None:
        return int(found[0])
    cursor = connection.execute("INSERT INTO logs(log, own) VALUES(?, ?)", (bytes.fromhex(log), int(own)))
    return int(cursor.lastrowid)


def segment_row(connection: Connection, log: str, segment: str, parent: str, *, own: bool) -> tuple[int, bool]:
    """The segment's row, and whether it is new."""
    start = bytes.fromhex(segment_start(log, segment, parent))
    found = one(connection, "SELECT id FROM segments WHERE start = ?", start)
    if found is not None:
        return int(found[0]), False
    cursor = connection.execute(
        "INSERT INTO segments(log, segment, parent, start) VALUES(?, ?, ?, ?)",
        (log_row(connection, log, own=own), bytes.fromhex(segment), bytes.fromhex(parent), start),
    )
    return int(cursor.lastrowid), True


def own_head(connection: Connection, log: str) -> str:
    """The link of the newest entry that this vault wrote; ZERO_LINK for an empty log."""
    found = value(connection, "SELECT head FROM logs WHERE log = ?", bytes.fromhex(log))
    return ZERO_LINK if found is None else str(found.hex())


def keep_head(connection: Connection, log: str, link: str) -> None:
    """Notes where the own log stands, once a transaction."""
    connection.execute("UPDATE logs SET head = ? WHERE log = ?", (bytes.fromhex(link), bytes.fromhex(log)))


def start_segment(connection: Connection, log: str, segment: str) -> Head:
    """A new segment after everything that is on the own log."""
    parent = own_head(connection, log)
    row, _ = segment_row(connection, log, segment, parent, own=True)
    return Head(row, segment, 0, segment_start(log, segment, parent))


def append(connection: Connection, head: Head, revision: Revision, row: int) -> Head:
    """Puts an own revision after `head`."""
    link = next_link(head.link, revision.hash)
    entry = insert_entry(
        connection,
        segment=head.segment_row,
        prev=head.entry or -head.segment_row,
        link=link,
        record=row,
        own=True,
        revision=revision,
        state=ContentState.PRESENT,
    )
    return Head(head.segment_row, head.segment, entry, link)


def insert_entry(
    connection: Connection,
    *,
    segment: int,
    prev: int,
    link: str,
    record: int,
    own: bool,
    revision: Revision,
    state: ContentState,
) -> int:
    """Stores one entry and the media that its content names."""
    content = revision.content if state is ContentState.PRESENT else None
    cursor = connection.execute(
        "INSERT INTO entries(segment, prev, link, record, own, state, hash, header, content)"
        " VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            segment,
            prev,
            bytes.fromhex(link),
            record,
            int(own),
            int(state),
            bytes.fromhex(revision.hash),
            revision.header,
            content,
        ),
    )
    entry = int(cursor.lastrowid)
    if content is not None:
        mention_media(connection, entry, revision)
    return entry


def mention_media(connection: Connection, entry: int, revision: Revision) -> None:
    """Notes every media hash that a revision names. A release names the hash of what went out: none of ours."""
    if revision.record_type == "release":
        return
    mentions = {
        change.value
        for change in revision.changes or ()
        if change.path[-1] == "sha256" and isinstance(change.value, str) and is_hash(change.value)
    }
    if mentions:
        connection.executemany(
            "INSERT OR IGNORE INTO media_mentions(sha256, entry) VALUES(?, ?)",
            [(bytes.fromhex(str(sha256)), entry) for sha256 in mentions],
        )


def revisions(connection: Connection, row: int) -> list[Revision]:
    """All revisions of a record, as they are held."""
    return [
        parse_revision(header, content)
        for header, content in connection.execute(
            "SELECT header, content FROM entries WHERE record = ? ORDER BY id", (row,)
        )
    ]


def put_checkpoint(connection: Connection, entry: int, envelope: bytes) -> None:
    connection.execute("INSERT OR REPLACE INTO checkpoints(entry, envelope) VALUES(?, ?)", (entry, envelope))


def checkpoint_at(connection: Connection, link: str) -> bytes | None:
    """The envelope over exactly this link."""
    found = value(
        connection,
        "SELECT c.envelope FROM checkpoints c JOIN entries e ON e.id = c.entry WHERE e.link = ?",
        bytes.fromhex(link),
    )
    return None if found is None else bytes(found)


_ENTRY = (
    "SELECT e.id, e.link, e.hash, r.record, e.header, e.content, e.state, e.own,"
    " (SELECT count(*) FROM delivered d WHERE d.entry = e.id) FROM entries e JOIN records r ON r.id = e.record"
)


def entry_rows(
    connection: Connection, segment: int, start: str, after: str | None, until: str | None
) -> Iterator[EntryRow]:
    """Entries of a segment in the order of their chain, branch by branch; then those after a gap.

    From the one that follows link `after` (None: the first) to the one with link `until` (None: the last).
    """
    stack: list[_Step] = []
    if after is None:
        stack += [
            _Step(before.hex(), entry=entry)
            for entry, before in connection.execute(
                "SELECT g.entry, g.before FROM gaps g JOIN entries e ON e.id = g.entry WHERE e.segment = ?"
                " ORDER BY g.entry DESC",
                (segment,),
            )
        ]
    if after is None or after == start:
        stack.append(_Step(start, follows=-segment))
    elif (found := value(connection, "SELECT id FROM entries WHERE link = ?", bytes.fromhex(after))) is not None:
        stack.append(_Step(after, follows=int(found)))
    while stack:
        step = stack.pop()
        if step.entry:
            rows = connection.execute(_ENTRY + " WHERE e.id = ?", (step.entry,)).fetchall()
        else:
            rows = connection.execute(
                _ENTRY + " WHERE e.prev = ? AND e.segment = ? ORDER BY e.id DESC", (step.follows, segment)
            ).fetchall()
        # of several branches all but the oldest wait
        stack += [_Step(step.before, entry=row[0]) for row in rows[:-1]]
        for row in rows[-1:]:
            yield _entry(row, step.before)
            link = row[1].hex()
            if link != until:
                stack.append(_Step(link, follows=row[0]))


@dataclass(frozen=True, slots=True)
class _Step:
    """Where a walk goes on: at one entry, or at all that follow one; `before` is the link in front of them."""

    before: str
    entry: int = 0
    follows: int = 0


def _entry(row: tuple[int, bytes, bytes, bytes, bytes, bytes | None, int, int, int], before: str) -> EntryRow:
    _, link, hash_, record, header, content, state, own, receipts = row
    return EntryRow(
        link=link.hex(),
        before=before,
        hash=hash_.hex(),
        record=record.hex(),
        header=header,
        content=content,
        state=ContentState(state),
        own=bool(own),
        receipts=receipts,
    )


def segment_rows(connection: Connection, log: str | None = None) -> list[tuple[int, SegmentRow]]:
    """(row, segment) of every segment of `log` or of all logs, in the order in which they came."""
    rows = connection.execute(
        "SELECT s.id, l.log, s.segment, s.parent, s.start, l.own,"
        " (SELECT count(*) FROM entries e WHERE e.segment = s.id),"
        " (SELECT e.link FROM entries e WHERE e.segment = s.id AND NOT EXISTS"
        "   (SELECT 1 FROM entries n WHERE n.prev = e.id) ORDER BY e.id DESC LIMIT 1),"
        " (SELECT e.header FROM entries e WHERE e.segment = s.id ORDER BY e.id LIMIT 1)"
        " FROM segments s JOIN logs l ON l.id = s.log WHERE ?1 IS NULL OR l.log = ?1 ORDER BY s.id",
        (None if log is None else bytes.fromhex(log),),
    )
    return [
        (
            number,
            SegmentRow(
                log=log_id.hex(),
                segment=segment.hex(),
                parent=parent.hex(),
                start=start.hex(),
                head=(head or start).hex(),
                count=count,
                own=bool(own),
                author="" if header is None else str(json.loads(header)["author"]),
            ),
        )
        for number, log_id, segment, parent, start, own, count, head, header in rows.fetchall()
    ]


def let_go_of_content(connection: Connection, entries: Iterable[int], state: ContentState) -> set[bytes]:
    """Removes contents, leaves headers and links; returns media hashes that nothing held names any more."""
    loose: set[bytes] = set()
    for entry in entries:
        loose.update(
            row[0] for row in connection.execute("SELECT sha256 FROM media_mentions WHERE entry = ?", (entry,))
        )
        connection.execute("DELETE FROM media_mentions WHERE entry = ?", (entry,))
        connection.execute("UPDATE entries SET content = NULL, state = ? WHERE id = ?", (int(state), entry))
    return {
        sha256
        for sha256 in loose
        if value(connection, "SELECT 1 FROM media_mentions WHERE sha256 = ? LIMIT 1", sha256) is None
    }


def record_entries(connection: Connection, record: str) -> list[tuple[str, str, EntryRow]]:
    """(log, segment, entry) of every entry of a record."""
    row = record_row(connection, record)
    found = []
    for entry in connection.execute(_ENTRY + " WHERE e.record = ? ORDER BY e.id", (row,)).fetchall():
        prev, log_id, segment, start = connection.execute(
            "SELECT e.prev, l.log, s.segment, s.start FROM entries e JOIN segments s ON s.id = e.segment"
            " JOIN logs l ON l.id = s.log WHERE e.id = ?",
            (entry[0],),
        ).fetchone()
        if prev > 0:
            before = value(connection, "SELECT link FROM entries WHERE id = ?", prev)
        else:
            before = start if prev else value(connection, "SELECT before FROM gaps WHERE entry = ?", entry[0])
        found.append((log_id.hex(), segment.hex(), _entry(entry, before.hex())))
    return found


def checkpoints_of(connection: Connection, log: str) -> list[tuple[str, str, bytes]]:
    """(segment, link, envelope) of every checkpoint of a log."""
    rows = connection.execute(
        "SELECT s.segment, e.link, c.envelope FROM checkpoints c JOIN entries e ON e.id = c.entry"
        " JOIN segments s ON s.id = e.segment JOIN logs l ON l.id = s.log WHERE l.log = ? ORDER BY c.entry",
        (bytes.fromhex(log),),
    )
    return [(segment.hex(), link.hex(), envelope) for segment, link, envelope in rows]
