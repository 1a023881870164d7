"""Destroying a vault: no passphrase, no trace of a key; killed anywhere, it opens or nothing does."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from intake.clock import FixedClock
from intake.crypto.secret import Secret
from intake.errors import AmanatError, CannotWrite, KeyslotsTorn, VaultInUse, VaultLocked, VaultNotFound
from intake.services import destroying as service
from intake.vault import destroying, layout
from intake.vault.destroying import destroy, is_there
from intake.vault.vault import Vault
from tests.intake.vault.kit import PASSPHRASE, STEP, add_testimony


@pytest.fixture
def folder(make_vault: Callable[[str], Vault], tmp_path: Path) -> Path:
    vault = make_vault("v")
    vault.write(lambda w: add_testimony(w, "сөз", name="Айгүл"))
    with vault.media.begin() as sink:
        sink.write(bytes(3 << 20))
        sink.finish()
    vault.lock()
    return tmp_path / "v"


def opens(folder: Path) -> bool:
    try:
        with (
            Secret(PASSPHRASE) as passphrase,
            Vault.unlock(folder, passphrase, clock=FixedClock(), size_step=STEP) as vault,
        ):
            assert vault.check().sound
            return len(vault.media.held()) == 1
    except AmanatError:
        return False


def test_nothing_is_left_and_no_passphrase_was_needed(folder: Path) -> None:
    keys = (folder / "k0").read_bytes()
    assert opens(folder)
    done = service.destroy(folder)
    assert (done.left, done.unknown) == (0, 0)
    assert not folder.exists()
    assert not service.can_be(folder)
    assert keys


def test_the_keys_are_overwritten_before_they_are_unlinked(folder: Path, tmp_path: Path) -> None:
    # a second name of the same file shows what became of its bytes
    for name in ("k0", "k1"):
        os.link(folder / name, tmp_path / name)
    before = (tmp_path / "k0").read_bytes()
    slots = [before[start : start + 92] for start in range(64, 64 + 8 * 92, 92)]
    destroy(folder)
    for name in ("k0", "k1"):
        after = (tmp_path / name).read_bytes()
        assert not any(slot in after for slot in slots)
        assert before[32:64] not in after  # the salt: without it not even the passphrase gives the slot's key


def test_a_keyslots_copy_that_a_kill_left_goes_too(folder: Path, tmp_path: Path) -> None:
    left = folder / ".0123456789abcdef"
    shutil.copy(folder / "k0", left)
    os.link(left, tmp_path / "left")
    slots = left.read_bytes()[64:800]
    destroy(folder)
    assert slots not in (tmp_path / "left").read_bytes()
    assert not folder.exists()


def test_every_name_of_the_folder_is_known() -> None:
    names = {name for word, name in vars(layout).items() if word.isupper() and isinstance(name, str)}
    assert names == {*destroying._DATABASES, *destroying._OTHERS, layout.LOCK, layout.PIECES}


def test_what_is_none_of_ours_stays(folder: Path) -> None:
    (folder / "letter.txt").write_text("mine")
    (folder / "p" / "0" / "note").write_text("mine too")
    done = destroy(folder)
    assert (done.left, done.unknown) == (0, 2)
    assert sorted(path.name for path in folder.rglob("*") if path.is_file()) == ["letter.txt", "note"]


@pytest.mark.parametrize("names", [(), ("main",), ("k0",), ("k0", "letter"), ("main", "old", "new")])
def test_a_folder_that_is_no_vault_is_not_touched(tmp_path: Path, names: tuple[str, ...]) -> None:
    other = tmp_path / "other"
    other.mkdir()
    for name in names:
        (other / name).write_bytes(b"x" * 1024)
    with pytest.raises(VaultNotFound):
        destroy(other)
    assert sorted(path.name for path in other.iterdir()) == sorted(names)
    with pytest.raises(VaultNotFound):
        destroy(tmp_path / "absent")


def test_an_open_vault_is_refused_and_destroyed_only_when_told_so(make_vault: Callable[[str], Vault]) -> None:
    vault = make_vault("w")
    vault.write(lambda w: add_testimony(w, "сөз"))
    folder = vault.folder
    with pytest.raises(VaultInUse):
        service.destroy(folder)
    assert is_there(folder)
    service.destroy(folder, although_in_use=True)
    assert not folder.exists()
    vault.lock()  # the program that had it open ends without trouble


def test_from_inside(make_vault: Callable[[str], Vault]) -> None:
    vault = make_vault("w")
    vault.write(lambda w: add_testimony(w, "сөз"))
    folder = vault.folder
    service.destroy_open(vault)
    assert vault.locked
    assert not folder.exists()
    with pytest.raises(VaultLocked):
        service.destroy_open(vault)


class Killed(BaseException):
    """Stands for SIGKILL; the real one is in tests/faults."""


def stop_at(monkeypatch: pytest.MonkeyPatch, last: int) -> list[int]:
    """Ends the work before its step `last` that reaches the disk; counts them."""
    count = [0]

    def stepped(function: Callable[..., object]) -> Callable[..., object]:
        def step(*arguments: object, **named: object) -> object:
            count[0] += 1
            if count[0] == last:
                raise Killed
            return function(*arguments, **named)

        return step

    monkeypatch.setattr(destroying.os, "write", stepped(os.write))
    monkeypatch.setattr(destroying.os, "fsync", stepped(os.fsync))
    monkeypatch.setattr(Path, "unlink", stepped(Path.unlink))
    monkeypatch.setattr(Path, "rmdir", stepped(Path.rmdir))
    return count


def test_stopped_anywhere_it_opens_whole_or_nothing_does_and_again_ends_it(folder: Path, tmp_path: Path) -> None:
    with pytest.MonkeyPatch.context() as patch:
        count = stop_at(patch, 0)
        shutil.copytree(folder, tmp_path / "whole")
        destroy(tmp_path / "whole")
    outcomes = []
    for last in range(1, count[0] + 1):
        copy = tmp_path / f"killed-{last}"
        shutil.copytree(folder, copy)
        with pytest.MonkeyPatch.context() as patch, pytest.raises(Killed):
            stop_at(patch, last)
            destroy(copy)
        outcomes.append(opens(copy))
        if is_there(copy):
            destroy(copy)
        assert not copy.exists() or not any(path.is_file() for path in copy.rglob("*"))
    # once it opens no more, it never opens again
    assert outcomes == sorted(outcomes, reverse=True)
    assert outcomes[0] and not outcomes[-1]


def test_both_copies_overwritten_are_said_to_be_torn(folder: Path) -> None:
    for name in ("k0", "k1"):
        destroying._overwrite(folder / name, os.urandom)
    with pytest.raises(KeyslotsTorn), Secret(PASSPHRASE) as passphrase:
        Vault.unlock(folder, passphrase, clock=FixedClock(), size_step=STEP)
    assert is_there(folder)


def test_a_copy_that_cannot_be_overwritten_is_told_and_the_other_goes_all_the_same(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    true = destroying._overwrite

    def broken(path: Path, random_bytes: Callable[[int], bytes]) -> None:
        if path.name == "k0":
            raise OSError(errno.EIO, "")
        true(path, random_bytes)

    monkeypatch.setattr(destroying, "_overwrite", broken)
    with pytest.raises(CannotWrite):
        destroy(folder)
    assert not (folder / "k0").exists()
    assert not (folder / "k1").exists()
    assert not opens(folder)


def test_the_command_line_says_what_it_cannot_undo_and_needs_the_word(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from intake.cli import main

    assert main(["vault", "destroy", str(folder)]) == 2
    assert "cannot" in capsys.readouterr().err or is_there(folder)
    assert opens(folder)
    assert main(["vault", "destroy", str(folder), "--yes-destroy"]) == 0
    assert not folder.exists()
    assert main(["vault", "destroy", str(folder), "--yes-destroy"]) == 1
