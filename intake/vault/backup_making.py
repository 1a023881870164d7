"""Makes a backup: a consistent copy of the open vault in another folder, under that backup's own key.

The good backup before stays whole until the new one was written, read back and named by a head; only then goes what
nothing names any more. Must never write under the vault's key, and never replace a backup that knows more of the log
than this vault does.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from pathlib import Path

from intake.clock import Clock
from intake.crypto.kdf import Argon2Params
from intake.crypto.secret import Secret
from intake.errors import (
    AlreadyThere,
    AmanatError,
    BackupDamaged,
    BackupInUse,
    BackupNewer,
    BackupOfAnother,
    BackupUnknown,
    BackupUnreliable,
    DiskFull,
    SlotsFull,
    VaultInUse,
)
from intake.fsio import free_bytes, translate_os_errors
from intake.model.ids import RandomBytes, is_id, new_id
from intake.progress import CancelToken, Progress, no_progress
from intake.vault import backup_files as files
from intake.vault import backup_tables, keyslots, layout, ways_in
from intake.vault.backup_files import Head
from intake.vault.backup_parts import put_parts, read_back_parts
from intake.vault.backup_pieces import KeptPieces, PieceCopier, SealedPiece, pieces_in
from intake.vault.copying import copy_database, verify_copy
from intake.vault.layout import MIB
from intake.vault.media import MediaStore
from intake.vault.pieces import SEALED, PieceFolder
from intake.vault.read_pool import ReadPool
from intake.vault.sql import Connection, Run, one
from intake.vault.ways_in import WayIn
from intake.vault.writer_lock import WriterLock

SLACK = 4 * MIB


@dataclass(frozen=True, slots=True)
class Ground:
    """What the open vault lends for the time of a backup."""

    folder: Path
    log: str
    pool: ReadPool
    write: Run
    media: MediaStore
    clock: Clock
    random_bytes: RandomBytes
    size_step: int


@dataclass(frozen=True, slots=True)
class BackupReport:
    """`entries` of the log are in it; pieces of media: new, held before, taken out; `unreadable` pieces are damaged in
    the vault itself and not in the backup either. `stale` while it holds what was let go of meanwhile."""

    backup: str
    first: bool
    made: datetime
    entries: int
    pieces_new: int
    pieces_held: int
    pieces_removed: int
    unreadable: int
    bytes_written: int
    stale: bool


@dataclass(frozen=True, slots=True)
class _Snapshot:
    counts: dict[str, int]
    pieces: list[SealedPiece]
    links: frozenset[bytes]
    marks: int
    taken: datetime


def make(
    ground: Ground,
    folder: Path,
    *,
    way: WayIn | None,
    params: Callable[[], Argon2Params],
    progress: Progress = no_progress,
    cancel: CancelToken | None = None,
) -> BackupReport:
    """Writes or rewrites the backup in `folder`: absent, empty, or a backup of this vault.

    `way` is how a new backup will be opened, or how one opens that this vault does not know yet; else it is not used.
    Raises AlreadyThere for somebody else's things or links, BackupUnknown (a passphrase is needed), WrongPassphrase,
    BackupOfAnother, BackupNewer, BackupDamaged, BackupInUse, BackupUnreliable, DiskFull, CannotWrite, Cancelled.
    """
    with translate_os_errors(writing=True):
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        if files.leads_elsewhere(folder) or not (files.has_head(folder) or files.nothing_of_others(folder)):
            raise AlreadyThere
        for name in (files.KEYS, files.DATABASE):
            (folder / name).mkdir(exist_ok=True, mode=0o700)
    try:
        lock = WriterLock(folder)
    except VaultInUse:
        raise BackupInUse from None
    local = ground.folder / layout.OUTGOING
    try:
        backup, key, before = _open(ground, folder, way, params)
        with key, ground.media.hold_unlinks():
            _refuse_newer(ground, before)
            generation = _generation(ground, backup, before)
            snapshot = _take(ground, backup, key, local, progress, cancel)
            return _write(ground, folder, key, backup, generation, before, snapshot, local, progress, cancel)
    finally:
        with contextlib.suppress(OSError):
            local.unlink(missing_ok=True)
        lock.close()


def knows(ground: Ground, folder: Path) -> bool | None:
    """True: this vault has the key of the backup in `folder`; False: it has not; None: there is no finished one."""
    if not files.has_head(folder):
        return None
    found = _known(ground, folder)
    if found is None:
        return False
    found[1].close()
    return True


def _open(
    ground: Ground, folder: Path, way: WayIn | None, params: Callable[[], Argon2Params]
) -> tuple[str, Secret, Head | None]:
    """(backup, its key, the good backup before). Makes keyslots for a new one."""
    if not files.has_head(folder):
        if way is None:
            raise BackupUnknown
        backup, key = new_id(ground.random_bytes), Secret.random(32, ground.random_bytes)
        keys = folder / files.KEYS
        with translate_os_errors(writing=True):
            for path in layout.keyslot_paths(keys):
                path.unlink(missing_ok=True)
        _make_keyslots(keys, key, way, params(), ground.random_bytes)
        ground.write(lambda c: _know(c, backup, key, folder))
        return backup, key, None
    found = _known(ground, folder)
    if found is None:
        if way is None:
            raise BackupUnknown
        key, _ = ways_in.open_by(keyslots.load(folder / files.KEYS)[0], way)
        heads = files.read_heads(folder, key)
        if not heads:
            key.close()
            raise BackupDamaged(part="head")
        found = heads[0], key
    head, key = found
    if head.log != ground.log:
        key.close()
        raise BackupOfAnother
    ground.write(lambda c: _know(c, head.backup, key, folder))
    return head.backup, key, head


def _make_keyslots(keys: Path, key: Secret, way: WayIn, params: Argon2Params, random_bytes: RandomBytes) -> None:
    made = keyslots.empty(params, random_bytes)
    slot = random_bytes(1)[0] % keyslots.SLOTS
    with way.derive(made) as derived:
        made = keyslots.seal(made, slot, derived, way.kind, key, random_bytes)
    keyslots.store(keys, keyslots.with_directory(made, {slot: way.kind}, key, random_bytes))


def add_way(ground: Ground, folder: Path, way: WayIn) -> None:
    """One more way into a backup that this vault knows; new recovery shares take the place of those made before.
    Raises BackupUnknown, SlotsFull."""
    found = _known(ground, folder)
    if found is None:
        raise BackupUnknown
    with found[1] as key:
        slots, _ = keyslots.load(folder / files.KEYS)
        used = keyslots.kinds(slots, key) or {}
        if way.kind == keyslots.SlotKind.RECOVERY_SHARES:
            for old in [number for number, kind in used.items() if kind == way.kind]:
                slots = keyslots.cleared(slots, old, ground.random_bytes)
                del used[old]
        free = [number for number in range(keyslots.SLOTS) if number not in used]
        if not free:
            raise SlotsFull
        slot = free[ground.random_bytes(1)[0] % len(free)]
        with way.derive(slots) as derived:
            slots = keyslots.seal(slots, slot, derived, way.kind, key, ground.random_bytes)
        slots = replace(slots, generation=keyslots.next_generation(slots))
        made = keyslots.with_directory(slots, {**used, slot: way.kind}, key, ground.random_bytes)
        keyslots.store(folder / files.KEYS, made)


def _known(ground: Ground, folder: Path) -> tuple[Head, Secret] | None:
    for row in ground.pool.run(backup_tables.rows):
        key = ground.pool.run(partial(_key_of, row.backup))
        if key is not None:
            if heads := files.read_heads(folder, key):
                return heads[0], key
            key.close()
    return None


def _key_of(backup: str, connection: Connection) -> Secret | None:
    return backup_tables.key_of(connection, backup)


def _know(connection: Connection, backup: str, key: Secret, folder: Path) -> None:
    # a first backup into this folder that never came to its end is none
    for row in backup_tables.rows(connection):
        if row.place == str(folder) and row.last is None and row.backup != backup:
            backup_tables.forget(connection, row.backup)
    backup_tables.know(connection, backup, key, str(folder))


def _refuse_newer(ground: Ground, before: Head | None) -> None:
    if before is None:
        return
    lost = ground.pool.run(lambda c: sum(not _has(c, link) for link in before.links))
    if lost:
        raise BackupNewer(count=lost)


def _has(connection: Connection, link: bytes) -> bool:
    return one(connection, "SELECT 1 FROM entries WHERE link = ?", link) is not None


def _generation(ground: Ground, backup: str, before: Head | None) -> int:
    known = [row.generation for row in ground.pool.run(backup_tables.rows) if row.backup == backup]
    return max([0, *known, *([] if before is None else [before.generation])]) + 1


def _take(
    ground: Ground, backup: str, key: Secret, local: Path, progress: Progress, cancel: CancelToken | None
) -> _Snapshot:
    """Everything of one moment: the database's copy, which pieces belong to it, where each segment ends."""
    taken = ground.clock.now()
    with ground.pool.snapshot() as connection:
        marks = [row.marks for row in backup_tables.rows(connection) if row.backup == backup]
        pieces = pieces_in(connection)
        links = frozenset(
            row[0]
            for row in connection.execute(
                "SELECT e.link FROM entries e WHERE NOT EXISTS (SELECT 1 FROM entries n WHERE n.prev = e.id)"
            )
        )
        counts = copy_database(connection, local, key, size_step=ground.size_step, progress=progress, cancel=cancel)
    verify_copy(local, key, counts)
    return _Snapshot(counts, pieces, links, marks[0] if marks else 0, taken)


def _write(
    ground: Ground,
    folder: Path,
    key: Secret,
    backup: str,
    generation: int,
    before: Head | None,
    snapshot: _Snapshot,
    local: Path,
    progress: Progress,
    cancel: CancelToken | None,
) -> BackupReport:
    target = KeptPieces(folder / files.PIECES)
    target.create()
    size = local.stat().st_size
    verified = frozenset[bytes]() if before is None else before.pieces
    copier = PieceCopier(PieceFolder(ground.folder / layout.PIECES), target, verified, generation)
    try:
        missing = copier.missing(snapshot.pieces, progress, cancel)
        if free_bytes(folder) < size + len(missing) * SEALED + SLACK:
            raise DiskFull
        copier.copy(missing, progress, cancel)
        parts = put_parts(folder, local, ground.random_bytes, progress, cancel)
        copier.read_back(progress, cancel)
        read_back_parts(folder, parts, progress, cancel)
        held = copier.held(snapshot.pieces)
        # of the moment that it shows: what came in while it was made is not in it, and receipts go by this
        made = snapshot.taken
        head = Head(backup, generation, made.isoformat(), ground.log, parts, snapshot.counts, held, snapshot.links)
        _name(folder, head, key, ground.random_bytes)
        removed = _tidy(folder, target, head)
    finally:
        copier.close()
    whole = {piece.name for piece in snapshot.pieces} <= held
    imports = snapshot.counts.get("bundles_in", 0)
    ground.write(
        lambda c: backup_tables.written(c, backup, generation, made, snapshot.marks, whole=whole, imports=imports)
    )
    (row,) = (row for row in ground.pool.run(backup_tables.rows) if row.backup == backup)
    return BackupReport(
        backup=backup,
        first=before is None,
        made=made,
        entries=snapshot.counts.get("entries", 0),
        pieces_new=copier.written,
        pieces_held=len(held) - copier.written,
        pieces_removed=removed,
        unreadable=len({piece.name for piece in snapshot.pieces} - held),
        bytes_written=copier.written * SEALED + size,
        stale=row.stale_since is not None,
    )


def _name(folder: Path, head: Head, key: Secret, random_bytes: RandomBytes) -> None:
    """From the first of these two writes on, this is the backup; the second makes both copies say so."""
    first = head.generation % 2
    for place in (first, 1 - first):
        files.write_head(folder, place, head, key, random_bytes)
        if not any(found == head for found in files.read_heads(folder, key)):
            raise BackupUnreliable


def _tidy(folder: Path, target: KeptPieces, head: Head) -> int:
    """Removes what no head names: the database before, pieces that were purged, what was cut short."""
    keep = {part.name for part in head.parts}
    with contextlib.suppress(OSError):
        for path in (folder / files.DATABASE).iterdir():
            if is_id(path.name) and path.name not in keep:
                path.unlink(missing_ok=True)
    with contextlib.suppress(OSError):
        for path in folder.iterdir():
            if path.name.startswith(".") and len(path.name) == 17 and path.is_file():
                path.unlink(missing_ok=True)  # a head that was cut short
    doomed: list[bytes] = []
    with contextlib.suppress(AmanatError):
        doomed = [name for name in target.names() if name is not None and name not in head.pieces]
        target.remove_cut_short()
    gone = target.remove(doomed)
    with contextlib.suppress(AmanatError):
        target.settle(gone)
    return len(gone)
