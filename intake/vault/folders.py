"""A vault's folder from outside: made, finished, looked at. Knows no passphrase and opens no vault."""

from __future__ import annotations

import contextlib
import os
import re
from dataclasses import dataclass
from pathlib import Path

from intake.crypto.kdf import derive
from intake.crypto.secret import Secret
from intake.errors import AlreadyThere, VaultDamaged
from intake.fsio import fsync_folder, open_private, translate_os_errors
from intake.model.ids import RandomBytes
from intake.vault import identity, keyslots, layout, migrations
from intake.vault.connection import connect, pad_size, use_wal
from intake.vault.layout import database_path
from intake.vault.sql import translate_sql_errors

_TEMPORARY = re.compile(r"\.[0-9a-f]{16}")
"""Names that fsio.write_atomic leaves when it is killed."""


@dataclass(frozen=True, slots=True)
class VaultInfo:
    """What a folder tells anybody: sizes in bytes, key derivation, how many keyslots files are whole."""

    database_bytes: int
    media_bytes: int
    argon2_time: int
    argon2_memory_kib: int
    argon2_lanes: int
    keyslot_copies: int


def info(folder: Path) -> VaultInfo:
    """Raises VaultNotFound, KeyslotsTorn, VaultNewer, CannotRead."""
    slots, report = keyslots.load(folder)
    with translate_os_errors(writing=False):
        database = database_path(folder)
        media = (folder / layout.PIECES).rglob("*")
        return VaultInfo(
            database_bytes=database.stat().st_size if database.exists() else 0,
            media_bytes=sum(path.stat().st_size for path in media if path.is_file()),
            argon2_time=slots.params.time,
            argon2_memory_kib=slots.params.memory_kib,
            argon2_lanes=slots.params.lanes,
            keyslot_copies=report.good_copies,
        )


def prepare(folder: Path) -> None:
    """Makes the folder. What an unfinished making left is no obstacle. Raises AlreadyThere for anything else."""
    with translate_os_errors(writing=True):
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        if not is_free(folder):
            raise AlreadyThere


def is_free(folder: Path) -> bool:
    """Whether nothing is in this folder but what an unfinished making left. Raises OSError."""
    left = {layout.UNFINISHED, layout.LOCK}
    return all(entry.name in left or is_temporary(entry.name) for entry in folder.iterdir())


def is_temporary(name: str) -> bool:
    """Whether a killed program left it that was writing a file in one step."""
    return _TEMPORARY.fullmatch(name) is not None


def build_database(folder: Path, key: Secret, pseudonym: str, random_bytes: RandomBytes, size_step: int) -> None:
    """The whole database under its unfinished name. Raises WrongUse (pseudonym), MachineTrouble."""
    path = folder / layout.UNFINISHED
    with translate_os_errors(writing=True):
        path.unlink(missing_ok=True)
        # SQLite would make it readable for all; what it makes beside it has the same mode
        open_private(path).close()
    with derive(key, "vault/database") as database_key, translate_sql_errors():
        connection = connect(path, database_key, create=True)
        try:
            # nothing is there yet that a journal could save
            connection.execute("PRAGMA journal_mode = OFF").fetchall()
            migrations.migrate(connection, path.parent)
            connection.execute("BEGIN IMMEDIATE")
            identity.create(connection, pseudonym, random_bytes)
            connection.execute("COMMIT")
            pad_size(connection, size_step)
            use_wal(connection)
        finally:
            connection.close()


def remove_temporaries(folder: Path) -> None:
    """At open: removes keyslots files that were cut short, and copies of the database on their way to or from a backup.
    They would outlive the passphrase that opens them, and what is purged."""
    with contextlib.suppress(OSError):
        for name in (layout.OUTGOING, layout.INCOMING):
            for end in ("", "-wal", "-shm"):
                (folder / (name + end)).unlink(missing_ok=True)
        for entry in folder.iterdir():
            if _TEMPORARY.fullmatch(entry.name) and entry.stat().st_size <= keyslots.SIZE:
                entry.unlink()


def finish_creation(folder: Path) -> None:
    """The database gets its name once the keyslots are there; done at the next unlock if it was not."""
    unfinished, final = folder / layout.UNFINISHED, database_path(folder)
    with translate_os_errors(writing=True):
        if final.exists():
            unfinished.unlink(missing_ok=True)
            return
        if not unfinished.exists():
            raise VaultDamaged(part="database missing")
        with unfinished.open("rb+") as stream:
            os.fsync(stream.fileno())
        unfinished.replace(final)
        fsync_folder(folder)
