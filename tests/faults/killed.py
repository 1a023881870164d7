"""Run as a program by test_killed: does one work over and over, each time killed by SIGKILL at another step.

    python -m tests.faults.killed WORK GROUND FOLDER MOST

Counts the moments before and after everything that reaches the disk, then kills a child of itself at up to MOST of
them, spread evenly. Prints one JSON object a kill: where its ground lies, the step, and what the vault acknowledged.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from intake import fsio
from intake.services import sealed_files
from intake.vault import keyslots, pieces, writer_thread
from tests.faults.work import CLOCK, Work
from tests.faults.works import WORKS
from tests.intake.services.exchange_kit import open_vault


class Steps:
    """Kills this process at step `last`; never at 0."""

    def __init__(self, last: int) -> None:
        self.count = 0
        self._last = last

    def at(self) -> None:
        self.count += 1
        if self.count == self._last:
            os.kill(os.getpid(), signal.SIGKILL)

    def around(self, function: Callable[..., Any]) -> Callable[..., Any]:
        def stepped(*arguments: Any, **named: Any) -> Any:
            self.at()
            result = function(*arguments, **named)
            self.at()
            return result

        return stepped

    def watch(self) -> None:
        for name in ("_fill", "_rename", "settle", "remove"):
            setattr(pieces.PieceFolder, name, self.around(getattr(pieces.PieceFolder, name)))
        for module, name in (
            (writer_thread, "_transaction"),
            (writer_thread, "_checkpoint"),
            (writer_thread, "pad_size"),
            (keyslots, "put_in_place"),
            (fsio, "fsync_folder"),
            (fsio, "write_all"),
            (fsio, "_give_name"),
            (sealed_files, "_sync"),
            (sealed_files, "fsync_folder"),
            (sealed_files.PendingFile, "write"),
        ):
            setattr(module, name, self.around(getattr(module, name)))


def once(work: Work, ground: Path, last: int, answers: Path) -> None:
    """Does the work to its end or to step `last`; never returns."""
    steps = Steps(last)
    with answers.open("w") as stream:

        def tell(text: str) -> None:
            stream.write(text + "\n")
            stream.flush()

        with open_vault(ground / work.vault, CLOCK) as vault:
            if work.closed:
                vault.lock()
            steps.watch()
            work.run(ground, vault, tell)
        stream.write(f"steps {steps.count}\n")


def forked(work: Work, ground: Path, last: int, answers: Path) -> int:
    """The wait status of a child that did it."""
    child = os.fork()
    if child == 0:
        status = 1
        try:
            once(work, ground, last, answers)
            status = 0
        finally:
            os._exit(status)
    return os.waitpid(child, 0)[1]


def main() -> None:
    work, ground, folder, most = WORKS[sys.argv[1]], Path(sys.argv[2]), Path(sys.argv[3]), int(sys.argv[4])
    shutil.copytree(ground, folder / "whole")
    if forked(work, folder / "whole", 0, folder / "answers") != 0:
        sys.exit("it failed without being killed")
    total = int((folder / "answers").read_text().split()[-1])
    print(json.dumps({"ground": str(folder / "whole"), "step": 0, "said": said(folder / "answers")}))
    for step in sorted({1 + place * (total - 1) // (most - 1) for place in range(most)}):
        copy = killed_at(work, ground, folder, step)
        print(json.dumps({"ground": str(copy), "step": step, "said": said(folder / "answers")}))


def killed_at(work: Work, ground: Path, folder: Path, step: int) -> Path:
    """Where it was left. What works on several threads has some steps fewer at times: then it is killed before."""
    for earlier in range(4):
        copy = folder / f"killed-{step}-{earlier}"
        shutil.copytree(ground, copy)
        status = forked(work, copy, max(1, step - step * earlier // 8), folder / "answers")
        if os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL:
            return copy
        if status != 0:
            break
        shutil.rmtree(copy)
    sys.exit(f"it was not killed at step {step}: {status}")


def said(answers: Path) -> list[str]:
    return [line for line in answers.read_text().splitlines() if not line.startswith("steps ")]


if __name__ == "__main__":
    main()
