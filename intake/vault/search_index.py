"""What goes into the full-text table: one row per testimony and person, folded by the program, never by a trigger.

Deleted words must leave the index: the table deletes securely, and a row is deleted before it is written again.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from intake.names.latin import search_fold
from intake.names.skeleton import skeleton
from intake.vault.sql import Connection

PART = "\n\n"
"""Between the values of a row, so that an excerpt can be cut out of one."""


def row_of(parts: Sequence[str], names: Iterable[str]) -> tuple[str, str, str]:
    """The three columns: as written; in plain Latin; consonants of names."""
    raw = PART.join(parts)
    skeletons = dict.fromkeys(skeleton(name) for name in names)
    return raw, search_fold(raw), PART.join(s for s in skeletons if s)


def put(connection: Connection, row: int, columns: tuple[str, str, str]) -> None:
    """Writes or replaces the row of a record."""
    drop(connection, row)
    connection.execute("INSERT INTO search(rowid, raw, folded, skeleton) VALUES(?, ?, ?, ?)", (row, *columns))


def drop(connection: Connection, row: int) -> None:
    """Removes the row of a record; nothing when there is none."""
    connection.execute("DELETE FROM search WHERE rowid = ?", (row,))
