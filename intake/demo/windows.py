"""Pictures of the real windows, made by the window's own program with the demonstration's vault.

That program runs as a process of its own; the passphrase reaches it through an open descriptor, never as an argument.
"""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from intake.crypto.secret import Secret

PROGRAM = "ui.shots"
SECONDS = 300


def offered() -> bool:
    """Whether the window's package can make pictures of itself here."""
    try:
        return importlib.util.find_spec(PROGRAM) is not None
    except ImportError:
        return False


def command(out: Path, vault: Path, descriptor: int) -> list[str]:
    """The program and its arguments: places and a number, nothing secret."""
    places = [str(out), "--vault", str(vault), "--passphrase-fd", str(descriptor)]
    return [sys.executable, "-m", PROGRAM, *places]


def make_pictures(out: Path, vault: Path, passphrase: Secret) -> Sequence[Path]:
    """PNG files of the real windows in `out`, which is made; none where they cannot be made here."""
    if not offered():
        return ()
    out.mkdir(parents=True, exist_ok=True)
    reading, writing = os.pipe()
    try:
        process = subprocess.Popen(  # noqa: S603 - our own module with our own interpreter
            command(out, vault, reading),
            pass_fds=(reading,),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        )
        os.write(writing, passphrase.view())
        os.close(writing)
        writing = -1
        try:
            process.wait(SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
    finally:
        os.close(reading)
        if writing >= 0:
            os.close(writing)
    return sorted(out.glob("*.png"))
