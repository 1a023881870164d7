"""Backups: which there are, how old the last good one is, and what makes one stale. Making them: backing_up.

Must never call a backup good that was not read back after it was written.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from intake.vault.backup_tables import BackupRow

if TYPE_CHECKING:
    from intake.vault.vault import Reader, Vault, Writer

__all__ = ["BackupRow", "forget", "is_overdue", "known", "last_verified", "mark_stale"]


def known(reader: Reader) -> list[BackupRow]:
    """All backups of this vault that it knows of, the one written last first."""
    return reader.backups()


def last_verified(reader: Reader) -> datetime | None:
    """When any backup was last written and read back (aware UTC); None if there never was one.

    What was recorded before that moment is in it, also where it is marked stale: stale is what holds too much.
    """
    return max((row.last for row in reader.backups() if row.last is not None), default=None)


def mark_stale(writer: Writer, reason: str) -> int:
    """For purge and erasure, in their own transaction: every known backup still holds what goes now.

    `reason` is a word of ours, no more. The next backup to each folder takes it out there. Returns how many.
    """
    return writer.mark_backups_stale(reason)


def forget(vault: Vault, backup: str) -> None:
    """Takes a backup off the list, because it was destroyed or given away."""
    vault.write(lambda writer: writer.forget_backup(backup))


OVERDUE = timedelta(days=7)


def is_overdue(reader: Reader, now: datetime) -> bool:
    """Whether the last good backup is older than a week, or there is none; a clock that went back counts as no age."""
    last = last_verified(reader)
    return last is None or now - last > OVERDUE
