"""Which backups this vault knows, and which of them hold what was purged or erased since. Only SQL, in others'
transactions.

The key of each is kept so that a backup asks for no passphrase after the first. Must never be put on the log: a key
there stays for ever.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from intake.crypto.secret import Secret
from intake.vault.sql import Connection, one, value

_COVERS = "backup-covers-"
"""In `meta`, with the backup's id behind it: how many bundles had come in when its last good snapshot was taken."""


@dataclass(frozen=True, slots=True)
class BackupRow:
    """`last` is when it was last written and verified (aware UTC), None for never. `stale_since` is set while it holds
    what was purged or erased since then; `place` is the folder as it was called then, for this laptop's screen only."""

    backup: str
    place: str
    generation: int
    last: datetime | None
    stale_since: datetime | None
    reason: str
    marks: int


def rows(connection: Connection) -> list[BackupRow]:
    """All known backups, the one written last first."""
    found = connection.execute(
        "SELECT backup, place, generation, last, stale_since, reason, marks FROM backups ORDER BY last DESC, backup"
    )
    return [
        BackupRow(backup.hex(), place, generation, _moment(last), _moment(stale), reason, marks)
        for backup, place, generation, last, stale, reason, marks in found
    ]


def key_of(connection: Connection, backup: str) -> Secret | None:
    """The key of a known backup; the caller closes it."""
    found = one(connection, "SELECT key FROM backups WHERE backup = ?", bytes.fromhex(backup))
    return None if found is None else Secret(found[0])


def know(connection: Connection, backup: str, key: Secret, place: str) -> None:
    """Remembers a backup before its first byte is written; harmless when it is known."""
    connection.execute(
        "INSERT INTO backups VALUES(?, ?, ?, 0, '', '', '', 0)"
        " ON CONFLICT(backup) DO UPDATE SET key = excluded.key, place = excluded.place",
        (bytes.fromhex(backup), key.reveal(), place),
    )


def written(
    connection: Connection,
    backup: str,
    generation: int,
    moment: datetime,
    marks: int,
    *,
    whole: bool = True,
    imports: int = 0,
) -> None:
    """It was written and verified; stale no more unless it was marked after its snapshot, which had seen `marks`.

    `moment` is that of the snapshot, `imports` how many bundles had come in by then. Where a piece could not be read
    (not `whole`) it is no good backup: `last` stays.
    """
    if whole:
        connection.execute(
            "INSERT OR REPLACE INTO meta(key, value) VALUES(?, ?)", (_COVERS + backup, imports.to_bytes(8, "big"))
        )
    connection.execute(
        "UPDATE backups SET generation = ?, last = CASE WHEN ?5 THEN ?2 ELSE last END,"
        " stale_since = CASE WHEN marks = ?4 THEN '' ELSE stale_since END,"
        " reason = CASE WHEN marks = ?4 THEN '' ELSE reason END WHERE backup = ?3",
        (generation, moment.isoformat(), bytes.fromhex(backup), marks, int(whole)),
    )


def last_with_all_imports(connection: Connection) -> datetime | None:
    """When a good backup was made that has every bundle that ever came in (aware UTC); None if there is none.

    Bundles are counted, so that no clock has a say: one that came in after the snapshot makes the number another.
    """
    came = int(value(connection, "SELECT count(*) FROM bundles_in"))
    covering = [
        row.last
        for row in rows(connection)
        if row.last is not None
        and value(connection, "SELECT value FROM meta WHERE key = ?", _COVERS + row.backup) == came.to_bytes(8, "big")
    ]
    return max(covering, default=None)


def mark_stale(connection: Connection, reason: str, moment: datetime) -> int:
    """Every known backup holds what this vault let go of; returns how many. The first day and reason stay."""
    return int(
        connection.execute(
            "UPDATE backups SET marks = marks + 1, reason = CASE stale_since WHEN '' THEN ?1 ELSE reason END,"
            " stale_since = CASE stale_since WHEN '' THEN ?2 ELSE stale_since END",
            (reason, moment.isoformat()),
        ).rowcount
    )


def forget(connection: Connection, backup: str) -> None:
    """Takes it off the list and forgets its key: it was destroyed, or is somebody else's now."""
    connection.execute("DELETE FROM backups WHERE backup = ?", (bytes.fromhex(backup),))
    connection.execute("DELETE FROM meta WHERE key = ?", (_COVERS + backup,))


def _moment(text: str) -> datetime | None:
    return datetime.fromisoformat(text) if text else None
