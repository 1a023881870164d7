"""A printer: an `lp` that stands first on the laptop's PATH, takes a page over a pipe, and keeps what it got.

What the print queue and the printer keep is theirs, and is not searched; what the program hands over, and how, is.
"""

from __future__ import annotations

import stat
import sys
from pathlib import Path

_LP = """#!{python} -I
import os, pathlib, sys
folder = pathlib.Path(__file__).parent.parent / "printed"
page = sys.stdin.buffer.read()
number = len(list(folder.glob("*.page")))
told = b"\\0".join([*map(os.fsencode, sys.argv), *(os.fsencode(f"{{k}}={{v}}") for k, v in os.environ.items())])
(folder / f"{{number}}.told").write_bytes(told)
(folder / f"{{number}}.page").write_bytes(page)
"""


def install(folder: Path) -> Path:
    """Makes it below `folder`; the folder to put first on PATH."""
    bin_folder = folder / "bin"
    bin_folder.mkdir(parents=True, exist_ok=True)
    (folder / "printed").mkdir(exist_ok=True)
    command = bin_folder / "lp"
    command.write_text(_LP.format(python=sys.executable), "utf-8")
    command.chmod(command.stat().st_mode | stat.S_IXUSR)
    return bin_folder


def pages(folder: Path) -> list[bytes]:
    """What was printed, first first."""
    return [path.read_bytes() for path in sorted((folder / "printed").glob("*.page"))]


def told(folder: Path) -> list[bytes]:
    """Arguments and environment of each time it was called."""
    return [path.read_bytes() for path in sorted((folder / "printed").glob("*.told"))]
