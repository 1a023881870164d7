"""Tells whether bytes read back are the bytes that were written, at a tenth of a hash's cost. For one process alone.

Poly1305 (RFC 8439) under a key of this object that nobody else ever has: as good as a hash against a disk that lies or
somebody who changes the file, and useless to anybody later. Must never be used twice with one key, nor be stored.
"""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.poly1305 import Poly1305

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer


class ReadBack:
    """`wrote` every byte, then `read` every byte, then ask `same`."""

    def __init__(self) -> None:
        key = secrets.token_bytes(32)
        self._wrote = Poly1305(key)
        self._read = Poly1305(key)

    def wrote(self, data: ReadableBuffer) -> None:
        self._wrote.update(data)

    def read(self, data: ReadableBuffer) -> None:
        self._read.update(data)

    def same(self) -> bool:
        """Ends both sides; may be asked once."""
        try:
            self._read.verify(self._wrote.finalize())
        except InvalidSignature:
            return False
        return True
