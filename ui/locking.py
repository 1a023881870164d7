"""The UI process's end of the pipes: heartbeats, activity, and the orders to draw the curtain, lock or quit.

When the pipe closes, the supervisor is gone: the process locks, and ends itself hard if that takes too long. Never
sends anything from the vault.
"""

from __future__ import annotations

import json
import os
import sys
import threading
import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from ui import wire

HEARTBEAT_MS = 1000
GRACE_SECONDS = 10.0
_ACTIVE_EVERY = 2.0


class Orders:
    """The pipe from the supervisor before Qt is there: standard input, read line by line."""

    def __init__(self, reading: int, writing: int) -> None:
        self._reading, self._writing = reading, writing
        self._rest = b""

    @classmethod
    def take_standard_streams(cls) -> Orders:
        """Takes over 0 and 1 for the pipes; what anything prints goes to standard error from now on."""
        reading, writing = os.dup(0), os.dup(1)
        nothing = os.open(os.devnull, os.O_RDONLY)
        os.dup2(nothing, 0)
        os.close(nothing)
        os.dup2(2, 1)
        return cls(reading, writing)

    def next_line(self) -> str | None:
        """The next order, waiting for it; None when the supervisor is gone."""
        while b"\n" not in self._rest:
            try:
                piece = os.read(self._reading, 4096)
            except OSError:
                piece = b""
            if not piece or len(self._rest) > 4 * wire.MAX_LINE:
                return None
            self._rest += piece
        line, _, self._rest = self._rest.partition(b"\n")
        return line.decode("ascii", "replace")

    def hello(self) -> dict[str, str] | None:
        """The first line: what an earlier process left; None if this is not a supervisor."""
        line = self.next_line()
        if line is None or not line.startswith("hello "):
            return None
        values: dict[str, Any] = json.loads(line[6:])
        return {name: value for name, value in values.items() if isinstance(value, str)}

    def report(self, line: str) -> None:
        try:
            os.write(self._writing, line.encode("ascii") + b"\n")
        except OSError:
            return


class Link(QObject):
    """Orders as signals on the main thread; heartbeats from the event loop, so that a stuck one is noticed."""

    lock_ordered = Signal()
    quit_ordered = Signal()
    curtain_ordered = Signal()

    def __init__(
        self,
        orders: Orders,
        *,
        busy: Callable[[], bool] = lambda: False,
        hard_exit: Callable[[int], Any] = os._exit,
        grace: float = GRACE_SECONDS,
    ) -> None:
        super().__init__()
        self._orders, self._busy, self._hard_exit, self._grace = orders, busy, hard_exit, grace
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
        self._orders.report("busy" if self._busy() else "alive")

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
        self._orders.report("keep " + json.dumps(values))

    def closing(self) -> None:
        self._orders.report("closing")


def quiet_excepthook(kind: type[BaseException], value: BaseException, trace: object) -> None:
    """Says only which kind of mistake and where in our code: an exception's words may hold testimony."""
    import traceback
    from types import TracebackType

    where = ""
    if isinstance(trace, TracebackType):
        frame = traceback.extract_tb(trace)[-1]
        where = f" at {frame.filename.rpartition(os.sep)[2]}:{frame.lineno}"
    print(f"amanat: {kind.__name__}{where}", file=sys.stderr)
