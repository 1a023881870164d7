"""The age identity types the program itself does not know, for the conformance vectors alone.

Source: C2SP age specification, "The X25519 recipient type" and "The scrypt recipient type".
"""

from __future__ import annotations

import os
import re
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from intake.crypto import bech32
from intake.crypto.age_header import Stanza, base64_decode
from intake.errors import BadAgeHeader

SHARED_VECTORS = Path(__file__).resolve().parents[2].parent / "shared" / "vectors"
MAX_WORK_FACTOR = 22


def shared_vectors(name: str) -> Path:
    """A file or folder of the vectors beside the project; skips where they are not and need not be."""
    path = SHARED_VECTORS / name
    if not path.exists():
        if os.environ.get("AMANAT_REQUIRE_VECTORS"):
            raise FileNotFoundError("the shared vectors are required and are not beside the project")
        pytest.skip("the shared vectors are not beside this clone", allow_module_level=True)
    return path


@dataclass(frozen=True)
class Vector:
    """One file of the C2SP CCTV age test kit."""

    name: str
    expect: str
    payload_hash: str | None
    file_key: bytes
    identities: tuple[str, ...]
    passphrases: tuple[str, ...]
    armored: bool
    age_file: bytes

    @classmethod
    def read(cls, path: Path) -> Vector:
        head, _, body = path.read_bytes().partition(b"\n\n")
        fields = [line.split(": ", 1) for line in head.decode().splitlines()]
        one = dict(fields)
        if one.get("compressed") == "zlib":
            body = zlib.decompress(body)
        return cls(
            name=path.name,
            expect=one["expect"],
            payload_hash=one.get("payload"),
            file_key=bytes.fromhex(one["file key"]),
            identities=tuple(value for key, value in fields if key == "identity"),
            passphrases=tuple(value for key, value in fields if key == "passphrase"),
            armored=one.get("armored") == "yes",
            age_file=body,
        )


class X25519Identity:
    def __init__(self, text: str) -> None:
        self.key = X25519PrivateKey.from_private_bytes(bech32.decode(text, "age-secret-key-"))

    def find_file_key(self, stanzas: Sequence[Stanza]) -> bytes | None:
        keys = [key for key in map(self._unwrap, stanzas) if key is not None]
        return keys[0] if keys else None

    def _unwrap(self, stanza: Stanza) -> bytes | None:
        if stanza.arguments[0] != "X25519":
            return None
        if len(stanza.arguments) != 2:
            raise BadAgeHeader(reason="arguments")
        share = base64_decode(stanza.arguments[1].encode())
        if len(share) != 32 or len(stanza.body) != 32:
            raise BadAgeHeader(reason="length")
        try:
            secret = self.key.exchange(X25519PublicKey.from_public_bytes(share))
        except ValueError:
            raise BadAgeHeader(reason="low order") from None
        salt = share + self.key.public_key().public_bytes_raw()
        wrap = HKDF(algorithm=SHA256(), length=32, salt=salt, info=b"age-encryption.org/v1/X25519").derive(secret)
        return _open(wrap, stanza.body)


class ScryptIdentity:
    def __init__(self, passphrase: str) -> None:
        self.passphrase = passphrase.encode()

    def find_file_key(self, stanzas: Sequence[Stanza]) -> bytes | None:
        if not any(stanza.arguments[0] == "scrypt" for stanza in stanzas):
            return None
        if len(stanzas) != 1:
            raise BadAgeHeader(reason="scrypt is not alone")
        arguments, body = stanzas[0].arguments, stanzas[0].body
        if len(arguments) != 3 or len(body) != 32:
            raise BadAgeHeader(reason="arguments")
        salt = base64_decode(arguments[1].encode())
        if len(salt) != 16 or not re.fullmatch(r"[1-9][0-9]?", arguments[2]):
            raise BadAgeHeader(reason="salt or work factor")
        if int(arguments[2]) > MAX_WORK_FACTOR:
            raise BadAgeHeader(reason="work factor")
        kdf = Scrypt(salt=b"age-encryption.org/v1/scrypt" + salt, length=32, n=1 << int(arguments[2]), r=8, p=1)
        return _open(kdf.derive(self.passphrase), body)


def _open(key: bytes, body: bytes) -> bytes | None:
    try:
        return ChaCha20Poly1305(key).decrypt(bytes(12), body, None)
    except InvalidTag:
        return None
