"""What names, sizes and times in a closed vault's folder tell, and in a backup's: no more than how much media there is.

The rules are those of docs/vault-format.md, written down here a second time on purpose.
"""

from __future__ import annotations

import re
import stat
from pathlib import Path

_STEP = 64 << 20
_PIECE = (1 << 20) + 16
_DAY_OF_ALL_PIECES = 946_684_800
_NAMES = {
    r"k0|k1": "a keyslots file",
    r"main": "the database",
    r"main-wal|main-shm": "the database's log",
    r"w": "the lock file",
    r"s": "the seal on the pages",
    r"p": "the folder of pieces",
    r"p/[0-9a-f]": "a shard",
    r"p/[0-9a-f]/[0-9a-f]{32}": "a piece",
}


def tells(vault: Path) -> list[str]:
    """Everything in the folder that says more than it may. Empty when all is well."""
    found: list[str] = []
    sizes: dict[str, set[int]] = {}
    if vault.stat().st_mode & 0o077:
        found.append(f"the folder is open to others: {stat.filemode(vault.stat().st_mode)}")
    for path in sorted(vault.rglob("*")):
        name, about = path.relative_to(vault).as_posix(), path.lstat()
        what = next((what for pattern, what in _NAMES.items() if re.fullmatch(pattern, name)), "")
        if not what:
            found.append(f"a name that no vault has: {name}")
            continue
        if stat.S_ISLNK(about.st_mode):
            found.append(f"a link: {name}")
        if not stat.S_ISREG(about.st_mode):
            continue
        sizes.setdefault(what, set()).add(about.st_size)
        if what == "a piece" and about.st_size != _PIECE:
            found.append(f"a piece of {about.st_size} bytes")
        if what == "a piece" and int(about.st_mtime) != _DAY_OF_ALL_PIECES:
            found.append("a piece with a time of its own")
        if what == "the database" and about.st_size % _STEP:
            found.append(f"a database of {about.st_size} bytes, which is no multiple of 64 MiB")
        if what == "the database's log" and about.st_size:
            found.append(f"a closed vault with a log of {about.st_size} bytes")
        if what in ("the lock file", "the seal on the pages") and about.st_size > 128:
            found.append(f"{what} has {about.st_size} bytes")
    if len(sizes.get("a keyslots file", {0})) != 1:
        found.append("keyslots files of different sizes")
    return found


_BACKUP_NAMES = r"k|d|p|p/[0-9a-f]|k/k[01]|h[01]|w|d/[0-9a-f]{32}|p/[0-9a-f]/[0-9a-f]{32}"


def tells_of_backup(folder: Path) -> list[str]:
    """Everything in a backup's folder that says more than it may. Rights are not looked at: a stick has none."""
    found: list[str] = []
    heads: set[int] = set()
    for path in sorted(folder.rglob("*")):
        name, about = path.relative_to(folder).as_posix(), path.lstat()
        if not re.fullmatch(_BACKUP_NAMES, name) or stat.S_ISLNK(about.st_mode):
            found.append(f"a name that no backup has: {name}")
        elif name in ("h0", "h1"):
            heads.add(about.st_size)
        elif name.startswith("p/") and stat.S_ISREG(about.st_mode) and about.st_size != _PIECE:
            found.append(f"a piece of {about.st_size} bytes in a backup")
    if len(heads) != 1:
        found.append("a backup whose heads are missing, or of two sizes")
    return found
