"""Run as a program by test_rekeying: moves a vault to a new key, each time killed by SIGKILL at another step.

    python -m tests.faults.rekey_killed GROUND FOLDER

Prints one JSON object a kill: where the copy lies, and at which step. The last line is the run that came to its end.
"""

from __future__ import annotations

import json
import os
import secrets
import shutil
import signal
import sys
from pathlib import Path

from intake import fsio
from intake.crypto.secret import Secret
from intake.vault import keyslots, rekeying
from intake.vault.ways_in import ByPassphrase
from tests.faults.killed import Steps
from tests.intake.vault.kit import STEP, secret

NEW = b"seven other words drawn by chance again"


def watch(steps: Steps) -> None:
    for module, name in (
        (rekeying, "export"),
        (rekeying, "_compare"),
        (rekeying, "pad_size"),
        (rekeying, "use_wal"),
        (rekeying, "fsync_folder"),
        (rekeying, "_unlink_with_wal"),
        (rekeying, "_opens"),
        (keyslots, "put_in_place"),
        (fsio, "fsync_folder"),
        (fsio, "write_all"),
    ):
        setattr(module, name, steps.around(getattr(module, name)))
    for name in ("replace", "unlink"):
        setattr(Path, name, steps.around(getattr(Path, name)))


def forked(folder: Path, last: int, count: Path) -> int:
    """The wait status of a child that moved the vault or was killed at step `last`."""
    child = os.fork()
    if child == 0:
        status = 1
        try:
            steps = Steps(last)
            watch(steps)
            rekeying.move_closed(
                folder,
                ByPassphrase(secret()),
                ByPassphrase(Secret(NEW)),
                random_bytes=secrets.token_bytes,
                size_step=STEP,
            )
            count.write_text(str(steps.count))
            status = 0
        finally:
            os._exit(status)
    return os.waitpid(child, 0)[1]


def main() -> None:
    ground, folder = Path(sys.argv[1]), Path(sys.argv[2])
    shutil.copytree(ground, folder / "whole")
    if forked(folder / "whole", 0, folder / "count") != 0:
        sys.exit("it failed without being killed")
    for step in range(1, int((folder / "count").read_text()) + 1):
        copy = folder / f"killed-{step}"
        shutil.copytree(ground, copy)
        status = forked(copy, step, folder / "count")
        if not os.WIFSIGNALED(status) or os.WTERMSIG(status) != signal.SIGKILL:
            sys.exit(f"it was not killed at step {step}: {status}")
        print(json.dumps({"folder": str(copy), "step": step}))
    print(json.dumps({"folder": str(folder / "whole"), "step": 0}))


if __name__ == "__main__":
    main()
