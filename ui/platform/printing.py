"""Hands a page to the system's print queue without a file of ours: bytes go to `lp` over a pipe. Knows no Qt.

Qt's own printing writes each page into a temporary file first (its CUPS part asks for one), so it is not used. What the
queue and the printer keep is theirs: the screen says so. Run with CUPS' command on Linux; the same on macOS, NOT RUN;
nothing is offered on Windows, whose queue takes files or drawing calls only.
"""

# os.path and not pathlib, as everywhere in this package.
from __future__ import annotations

import os
import shutil
import subprocess
import sys

SECONDS = 30.0


def can_print(platform: str = sys.platform) -> bool:
    """Whether there is a way to the print queue; not whether there is a printer."""
    return platform != "win32" and shutil.which("lp") is not None


def print_picture(png: bytes) -> bool:
    """Prints a PNG on a page of the usual printer; False where no printer took it."""
    command = shutil.which("lp") if can_print() else None
    if command is None:
        return False
    # no name of a document, and nothing of it among the arguments
    words = [command, "-s", "-t", "page", "-o", "fit-to-page", "-o", "document-format=image/png", "-"]
    environment = {name: os.environ[name] for name in ("PATH", "CUPS_SERVER") if name in os.environ}
    try:
        done = subprocess.run(  # noqa: S603  the system's own command, with fixed words
            words,
            input=png,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=SECONDS,
            env=environment,
            check=False,
        )
    except (OSError, subprocess.SubprocessError):
        return False
    return done.returncode == 0
