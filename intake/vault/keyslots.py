"""The two keyslots files: what turns a passphrase into the vault key. Must never tell which slots are in use.

One file, 1,024 bytes, all integers big-endian:

      0   8  magic "\\x89AMKEYS\\n"
      8   2  version, 1
     10   2  zero
     12   4  Argon2id passes            16   4  Argon2id memory, KiB       20   4  Argon2id lanes
     24   8  generation
     32  32  salt
     64 736  8 slots of 92 bytes: nonce 12 ‖ AES-256-GCM(64 bytes: kind 1 ‖ zero 31 ‖ vault key 32) and tag 16
    800 192  random
    992  32  SHA-256 of everything before

An unused slot is random. Slot key i = HKDF(Argon2id(passphrase, salt), "keyslot/i"), one derivation an attempt;
associated data = magic ‖ version ‖ the three parameters ‖ salt ‖ i (1 byte). The last 32 bytes are the checksum in
every version to come, so that "newer" and "torn" can be told apart. The copy with the highest generation counts and
repairs the other. A change of passphrase keeps salt and parameters, because other slots depend on them.
"""

from __future__ import annotations

import contextlib
import hashlib
import struct
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import IntEnum
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from intake.crypto.kdf import Argon2Params, derive, derive_from_passphrase
from intake.crypto.secret import Secret
from intake.errors import (
    AlreadyThere,
    BadKdfParams,
    KeyslotsTorn,
    MachineTrouble,
    VaultNewer,
    VaultNotFound,
    WrongPassphrase,
)
from intake.fsio import translate_os_errors, write_atomic
from intake.model.ids import RandomBytes
from intake.vault.layout import keyslot_paths

MAGIC = b"\x89AMKEYS\n"
VERSION = 1
SLOTS = 8
SIZE = 1024
_HEADER = struct.Struct(">8sHHIIIQ32s")
_SLOT = 92
_PLAIN = 64
_CHECKSUM = 32
_FILL = SIZE - _HEADER.size - SLOTS * _SLOT - _CHECKSUM


class SlotKind(IntEnum):
    """How a slot is opened. Versions of the program may know more kinds; an unknown kind still holds the key."""

    PASSPHRASE = 1
    PASSPHRASE_AND_KEYFILE = 2


@dataclass(frozen=True, slots=True)
class Keyslots:
    """One valid copy, parsed. `slots` are opaque."""

    params: Argon2Params
    generation: int
    salt: bytes
    slots: tuple[bytes, ...]
    fill: bytes

    def encode(self) -> bytes:
        header = _HEADER.pack(
            MAGIC,
            VERSION,
            0,
            self.params.time,
            self.params.memory_kib,
            self.params.lanes,
            self.generation,
            self.salt,
        )
        body = header + b"".join(self.slots) + self.fill
        return body + hashlib.sha256(body).digest()

    def associated(self, slot: int) -> bytes:
        return (
            MAGIC
            + struct.pack(">HIII", VERSION, self.params.time, self.params.memory_kib, self.params.lanes)
            + self.salt
            + bytes([slot])
        )


def parse(untrusted: bytes) -> Keyslots:
    """Raises KeyslotsTorn for anything but a whole copy, VaultNewer for a whole one of a newer version."""
    if len(untrusted) < len(MAGIC) + 2 + _CHECKSUM or len(untrusted) > 64 * SIZE:
        raise KeyslotsTorn(part="key file")
    if hashlib.sha256(untrusted[:-_CHECKSUM]).digest() != untrusted[-_CHECKSUM:]:
        raise KeyslotsTorn(part="key file")
    version = int.from_bytes(untrusted[8:10], "big")
    if untrusted[:8] != MAGIC or version == 0:
        raise KeyslotsTorn(part="key file")
    if version > VERSION:
        raise VaultNewer(found=version, known=VERSION)
    if len(untrusted) != SIZE:
        raise KeyslotsTorn(part="key file")
    _, _, _, time, memory, lanes, generation, salt = _HEADER.unpack_from(untrusted)
    try:
        params = Argon2Params(time, memory, lanes)
    except BadKdfParams:
        raise KeyslotsTorn(part="key file") from None
    start = _HEADER.size
    slots = tuple(untrusted[start + i * _SLOT : start + (i + 1) * _SLOT] for i in range(SLOTS))
    return Keyslots(params, generation, salt, slots, untrusted[start + SLOTS * _SLOT : -_CHECKSUM])


@dataclass(frozen=True, slots=True)
class KeyslotsReport:
    """What `load` found: how many of the two copies were whole and of the newest generation."""

    good_copies: int


def load(folder: Path) -> tuple[Keyslots, KeyslotsReport]:
    """The copy that counts. Raises VaultNotFound, KeyslotsTorn, VaultNewer, CannotRead."""
    found: list[Keyslots] = []
    missing = 0
    newer: VaultNewer | None = None
    for path in keyslot_paths(folder):
        try:
            with translate_os_errors(writing=False):
                try:
                    with path.open("rb") as stream:
                        data = stream.read(64 * SIZE + 1)
                except (FileNotFoundError, NotADirectoryError):
                    missing += 1
                    continue
            found.append(parse(data))
        except KeyslotsTorn:
            continue
        except VaultNewer as error:
            newer = error
    if newer is not None:
        raise newer
    if missing == 2:
        raise VaultNotFound
    if not found:
        raise KeyslotsTorn(part="key file")
    best = max(found, key=lambda copy: copy.generation)
    return best, KeyslotsReport(sum(copy == best for copy in found))


def store(folder: Path, keyslots: Keyslots) -> None:
    """Writes both copies, one after the other, each whole or not at all."""
    data = keyslots.encode()
    for path in keyslot_paths(folder):
        write_atomic(path, data)


def repair(folder: Path, keyslots: Keyslots) -> None:
    """Makes the other copy equal to the one that counts; a disk that refuses is no reason not to open."""
    with contextlib.suppress(MachineTrouble):
        store(folder, keyslots)


def create(
    folder: Path,
    vault_key: Secret,
    passphrase: Secret,
    params: Argon2Params,
    *,
    keyfile: Secret | None = None,
    random_bytes: RandomBytes,
) -> None:
    """Writes new keyslots with the passphrase in a random slot. Raises AlreadyThere."""
    if any(path.exists() for path in keyslot_paths(folder)):
        raise AlreadyThere
    empty = Keyslots(params, 1, random_bytes(32), tuple(random_bytes(_SLOT) for _ in range(SLOTS)), random_bytes(_FILL))
    slot = random_bytes(1)[0] % SLOTS
    with derive_from_passphrase(passphrase, empty.salt, params, second_factor=keyfile) as derived:
        kind = SlotKind.PASSPHRASE if keyfile is None else SlotKind.PASSPHRASE_AND_KEYFILE
        store(folder, _seal(empty, slot, derived, kind, vault_key, random_bytes))


def open_with(keyslots: Keyslots, passphrase: Secret, keyfile: Secret | None = None) -> tuple[Secret, int]:
    """The vault key and the slot that held it: one derivation. Raises WrongPassphrase, BadPassphrase."""
    with derive_from_passphrase(passphrase, keyslots.salt, keyslots.params, second_factor=keyfile) as derived:
        opened: tuple[Secret, int] | None = None
        for slot in range(SLOTS):  # all of them, so that time does not tell which
            key = _open(keyslots, slot, derived)
            if key is not None and opened is None:
                opened = key, slot
    if opened is None:
        raise WrongPassphrase
    return opened


def change(
    folder: Path,
    old: Secret,
    new: Secret,
    *,
    old_keyfile: Secret | None = None,
    new_keyfile: Secret | None = None,
    random_bytes: RandomBytes,
    before_store: Callable[[], None] = lambda: None,
) -> None:
    """Seals the vault key under another passphrase in the same slot. Old copies of the files keep the old one."""
    keyslots, _ = load(folder)
    vault_key, slot = open_with(keyslots, old, old_keyfile)
    with vault_key, derive_from_passphrase(new, keyslots.salt, keyslots.params, second_factor=new_keyfile) as derived:
        kind = SlotKind.PASSPHRASE if new_keyfile is None else SlotKind.PASSPHRASE_AND_KEYFILE
        changed = _seal(keyslots, slot, derived, kind, vault_key, random_bytes)
    before_store()
    store(folder, replace(changed, generation=keyslots.generation + 1))


def _slot_key(derived: Secret, slot: int) -> Secret:
    return derive(derived, f"keyslot/{slot}")


def _seal(
    keyslots: Keyslots, slot: int, derived: Secret, kind: SlotKind, vault_key: Secret, random_bytes: RandomBytes
) -> Keyslots:
    nonce = random_bytes(12)
    plain = bytearray(_PLAIN)
    plain[0] = kind
    plain[32:] = vault_key.view()
    with _slot_key(derived, slot) as key:
        sealed = nonce + AESGCM(key.view()).encrypt(nonce, plain, keyslots.associated(slot))
    plain[:] = bytes(len(plain))
    return replace(keyslots, slots=(*keyslots.slots[:slot], sealed, *keyslots.slots[slot + 1 :]))


def _open(keyslots: Keyslots, slot: int, derived: Secret) -> Secret | None:
    sealed = keyslots.slots[slot]
    plain = bytearray(_PLAIN)
    with _slot_key(derived, slot) as key:
        try:
            AESGCM(key.view()).decrypt_into(sealed[:12], sealed[12:], keyslots.associated(slot), plain)
        except InvalidTag:
            return None
    secret = Secret(memoryview(plain)[32:])
    plain[:] = bytes(len(plain))
    return secret
