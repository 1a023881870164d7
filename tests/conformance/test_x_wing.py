"""The X-Wing draft's vectors, through the program's own identities.

The library encapsulates with its own randomness and keeps the shared secret inside HPKE, so the vector's ciphertext
and shared secret are carried on through HPKE's key schedule (RFC 9180, 5.1) here and opened by the program.
"""

from __future__ import annotations

import hashlib
import hmac
import json

import pytest
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from intake.crypto.age_header import Stanza, base64_encode
from intake.crypto.recipients import INFO, STANZA_TYPE, HybridIdentity, HybridRecipient
from intake.crypto.secret import Secret
from tests.conformance.age_kit import shared_vectors

VECTORS = json.loads(shared_vectors("x-wing.json").read_text())
SUITE_ID = b"HPKE" + b"\x64\x7a" + b"\x00\x01" + b"\x00\x03"


def extract(salt: bytes, label: bytes, key: bytes) -> bytes:
    return hmac.digest(salt or bytes(32), b"HPKE-v1" + SUITE_ID + label + key, "sha256")


def expand(key: bytes, label: bytes, info: bytes, length: int) -> bytes:
    message = length.to_bytes(2, "big") + b"HPKE-v1" + SUITE_ID + label + info
    return hmac.digest(key, message + b"\x01", "sha256")[:length]


def seal_with(shared_secret: bytes, file_key: bytes) -> bytes:
    context = b"\0" + extract(b"", b"psk_id_hash", b"") + extract(b"", b"info_hash", INFO)
    secret = extract(shared_secret, b"secret", b"")
    key, nonce = expand(secret, b"key", context, 32), expand(secret, b"base_nonce", context, 12)
    return ChaCha20Poly1305(key).encrypt(nonce, file_key, b"")


@pytest.mark.parametrize("vector", VECTORS, ids=range(len(VECTORS)))
def test_vector(vector: dict[str, str]) -> None:
    raw = {name: bytes.fromhex(value) for name, value in vector.items()}
    identity = HybridIdentity.from_seed(Secret(raw["sk"]))
    assert identity.recipient().to_bytes() == raw["pk"]
    assert HybridRecipient.from_bytes(raw["pk"]) == identity.recipient()
    file_key = hashlib.sha256(raw["ss"]).digest()[:16]
    stanza = Stanza((STANZA_TYPE, base64_encode(raw["ct"]).decode()), seal_with(raw["ss"], file_key))
    assert identity.unwrap(stanza) == file_key
