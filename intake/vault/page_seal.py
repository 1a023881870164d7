"""Notices pages of the database that were put back while the vault was locked: the cipher's own checks let them pass.

Every page ends with the tag that SQLCipher sealed it with, 64 bytes, new at every write. At the lock the hash of all
tags is written, sealed, to `s`; at the unlock it is compared before anything changes. From the unlock to the lock the
file says *open*: after a crash there is nothing to compare, and only the lists are. A number that grows, here and in
the database, shows an older `s`. Must never stand in the way of opening: what differs is told, and nothing is undone.

    s = "\\x89AMSEAL\\n" (8) ‖ nonce (12) ‖ AES-256-GCM(seal key, nonce, associated data = the 8 bytes, plaintext) ‖ tag
    plaintext = 1 locked, 0 open ‖ number u64 ‖ SHA-256 over the first 16 bytes of every page's tag (open: zeros)
    seal key = HKDF(vault key, "vault/seal"); `meta` has "stamp" = number u64 ‖ first 16 bytes of SHA-256(seal key)

Under another vault key (a vault that was moved or restored) the two do not belong together, and it begins anew.
"""

from __future__ import annotations

import contextlib
import hashlib
import mmap
import os
import struct
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from intake.crypto.kdf import derive
from intake.crypto.secret import Secret
from intake.errors import MachineTrouble
from intake.fsio import overwrite_block, write_atomic
from intake.model.ids import RandomBytes
from intake.vault.connection import PAGE
from intake.vault.layout import SEAL, database_path
from intake.vault.sql import Connection, value

MAGIC = b"\x89AMSEAL\n"
_PLAIN = struct.Struct(">BQ32s")
_SIZE = len(MAGIC) + 12 + _PLAIN.size + 16
_TAG, _PART = 64, 16
_OPEN, _LOCKED = 0, 1
_WINDOW = 4 << 20  # whole pages, and a multiple of what any system can begin a map at


@dataclass(frozen=True, slots=True)
class Notice:
    """`kind` is pages, seal, keys, key-copy or media; `count` how many, where they can be counted."""

    kind: str
    count: int = 1


def digest(path: Path) -> bytes | None:
    """The hash over all pages' tags, or None while commits wait in the WAL or the file cannot be read."""
    wal = path.with_name(path.name + "-wal")
    with contextlib.suppress(OSError, ValueError):
        # asked once: a connection that closes meanwhile takes an empty WAL away, which is no reason to look no further
        with contextlib.suppress(FileNotFoundError):
            if wal.stat().st_size:
                return None
        with path.open("rb") as stream:
            size = os.fstat(stream.fileno()).st_size
            state = hashlib.sha256(struct.pack(">Q", size))
            # each page is touched once; the order is that of the bytes within a tag: first bytes first
            tags = b"".join([_tags(stream.fileno(), start, size) for start in range(0, size, _WINDOW)])
            if not tags:
                return None
            for place in range(_PART):
                state.update(tags[place::_PART])
            return state.digest()
    return None


def _tags(file: int, start: int, size: int) -> bytes:
    """Of the pages in one window of the file: what was mapped counts as this process's memory until it is let go."""
    with mmap.mmap(file, min(_WINDOW, size - start), access=mmap.ACCESS_READ, offset=start) as part:
        return b"".join([part[place : place + _PART] for place in range(PAGE - _TAG, len(part), PAGE)])


class Glance:
    """Looks at the file while the passphrase is being worked on, which takes longer. Begin it under the writer lock."""

    def __init__(self, folder: Path) -> None:
        self._executor = ThreadPoolExecutor(1, thread_name_prefix="glance")
        self._found: Future[bytes | None] = self._executor.submit(digest, database_path(folder))
        self._executor.shutdown(wait=False)

    def result(self) -> bytes | None:
        return self._found.result()


class PageSeal:
    """One for an open vault. Owns a key until `close`."""

    def __init__(self, folder: Path, vault_key: Secret, random_bytes: RandomBytes) -> None:
        self._folder, self._random_bytes = folder, random_bytes
        self._key = derive(vault_key, "vault/seal")
        self._number = 0
        self._resting: bytes | None = None

    def begin(self, connection: Connection, found: bytes | None) -> list[Notice]:
        """Inside a transaction, the first after the unlock: compares, and says *open* from now on."""
        mark = hashlib.sha256(self._key.view()).digest()[:16]
        stored = value(connection, "SELECT value FROM meta WHERE key = 'stamp'")
        notices: list[Notice] = []
        if stored is not None and len(stored) == 24 and stored[8:] == mark:
            self._number = int.from_bytes(stored[:8], "big")
            notices = self._compare(found)
        self._number += 1
        self._write(_OPEN, bytes(32))
        connection.execute(
            "INSERT OR REPLACE INTO meta(key, value) VALUES('stamp', ?)", (struct.pack(">Q", self._number) + mark,)
        )
        return notices

    def _compare(self, found: bytes | None) -> list[Notice]:
        told = self._read()
        if told is None:
            return [Notice("seal")]
        state, number, expected = told
        if state == _OPEN and number == self._number + 1:
            self._number = number  # ended between its two writes at the unlock
            return []
        if number != self._number:
            return [Notice("seal")]
        if state == _LOCKED and found != expected:
            return [Notice("pages")]
        return []

    def at_rest(self) -> None:
        """The file has not been written for a while: what it looks like is found out now, and not while somebody waits
        for the lock."""
        self._resting = digest(database_path(self._folder))

    def disturbed(self) -> None:
        """It will be written."""
        self._resting = None

    def end(self) -> None:
        """After the last connection is closed: what the next unlock compares with. Never fails."""
        found = self._resting or digest(database_path(self._folder))
        if found is not None and self._number:
            self._write(_LOCKED, found, in_place=True)

    def close(self) -> None:
        self._key.close()

    def _write(self, state: int, found: bytes, *, in_place: bool = False) -> None:
        """`in_place` at the lock, which waits for the disk: one short write into the one block of the file that *open*
        has left. Were it torn, its tag would tell, and the next unlock says that the seal is not right."""
        nonce = self._random_bytes(12)
        plain = _PLAIN.pack(state, self._number, found)
        whole = MAGIC + nonce + AESGCM(self._key.view()).encrypt(nonce, plain, MAGIC)
        with contextlib.suppress(MachineTrouble):
            if not (in_place and overwrite_block(self._folder / SEAL, whole)):
                write_atomic(self._folder / SEAL, whole)

    def _read(self) -> tuple[int, int, bytes] | None:
        try:
            with (self._folder / SEAL).open("rb") as stream:
                untrusted = stream.read(_SIZE + 1)
            if len(untrusted) != _SIZE or not untrusted.startswith(MAGIC):
                return None
            plain = AESGCM(self._key.view()).decrypt(untrusted[8:20], untrusted[20:], MAGIC)
        except (OSError, InvalidTag):
            return None
        state, number, found = _PLAIN.unpack(plain)
        return state, number, found


_LISTED = b"\x01"


@dataclass(frozen=True, slots=True)
class KeyslotsSeen:
    """What was found at the unlock: the generation that counts, whether both copies were of it, and whether its sealed
    list of slots is of these very slots."""

    generation: int
    both: bool
    listed: bool


def keys_seen(connection: Connection, found: KeyslotsSeen | None) -> list[Notice]:
    """Keyslots of an older generation than were in use before: both put back, or the copy that was newer is gone.

    The generation itself is not sealed; the list of slots is, and with it. So slots without their list, in a vault that
    knew a generation before, were put together by somebody: an earlier program, which made no list, cannot open it.
    """
    if found is None:
        return []
    stored = value(connection, "SELECT value FROM meta WHERE key = 'keyslots'")
    seen, was_listed = (0, False) if stored is None else (int.from_bytes(stored[:8], "big"), stored[8:] == _LISTED)
    unlisted = not found.listed and (was_listed or (stored is not None and found.generation > seen))
    if found.generation < seen or unlisted:
        return [Notice("keys")]
    if found.generation > seen or found.listed != was_listed:
        told = struct.pack(">Q", found.generation) + (_LISTED if found.listed else b"")
        connection.execute("INSERT OR REPLACE INTO meta(key, value) VALUES('keyslots', ?)", (told,))
    return [] if found.both else [Notice("key-copy")]
