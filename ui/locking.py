"""Heartbeats, activity, and the supervisor's orders to draw the curtain, lock or quit, as signals of the event loop.

When the pipe closes, the supervisor is gone: the process locks, and ends itself hard if that takes too long. Never
sends anything from the vault.
"""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from ui import wire
from ui.orders import Orders

HEARTBEAT_MS = 1000
GRACE_SECONDS = 10.0
_ACTIVE_EVERY = 2.0


class Link(QObject):
    """Orders as signals on the main thread; heartbeats from the event loop, so that a stuck one is noticed."""

    lock_ordered = Signal()
    quit_ordered = Signal()
    curtain_ordered = Signal()

    def __init__(
        self,
        orders: Orders,
        *,
        hard_exit: Callable[[int], Any] = os._exit,
        grace: float = GRACE_SECONDS,
    ) -> None:
        super().__init__()
        self._orders, self._hard_exit, self._grace = orders, hard_exit, grace
        #: Whether long work runs, which puts the idle deadline off.
        self.busy: Callable[[], bool] = lambda: False
        self._open = False
        self._told_active = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(HEARTBEAT_MS)
        self._timer.timeout.connect(self._beat)
        self._thread = threading.Thread(target=self._listen, name="orders", daemon=True)

    def start(self) -> None:
        self._timer.start()
        self._thread.start()

    def _beat(self) -> None:
        self._orders.report("busy" if self.busy() else "alive")

    def _listen(self) -> None:
        signals = {"lock": self.lock_ordered, "quit": self.quit_ordered, "curtain": self.curtain_ordered}
        while (line := self._orders.next_line()) is not None:
            if line in signals:
                signals[line].emit()
        # The supervisor is gone. Locking saves the draft; if the event loop is stuck, nothing can be saved any more.
        self.quit_ordered.emit()
        time.sleep(self._grace)
        self._hard_exit(wire.EXIT_LOCKED)

    def painted(self) -> None:
        self._orders.report("painted")

    def ready(self) -> None:
        """The unlock screen is there."""
        self._orders.report("ready")

    def opened(self) -> None:
        """A vault is open: the idle deadline runs."""
        self._open = True
        self._orders.report("opened")

    def active(self) -> None:
        """Somebody used keyboard or mouse; told at most every two seconds."""
        now = time.monotonic()
        if self._open and now - self._told_active >= _ACTIVE_EVERY:
            self._told_active = now
            self._orders.report("active")

    def keep(self, **values: str) -> None:
        """Leaves language or window place to the next process."""
        import json

        self._orders.report("keep " + json.dumps(values))

    def closing(self) -> None:
        self._orders.report("closing")
