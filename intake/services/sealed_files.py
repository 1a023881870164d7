"""Files that leave: written under a random temporary name, renamed when they are whole; documents sealed for a reader.

Must never leave half a file behind under a name that looks finished, never overwrite, and never write a document's
plaintext. A sealed document is filled with spaces to its Padmé length, so its size tells little.
"""

from __future__ import annotations

import contextlib
import errno
import io
import mmap
import os
import secrets
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from types import TracebackType
from typing import BinaryIO

from intake.crypto.age import AgeReader, AgeWriter
from intake.crypto.padding import padme
from intake.crypto.readback import ReadBack
from intake.crypto.recipients import HybridIdentity, HybridRecipient
from intake.errors import AlreadyThere, BadDocument, DiskFull
from intake.fsio import free_bytes, fsync_folder, translate_os_errors

SUFFIX = ".amanat"
PIECE = 1 << 20
SYNC_EVERY = 32 << 20
"""Bytes after which what was written is sent to the disk."""
_SPARE = 1 << 20


def seal(document: bytes, recipients: Sequence[HybridRecipient]) -> bytes:
    """An age file that holds a JSON document and the spaces that hide its length."""
    sealed = io.BytesIO()
    with AgeWriter(sealed, recipients) as age:
        age.write(document + b" " * (padme(len(document)) - len(document)))
    return sealed.getvalue()


def open_sealed(untrusted: bytes, identities: Sequence[HybridIdentity], *, kind: str, max_bytes: int) -> bytes:
    """The document, authentic as a file but not yet verified.

    Raises NotForUs, BadAgeHeader, BadAgePayload, BadDocument.
    """
    limit = padme(max_bytes)
    with AgeReader(io.BytesIO(untrusted), identities) as age:
        opened = bytearray()
        while piece := age.read(PIECE):
            opened += piece
            if len(opened) > limit:
                raise BadDocument(kind=kind, reason="it is too large")
    return bytes(opened).rstrip(b" ")


def random_name(random_bytes: Callable[[int], bytes] = secrets.token_bytes) -> str:
    """16 random hexadecimal digits and the suffix: says neither who nor when nor how many."""
    return random_bytes(8).hex() + SUFFIX


def require_space(folder: Path, size: int) -> None:
    """Raises DiskFull when `size` bytes and a little more are not free where `folder` lies."""
    if free_bytes(folder) < size + _SPARE:
        raise DiskFull


def unfinished_name(name: str) -> str:
    """What a file is called while it is written: after a kill it is found by this, and deleted."""
    return f".{name}.part"


class PendingFile:
    """A file that exists under its name only after `keep`; leaving the block without it deletes what was begun.

    What is written goes to the disk all along and not at the end alone, so that progress and cancel stay true on a
    slow stick.
    """

    def __init__(self, folder: Path, name: str, *, open_file: Callable[[Path], BinaryIO] | None = None) -> None:
        self._target = folder / name
        self._temporary = folder / unfinished_name(name)
        self._open = open_file or (lambda path: path.open("xb", buffering=0))
        self._stream: BinaryIO | None = None
        self._kept = False
        self._read_back = ReadBack()
        self._unsynced = 0
        self._syncing = ThreadPoolExecutor(1, thread_name_prefix="file")
        self._sync: Future[None] | None = None

    def __enter__(self) -> PendingFile:
        with translate_os_errors(writing=True):
            self._stream = self._open(self._temporary)
        return self

    def write(self, data: memoryview | bytes) -> int:
        """Takes all of `data`. Raises DiskFull, CannotWrite."""
        assert self._stream is not None
        with translate_os_errors(writing=True):
            left = memoryview(data)
            while left:
                left = left[self._stream.write(left) :]
            self._read_back.wrote(data)
            self._unsynced += len(data)
            if self._unsynced >= SYNC_EVERY:
                self._wait_for_sync()
                self._sync, self._unsynced = self._syncing.submit(_sync, self._stream), 0
        return len(data)

    def keep(self) -> str:
        """Makes the file durable, reads it back, and gives it its name. Raises MachineTrouble, AlreadyThere.

        Returns a mark for `still_there`, to be kept in the vault alone. The file must read back as it was written, from
        the disk where the system can be asked for that (Linux): sticks lie about what they stored.
        """
        stream, self._stream = self._stream, None
        assert stream is not None
        with translate_os_errors(writing=True):
            with stream:
                self._wait_for_sync()
                _sync(stream)
                _forget_cached(stream)
            if not reads_back(self._temporary, self._read_back):
                raise OSError(errno.EIO, "the file does not read back as it was written")
            if self._target.exists():
                raise AlreadyThere
            self._temporary.replace(self._target)
            self._kept = True
            fsync_folder(self._target.parent)
        return self._read_back.mark()

    def _wait_for_sync(self) -> None:
        sync, self._sync = self._sync, None
        if sync is not None:
            sync.result()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._syncing.shutdown()
        with contextlib.suppress(OSError):
            if self._stream is not None:
                self._stream.close()
        if not self._kept:
            with contextlib.suppress(OSError):
                self._temporary.unlink()


def _sync(stream: BinaryIO) -> None:
    stream.flush()
    with contextlib.suppress(io.UnsupportedOperation):
        os.fsync(stream.fileno())


def _forget_cached(stream: BinaryIO) -> None:
    """Makes the next reading of a synced file come from the disk, where the system offers that."""
    if hasattr(os, "posix_fadvise"):
        with contextlib.suppress(OSError):
            os.posix_fadvise(stream.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def reads_back(path: Path, check: ReadBack) -> bool:
    """Whether a file holds exactly the bytes that `check` was told of. Raises OSError."""
    # anonymous memory begins at a page, as reading past the cache asks for
    with io.FileIO(path, opener=_past_cache) as stream, mmap.mmap(-1, PIECE) as memory, memoryview(memory) as buffer:
        left = os.fstat(stream.fileno()).st_size
        # never asked for more at the end: reading on from there is refused by some file systems
        while left > 0 and (taken := stream.readinto(buffer) or 0):
            check.read(buffer[:taken])
            left -= taken
    return check.same()


def _past_cache(path: str, flags: int) -> int:
    """Opens a file so that it is read from the disk and not from memory, where the file system can do that (Linux).

    It is also much faster than reading through a cache that was emptied.
    """
    if direct := getattr(os, "O_DIRECT", 0):
        with contextlib.suppress(OSError), mmap.mmap(-1, mmap.PAGESIZE) as probe:
            handle = os.open(path, flags | direct)
            try:
                os.preadv(handle, [probe], 0)  # some refuse only here
            except OSError:
                os.close(handle)
            else:
                return handle
    return os.open(path, flags)


def still_there(path: Path, mark: str) -> bool:
    """Whether `path` is the file that `PendingFile.keep` gave this mark for, unchanged."""
    try:
        return reads_back(path, ReadBack.of(mark))
    except OSError:
        return False


def read_small(path: Path, *, kind: str, max_bytes: int) -> bytes:
    """A whole file of at most `max_bytes` bytes. Raises BadDocument, CannotRead."""
    with translate_os_errors(writing=False), path.open("rb") as stream:
        untrusted = stream.read(max_bytes + 1)
    if len(untrusted) > max_bytes:
        raise BadDocument(kind=kind, reason="it is too large")
    return untrusted
