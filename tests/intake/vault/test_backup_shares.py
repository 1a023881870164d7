"""Recovery shares that open backups, and the folders that a backup can be restored into."""

from __future__ import annotations

from pathlib import Path

import pytest

from intake.crypto.secret import Secret
from intake.errors import Cancelled, WrongShares
from intake.progress import CancelToken
from intake.services import backing_up
from intake.vault.vault import Vault
from intake.vault.ways_in import ByShares
from tests.intake.vault.kit import STEP, fill, secret
from tests.intake.vault.test_backup import CHEAP, back_up, restore


def test_recovery_shares_open_it_too(vault: Vault, tmp_path: Path) -> None:
    fill(vault)
    back_up(vault, tmp_path / "b")
    with Secret(b"s" * 32) as shared, secret() as new:
        backing_up.add_shares(vault, tmp_path / "b", shared)
        report = backing_up.restore(tmp_path / "b", tmp_path / "r", ByShares(shared), new, params=CHEAP, size_step=STEP)
    assert report.entries == 1
    assert restore(tmp_path / "b", tmp_path / "s").entries == 1


def test_new_shares_take_the_place_of_those_before_in_every_backup_that_is_here(vault: Vault, tmp_path: Path) -> None:
    fill(vault)
    for name in ("b", "away"):
        back_up(vault, tmp_path / name)
    (tmp_path / "away").rename(tmp_path / "elsewhere")
    with Secret(b"s" * 32) as before, Secret(b"t" * 32) as after:
        for _ in range(9):
            assert backing_up.let_shares_open(vault, before) == (1, 1)
        assert backing_up.let_shares_open(vault, after) == (1, 1)
        with pytest.raises(WrongShares):
            backing_up.try_out(tmp_path / "b", ByShares(before))
        assert backing_up.try_out(tmp_path / "b", ByShares(after)).tzinfo is not None
        with pytest.raises(WrongShares):
            backing_up.try_out(tmp_path / "elsewhere", ByShares(after))
    assert not (tmp_path / "away").exists()


def test_where_a_vault_can_be_restored(vault: Vault, tmp_path: Path) -> None:
    fill(vault)
    back_up(vault, tmp_path / "b")
    (tmp_path / "empty").mkdir()
    (tmp_path / "file").write_bytes(b"x")
    stopped = CancelToken()
    with pytest.raises(Cancelled):
        restore(tmp_path / "b", tmp_path / "half", progress=lambda *_: stopped.cancel(), cancel=stopped)
    assert (tmp_path / "half/in").exists()
    for name in ("absent", "empty", "half"):
        assert backing_up.has_room_for_vault(tmp_path / name)
    for name in ("b", "vault", "file"):
        assert not backing_up.has_room_for_vault(tmp_path / name)
    assert restore(tmp_path / "b", tmp_path / "half").testimonies == 1
