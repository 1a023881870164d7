"""The parent that sees no plaintext: starts the UI process that holds the open vault, replaces it, ends it.

Imports neither Qt nor anything of the vault. "Locked" means: the process that held the vault has been reaped, and only
then is a new one started. Deadlines are held here because a stuck UI can hold none.
"""

# os.path and not pathlib: importing that would delay the first paint of every process.
# ruff: noqa: PTH100, PTH120
from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence
from queue import Empty, SimpleQueue
from types import ModuleType

from ui import wire
from ui.platform import System, this_system

EXIT_TROUBLE = 3


class Limits:
    """Seconds. `idle_busy` replaces `idle` while long work runs; `grace` is what a process gets to save and close."""

    def __init__(
        self,
        *,
        heartbeat: float = 30.0,
        start: float = 60.0,
        curtain: float = 240.0,
        idle: float = 900.0,
        idle_busy: float = 3600.0,
        grace: float = 10.0,
        crashes: int = 3,
        crash_window: float = 60.0,
    ) -> None:
        self.heartbeat, self.start, self.grace = heartbeat, start, grace
        self.curtain, self.idle, self.idle_busy = curtain, idle, idle_busy
        self.crashes, self.crash_window = crashes, crash_window


def child_command() -> list[str]:
    """How the UI process is started: a fresh interpreter, never a fork, nothing secret in its arguments."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "--ui-process"]
    root = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    # -P: neither the working folder nor a file lying in it can stand in for our modules.
    code = "import sys; sys.path.insert(0, sys.argv.pop()); from ui.app import main; sys.exit(main())"
    return [sys.executable, "-P", "-c", code, root]


class Child:
    """One UI process with its two pipes. What it says goes to `inbox` as (child, line); None is the end."""

    def __init__(self, command: Sequence[str], inbox: SimpleQueue[tuple[Child | None, str | None]]) -> None:
        self.process = subprocess.Popen(  # noqa: S603  our own interpreter and module
            list(command), stdin=subprocess.PIPE, stdout=subprocess.PIPE, close_fds=True, bufsize=0
        )
        self._inbox = inbox
        self._reader = threading.Thread(target=self._read, name="reports", daemon=True)
        self._reader.start()

    def _read(self) -> None:
        stream = self.process.stdout
        assert stream is not None
        rest = b""
        while True:
            try:
                piece = os.read(stream.fileno(), 4096)
            except OSError:
                piece = b""
            if not piece:
                break
            *lines, rest = (rest + piece).split(b"\n")
            for line in lines:
                self._inbox.put((self, line.decode("ascii", "replace")))
            if len(rest) > wire.MAX_LINE:
                rest = b""
        self._inbox.put((self, None))

    def say(self, line: str) -> None:
        """Sends a line; a child that is gone hears nothing and that is fine."""
        stream = self.process.stdin
        if stream is not None:
            try:
                os.write(stream.fileno(), line.encode("ascii") + b"\n")
            except (OSError, ValueError):
                return

    def reap(self, grace: float) -> int:
        """Waits for the end, kills after `grace` seconds, and returns only when nothing of the process is left."""
        try:
            self.process.wait(grace)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self._reader.join()
        for stream in (self.process.stdin, self.process.stdout):
            if stream is not None:
                stream.close()
        return self.process.returncode


class Supervisor:
    """Keeps one UI process alive until the person quits. `run` returns the exit status of the program."""

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
        self._monotonic, self._idle_clock = monotonic, idle_clock
        self._say, self._on_line = say, on_line
        self._inbox: SimpleQueue[tuple[Child | None, str | None]] = SimpleQueue()
        self._crashes: list[float] = []

    def stop(self) -> None:
        """Asks for the end, from a signal handler or another thread."""
        self._inbox.put((None, "quit"))

    def lock(self) -> None:
        """Locks now, from another thread (screen lock, suspend)."""
        self._inbox.put((None, "lock"))

    def run(self) -> int:
        while True:
            child = Child(self._command, self._inbox)
            child.say("hello " + _json().dumps(self._kept))
            status, asked_to_quit = self._watch(child)
            if status == wire.EXIT_NO_SCREEN:
                self._say("The window could not be opened on this screen. `amanat demo` needs no screen.")
                return EXIT_TROUBLE
            if asked_to_quit or status == wire.EXIT_QUIT:
                return 0
            if status != wire.EXIT_LOCKED and self._crashed_too_often():
                self._say("The window ended unexpectedly three times within a minute and is not started again.")
                self._say("Nothing that was saved is lost. Try again; if it happens twice, tell your coordinator.")
                return EXIT_TROUBLE

    def _crashed_too_often(self) -> bool:
        now = self._monotonic()
        self._crashes = [at for at in self._crashes if now - at < self._limits.crash_window] + [now]
        return len(self._crashes) >= self._limits.crashes

    def _watch(self, child: Child) -> tuple[int, bool]:
        """Follows one process to its end: (exit status, whether the end of the program was asked for)."""
        limits = self._limits
        alive_until = self._monotonic() + limits.start
        opened = busy = curtain = closing = quitting = False
        active_at = self._idle_clock()
        while True:
            now, idle = self._monotonic(), self._idle_clock() - active_at
            idle_limit = limits.idle_busy if busy else limits.idle
            if now >= alive_until:
                child.process.kill()
                return child.reap(limits.grace), quitting
            if opened and not closing and idle >= idle_limit:
                child.say("lock")
                closing, alive_until = True, now + limits.grace
            elif opened and not closing and not curtain and idle >= limits.curtain:
                child.say("curtain")
                curtain = True
            waits = [alive_until - now]
            if opened and not closing:
                waits.append(idle_limit - idle)
                if not curtain:
                    waits.append(limits.curtain - idle)
            try:
                sender, line = self._inbox.get(timeout=max(0.01, min(*waits, 3600.0)))
            except Empty:
                continue
            if sender is None:
                if line == "quit" or opened:
                    child.say(line or "quit")
                    quitting = quitting or line == "quit"
                    closing, alive_until = True, self._monotonic() + limits.grace
                continue
            if sender is not child:
                continue
            if line is None:
                return child.reap(limits.grace), quitting
            self._on_line(child, line)
            word, _, rest = line.partition(" ")
            if word in ("alive", "painted", "ready", "busy", "active") and not closing:
                alive_until = self._monotonic() + limits.heartbeat
            if word in ("alive", "busy"):
                busy = word == "busy"
            elif word in ("active", "opened"):
                opened = opened or word == "opened"
                active_at, curtain = self._idle_clock(), False
            elif word == "closing" and not closing:
                closing, alive_until = True, self._monotonic() + limits.grace
            elif word == "keep":
                self._keep(rest)

    def _keep(self, untrusted: str) -> None:
        try:
            self._kept.update(wire.kept(_json().loads(untrusted)))
        except ValueError:
            return


def _json() -> ModuleType:
    # Imported while the first child starts, not before it.
    import json

    return json


def main(argv: Sequence[str] = (), *, system: System | None = None) -> int:
    """`amanat` without a command. `argv` may hold `--vault PATH`. Returns 0 at the end, 3 where no window can be."""
    system = system or this_system()
    system.harden_process()
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
