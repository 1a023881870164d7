"""What ties an open vault to its end: orders from the supervisor, signs of life to it, and what must be done before.

When the pipe closes, the supervisor is gone: the process locks, and ends itself hard if that takes too long. Never
sends anything from the vault.
"""

from __future__ import annotations

import contextlib
import os
import threading
import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from ui import wire
from ui.orders import Orders, words_of

HEARTBEAT_MS = 1000
GRACE_SECONDS = 10.0
_TOLD_EVERY = 2.0
# A line of the wire, less the braces and what JSON puts around a value.
_LONGEST = wire.MAX_LINE - 200


class Link(QObject):
    """Orders as signals on the main thread; heartbeats from the event loop, so that a stuck one is noticed.

    Screens use `before_lock`, `hold` and `release` (see ui.screens.LockLink), all on the main thread.
    """

    lock_ordered = Signal()
    quit_ordered = Signal()
    curtain_ordered = Signal()
    soon_ordered = Signal(dict)
    show_ordered = Signal(dict)

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
        self._told: dict[str, float] = {}
        self._holds: set[str] = set()
        self._in_interview = False
        self._before_lock: list[Callable[[], object]] = []
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
            elif line.startswith("soon "):
                self.soon_ordered.emit(words_of(line[5:]))
            elif line.startswith("show "):
                self.show_ordered.emit(words_of(line[5:]))
        # The supervisor is gone. Locking saves the draft; if the event loop is stuck, nothing can be saved any more.
        self.quit_ordered.emit()
        time.sleep(self._grace)
        self._hard_exit(wire.EXIT_LOCKED)

    # --- before a vault is open -------------------------------------------------------------------------------

    def waiting(self) -> None:
        """This standby could be shown at once."""
        self._orders.report("waiting")

    def painted(self) -> None:
        self._orders.report("painted")

    def ready(self) -> None:
        """The unlock screen is there."""
        self._orders.report("ready")

    def typed(self, *, composing: bool = False) -> None:
        """Something was typed into the unlock window; `composing` while a vault is being made."""
        if not self._open:
            self._now_and_then("composing" if composing else "typed")

    def failed(self, **attempt: str) -> None:
        """A passphrase was wrong, or is to be forgotten: this process must go. `attempt`: see ui.wire.ATTEMPT."""
        import json

        if len(attempt.get("keyfile", "")) > wire.ATTEMPT["keyfile"]:
            attempt["keyfile"] = ""
        for path in wire.PATHS:
            if len(json.dumps(attempt)) <= _LONGEST:
                break
            if attempt.pop(path, None) and path == "keyfile":
                attempt[path] = ""  # that there was one is to be told
        self._orders.report("failed " + json.dumps(attempt))

    # --- while one is open ------------------------------------------------------------------------------------

    def opened(self) -> None:
        """A vault is open: the idle deadline runs."""
        self._open = True
        self._orders.report("opened")

    def times(self, curtain: int, interview_lock: int, lock: int) -> None:
        """The organisation's deadlines in seconds; longer ones than the program's own are not taken."""
        self._orders.report(f"times {curtain} {interview_lock} {lock}")

    def in_interview(self, inside: bool) -> None:
        """Whether the screen is an open interview, which has its own deadlines."""
        if inside != self._in_interview:
            self._in_interview = inside
            self._orders.report("interview" if inside else "elsewhere")

    def active(self) -> None:
        """Somebody used keyboard or mouse; told at most every two seconds."""
        if self._open:
            self._now_and_then("active")

    def _now_and_then(self, word: str) -> None:
        now = time.monotonic()
        if now - self._told.get(word, -_TOLD_EVERY) >= _TOLD_EVERY:
            self._told[word] = now
            self._orders.report(word)

    def hold(self, name: str) -> None:
        """Recording or playing began: no curtain and no lock by idleness until each name is released."""
        first = not self._holds
        self._holds.add(name)
        if first:
            self._orders.report("hold")

    def release(self, name: str) -> None:
        """Harmless for a name that does not hold. The idle deadline begins anew."""
        if name in self._holds:
            self._holds.discard(name)
            if not self._holds:
                self._orders.report("release")

    def before_lock(self, run: Callable[[], object]) -> Callable[[], None]:
        """`run` is called once before the vault is closed, on the main thread, after the drafts are saved; in the order
        of registration. All of them together have `GRACE_SECONDS` less what closing takes, then the process is killed.
        Returns what takes it back."""
        self._before_lock.append(run)

        def take_back() -> None:
            with contextlib.suppress(ValueError):
                self._before_lock.remove(run)

        return take_back

    # --- the end ----------------------------------------------------------------------------------------------

    @property
    def something_to_end(self) -> bool:
        """Whether something was registered that must run before the lock, which may take seconds."""
        return bool(self._before_lock)

    def run_before_lock(self, note: Callable[[Exception], object] = lambda error: None) -> int:
        """Runs what was registered, each once; one that fails keeps no other from running. Returns how many failed.
        `note` gets each error, to keep what of it may be kept, and may fail itself."""
        failed = 0
        while self._before_lock:
            run = self._before_lock.pop(0)
            try:
                run()
            except Exception as error:
                failed += 1
                with contextlib.suppress(Exception):
                    note(error)
        return failed

    def keep(self, **values: str) -> None:
        """Leaves language or window place to the next process."""
        import json

        self._orders.report("keep " + json.dumps(values))

    def closing(self) -> None:
        self._orders.report("closing")
