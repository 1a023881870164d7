"""Builds the lists and the search index again from the log, and compares what is stored with what the log says.

A stale page that somebody spliced into the database passes every check of the cipher: only this notices it. Never
changes the log.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any

from intake.errors import MalformedRevision
from intake.model.digests import LABEL_HEADER, hex_digest
from intake.model.log_chain import next_link
from intake.model.resolve import RecordState, resolve
from intake.progress import CancelToken, Progress, no_progress
from intake.vault import archive_list, log, projections, sealed
from intake.vault.migrations.v0001_projections import SEARCH
from intake.vault.projections import Line, Pending
from intake.vault.sql import Connection, Run, one, value

BATCH = 500


@dataclass(frozen=True, slots=True)
class RebuildReport:
    """How many records and revisions the lists were built from."""

    records: int
    revisions: int


@dataclass(frozen=True, slots=True)
class Difference:
    """`where` is log, search or the list's table; `record` is empty where it cannot be told."""

    where: str
    record: str


def rebuild(connection: Connection, progress: Progress = no_progress) -> RebuildReport:
    """Inside one transaction: throws the lists away and builds them again."""
    for table in ("belongs", "testimonies", "people", archive_list.TABLE):
        connection.execute(f"DELETE FROM {table}")  # noqa: S608 - our words
    connection.execute("DROP TABLE search")
    for statement in SEARCH:
        connection.execute(statement)
    total = int(value(connection, "SELECT count(*) FROM records"))
    done = 0
    for batch in _batches(connection):
        pending = Pending.none()
        for row, record in batch:
            pending.touch(row, record, None, new=False)
        projections.project(connection, pending)
        done += len(batch)
        progress("rebuild", done, total)
    return RebuildReport(total, int(value(connection, "SELECT count(*) FROM entries")))


def compare(run: Run, progress: Progress = no_progress, cancel: CancelToken | None = None) -> list[Difference]:
    """What differs; empty when all is as it should be. Each batch is of one snapshot of its own, so that a long look
    keeps nobody from emptying the WAL. Raises Cancelled."""
    found = run(_compare_totals)
    total = run(lambda c: int(value(c, "SELECT coalesce(max(id), 0) FROM entries")))
    for start in range(0, total, BATCH):
        _look(cancel)
        found += run(partial(broken_links, start, start + BATCH))
        progress("links", min(total, start + BATCH), total)
    total = run(lambda c: int(value(c, "SELECT coalesce(max(id), 0) FROM records")))
    for start in range(0, total, BATCH):
        _look(cancel)
        found += run(partial(_compare_batch, start, start + BATCH))
        progress("compare", min(total, start + BATCH), total)
    return found


def _look(cancel: CancelToken | None) -> None:
    if cancel is not None:
        cancel.raise_if_cancelled()


def _compare_batch(above: int, last: int, connection: Connection) -> list[Difference]:
    found = []
    trusted = projections.coordinators(connection)
    rows = connection.execute("SELECT id, record FROM records WHERE id > ? AND id <= ? ORDER BY id", (above, last))
    for row, record in rows.fetchall():
        try:
            state = resolve(record.hex(), log.revisions(connection, row), trusted)
        except MalformedRevision:
            found.append(Difference("log", record.hex()))
            continue
        found += _compare_record(connection, row, state)
    return found


def _compare_totals(connection: Connection) -> list[Difference]:
    """Rows of the lists that stand for no record, own heads that are gone."""
    found = []
    for table in ("testimonies", "people", "belongs", archive_list.TABLE):
        strangers = value(
            connection,
            f"SELECT count(*) FROM {table} WHERE record NOT IN (SELECT id FROM records)",  # noqa: S608 - our words
        )
        found += [Difference(table, "")] * int(strangers)
    indexed = int(value(connection, "SELECT count(*) FROM search"))
    listed = sum(
        int(value(connection, f"SELECT count(*) FROM {table}"))  # noqa: S608 - our words
        for table in ("testimonies", "people", archive_list.TABLE)
    )
    if indexed != listed:
        found.append(Difference("search", ""))
    lost = value(
        connection,
        "SELECT count(*) FROM logs WHERE head IS NOT NULL AND NOT EXISTS"
        " (SELECT 1 FROM entries e WHERE e.link = logs.head)",
    )
    return found + [Difference("log", "")] * int(lost)


def _compare_record(connection: Connection, row: int, state: RecordState) -> Iterator[Difference]:
    named = projections.named_testimony(state)
    testimony = None if named is None else log.record_row(connection, named)
    if value(connection, "SELECT testimony FROM belongs WHERE record = ?", row) != testimony:
        yield Difference("belongs", state.record)
    if value(connection, "SELECT type FROM records WHERE id = ?", row) != state.record_type:
        yield Difference("log", state.record)
    expected: dict[str, Line | None] = {"testimonies": None, "people": None, archive_list.TABLE: None}
    if state.record_type == "testimony":
        expected["testimonies"] = projections.testimony_line(connection, row, state)
    elif state.record_type == sealed.TYPE and testimony is not None:
        if value(connection, "SELECT type FROM records WHERE id = ?", testimony) != "testimony":
            expected["testimonies"] = projections.sealed_line(connection, row, state)
    elif state.record_type == "person":
        expected["people"] = projections.person_line(row, testimony, state)
    elif state.record_type == archive_list.TYPE:
        expected[archive_list.TABLE] = Line(*archive_list.line(row, state))
    for table, line in expected.items():
        held = one(connection, f"SELECT * FROM {table} WHERE record = ?", row)  # noqa: S608 - our words
        if held != (None if line is None else line.columns):
            yield Difference(table, state.record)
    line = next((line for line in expected.values() if line is not None), None)
    indexed = one(connection, "SELECT raw, folded, skeleton FROM search WHERE rowid = ?", row)
    if indexed != (None if line is None else line.search):
        yield Difference("search", state.record)


def broken_links(above: int, last: int, connection: Connection) -> list[Difference]:
    """Entries, by row, whose link or hash is not what the bytes give."""
    rows: Any = connection.execute(
        "SELECT e.link, e.hash, e.header, r.record, coalesce(p.link, s.start, g.before) FROM entries e"
        " JOIN records r ON r.id = e.record LEFT JOIN entries p ON p.id = e.prev AND e.prev > 0"
        " LEFT JOIN segments s ON s.id = -e.prev AND e.prev < 0 LEFT JOIN gaps g ON g.entry = e.id AND e.prev = 0"
        " WHERE e.id > ? AND e.id <= ?",
        (above, last),
    )
    found = []
    for link, hash_, header, record, before in rows:
        header_hash = hex_digest(LABEL_HEADER, header)
        if hash_.hex() != header_hash or before is None or next_link(before.hex(), header_hash) != link.hex():
            found.append(Difference("log", record.hex()))
    return found


def _batches(connection: Connection) -> Iterator[list[tuple[int, str]]]:
    last = 0
    while rows := connection.execute(
        "SELECT id, record FROM records WHERE id > ? ORDER BY id LIMIT ?", (last, BATCH)
    ).fetchall():
        last = rows[-1][0]
        yield [(row, record.hex()) for row, record in rows]
