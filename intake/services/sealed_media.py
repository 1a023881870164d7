"""Files and recordings of a sealed testimony: written as pieces while they arrive, read back until the lock.

Must never hold more plaintext than one piece, and never keep a key anywhere but in memory.
"""

from __future__ import annotations

import contextlib
import hashlib
import io
import threading
from collections.abc import Callable
from dataclasses import dataclass
from types import TracebackType
from typing import TYPE_CHECKING, Protocol

from intake.bundle.sealed_piece import MEDIA_BODY, MediaPiece, SealedFile, open_piece
from intake.clock import Clock
from intake.crypto.age import KeptKey
from intake.errors import MediaDamaged, NotFound, TestimonySealed, WrongUse
from intake.model.ids import new_id
from intake.vault.media import StoredMedia

if TYPE_CHECKING:
    from intake.vault.vault import Vault

PIECE_SECONDS = 5.0


class Emit(Protocol):
    """Makes one piece safe: in the media store, and named on the log."""

    def __call__(self, make: Callable[[int], MediaPiece]) -> SealedFile: ...


@dataclass(frozen=True, slots=True)
class PieceKey:
    """Where a piece's bytes stand in the whole, and what opens it until the lock."""

    offset: int
    size: int
    sha256: str
    key: KeptKey


class SealedMediaWriter:
    """write(), then finish() or abort(); `suspend` keeps what is there without calling it whole. Thread-safe."""

    def __init__(
        self, sealed: str, emit: Emit, clock: Clock, done: Callable[[SealedMediaWriter, str], object]
    ) -> None:
        self._sealed, self._emit, self._clock, self._done = sealed, emit, clock, done
        self._mutex = threading.RLock()
        self._media = new_id()
        self._hash = hashlib.sha256()
        self._buffer = bytearray()
        self._offset = 0
        self._since = clock.monotonic()
        self._open = True
        self.pieces: list[PieceKey] = []

    @property
    def object_id(self) -> str:
        """Id of what is being written, 32 hexadecimal digits."""
        return self._media

    @property
    def active(self) -> bool:
        return self._open

    def write(self, data: bytes | bytearray | memoryview) -> int:
        """Takes all of `data`; what waited 5 s or fills a piece is safe when this returns. Raises MachineTrouble."""
        with self._mutex:
            self._require_open()
            view = memoryview(data).cast("B")
            length = len(view)
            self._hash.update(view)
            while view:
                taken = min(MEDIA_BODY - len(self._buffer), len(view))
                self._buffer += view[:taken]
                view = view[taken:]
                if len(self._buffer) == MEDIA_BODY:
                    self._flush()
            if self._buffer and self._clock.monotonic() - self._since >= PIECE_SECONDS:
                self._flush()
            return length

    def finish(self) -> StoredMedia:
        """The last piece, which says the whole's size and SHA-256."""
        with self._mutex:
            self._require_open()
            total, sha256 = self._offset + len(self._buffer), self._hash.hexdigest()
            self._flush(total, sha256)
            self._open = False
            self._done(self, sha256)
            return StoredMedia(self._media, sha256, total)

    def suspend(self) -> None:
        """What has arrived is kept, as an interrupted recording that a coordinator finds. Harmless when ended."""
        with self._mutex:
            if self._open:
                self._open = False
                try:
                    if self._buffer:
                        self._flush()
                finally:
                    self._wipe()
                    self._done(self, "")

    def abort(self) -> None:
        """Writes no more. Pieces that are on the log already stay there: sealed is sealed."""
        with self._mutex:
            if self._open:
                self._open = False
                self._wipe()
                self._done(self, "")

    def __enter__(self) -> SealedMediaWriter:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.abort()

    def _flush(self, total: int | None = None, sha256: str | None = None) -> None:
        body, offset = bytes(self._buffer), self._offset
        made = self._emit(lambda number: MediaPiece(self._sealed, number, self._media, offset, body, total, sha256))
        self.pieces.append(PieceKey(offset, len(body), made.sha256, made.key))
        self._offset += len(body)
        self._wipe()
        self._since = self._clock.monotonic()

    def _wipe(self) -> None:
        self._buffer[:] = bytes(len(self._buffer))
        self._buffer.clear()

    def _require_open(self) -> None:
        if not self._open:
            raise WrongUse


class SealedMediaReader(io.RawIOBase):
    """A seekable stream over the pieces of one whole, one in memory. Raises MediaDamaged, SecretClosed, NotFound."""

    def __init__(self, vault: Vault, pieces: list[PieceKey]) -> None:
        super().__init__()
        self._vault, self._pieces = vault, pieces
        self._size = sum(piece.size for piece in pieces)
        self._at = 0
        self._held: tuple[int, bytes] = (-1, b"")

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._at

    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        base = {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self._size}[whence]
        self._at = max(0, base + offset)
        return self._at

    def readinto(self, buffer: object, /) -> int:
        view = memoryview(buffer).cast("B")  # type: ignore[arg-type]
        number = self._find(self._at)
        if number is None or not view:
            return 0
        piece = self._pieces[number]
        body = self._body(number, piece)
        start = self._at - piece.offset
        taken = min(len(view), piece.size - start)
        view[:taken] = body[start : start + taken]
        self._at += taken
        return taken

    def _find(self, at: int) -> int | None:
        low, high = 0, len(self._pieces)
        while low < high:
            middle = (low + high) // 2
            if self._pieces[middle].offset + self._pieces[middle].size <= at:
                low = middle + 1
            else:
                high = middle
        return low if low < len(self._pieces) else None

    def _body(self, number: int, piece: PieceKey) -> bytes:
        if self._held[0] != number:
            with self._vault.media.open(piece.sha256) as stream:
                found = open_piece(stream, [piece.key])
            if not isinstance(found, MediaPiece) or len(found.body) != piece.size:
                raise MediaDamaged
            self._held = (number, found.body)
        return self._held[1]

    def close(self) -> None:
        self._held = (-1, b"")
        super().close()


class SealedMedia:
    """What a session can still show: wholes by the SHA-256 of their bytes, with the keys of their pieces."""

    def __init__(self, vault: Vault, sealed: str, emit: Emit, clock: Clock) -> None:
        self._vault, self._sealed, self._emit, self._clock = vault, sealed, emit, clock
        self._wholes: dict[str, list[PieceKey]] = {}
        self._writers: list[SealedMediaWriter] = []
        self._loose: list[PieceKey] = []
        self._ending = False

    def begin(self, *, recording: bool = False) -> SealedMediaWriter:
        """A writer for a file or a recording: for both the same, since each piece is complete by itself.

        Raises TestimonySealed once the lock has begun.
        """
        del recording
        if self._ending:
            raise TestimonySealed
        writer = SealedMediaWriter(self._sealed, self._emit, self._clock, self._ended)
        self._writers.append(writer)
        return writer

    def open(self, sha256: str) -> SealedMediaReader:
        """Raises NotFound for what was not recorded in this session."""
        pieces = self._wholes.get(sha256)
        if pieces is None:
            raise NotFound(what="recording or file")
        return SealedMediaReader(self._vault, pieces)

    def holds(self, sha256: str) -> bool:
        return sha256 in self._wholes

    def size(self, sha256: str) -> int | None:
        pieces = self._wholes.get(sha256)
        return None if pieces is None else sum(piece.size for piece in pieces)

    def suspend(self) -> None:
        """The lock begins: makes what is being written safe, as far as it came, and begins nothing more."""
        self._ending = True
        with contextlib.ExitStack() as all_of_them:
            for writer in list(self._writers):
                all_of_them.callback(writer.suspend)

    def abort(self) -> None:
        """Writes no more of what is being written."""
        self._ending = True
        for writer in list(self._writers):
            writer.abort()

    def close(self) -> None:
        """Wipes every key: from here on nothing on this laptop opens these pieces."""
        for pieces in (*self._wholes.values(), self._loose, *(writer.pieces for writer in self._writers)):
            for piece in pieces:
                piece.key.close()
        self._wholes.clear()
        self._loose.clear()

    def _ended(self, writer: SealedMediaWriter, sha256: str) -> None:
        self._writers.remove(writer)
        if sha256:
            self._wholes.setdefault(sha256, writer.pieces)
            if self._wholes[sha256] is not writer.pieces:
                self._loose += writer.pieces
        else:
            self._loose += writer.pieces
