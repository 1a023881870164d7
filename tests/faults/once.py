"""Does one work once on a ground, as a program: for kills at any moment and for file systems that fail.

    python -m tests.faults.once WORK GROUND ANSWERS [STEP]

Writes what the vault acknowledged to ANSWERS, a line each, then `ended`, `refused CODE` or `failed TYPE`. With STEP it
kills itself before that step that reaches the disk (0: never) and says at the end how many steps there were.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from intake.errors import AmanatError
from intake.vault import writer_thread
from tests.faults.work import CLOCK, Work
from tests.faults.works import WORKS
from tests.intake.services.exchange_kit import open_vault

CALLS = ("fsync", "fdatasync", "replace", "rename", "unlink", "link", "mkdir", "rmdir", "write", "utime")
"""What the system is asked for by name; SQLite's own writes are met by kills at any moment instead."""


class Steps:
    """Counts, and kills this process before step `last`."""

    def __init__(self, last: int) -> None:
        self.count = 0
        self._last = last

    def before(self, function: Callable[..., Any]) -> Callable[..., Any]:
        def stepped(*arguments: Any, **named: Any) -> Any:
            self.count += 1
            if self.count == self._last:
                os.kill(os.getpid(), signal.SIGKILL)
            return function(*arguments, **named)

        return stepped

    def watch(self) -> None:
        for name in CALLS:
            setattr(os, name, self.before(getattr(os, name)))
        for name in ("_transaction", "_checkpoint", "pad_size"):
            setattr(writer_thread, name, self.before(getattr(writer_thread, name)))


def do(work: Work, ground: Path, answers: Path, step: int, begun: Callable[[], object] = lambda: None) -> None:
    """Does it to its end or to `step`; a refusal of ours is told, not raised."""
    handle = os.open(answers, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    put = os.writev  # not among the calls that are counted, or made to fail

    def tell(text: str) -> None:
        put(handle, [text.encode() + b"\n"])

    steps = Steps(step)
    try:
        vault = open_vault(ground / work.vault, CLOCK)
        try:
            if work.closed:
                vault.lock()
            begun()
            steps.watch()
            work.run(ground, vault, tell)
        finally:
            vault.lock()
        tell("ended")
    except AmanatError as error:
        tell(f"refused {error.code}")
    except Exception as error:
        tell(f"failed {type(error).__name__}")
        raise
    tell(f"steps {steps.count}")


OUTCOMES = ("ended", "refused", "failed", "steps")


def said(answers: Path) -> tuple[list[str], dict[str, str]]:
    """What was acknowledged, and how it ended (nothing where it was killed)."""
    acknowledged, outcome = [], {}
    for line in answers.read_text().splitlines() if answers.exists() else []:
        word, _, rest = line.partition(" ")
        if word in OUTCOMES:
            outcome[word] = rest
        else:
            acknowledged.append(line)
    return acknowledged, outcome


if __name__ == "__main__":
    do(WORKS[sys.argv[1]], Path(sys.argv[2]), Path(sys.argv[3]), int(sys.argv[4]) if len(sys.argv) > 4 else 0)
