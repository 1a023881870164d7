"""Copies sealed pieces of media into a backup or out of one, and opens each to see that it is whole.

Files are copied as they are: the seal is the attachment's own, and its key lies in the database's copy. Must never
replace a piece that was found whole before.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial

from intake.errors import BackupUnreliable, MediaDamaged
from intake.fsio import translate_os_errors
from intake.progress import CancelToken, Progress
from intake.vault.pieces import PIECE, SEALED, SHARDS, PieceFolder, PieceSealer
from intake.vault.sql import Connection

LOOKED_AT_AGAIN = 64
"""Pieces (MiB) of a backup that were whole before and are opened once more each time, going round."""
_WORKERS = 4
_BATCH = 32
"""Pieces whose folders are made durable together, and after which a person's wish to stop is looked at."""


@dataclass(frozen=True, slots=True)
class SealedPiece:
    """A piece with what opens it. `key` is the attachment's, as it lies in the database."""

    name: bytes
    object_id: bytes
    key: bytes
    index: int
    last: bool

    def __repr__(self) -> str:
        return "SealedPiece(…)"


def pieces_in(connection: Connection) -> list[SealedPiece]:
    """Every sealed piece of what is held or being recorded; not of what the next open throws away."""
    rows = connection.execute(
        "SELECT p.name, o.object, o.key, p.idx, p.last FROM media_pieces p JOIN media_objects o ON o.id = p.object"
        " WHERE p.sealed = 1 AND o.state <> 0 ORDER BY p.object, p.idx"
    )
    return [SealedPiece(name, identity, key, index, bool(last)) for name, identity, key, index, last in rows]


def is_whole(folder: PieceFolder, piece: SealedPiece, *, from_disk: bool = False) -> bool:
    """Whether the file is there and its seal is right. Raises CannotRead."""
    return _read(folder, piece, from_disk) is not None


def _read(folder: PieceFolder, piece: SealedPiece, from_disk: bool) -> bytearray | None:
    sealed, plain = bytearray(SEALED), bytearray(PIECE)
    try:
        if from_disk and isinstance(folder, KeptPieces):
            folder.forget_cached(piece.name)
        folder.read(piece.name, sealed)
        PieceSealer(piece.object_id, piece.key).open(piece.index, piece.last, sealed, plain)
    except MediaDamaged:
        return None
    finally:
        plain[:] = bytes(PIECE)
    return sealed


class KeptPieces(PieceFolder):
    """The pieces of a backup: what a whole folder of them can be asked and told, on disks that may lie."""

    def sizes(self) -> dict[bytes, int]:
        """The size of every file that is named like a piece. Raises CannotRead."""
        found = {}
        with translate_os_errors(writing=False):
            for name in self.names():
                if name is not None:
                    found[name] = self.path(name).stat().st_size
        return found

    def forget_cached(self, name: bytes) -> None:
        """So that it is read from the disk next time, where the system can be asked."""
        if hasattr(os, "posix_fadvise"):
            with contextlib.suppress(OSError), self.path(name).open("rb") as stream:
                os.posix_fadvise(stream.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)

    def remove_cut_short(self) -> None:
        """Removes what was being written when a backup ended early; nobody else writes here."""
        for shard in SHARDS:
            for path in (self._folder / shard).glob("*.t"):
                with contextlib.suppress(OSError):
                    path.unlink(missing_ok=True)


class PieceCopier:
    """From `source` to `target`, which held `verified` names whole when they were last looked at. One for one backup or
    restore; `turn` counts them, so that over many of them every held piece is looked at again."""

    def __init__(
        self, source: PieceFolder, target: KeptPieces, verified: frozenset[bytes], turn: int = 0
    ) -> None:
        self._source, self._target, self._turn = source, target, turn
        self._good: set[bytes] = set(verified)
        self._new: list[SealedPiece] = []
        self._executor = ThreadPoolExecutor(_WORKERS, thread_name_prefix="backup")

    def close(self) -> None:
        self._executor.shutdown(wait=True, cancel_futures=True)

    @property
    def written(self) -> int:
        return len(self._new)

    def held(self, pieces: Iterable[SealedPiece]) -> frozenset[bytes]:
        """Names of those that the target has whole."""
        return frozenset(piece.name for piece in pieces if piece.name in self._good)

    def missing(
        self, pieces: Sequence[SealedPiece], progress: Progress, cancel: CancelToken | None
    ) -> list[SealedPiece]:
        """Those to be copied: not there, of another size, or left by a backup that was cut short and not whole."""
        sizes = self._target.sizes()
        self._good &= {name for name, size in sizes.items() if size == SEALED}
        self._good -= self._again()
        unsure = [piece for piece in pieces if piece.name not in self._good and sizes.get(piece.name) == SEALED]
        look = partial(is_whole, self._target, from_disk=True)
        for piece, whole in self._each(unsure, look, "backup-verify", progress, cancel):
            if whole:
                self._good.add(piece.name)
        return [piece for piece in pieces if piece.name not in self._good]

    def _again(self) -> set[bytes]:
        """Held pieces whose turn it is: a stick may have lost or changed what it once gave back."""
        held = sorted(self._good)
        start = self._turn * LOOKED_AT_AGAIN % max(1, len(held))
        return set((held[start:] + held[:start])[:LOOKED_AT_AGAIN])

    def copy(self, pieces: Sequence[SealedPiece], progress: Progress, cancel: CancelToken | None) -> None:
        """Copies what is whole at the source; the rest is missing afterwards."""
        for piece, whole in self._each(pieces, self._copy_one, "backup-media", progress, cancel, settle=True):
            if whole:
                self._new.append(piece)

    def _copy_one(self, piece: SealedPiece) -> bool:
        sealed = _read(self._source, piece, False)
        if sealed is None:
            return False
        self._target.remove([piece.name])
        self._target.write(piece.name, sealed)
        return True

    def read_back(self, progress: Progress, cancel: CancelToken | None) -> None:
        """Opens every piece that was written. Raises BackupUnreliable."""
        look = partial(is_whole, self._target, from_disk=True)
        for piece, whole in self._each(self._new, look, "backup-verify", progress, cancel):
            if not whole:
                raise BackupUnreliable
            self._good.add(piece.name)

    def _each(
        self,
        pieces: Sequence[SealedPiece],
        work: Callable[[SealedPiece], bool],
        step: str,
        progress: Progress,
        cancel: CancelToken | None,
        *,
        settle: bool = False,
    ) -> Iterator[tuple[SealedPiece, bool]]:
        for start in range(0, len(pieces), _BATCH):
            if cancel is not None:
                cancel.raise_if_cancelled()
            batch = pieces[start : start + _BATCH]
            found = list(self._executor.map(work, batch))
            if settle:
                self._target.settle(piece.name for piece, whole in zip(batch, found, strict=True) if whole)
            yield from zip(batch, found, strict=True)
            progress(step, start + len(batch), len(pieces))
