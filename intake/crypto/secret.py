"""Key bytes that can be wiped. Must never show them: not in repr, in a pickle, or in a comparison's timing.

Python copies `bytes` freely and never clears them, so keys live in one `bytearray` that `close` overwrites.
Copies that a library makes inside one call are beyond this; ending the process clears those.
"""

from __future__ import annotations

import hmac
import secrets
from collections.abc import Callable
from types import TracebackType
from typing import NoReturn, SupportsIndex

from intake.errors import SecretClosed


class Secret:
    """Owns a copy of `data` until `close`. Every use after that raises SecretClosed."""

    __slots__ = ("_data", "_open")

    def __init__(self, data: bytes | bytearray | memoryview) -> None:
        self._data = bytearray(data)
        self._open = True

    @classmethod
    def random(cls, n: int = 32, random_bytes: Callable[[int], bytes] = secrets.token_bytes) -> Secret:
        """`n` random bytes."""
        return cls(random_bytes(n))

    @classmethod
    def take(cls, data: bytearray) -> Secret:
        """Moves the bytes: `data` is zeroed in place."""
        secret = cls(data)
        data[:] = bytes(len(data))
        return secret

    def view(self) -> memoryview:
        """A read-only view without a copy; it shows zeros once the secret is closed."""
        self._require_open()
        return memoryview(self._data).toreadonly()

    def reveal(self) -> bytes:
        """A copy that cannot be wiped: only for a library that takes nothing but `bytes`."""
        self._require_open()
        return bytes(self._data)

    def copy(self) -> Secret:
        """A second secret with the same bytes and a life of its own."""
        self._require_open()
        return Secret(self._data)

    def close(self) -> None:
        """Overwrites the bytes with zeros. Harmless when called again."""
        # same length, so this writes in place and cannot be refused by views that are still out
        self._data[:] = bytes(len(self._data))
        self._open = False

    @property
    def closed(self) -> bool:
        return not self._open

    def _require_open(self) -> None:
        if not self._open:
            raise SecretClosed

    def __len__(self) -> int:
        return len(self._data)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Secret):
            return NotImplemented
        self._require_open()
        other._require_open()
        return hmac.compare_digest(self._data, other._data)

    __hash__ = None  # type: ignore[assignment]  # a hash would be a trace of the key in some table

    def __repr__(self) -> str:
        return "Secret(…)"

    def __enter__(self) -> Secret:
        self._require_open()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __del__(self) -> None:
        if hasattr(self, "_data"):
            self.close()

    def __copy__(self) -> NoReturn:
        raise TypeError("a secret is copied with .copy() alone")

    def __deepcopy__(self, memo: object) -> NoReturn:
        raise TypeError("a secret is copied with .copy() alone")

    def __reduce_ex__(self, protocol: SupportsIndex) -> NoReturn:
        raise TypeError("a secret is never pickled")
