"""A database's rows into a new file under another key: what a backup, a restore and a repair are made with.

Rows are read from one snapshot and bound into a connection of the new file's own, so neither key is ever SQL text and
no database is attached. What can be built again from the log is left out. Must never leave half of a copy that opens.
"""

from __future__ import annotations

import os
from collections.abc import Collection, Iterator
from pathlib import Path

from intake.crypto.secret import Secret
from intake.errors import VaultDamaged
from intake.fsio import open_private, translate_os_errors
from intake.progress import CancelToken, Progress, no_progress
from intake.vault import schema
from intake.vault.connection import connect, pad_size
from intake.vault.sql import Connection, translate_sql_errors, value

DERIVED = frozenset({"belongs", "testimonies", "people", "archive_items", "search"})
"""Built again by `intake.vault.rebuild`."""
SKIPPED = frozenset({"padding"})
BATCH = 500


def copy_database(
    source: Connection,
    target: Path,
    key: Secret,
    *,
    size_step: int,
    progress: Progress = no_progress,
    cancel: CancelToken | None = None,
) -> dict[str, int]:
    """Writes `target`, a new file, durable; returns the rows of each table. `source` is inside a read transaction.

    A source that may be somebody else's must have passed `schema.require` first.

    Raises DiskFull, CannotWrite, VaultDamaged, Cancelled; the file is removed then.
    """
    with translate_os_errors(writing=True):
        target.unlink(missing_ok=True)
        open_private(target).close()
    try:
        with translate_sql_errors():
            connection = connect(target, key, create=True)
            try:
                counts = _fill(source, connection, progress, cancel)
                pad_size(connection, size_step)
            finally:
                connection.close()
        with translate_os_errors(writing=True), target.open("rb+") as stream:
            os.fsync(stream.fileno())
    except BaseException:
        target.unlink(missing_ok=True)
        raise
    return counts


def _fill(
    source: Connection, connection: Connection, progress: Progress, cancel: CancelToken | None
) -> dict[str, int]:
    version = int(value(source, "PRAGMA user_version"))
    # nothing is there yet that a journal could save, and a row may stand before the one it refers to
    connection.execute("PRAGMA journal_mode = OFF").fetchall()
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("BEGIN IMMEDIATE")
    names = tables(source)
    make_schema(version, connection, "table")
    total = sum(int(value(source, f'SELECT count(*) FROM "{name}"')) for name in names)  # noqa: S608 - from the schema
    counts, done = {}, 0
    for name in names:
        counts[name] = 0
        for rows in _batches(source, name):
            if cancel is not None:
                cancel.raise_if_cancelled()
            insert(connection, name, rows)
            counts[name] += len(rows)
            done += len(rows)
            progress("copy", done, total)
    make_schema(version, connection, "index")
    connection.execute(f"PRAGMA user_version = {version}")
    connection.execute("COMMIT")
    connection.execute("PRAGMA foreign_keys = ON")
    return counts


def tables(connection: Connection) -> list[str]:
    """The tables whose rows are the data: all but what is derived, in the order in which they were made."""
    shadows = {row[1] for row in connection.execute("PRAGMA table_list") if row[2] == "shadow"}
    found = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY rowid")
    return [
        name
        for (name,) in found.fetchall()
        if not name.startswith("sqlite_") and name not in shadows | DERIVED | SKIPPED
    ]


def make_schema(version: int, connection: Connection, kind: str) -> None:
    """Makes the tables (also the derived, empty) or the indexes of a version, by our words and not the source's."""
    with schema.empty(version) as ours:
        shadows = {row[1] for row in ours.execute("PRAGMA table_list") if row[2] == "shadow"}
        statements = ours.execute(
            "SELECT name, tbl_name, sql FROM sqlite_schema WHERE type = ? AND sql IS NOT NULL ORDER BY rowid", (kind,)
        ).fetchall()
    for name, table, statement in statements:
        if not {name, table} & shadows and not name.startswith("sqlite_"):
            connection.execute(statement)


def insert(connection: Connection, table: str, rows: Collection[tuple[object, ...]]) -> None:
    """Puts whole rows into `table`, a name from the schema."""
    if rows:
        marks = ", ".join("?" * len(next(iter(rows))))
        connection.executemany(f'INSERT INTO "{table}" VALUES({marks})', rows)


def _batches(connection: Connection, table: str) -> Iterator[list[tuple[object, ...]]]:
    cursor = connection.execute(f'SELECT * FROM "{table}"')  # noqa: S608 - from the schema
    while rows := cursor.fetchmany(BATCH):
        yield rows


def verify_copy(path: Path, key: Secret, counts: dict[str, int]) -> None:
    """Reads every page of a copy and counts its rows again. Raises VaultDamaged."""
    connection = connect(path, key, writer=False, copy=True)
    try:
        with translate_sql_errors():
            if connection.execute("PRAGMA cipher_integrity_check").fetchall():
                raise VaultDamaged(part="copy")
            if connection.execute("PRAGMA integrity_check(1)").fetchall() != [("ok",)]:
                raise VaultDamaged(part="copy")
            for name, count in counts.items():
                if value(connection, f'SELECT count(*) FROM "{name}"') != count:  # noqa: S608 - from the schema
                    raise VaultDamaged(part="copy")
    finally:
        connection.close()
