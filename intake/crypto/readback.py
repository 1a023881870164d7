"""Tells whether bytes read back are the bytes that were written, at a tenth of a hash's cost. For one file of ours.

Poly1305 (RFC 8439) under a key of this object that nobody else ever has: as good as a hash against a disk that lies or
somebody who changes the file, and useless to anybody without the key. Must never be used for other bytes under the
same key, and its mark must be kept in the vault alone.
"""

from __future__ import annotations

import secrets

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.poly1305 import Poly1305

Data = bytes | bytearray | memoryview

_KEY = 32


class ReadBack:
    """`wrote` every byte, then `read` every byte, then ask `same`. Later, `ReadBack.of(mark)`: only `read` and ask."""

    def __init__(self) -> None:
        self._key = secrets.token_bytes(_KEY)
        self._wrote = Poly1305(self._key)
        self._tag = b""
        self._read = Poly1305(self._key)

    @classmethod
    def of(cls, mark: str) -> ReadBack:
        """For the file of which `mark` was kept."""
        check = cls()
        kept = bytes.fromhex(mark)
        check._key, check._tag = kept[:_KEY], kept[_KEY:]
        check._read = Poly1305(check._key)
        return check

    def wrote(self, data: Data) -> None:
        self._wrote.update(data)

    def read(self, data: Data) -> None:
        self._read.update(data)

    def mark(self) -> str:
        """Ends the writing: key and tag as hexadecimal digits, by which the file is known later."""
        if not self._tag:
            self._tag = self._wrote.finalize()
        return (self._key + self._tag).hex()

    def same(self) -> bool:
        """Ends both sides; may be asked once."""
        self.mark()
        try:
            self._read.verify(self._tag)
        except InvalidSignature:
            return False
        return True
