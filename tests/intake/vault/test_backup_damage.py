"""Backups that meet damage: a stick that loses data, torn files, missing pieces, too little room."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from intake.errors import BackupDamaged, BackupUnknown, BackupUnreliable, DiskFull
from intake.services import backing_up
from intake.vault import backup_making
from intake.vault.pieces import SEALED
from intake.vault.vault import Vault
from tests.intake.vault.kit import all_files, fill
from tests.intake.vault.test_backup import back_up, restore, told

Reopen = Callable[[Path], Vault]


def test_what_does_not_read_back_is_no_backup(
    vault: Vault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, reopen: Reopen
) -> None:
    fill(vault, seed=1)
    back_up(vault, tmp_path / "b")
    fill(vault, seed=2)
    put = backup_making.put_parts

    def losing(folder: Path, *rest: object) -> object:
        for path in all_files(tmp_path / "b/p"):
            data = path.read_bytes()
            path.write_bytes(data[:-1] + bytes([data[-1] ^ 1]))
        return put(folder, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(backup_making, "put_parts", losing)
    with pytest.raises(BackupUnreliable):
        back_up(vault, tmp_path / "b")
    (head, _) = (tmp_path / "b/h0", tmp_path / "b/h1")
    assert head.is_file()


def test_a_damaged_database_copy_is_refused_and_the_other_head_counts(vault: Vault, tmp_path: Path) -> None:
    fill(vault)
    back_up(vault, tmp_path / "b")
    (part,) = all_files(tmp_path / "b/d")
    data = bytearray(part.read_bytes())
    data[20_000] ^= 1
    part.write_bytes(data)
    with pytest.raises(BackupDamaged):
        restore(tmp_path / "b", tmp_path / "r")
    # what it left is no vault, and the next try goes on
    data[20_000] ^= 1
    part.write_bytes(data)
    (tmp_path / "b/h1").write_bytes(b"torn")
    assert restore(tmp_path / "b", tmp_path / "r").lost == 0
    (tmp_path / "b/h0").write_bytes(b"torn")
    with pytest.raises(BackupDamaged):
        restore(tmp_path / "b", tmp_path / "s")
    with pytest.raises(BackupUnknown):
        backing_up.back_up(vault, tmp_path / "b")


def test_lost_pieces_cost_their_case_alone(vault: Vault, tmp_path: Path, reopen: Reopen) -> None:
    fill(vault, seed=1)
    with vault.reader() as reader:
        (case,) = (row.case_number for row in reader.list_testimonies())
    back_up(vault, tmp_path / "b")
    all_files(tmp_path / "b/p")[0].unlink()
    report = restore(tmp_path / "b", tmp_path / "r")
    assert (report.lost, report.cases) == (1, (case,))
    with reopen(tmp_path / "r") as again:
        assert len(again.check().damaged_media) == 1
        assert len(told(again)) == 1
    # the next backup notices and brings it again
    assert back_up(vault, tmp_path / "b").pieces_new == 1


def test_a_piece_damaged_in_the_vault_keeps_its_good_copy_in_the_backup(vault: Vault, tmp_path: Path) -> None:
    fill(vault)
    back_up(vault, tmp_path / "b")
    piece = all_files(tmp_path / "vault/p")[0]
    piece.write_bytes(bytes(SEALED))
    report = back_up(vault, tmp_path / "b")
    assert (report.unreadable, report.pieces_new) == (0, 0)
    assert restore(tmp_path / "b", tmp_path / "r").lost == 0
    report = back_up(vault, tmp_path / "c")
    assert report.unreadable == 1


def test_too_little_room_is_said_before_anything_is_written(
    vault: Vault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(vault)
    monkeypatch.setattr(backup_making, "free_bytes", lambda path: 1 << 20)
    with pytest.raises(DiskFull):
        back_up(vault, tmp_path / "b")
    assert not any(path.is_file() for path in (tmp_path / "b/p").rglob("*"))
