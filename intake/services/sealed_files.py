"""Files that leave: written under a random temporary name, renamed when they are whole; documents sealed for a reader.

Must never leave half a file behind under a name that looks finished, never overwrite, and never write a document's
plaintext. A sealed document is filled with spaces to its Padmé length, so its size tells little.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import io
import os
import secrets
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType
from typing import BinaryIO

from intake.crypto.age import AgeReader, AgeWriter
from intake.crypto.padding import padme
from intake.crypto.recipients import HybridIdentity, HybridRecipient
from intake.errors import AlreadyThere, BadDocument, DiskFull
from intake.fsio import free_bytes, fsync_folder, translate_os_errors

SUFFIX = ".amanat"
PIECE = 1 << 20
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


class PendingFile:
    """A file that exists under its name only after `keep`; leaving the block without it deletes what was begun."""

    def __init__(self, folder: Path, name: str, *, open_file: Callable[[Path], BinaryIO] | None = None) -> None:
        self._target = folder / name
        self._temporary = folder / f".{secrets.token_hex(8)}.part"
        self._open = open_file or (lambda path: path.open("xb"))
        self._stream: BinaryIO | None = None
        self._kept = False

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
        return len(data)

    def keep(self, *, sha256: str, size: int) -> Path:
        """Makes the file durable, reads it back, and gives it its name. Raises MachineTrouble, AlreadyThere.

        What was read back must be `size` bytes with this SHA-256: sticks lie about what they stored.
        """
        stream, self._stream = self._stream, None
        assert stream is not None
        with translate_os_errors(writing=True):
            with stream:
                stream.flush()
                with contextlib.suppress(io.UnsupportedOperation):
                    os.fsync(stream.fileno())
            if file_facts(self._temporary) != (sha256, size):
                raise OSError(errno.EIO, "the file does not read back as it was written")
            if self._target.exists():
                raise AlreadyThere
            self._temporary.replace(self._target)
            self._kept = True
            fsync_folder(self._target.parent)
        return self._target

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with contextlib.suppress(OSError):
            if self._stream is not None:
                self._stream.close()
        if not self._kept:
            with contextlib.suppress(OSError):
                self._temporary.unlink()


def file_facts(path: Path) -> tuple[str, int]:
    """SHA-256 and bytes of a file. Raises OSError."""
    state, size = hashlib.sha256(), 0
    with path.open("rb") as stream:
        while piece := stream.read(PIECE):
            state.update(piece)
            size += len(piece)
    return state.hexdigest(), size


def read_small(path: Path, *, kind: str, max_bytes: int) -> bytes:
    """A whole file of at most `max_bytes` bytes. Raises BadDocument, CannotRead."""
    with translate_os_errors(writing=False), path.open("rb") as stream:
        untrusted = stream.read(max_bytes + 1)
    if len(untrusted) > max_bytes:
        raise BadDocument(kind=kind, reason="it is too large")
    return untrusted
