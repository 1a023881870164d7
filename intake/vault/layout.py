"""Names and sizes inside a vault's folder. Must never name a person, a place or a purpose.

k0 k1      the two keyslots files          main  main-wal  main-shm   the database
w          lock file of the one writer     p/0 … p/f                  sealed pieces of media
s          what the pages were when it was locked
old        copy of the database while a migration runs, encrypted like it
new        the database while the vault is being made
out in     a copy of the database on its way to a backup or from one, encrypted under that backup's key
next       the database while it moves to a new vault key; it counts once the keyslots hold that key
"""

from __future__ import annotations

from pathlib import Path

KEYSLOTS = ("k0", "k1")
DATABASE = "main"
MIGRATION_COPY = "old"
UNFINISHED = "new"
OUTGOING = "out"
INCOMING = "in"
MOVING = "next"
LOCK = "w"
SEAL = "s"
PIECES = "p"

MIB = 1 << 20
SIZE_STEP = 64 * MIB
"""The database's size is a multiple of this many bytes, so that it tells little."""


def database_path(folder: Path) -> Path:
    return folder / DATABASE


def keyslot_paths(folder: Path) -> tuple[Path, Path]:
    return folder / KEYSLOTS[0], folder / KEYSLOTS[1]
