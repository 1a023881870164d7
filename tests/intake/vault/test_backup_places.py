"""Backups and restores beside what is somebody else's: nothing of it is written to, removed or cleared."""

from __future__ import annotations

from pathlib import Path

import pytest

from intake.errors import AlreadyThere
from intake.services import backing_up
from intake.vault.vault import Vault
from tests.intake.vault.kit import fill
from tests.intake.vault.test_backup import back_up, restore


@pytest.mark.parametrize("name", ["d/letter.odt", "p/photo.jpg", "p/0/photo.jpg", "k/diary.txt"])
def test_a_folder_of_somebodys_own_things_is_left_alone(vault: Vault, tmp_path: Path, name: str) -> None:
    fill(vault)
    theirs = tmp_path / "stick" / name
    theirs.parent.mkdir(parents=True)
    theirs.write_bytes(b"theirs")
    for _ in range(2):
        back_up(vault, tmp_path / "stick")
    assert theirs.read_bytes() == b"theirs"
    assert (tmp_path / "stick" / backing_up.BESIDE / "h0").is_file()


@pytest.mark.parametrize("name", ["d", "p", "k", "p/0"])
@pytest.mark.parametrize("first", [True, False])
def test_nothing_is_written_or_removed_through_a_link(
    vault: Vault, tmp_path: Path, name: str, first: bool
) -> None:
    fill(vault)
    home, stick = tmp_path / "home", tmp_path / "stick"
    home.mkdir()
    for file in ("0" * 32, "letter.odt"):
        (home / file).write_bytes(b"theirs")
    if first:
        (stick / name).parent.mkdir(parents=True)
    else:
        back_up(vault, stick)
        (stick / name).rename(tmp_path / "away")
    (stick / name).symlink_to(home)
    try:
        back_up(vault, stick)
    except AlreadyThere:
        assert not first
    assert {path.name: path.read_bytes() for path in home.iterdir()} == {
        "0" * 32: b"theirs", "letter.odt": b"theirs"
    }  # fmt: skip


def test_a_restore_clears_nothing_but_its_own(vault: Vault, tmp_path: Path) -> None:
    fill(vault)
    back_up(vault, tmp_path / "b")
    to = tmp_path / "to"
    (to / "p").mkdir(parents=True)
    (to / "in").write_bytes(b"")
    (to / "p" / "photo.jpg").write_bytes(b"theirs")
    with pytest.raises(AlreadyThere):
        restore(tmp_path / "b", to)
    assert (to / "p" / "photo.jpg").read_bytes() == b"theirs"
