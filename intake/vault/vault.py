"""The open vault: what services hold. One writer thread, readers on snapshots, the media store, the keys.

All SQL and the folder live behind this. Must never leave a thread, a connection or a key behind after `lock`.
"""

from __future__ import annotations

import contextlib
import secrets
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from types import TracebackType
from typing import TypeVar

from intake.clock import Clock, day_of
from intake.crypto.kdf import Argon2Params, derive
from intake.crypto.secret import Secret
from intake.crypto.signing import VerifyingKey
from intake.errors import AmanatError, VaultLocked
from intake.model.ids import RandomBytes, new_id
from intake.progress import CancelToken, Progress, no_progress
from intake.vault import check as checking
from intake.vault import exchange, folders, identity, layout, media_tables, migrations, opening
from intake.vault import rebuild as rebuilding
from intake.vault.backup_making import Ground
from intake.vault.check import CheckReport
from intake.vault.connection import connect
from intake.vault.folders import VaultInfo
from intake.vault.layout import SIZE_STEP, database_path
from intake.vault.media import MediaStore, SweepReport
from intake.vault.opening import Opened
from intake.vault.owner import Owner
from intake.vault.page_seal import Notice, PageSeal, keys_seen
from intake.vault.read_pool import ReadPool
from intake.vault.reader import Reader
from intake.vault.rebuild import Difference, RebuildReport
from intake.vault.sql import Connection
from intake.vault.staging import StagedBundle
from intake.vault.until_lock import UntilLock
from intake.vault.ways_in import WayIn
from intake.vault.writer import Session, Writer
from intake.vault.writer_lock import WriterLock
from intake.vault.writer_thread import WriterThread

__all__ = ["Reader", "Vault", "VaultInfo", "Writer"]

T = TypeVar("T")


class Vault(Owner):
    """Made by `create` or `unlock` alone. Methods may be called from any thread but the writer's own."""

    read_only = False

    def __init__(
        self, folder: Path, found: Opened, clock: Clock, random_bytes: RandomBytes, size_step: int
    ) -> None:
        self._folder = folder
        self._lock_file = found.lock
        self._random_bytes = random_bytes
        self._clock = clock
        self._size_step = size_step
        self._database_key = derive(found.key, "vault/database")
        self._mutex = threading.Lock()
        self._locked = False
        self._pool: ReadPool | None = None
        self._media: MediaStore | None = None
        self._seal = PageSeal(folder, found.key, random_bytes)
        self._begun = False
        self.noticed: list[Notice] = []
        self.until_lock = UntilLock()
        try:
            self._thread = WriterThread(self._open_writer, size_step, self._seal)
        except BaseException:
            self._database_key.close()
            self._seal.close()
            raise
        try:
            self.noticed += self._thread.transact(lambda c: self._seal.begin(c, found.pages) + keys_seen(c, found.keys))
            self._begun = True
            self._pool = ReadPool(lambda: connect(database_path(folder), self._database_key, writer=False))
            self._identity = self._pool.run(identity.load)
            self._session = Session(self._identity, clock, random_bytes)
            self._media = MediaStore(
                folder / layout.PIECES,
                write=self._thread.transact,
                read=self._pool.run,
                random_bytes=random_bytes,
                clock=clock,
            )
            self._thread.transact(exchange.sweep)
            self.sweep_report: SweepReport = self._media.sweep()
        except BaseException:
            self._end()
            raise

    def _open_writer(self) -> Connection:
        connection = connect(database_path(self._folder), self._database_key)
        try:
            migrations.migrate(connection, self._folder)
        except BaseException:
            connection.close()
            raise
        return connection

    # --- making, opening, closing ---------------------------------------------------------------------------------

    @classmethod
    def create(
        cls,
        folder: Path,
        passphrase: Secret,
        *,
        pseudonym: str,
        clock: Clock,
        random_bytes: RandomBytes = secrets.token_bytes,
        params: Argon2Params | None = None,
        keyfile: Secret | None = None,
        size_step: int = SIZE_STEP,
    ) -> Vault:
        """Makes a vault with keys of its own and leaves it open. The folder must be absent or empty.

        Raises AlreadyThere, WrongUse (pseudonym), BadPassphrase, MachineTrouble.
        """
        with opening.made(
            folder,
            passphrase,
            pseudonym=pseudonym,
            random_bytes=random_bytes,
            params=params,
            keyfile=keyfile,
            size_step=size_step,
        ) as found:
            return cls(folder, found, clock, random_bytes, size_step)

    @classmethod
    def unlock(
        cls,
        folder: Path,
        passphrase: Secret | WayIn,
        *,
        clock: Clock,
        random_bytes: RandomBytes = secrets.token_bytes,
        keyfile: Secret | None = None,
        size_step: int = SIZE_STEP,
    ) -> Vault:
        """Opens a vault, and ends what was cut short. Raises VaultNotFound, WrongPassphrase, WrongShares, KeyslotsTorn,
        VaultNewer, VaultInUse, VaultDamaged, BadPassphrase, MachineTrouble."""
        with opening.unlocked(folder, passphrase, keyfile) as found:
            return cls(folder, found, clock, random_bytes, size_step)

    @staticmethod
    def is_vault(folder: Path) -> bool:
        """Whether a vault lies here, be it damaged."""
        return any(path.exists() for path in layout.keyslot_paths(folder))

    @staticmethod
    def info(folder: Path) -> VaultInfo:
        """What can be told without a passphrase. Raises VaultNotFound, KeyslotsTorn, VaultNewer, CannotRead."""
        return folders.info(folder)

    def lock(self) -> None:
        """Closes what lives until then, signs the log, ends threads and connections, wipes every key. Repeatable."""
        self.until_lock.close()
        with self._mutex:
            if self._locked:
                return
            self._locked = True
        with contextlib.suppress(AmanatError):
            head = self._thread.after_all(lambda: self._session.head)
            if head is not None and head.entry:
                self._thread.transact(lambda c: Writer(c, self._session).checkpoint(head.link))
        self._end()

    def lock_keeping_files(self) -> WriterLock:
        """Locks all but the folder: the caller works on it and closes what this returns. Raises VaultLocked."""
        self._require_open()
        kept, self._lock_file = self._lock_file, WriterLock.none()
        self.lock()
        return kept

    def _end(self) -> None:
        if self._media is not None:
            self._media.lock()
        if self._pool is not None:
            self._pool.close()
        self._thread.close()
        if self._begun:
            self._seal.end()
        self._seal.close()
        if hasattr(self, "_identity"):
            self._identity.close()
        self._database_key.close()
        self._lock_file.close()

    @property
    def locked(self) -> bool:
        return self._locked

    def __enter__(self) -> Vault:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.lock()

    # --- reading and writing --------------------------------------------------------------------------------------

    def write(self, fn: Callable[[Writer], T]) -> T:
        """Runs `fn` on the writer thread in one transaction; durable when this returns. Any exception rolls back.

        Raises VaultLocked, DiskFull and what `fn` raises; WrongUse from inside another write.
        """
        made: list[Writer] = []

        def work(connection: Connection) -> T:
            writer = Writer(connection, self._session)
            made.append(writer)
            result = fn(writer)
            writer.complete()
            return result

        self._require_open()
        result = self._thread.transact(work, lambda: made[-1].committed())
        if made[-1].media_removed:
            self.tidy()
        return result

    def tidy(self) -> bool:
        """What was let go of leaves WAL and folder; False if some of it only later (a reader looks, a backup runs)."""
        with contextlib.suppress(AmanatError):
            self._thread.checkpoint()
            self.media.unlink_doomed()
            return self._thread.checkpoint() and not self._thread.run(media_tables.doomed)
        return False

    @contextlib.contextmanager
    def reader(self) -> Iterator[Reader]:
        """A Reader on one snapshot, on a connection of its own. Raises VaultLocked."""
        self._require_open()
        assert self._pool is not None
        with self._pool.snapshot() as connection:
            yield Reader(connection, self._identity.log)

    @property
    def media(self) -> MediaStore:
        """The media store. Not to be used from inside `write`, except for reading."""
        self._require_open()
        assert self._media is not None
        return self._media

    def stage_bundle(self) -> StagedBundle:
        """A place for a bundle that is being received; see `intake.vault.staging`."""
        self._require_open()
        token, day = new_id(self._random_bytes), day_of(self._clock.now())
        row = self._thread.transact(lambda c: exchange.open_quarantine(c, token, day))
        return StagedBundle(self.media, self._thread.transact, token, row, self.media.unlink_doomed)

    def ground(self) -> Ground:
        """What a backup is made from; see `intake.vault.backup_making`. Not to be kept beyond the lock."""
        self._require_open()
        assert self._pool is not None
        assert self._media is not None
        return Ground(
            folder=self._folder,
            log=self.log,
            pool=self._pool,
            write=self._thread.transact,
            media=self._media,
            clock=self._clock,
            random_bytes=self._random_bytes,
            size_step=self._size_step,
        )

    @property
    def folder(self) -> Path:
        """Where it lies: for changing the passphrase, never for a message."""
        return self._folder

    # --- upkeep ---------------------------------------------------------------------------------------------------

    def rebuild(self, progress: Progress = no_progress) -> RebuildReport:
        """Throws lists and search index away and builds them from the log, in one transaction."""
        self._require_open()
        return self._thread.transact(lambda c: rebuilding.rebuild(c, progress))

    def compare_projections(
        self, progress: Progress = no_progress, cancel: CancelToken | None = None
    ) -> list[Difference]:
        """What lists, index and log do not agree about; empty when all is well. For the background after unlock."""
        self._require_open()
        assert self._pool is not None
        return rebuilding.compare(self._pool.run, progress, cancel)

    def check(self, progress: Progress = no_progress, keys: dict[str, VerifyingKey] | None = None) -> CheckReport:
        """Reads every page, entry, signature and piece. `keys`: other authors' keys, for their checkpoints."""
        self._require_open()
        assert self._pool is not None
        known = {self.key_id: self.verifying_key(), **(keys or {})}
        with contextlib.suppress(AmanatError):
            self._thread.checkpoint()
        # a connection that has not looked yet: SQLite checks the search index against what it remembers of it
        fresh = connect(database_path(self._folder), self._database_key, writer=False)
        with contextlib.closing(fresh):
            return checking.check(fresh, self._pool, self.media, self.log, known, progress)

    def _require_open(self) -> None:
        if self._locked:
            raise VaultLocked
