"""The peer of the records benchmark: the same reading and writing code on an SQLite file without encryption."""

from __future__ import annotations

import contextlib
import secrets
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

from sqlcipher3 import dbapi2

from intake.clock import Clock
from intake.vault import identity
from intake.vault.migrations import migrate
from intake.vault.reader import Reader
from intake.vault.writer import Session, Writer

T = TypeVar("T")

CACHE_KIB = {True: 16 * 1024, False: 32 * 1024}


class PlainStore:
    """`write` and `reader` as a vault has them. Durable as a vault is; otherwise SQLite as it comes.

    The library is the vault's, opened without a key, which makes it plain SQLite: Python's own is often too old for
    `secure-delete` in FTS5. Journal, durability and the size of the cache are the vault's; pages have SQLite's default
    size of 4096 bytes, and nothing is overwritten when it is deleted but in the search index, whose schema says so.
    """

    def __init__(self, path: Path, clock: Clock) -> None:
        new = not path.exists()
        self._path = path
        self._writing = self._open(writer=True)
        self._writing.execute("PRAGMA journal_mode = WAL").fetchall()
        migrate(self._writing, path.parent)
        if new:
            identity.create(self._writing, "plain", secrets.token_bytes)
            self._writing.execute(
                "INSERT INTO logs(log, own) SELECT value, 1 FROM meta WHERE key = 'log' ON CONFLICT DO NOTHING"
            )
        self._identity = identity.load(self._writing)
        self._session = Session(self._identity, clock, secrets.token_bytes)
        self._reading = self._open(writer=False)

    def _open(self, *, writer: bool) -> dbapi2.Connection:
        connection = dbapi2.connect(str(self._path), isolation_level=None, cached_statements=256)
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA temp_store = MEMORY")
        connection.execute(f"PRAGMA cache_size = -{CACHE_KIB[writer]}")
        return connection

    def write(self, fn: Callable[[Writer], T]) -> T:
        writer = Writer(self._writing, self._session)
        self._writing.execute("BEGIN IMMEDIATE")
        result = fn(writer)
        writer.complete()
        self._writing.execute("COMMIT")
        writer.committed()
        return result

    @contextlib.contextmanager
    def reader(self) -> Iterator[Reader]:
        self._reading.execute("BEGIN")
        try:
            yield Reader(self._reading, self._identity.log)
        finally:
            self._reading.execute("ROLLBACK")

    def checkpoint(self) -> None:
        self._writing.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def close(self) -> None:
        self._reading.close()
        self._writing.close()
        self._identity.close()
