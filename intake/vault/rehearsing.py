"""Tries a way in out on the real files, beside the open vault: keyslots, key, database, and what is in there.

Read-only, on a connection of its own, with the key that the way in gives and with no other. Changes nothing.
"""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from pathlib import Path

from intake.crypto.kdf import derive
from intake.vault import keyslots, ways_in
from intake.vault.connection import connect
from intake.vault.layout import database_path
from intake.vault.sql import translate_sql_errors, value
from intake.vault.ways_in import WayIn


@dataclass(frozen=True, slots=True)
class Found:
    """What stood in the database that opened: its own log's id, how many testimonies and how many entries."""

    log: str
    testimonies: int
    entries: int


def try_out(folder: Path, way: WayIn) -> Found:
    """Raises WrongPassphrase, WrongShares, KeyslotsTorn, VaultDamaged: then this does not open the vault."""
    slots, _ = keyslots.load(folder)
    key, _ = ways_in.open_by(slots, way)
    with key, derive(key, "vault/database") as database_key, translate_sql_errors():
        connection = connect(database_path(folder), database_key, writer=False)
        with contextlib.closing(connection):
            return Found(
                log=bytes(value(connection, "SELECT value FROM meta WHERE key = 'log'") or b"").hex(),
                testimonies=int(value(connection, "SELECT count(*) FROM testimonies")),
                entries=int(value(connection, "SELECT count(*) FROM entries")),
            )
