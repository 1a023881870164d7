"""Schema versions: one after the other, each whole or not at all, never backwards."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from intake.crypto.secret import Secret
from intake.errors import VaultNewer
from intake.vault.connection import connect, use_wal
from intake.vault.migrations import MIGRATIONS, migrate
from intake.vault.sql import Connection, DatabaseTrouble
from intake.vault.vault import Vault

KEY = Secret(bytes(32))
FIRST = ("CREATE TABLE a(x TEXT) STRICT", "INSERT INTO a VALUES('kept')")
SECOND = ("ALTER TABLE a ADD COLUMN y INTEGER", "UPDATE a SET y = 7")
BROKEN = ("ALTER TABLE a ADD COLUMN z INTEGER", "UPDATE a SET nowhere = 1")


@pytest.fixture
def database(tmp_path: Path) -> Connection:
    connection = connect(tmp_path / "main", KEY, create=True)
    use_wal(connection)
    yield connection
    connection.close()


def version(connection: Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def test_each_version_follows_the_one_before(database: Connection, tmp_path: Path) -> None:
    assert migrate(database, tmp_path, [FIRST]) == (0, 1)
    assert migrate(database, tmp_path, [FIRST, SECOND]) == (1, 2)
    assert migrate(database, tmp_path, [FIRST, SECOND]) == (2, 2)
    assert database.execute("SELECT x, y FROM a").fetchall() == [("kept", 7)]
    assert not (tmp_path / "old").exists()


def test_a_step_that_fails_leaves_all_as_it_was_and_an_encrypted_copy(database: Connection, tmp_path: Path) -> None:
    migrate(database, tmp_path, [FIRST])
    with pytest.raises(DatabaseTrouble):
        migrate(database, tmp_path, [FIRST, SECOND, BROKEN])
    assert version(database) == 2
    assert [row[1] for row in database.execute("PRAGMA table_info(a)")] == ["x", "y"]
    copy = connect(tmp_path / "old", KEY, copy=True)
    assert version(copy) == 1
    assert copy.execute("SELECT x FROM a").fetchall() == [("kept",)]
    copy.close()
    assert b"kept" not in (tmp_path / "old").read_bytes()
    assert sys.platform == "win32" or (tmp_path / "old").stat().st_mode & 0o077 == 0
    # a copy would outlive purge and erasure: it goes as soon as the vault opens again
    migrate(database, tmp_path, [FIRST, SECOND])
    assert not (tmp_path / "old").exists()


def test_a_newer_version_is_told_and_not_touched(vault: Vault, tmp_path: Path, reopen: Callable[[Path], Vault]) -> None:
    vault._thread.run(lambda c: c.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 4}"))
    vault.lock()
    before = (tmp_path / "vault/main").read_bytes()
    with pytest.raises(VaultNewer) as caught:
        reopen(tmp_path / "vault")
    assert caught.value.details == {"found": len(MIGRATIONS) + 4, "known": len(MIGRATIONS)}
    assert (tmp_path / "vault/main").read_bytes() == before
    assert not (tmp_path / "vault/old").exists()


def test_every_table_is_strict(vault: Vault) -> None:
    tables = vault._thread.run(
        lambda c: c.execute(
            "SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
            " AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search%'"
        ).fetchall()
    )
    assert len(tables) > 20
    assert [name for name, strict in tables if not strict] == []
