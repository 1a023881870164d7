"""Unfinished typing: kept in the vault every second or two, not on the log. Must never be sent or searched."""

from __future__ import annotations

from datetime import datetime

from intake.errors import WrongUse
from intake.vault.rows import DraftRow
from intake.vault.sql import Connection, value

MAX_DRAFT = 32 << 20


def put(connection: Connection, record: str, data: bytes, now: datetime) -> None:
    """Replaces the draft of a record. Raises WrongUse beyond 32 MiB."""
    if len(data) > MAX_DRAFT:
        raise WrongUse
    connection.execute(
        "INSERT OR REPLACE INTO drafts(record, data, changed) VALUES(?, ?, ?)",
        (bytes.fromhex(record), data, now.isoformat(timespec="seconds")),
    )


def drop(connection: Connection, record: str) -> None:
    connection.execute("DELETE FROM drafts WHERE record = ?", (bytes.fromhex(record),))


def get(connection: Connection, record: str) -> bytes | None:
    found = value(connection, "SELECT data FROM drafts WHERE record = ?", bytes.fromhex(record))
    return None if found is None else bytes(found)


def rows(connection: Connection) -> list[DraftRow]:
    """All drafts, the newest first."""
    return [
        DraftRow(record.hex(), changed, size)
        for record, changed, size in connection.execute(
            "SELECT record, changed, length(data) FROM drafts ORDER BY changed DESC, rowid DESC"
        )
    ]
