"""The parent that sees no plaintext: starts the UI process that may open a vault, keeps the next one ready, ends both.

Imports neither Qt nor anything of the vault. "Locked" means: the process that held the vault has been reaped, and only
then is the next one shown. There is at most one process with an open vault, one standby that never had one, and for the
blink of a replacement one that is on its way out and never had one either.
"""

# os.path and not pathlib: importing that would delay the first paint of every process.
# ruff: noqa: PTH100
from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Callable, Sequence
from queue import Empty, SimpleQueue
from types import ModuleType

from ui import wire
from ui.deadlines import Deadlines, Limits
from ui.orders import quiet_errors, words_of
from ui.platform import System, this_system
from ui.processes import Child, child_command

__all__ = ["Child", "Limits", "Supervisor", "child_command", "main"]

EXIT_TROUBLE = 3

NO_SCREEN = "The window could not be opened on this screen. `amanat demo` needs no screen."
CRASHES = (
    "The window ended unexpectedly three times within a minute and is not started again.",
    "Nothing that was saved is lost. Try again; if it happens twice, tell your coordinator.",
)
# Longer than asked for by this much, the supervisor itself stood still.
_SLEPT = 5.0


class Supervisor:
    """Keeps one window alive until the person quits. `run` returns the exit status of the program."""

    def __init__(
        self,
        command: Sequence[str],
        *,
        limits: Limits | None = None,
        kept: dict[str, str] | None = None,
        monotonic: Callable[[], float] = time.monotonic,
        idle_clock: Callable[[], float] = time.monotonic,
        say: Callable[[str], object] = lambda text: print(text, file=sys.stderr),
        on_line: Callable[[Child, str], object] = lambda child, line: None,
    ) -> None:
        self._command = list(command)
        self._limits = limits or Limits()
        self._kept = dict(kept or {})
        self._attempt: dict[str, str] = {}
        self._monotonic, self._idle_clock = monotonic, idle_clock
        self._say, self._on_line = say, on_line
        self._inbox: SimpleQueue[tuple[Child | None, str | None]] = SimpleQueue()
        self._crashes: list[float] = []
        self._standby_crashes = 0
        self._standby_at: float | None = None
        self._front: tuple[Child, Deadlines] | None = None
        self._standby: tuple[Child, Deadlines] | None = None
        self._standby_ready = False
        self._leaving: tuple[Child, float] | None = None
        self._replacing = ""
        self._quitting = False

    def stop(self) -> None:
        """Asks for the end, from a signal handler or another thread."""
        self._inbox.put((None, "quit"))

    def lock(self) -> None:
        """Locks now, from another thread."""
        self._inbox.put((None, "lock"))

    def run(self) -> int:
        """Until the person quits (0), or the window cannot be kept (3). Every process is reaped when this returns."""
        self._come_forward()
        try:
            while True:
                status = self._turn()
                if status is not None:
                    return status
        finally:
            self._dismiss()

    # --- one turn ---------------------------------------------------------------------------------------------

    def _turn(self) -> int | None:
        assert self._front is not None
        self._do_what_is_due()
        before, wait = self._monotonic(), self._wait()
        try:
            sender, line = self._inbox.get(timeout=max(0.01, min(wait, 3600.0)))
        except Empty:
            sender, line = None, None
        now = self._monotonic()
        if now - before > wait + _SLEPT:
            for known in (self._front, self._standby):
                if known is not None:
                    known[1].slept(now)
        if sender is None:
            if line is not None:
                self._ordered(line)
        elif sender is self._front[0]:
            if line is None:
                return self._front_ended()
            self._front_told(line)
        elif self._standby is not None and sender is self._standby[0]:
            self._standby_told(line)
        elif self._leaving is not None and sender is self._leaving[0] and line in (None, "opened"):
            self._end_leaving()
        return None

    def _do_what_is_due(self) -> None:
        now, idle_now = self._monotonic(), self._idle_clock()
        assert self._front is not None
        child, deadlines = self._front
        due = deadlines.due(now, idle_now)
        if due == "kill":
            child.kill()
            deadlines.alive_until = now + self._limits.grace
        elif due == "lock":
            child.say("lock")
            deadlines.close(now)
        elif due == "curtain":
            child.say("curtain")
            deadlines.covered()
        elif due == "replace":
            deadlines.forget_attempt()
            self._attempt = {name: word for name, word in self._attempt.items() if name not in wire.ABANDONED}
            self._replace("abandoned")
        if self._standby is not None and now >= self._standby[1].alive_until:
            self._standby[0].kill()
            self._standby[1].alive_until = now + self._limits.grace
        if self._standby_at is not None and now >= self._standby_at:
            self._start_standby()
        if self._leaving is not None and now >= self._leaving[1]:
            self._end_leaving()

    def _wait(self) -> float:
        now, idle_now = self._monotonic(), self._idle_clock()
        assert self._front is not None
        waits = [self._front[1].wait(now, idle_now)]
        if self._standby is not None:
            waits.append(self._standby[1].alive_until - now)
        if self._standby_at is not None:
            waits.append(self._standby_at - now)
        if self._leaving is not None:
            waits.append(self._leaving[1] - now)
        return max(0.0, min(waits))

    def _ordered(self, order: str) -> None:
        assert self._front is not None
        child, deadlines = self._front
        if order == "quit" or deadlines.opened:
            child.say(order)
            self._quitting = self._quitting or order == "quit"
            deadlines.close(self._monotonic())

    # --- the process in front ---------------------------------------------------------------------------------

    def _come_forward(self) -> None:
        """Shows the standby, or starts a process if there is none. Whatever was in front has been reaped."""
        self._replacing = ""
        if self._standby is not None:
            self._front, self._standby = self._standby, None
            self._front[0].say("show " + self._words())
        else:
            child = Child(self._command, self._inbox)
            child.say("hello " + self._words())
            self._front = child, Deadlines(self._limits, self._monotonic(), self._idle_clock())
        self._standby_at = None

    def _words(self) -> str:
        words: str = _json().dumps({**self._kept, **self._attempt})
        return words

    def _front_told(self, line: str) -> None:
        assert self._front is not None
        child, deadlines = self._front
        self._on_line(child, line)
        word, _, rest = line.partition(" ")
        now = self._monotonic()
        deadlines.told(word, rest, now, self._idle_clock())
        if word == "painted":
            self._end_leaving()
        elif word == "closing" and self._standby is not None:
            # it can lay everything out meanwhile; it shows itself only when this one has been reaped
            self._standby[0].say("soon " + self._words())
        elif word == "ready":
            self._standby_at = now + self._limits.standby
        elif word == "opened":
            self._attempt, self._replacing = {}, ""
        elif word in ("typed", "composing") and self._replacing == "abandoned":
            self._replacing = ""
        elif word == "failed" and not deadlines.opened:
            self._attempt = wire.kept(words_of(rest), wire.ATTEMPT)
            self._replace("failed")
        elif word == "keep":
            self._kept.update(wire.kept(words_of(rest)))

    def _front_ended(self) -> int | None:
        assert self._front is not None
        child, _ = self._front
        status = child.reap(self._limits.grace)
        if status == wire.EXIT_NO_SCREEN:
            self._say(NO_SCREEN)
            return EXIT_TROUBLE
        if self._quitting or status == wire.EXIT_QUIT:
            return 0
        if status != wire.EXIT_LOCKED and self._crashed_too_often():
            self._last_words()
            return EXIT_TROUBLE
        self._come_forward()
        return None

    def _crashed_too_often(self) -> bool:
        now = self._monotonic()
        self._crashes = [at for at in self._crashes if now - at < self._limits.crash_window] + [now]
        return len(self._crashes) >= self._limits.crashes

    def _last_words(self) -> None:
        """On the terminal, and in a window of their own if that much still works: nobody sees the terminal."""
        for sentence in CRASHES:
            self._say(sentence)
        child = Child(self._command, self._inbox)
        child.say("trouble " + self._words())
        while True:
            try:
                sender, line = self._inbox.get(timeout=self._limits.trouble)
            except Empty:
                break
            if (sender is child and line is None) or (sender is None and line == "quit"):
                break
        child.kill()
        child.reap(self._limits.grace)

    # --- the next one -----------------------------------------------------------------------------------------

    def _start_standby(self) -> None:
        self._standby_at, self._standby_ready = None, False
        if self._standby is not None or self._quitting or self._standby_crashes >= self._limits.crashes:
            return
        child = Child(self._command, self._inbox)
        child.say("standby " + self._words())
        self._standby = child, Deadlines(self._limits, self._monotonic(), self._idle_clock())

    def _standby_told(self, line: str | None) -> None:
        assert self._standby is not None
        child, deadlines = self._standby
        if line is None:
            child.reap(self._limits.grace)
            self._standby = None
            self._standby_crashes += 1
            # a standby that cannot live is done without: the vault in front of it must not suffer
            if self._replacing:
                self._replace_coldly()
            elif self._front is not None and not self._front[1].closing:
                self._standby_at = self._monotonic() + self._limits.crash_window
            return
        self._on_line(child, line)
        word, _, rest = line.partition(" ")
        deadlines.told(word, rest, self._monotonic(), self._idle_clock())
        if word == "waiting":
            self._standby_ready = True
            if self._replacing:
                self._swap()

    def _replace(self, why: str) -> None:
        """Puts a fresh process in the place of one that a passphrase was typed into. No vault is open there."""
        self._replacing = why
        if self._standby is None:
            self._start_standby()
        if self._standby is None:
            self._replace_coldly()
        elif self._standby_ready:
            self._swap()

    def _swap(self) -> None:
        """The new window is painted before the old one goes, so that nothing seems to have vanished."""
        assert self._front is not None
        old, deadlines = self._front
        if deadlines.opened or deadlines.closing:
            self._replacing = ""
            return
        self._end_leaving()
        self._leaving = old, self._monotonic() + self._limits.grace
        self._come_forward()

    def _replace_coldly(self) -> None:
        assert self._front is not None
        child, deadlines = self._front
        self._replacing = ""
        if not deadlines.opened and not deadlines.closing:
            child.kill()
            child.reap(self._limits.grace)
            self._come_forward()

    def _end_leaving(self) -> None:
        if self._leaving is not None:
            child, _ = self._leaving
            self._leaving = None
            child.kill()
            child.reap(self._limits.grace)

    def _dismiss(self) -> None:
        self._end_leaving()
        if self._standby is not None:
            self._standby[0].kill()
            self._standby[0].reap(self._limits.grace)
            self._standby = None


def _json() -> ModuleType:
    # Imported while the first child starts, not before it.
    import json

    return json


def main(argv: Sequence[str] = (), *, system: System | None = None) -> int:
    """`amanat` without a command. `argv` may hold `--vault PATH`. Returns 0 at the end, 3 where no window can be."""
    system = system or this_system()
    system.harden_process()
    quiet_errors()
    if not system.has_screen():
        print("There is no screen here, so no window can be opened.", file=sys.stderr)
        print("`amanat demo` does the whole job without one; `amanat --help` lists every command.", file=sys.stderr)
        return EXIT_TROUBLE
    kept = {"program": os.path.abspath(sys.argv[0])}
    if "--vault" in argv:
        place = list(argv).index("--vault") + 1
        if place >= len(argv):
            print("--vault needs the path of a vault.", file=sys.stderr)
            return 2
        kept["vault"] = os.path.abspath(argv[place])
    supervisor = Supervisor(child_command(), kept=kept, idle_clock=system.idle_clock)
    for name in ("SIGTERM", "SIGINT", "SIGHUP"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), lambda *_: supervisor.stop())
    return supervisor.run()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
