"""The database's settings: each taken and checked, nothing readable on the disk, a size that tells little."""

from __future__ import annotations

from pathlib import Path

import pytest

from intake.crypto.secret import Secret
from intake.errors import VaultDamaged, VaultUnsafe
from intake.vault import connection as connections
from intake.vault.connection import PAGE, connect, pad_size, use_wal
from intake.vault.vault import Vault
from tests.intake.vault.kit import STEP, add_testimony, all_files

KEY = Secret(bytes(32))


def make(path: Path) -> None:
    made = connect(path, KEY, create=True)
    made.execute("CREATE TABLE t(x)")
    use_wal(made)
    made.close()


def test_the_settings_that_keep_it_safe(tmp_path: Path) -> None:
    make(tmp_path / "d")
    expected = {
        "journal_mode": "wal", "synchronous": 2, "temp_store": 2, "secure_delete": 1, "auto_vacuum": 2,
        "trusted_schema": 0, "foreign_keys": 1, "cipher_log_level": "NONE", "cipher_page_size": "16384",
        "mmap_size": 0, "cell_size_check": 1,
    }  # fmt: skip
    for writer in (True, False):
        opened = connect(tmp_path / "d", KEY, writer=writer)
        assert {name: opened.execute(f"PRAGMA {name}").fetchone()[0] for name in expected} == expected
        assert opened.execute("PRAGMA query_only").fetchone()[0] == int(not writer)
        opened.close()


@pytest.mark.parametrize("setting", ["secure_delete", "temp_store", "journal_mode"])
def test_a_setting_that_is_not_taken_keeps_the_vault_shut(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, setting: str
) -> None:
    make(tmp_path / "d")
    real = connections.value

    def other(connection: object, statement: str, *values: object) -> object:
        return "other" if statement == f"PRAGMA {setting}" else real(connection, statement, *values)

    monkeypatch.setattr(connections, "value", other)
    with pytest.raises(VaultUnsafe) as caught:
        connect(tmp_path / "d", KEY)
    assert caught.value.details == {"setting": setting}


def test_a_wrong_key_opens_nothing(tmp_path: Path) -> None:
    make(tmp_path / "d")
    with pytest.raises(VaultDamaged):
        connect(tmp_path / "d", Secret(bytes([1]) * 32))


def test_the_key_stays_as_it_is_and_its_text_is_wiped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    given = []

    class Connection:
        def set_key(self, key: bytearray) -> None:
            given.append((key, bytes(key)))

    connections._give_key(Connection(), Secret(bytes(range(32))))
    ((buffer, seen),) = given
    assert seen == b"x'" + bytes(range(32)).hex().encode() + b"'"
    assert buffer == bytes(len(buffer))


@pytest.mark.parametrize("step", [STEP, 4 * STEP])
def test_the_size_is_a_multiple_of_the_step_and_every_page_is_sealed(tmp_path: Path, step: int) -> None:
    make(tmp_path / "d")
    opened = connect(tmp_path / "d", KEY)
    assert pad_size(opened, step)
    opened.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    size = (tmp_path / "d").stat().st_size
    assert step - 2 * PAGE <= size <= step
    assert opened.execute("PRAGMA cipher_integrity_check").fetchall() == []
    assert opened.execute("PRAGMA secure_delete").fetchone()[0] == 1
    assert not pad_size(opened, step)
    opened.execute("INSERT INTO t VALUES(zeroblob(?))", (step + 100,))
    assert pad_size(opened, step)
    opened.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    size = (tmp_path / "d").stat().st_size
    assert 2 * step - 2 * PAGE <= size <= 2 * step
    opened.close()


def test_no_word_of_a_testimony_is_on_the_disk(vault: Vault, tmp_path: Path) -> None:
    canary = "қарғақанат"
    with vault.media.begin(recording=True) as writer:
        writer.write(canary.encode() * 100)
        vault.write(lambda w: w.put_draft("ab" * 16, canary.encode()))
        vault.write(lambda w: add_testimony(w, canary * 3, name=canary))
        with vault.reader() as reader:
            assert len(reader.search(canary)) == 2
        writer.finish()
        files = all_files(tmp_path)  # with the WAL still there
        assert any(path.name == "main-wal" for path in files)
        encodings = [canary.encode(), canary.encode("utf-16-le"), b"qarghaqanat", b"kargakanat"]
        for path in files:
            data = path.read_bytes()
            assert not any(text in data for text in encodings), path.name
            assert b"SQLite" not in data
