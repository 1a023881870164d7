"""Signatures that hold while either scheme does: Ed25519 ‖ ML-DSA-65 (RFC 8032, FIPS 204) over one message.

Must never accept one half alone. ML-DSA is used in its pure form with an empty context; domain separation
is in the message (DSSE's pre-authentication encoding). Key id = SHA-256 of both public keys.
"""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Callable

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.mldsa import MLDSA65PrivateKey, MLDSA65PublicKey

from intake.crypto.secret import Secret
from intake.errors import BadKey, BadSignature

ED_PUBLIC = 32
ML_PUBLIC = 1952
PUBLIC_SIZE = ED_PUBLIC + ML_PUBLIC
SEED_SIZE = 64
ED_SIGNATURE = 64
ML_SIGNATURE = 3309
SIGNATURE_SIZE = ED_SIGNATURE + ML_SIGNATURE


class VerifyingKey:
    """Both public keys."""

    __slots__ = ("_bytes", "_ed", "_ml", "key_id")

    def __init__(self, ed: Ed25519PublicKey, ml: MLDSA65PublicKey) -> None:
        self._ed = ed
        self._ml = ml
        self._bytes = ed.public_bytes_raw() + ml.public_bytes_raw()
        self.key_id = hashlib.sha256(self._bytes).hexdigest()

    @classmethod
    def from_bytes(cls, untrusted: bytes) -> VerifyingKey:
        """From 32 + 1952 bytes. Raises BadKey."""
        if len(untrusted) != PUBLIC_SIZE:
            raise BadKey(reason="a signing key has the wrong length")
        try:
            return cls(
                Ed25519PublicKey.from_public_bytes(untrusted[:ED_PUBLIC]),
                MLDSA65PublicKey.from_public_bytes(untrusted[ED_PUBLIC:]),
            )
        except ValueError:
            raise BadKey(reason="a signing key is not a key") from None

    def to_bytes(self) -> bytes:
        """Ed25519 public key (32 bytes) ‖ ML-DSA-65 public key (1952 bytes)."""
        return self._bytes

    def verify(self, message: bytes, signature: bytes) -> None:
        """Raises BadSignature unless both halves of `signature` (64 + 3309 bytes) are right."""
        if len(signature) != SIGNATURE_SIZE:
            raise BadSignature
        try:
            self._ed.verify(signature[:ED_SIGNATURE], message)
            self._ml.verify(signature[ED_SIGNATURE:], message)
        except InvalidSignature:
            raise BadSignature from None

    def __eq__(self, other: object) -> bool:
        return isinstance(other, VerifyingKey) and self._bytes == other._bytes

    def __hash__(self) -> int:
        return hash(self._bytes)

    def __repr__(self) -> str:
        return f"VerifyingKey({self.key_id[:8]}…)"


class SigningKey:
    """Both private keys, from a seed of 64 bytes that this object owns."""

    __slots__ = ("_ed", "_ml", "_seed", "public")

    def __init__(self, seed: Secret) -> None:
        if len(seed) != SEED_SIZE:
            raise BadKey(reason="a signing seed has the wrong length")
        self._seed = seed.copy()
        view = seed.view()
        self._ed = Ed25519PrivateKey.from_private_bytes(view[:32])
        self._ml = MLDSA65PrivateKey.from_seed_bytes(view[32:])
        self.public = VerifyingKey(self._ed.public_key(), self._ml.public_key())

    @classmethod
    def generate(cls, random_bytes: Callable[[int], bytes] = secrets.token_bytes) -> SigningKey:
        with Secret.random(SEED_SIZE, random_bytes) as seed:
            return cls(seed)

    @classmethod
    def from_seed(cls, seed: Secret) -> SigningKey:
        """From Ed25519 seed (32 bytes) ‖ ML-DSA-65 seed (32 bytes), which are copied. Raises BadKey."""
        return cls(seed)

    def seed(self) -> Secret:
        """A copy for storing; the caller closes it."""
        return self._seed.copy()

    @property
    def key_id(self) -> str:
        return self.public.key_id

    def sign(self, message: bytes) -> bytes:
        """64 + 3309 bytes. Raises SecretClosed after `close`."""
        self._seed.view()
        return self._ed.sign(message) + self._ml.sign(message)

    def close(self) -> None:
        """Wipes the seed and refuses further use."""
        self._seed.close()

    def __repr__(self) -> str:
        return f"SigningKey({self.key_id[:8]}…)"
