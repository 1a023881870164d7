"""Saves what is readable of a damaged vault into a new one, and says what is not. Never writes into the old folder.

The old files are opened for reading alone: SQLite works on a copy of them in the new folder, encrypted as they are, and
plays the WAL in there.
"""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from intake.crypto.kdf import Argon2Params, derive
from intake.crypto.secret import Secret
from intake.errors import AmanatError, VaultDamaged, VaultInUse
from intake.fsio import open_private, translate_os_errors
from intake.model.ids import RandomBytes
from intake.progress import CancelToken, Progress, no_progress
from intake.vault import folders, identity, keyslots, layout, mending, migrations, ways_in, writer_lock
from intake.vault.affected import cases_of_media, cases_of_records
from intake.vault.backup_pieces import pieces_in
from intake.vault.connection import connect, pad_size
from intake.vault.copying import SKIPPED, tables
from intake.vault.new_folder import copy_pieces, finish_database, new_vault
from intake.vault.pieces import PieceFolder
from intake.vault.salvage import Salvaged, Source
from intake.vault.sql import Connection, translate_sql_errors, value
from intake.vault.ways_in import WayIn

_CANDIDATES = (layout.DATABASE, layout.MOVING, layout.UNFINISHED, layout.MIGRATION_COPY)
_NAMELESS = "—"
_DERIVABLE = frozenset({"media_mentions", "media_doomed", "padding"})
"""Nothing is lost with these."""


@dataclass(frozen=True, slots=True)
class RepairReport:
    """`entries` and `pieces` are saved. Lost: whole entries of the log, contents whose header is saved, pieces of
    media, and places in other tables where rows are gone. `cases` lack something; `new_identity`: the keys are lost."""

    entries: int
    pieces: int
    lost_entries: int
    lost_contents: int
    lost_pieces: int
    lost_rows: int
    cases: tuple[str, ...]
    new_identity: bool

    @property
    def whole(self) -> bool:
        """Whether nothing is lost."""
        return not (self.lost_entries or self.lost_contents or self.lost_pieces or self.lost_rows or self.new_identity)


def repair(
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
) -> RepairReport:
    """Makes a vault in `to`, absent or empty, that passphrase `new` opens.

    Raises VaultNotFound, WrongPassphrase, KeyslotsTorn, VaultInUse, AlreadyThere, VaultDamaged when nothing at all can
    be read, DiskFull, Cancelled, MachineTrouble.
    """
    slots, _ = keyslots.load(folder)
    with _undisturbed(folder):
        key, _ = ways_in.open_by(slots, way)
        with key, derive(key, "vault/database") as old_key:
            folders.prepare(to)
            lock = writer_lock.WriterLock(to)
            try:
                incoming = _bring(folder, to, old_key)
                source = Source(lambda: connect(incoming, old_key, copy=True))
                try:
                    return _save(
                        folder, to, source, new, params, random_bytes, size_step, progress, cancel
                    )
                finally:
                    source.drop()
                    _forget(incoming)
            finally:
                lock.close()


@contextlib.contextmanager
def _undisturbed(folder: Path) -> Iterator[None]:
    """Nobody writes meanwhile. The lock's file is opened for reading, and not made where there is none."""
    try:
        handle = os.open(folder / layout.LOCK, os.O_RDONLY)
    except OSError:
        yield
        return
    try:
        try:
            writer_lock._lock(handle)
        except OSError:
            raise VaultInUse from None
        yield
    finally:
        os.close(handle)


def _bring(folder: Path, to: Path, key: Secret) -> Path:
    """A copy of the first database that opens, with its WAL, in the new folder. Raises VaultDamaged."""
    incoming = to / layout.INCOMING
    for name in _CANDIDATES:
        for with_wal in (True, False):
            if not (folder / name).is_file() or (not with_wal and not (folder / f"{name}-wal").is_file()):
                continue
            with translate_os_errors(writing=True):
                _forget(incoming)
                for end in ("", "-wal") if with_wal else ("",):
                    if (folder / f"{name}{end}").is_file():
                        open_private(to / f"{layout.INCOMING}{end}").close()
                        shutil.copyfile(folder / f"{name}{end}", to / f"{layout.INCOMING}{end}")
            try:
                connection = connect(incoming, key, copy=True)
            except AmanatError:
                continue
            with contextlib.closing(connection):
                if connection.execute("SELECT 1 FROM sqlite_schema WHERE name = 'entries'").fetchone():
                    return incoming
    _forget(incoming)
    raise VaultDamaged(part="database")


def _forget(incoming: Path) -> None:
    for end in ("", "-wal", "-shm"):
        with contextlib.suppress(OSError):
            incoming.with_name(incoming.name + end).unlink(missing_ok=True)


def _save(
    folder: Path,
    to: Path,
    source: Source,
    new: Secret,
    params: Callable[[], Argon2Params],
    random_bytes: RandomBytes,
    size_step: int,
    progress: Progress,
    cancel: CancelToken | None,
) -> RepairReport:
    with new_vault(to, new, params, random_bytes) as (unfinished, key):
        with translate_os_errors(writing=True):
            unfinished.unlink(missing_ok=True)
            open_private(unfinished).close()
        with contextlib.closing(connect(unfinished, key, create=True)) as connection, translate_sql_errors():
            connection.execute("PRAGMA journal_mode = OFF").fetchall()
            connection.execute("PRAGMA foreign_keys = OFF")
            migrations.migrate(connection, to)
            connection.execute("BEGIN IMMEDIATE")
            told = _rows(source, connection, progress, cancel)
            contents = _headers_alone(source, connection, told["entries"])
            affected = _records_of_lost(source, connection, told["entries"].lost)
            new_identity = _identity(connection, random_bytes)
            mending.mend(connection, source, random_bytes)
            entries = int(value(connection, "SELECT count(*) FROM entries"))
            connection.execute("COMMIT")
            pieces = pieces_in(connection)
        lost = copy_pieces(PieceFolder(folder / layout.PIECES), to, pieces, progress, cancel)
        cases = set(finish_database(unfinished, key, lost, progress)[0])
        with contextlib.closing(connect(unfinished, key)) as connection, translate_sql_errors():
            cases |= cases_of_records(connection, affected)
            cases |= _cases_without_media(source, connection)
            pad_size(connection, size_step)
        cases |= _cases_told(source, affected)
    others = sum(len(t.lost) for name, t in told.items() if name != "entries" and name not in _DERIVABLE)
    return RepairReport(
        entries=entries,
        pieces=len(pieces) - len(lost),
        lost_entries=len(told["entries"].lost) - contents,
        lost_contents=contents,
        lost_pieces=len(lost),
        lost_rows=others,
        cases=tuple(sorted(cases)),
        new_identity=new_identity,
    )


def _rows(
    source: Source, connection: Connection, progress: Progress, cancel: CancelToken | None
) -> dict[str, Salvaged]:
    told: dict[str, Salvaged] = {}
    names = [name for name in tables(connection) if name not in SKIPPED]
    for number, name in enumerate(names):
        progress("salvage", number, len(names))
        told[name] = Salvaged()
        kept = {row[1] for row in connection.execute(f'PRAGMA table_info("{name}")')}
        held = source.columns(name)
        if not held:
            continue  # of an older version, which has no such table
        columns = [column for column in held if column in kept]
        listed, marks = ", ".join(f'"{column}"' for column in columns), ", ".join("?" * len(columns))
        statement = f'INSERT OR IGNORE INTO "{name}"({listed}) VALUES({marks})'
        for row in source.rows(name, told[name]):
            if cancel is not None:
                cancel.raise_if_cancelled()
            chosen = [item for item, column in zip(row, held, strict=True) if column in kept]
            connection.execute(statement, chosen)
    progress("salvage", len(names), len(names))
    return told


def _headers_alone(source: Source, connection: Connection, told: Salvaged) -> int:
    """Entries whose content lies in a damaged page and whose header does not: the chain stays whole. How many."""
    saved = 0
    for row in told.lost:
        found: list[Any] | None = source.all(
            "SELECT id, segment, prev, link, record, own, 1, hash, header FROM entries WHERE id = ?", row
        )
        if found:
            connection.execute(
                "INSERT INTO entries(id, segment, prev, link, record, own, state, hash, header)"
                " VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)",
                found[0],
            )
            saved += 1
    return saved


def _records_of_lost(source: Source, connection: Connection, lost: list[int]) -> set[int]:
    found = {source.from_index("entries", "record", row) for row in lost if row}
    return {row for row in found if row is not None}


def _cases_without_media(source: Source, connection: Connection) -> set[str]:
    """Cases with media that the old vault held and the new one does not: their rows are lost."""
    held = {row[0] for row in connection.execute("SELECT sha256 FROM media_wholes")}
    before = source.all("SELECT sha256 FROM media_wholes")
    if before is None:  # which it held cannot be told: all that is named and not here
        before = connection.execute("SELECT DISTINCT sha256 FROM media_mentions").fetchall()
    cases: set[str] = set()
    for (sha256,) in before:
        if sha256 not in held:
            cases |= cases_of_media(connection, sha256)
    return cases


def _cases_told(source: Source, records: set[int]) -> set[str]:
    """Case numbers as the old lists told them: of records of which nothing else is left."""
    found: set[str] = set()
    for row in records:
        rows = source.all(
            "SELECT case_number FROM testimonies WHERE record = ?1"
            " OR record = (SELECT testimony FROM belongs WHERE record = ?1)",
            row,
        )
        found.update(number for (number,) in rows or [] if number)
    return found


def _identity(connection: Connection, random_bytes: RandomBytes) -> bool:
    """Makes new keys where the old cannot be read; whether it did."""
    try:
        identity.load(connection).close()
    except AmanatError:
        pseudonym = value(connection, "SELECT value FROM meta WHERE key = 'pseudonym'")
        connection.execute("DELETE FROM meta")
        identity.create(connection, _NAMELESS if pseudonym is None else pseudonym.decode(), random_bytes)
        connection.execute("UPDATE logs SET own = 0")
        return True
    return False


