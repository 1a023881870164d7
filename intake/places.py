"""Where a vault may lie on this kind of computer. A leaf; stores nothing and keeps no list of what was found.

Run on Linux. Written for Windows and macOS from their documented folders and not run there.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

NEUTRAL_NAME = "library"
"""The folder's name says nothing about what is in it."""


def default_folder() -> Path:
    """The one usual place: a neutral folder in the user's data folder. Need not exist."""
    return _data_folder() / NEUTRAL_NAME


def beside_program() -> Path:
    """Where a vault lies that travels with the program on a stick."""
    return Path(sys.argv[0]).absolute().parent / NEUTRAL_NAME


def removable_folders() -> Iterator[Path]:
    """Top folders of sticks and other disks that are mounted now."""
    if sys.platform == "win32":  # not run there
        system = os.environ.get("SYSTEMDRIVE", "C:")
        for letter in "DEFGHIJKLMNOPQRSTUVWXYZ":
            root = Path(f"{letter}:\\")
            if not str(root).startswith(system) and root.exists():
                yield root
        return
    parents = [Path("/Volumes")] if sys.platform == "darwin" else _linux_media()
    for parent in parents:
        try:
            yield from sorted(child for child in parent.iterdir() if child.is_dir())
        except OSError:
            continue


def _linux_media() -> list[Path]:
    user = os.environ.get("USER") or os.environ.get("LOGNAME") or ""
    return [Path("/run/media") / user, Path("/media") / user, Path("/media"), Path("/mnt")]


def _data_folder() -> Path:
    if sys.platform == "win32":  # not run there
        local = os.environ.get("LOCALAPPDATA")
        return Path(local) if local else Path.home() / "AppData" / "Local"
    if sys.platform == "darwin":  # not run there
        return Path.home() / "Library" / "Application Support"
    data = os.environ.get("XDG_DATA_HOME")
    return Path(data) if data else Path.home() / ".local" / "share"


def resources() -> Path:
    """The program's own read-only files (fonts, templates, examples), beside its packages."""
    return Path(__file__).resolve().parent.parent / "resources"
