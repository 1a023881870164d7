"""How long work tells where it is, and how a person stops it. A leaf: every package may use it."""

from __future__ import annotations

import threading
from typing import Protocol

from intake.errors import Cancelled


class Progress(Protocol):
    """Called with the step's name (a stable key, not a sentence), what is done and the total, in one unit."""

    def __call__(self, step: str, done: int, total: int) -> None: ...


def no_progress(step: str, done: int, total: int) -> None:
    """For callers that show nothing."""


class CancelToken:
    """Set from any thread; long work looks at it between pieces."""

    def __init__(self) -> None:
        self._event = threading.Event()

    def cancel(self) -> None:
        self._event.set()

    @property
    def cancelled(self) -> bool:
        return self._event.is_set()

    def raise_if_cancelled(self) -> None:
        """Raises Cancelled once `cancel` was called."""
        if self._event.is_set():
            raise Cancelled
