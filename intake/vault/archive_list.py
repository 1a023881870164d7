"""The list of archive items: made from the log alone, read by page, counted by state, searched by itself.

Must never be mixed into the lists of what witnesses told: an archive item is nobody's testimony.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from intake.errors import WrongUse
from intake.model.record_types import RECORD_TYPES
from intake.model.resolve import RecordState
from intake.model.strict_json import JsonValue
from intake.vault import search_index, texts
from intake.vault.rows import ArchiveRow
from intake.vault.sql import Connection, one

TYPE = "archive-item"
TABLE = "archive_items"
MAX_PAGE = 1_000

_ROW = (
    "SELECT r.record, a.state, a.kind, a.title, a.channel, a.address, a.published, a.original_name, a.media_type,"
    " a.sha256, a.size, a.conflict, a.proposal, a.record FROM archive_items a JOIN records r ON r.id = a.record"
)

_FOUND = " WHERE a.record IN (SELECT rowid FROM search WHERE search MATCH ?)"

Columns = tuple[Any, ...]
Search = tuple[str, str, str]


def line(row: int, state: RecordState) -> tuple[Columns, Search]:
    """The list's columns and the search index's row of an archive item."""
    values = state.values()

    def text(name: str) -> str:
        held = values.get((name,))
        return held if isinstance(held, str) else ""

    size = values.get(("size",))
    columns = (
        row,
        text("state") or "unwatched",
        text("kind"),
        text("title_as_found"),
        text("channel"),
        text("address"),
        _date(values.get(("published",))),
        text("original_name"),
        text("media_type"),
        text("sha256"),
        size if isinstance(size, int) else 0,
        int(bool(state.conflicts)),
        int(bool(state.proposals)),
    )
    names = [
        named
        for path, named in values.items()
        if len(path) == 3 and path[0] == "mentions" and path[2] == "name" and isinstance(named, str)
    ]
    found = [t for t in texts.words(RECORD_TYPES[TYPE], state.fields) if t]
    return columns, search_index.row_of(found, names)


def put(connection: Connection, row: int, state: RecordState) -> None:
    """Writes or replaces an item's line."""
    columns, search = line(row, state)
    marks = ", ".join("?" * len(columns))
    connection.execute(f"INSERT OR REPLACE INTO archive_items VALUES({marks})", columns)
    search_index.put(connection, row, search)


def drop(connection: Connection, row: int) -> None:
    """Removes a line; nothing when there is none."""
    if one(connection, "SELECT 1 FROM archive_items WHERE record = ?", row):
        connection.execute("DELETE FROM archive_items WHERE record = ?", (row,))
        search_index.drop(connection, row)


def page(connection: Connection, after: ArchiveRow | None, limit: int, only: Mapping[str, str]) -> list[ArchiveRow]:
    """One page, newest first. `only`: state, sha256, kind. Raises WrongUse for another word."""
    where, values = [], list[Any]()
    for name, wanted in only.items():
        if name not in {"state", "sha256", "kind"}:
            raise WrongUse
        where.append(f"a.{name} = ?")
        values.append(wanted)
    if after is not None:
        where.append("a.record < ?")
        values.append(after.position)
    condition = " WHERE " + " AND ".join(where) if where else ""
    rows = connection.execute(
        f"{_ROW}{condition} ORDER BY a.record DESC LIMIT ?", (*values, max(0, min(limit, MAX_PAGE)))
    )
    return [_typed(row) for row in rows.fetchall()]


def by_record(connection: Connection, record: str) -> ArchiveRow | None:
    found = connection.execute(_ROW + " WHERE r.record = ?", (bytes.fromhex(record),)).fetchone()
    return None if found is None else _typed(found)


def counts(connection: Connection) -> dict[str, int]:
    """How many items are in each state; a state without one is not named."""
    return dict(connection.execute("SELECT state, count(*) FROM archive_items GROUP BY state").fetchall())


_OPEN = (
    "EXISTS(SELECT 1 FROM entries e WHERE e.record = a.record AND e.state = 0"
    " AND NOT EXISTS(SELECT 1 FROM delivered d WHERE d.entry = e.id))"
)
_CONFIRMED = "EXISTS(SELECT 1 FROM entries e JOIN delivered d ON d.entry = e.id WHERE e.record = a.record)"


def undelivered(connection: Connection) -> list[ArchiveRow]:
    """Items of which something is held that nobody has confirmed, newest first."""
    return [_typed(row) for row in connection.execute(f"{_ROW} WHERE {_OPEN} ORDER BY a.record DESC").fetchall()]


def confirmed(connection: Connection) -> list[ArchiveRow]:
    """Items of which somebody has confirmed something, newest first."""
    return [_typed(row) for row in connection.execute(f"{_ROW} WHERE {_CONFIRMED} ORDER BY a.record DESC").fetchall()]


def matching(connection: Connection, expressions: Sequence[str], limit: int, state: str) -> list[ArchiveRow]:
    """The rows that match one of the search expressions, the better expression first, newest first within each."""
    found: dict[int, ArchiveRow] = {}
    condition = " AND a.state = ?" if state else ""
    for expression in expressions:
        rows = connection.execute(
            _ROW + _FOUND + condition + " ORDER BY a.record DESC LIMIT ?",
            (expression, *([state] if state else []), limit),
        )
        for row in rows.fetchall():
            if len(found) < limit:
                found.setdefault(row[-1], _typed(row))
    return list(found.values())


def _typed(row: Any) -> ArchiveRow:
    (record, state, kind, title, channel, address, published, original_name, media_type, sha256, size, conflict,
     proposal, position) = row  # fmt: skip
    return ArchiveRow(
        record.hex(), state, kind, title, channel, address, published, original_name, media_type, sha256, size,
        bool(conflict), bool(proposal), position,
    )  # fmt: skip


def _date(item: JsonValue) -> str:
    """The first reading of a partial date, as it is written."""
    readings = item.get("understood") if isinstance(item, dict) else None
    if isinstance(readings, list):
        for reading in readings:
            if isinstance(reading, dict) and isinstance(reading.get("date"), str):
                return str(reading["date"])
    return ""
