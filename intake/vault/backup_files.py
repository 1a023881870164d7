"""A backup's folder: names, the sealed head that says what belongs to it, and the database in parts.

    k/k0 k/k1   keyslots as a vault's, for the backup's own random key
    h0 h1       the head, two copies; the one of the highest generation that can be read counts
    d/          the database's copy in parts of at most 1 GiB, under random names: FAT32 takes them
    p/0 … p/f   pieces of media, the very files of the vault
    w           lock of the one program that writes here

A head is magic (8) ‖ version u16 ‖ zero u16 ‖ nonce (12) ‖ AES-256-GCM(head key, nonce, associated data = the 12 bytes
before the nonce, plaintext) ‖ tag (16); plaintext = u32 length of the JSON ‖ JSON ‖ names of pieces, 16 bytes each ‖
last links of segments, 32 bytes each ‖ zeros up to a multiple of 64 KiB. Must never name anything of the vault outside
the seal.
"""

from __future__ import annotations

import re
import struct
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from intake.crypto.kdf import derive
from intake.crypto.secret import Secret
from intake.errors import BackupDamaged, BadJson, VaultNewer
from intake.fsio import translate_os_errors, write_atomic
from intake.model.ids import RandomBytes, is_hash, is_id
from intake.model.strict_json import as_object, dumps, loads
from intake.vault.pieces import SHARDS

_TEMPORARY, _PIECE = re.compile(r"\.[0-9a-f]{16}"), re.compile(r"[0-9a-f]{32}(\.t)?")
KEYS, DATABASE, PIECES, HEADS = "k", "d", "p", ("h0", "h1")
MAGIC, VERSION = b"\x89AMKEEP\n", 1
PART = 1 << 30
STEP = 1 << 16
NAME, LINK = 16, 32
MAX_JSON, MAX_PIECES, MAX_LINKS, MAX_PARTS = 1 << 20, 1 << 22, 1 << 20, 1 << 12
MAX_HEAD = MAX_JSON + MAX_PIECES * NAME + MAX_LINKS * LINK + 2 * STEP
_OUTSIDE = struct.Struct(">8sHH")


@dataclass(frozen=True, slots=True)
class Part:
    """A file below `d/`: its name (32 hexadecimal digits), bytes and SHA-256."""

    name: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Head:
    """One good backup. `log` is the vault's own log; `made` ISO UTC; `counts` the rows of each table of the copy."""

    backup: str
    generation: int
    made: str
    log: str
    parts: tuple[Part, ...]
    counts: dict[str, int]
    pieces: frozenset[bytes]
    links: frozenset[bytes]

    @property
    def database_size(self) -> int:
        return sum(part.size for part in self.parts)


def write_head(folder: Path, place: int, head: Head, key: Secret, random_bytes: RandomBytes) -> None:
    """Writes one of the two copies, whole or not at all. Raises MachineTrouble."""
    write_atomic(folder / HEADS[place], seal_head(head, key, random_bytes))


def seal_head(head: Head, key: Secret, random_bytes: RandomBytes) -> bytes:
    """The bytes of a head's file."""
    told = dumps(
        {
            "backup": head.backup,
            "generation": head.generation,
            "made": head.made,
            "log": head.log,
            "parts": [{"name": p.name, "size": p.size, "sha256": p.sha256} for p in head.parts],
            "counts": dict(head.counts),
            "pieces": len(head.pieces),
            "links": len(head.links),
        }
    )
    plain = bytearray(struct.pack(">I", len(told)) + told)
    plain += b"".join(sorted(head.pieces)) + b"".join(sorted(head.links))
    plain += bytes(-len(plain) % STEP)
    outside, nonce = _OUTSIDE.pack(MAGIC, VERSION, 0), random_bytes(12)
    with derive(key, "backup/head") as head_key:
        return outside + nonce + AESGCM(head_key.view()).encrypt(nonce, bytes(plain), outside)


def nothing_of_others(folder: Path) -> bool:
    """Whether `k`, `d` and `p`, where they are there, are folders with nothing in them but what a backup puts there.

    Links count as somebody else's: what is written and removed through them lies elsewhere. Raises OSError.
    """
    keys, database, pieces = (_inside(folder / name) for name in (KEYS, DATABASE, PIECES))
    if keys is None or database is None or pieces is None:
        return False
    if not all(path.name in ("k0", "k1") or _TEMPORARY.fullmatch(path.name) for path in keys):
        return False
    shards = [_inside(shard) if shard.name in SHARDS else None for shard in pieces]
    return all(is_id(path.name) for path in database) and all(
        held is not None and all(_PIECE.fullmatch(path.name) for path in held) for held in shards
    )


def leads_elsewhere(folder: Path) -> bool:
    """Whether one of the folders of a backup is a link, or no folder. Raises OSError."""
    places = [folder / name for name in (KEYS, DATABASE, PIECES)]
    places += [folder / PIECES / shard for shard in SHARDS]
    return any(place.is_symlink() or (place.exists() and not place.is_dir()) for place in places)


def _inside(place: Path) -> list[Path] | None:
    """What is in a folder, nothing where there is none; None for a link or a file."""
    if place.is_symlink() or (place.exists() and not place.is_dir()):
        return None
    return list(place.iterdir()) if place.exists() else []


def has_head(folder: Path) -> bool:
    """Whether a backup was ever finished here."""
    return any((folder / name).is_file() for name in HEADS)


def read_heads(folder: Path, key: Secret) -> list[Head]:
    """Every copy that this key opens, the highest generation first. Raises VaultNewer, CannotRead."""
    found = []
    for name in HEADS:
        with translate_os_errors(writing=False):
            try:
                with (folder / name).open("rb") as stream:
                    untrusted = stream.read(MAX_HEAD + 1)
            except FileNotFoundError:
                continue
        try:
            found.append(open_head(untrusted, key))
        except BackupDamaged:
            continue
    return sorted(found, key=lambda head: -head.generation)


def open_head(untrusted: bytes, key: Secret) -> Head:
    """Raises BackupDamaged for anything but a whole head under this key, VaultNewer for a newer version's."""
    start = _OUTSIDE.size + 12
    if not start + 16 < len(untrusted) <= MAX_HEAD:
        raise BackupDamaged(part="head")
    magic, version, _ = _OUTSIDE.unpack_from(untrusted)
    if magic != MAGIC or version == 0:
        raise BackupDamaged(part="head")
    if version > VERSION:
        raise VaultNewer(found=version, known=VERSION)
    with derive(key, "backup/head") as head_key:
        try:
            plain = AESGCM(head_key.view()).decrypt(
                untrusted[_OUTSIDE.size : start], untrusted[start:], untrusted[: _OUTSIDE.size]
            )
        except InvalidTag:
            raise BackupDamaged(part="head") from None
    try:
        return _parse(plain)
    except (BadJson, KeyError, TypeError, ValueError, struct.error):
        raise BackupDamaged(part="head") from None


def _parse(plain: bytes) -> Head:
    (length,) = struct.unpack_from(">I", plain)
    told = as_object(loads(plain[4 : 4 + length], max_bytes=MAX_JSON), what="a head")
    pieces, links = _number(told["pieces"], MAX_PIECES), _number(told["links"], MAX_LINKS)
    after = 4 + length + pieces * NAME
    if len(plain) < after + links * LINK or len(told["parts"]) > MAX_PARTS:
        raise ValueError
    if not (is_id(told["backup"]) and is_id(told["log"])):
        raise ValueError
    return Head(
        backup=told["backup"],
        generation=_number(told["generation"], 1 << 53),
        made=str(told["made"]),
        log=told["log"],
        parts=tuple(_part(part) for part in told["parts"]),
        counts={str(name): _number(count, 1 << 53) for name, count in told["counts"].items()},
        pieces=_cut(plain, 4 + length, pieces, NAME),
        links=_cut(plain, after, links, LINK),
    )


def _part(told: dict[str, Any]) -> Part:
    if not (is_id(told["name"]) and is_hash(told["sha256"])):
        raise ValueError
    return Part(told["name"], _number(told["size"], PART), told["sha256"])


def _number(told: object, most: int) -> int:
    if not isinstance(told, int) or isinstance(told, bool) or not 0 <= told <= most:
        raise ValueError
    return told


def _cut(plain: bytes, start: int, count: int, width: int) -> frozenset[bytes]:
    return frozenset(plain[start + i * width : start + (i + 1) * width] for i in range(count))
