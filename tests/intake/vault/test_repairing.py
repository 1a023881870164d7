"""Repair: of each kind of damage what is readable is saved, what is not is named, and the old folder stays as it is."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest

from intake.crypto.kdf import Argon2Params
from intake.errors import AlreadyThere, KeyslotsTorn, VaultDamaged, VaultInUse, WrongPassphrase
from intake.services import repairing
from intake.vault.connection import PAGE, connect
from intake.vault.layout import database_path
from intake.vault.repairing import RepairReport
from intake.vault.salvage import Salvaged, Source
from intake.vault.sql import value
from intake.vault.vault import Vault
from tests.intake.vault.kit import STEP, add_testimony, all_files, fill, secret

CHEAP = Argon2Params(1, 64, 1)
Reopen = Callable[[Path], Vault]
CLASSES = {
    "entries": "log", "records": "log", "segments": "log", "logs": "log", "checkpoints": "log",
    "testimonies": "lists", "belongs": "lists", "search_data": "index", "media_objects": "media",
    "media_pieces": "media", "media_extents": "media", "media_mentions": "media", "drafts": "drafts",
    "delivered": "exchange", "backups": "backups", "meta": "identity", "sqlite_autoindex_entries_1": "index",
}  # fmt: skip


def hashes(folder: Path) -> dict[str, str]:
    return {p.relative_to(folder).as_posix(): hashlib.sha256(p.read_bytes()).hexdigest() for p in all_files(folder)}


def repair(folder: Path, to: Path) -> RepairReport:
    """Repairs, and holds that nothing of the old folder changed."""
    before = hashes(folder)
    with secret() as passphrase:
        report = repairing.repair(folder, to, passphrase, params=CHEAP, size_step=STEP)
    assert hashes(folder) == before
    return report


def page_of(vault_folder: Path, key: object, name: str) -> int:
    """The number of the first page of this table or index."""
    connection = connect(database_path(vault_folder), key, writer=False)  # type: ignore[arg-type]
    try:
        return int(value(connection, "SELECT rootpage FROM sqlite_schema WHERE name = ?", name))
    finally:
        connection.close()


def spoil(folder: Path, page: int) -> None:
    with database_path(folder).open("rb+") as stream:
        stream.seek((page - 1) * PAGE + 3000)
        stream.write(b"\xa5" * 16)


def prepare(vault: Vault, tmp_path: Path) -> set[str]:
    """Twenty accounts with people and one with a recording; their case numbers."""
    fill(vault, "Серікті алып кетті", "Серік")
    for number in range(20):
        vault.write(lambda writer, n=number: add_testimony(writer, f"{n} " + "сөз " * 400, f"Нұрлан {n}"))
    vault.write(lambda writer: [writer.put_draft("ab" * 16, b"half a word"), writer.checkpoint()])
    with vault.reader() as reader:
        return {row.case_number for row in reader.list_testimonies()}


@pytest.mark.parametrize("name", CLASSES)
def test_a_damaged_page(name: str, vault: Vault, tmp_path: Path, reopen: Reopen) -> None:
    cases = prepare(vault, tmp_path)
    identity = vault.key_id
    vault.lock()
    page = page_of(tmp_path / "vault", vault_key(tmp_path / "vault"), name)
    spoil(tmp_path / "vault", page)
    report = repair(tmp_path / "vault", tmp_path / "r")
    with reopen(tmp_path / "r") as saved:
        check = saved.check()
        assert check.sound, check
        with saved.reader() as reader:
            held = {row.case_number for row in reader.list_testimonies()}
        kind = CLASSES[name]
        if kind in ("lists", "index") or name in ("records", "media_mentions"):
            assert report.lost_entries == report.lost_contents == report.lost_pieces == 0
            assert held == cases
            assert saved.compare_projections() == []
        assert held | set(report.cases) >= cases, "a case that is lost is named"
        if name in ("media_objects", "media_pieces", "media_wholes", "media_extents"):
            assert len(report.cases) == 1
        assert report.new_identity == (name == "meta")
        assert (saved.key_id == identity) == (name != "meta")
        # and it goes on
        saved.write(lambda writer: add_testimony(writer, "after"))
        assert saved.check().sound


def vault_key(folder: Path) -> object:
    from intake.crypto.kdf import derive
    from intake.vault import keyslots

    with secret() as passphrase:
        key, _ = keyslots.open_with(keyslots.load(folder)[0], passphrase)
    return derive(key, "vault/database")


def test_a_sound_vault_is_saved_whole(vault: Vault, tmp_path: Path, reopen: Reopen) -> None:
    cases = prepare(vault, tmp_path)
    vault.lock()
    report = repair(tmp_path / "vault", tmp_path / "r")
    assert report.whole
    assert (report.entries, report.pieces, report.cases) == (42, 2, ())
    with reopen(tmp_path / "r") as saved, saved.reader() as reader:
        assert {row.case_number for row in reader.list_testimonies()} == cases
        assert reader.draft("ab" * 16) == b"half a word"


def test_missing_and_damaged_pieces(vault: Vault, tmp_path: Path, reopen: Reopen) -> None:
    fill(vault, seed=1)
    fill(vault, seed=2)
    with vault.reader() as reader:
        rows = reader.list_testimonies()
    vault.lock()
    one, other, *_ = all_files(tmp_path / "vault/p")
    one.unlink()
    other.write_bytes(bytes(other.stat().st_size))
    report = repair(tmp_path / "vault", tmp_path / "r")
    assert (report.lost_pieces, report.pieces, report.lost_entries) == (2, 2, 0)
    assert report.cases
    assert set(report.cases) <= {row.case_number for row in rows}
    with reopen(tmp_path / "r") as saved:
        assert len(saved.check().damaged_media) == len(report.cases)


def test_one_torn_keyslots_file(vault: Vault, tmp_path: Path) -> None:
    fill(vault)
    vault.lock()
    (tmp_path / "vault/k0").write_bytes(b"torn")
    assert repair(tmp_path / "vault", tmp_path / "r").whole
    (tmp_path / "vault/k1").write_bytes(b"torn")
    with pytest.raises(KeyslotsTorn):
        repair(tmp_path / "vault", tmp_path / "s")


def test_with_a_wal_and_without_the_one_that_was_there(vault: Vault, tmp_path: Path, reopen: Reopen) -> None:
    import shutil

    fill(vault)
    vault._thread.checkpoint()
    # as a power cut leaves it: commits in the WAL that are not in the database
    vault._thread.run(lambda c: c.execute("PRAGMA wal_autocheckpoint = 0").fetchall())
    with vault.reader() as reader:
        reader.counts()
        vault.write(lambda writer: add_testimony(writer, "in the WAL"))
        shutil.copytree(tmp_path / "vault", tmp_path / "cut")
    vault.lock()
    assert (tmp_path / "cut/main-wal").stat().st_size > 0
    assert repair(tmp_path / "cut", tmp_path / "r").entries == 2
    (tmp_path / "cut/main-wal").unlink()
    assert repair(tmp_path / "cut", tmp_path / "s").entries == 1


def leaf_of_entries(folder: Path) -> int:
    """A page whose loss costs some entries and not all."""
    whole, key = database_path(folder).read_bytes(), vault_key(folder)
    try:
        for page in range(2, len(whole) // PAGE):
            spoil(folder, page)
            source = Source(lambda: connect(database_path(folder), key, writer=False, copy=True))  # type: ignore[arg-type]
            told = Salvaged()
            held = len(list(source.rows("entries", told)))
            source.drop()
            database_path(folder).write_bytes(whole)
            if told.lost and held:
                return page
    finally:
        database_path(folder).write_bytes(whole)
    raise AssertionError("no such page")


def test_an_entry_that_is_lost_leaves_a_gap(vault: Vault, tmp_path: Path, reopen: Reopen) -> None:
    cases = prepare(vault, tmp_path)
    vault.lock()
    folder = tmp_path / "vault"
    spoil(folder, leaf_of_entries(folder))
    report = repair(folder, tmp_path / "r")
    assert 0 < report.lost_entries + report.lost_contents < 40
    assert report.cases
    assert set(report.cases) <= cases
    with reopen(tmp_path / "r") as saved:
        assert saved.compare_projections() == []
        with saved.reader() as reader:
            assert {row.case_number for row in reader.list_testimonies()} | set(report.cases) == cases


def test_what_is_refused(vault: Vault, tmp_path: Path) -> None:
    from intake.crypto.secret import Secret

    fill(vault)
    with pytest.raises(VaultInUse):
        repair(tmp_path / "vault", tmp_path / "r")
    vault.lock()
    with Secret(b"another") as wrong, pytest.raises(WrongPassphrase):
        repairing.repair(tmp_path / "vault", tmp_path / "r", wrong, params=CHEAP)
    with pytest.raises(AlreadyThere):
        repair(tmp_path / "vault", tmp_path / "vault")
    spoil(tmp_path / "vault", 1)
    with pytest.raises(VaultDamaged):
        repair(tmp_path / "vault", tmp_path / "r")
