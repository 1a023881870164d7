"""Sealed pieces of media as files: every one exactly 1 MiB of plaintext and a tag, padded, under a random name.

Knows the file system and the seal, no SQL. Must never seal the same (key, index) twice: whoever calls reserves an index
in a committed row first and burns it when the write did not finish. Must never leave a time: files and their order tell
an observer nothing but their number.

    file       = AES-256-GCM(key of the attachment, nonce, associated data, 1 MiB)   1,048,592 bytes
    nonce      = index as 12 bytes big-endian
    associated = "amanat/1/media-piece" ‖ 0x00 ‖ 16 bytes attachment id ‖ index u64 big-endian ‖ 0x01 if last else 0x00
"""

from __future__ import annotations

import contextlib
import os
import struct
from collections.abc import Iterable, Iterator
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from intake.errors import MediaDamaged
from intake.fsio import fsync_folder, translate_os_errors
from intake.vault.layout import MIB

PIECE = MIB
TAG = 16
SEALED = PIECE + TAG
NAME = 16
SHARDS = "0123456789abcdef"
_TEMPORARY = ".t"
_LABEL = b"amanat/1/media-piece\0"
_CONSTANT_TIME_NS = 946_684_800 * 10**9  # 2000-01-01: a day that FAT can hold
_STEP = 256 << 10
"""Bytes a write: a new file's megabyte at once makes the system look for memory in one piece, which took up to 1.2
times as long altogether; 64 KiB as well, with threads waiting for each other."""
_BINARY = getattr(os, "O_BINARY", 0)


class PieceSealer:
    """Seals and opens the pieces of one attachment. Holds its key until it is dropped."""

    __slots__ = ("_aead", "_object")

    def __init__(self, object_id: bytes, key: bytes | memoryview) -> None:
        self._object = object_id
        self._aead = AESGCM(key)

    def _associated(self, index: int, last: bool) -> bytes:
        return _LABEL + self._object + struct.pack(">QB", index, last)

    def seal(self, index: int, last: bool, plaintext: bytearray | memoryview, sealed: bytearray) -> None:
        """`plaintext` is exactly PIECE bytes, padded by the caller; `sealed` takes SEALED bytes."""
        self._aead.encrypt_into(index.to_bytes(12, "big"), plaintext, self._associated(index, last), sealed)

    def open(self, index: int, last: bool, sealed: bytearray, plaintext: bytearray) -> None:
        """Fills `plaintext` (PIECE bytes). Raises MediaDamaged."""
        try:
            self._aead.decrypt_into(index.to_bytes(12, "big"), sealed, self._associated(index, last), plaintext)
        except InvalidTag:
            raise MediaDamaged(part="changed") from None


class PieceFolder:
    """The shard folders. Names are 16 random bytes that somebody else has reserved."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def create(self) -> None:
        """Makes the shard folders; harmless when they are there."""
        with translate_os_errors(writing=True):
            for shard in SHARDS:
                (self._folder / shard).mkdir(mode=0o700, parents=True, exist_ok=True)
            fsync_folder(self._folder)
            fsync_folder(self._folder.parent)

    def path(self, name: bytes) -> Path:
        text = name.hex()
        return self._folder / text[0] / text

    def write(self, name: bytes, sealed: bytearray) -> None:
        """Temporary, constant time, fsync, rename. The name itself is durable after `settle`."""
        path = self.path(name)
        temporary = path.with_name(path.name + _TEMPORARY)
        with translate_os_errors(writing=True):
            try:
                handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, 0o600)
                try:
                    self._fill(handle, sealed)
                    if os.utime in os.supports_fd:
                        os.utime(handle, ns=(_CONSTANT_TIME_NS, _CONSTANT_TIME_NS))
                    os.fsync(handle)
                finally:
                    os.close(handle)
                if os.utime not in os.supports_fd:
                    os.utime(temporary, ns=(_CONSTANT_TIME_NS, _CONSTANT_TIME_NS))
                self._rename(temporary, path)
            except OSError:
                self.remove([name])
                raise

    def _fill(self, handle: int, sealed: bytearray) -> None:
        view = memoryview(sealed)
        while view:
            view = view[os.write(handle, view[:_STEP]) :]

    def _rename(self, temporary: Path, path: Path) -> None:
        temporary.replace(path)

    def settle(self, names: Iterable[bytes]) -> None:
        """Makes the names of written pieces durable."""
        with translate_os_errors(writing=True):
            for shard in {name.hex()[0] for name in names}:
                fsync_folder(self._folder / shard)

    def read(self, name: bytes, sealed: bytearray) -> None:
        """Fills `sealed` (SEALED bytes). Raises MediaDamaged when the file is gone or has another size."""
        try:
            with self.path(name).open("rb", buffering=0) as stream:
                view = memoryview(sealed)
                while view:
                    taken = stream.readinto(view)
                    if not taken:
                        raise MediaDamaged(part="cut short")
                    view = view[taken:]
                if stream.read(1):
                    raise MediaDamaged(part="too long")
        except FileNotFoundError:
            raise MediaDamaged(part="missing") from None
        except OSError:
            with translate_os_errors(writing=False):
                raise

    def prefetch(self, name: bytes) -> None:
        """Asks the system to read a piece ahead, where it can be asked; never fails."""
        if hasattr(os, "posix_fadvise"):
            with contextlib.suppress(OSError):
                handle = os.open(self.path(name), os.O_RDONLY)
                try:
                    os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_WILLNEED)
                finally:
                    os.close(handle)

    def remove(self, names: Iterable[bytes]) -> list[bytes]:
        """Unlinks pieces and their temporaries; returns the names that are gone now, also if they were before."""
        gone = []
        for name in names:
            path = self.path(name)
            with contextlib.suppress(OSError):
                path.unlink(missing_ok=True)
                path.with_name(path.name + _TEMPORARY).unlink(missing_ok=True)
                gone.append(name)
        return gone

    def exists(self, name: bytes) -> bool:
        return self.path(name).exists()

    def names(self) -> Iterator[bytes | None]:
        """Every name in the shard folders; None for a file that is not named like a piece."""
        with translate_os_errors(writing=False):
            for shard in SHARDS:
                if not (self._folder / shard).is_dir():
                    continue
                with os.scandir(self._folder / shard) as found:
                    for entry in found:
                        yield _name(shard, entry.name)


def _name(shard: str, text: str) -> bytes | None:
    if len(text) == 2 * NAME and text[0] == shard and all(c in SHARDS for c in text):
        return bytes.fromhex(text)
    return None
