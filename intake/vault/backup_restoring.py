"""Opens a backup and makes a vault of it in another folder, under a new vault key. Must never write to the backup, and
never over anything.

The restored vault is a branch: its next entry begins a segment after the last link that the backup had, so if the vault
it was made of is still in use, both stand side by side and the alarm asks why.
"""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from intake.crypto.kdf import Argon2Params
from intake.crypto.secret import Secret
from intake.errors import AlreadyThere, BackupDamaged, BackupNotFound, DiskFull, VaultDamaged, VaultNotFound
from intake.fsio import free_bytes, fsync_folder, translate_os_errors
from intake.model.ids import RandomBytes
from intake.progress import CancelToken, Progress, no_progress
from intake.vault import backup_files as files
from intake.vault import folders, keyslots, layout, schema, ways_in
from intake.vault.backup_files import Head
from intake.vault.backup_parts import join_parts
from intake.vault.backup_pieces import pieces_in
from intake.vault.connection import connect
from intake.vault.copying import copy_database, tables, verify_copy
from intake.vault.new_folder import copy_pieces, finish_database, new_vault
from intake.vault.pieces import SEALED, PieceFolder
from intake.vault.sql import Connection, translate_sql_errors
from intake.vault.ways_in import WayIn
from intake.vault.writer_lock import WriterLock

_UNFINISHED = tuple(layout.UNFINISHED + end for end in ("", "-journal", "-wal", "-shm"))
"""A journal that is left behind would be played into the next database of this name."""

@dataclass(frozen=True, slots=True)
class RestoreReport:
    """What is in the new vault. `lost` pieces could not be read; `cases` are the numbers of testimonies they belong
    to. `made` is when the backup was made."""

    made: datetime
    entries: int
    testimonies: int
    pieces: int
    lost: int
    cases: tuple[str, ...]


@contextlib.contextmanager
def opened(folder: Path, way: WayIn) -> Iterator[tuple[Secret, Head]]:
    """The key of a backup and the newest head whose database is all here.

    Raises BackupNotFound, WrongPassphrase, WrongShares, KeyslotsTorn, BackupDamaged, VaultNewer.
    """
    try:
        slots, _ = keyslots.load(folder / files.KEYS)
    except VaultNotFound:
        raise BackupNotFound from None
    if not files.has_head(folder):
        raise BackupNotFound
    key, _ = ways_in.open_by(slots, way)
    with key:
        heads = files.read_heads(folder, key)
        whole = [head for head in heads if all(_there(folder, part) for part in head.parts)]
        if not whole:
            raise BackupDamaged(part="database" if heads else "head")
        yield key, whole[0]


def _there(folder: Path, part: files.Part) -> bool:
    try:
        return (folder / files.DATABASE / part.name).stat().st_size == part.size
    except OSError:
        return False


def is_backup(folder: Path) -> bool:
    """Whether a finished backup lies here, be it damaged."""
    return files.has_head(folder) and any(path.is_file() for path in layout.keyslot_paths(folder / files.KEYS))


def restore(
    folder: Path,
    to: Path,
    way: WayIn,
    new: Secret,
    *,
    params: Callable[[], Argon2Params],
    random_bytes: RandomBytes,
    size_step: int,
    progress: Progress = no_progress,
    cancel: CancelToken | None = None,
) -> RestoreReport:
    """Makes a vault in `to`, absent or empty (or left by a restore that was cut short), that passphrase `new` opens.

    Raises AlreadyThere, DiskFull, Cancelled, MachineTrouble, and as `opened`.
    """
    with opened(folder, way) as (key, head):
        _prepare(to, head)
        lock = WriterLock(to)
        try:
            return _fill(folder, to, key, head, new, params, random_bytes, size_step, progress, cancel)
        finally:
            lock.close()


def takes(to: Path) -> bool:
    """Whether `restore` would fill this folder: absent, empty, or left by one that was cut short. Raises CannotRead."""
    with translate_os_errors(writing=False):
        return not to.exists() or (to.is_dir() and (folders.is_free(to) or _cut_short(to)))


def _cut_short(to: Path) -> bool:
    """An unfinished restore has its copy of the database and no keyslots yet, and nothing else lies beside it."""
    if not (to / layout.INCOMING).is_file() or any(path.exists() for path in layout.keyslot_paths(to)):
        return False
    left = {layout.INCOMING, layout.PIECES, layout.LOCK, *_UNFINISHED}
    ours = all(path.name in left or folders.is_temporary(path.name) for path in to.iterdir())
    return ours and files.nothing_of_others(to)


def _prepare(to: Path, head: Head) -> None:
    if not takes(to):
        raise AlreadyThere
    if _cut_short(to):
        _clear(to)
    folders.prepare(to)
    if free_bytes(to) < 2 * head.database_size + len(head.pieces) * SEALED:
        raise DiskFull


def _clear(to: Path) -> None:
    """Removes what an unfinished restore left, and nothing else."""
    with translate_os_errors(writing=True):
        for name in (*_UNFINISHED, layout.LOCK):
            (to / name).unlink(missing_ok=True)
        target = to / layout.PIECES
        if target.is_dir():
            shutil.rmtree(target)
        (to / layout.INCOMING).unlink(missing_ok=True)


def _fill(
    folder: Path,
    to: Path,
    key: Secret,
    head: Head,
    new: Secret,
    params: Callable[[], Argon2Params],
    random_bytes: RandomBytes,
    size_step: int,
    progress: Progress,
    cancel: CancelToken | None,
) -> RestoreReport:
    incoming = to / layout.INCOMING
    join_parts(folder, incoming, head, progress, cancel)
    with contextlib.closing(connect(incoming, key, writer=False, copy=True)) as stranger:
        _require_ours(stranger, head)
    verify_copy(incoming, key, head.counts)
    with contextlib.closing(connect(incoming, key, writer=False, copy=True)) as source:
        with translate_sql_errors():
            source.execute("BEGIN")
            pieces = pieces_in(source)
        lost = copy_pieces(PieceFolder(folder / files.PIECES), to, pieces, progress, cancel)
        with new_vault(to, new, params, random_bytes) as (unfinished, key_of_database):
            counts = copy_database(
                source, unfinished, key_of_database, size_step=size_step, progress=progress, cancel=cancel
            )
            cases, testimonies = finish_database(unfinished, key_of_database, lost, progress)
            verify_copy(unfinished, key_of_database, {name: n for name, n in counts.items() if name != "meta"})
    with translate_os_errors(writing=True):
        incoming.unlink(missing_ok=True)
        fsync_folder(to)
    made = datetime.fromisoformat(head.made)
    entries = head.counts.get("entries", 0)
    return RestoreReport(made, entries, testimonies, len(pieces) - len(lost), len(lost), cases)


def _require_ours(untrusted: Connection, untrusted_head: Head) -> None:
    """Whoever made the backup may have put anything into it: tables are ours, or nothing more is read.

    Raises VaultNewer, BackupDamaged.
    """
    try:
        schema.require(untrusted)
    except VaultDamaged:
        raise BackupDamaged(part="database") from None
    if not untrusted_head.counts.keys() <= set(tables(untrusted)):
        raise BackupDamaged(part="head")
