"""Moves a vault to a new random vault key: a fresh database, new keyslots, and the old of both gone.

    1  `next`: everything that is held now, exported under the new key, compared row by row, durable
    2  `k0`, `k1`: new salt, new slots. From the moment that `k0` has its name, the new key counts
    3  `main-wal` and `main-shm` removed, `next` takes the name `main`

Killed before 2 the vault opens as before and `next` is removed; killed after it, the next unlock does step 3. Media
stay where they are: their keys are random and lie in the database. Must never be done while the database is open, and
never without the writer lock. What it cannot do: earlier copies and images of the folder still open as they did.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from intake.crypto.kdf import Argon2Params, derive
from intake.crypto.secret import Secret
from intake.errors import DiskFull, MachineTrouble, VaultDamaged
from intake.fsio import free_bytes, fsync_folder, open_private, translate_os_errors
from intake.model.ids import RandomBytes
from intake.progress import CancelToken, Progress, no_progress
from intake.vault import check, keyslots, layout, ways_in
from intake.vault.connection import PAGE, connect, export, pad_size, use_wal
from intake.vault.keyslots import SLOTS, Keyslots
from intake.vault.layout import SIZE_STEP, database_path
from intake.vault.sql import Connection, translate_sql_errors
from intake.vault.ways_in import WayIn
from intake.vault.writer_lock import WriterLock

ROOM = 1 << 20
"""Bytes beside the database itself: two keyslots files, and what the WAL needs to be there."""


@dataclass(frozen=True, slots=True)
class Moved:
    """`dropped`: how many other ways in opened the vault before and do not any more (None: not known)."""

    dropped: int | None


def move_to_new_key(
    folder: Path,
    present: WayIn,
    new: WayIn,
    *,
    random_bytes: RandomBytes,
    params: Argon2Params | None = None,
    size_step: int = SIZE_STEP,
    progress: Progress = no_progress,
    cancel: CancelToken | None = None,
) -> Moved:
    """Opens with `present`; afterwards `new` alone opens, and may be the same. `params` are the old ones by default.

    Raises WrongPassphrase, WrongShares, BadPassphrase, VaultDamaged, Cancelled, DiskFull, MachineTrouble: the vault is
    as it was then. Needs free space for the database once more.
    """
    old, _ = keyslots.load(folder)
    old_key, opened = ways_in.open_by(old, present)
    with old_key, Secret.random(32, random_bytes) as new_key:
        known = keyslots.kinds(old, old_key)
        finish(folder, old_key)
        slots = _new_keyslots(old, new, new_key, params or old.params, random_bytes)
        written = folder / layout.MOVING
        try:
            with derive(old_key, "vault/database") as before, derive(new_key, "vault/database") as after:
                _write(folder, written, before, after, size_step, progress, cancel)
            progress("keys", 0, 1)
        except BaseException:
            with contextlib.suppress(OSError):
                _unlink_with_wal(written)
            raise
        _commit(folder, slots)
        with contextlib.suppress(MachineTrouble):
            # the new key counts: what fails here is done at the next unlock
            finish(folder, new_key)
        progress("keys", 1, 1)
    return Moved(None if known is None else len(known.keys() - {opened}))


def move_closed(folder: Path, present: WayIn, new: WayIn, **options: Any) -> Moved:
    """`move_to_new_key` of a vault that is closed, holding the writer lock meanwhile. Raises VaultInUse as well."""
    keyslots.load(folder)  # where there is no vault nothing is made
    lock = WriterLock(folder)
    try:
        return move_to_new_key(folder, present, new, **options)
    finally:
        lock.close()


def finish(folder: Path, vault_key: Secret) -> None:
    """At unlock, holding the writer lock: ends a move that was cut short. Raises VaultDamaged, MachineTrouble."""
    moving, database = folder / layout.MOVING, database_path(folder)
    if not moving.exists():
        return
    with derive(vault_key, "vault/database") as key:
        wanted = _opens(database, key)
        if wanted or not _opens(moving, key):
            # `main` opens: the move never came to its second step, or somebody laid an old `main` there, whose key is
            # this one. Never thrown away unless the other one is the one that is needed
            if not wanted:
                raise VaultDamaged(part="database")
            with translate_os_errors(writing=True):
                _unlink_with_wal(moving)
                fsync_folder(folder)
            return
    with translate_os_errors(writing=True):
        # a WAL of the old database would be played into the new one: its checksums know no key
        for path in (*_beside(database), *_beside(moving), folder / layout.MIGRATION_COPY):
            path.unlink(missing_ok=True)
        fsync_folder(folder)
        moving.replace(database)
        fsync_folder(folder)


def _new_keyslots(
    old: Keyslots, new: WayIn, new_key: Secret, params: Argon2Params, random_bytes: RandomBytes
) -> Keyslots:
    made = keyslots.empty(params, random_bytes, keyslots.next_generation(old))
    slot = random_bytes(1)[0] % SLOTS
    with new.derive(made) as derived:
        made = keyslots.seal(made, slot, derived, new.kind, new_key, random_bytes)
    return keyslots.with_directory(made, {slot: new.kind}, new_key, random_bytes)


def _commit(folder: Path, slots: Keyslots) -> None:
    try:
        keyslots.store(folder, slots)
    except MachineTrouble:
        # the first copy may have its name although the disk complained afterwards: then there is no way back
        if keyslots.load(folder)[0] != slots:
            with contextlib.suppress(OSError):
                _unlink_with_wal(folder / layout.MOVING)
            raise


def _write(
    folder: Path,
    path: Path,
    before: Secret,
    after: Secret,
    size_step: int,
    progress: Progress,
    cancel: CancelToken | None,
) -> None:
    with translate_os_errors(writing=True):
        _unlink_with_wal(path)
        # said before: in the middle of an export SQLite tells only that something went wrong
        if free_bytes(folder) < database_path(folder).stat().st_size + ROOM:
            raise DiskFull
        open_private(path).close()
    with contextlib.closing(connect(database_path(folder), before)) as old:
        progress("copy", 0, 1)
        export(old, path, after)
        progress("copy", 1, 1)
        with contextlib.closing(connect(path, after, copy=True)) as fresh, translate_sql_errors():
            _compare(old, fresh, progress, cancel)
            pad_size(fresh, size_step)
            use_wal(fresh)
    with translate_os_errors(writing=True):
        with path.open("rb+") as stream:
            os.fsync(stream.fileno())
        fsync_folder(folder)


def _compare(old: Connection, fresh: Connection, progress: Progress, cancel: CancelToken | None) -> None:
    """Every row of every table, and every page's seal. Raises VaultDamaged, Cancelled."""
    tables = list(_tables(old))
    if tables != list(_tables(fresh)):
        raise VaultDamaged(part="copy")
    for done, (name, _) in enumerate(tables):
        progress("compare", done, len(tables))
        # the order that both keep their rows in: the key's own
        # (a table's name cannot be bound; these are the schema's own)
        one, other = (connection.execute(f'SELECT * FROM "{name}"') for connection in (old, fresh))  # noqa: S608
        while True:
            if cancel is not None:
                cancel.raise_if_cancelled()
            rows = one.fetchmany(500)
            if rows != other.fetchmany(500):
                raise VaultDamaged(part="copy")
            if not rows:
                break
    if check.damaged_pages(fresh):
        raise VaultDamaged(part="copy")
    progress("compare", len(tables), len(tables))


def _tables(connection: Connection) -> Iterator[tuple[str, str]]:
    """Name and statement of everything that holds rows, in one order; a virtual table's rows lie in others."""
    yield from connection.execute(
        "SELECT name, coalesce(sql, '') FROM sqlite_schema WHERE type = 'table' AND rootpage > 0 ORDER BY name"
    )


def _opens(path: Path, key: Secret) -> bool:
    # what is shorter than a page is an empty database to SQLite, and every key opens that
    if not path.exists() or path.stat().st_size < PAGE:
        return False
    try:
        connect(path, key, writer=False, copy=True).close()
    except VaultDamaged:
        return False
    return True


def _beside(path: Path) -> tuple[Path, Path]:
    return path.with_name(path.name + "-wal"), path.with_name(path.name + "-shm")


def _unlink_with_wal(path: Path) -> None:
    for one in (path, *_beside(path)):
        one.unlink(missing_ok=True)
