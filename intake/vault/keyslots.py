"""The two keyslots files: what turns a passphrase into the vault key. Must never tell which slots are in use.

One file, 1,024 bytes, all integers big-endian:

      0   8  magic "\\x89AMKEYS\\n"
      8   2  version, 1
     10   2  zero
     12   4  Argon2id passes            16   4  Argon2id memory, KiB       20   4  Argon2id lanes
     24   8  generation
     32  32  salt
     64 736  8 slots of 92 bytes: nonce 12 ‖ AES-256-GCM(64 bytes: kind 1 ‖ zero 31 ‖ vault key 32) and tag 16
    800 192  the directory: nonce 12 ‖ AES-256-GCM(164 bytes: kind of each slot 8, 0 = unused ‖ zero 156) and tag 16
    992  32  SHA-256 of everything before

The directory's key is HKDF(vault key, "keyslots-directory"); its associated data = bytes 0 … 63 ‖ SHA-256(the slots).
Files that were made before there was one have random bytes there, and one slot in use.

An unused slot is random. Slot key i = HKDF(Argon2id(passphrase, salt), "keyslot/i"), one derivation an attempt; with
recovery shares HKDF(HKDF(shared secret, "recovery-shares"), "keyslot/i"). A slot's associated data = magic ‖ version ‖
the three parameters ‖ salt ‖ i (1 byte). The last 32 bytes are the checksum in every version to come, so that "newer"
and "torn" can be told apart. The copy with the highest generation counts and repairs the other. A change of passphrase
keeps salt and parameters, because other slots depend on them.
"""

from __future__ import annotations

import contextlib
import hashlib
import struct
from collections.abc import Mapping
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
from intake.fsio import put_in_place, set_aside, translate_os_errors
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
MAX_GENERATION = (1 << 64) - 1
_FILL = SIZE - _HEADER.size - SLOTS * _SLOT - _CHECKSUM
_DIRECTORY = _FILL - 12 - 16


class SlotKind(IntEnum):
    """How a slot is opened. Versions of the program may know more kinds; an unknown kind still holds the key."""

    PASSPHRASE = 1
    PASSPHRASE_AND_KEYFILE = 2
    RECOVERY_SHARES = 3


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

    @property
    def header(self) -> bytes:
        return self.encode()[: _HEADER.size]

    def associated(self, slot: int) -> bytes:
        return (
            MAGIC
            + struct.pack(">HIII", VERSION, self.params.time, self.params.memory_kib, self.params.lanes)
            + self.salt
            + bytes([slot])
        )


def next_generation(before: Keyslots) -> int:
    """What the next copies say; at the largest number it stays, which only a forged file comes to."""
    return min(before.generation + 1, MAX_GENERATION)


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
    """Writes both copies, each whole or not at all. From the moment that the first has its name, they count.

    Raises MachineTrouble only while nothing has changed: a full disk is noticed before that, and what goes wrong with
    the second copy afterwards is repaired at the next unlock.
    """
    data = keyslots.encode()
    first, second = keyslot_paths(folder)
    with set_aside(first, data) as one, set_aside(second, data) as two:
        put_in_place(one, first)
        with contextlib.suppress(MachineTrouble):
            put_in_place(two, second)


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
    made = empty(params, random_bytes)
    slot = random_bytes(1)[0] % SLOTS
    kind = SlotKind.PASSPHRASE if keyfile is None else SlotKind.PASSPHRASE_AND_KEYFILE
    with derive_from_passphrase(passphrase, made.salt, params, second_factor=keyfile) as derived:
        made = seal(made, slot, derived, kind, vault_key, random_bytes)
    store(folder, with_directory(made, {slot: kind}, vault_key, random_bytes))


def empty(params: Argon2Params, random_bytes: RandomBytes, generation: int = 1) -> Keyslots:
    """Eight unused slots under a new salt."""
    slots = tuple(random_bytes(_SLOT) for _ in range(SLOTS))
    return Keyslots(params, generation, random_bytes(32), slots, random_bytes(_FILL))


def open_with(keyslots: Keyslots, passphrase: Secret, keyfile: Secret | None = None) -> tuple[Secret, int]:
    """The vault key and the slot that held it: one derivation. Raises WrongPassphrase, BadPassphrase."""
    with derive_from_passphrase(passphrase, keyslots.salt, keyslots.params, second_factor=keyfile) as derived:
        opened = open_derived(keyslots, derived)
    if opened is None:
        raise WrongPassphrase
    return opened


def open_derived(keyslots: Keyslots, derived: Secret) -> tuple[Secret, int] | None:
    """The vault key and the slot that these 32 bytes open, or None."""
    opened: tuple[Secret, int] | None = None
    for slot in range(SLOTS):  # all of them, so that time does not tell which
        key = _open(keyslots, slot, derived)
        if key is not None and opened is None:
            opened = key, slot
    return opened


def kinds(keyslots: Keyslots, vault_key: Secret) -> dict[int, SlotKind | int] | None:
    """Which slots are in use and how each is opened, by its number; None if no directory was kept, or not this one."""
    plain = bytearray(_DIRECTORY)
    nonce, sealed = keyslots.fill[:12], keyslots.fill[12:]
    with derive(vault_key, "keyslots-directory") as key:
        try:
            AESGCM(key.view()).decrypt_into(nonce, sealed, _directory_data(keyslots), plain)
        except InvalidTag:
            return None
    known = {int(kind) for kind in SlotKind}
    return {slot: SlotKind(kind) if kind in known else kind for slot, kind in enumerate(plain[:SLOTS]) if kind}


def with_directory(
    keyslots: Keyslots, used: Mapping[int, SlotKind | int], vault_key: Secret, random_bytes: RandomBytes
) -> Keyslots:
    """The same with a directory that says which slots are used. To be written last: it is bound to all the rest."""
    plain = bytearray(_DIRECTORY)
    for slot, kind in used.items():
        plain[slot] = kind
    nonce = random_bytes(12)
    with derive(vault_key, "keyslots-directory") as key:
        sealed = AESGCM(key.view()).encrypt(nonce, plain, _directory_data(keyslots))
    return replace(keyslots, fill=nonce + sealed)


def _directory_data(keyslots: Keyslots) -> bytes:
    return keyslots.header + hashlib.sha256(b"".join(keyslots.slots)).digest()


def seal(
    keyslots: Keyslots, slot: int, derived: Secret, kind: SlotKind, vault_key: Secret, random_bytes: RandomBytes
) -> Keyslots:
    """The same with the vault key in `slot`, sealed under 32 derived bytes."""
    nonce = random_bytes(12)
    plain = bytearray(_PLAIN)
    plain[0] = kind
    plain[32:] = vault_key.view()
    with _slot_key(derived, slot) as key:
        sealed = nonce + AESGCM(key.view()).encrypt(nonce, plain, keyslots.associated(slot))
    plain[:] = bytes(len(plain))
    return _with_slot(keyslots, slot, sealed)


def cleared(keyslots: Keyslots, slot: int, random_bytes: RandomBytes) -> Keyslots:
    """The same with `slot` unused."""
    return _with_slot(keyslots, slot, random_bytes(_SLOT))


def _with_slot(keyslots: Keyslots, slot: int, data: bytes) -> Keyslots:
    return replace(keyslots, slots=(*keyslots.slots[:slot], data, *keyslots.slots[slot + 1 :]))


def _slot_key(derived: Secret, slot: int) -> Secret:
    return derive(derived, f"keyslot/{slot}")


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
