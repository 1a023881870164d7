"""Runs one work in a process of its own, one of whose system calls fails with EIO: by strace, on Linux.

Must only ever look at and disturb the process that it starts.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from tests.conftest import ROOT
from tests.faults.once import said
from tests.faults.work import Work

CALLS = ("fsync", "pwrite64", "rename", "unlink", "pread64")
"""What SQLite, the media store and our own files ask the system for. Not `write`: Python's own streams use it."""


@dataclass(frozen=True)
class Done:
    """How it ended: ended, refused, failed, died, or absent where Python itself did not start (its own files failed);
    `injected` calls were made to fail."""

    outcome: str
    acknowledged: list[str]
    injected: int
    trouble: str


def can_inject() -> bool:
    """Whether strace is here and may look at a child."""
    strace = shutil.which("strace")
    if strace is None or sys.platform != "linux":
        return False
    tried = subprocess.run(
        [strace, "-qq", "-o", os.devnull, "-e", "inject=getppid:error=EIO", "true"], capture_output=True, check=False
    )
    return tried.returncode == 0


def run_with(call: str, when: int, work: Work, ground: Path) -> Done:
    """Does the work; in each of its threads the call of this name number `when` fails, those after it go well.

    rename and unlink also stand for their kin that take a folder's handle. Files of Python and its libraries are read
    before and by other calls; whatever fails there would be told as `failed`, and is.
    """
    log = ground / "strace"
    kin = {"rename": "rename,renameat,renameat2", "unlink": "unlink,unlinkat", "fsync": "fsync,fdatasync"}
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}
    names = kin.get(call, call)
    done = subprocess.run(
        [
            str(shutil.which("strace")),
            *("-f", "--seccomp-bpf", "-qq", "-o", str(log)),
            *("-e", f"trace={names}", "-e", f"inject={names}:error=EIO:when={when}"),
            *(sys.executable, "-m", "tests.faults.once", work.name, str(ground), str(ground / "answers")),
        ],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    acknowledged, outcome = said(ground / "answers")
    injected = log.read_text(errors="replace").count("(INJECTED)")
    log.unlink()
    begun = (ground / "answers").exists()
    ended = next((word for word in ("ended", "refused", "failed") if word in outcome), "died" if begun else "absent")
    return Done(ended, acknowledged, injected, outcome.get("failed", "") + done.stderr[-2000:])
