"""A backup may be a stranger's: what is not exactly our tables is refused before any of it is run or read."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import Any

import pytest

from intake.errors import BackupDamaged, VaultDamaged, VaultNewer
from intake.vault import backup_making, schema
from intake.vault.connection import connect
from intake.vault.migrations import MIGRATIONS
from intake.vault.vault import Vault
from tests.intake.vault.kit import fill
from tests.intake.vault.test_backup import back_up, restore

HOSTILE = {
    "trigger": "CREATE TRIGGER sly AFTER INSERT ON entries BEGIN DELETE FROM erased; END",
    "view": "CREATE VIEW sly AS SELECT content FROM entries",
    "table": "CREATE TABLE sly(a)",
    "index": "CREATE INDEX sly ON entries(length(content))",
    "virtual table": "CREATE VIRTUAL TABLE sly USING fts5(a)",
    "column": "ALTER TABLE entries ADD COLUMN sly TEXT",
    "an index is missing": "DROP INDEX entries_hash",
    "a table is missing": "DROP TABLE coordinators",
    "another version": "PRAGMA user_version = 1",
    "no version": "PRAGMA user_version = 0",
}


def add_to_copies(monkeypatch: pytest.MonkeyPatch, statement: str) -> None:
    """Every database that is backed up from here on holds that as well, and its pages and counts are right."""
    whole = backup_making.copy_database

    def copied(source: Any, target: Path, key: Any, **options: Any) -> dict[str, int]:
        counts = whole(source, target, key, **options)
        with contextlib.closing(connect(target, key, copy=True)) as connection:
            connection.execute(statement)
        return {name: n for name, n in counts.items() if name not in statement}

    monkeypatch.setattr(backup_making, "copy_database", copied)


@pytest.mark.parametrize("name", HOSTILE)
def test_a_backup_with_more_or_less_than_our_tables_is_refused(
    vault: Vault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    fill(vault)
    add_to_copies(monkeypatch, HOSTILE[name])
    back_up(vault, tmp_path / "b")
    with pytest.raises(BackupDamaged):
        restore(tmp_path / "b", tmp_path / "r")
    assert not (tmp_path / "r" / "k0").exists()
    assert not (tmp_path / "r" / "main").exists()


def test_a_backup_of_a_newer_program_says_so(
    vault: Vault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_to_copies(monkeypatch, f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    back_up(vault, tmp_path / "b")
    with pytest.raises(VaultNewer):
        restore(tmp_path / "b", tmp_path / "r")


def test_a_head_that_counts_what_is_no_table_is_refused(
    vault: Vault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = backup_making.copy_database
    monkeypatch.setattr(
        backup_making,
        "copy_database",
        lambda *given, **options: {**whole(*given, **options), 'logs" UNION SELECT 1 FROM "logs': 1},
    )
    monkeypatch.setattr(backup_making, "verify_copy", lambda *_: None)
    back_up(vault, tmp_path / "b")
    with pytest.raises(BackupDamaged):
        restore(tmp_path / "b", tmp_path / "r")


@pytest.mark.parametrize("version", range(1, len(MIGRATIONS) + 1))
def test_every_version_of_ours_is_known(version: int) -> None:
    with schema.empty(version) as ours:
        ours.execute(f"PRAGMA user_version = {version}")
        assert schema.require(ours) == version
        ours.execute("CREATE TABLE more(a)")
        with pytest.raises(VaultDamaged):
            schema.require(ours)


def test_an_open_vault_is_of_the_newest_version(vault: Vault) -> None:
    """Also once it has been filled up to its size."""
    vault.ground().write(lambda connection: None)
    with vault.reader() as reader:
        assert schema.require(reader._connection) == len(MIGRATIONS)
