"""What a database of each version is made of, by our own words alone, and whether another one is that and no more.

A backup may be a stranger's: its tables are compared with these by name and statement before anything else is asked of
them, and new databases are made by these statements, never by those of the file that is read. Triggers, views and
whatever we did not make are refused.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

from sqlcipher3 import dbapi2

from intake.errors import VaultDamaged, VaultNewer
from intake.vault.connection import PADDING
from intake.vault.migrations import MIGRATIONS
from intake.vault.sql import Connection, translate_sql_errors, value

Entry = tuple[str, str, str, str | None]
"""Type, name, the table it is of, and its statement (None for what SQLite makes by itself)."""


@contextlib.contextmanager
def empty(version: int) -> Iterator[Connection]:
    """An empty database of that version, in memory."""
    with translate_sql_errors():
        connection = dbapi2.connect(":memory:", isolation_level=None)
        try:
            for migration in MIGRATIONS[:version]:
                for statement in migration:
                    connection.execute(statement)
            yield connection
        finally:
            connection.close()


def require(untrusted: Connection) -> int:
    """The version of a database that holds exactly our tables and indexes of it. Raises VaultNewer, VaultDamaged."""
    with translate_sql_errors():
        version = int(value(untrusted, "PRAGMA user_version"))
        if version > len(MIGRATIONS):
            raise VaultNewer(found=version, known=len(MIGRATIONS))
        found = _entries(untrusted)
    if version < 1:
        raise VaultDamaged(part="database")
    with empty(version) as ours:
        wanted = _entries(ours)
    if found - wanted - {("table", "padding", "padding", PADDING)} or wanted - found:
        raise VaultDamaged(part="database")
    return version


def _entries(connection: Connection) -> set[Entry]:
    return {tuple(row) for row in connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_schema")}
