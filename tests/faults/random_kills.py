"""Kills processes at random, judges what is left, and tells each as a line of JSON. Run by `python -m tests.faults`.

    python -m tests.faults.random_kills SEED COUNT GROUND FOLDER

Half of the kills are before a step that reaches the disk, drawn from all of them; half at a moment drawn from the time
that the work takes, so that SQLite and the encryption are met in the middle too. Everything runs in children, so that
this process never has a thread.
"""

from __future__ import annotations

import json
import os
import random
import select
import shutil
import signal
import sys
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from intake.model.ids import new_id
from intake.vault.vault import Vault
from tests.faults.once import do, said
from tests.faults.work import Tell, Work
from tests.faults.works import WORKS, judge, saved
from tests.intake.services.exchange_kit import record

LIAR = "liar"
LIARS = 4
"""Times that each of these programs judges a work that does acknowledge too early."""


def lie(ground: Path, vault: Vault, tell: Tell) -> None:
    """Says that it is saved, and then saves."""
    for number in range(3):
        tell(new_id())
        record(vault, f"account {number}", people=2)


@dataclass(frozen=True)
class Whole:
    """What the work comes to when nobody disturbs it."""

    steps: int
    seconds: float


def child(run: Callable[[], object], trouble: Path) -> int:
    """The pid of a child that runs it; a traceback goes to `trouble`."""
    pid = os.fork()
    if pid:
        return pid
    status = 1
    try:
        run()
        status = 0
    except BaseException:
        trouble.write_text(traceback.format_exc())
    finally:
        os._exit(status)


class Killer:
    """Draws, kills and judges; `folder` is for the copies, each removed unless something was wrong with it."""

    def __init__(self, seed: int, ground: Path, folder: Path) -> None:
        self._draw = random.Random(seed)
        self._ground, self._folder = ground, folder
        self._whole: dict[str, Whole] = {}

    def kill(self, number: int, work: Work) -> dict[str, object]:
        """One kill and its judgement; how often it came too late to be one is told too."""
        whole = self._whole.get(work.name) or self._undisturbed(work)
        late = 0
        while True:
            copy = self._copy(f"{number}-{late}")
            step = self._draw.randint(1, whole.steps) if self._draw.random() < 0.5 else 0
            delay = 0.0 if step else self._draw.uniform(0, whole.seconds)
            if self._killed(work, copy, step, delay):
                break
            late += 1
            shutil.rmtree(copy)
        acknowledged, _ = said(copy / "answers")
        wrong = self._judged(work, copy, acknowledged)
        told = {
            "work": work.name,
            "how": "step" if step else "moment",
            "step": step,
            "of": whole.steps,
            "ms": round(delay * 1000),
            "acknowledged": len(acknowledged),
            "late": late,
            "wrong": wrong,
        }
        if not wrong:
            shutil.rmtree(copy)
        return told

    def _copy(self, name: str) -> Path:
        copy = self._folder / name
        shutil.copytree(self._ground, copy)
        return copy

    def _undisturbed(self, work: Work) -> Whole:
        copy = self._copy(f"whole-{work.name}")
        begun = time.monotonic()
        pid = child(lambda: do(work, copy, copy / "answers", 0), copy / "trouble")
        if os.waitpid(pid, 0)[1]:
            sys.exit(f"{work.name} failed without being disturbed: {(copy / 'trouble').read_text()}")
        seconds = time.monotonic() - begun
        _, outcome = said(copy / "answers")
        shutil.rmtree(copy)
        self._whole[work.name] = Whole(int(outcome["steps"]), seconds)
        return self._whole[work.name]

    def _killed(self, work: Work, copy: Path, step: int, delay: float) -> bool:
        reading, writing = os.pipe()

        def run() -> None:
            os.close(reading)
            do(work, copy, copy / "answers", step, lambda: os.close(writing))

        pid = child(run, copy / "trouble")
        os.close(writing)
        # its end is closed when the vault is open and the work begins, or when the child is gone
        select.select([reading], [], [], 60)
        os.close(reading)
        if not step:
            time.sleep(delay)
            os.kill(pid, signal.SIGKILL)
        status = os.waitpid(pid, 0)[1]
        return os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL

    def _judged(self, work: Work, copy: Path, acknowledged: list[str]) -> str:
        pid = child(lambda: judge(copy, work, acknowledged), copy / "verdict")
        if os.waitpid(pid, 0)[1] == 0:
            return ""
        return (copy / "verdict").read_text() if (copy / "verdict").exists() else "the judge was killed"


def main() -> None:
    seed, count, ground, folder = int(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3]), Path(sys.argv[4])
    killer = Killer(seed, ground, folder)
    names = list(WORKS)
    for number in range(count):
        # every work in turn, so that a small number meets each of them
        told = killer.kill(number, WORKS[names[number % len(names)]])
        print(json.dumps(told), flush=True)
    for number in range(LIARS):
        print(json.dumps(killer.kill(count + number, Work(LIAR, "dana", lie, saved))), flush=True)


if __name__ == "__main__":
    main()
