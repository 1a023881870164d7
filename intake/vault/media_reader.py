"""Reads media from sealed pieces as an ordinary seekable binary file. Must never write plaintext anywhere.

One decrypted piece is held at a time and wiped at close. Thread-safe: a player may seek from another thread.
"""

from __future__ import annotations

import bisect
import hashlib
import io
import os
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from intake.crypto.secret import Secret
from intake.errors import MediaDamaged, VaultLocked
from intake.vault import media_tables as tables
from intake.vault.media_tables import Extent, Piece
from intake.vault.pieces import PIECE, SEALED, PieceFolder, PieceSealer
from intake.vault.sql import Connection

if TYPE_CHECKING:
    from typing import BinaryIO

    from _typeshed import WriteableBuffer

    class _Raw(io.RawIOBase, BinaryIO):
        """What RawIOBase is at run time, known to the type checker as a binary file."""
else:
    _Raw = io.RawIOBase


_AHEAD = 2


@dataclass(slots=True)
class Span:
    """Bytes [offset, offset + length) of what is read: from a small blob, or from an object's pieces after `skip`."""

    offset: int
    length: int
    skip: int
    object_id: bytes
    key: Secret
    pieces: Sequence[Piece]
    small: bytes | None


def span_of(connection: Connection, extent: Extent) -> Span:
    """An extent with its key and its pieces."""
    identity, key, small = connection.execute(
        "SELECT object, key, small FROM media_objects WHERE id = ?", (extent.object_row,)
    ).fetchone()
    pieces = [] if small is not None else tables.pieces_of(connection, extent.object_row)
    return Span(extent.offset, extent.length, extent.skip, identity, Secret(key), pieces, small)


class MediaReader(_Raw):
    """Seekable and read-only. `size` is the whole's size in bytes. Raises MediaDamaged, VaultLocked."""

    def __init__(
        self, folder: PieceFolder, spans: Sequence[Span], on_close: Callable[[MediaReader], None] | None = None
    ) -> None:
        super().__init__()
        self._folder = folder
        self._spans = list(spans)
        self._starts = [span.offset for span in spans]
        self._sealers = [PieceSealer(span.object_id, span.key.view()) for span in spans]
        self.size = spans[-1].offset + spans[-1].length if spans else 0
        self._position = 0
        self._mutex = threading.RLock()
        self._sealed = bytearray(SEALED)
        self._plain = bytearray(PIECE)
        self._held: tuple[int, int] | None = None  # (span, ordinal) of the piece in _plain
        self._on_close = on_close
        self._locked = False

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._position

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        with self._mutex:
            self._require_open()
            base = {os.SEEK_SET: 0, os.SEEK_CUR: self._position, os.SEEK_END: self.size}[whence]
            if base + offset < 0:
                raise ValueError("negative position")
            self._position = base + offset
            return self._position

    def readinto(self, buffer: WriteableBuffer, /) -> int:
        with self._mutex:
            self._require_open()
            view = memoryview(buffer).cast("B")
            done = 0
            while done < len(view) and self._position < self.size:
                source = self._at(self._position)
                taken = min(len(source), len(view) - done)
                view[done : done + taken] = source[:taken]
                self._position += taken
                done += taken
            return done

    def _at(self, position: int) -> memoryview:
        """What is held from `position` to the end of its piece."""
        number = bisect.bisect_right(self._starts, position) - 1
        span = self._spans[number]
        inside = position - span.offset
        left = span.length - inside
        if span.small is not None:
            return memoryview(span.small)[span.skip + inside : span.skip + span.length]
        ordinal, start = divmod(span.skip + inside, PIECE)
        if self._held != (number, ordinal):
            if ordinal >= len(span.pieces):
                raise MediaDamaged(part="missing")
            piece = span.pieces[ordinal]
            if self._held == (number, ordinal - 1):  # in order: the next ones are wanted soon
                for ahead in span.pieces[ordinal + 1 : ordinal + 1 + _AHEAD]:
                    self._folder.prefetch(ahead.name)
            self._held = None
            self._folder.read(piece.name, self._sealed)
            self._sealers[number].open(piece.index, piece.last, self._sealed, self._plain)
            self._held = (number, ordinal)
        return memoryview(self._plain)[start : min(PIECE, start + left)]

    def lock(self) -> None:
        """The vault is being locked: wipe, and refuse from now on."""
        with self._mutex:
            self._locked = True
            self._wipe()

    def close(self) -> None:
        if not self.closed:
            with self._mutex:
                self._wipe()
            if self._on_close is not None:
                self._on_close(self)
        super().close()

    def _wipe(self) -> None:
        self._plain[:] = bytes(len(self._plain))
        self._held = None
        for span in self._spans:
            span.key.close()
        self._spans, self._sealers = [], []

    def _require_open(self) -> None:
        if self._locked:
            raise VaultLocked
        if self.closed:
            raise ValueError("I/O operation on closed file")


def hashed(reader: MediaReader, state: hashlib._Hash, told: Callable[[int], object] = lambda at: None) -> bytes:
    """Adds what is left of `reader`; the digest."""
    buffer = bytearray(PIECE)
    while taken := reader.readinto(buffer):
        state.update(memoryview(buffer)[:taken])
        told(reader.tell())
    return state.digest()
