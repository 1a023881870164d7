"""One UI process as the supervisor sees it: how it is started, its two pipes, its end. Knows neither Qt nor a vault.

Must never start one by fork: a fresh interpreter holds nothing that was there before.
"""

# os.path and not pathlib: importing that would delay the first paint of every process.
# ruff: noqa: PTH100, PTH120
from __future__ import annotations

import os
import select
import subprocess
import sys
import threading
from collections.abc import Sequence
from queue import SimpleQueue

from ui import wire


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

    def kill(self) -> None:
        self.process.kill()

    def _wait_for_end(self, grace: float) -> None:
        """Until the process has ended or `grace` seconds are over, woken by its end where the system can."""
        if self.process.poll() is not None:
            return
        # Popen.wait with a time limit looks every so often, up to 50 ms apart: that is all a lock may take
        try:
            watched = os.pidfd_open(self.process.pid)
        except (AttributeError, OSError):
            self.process.wait(grace)
            return
        try:
            end = select.poll()
            end.register(watched, select.POLLIN)
            end.poll(max(0.0, grace) * 1000)
        finally:
            os.close(watched)

    def reap(self, grace: float) -> int:
        """Waits for the end, kills after `grace` seconds, and returns only when nothing of the process is left."""
        try:
            self._wait_for_end(grace)
            self.process.wait(0)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self._reader.join()
        for stream in (self.process.stdin, self.process.stdout):
            if stream is not None:
                stream.close()
        return self.process.returncode
