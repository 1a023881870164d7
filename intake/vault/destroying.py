"""Destroys a vault: the keyslots first, so that nothing opens what is left, then the database and the media.

Needs no passphrase: whoever has the folder could delete it anyway, and the one moment in which this matters leaves no
time to type. Killed at any step either the vault opens as before (a keyslots copy is whole) or nothing does; doing it
again goes on from there. Must never touch a folder that is not a vault's, nor a file that is not ours.

What it cannot do: reach copies, images and backups made before, and what flash memory keeps below the file system.
"""

from __future__ import annotations

import contextlib
import os
import re
import secrets
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from intake.errors import CannotWrite, VaultInUse, VaultNotFound
from intake.fsio import fsync_folder
from intake.model.ids import RandomBytes
from intake.vault import keyslots, layout
from intake.vault.pieces import SHARDS
from intake.vault.writer_lock import WriterLock

_DATABASES = (
    layout.DATABASE,
    layout.MOVING,
    layout.UNFINISHED,
    layout.MIGRATION_COPY,
    layout.OUTGOING,
    layout.INCOMING,
)
_OTHERS = (layout.SEAL,)
_BESIDE = ("", "-wal", "-shm", "-journal")
_TEMPORARY = re.compile(r"\.[0-9a-f]{16}")
_PIECE = re.compile(r"[0-9a-f]{32}(\.t)?")
_PASSES = 1
"""Over a disk's sectors once is enough; flash is reached by no number of times."""


@dataclass(frozen=True, slots=True)
class Destroyed:
    """The keys are gone in any case. `left` files of ours could not be removed, `unknown` ones are none of ours."""

    left: int
    unknown: int


def is_there(folder: Path) -> bool:
    """Whether a vault lies here, or what is left of one whose destruction was cut short."""
    keys = any(path.is_file() for path in layout.keyslot_paths(folder))
    database = any((folder / name).is_file() for name in _DATABASES)
    shards = all((folder / layout.PIECES / shard).is_dir() for shard in SHARDS)
    return (keys and (database or shards)) or (database and shards) or shards


def destroy(
    folder: Path,
    *,
    lock: WriterLock | None = None,
    although_in_use: bool = False,
    random_bytes: RandomBytes = secrets.token_bytes,
) -> Destroyed:
    """Destroys the vault in `folder`, holding its writer lock: `lock` if the caller has it, which is closed here.

    `although_in_use` goes on while another program has it open; what that program shows is in its memory until it ends.
    Raises VaultNotFound, VaultInUse (nothing is changed), CannotWrite if a keyslots file could not be overwritten.
    """
    if not is_there(folder):
        raise VaultNotFound
    held = lock or _lock(folder, although_in_use=although_in_use)
    try:
        _destroy_keys(folder, random_bytes)
        left = _remove(_files(folder))
    finally:
        # an open file cannot be removed everywhere: the lock goes last
        held.close()
    left += _remove([folder / layout.LOCK])
    for place in (*(folder / layout.PIECES / shard for shard in SHARDS), folder / layout.PIECES):
        with contextlib.suppress(OSError):
            place.rmdir()
    with contextlib.suppress(OSError):
        fsync_folder(folder)
    unknown = sum(1 for path in _all_files(folder)) - left
    with contextlib.suppress(OSError):
        folder.rmdir()
    return Destroyed(left, max(0, unknown))


def _lock(folder: Path, *, although_in_use: bool) -> WriterLock:
    try:
        return WriterLock(folder)
    except VaultInUse:
        if not although_in_use:
            raise
        return WriterLock.none()


def _destroy_keys(folder: Path, random_bytes: RandomBytes) -> None:
    """Every copy of the keyslots, those left by a write that was cut short first: they hold the same slots."""
    copies = [*_temporaries(folder), *(path for path in layout.keyslot_paths(folder) if path.exists())]
    failed = 0
    for path in copies:
        try:
            for _ in range(_PASSES):
                _overwrite(path, random_bytes)
        except OSError as error:
            failed = error.errno or -1
    for path in copies:
        # where it could not be overwritten it is removed all the same: better than leaving it
        with contextlib.suppress(OSError):
            path.unlink()
    with contextlib.suppress(OSError):
        fsync_folder(folder)
    if failed:
        raise CannotWrite(number=failed)


def _overwrite(path: Path, random_bytes: RandomBytes) -> None:
    handle = os.open(path, os.O_WRONLY | getattr(os, "O_BINARY", 0))
    try:
        view = memoryview(random_bytes(max(os.fstat(handle).st_size, keyslots.SIZE)))
        while view:
            view = view[os.write(handle, view) :]
        os.fsync(handle)
    finally:
        os.close(handle)


def _temporaries(folder: Path) -> list[Path]:
    return [
        path
        for path in folder.iterdir()
        if _TEMPORARY.fullmatch(path.name) and path.is_file() and path.stat().st_size <= keyslots.SIZE
    ]


def _files(folder: Path) -> Iterator[Path]:
    """The files of a vault but its keyslots and its lock."""
    for name in _DATABASES:
        for ending in _BESIDE:
            yield folder / (name + ending)
    for name in _OTHERS:
        yield folder / name
    for shard in SHARDS:
        with contextlib.suppress(OSError):
            yield from [path for path in (folder / layout.PIECES / shard).iterdir() if _PIECE.fullmatch(path.name)]


def _remove(paths: Iterator[Path] | list[Path]) -> int:
    """How many could not be removed."""
    left = 0
    for path in paths:
        try:
            path.unlink(missing_ok=True)
        except OSError:
            left += 1
    return left


def _all_files(folder: Path) -> Iterator[Path]:
    with contextlib.suppress(OSError):
        yield from (path for path in folder.rglob("*") if not path.is_dir())
