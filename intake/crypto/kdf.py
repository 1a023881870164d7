"""Keys from a passphrase (Argon2id, RFC 9106) and from keys (HKDF-SHA256, RFC 5869). Stores nothing.

A passphrase is UTF-8 text, normalised to NFKC before use, so that the same passphrase typed on another
keyboard or system (composed or decomposed letters, full-width digits) is the same. Spaces are kept as
typed. A second factor (a keyfile's bytes) enters as Argon2's secret value K, hashed to 32 bytes.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from intake.crypto.secret import Secret
from intake.errors import BadKdfParams, BadPassphrase
from intake.model.digests import digest

MAX_TIME = 16
MAX_LANES = 16
MAX_MEMORY_KIB = 512 * 1024
MIN_CREATED_MEMORY_KIB = 64 * 1024
MIN_SALT = 16
MAX_SALT = 64
MAX_PASSPHRASE = 4096


@dataclass(frozen=True, slots=True)
class Argon2Params:
    """Passes, KiB of memory and lanes. Raises BadKdfParams outside 1–16, 8·lanes–524,288 and 1–16.

    The floor is Argon2's own, since a file says what it was made with; what is created follows
    `recommended_params`.
    """

    time: int
    memory_kib: int
    lanes: int

    def __post_init__(self) -> None:
        for field, value, low, high in (
            ("lanes", self.lanes, 1, MAX_LANES),
            ("time", self.time, 1, MAX_TIME),
            ("memory", self.memory_kib, 8 * self.lanes, MAX_MEMORY_KIB),
        ):
            if type(value) is not int or not low <= value <= high:
                raise BadKdfParams(field=field)


def recommended_params(total_memory: int) -> Argon2Params:
    """What a new vault uses on a machine of `total_memory` bytes: a quarter of it, within 64 and 512 MiB."""
    quarter = total_memory // 4 // 1024
    return Argon2Params(3, max(MIN_CREATED_MEMORY_KIB, min(MAX_MEMORY_KIB, quarter)), 4)


def derive_from_passphrase(
    passphrase: Secret, salt: bytes, params: Argon2Params, *, second_factor: Secret | None = None
) -> Secret:
    """32 bytes. `salt` is 16 to 64 random bytes. Raises BadPassphrase, BadKdfParams, SecretClosed."""
    if not MIN_SALT <= len(salt) <= MAX_SALT:
        raise BadKdfParams(field="salt")
    keyfile = None if second_factor is None else digest("keyfile", second_factor.reveal())
    with _normalise(passphrase) as normal:
        kdf = Argon2id(
            salt=salt,
            length=32,
            iterations=params.time,
            lanes=params.lanes,
            memory_cost=params.memory_kib,
            secret=keyfile,
        )
        output = bytearray(32)
        # the stub says bytes; any buffer is taken, and a view leaves no copy behind
        kdf.derive_into(normal.view(), output)  # type: ignore[arg-type]
        return Secret.take(output)


def derive(secret: Secret, purpose: str, length: int = 32) -> Secret:
    """HKDF-SHA256 without salt, info = "amanat/1/" ‖ purpose: `length` bytes for one purpose."""
    output = bytearray(length)
    kdf = HKDF(algorithm=SHA256(), length=length, salt=None, info=b"amanat/1/" + purpose.encode("ascii"))
    kdf.derive_into(secret.view(), output)
    return Secret.take(output)


def _normalise(passphrase: Secret) -> Secret:
    view = passphrase.view()
    if not 0 < len(view) <= MAX_PASSPHRASE:
        raise BadPassphrase
    if all(byte < 0x80 for byte in view):
        return passphrase.copy()  # ASCII is its own normal form: no copy as text is made
    try:
        text = str(view, "utf-8")
    except UnicodeDecodeError:
        raise BadPassphrase from None
    return Secret(unicodedata.normalize("NFKC", text).encode("utf-8"))
