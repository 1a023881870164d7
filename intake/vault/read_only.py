"""A vault that another program has open, opened a second time to read. Takes no writer lock and makes no file.

Must never write: the database is opened to read only, every change is refused with a typed error, and what an unlock
would tidy up (keyslots, temporary files, unfinished pieces, staged bundles, the WAL) is left to the one that writes.
"""

from __future__ import annotations

import secrets
import threading
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn, TypeVar

from intake.clock import Clock
from intake.crypto.kdf import derive
from intake.crypto.secret import Secret
from intake.crypto.signing import VerifyingKey
from intake.errors import VaultNewer, VaultOlder, VaultReadOnly
from intake.progress import Progress, no_progress
from intake.vault import identity, keyslots, layout, migrations
from intake.vault.check import CheckReport
from intake.vault.connection import connect
from intake.vault.layout import database_path
from intake.vault.media import MediaStore, SweepReport
from intake.vault.read_pool import ReadPool
from intake.vault.sql import Connection, value
from intake.vault.until_lock import UntilLock
from intake.vault.vault import Vault, Writer
from intake.vault.ways_in import ByPassphrase, WayIn, open_by
from intake.vault.writer_lock import WriterLock

T = TypeVar("T")


class _NoWriter:
    """In the place of the writer thread."""

    def transact(self, work: object, committed: object = None) -> NoReturn:
        raise VaultReadOnly

    def run(self, work: object) -> NoReturn:
        raise VaultReadOnly

    def checkpoint(self) -> NoReturn:
        raise VaultReadOnly

    def close(self) -> None:
        """Nothing to end."""


class ReadOnlyVault(Vault):
    """Reads as any vault does; every change raises VaultReadOnly. Made by `open`."""

    read_only = True

    def __init__(self, folder: Path, key: Secret, clock: Clock) -> None:
        # Nothing of Vault.__init__: all that it does more is to write.
        self._folder = folder
        self._lock_file = WriterLock.none()
        self._random_bytes = secrets.token_bytes
        self._clock = clock
        self._size_step = layout.SIZE_STEP
        self._mutex = threading.Lock()
        self._locked = False
        self._thread = _NoWriter()  # type: ignore[assignment]
        self._media: MediaStore | None = None
        self.noticed = []
        self.until_lock = UntilLock()
        self.sweep_report = SweepReport(0, 0)
        self._database_key = derive(key, "vault/database")
        self._pool: ReadPool | None = ReadPool(
            lambda: connect(database_path(folder), self._database_key, writer=False, look=True)
        )
        try:
            self._pool.run(_require_our_version)
            self._identity = self._pool.run(identity.load)
            self._media = MediaStore(
                folder / layout.PIECES,
                write=self._thread.transact,
                read=self._pool.run,
                random_bytes=self._random_bytes,
                clock=clock,
            )
        except BaseException:
            self._end()
            raise

    @classmethod
    def open(
        cls, folder: Path, passphrase: Secret | WayIn, *, clock: Clock, keyfile: Secret | None = None
    ) -> ReadOnlyVault:
        """Raises VaultNotFound, WrongPassphrase, WrongShares, KeyslotsTorn, VaultNewer, VaultOlder, VaultDamaged,
        BadPassphrase, CannotRead."""
        slots, _ = keyslots.load(folder)
        way = ByPassphrase(passphrase, keyfile) if isinstance(passphrase, Secret) else passphrase
        key, _ = open_by(slots, way)
        with key:
            return cls(folder, key, clock)

    def lock(self) -> None:
        """Ends every thread and connection, wipes every key. Signs nothing. Repeatable."""
        self.until_lock.close()
        with self._mutex:
            if self._locked:
                return
            self._locked = True
        self._end()

    def _end(self) -> None:
        if self._media is not None:
            self._media.lock()
        if self._pool is not None:
            self._pool.close()
        if hasattr(self, "_identity"):
            self._identity.close()
        self._database_key.close()

    def write(self, fn: Callable[[Writer], T]) -> T:
        """Raises VaultReadOnly; VaultLocked after the lock."""
        self._require_open()
        raise VaultReadOnly

    def check(self, progress: Progress = no_progress, keys: dict[str, VerifyingKey] | None = None) -> CheckReport:
        """Raises VaultReadOnly: the check is for the program that may write."""
        self._require_open()
        raise VaultReadOnly


def _require_our_version(connection: Connection) -> None:
    found, known = int(value(connection, "PRAGMA user_version")), len(migrations.MIGRATIONS)
    if found > known:
        raise VaultNewer(found=found, known=known)
    if found < known:
        raise VaultOlder
