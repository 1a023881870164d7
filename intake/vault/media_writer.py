"""Writes one attachment into the media store as a stream: flat memory, durable piece by piece.

Files are written and fsynced by helper threads while the caller hashes and seals the next megabyte; rows are
committed in batches. Must never leave plaintext anywhere but in its one buffer, and must never seal an index twice.
"""

from __future__ import annotations

import contextlib
import hashlib
import threading
from collections import deque
from collections.abc import Callable, Iterable
from concurrent.futures import Executor, Future
from dataclasses import dataclass
from types import TracebackType

from intake.clock import Clock
from intake.crypto.secret import Secret
from intake.errors import AmanatError, VaultLocked, WrongUse
from intake.model.ids import RandomBytes
from intake.vault import media_tables as tables
from intake.vault.media_tables import ObjectState, Piece
from intake.vault.pieces import NAME, PIECE, SEALED, PieceFolder, PieceSealer
from intake.vault.sql import Connection, Run

SMALL = 64 * 1024
"""Anything shorter stays in the database."""
IN_FLIGHT = 8
"""Pieces on their way to the disk: syncs that wait together cost the file system one, so twice the threads."""
MAX_BATCH = 64
TAIL_SECONDS = 1.0


@dataclass(frozen=True, slots=True)
class StoredMedia:
    """What `finish` returns: the object's id, the SHA-256 (hex) and the size in bytes of what was written."""

    id: str
    sha256: str
    size: int


@dataclass(frozen=True, slots=True)
class Plumbing:
    """What writers and readers need from the store."""

    folder: PieceFolder
    write: Run
    read: Run
    executor: Executor
    random_bytes: RandomBytes
    clock: Clock
    unlink: Callable[[], None]


Complete = Callable[[Connection, int, bytes, int], None]
"""Called in the finishing transaction with the object's row, SHA-256 and size: says what the bytes are."""


class MediaWriter:
    """write(), then finish() or abort(). As a context manager it aborts unless `finish` was called.

    Thread-safe. After any error only `abort` is possible. Raises MachineTrouble, VaultLocked.
    """

    def __init__(
        self,
        plumbing: Plumbing,
        *,
        complete: Complete,
        recording: bool = False,
        quarantine: int | None = None,
        hashed_elsewhere: bool = False,
        expected: int = 0,
    ) -> None:
        """With `hashed_elsewhere` the caller hashes exactly what it writes, and gives the SHA-256 to `finish`.

        `expected` bytes, where they are known, spare a commit for every power of two of pieces. With
        `hashed_elsewhere` they are a promise: `finish` after fewer or more may raise WrongUse.
        """
        self._plumbing = plumbing
        self._complete = complete
        self._recording = recording
        self._quarantine = quarantine
        self._mutex = threading.RLock()
        self._hashed_elsewhere = hashed_elsewhere
        self._hash = hashlib.sha256()
        self._object = plumbing.random_bytes(16)
        self._key = Secret.random(32, plumbing.random_bytes)
        self._sealer = PieceSealer(self._object, self._key.view())
        self._row: int | None = None
        self._plain = bytearray(PIECE)
        self._fill = 0
        self._size = 0
        self._tail_saved = 0  # bytes of the buffer that stand in media_tails
        self._tail_time = plumbing.clock.monotonic()
        self._names: deque[tuple[int, bytes]] = deque()
        self._flying: deque[tuple[Piece, Future[None], bytearray]] = deque()
        self._written: list[Piece] = []
        self._spare: list[bytearray] = []
        self._batch = max(1, min(-(-expected // PIECE), MAX_BATCH))
        self._expected = expected
        self._promised = False
        self._open = True

    @property
    def object_id(self) -> str:
        """Id of what is being written, 32 hexadecimal digits."""
        return self._object.hex()

    @property
    def hashed_elsewhere(self) -> bool:
        """Whether `finish` takes the SHA-256."""
        return self._hashed_elsewhere

    @property
    def active(self) -> bool:
        """True until `finish` or `abort`."""
        return self._open

    # --- writing --------------------------------------------------------------------------------------------------

    def write(self, data: bytes | bytearray | memoryview) -> int:
        """Takes all of `data`; returns its length."""
        with self._mutex:
            self._require_open()
            view = memoryview(data).cast("B")
            length = len(view)
            if not self._hashed_elsewhere:
                self._hash.update(view)
            while view:
                if self._fill == PIECE:
                    self._seal(last=False)
                if self._fill == 0 and self._more_follows(len(view)):
                    self._send(view[:PIECE], last=False)  # where it is, without a copy
                    self._size += PIECE
                    view = view[PIECE:]
                    continue
                taken = min(PIECE - self._fill, len(view))
                self._plain[self._fill : self._fill + taken] = view[:taken]
                self._fill += taken
                self._size += taken
                view = view[taken:]
            if self._recording and self._plumbing.clock.monotonic() - self._tail_time >= TAIL_SECONDS:
                self._commit_tail()
            return length

    def finish(self, sha256: bytes | None = None) -> StoredMedia:
        """Seals the rest and commits; the bytes are durable when this returns.

        Raises WrongUse without a `sha256` when it is computed elsewhere, and with one when it is not.
        """
        with self._mutex:
            self._require_open()
            if (sha256 is not None) != self._hashed_elsewhere:
                raise WrongUse
            digest = sha256 or self._hash.digest()
            if self._promised and self._size != self._expected:
                raise WrongUse  # a piece was sealed as one before the last because more was promised
            if self._row is None and self._size < SMALL:
                small = bytes(self._plain[: self._size])
                self._plumbing.write(lambda c: self._finish_rows(c, digest, small))
            else:
                self._seal(last=True)
                self._collect(wait=True)
                self._plumbing.write(lambda c: self._finish_rows(c, digest, None))
            self._plumbing.unlink()
            self._close()
            return StoredMedia(self._object.hex(), digest.hex(), self._size)

    def abort(self) -> None:
        """Throws away what was written. Harmless after `finish` or another `abort`."""
        with self._mutex:
            if not self._open:
                return
            self._wait_quietly()
            row = self._row
            self._close()
            if row is not None:
                self._plumbing.write(lambda c: tables.remove_object(c, row))
                self._plumbing.unlink()

    def suspend(self) -> None:
        """For the lock: a recording keeps what it has, to be recovered; anything else is thrown away."""
        with self._mutex:
            if not self._open:
                return
            if not self._recording:
                self.abort()
                return
            try:
                self._commit_tail()
            finally:
                self._wait_quietly()
                self._close()

    def resume(self, row: int, object_id: bytes, key: Secret, hashed: Iterable[bytearray], tail: bytes) -> None:
        """Makes a new writer go on with an interrupted recording: sealed pieces are only hashed again."""
        self._object, self._key, self._row = object_id, key, row
        self._sealer = PieceSealer(object_id, key.view())
        for piece in hashed:
            self._hash.update(piece)
            self._size += PIECE
        self._hash.update(tail)
        self._plain[: len(tail)] = tail
        self._fill = self._tail_saved = len(tail)
        self._size += len(tail)

    # --- pieces ---------------------------------------------------------------------------------------------------

    def _seal(self, *, last: bool) -> None:
        self._plain[self._fill :] = bytes(PIECE - self._fill)
        self._send(self._plain, last=last)
        self._fill = self._tail_saved = 0

    def _more_follows(self, given: int) -> bool:
        """Whether `given` bytes begin with a whole piece that is not the last one."""
        if given != PIECE or not self._hashed_elsewhere:
            return given > PIECE
        self._promised = self._promised or self._size + PIECE < self._expected
        return self._size + PIECE < self._expected

    def _send(self, plain: bytearray | memoryview, *, last: bool) -> None:
        if not self._names:
            self._reserve()
        index, name = self._names.popleft()
        sealed = self._spare.pop() if self._spare else bytearray(SEALED)
        self._sealer.seal(index, last, plain, sealed)
        future = self._plumbing.executor.submit(self._plumbing.folder.write, name, sealed)
        self._flying.append((Piece(index, name, last), future, sealed))
        if len(self._flying) >= IN_FLIGHT:
            self._collect_one()

    def _collect_one(self) -> None:
        piece, future, sealed = self._flying.popleft()
        future.result()
        self._written.append(piece)
        self._spare.append(sealed)

    def _collect(self, *, wait: bool) -> None:
        while self._flying and (wait or self._flying[0][1].done()):
            self._collect_one()
        self._plumbing.folder.settle(piece.name for piece in self._written)

    def _reserve(self) -> None:
        self._collect(wait=self._recording)
        names = [self._plumbing.random_bytes(NAME) for _ in range(self._batch)]
        left = -(-(self._expected - self._size) // PIECE) - self._batch
        self._batch = min(left if left > 0 else 2 * self._batch, MAX_BATCH)

        def rows(connection: Connection) -> tuple[int, int]:
            row = self._commit_rows(connection)
            return row, tables.reserve(connection, row, names)

        self._row, first = self._plumbing.write(rows)
        self._written.clear()
        self._names.extend((first + i, name) for i, name in enumerate(names))

    def _commit_rows(self, connection: Connection) -> int:
        row = self._row
        if row is None:
            state = ObjectState.RECORDING if self._recording else ObjectState.WRITING
            row = tables.add_object(connection, self._object, self._key.reveal(), state, self._quarantine)
        tables.mark_sealed(connection, row, self._written)
        if self._recording and self._written:
            tables.drop_tail(connection, row, tables.sealed_size(connection, row))
        return row

    def _commit_tail(self) -> None:
        self._collect(wait=True)
        start, fresh = self._tail_saved, bytes(self._plain[self._tail_saved : self._fill])

        def rows(connection: Connection) -> int:
            row = self._commit_rows(connection)
            if fresh:
                tables.save_tail(connection, row, self._size - self._fill + start, fresh)
            return row

        self._row = self._plumbing.write(rows)
        self._written.clear()
        self._tail_saved = self._fill
        self._tail_time = self._plumbing.clock.monotonic()

    def _finish_rows(self, connection: Connection, digest: bytes, small: bytes | None) -> None:
        row = self._commit_rows(connection)
        tables.unreserve(connection, row)
        tables.finish_object(connection, row, digest, self._size, small)
        self._complete(connection, row, digest, self._size)

    # --- end ------------------------------------------------------------------------------------------------------

    def _wait_quietly(self) -> None:
        for _piece, future, _sealed in self._flying:
            with contextlib.suppress(AmanatError, OSError):
                future.result()
        self._flying.clear()

    def _close(self) -> None:
        self._open = False
        self._plain[:] = bytes(PIECE)
        self._plain = bytearray()  # whoever still holds this writer must not hold a megabyte with it
        self._fill = 0
        self._spare.clear()
        self._key.close()

    def _require_open(self) -> None:
        if not self._open:
            raise WrongUse

    def close(self) -> None:
        """Aborts unless `finish` was called; a vault that was locked meanwhile is no error here."""
        with contextlib.suppress(VaultLocked):
            self.abort()

    def __enter__(self) -> MediaWriter:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
