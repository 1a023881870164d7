"""The one thread that writes: it owns the writing connection and runs every change in one transaction.

Must never let a reader or a second thread touch its connection, and must never answer before COMMIT has returned.
"""

from __future__ import annotations

import contextlib
import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Any, Protocol

from intake.errors import AmanatError, VaultLocked, WrongUse
from intake.vault.connection import pad_size
from intake.vault.sql import Connection, T, translate_sql_errors

CHECKPOINT_WAITS_MS = 50
CHECKPOINT_SECONDS = 0.5
"""Deleted data lingers in the WAL until it is checkpointed: soon after a commit, when nothing else waits."""
REST_SECONDS = 1.0
"""How long after that the file counts as being at rest."""


class Rest(Protocol):
    """Hears, on the writer thread, that the file is at rest (the WAL is empty), and that it will change."""

    def at_rest(self) -> None: ...

    def disturbed(self) -> None: ...


@dataclass(slots=True)
class _Job:
    work: Callable[[Connection], Any]
    future: Future[Any]
    transaction: bool
    committed: Callable[[], None] | None = None
    writes: bool = True


class WriterThread:
    """Runs jobs one after the other. `open_connection` is called on the thread itself."""

    def __init__(self, open_connection: Callable[[], Connection], size_step: int, rest: Rest | None = None) -> None:
        self._open_connection = open_connection
        self._size_step = size_step
        self._rest = rest
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._mutex = threading.Lock()
        self._closing = False
        self._started: Future[None] = Future()
        self._thread = threading.Thread(target=self._run, name="vault-writer", daemon=True)
        self._thread.start()
        self._started.result()

    def transact(self, work: Callable[[Connection], T], committed: Callable[[], None] | None = None) -> T:
        """Runs `work` in BEGIN IMMEDIATE … COMMIT; any exception rolls back and is raised here.

        `committed` runs on the writer thread after COMMIT and before any other change.
        """
        return self._submit(work, transaction=True, committed=committed)

    def run(self, work: Callable[[Connection], T]) -> T:
        """Runs `work` outside a transaction: checkpoints, VACUUM INTO, checks."""
        return self._submit(work, transaction=False)

    def after_all(self, look: Callable[[], T]) -> T:
        """What `look` finds, on this thread, once everything that was submitted before is done. It must not write."""
        return self._submit(lambda _: look(), transaction=False, writes=False)

    def checkpoint(self) -> bool:
        """Empties the WAL now; False while a reader is in the way: then it is tried again by itself."""
        return self.run(_checkpoint)

    def _submit(
        self,
        work: Callable[[Connection], T],
        *,
        transaction: bool,
        committed: Callable[[], None] | None = None,
        writes: bool = True,
    ) -> T:
        if threading.current_thread() is self._thread:
            raise WrongUse
        future: Future[T] = Future()
        with self._mutex:
            if self._closing:
                raise VaultLocked
            self._jobs.put(_Job(work, future, transaction, committed, writes))
        return future.result()

    def close(self) -> None:
        """Finishes what was submitted, empties the WAL, closes the connection and ends the thread."""
        with self._mutex:
            if not self._closing:
                self._closing = True
                self._jobs.put(None)
        self._thread.join()

    def _run(self) -> None:
        try:
            connection = self._open_connection()
        except BaseException as error:
            self._started.set_exception(error)
            return
        self._started.set_result(None)
        due = moving = False
        while True:
            try:
                job = self._jobs.get(timeout=CHECKPOINT_SECONDS if due else REST_SECONDS if moving else None)
            except queue.Empty:
                if due:
                    with contextlib.suppress(AmanatError):
                        due = not _checkpoint(connection)
                else:
                    moving = False
                    if self._rest is not None:
                        self._rest.at_rest()
                continue
            if job is None:
                break
            if self._rest is not None and job.writes:
                self._rest.disturbed()
            self._do(connection, job)
            due, moving = due or job.writes, moving or job.writes
            del job
        with contextlib.suppress(AmanatError):
            _checkpoint(connection)
        connection.close()

    def _do(self, connection: Connection, job: _Job) -> None:
        try:
            if job.transaction:
                result = _transaction(connection, job.work)
                if job.committed is not None:
                    job.committed()
            else:
                with translate_sql_errors():
                    result = job.work(connection)
        except BaseException as error:
            job.future.set_exception(error)
            return
        # the change is durable: trouble while padding is told at the next change, not as if this one had failed
        if job.transaction:
            with contextlib.suppress(AmanatError):
                pad_size(connection, self._size_step)
        job.future.set_result(result)


def _transaction(connection: Connection, work: Callable[[Connection], T]) -> T:
    with translate_sql_errors():
        connection.execute("BEGIN IMMEDIATE")
        try:
            result = work(connection)
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
        return result


def _checkpoint(connection: Connection) -> bool:
    """True when the WAL is empty; False when a reader still needs it."""
    with translate_sql_errors():
        # a reader may look for long (a backup does): saves and the lock stand behind this, so it does not wait for it
        waits: int = connection.execute("PRAGMA busy_timeout").fetchone()[0]
        connection.execute(f"PRAGMA busy_timeout = {CHECKPOINT_WAITS_MS}")
        try:
            busy: int = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
        finally:
            connection.execute(f"PRAGMA busy_timeout = {waits}")
        return not busy
