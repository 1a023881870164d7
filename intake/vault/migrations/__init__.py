"""The ordered list of schema versions, and how a database gets from one to the next.

A version that was released is never edited: a change is a new module. Each runs in one BEGIN IMMEDIATE together with
its number; before the first that changes data, the database is copied, encrypted with the same key, and the copy is
deleted when all is done. A copy that is found at open belongs to a migration that was cut short and rolled back: it is
deleted too, because it would outlive purge and erasure.
"""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from pathlib import Path

from intake.errors import VaultNewer, VaultUnsafe
from intake.fsio import fsync_folder, open_private, translate_os_errors
from intake.vault.layout import MIGRATION_COPY
from intake.vault.migrations import (
    v0001_exchange,
    v0001_log,
    v0001_media,
    v0001_projections,
    v0002_backups,
    v0002_exchange,
    v0002_recordings,
    v0002_sealed,
    v0003_archive,
)
from intake.vault.sql import Connection, translate_sql_errors, value

Migration = Sequence[str]

MIGRATIONS: tuple[Migration, ...] = (
    (
        *v0001_media.STATEMENTS,
        *v0001_log.STATEMENTS,
        *v0001_projections.STATEMENTS,
        *v0001_exchange.STATEMENTS,
    ),
    (*v0002_backups.STATEMENTS, *v0002_exchange.STATEMENTS, *v0002_recordings.STATEMENTS, *v0002_sealed.STATEMENTS),
    (*v0003_archive.STATEMENTS,),
)


def migrate(
    connection: Connection, folder: Path, migrations: Sequence[Migration] = MIGRATIONS, *, keep_copy: bool = True
) -> tuple[int, int]:
    """Brings the database to the newest version; returns (version before, version now). Raises VaultNewer.

    Without `keep_copy` for a database that is itself a copy of one that is still there.
    """
    with translate_sql_errors():
        before = int(value(connection, "PRAGMA user_version"))
        if before > len(migrations):
            raise VaultNewer(found=before, known=len(migrations))
        copy = folder / MIGRATION_COPY
        _delete(copy)
        if before == len(migrations):
            return before, before
        if before > 0 and keep_copy:
            if value(connection, "PRAGMA cipher_default_page_size") != value(connection, "PRAGMA cipher_page_size"):
                raise VaultUnsafe(setting="cipher_default_page_size")
            with translate_os_errors(writing=True):
                open_private(copy).close()
            connection.execute("VACUUM INTO ?", (str(copy),))
        for number in range(before, len(migrations)):
            connection.execute("BEGIN IMMEDIATE")
            try:
                for statement in migrations[number]:
                    connection.execute(statement)
                connection.execute(f"PRAGMA user_version = {number + 1}")
                connection.execute("COMMIT")
            except BaseException:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise
        _delete(copy)
        return before, len(migrations)


def _delete(copy: Path) -> None:
    with translate_os_errors(writing=True), contextlib.suppress(FileNotFoundError):
        copy.unlink()
        fsync_folder(copy.parent)
