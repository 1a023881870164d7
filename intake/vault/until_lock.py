"""What lives in memory from its making until the lock, and is closed while the vault can still write.

Never written anywhere. A closing that fails keeps none of the others from being closed.
"""

from __future__ import annotations

import contextlib
import threading
from typing import Protocol


class Closing(Protocol):
    """Whatever saves itself and lets go of its secrets."""

    def close(self) -> None: ...


class UntilLock:
    """Things by name; closed newest first. Methods may be called from any thread."""

    def __init__(self) -> None:
        self._mutex = threading.Lock()
        self._held: dict[str, Closing] = {}

    def keep(self, name: str, thing: Closing) -> None:
        with self._mutex:
            self._held[name] = thing

    def get(self, name: str) -> Closing | None:
        with self._mutex:
            return self._held.get(name)

    def all(self) -> list[Closing]:
        """Everything that is held, oldest first."""
        with self._mutex:
            return list(self._held.values())

    def drop(self, name: str) -> None:
        """Forgets it without closing it."""
        with self._mutex:
            self._held.pop(name, None)

    def close(self) -> None:
        """Closes and forgets all. Never raises."""
        while True:
            with self._mutex:
                if not self._held:
                    return
                _, thing = self._held.popitem()
            # whatever one of them trips over, the lock goes on: an error here would leave the vault open
            with contextlib.suppress(Exception):
                thing.close()
