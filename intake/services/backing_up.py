"""What a person does with backups: make one, see whether a folder holds one, restore one into a new vault.

Must never write into a folder that holds anything else, and never over a vault or a backup of another.
"""

from __future__ import annotations

import contextlib
import secrets
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from intake import places
from intake.crypto.kdf import Argon2Params, recommended_params
from intake.errors import AlreadyThere, AmanatError, BackupNotFound, CannotRead
from intake.fsio import translate_os_errors
from intake.model.ids import RandomBytes
from intake.progress import CancelToken, Progress, no_progress
from intake.vault import backup_files, backup_making, backup_restoring
from intake.vault.backup_making import BackupReport
from intake.vault.backup_restoring import RestoreReport
from intake.vault.layout import SIZE_STEP, keyslot_paths
from intake.vault.machine import total_memory
from intake.vault.ways_in import ByPassphrase, ByShares, WayIn

if TYPE_CHECKING:
    from intake.crypto.secret import Secret
    from intake.vault.vault import Vault

__all__ = [
    "BackupReport",
    "Place",
    "RestoreReport",
    "State",
    "add_shares",
    "back_up",
    "find",
    "has_room_for_vault",
    "let_shares_open",
    "look",
    "restore",
    "try_out",
]

BESIDE = f"{places.NEUTRAL_NAME}-2"
"""The folder of a backup where the chosen one holds other things: a stick with pictures on it, say."""


class State(Enum):
    """What is where a backup is to go: nothing; one that this vault has the key of; one that it has not."""

    NEW = "new"
    KNOWN = "known"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Place:
    """`folder` is where the backup itself lies or will lie; NEW and UNKNOWN need a passphrase."""

    folder: Path
    state: State


def look(vault: Vault, chosen: Path) -> Place:
    """Where in the chosen folder the backup is or goes. Raises AlreadyThere for a vault, CannotRead."""
    folder = _found(chosen) or _room(chosen)
    state = {True: State.KNOWN, False: State.UNKNOWN, None: State.NEW}[backup_making.knows(vault.ground(), folder)]
    return Place(folder, state)


def back_up(
    vault: Vault,
    chosen: Path,
    *,
    passphrase: Secret | None = None,
    params: Argon2Params | None = None,
    progress: Progress = no_progress,
    cancel: CancelToken | None = None,
) -> BackupReport:
    """Makes or renews the backup in the chosen folder and reads it back; the vault stays in use meanwhile.

    `passphrase` is asked for where `look` says NEW or UNKNOWN: it opens the backup, and may be the vault's own words.
    Raises BackupUnknown, WrongPassphrase, BackupOfAnother, BackupNewer, BackupDamaged, BackupInUse, BackupUnreliable,
    AlreadyThere, DiskFull, Cancelled, MachineTrouble: the backup before is whole then.
    """
    return backup_making.make(
        vault.ground(),
        look(vault, chosen).folder,
        way=None if passphrase is None else ByPassphrase(passphrase),
        params=lambda: params or recommended_params(total_memory()),
        progress=progress,
        cancel=cancel,
    )


def add_shares(vault: Vault, chosen: Path, shared: Secret) -> None:
    """Lets recovery shares (what they give together) open a backup too. Raises BackupUnknown, SlotsFull."""
    backup_making.add_way(vault.ground(), look(vault, chosen).folder, ByShares(shared))


def let_shares_open(vault: Vault, shared: Secret) -> tuple[int, int]:
    """The same for every known backup whose folder can be reached now: (how many they open, how many are away).

    For the moment when shares were made: nothing of them is kept for the others, which ask for the shares again.
    """
    with vault.reader() as reader:
        places = [Path(row.place) for row in reader.backups() if row.last is not None]
    opened = 0
    for place in places:
        # a stick that is away, full, or gives nothing back is no reason to lose the shares
        with contextlib.suppress(AmanatError):
            add_shares(vault, place, shared)
            opened += 1
    return opened, len(places) - opened


def find(chosen: Path) -> Path:
    """The backup's own folder. Raises BackupNotFound, CannotRead."""
    found = _found(chosen)
    if found is None:
        raise BackupNotFound
    return found


def has_room_for_vault(to: Path) -> bool:
    """Whether a vault can be restored into this folder: absent, empty, or left by a restore that was cut short."""
    try:
        return backup_restoring.takes(to)
    except CannotRead:
        return False


def try_out(chosen: Path, way: Secret | WayIn) -> datetime:
    """Opens the backup in the chosen folder and changes nothing; when it was made (aware UTC).

    Raises BackupNotFound, WrongPassphrase, WrongShares, BackupDamaged, CannotRead, MachineTrouble.
    """
    with backup_restoring.opened(find(chosen), _way(way)) as (_key, head):
        return datetime.fromisoformat(head.made)


def restore(
    chosen: Path,
    to: Path,
    way: Secret | WayIn,
    new: Secret,
    *,
    params: Argon2Params | None = None,
    random_bytes: RandomBytes = secrets.token_bytes,
    size_step: int = SIZE_STEP,
    progress: Progress = no_progress,
    cancel: CancelToken | None = None,
) -> RestoreReport:
    """Makes a vault in `to` of the backup in the chosen folder; `way` opens the backup, `new` will open the vault.

    Raises BackupNotFound, WrongPassphrase, WrongShares, BackupDamaged, AlreadyThere, DiskFull, Cancelled.
    """
    return backup_restoring.restore(
        find(chosen),
        to,
        _way(way),
        new,
        params=lambda: params or recommended_params(total_memory()),
        random_bytes=random_bytes,
        size_step=size_step,
        progress=progress,
        cancel=cancel,
    )


def _way(way: Secret | WayIn) -> WayIn:
    return way if isinstance(way, ByPassphrase | ByShares) else ByPassphrase(way)


def _found(chosen: Path) -> Path | None:
    with translate_os_errors(writing=False):
        return next((folder for folder in (chosen, chosen / BESIDE) if backup_restoring.is_backup(folder)), None)


def _room(chosen: Path) -> Path:
    """Where a new backup goes: the folder itself if nothing is in it, else a folder in it."""
    with translate_os_errors(writing=False):
        for folder in (chosen, chosen / BESIDE):
            if any(path.exists() for path in keyslot_paths(folder)):
                raise AlreadyThere
            if not any(_others(folder)):
                return folder
    raise AlreadyThere


_OURS = {"k", "d", "p", "w"}
"""What a first backup that was cut short has left."""


def _others(folder: Path) -> Iterator[str]:
    with contextlib.suppress(FileNotFoundError):
        for path in folder.iterdir():
            if path.name not in _OURS and not (path.name.startswith(".") and len(path.name) == 17):
                yield path.name
        if not backup_files.nothing_of_others(folder):
            yield "k, d or p"
