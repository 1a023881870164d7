"""Opens the encrypted database with the settings that keep it safe, and checks that each one was taken.

The raw key goes in through `set_key`, never as SQL text, and the buffer is zeroed at once. Must never be opened with a
trace callback, extension loading, a temporary file or another database attached (but for `export`, which writes one).
"""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Iterator
from pathlib import Path

from sqlcipher3 import dbapi2

from intake.crypto.secret import Secret
from intake.errors import VaultUnsafe
from intake.vault.layout import MIB, SIZE_STEP
from intake.vault.sql import Connection, translate_sql_errors, value

PAGE = 16384
"""Restated at each open, since an encrypted database cannot tell it. Reading and searching is 1.0–1.3 times plain
SQLite's time with it, 0.7–1.5 with 4096, and it grows twice as fast."""

PADDING = "CREATE TABLE padding(data BLOB NOT NULL) STRICT"
"""Made when the file grows for the first time; empty but while it grows."""

_NEW = (("auto_vacuum", "INCREMENTAL", 2),)
_SETTINGS: tuple[tuple[str, str, int | str], ...] = (
    ("temp_store", "MEMORY", 2),
    ("secure_delete", "ON", 1),
    ("cipher_memory_security", "OFF", "0"),
    ("trusted_schema", "OFF", 0),
    ("cell_size_check", "ON", 1),
    ("foreign_keys", "ON", 1),
    ("recursive_triggers", "OFF", 0),
    ("mmap_size", "0", 0),
    ("synchronous", "FULL", 2),
)
_READER = (("query_only", "ON", 1),)
_CACHE_KIB = {True: 16 * 1024, False: 32 * 1024}
"""A name is looked up all over the lists: with 8 MiB a search takes 1.9 times plain SQLite's time, with 32 MiB 1.2."""


def connect(
    path: Path, key: Secret, *, create: bool = False, writer: bool = True, copy: bool = False, look: bool = False
) -> Connection:
    """A connection in autocommit mode; the caller begins and ends transactions. A `copy` has no WAL. With `look` the
    files are opened to read only, so that not even closing the last connection empties somebody's WAL.

    Raises VaultDamaged (also for a wrong key), VaultUnsafe, VaultBusy, DiskFull.
    """
    with translate_sql_errors():
        mode = "rwc" if create else "ro" if look else "rw"
        connection = dbapi2.connect(
            f"{path.absolute().as_uri()}?mode={mode}",
            uri=True,
            isolation_level=None,
            check_same_thread=False,
            timeout=10.0,
            cached_statements=256,
        )
        try:
            _give_key(connection, key)
            _take(connection, "cipher_log_level", "NONE", "NONE")
            connection.execute(f"PRAGMA cipher_page_size = {PAGE}")
            # VACUUM INTO makes its copy with the default: were it smaller, the rest of every page would be plaintext
            _take(connection, "cipher_default_page_size", str(PAGE), str(PAGE))
            if create:
                _settings(connection, _NEW)
            connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
            _settings(connection, _SETTINGS if writer else (*_SETTINGS, *_READER))
            _take(connection, "cipher_page_size", None, str(PAGE))
            if sys.platform == "darwin":
                _take(connection, "fullfsync", "ON", 1)
                _take(connection, "checkpoint_fullfsync", "ON", 1)
            connection.execute(f"PRAGMA cache_size = -{_CACHE_KIB[writer]}")
            connection.execute("PRAGMA wal_autocheckpoint = 1000")
            if not create:
                _take(connection, "auto_vacuum", None, 2)
            if not create and not copy:
                _take(connection, "journal_mode", "WAL", "wal")
        except BaseException:
            connection.close()
            raise
    return connection


def use_wal(connection: Connection) -> None:
    """The last step of making a database."""
    with translate_sql_errors():
        _take(connection, "journal_mode", "WAL", "wal")


def export(connection: Connection, path: Path, key: Secret) -> None:
    """Writes everything into a new database at `path` under another raw key, without what was deleted.

    `path` is an empty file. The new database has no journal while it is written: it counts only once the caller has
    verified it, filled it up (`pad_size`), made it use a WAL and fsynced it. Raises DiskFull, VaultUnsafe.
    """
    with translate_sql_errors():
        # the new file takes the default page size: with a smaller one the rest of every page would be plaintext
        _take(connection, "cipher_default_page_size", None, str(PAGE))
        with _digits(key) as digits:
            connection.execute("ATTACH DATABASE ? AS fresh KEY ?", (str(path.absolute()), digits))
        try:
            connection.execute("PRAGMA fresh.journal_mode = OFF").fetchall()
            connection.execute("PRAGMA fresh.synchronous = OFF").fetchall()
            connection.execute("PRAGMA fresh.auto_vacuum = INCREMENTAL").fetchall()
            _take(connection, "fresh.cipher_page_size", None, str(PAGE))
            connection.execute("SELECT sqlcipher_export('fresh')").fetchall()
            version = int(value(connection, "PRAGMA user_version"))
            connection.execute(f"PRAGMA fresh.user_version = {version}")
        finally:
            connection.execute("DETACH DATABASE fresh")


def _give_key(connection: Connection, key: Secret) -> None:
    with _digits(key) as digits:
        connection.set_key(digits)


@contextlib.contextmanager
def _digits(key: Secret) -> Iterator[bytearray]:
    digits = bytearray(b"x'" + bytes(64) + b"'")
    for place, byte in enumerate(key.view()):
        digits[2 + 2 * place] = _HEX[byte >> 4]
        digits[3 + 2 * place] = _HEX[byte & 15]
    try:
        yield digits
    finally:
        digits[:] = bytes(len(digits))


_HEX = b"0123456789abcdef"


def _settings(connection: Connection, settings: tuple[tuple[str, str, int | str], ...]) -> None:
    for name, wanted, told in settings:
        _take(connection, name, wanted, told)


def _take(connection: Connection, name: str, wanted: str | None, told: int | str) -> None:
    if wanted is not None:
        connection.execute(f"PRAGMA {name} = {wanted}").fetchall()
    if value(connection, f"PRAGMA {name}") != told:
        raise VaultUnsafe(setting=name)


def pad_size(connection: Connection, step: int = SIZE_STEP) -> bool:
    """Grows the file with free pages to the next multiple of `step` bytes, less at most two pages; True if it grew.

    The pages are written, encrypted zeros: a hole in the file would tell which are free.
    """
    with translate_sql_errors():
        pages = int(value(connection, "PRAGMA page_count"))
        per_step = max(1, step // PAGE)
        target = -(-pages // per_step) * per_step
        if pages >= target - _SLACK:
            return False
        free = int(value(connection, "PRAGMA freelist_count"))
        # zeros are written once; freeing them need not write them again
        connection.execute("PRAGMA secure_delete = OFF")
        try:
            if value(connection, "SELECT count(*) FROM sqlite_schema WHERE name = 'padding'") == 0:
                connection.execute(PADDING)
            while pages < target:
                chunk = min(target - pages + free + _SLACK, _CHUNK)
                connection.execute("INSERT INTO padding VALUES(zeroblob(?))", (chunk * PAGE,))
                pages, free = int(value(connection, "PRAGMA page_count")), 0
            connection.execute("DELETE FROM padding")
            connection.execute(f"PRAGMA incremental_vacuum({pages - target})").fetchall()
        finally:
            _take(connection, "secure_delete", "ON", 1)
    return True


_SLACK = 2
_CHUNK = 64 * MIB // PAGE
