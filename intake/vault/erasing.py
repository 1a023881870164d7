"""Purge and erasure: content goes, header and link stay. Must never purge what no receipt covers.

Purge: on the volunteer's side, after delivery. Erasure: a volunteer's own, undelivered testimony; else only by a
decision that coordinators signed, which dominates for ever: what it names is refused from any backup or forward.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from intake.errors import NotFound, NotPermitted
from intake.vault import log
from intake.vault import media_tables as media
from intake.vault.projections import Pending
from intake.vault.rows import ContentState, NamedRevision
from intake.vault.sql import Connection, one, value

RECEIPTS_NEEDED = 2
"""Persons, not keys: two devices of one coordinator are lost together."""

OWN_DECISION = b"own"

NEVER_ERASED = frozenset({"trust", "setting"})
"""Types of records that no decision empties."""


def closure(connection: Connection, testimony: str) -> list[int]:
    """Rows of the testimony and of everything that belongs to it. Raises NotFound."""
    row = log.record_row(connection, testimony)
    if row is None:
        raise NotFound(what="testimony")
    parts = connection.execute("SELECT record FROM belongs WHERE testimony = ? ORDER BY record", (row,))
    return [row, *(part for (part,) in parts)]


@dataclass(frozen=True, slots=True)
class Coverage:
    """What receipts say about one testimony, of everything of it that is held here, whoever wrote it.

    `entries` and `media` are held, `size` their bytes; `open` of these are covered neither by receipts of two persons
    nor by one with a verified backup. `holders` are the persons whose receipts cover all of it, `by_backup` those of
    them who stated a backup. `typing` says that there is a draft that is not on the log.
    """

    entries: int
    media: int
    size: int
    open: int
    holders: frozenset[str]
    by_backup: frozenset[str]
    typing: bool

    @property
    def complete(self) -> bool:
        return self.entries > 0 and not self.open and not self.typing


def coverage(connection: Connection, testimony: str, persons: Mapping[str, str]) -> Coverage:
    """`persons` maps the key ids whose receipts count now to the person whose they are. Raises NotFound."""
    rows = closure(connection, testimony)
    entries = _held_entries(connection, rows)
    media_held = _media_of(connection, entries)
    told = [_told(connection, "delivered", "entry", entry, persons) for entry in entries]
    told += [_told(connection, "delivered_media", "sha256", sha256, persons) for sha256 in sorted(media_held)]
    whole = frozenset(told[0]).intersection(*told[1:]) if told else frozenset[str]()
    drafts = "SELECT 1 FROM drafts d JOIN records r ON r.record = d.record WHERE r.id = ?"
    sizes = [value(connection, "SELECT length(content) FROM entries WHERE id = ?", entry) for entry in entries]
    sizes += [media.whole_size(connection, sha256) or 0 for sha256 in media_held]
    return Coverage(
        entries=len(entries),
        media=len(media_held),
        size=sum(sizes),
        open=sum(len(by) < RECEIPTS_NEEDED and not any(by.values()) for by in told),
        holders=whole,
        by_backup=frozenset(person for person in whole if all(by[person] for by in told)),
        typing=any(one(connection, drafts, row) for row in rows),
    )


def purge(connection: Connection, testimony: str, persons: Mapping[str, str], pending: Pending) -> int:
    """Lets go of a delivered testimony's, or archive item's, content and media; returns the entries emptied. Raises
    NotPermitted."""
    found = coverage(connection, testimony, persons)
    if found.typing:
        raise NotPermitted(reason="something typed in this testimony is not saved yet")
    if not found.complete:
        raise NotPermitted(reason="receipts do not cover all of this testimony yet")
    rows = closure(connection, testimony)
    held = _media_of(connection, _held_entries(connection, rows))
    emptied = _empty(connection, rows, ContentState.PURGED, pending)
    for sha256 in held:
        if media.whole_size(connection, sha256) is None:
            # who has a file of the same bytes must not learn from this vault that it went through here; while
            # something else here names it, its receipts count for that
            connection.execute("DELETE FROM delivered_media WHERE sha256 = ?", (sha256,))
    return emptied


def seal_away(connection: Connection, testimony: str, sealed_record: str, pending: Pending) -> int:
    """Lets go of an own testimony's open content and media, but not of the sealed record that stands for it."""
    keep = log.record_row(connection, sealed_record)
    rows = [row for row in closure(connection, testimony) if row != keep]
    for row in rows:
        if one(connection, "SELECT 1 FROM entries WHERE record = ? AND own = 0", row):
            raise NotPermitted(reason="others have written to this testimony")
    for sha256 in _media_of(connection, _held_entries(connection, rows)):
        connection.execute("DELETE FROM delivered_media WHERE sha256 = ?", (sha256,))
    return _empty(connection, rows, ContentState.PURGED, pending)


def segments_of(connection: Connection, testimony: str) -> frozenset[str]:
    """The segments that entries of a testimony stand in. Raises NotFound."""
    found = set()
    for row in closure(connection, testimony):
        for (segment,) in connection.execute(
            "SELECT DISTINCT s.segment FROM entries e JOIN segments s ON s.id = e.segment WHERE e.record = ?", (row,)
        ):
            found.add(segment.hex())
    return frozenset(found)


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


def named(connection: Connection, revisions: Iterable[str]) -> list[NamedRevision]:
    """Those of the revisions that stand here, with or without their content."""
    found = []
    for revision in revisions:
        for record, header, state, log_id, segment in connection.execute(
            "SELECT r.record, e.header, e.state, l.log, s.segment FROM entries e JOIN records r ON r.id = e.record"
            " JOIN segments s ON s.id = e.segment JOIN logs l ON l.id = s.log WHERE e.hash = ?",
            (bytes.fromhex(revision),),
        ):
            author = str(json.loads(header)["author"])
            present = state == ContentState.PRESENT
            found.append(NamedRevision(revision, record.hex(), author, log_id.hex(), segment.hex(), present))
    return found


def records_naming(connection: Connection, sha256: str) -> set[str]:
    """The records of which a content held here names this file."""
    rows = connection.execute(
        "SELECT DISTINCT r.record FROM media_mentions m JOIN entries e ON e.id = m.entry"
        " JOIN records r ON r.id = e.record WHERE m.sha256 = ?",
        (bytes.fromhex(sha256),),
    )
    return {record.hex() for (record,) in rows}


def apply_decision(
    connection: Connection,
    revisions: Iterable[str],
    media_hashes: Sequence[str],
    decision: str,
    day: str,
    pending: Pending,
) -> tuple[int, int]:
    """Erases what a verified decision names, also what is not held yet; (entries emptied, files removed).

    What is typed in the records it names goes with them: it is not on the log yet, and would outlive them. Whom this
    vault believes, and its settings, are no decision's to take away: else two coordinators could bring a key back that
    was revoked, or a roster that they were removed by.
    """
    made = bytes.fromhex(decision)
    emptied = removed = 0
    touched: set[int] = set()
    for revision in revisions:
        hash_ = bytes.fromhex(revision)
        rows = connection.execute(
            "SELECT e.id, e.record, e.header, e.state, r.type FROM entries e JOIN records r ON r.id = e.record"
            " WHERE e.hash = ?",
            (hash_,),
        ).fetchall()
        if any(kind in NEVER_ERASED for *_, kind in rows):
            continue
        _remember(connection, hash_, rows[0][2] if rows else None, made, day)
        changed = [entry for entry, _, _, state, _ in rows if state != ContentState.ERASED]
        emptied += sum(state == ContentState.PRESENT for _, _, _, state, _ in rows)
        removed += _remove_media(connection, log.let_go_of_content(connection, changed, ContentState.ERASED))
        touched.update(record for _, record, _, _, _ in rows)
    for row in touched:
        _touch(connection, row, pending)
        connection.execute("DELETE FROM drafts WHERE record = (SELECT record FROM records WHERE id = ?)", (row,))
    for sha256 in media_hashes:
        whole = bytes.fromhex(sha256)
        connection.execute("INSERT OR IGNORE INTO erased_media(sha256, decision) VALUES(?, ?)", (whole, made))
        removed += media.remove_whole(connection, whole)
    return emptied, removed


def _empty(connection: Connection, rows: Sequence[int], state: ContentState, pending: Pending) -> int:
    entries = _held_entries(connection, rows)
    loose = log.let_go_of_content(connection, entries, state)
    _remove_media(connection, loose)
    for row in rows:
        _touch(connection, row, pending)
        connection.execute("DELETE FROM drafts WHERE record = (SELECT record FROM records WHERE id = ?)", (row,))
    return len(entries)


def _remove_media(connection: Connection, hashes: Iterable[bytes]) -> int:
    return sum(media.remove_whole(connection, sha256) for sha256 in hashes)


def _held_entries(connection: Connection, rows: Sequence[int]) -> list[int]:
    found: list[int] = []
    for row in rows:
        found += [
            entry
            for (entry,) in connection.execute(
                "SELECT id FROM entries WHERE record = ? AND state = 0 ORDER BY id", (row,)
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


def _told(
    connection: Connection, table: str, column: str, key: int | bytes, persons: Mapping[str, str]
) -> dict[str, bool]:
    """The persons whose receipts cover it, and whether one of theirs states a backup."""
    found: dict[str, bool] = {}
    for issuer, backup in connection.execute(
        f"SELECT issuer, backup FROM {table} WHERE {column} = ?",  # noqa: S608 - our words
        (key,),
    ):
        person = persons.get(issuer.hex())
        if person is not None:
            found[person] = found.get(person, False) or bool(backup)
    return found


def _remember(connection: Connection, hash_: bytes, header: bytes | None, decision: bytes, day: str) -> None:
    content = None if header is None else bytes.fromhex(json.loads(header)["content"])
    connection.execute(
        "INSERT OR IGNORE INTO erased(hash, content_hash, decision, day) VALUES(?, ?, ?, ?)",
        (hash_, content, decision, day),
    )


def _touch(connection: Connection, row: int, pending: Pending) -> None:
    record = value(connection, "SELECT record FROM records WHERE id = ?", row)
    pending.touch(row, record.hex(), None, new=False)
