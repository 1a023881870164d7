"""Run as a program by test_kills: works on a vault and kills itself, without a word, at the nth step.

    python -m tests.intake.vault.killed FOLDER WORK STEP

Prints `ok SHA256` or `ok RECORD` after each thing that the vault acknowledged, `steps N` if it came to the end.
"""

from __future__ import annotations

import os
import random
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from intake import fsio
from intake.clock import FixedClock
from intake.crypto.secret import Secret
from intake.services import session
from intake.vault import keyslots, media, pieces, writer_thread
from intake.vault.vault import Vault
from tests.intake.vault.kit import PASSPHRASE, STEP, add_testimony

MIB = 1 << 20


class Steps:
    """Counts the moments before and after everything that reaches the disk."""

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


def acknowledge(text: str) -> None:
    sys.stdout.write(f"ok {text}\n")
    sys.stdout.flush()


def blob(number: int) -> bytes:
    return random.Random(number).randbytes(2 * MIB + 100 if number % 2 else 40_000)


def work_media(vault: Vault) -> None:
    for number in range(3):
        with vault.media.begin() as writer:
            writer.write(blob(number))
            acknowledge(writer.finish().sha256)
    vault.media.delete(sys.argv[4])


def work_write(vault: Vault) -> None:
    for _ in range(3):
        acknowledge(vault.write(lambda w: add_testimony(w, "сөз", name="Айгүл"))[0])


def work_staged(vault: Vault) -> None:
    with vault.stage_bundle() as staged:
        for number in range(2):
            with staged.object(f"objects/{number}", "media", ("ab" * 32, 9 * MIB, number)) as sink:
                sink.write(blob(1))
        staged.hold("ab" * 16, "cd" * 32)


def work_passphrase(folder: Path) -> None:
    session.change_passphrase(folder, Secret(PASSPHRASE), Secret(b"another"))
    acknowledge("changed")


def main() -> None:
    folder, work, last = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
    steps = Steps(last)
    if work == "passphrase":
        for module, name in ((fsio, "fsync_folder"), (keyslots, "put_in_place")):
            setattr(module, name, steps.around(getattr(module, name)))
        fsio.os.fsync = steps.around(fsio.os.fsync)  # type: ignore[attr-defined]
        work_passphrase(folder)
        sys.stdout.write(f"steps {steps.count}\n")
        return
    vault = Vault.unlock(folder, Secret(PASSPHRASE), clock=FixedClock(), size_step=STEP)
    for name in ("_fill", "_rename", "settle", "remove"):
        setattr(pieces.PieceFolder, name, steps.around(getattr(pieces.PieceFolder, name)))
    writer_thread._transaction = steps.around(writer_thread._transaction)
    writer_thread._checkpoint = steps.around(writer_thread._checkpoint)
    media._WORKERS = 1
    {"media": work_media, "write": work_write, "staged": work_staged}[work](vault)
    vault.lock()
    sys.stdout.write(f"steps {steps.count}\n")


if __name__ == "__main__":
    main()
