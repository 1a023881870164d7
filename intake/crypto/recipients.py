"""Whom a file is encrypted to: age's `mlkem768x25519` recipients and identities. No other kind is written
or read.

Source: C2SP age specification, "The mlkem768x25519 recipient type": HPKE (RFC 9180 base mode) with
MLKEM768-X25519 (X-Wing), HKDF-SHA256 and ChaCha20-Poly1305, empty associated data. An identity is a 32-byte
seed, expanded by SHAKE256 to the ML-KEM-768 seed (64 bytes) and the X25519 key (32 bytes); the library
cannot store the expanded key, so the seed is what is kept.
"""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Callable, Sequence
from typing import Protocol

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hpke
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey, MLKEM768PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey

from intake.crypto import bech32
from intake.crypto.age_header import FILE_KEY_SIZE, Stanza, base64_decode, base64_encode
from intake.crypto.secret import Secret
from intake.errors import BadAgeHeader, BadKey
from intake.model.digests import LABEL_RECIPIENT, hex_digest

STANZA_TYPE = "mlkem768x25519"
INFO = b"age-encryption.org/mlkem768x25519"
RECIPIENT_PREFIX = "age1pq"
IDENTITY_PREFIX = "age-secret-key-pq-"
SEED_SIZE = 32
ML_PUBLIC = 1184
PUBLIC_SIZE = ML_PUBLIC + 32
ENC_SIZE = 1088 + 32
BODY_SIZE = FILE_KEY_SIZE + 16

_SUITE = hpke.Suite(hpke.KEM.MLKEM768_X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.CHACHA20_POLY1305)


class Identity(Protocol):
    """Whatever may open an age file: finds its file key (16 bytes) among all stanzas, or None if none is
    for it.

    Raises BadAgeHeader when a stanza of its own type is malformed.
    """

    def find_file_key(self, stanzas: Sequence[Stanza]) -> bytes | None: ...


class HybridRecipient:
    """A public encryption key: ML-KEM-768 ‖ X25519, 1184 + 32 bytes."""

    __slots__ = ("_bytes", "_key", "key_id")

    def __init__(self, untrusted: bytes) -> None:
        if len(untrusted) != PUBLIC_SIZE:
            raise BadKey(reason="a recipient has the wrong length")
        try:
            self._key = hpke.MLKEM768X25519PublicKey(
                MLKEM768PublicKey.from_public_bytes(untrusted[:ML_PUBLIC]),
                X25519PublicKey.from_public_bytes(untrusted[ML_PUBLIC:]),
            )
        except ValueError:
            raise BadKey(reason="a recipient is not a key") from None
        self._bytes = bytes(untrusted)
        self.key_id = hex_digest(LABEL_RECIPIENT, self._bytes)

    @classmethod
    def from_bytes(cls, untrusted: bytes) -> HybridRecipient:
        """From 1216 bytes. Raises BadKey."""
        return cls(untrusted)

    def to_bytes(self) -> bytes:
        return self._bytes

    @classmethod
    def parse(cls, untrusted: str) -> HybridRecipient:
        """From "age1pq1…". Raises BadKey."""
        return cls(bech32.decode(untrusted.strip(), RECIPIENT_PREFIX))

    def encode(self) -> str:
        return bech32.encode(RECIPIENT_PREFIX, self._bytes)

    def wrap(self, file_key: bytes) -> Stanza:
        """A stanza that only this recipient's identity opens; another one every time."""
        try:
            sealed = _SUITE.encrypt(file_key, self._key, info=INFO)
        except ValueError:
            raise BadKey(reason="a recipient is not a key") from None
        return Stanza((STANZA_TYPE, base64_encode(sealed[:ENC_SIZE]).decode("ascii")), sealed[ENC_SIZE:])

    def __eq__(self, other: object) -> bool:
        return isinstance(other, HybridRecipient) and self._bytes == other._bytes

    def __hash__(self) -> int:
        return hash(self._bytes)

    def __repr__(self) -> str:
        return f"HybridRecipient({self.key_id[:8]}…)"


class HybridIdentity:
    """A private encryption key, from a 32-byte seed that this object owns a copy of."""

    __slots__ = ("_key", "_recipient", "_seed", "_x25519")

    def __init__(self, seed: Secret) -> None:
        if len(seed) != SEED_SIZE:
            raise BadKey(reason="an identity has the wrong length")
        with Secret(hashlib.shake_256(seed.view()).digest(96)) as expanded:
            ml_kem = MLKEM768PrivateKey.from_seed_bytes(expanded.view()[:64])
            self._x25519 = X25519PrivateKey.from_private_bytes(expanded.view()[64:])
        self._seed = seed.copy()
        self._key = hpke.MLKEM768X25519PrivateKey(ml_kem, self._x25519)
        public = ml_kem.public_key().public_bytes_raw() + self._x25519.public_key().public_bytes_raw()
        self._recipient = HybridRecipient(public)

    @classmethod
    def generate(cls, random_bytes: Callable[[int], bytes] = secrets.token_bytes) -> HybridIdentity:
        with Secret.random(SEED_SIZE, random_bytes) as seed:
            return cls(seed)

    @classmethod
    def from_seed(cls, seed: Secret) -> HybridIdentity:
        """From 32 bytes, which are copied. Raises BadKey."""
        return cls(seed)

    @classmethod
    def parse(cls, untrusted: str) -> HybridIdentity:
        """From "AGE-SECRET-KEY-PQ-1…". Raises BadKey."""
        with Secret(bech32.decode(untrusted.strip(), IDENTITY_PREFIX)) as seed:
            return cls(seed)

    def seed(self) -> Secret:
        """A copy for storing; the caller closes it."""
        return self._seed.copy()

    def encode(self) -> str:
        """The text any age program takes. It opens everything: shown to its owner alone, never logged."""
        return bech32.encode(IDENTITY_PREFIX, self._seed.reveal()).upper()

    def recipient(self) -> HybridRecipient:
        return self._recipient

    @property
    def key_id(self) -> str:
        return self._recipient.key_id

    def unwrap(self, stanza: Stanza) -> bytes | None:
        """The file key, or None if the stanza is of another type or for another identity. Raises
        BadAgeHeader.
        """
        self._seed.view()
        if stanza.arguments[0] != STANZA_TYPE:
            return None
        if len(stanza.arguments) != 2:
            raise BadAgeHeader(reason="a stanza has too few or too many arguments")
        enc = base64_decode(stanza.arguments[1].encode("ascii"))
        if len(enc) != ENC_SIZE or len(stanza.body) != BODY_SIZE:
            raise BadAgeHeader(reason="a stanza has the wrong length")
        try:
            return _SUITE.decrypt(enc + stanza.body, self._key, info=INFO)
        except InvalidTag:
            self._refuse_low_order(enc)
            return None

    def _refuse_low_order(self, enc: bytes) -> None:
        """The library tells a share without any entropy no different from a wrong tag; age wants it
        refused.
        """
        try:
            self._x25519.exchange(X25519PublicKey.from_public_bytes(enc[-32:]))
        except ValueError:
            raise BadAgeHeader(reason="a stanza holds a key that is none") from None

    def find_file_key(self, stanzas: Sequence[Stanza]) -> bytes | None:
        """The first file key that opens. Raises BadAgeHeader."""
        for stanza in stanzas:
            file_key = self.unwrap(stanza)
            if file_key is not None:
                return file_key
        return None

    def close(self) -> None:
        """Wipes the seed and refuses further use."""
        self._seed.close()

    def __repr__(self) -> str:
        return f"HybridIdentity({self.key_id[:8]}…)"
