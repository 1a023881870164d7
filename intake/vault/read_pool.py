"""Reading connections: each use gets one for itself, on one snapshot. Must never write, and must end at the lock."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterator

from sqlcipher3 import dbapi2

from intake.errors import VaultLocked
from intake.vault.sql import Connection, T, translate_sql_errors

MAX_IDLE = 4


class ReadPool:
    """Lends connections. A thread may borrow several at once; each sees the snapshot of its first statement."""

    def __init__(self, open_connection: Callable[[], Connection]) -> None:
        self._open_connection = open_connection
        self._idle: list[Connection] = []
        self._lent: set[Connection] = set()
        self._closed = False
        self._changed = threading.Condition()

    @contextlib.contextmanager
    def snapshot(self) -> Iterator[Connection]:
        """A connection inside a read transaction. Raises VaultLocked."""
        connection = self._take()
        try:
            with translate_sql_errors():
                connection.execute("BEGIN")
                yield connection
        finally:
            self._give_back(connection)

    def run(self, work: Callable[[Connection], T]) -> T:
        """Runs `work` on a snapshot of its own."""
        with self.snapshot() as connection:
            return work(connection)

    def _take(self) -> Connection:
        with self._changed:
            if self._closed:
                raise VaultLocked
            connection = self._idle.pop() if self._idle else self._open_connection()
            self._lent.add(connection)
            return connection

    def _give_back(self, connection: Connection) -> None:
        good = False
        # whatever it says: one that is still in a transaction would show the next reader an old snapshot
        with contextlib.suppress(dbapi2.Error):
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            good = True
        with self._changed:
            self._lent.discard(connection)
            if self._closed or not good or len(self._idle) >= MAX_IDLE:
                connection.close()
            else:
                self._idle.append(connection)
            self._changed.notify_all()

    def close(self) -> None:
        """Interrupts what runs, waits for it to be given back, closes everything."""
        with self._changed:
            self._closed = True
            while self._lent:
                for connection in self._lent:
                    connection.interrupt()
                self._changed.wait(0.05)
            for connection in self._idle:
                connection.close()
            self._idle.clear()
