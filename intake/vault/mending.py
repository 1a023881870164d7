"""Makes what was salvaged hang together again: gaps where entries are lost, nothing that refers to what is gone.

Must never invent a link, a hash or a content: what comes before a lost entry is told as a gap, as it is when a bundle
has not arrived.
"""

from __future__ import annotations

import json

from intake.errors import MalformedRevision
from intake.model.ids import RandomBytes
from intake.model.log_chain import ZERO_LINK, segment_start
from intake.model.revision import parse_revision
from intake.vault import log
from intake.vault.salvage import Source
from intake.vault.sql import Connection, value

_ORPHANS = (
    "DELETE FROM checkpoints WHERE entry NOT IN (SELECT id FROM entries)",
    "DELETE FROM gaps WHERE entry NOT IN (SELECT id FROM entries)",
    "DELETE FROM delivered WHERE entry NOT IN (SELECT id FROM entries)",
    "DELETE FROM media_pieces WHERE object NOT IN (SELECT id FROM media_objects)",
    "DELETE FROM media_tails WHERE object NOT IN (SELECT id FROM media_objects)",
    "DELETE FROM media_parts WHERE object NOT IN (SELECT id FROM media_objects)",
    "DELETE FROM media_extents WHERE object NOT IN (SELECT id FROM media_objects)",
    "DELETE FROM media_extents WHERE sha256 NOT IN (SELECT sha256 FROM media_wholes)",
    "DELETE FROM media_extents WHERE object IN (SELECT o.id FROM media_objects o WHERE o.state = 2 AND o.small IS NULL"
    " AND o.size > 0 AND NOT EXISTS (SELECT 1 FROM media_pieces p WHERE p.object = o.id))",
    # a whole that lacks bytes is none: it is told as missing, and may come again
    "DELETE FROM media_extents WHERE sha256 IN (SELECT w.sha256 FROM media_wholes w WHERE w.size <>"
    " (SELECT coalesce(sum(x.length), 0) FROM media_extents x WHERE x.sha256 = w.sha256))",
    "DELETE FROM media_wholes WHERE size > 0 AND sha256 NOT IN (SELECT sha256 FROM media_extents)",
    "DELETE FROM quarantine_objects WHERE quarantine NOT IN (SELECT id FROM quarantine)",
)


def mend(connection: Connection, source: Source, random_bytes: RandomBytes) -> None:
    """Inside one transaction, after all rows that could be read are in."""
    _records(connection)
    _logs(connection, source, random_bytes)
    _segments(connection, source, random_bytes)
    _chain(connection, source)
    for statement in _ORPHANS:
        connection.execute(statement)
    _heads(connection)
    _mentions(connection)


def _records(connection: Connection) -> None:
    """A record's row says what the headers say as well."""
    lost = connection.execute(
        "SELECT record, header FROM entries WHERE record NOT IN (SELECT id FROM records) GROUP BY record"
    ).fetchall()
    for row, header in lost:
        connection.execute(
            "INSERT OR IGNORE INTO records(id, record) VALUES(?, ?)", (row, bytes.fromhex(json.loads(header)["record"]))
        )
    for (row,) in connection.execute("SELECT id FROM records WHERE type IS NULL").fetchall():
        for header, content in connection.execute(
            "SELECT header, content FROM entries WHERE record = ? AND content IS NOT NULL", (row,)
        ):
            try:
                kind = parse_revision(header, content).record_type
            except MalformedRevision:
                continue
            connection.execute("UPDATE records SET type = ? WHERE id = ?", (kind, row))
            break


def _logs(connection: Connection, source: Source, random_bytes: RandomBytes) -> None:
    ours = value(connection, "SELECT value FROM meta WHERE key = 'log'")
    for (row,) in connection.execute(
        "SELECT DISTINCT log FROM segments WHERE log NOT IN (SELECT id FROM logs)"
    ).fetchall():
        named = source.from_index("logs", "log", row) or random_bytes(16)
        connection.execute("INSERT INTO logs(id, log, own) VALUES(?, ?, ?)", (row, named, int(named == ours)))


def _segments(connection: Connection, source: Source, random_bytes: RandomBytes) -> None:
    """A lost segment's entries go into one of a new name; what they followed is a gap."""
    for (row,) in connection.execute(
        "SELECT DISTINCT segment FROM entries WHERE segment NOT IN (SELECT id FROM segments)"
    ).fetchall():
        start = source.from_index("segments", "start", row) or bytes(32)
        log_row = source.from_index("segments", "log", row)
        log_id = None if log_row is None else value(connection, "SELECT log FROM logs WHERE id = ?", log_row)
        if log_id is None:
            log_id = random_bytes(16)
            connection.execute("INSERT INTO logs(log, own) VALUES(?, 0)", (log_id,))
            log_row = value(connection, "SELECT id FROM logs WHERE log = ?", log_id)
        segment = random_bytes(16)
        connection.execute(
            "INSERT INTO segments(id, log, segment, parent, start) VALUES(?, ?, ?, ?, ?)",
            (
                row,
                log_row,
                segment,
                bytes.fromhex(ZERO_LINK),
                bytes.fromhex(segment_start(log_id.hex(), segment.hex(), ZERO_LINK)),
            ),
        )
        _gaps(connection, "prev = ?", -row, start)


def _chain(connection: Connection, source: Source) -> None:
    lost = connection.execute(
        "SELECT DISTINCT prev FROM entries WHERE prev > 0 AND prev NOT IN (SELECT id FROM entries)"
    ).fetchall()
    for (row,) in lost:
        _gaps(connection, "prev = ?", row, source.from_index("entries", "link", row) or bytes(32))
    _gaps(connection, "prev = 0 AND id NOT IN (SELECT entry FROM gaps) AND ? = 0", 0, bytes(32))


def _gaps(connection: Connection, which: str, number: int, before: bytes) -> None:
    rows = connection.execute(f"SELECT id FROM entries WHERE {which}", (number,)).fetchall()  # noqa: S608 - our words
    for (entry,) in rows:
        connection.execute("UPDATE entries SET prev = 0 WHERE id = ?", (entry,))
        connection.execute("INSERT OR REPLACE INTO gaps(entry, before) VALUES(?, ?)", (entry, before))


def _heads(connection: Connection) -> None:
    """Our own log goes on after the newest entry of it that is left."""
    connection.execute(
        "UPDATE logs SET head = (SELECT e.link FROM entries e JOIN segments s ON s.id = e.segment"
        " WHERE s.log = logs.id AND e.own = 1 ORDER BY e.id DESC LIMIT 1)"
        " WHERE own = 1 AND (head IS NULL OR head NOT IN (SELECT link FROM entries))"
    )


def _mentions(connection: Connection) -> None:
    connection.execute("DELETE FROM media_mentions")
    for entry, header, content in connection.execute(
        "SELECT id, header, content FROM entries WHERE content IS NOT NULL"
    ).fetchall():
        try:
            log.mention_media(connection, entry, parse_revision(header, content))
        except MalformedRevision:
            continue
