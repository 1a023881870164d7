"""Purge and erasure: content goes, header and link stay. Must never purge what no receipt covers.

Purge: on the volunteer's side, after delivery. Erasure: a volunteer's own, undelivered testimony; else only by a
decision that coordinators signed, which dominates for ever: what it names is refused from any backup or forward.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence

from intake.errors import NotFound, NotPermitted
from intake.vault import log
from intake.vault import media_tables as media
from intake.vault.projections import Pending
from intake.vault.rows import ContentState
from intake.vault.sql import Connection, one, value

RECEIPTS_NEEDED = 2
OWN_DECISION = b"own"


def closure(connection: Connection, testimony: str) -> list[int]:
    """Rows of the testimony and of everything that belongs to it. Raises NotFound."""
    row = log.record_row(connection, testimony)
    if row is None:
        raise NotFound(what="testimony")
    parts = connection.execute("SELECT record FROM belongs WHERE testimony = ? ORDER BY record", (row,))
    return [row, *(part for (part,) in parts)]


def may_purge(connection: Connection, testimony: str) -> bool:
    """Whether two coordinators' receipts, or one with a verified backup, cover all that is held of it."""
    entries = _held_entries(connection, closure(connection, testimony), own_only=True)
    if not all(_covered(connection, "delivered", "entry", entry) for entry in entries):
        return False
    return all(_covered(connection, "delivered_media", "sha256", sha256) for sha256 in _media_of(connection, entries))


def purge(connection: Connection, testimony: str, pending: Pending) -> int:
    """Lets go of a delivered testimony's content and media; returns the entries emptied. Raises NotPermitted."""
    if not may_purge(connection, testimony):
        raise NotPermitted(reason="receipts do not cover all of this testimony yet")
    return _empty(connection, closure(connection, testimony), ContentState.PURGED, pending)


def erase_own(connection: Connection, testimony: str, day: str, pending: Pending) -> int:
    """Erases an own testimony that nobody has confirmed to hold. Raises NotPermitted, NotFound."""
    rows = closure(connection, testimony)
    for row in rows:
        if one(connection, "SELECT 1 FROM entries WHERE record = ? AND own = 0", row):
            raise NotPermitted(reason="others have written to this testimony")
        if one(connection, "SELECT 1 FROM entries e JOIN delivered d ON d.entry = e.id WHERE e.record = ?", row):
            raise NotPermitted(reason="it is delivered; coordinators decide about erasing it")
    for row in rows:
        for hash_, header in connection.execute("SELECT hash, header FROM entries WHERE record = ?", (row,)).fetchall():
            _remember(connection, hash_, header, OWN_DECISION, day)
    return _empty(connection, rows, ContentState.ERASED, pending)


def apply_decision(
    connection: Connection,
    revisions: Iterable[str],
    media_hashes: Sequence[str],
    decision: str,
    day: str,
    pending: Pending,
) -> int:
    """Erases what a verified decision names, also what is not held yet; returns the entries emptied."""
    made = bytes.fromhex(decision)
    emptied = 0
    for revision in revisions:
        hash_ = bytes.fromhex(revision)
        rows = connection.execute("SELECT id, record, header, state FROM entries WHERE hash = ?", (hash_,)).fetchall()
        _remember(connection, hash_, rows[0][2] if rows else None, made, day)
        present = [entry for entry, _, _, state in rows if state != ContentState.ERASED]
        loose = log.let_go_of_content(connection, present, ContentState.ERASED)
        _remove_media(connection, loose)
        emptied += len(present)
        for _, record, _, _ in rows:
            _touch(connection, record, pending)
    for sha256 in media_hashes:
        whole = bytes.fromhex(sha256)
        connection.execute("INSERT OR IGNORE INTO erased_media(sha256, decision) VALUES(?, ?)", (whole, made))
        media.remove_whole(connection, whole)
    return emptied


def _empty(connection: Connection, rows: Sequence[int], state: ContentState, pending: Pending) -> int:
    entries = _held_entries(connection, rows, own_only=False)
    loose = log.let_go_of_content(connection, entries, state)
    _remove_media(connection, loose)
    for row in rows:
        _touch(connection, row, pending)
        connection.execute("DELETE FROM drafts WHERE record = (SELECT record FROM records WHERE id = ?)", (row,))
    return len(entries)


def _remove_media(connection: Connection, hashes: Iterable[bytes]) -> None:
    for sha256 in hashes:
        media.remove_whole(connection, sha256)


def _held_entries(connection: Connection, rows: Sequence[int], *, own_only: bool) -> list[int]:
    found: list[int] = []
    for row in rows:
        found += [
            entry
            for (entry,) in connection.execute(
                "SELECT id FROM entries WHERE record = ? AND state = 0 AND own >= ? ORDER BY id", (row, int(own_only))
            )
        ]
    return found


def _media_of(connection: Connection, entries: Sequence[int]) -> set[bytes]:
    found: set[bytes] = set()
    for entry in entries:
        found.update(
            row[0]
            for row in connection.execute(
                "SELECT m.sha256 FROM media_mentions m JOIN media_wholes w ON w.sha256 = m.sha256 WHERE m.entry = ?",
                (entry,),
            )
        )
    return found


def _covered(connection: Connection, table: str, column: str, key: int | bytes) -> bool:
    issuers, backup = connection.execute(
        f"SELECT count(*), max(backup) FROM {table} WHERE {column} = ?",  # noqa: S608 - our words
        (key,),
    ).fetchone()
    return bool(issuers >= RECEIPTS_NEEDED or backup)


def _remember(connection: Connection, hash_: bytes, header: bytes | None, decision: bytes, day: str) -> None:
    content = None if header is None else bytes.fromhex(json.loads(header)["content"])
    connection.execute(
        "INSERT OR IGNORE INTO erased(hash, content_hash, decision, day) VALUES(?, ?, ?, ?)",
        (hash_, content, decision, day),
    )


def _touch(connection: Connection, row: int, pending: Pending) -> None:
    record = value(connection, "SELECT record FROM records WHERE id = ?", row)
    pending.touch(row, record.hex(), None, new=False)
