"""Backups: another key, the same content, whole at every moment, and nothing written over what is better."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from intake.clock import FixedClock
from intake.crypto.kdf import Argon2Params
from intake.crypto.secret import Secret
from intake.errors import (
    AlreadyThere,
    BackupInUse,
    BackupNewer,
    BackupNotFound,
    BackupOfAnother,
    BackupUnknown,
    Cancelled,
    VaultDamaged,
    WrongPassphrase,
)
from intake.progress import CancelToken
from intake.services import backing_up, backup
from intake.services.backing_up import BackupReport, RestoreReport, State
from intake.vault import backup_files
from intake.vault.backup_pieces import KeptPieces, PieceCopier
from intake.vault.connection import connect
from intake.vault.pieces import PieceFolder
from intake.vault.vault import Vault
from intake.vault.writer_lock import WriterLock
from tests.intake.vault.kit import STEP, add_testimony, all_files, fill, secret

CHEAP = Argon2Params(1, 64, 1)
KEPT = "екінші сөз".encode()
Reopen = Callable[[Path], Vault]


def back_up(vault: Vault, folder: Path, **options: object) -> BackupReport:
    with Secret(KEPT) as passphrase:
        first = backing_up.look(vault, folder).state is not State.KNOWN
        return backing_up.back_up(
            vault, folder, passphrase=passphrase if first else None, params=CHEAP, **options  # type: ignore[arg-type]
        )


def restore(folder: Path, to: Path, **options: object) -> RestoreReport:
    with Secret(KEPT) as passphrase, secret() as new:
        return backing_up.restore(folder, to, passphrase, new, params=CHEAP, size_step=STEP, **options)  # type: ignore[arg-type]


def told(vault: Vault) -> set[tuple[str, str]]:
    with vault.reader() as reader:
        return {(row.record, row.case_number) for row in reader.list_testimonies()}


def test_there_and_back(vault: Vault, tmp_path: Path, reopen: Reopen) -> None:
    sha256 = fill(vault, "Серікті алып кетті", "Серік")
    vault.write(lambda writer: writer.put_draft("ab" * 16, b"half a word"))
    report = back_up(vault, tmp_path / "b")
    assert (report.first, report.pieces_new, report.unreadable, report.stale) == (True, 2, 0, False)
    restored = restore(tmp_path / "b", tmp_path / "r")
    assert (restored.pieces, restored.lost, restored.cases) == (2, 0, ())
    with reopen(tmp_path / "r") as again:
        assert told(again) == told(vault)
        assert again.check().sound
        assert (again.key_id, again.pseudonym, again.log) == (vault.key_id, vault.pseudonym, vault.log)
        with again.reader() as reader:
            assert reader.draft("ab" * 16) == b"half a word"
            assert reader.search("Серик")
        with again.media.open(sha256) as one, vault.media.open(sha256) as other:
            assert one.read() == other.read()
        # it goes on with the same backup without its passphrase
        assert not backing_up.back_up(again, tmp_path / "b").first


def test_what_a_killed_copy_left_goes_at_the_next_unlock(vault: Vault, tmp_path: Path, reopen: Reopen) -> None:
    vault.lock()
    left = [tmp_path / "vault" / (name + end) for name in ("in", "out") for end in ("", "-wal", "-shm")]
    for path in left:
        path.write_bytes(b"an old page")
    reopen(tmp_path / "vault").lock()
    assert not [path.name for path in left if path.exists()]


def test_a_piece_that_changed_in_the_backup_is_found_and_put_right(vault: Vault, tmp_path: Path) -> None:
    fill(vault)
    back_up(vault, tmp_path / "b")
    pieces = sorted((tmp_path / "b" / "p").glob("?/*"))
    whole = [path.read_bytes() for path in pieces]
    pieces[0].write_bytes(bytes(len(whole[0])))
    report = back_up(vault, tmp_path / "b")
    assert (report.pieces_new, report.pieces_held) == (1, 1)
    assert [path.read_bytes() for path in pieces] == whole


def test_every_held_piece_has_its_turn(tmp_path: Path) -> None:
    names = frozenset(number.to_bytes(16, "big") for number in range(150))
    looked_at: set[bytes] = set()
    for turn in range(1, 4):
        copier = PieceCopier(PieceFolder(tmp_path), KeptPieces(tmp_path), names, turn)
        looked_at |= copier._again()
        copier.close()
    assert looked_at == names


def test_the_second_copies_only_what_is_new(vault: Vault, tmp_path: Path) -> None:
    fill(vault, seed=1)
    back_up(vault, tmp_path / "b")
    before = {path: path.stat().st_mtime_ns for path in (tmp_path / "b/p").rglob("*")}
    fill(vault, seed=2)
    report = back_up(vault, tmp_path / "b")
    assert (report.first, report.pieces_new, report.pieces_held) == (False, 2, 2)
    for path, changed in before.items():
        if path.is_file():
            assert path.stat().st_mtime_ns == changed


def test_neither_key_opens_the_other(vault: Vault, tmp_path: Path) -> None:
    fill(vault)
    back_up(vault, tmp_path / "b")
    (part,) = (tmp_path / "b/d").iterdir()
    with pytest.raises(VaultDamaged):
        connect(part, vault._database_key, writer=False, copy=True)
    with secret() as ours, secret() as new, pytest.raises(WrongPassphrase):
        backing_up.restore(tmp_path / "b", tmp_path / "r", ours, new, params=CHEAP)
    assert not (tmp_path / "r").exists()


def test_names_and_sizes_tell_little(vault: Vault, tmp_path: Path) -> None:
    fill(vault, "қыз", "Айгүл")
    back_up(vault, tmp_path / "b")
    for path in all_files(tmp_path / "b"):
        name = path.relative_to(tmp_path / "b").as_posix()
        assert name in {"w", "h0", "h1", "k/k0", "k/k1"} or name[:2] in {"d/", "p/"}
        assert "Айгүл".encode() not in path.read_bytes()
    assert {(tmp_path / "b" / head).stat().st_size for head in ("h0", "h1")} == {(1 << 16) + 40}
    assert not (tmp_path / "vault/out").exists()


def test_it_is_one_moment_while_the_vault_is_in_use(vault: Vault, tmp_path: Path, reopen: Reopen) -> None:
    fill(vault)
    wrote: list[str] = []

    def busy(step: str, done: int, total: int) -> None:
        if step in ("copy", "backup-media", "backup-database") and len(wrote) < 5:
            wrote.append(vault.write(lambda writer: add_testimony(writer, "meanwhile"))[0])

    report = back_up(vault, tmp_path / "b", progress=busy)
    assert len(wrote) > 2
    assert report.entries == 1
    restore(tmp_path / "b", tmp_path / "r")
    with reopen(tmp_path / "r") as again:
        assert again.check().sound
        assert len(told(again)) == 1


def test_what_is_purged_meanwhile_stays_until_the_end_and_leaves_it_stale(vault: Vault, tmp_path: Path) -> None:
    fill(vault)
    (record,) = (row for row, _ in told(vault))
    done: list[int] = []

    def erase(step: str, count: int, total: int) -> None:
        if step == "backup-media" and not done:
            done.append(vault.write(lambda writer: writer.erase_own(record)))
            vault.media.unlink_doomed()
            assert any(path.is_file() for path in (tmp_path / "vault/p").rglob("*"))

    assert back_up(vault, tmp_path / "b", progress=erase).stale
    assert not any(path.is_file() for path in (tmp_path / "vault/p").rglob("*"))
    again = back_up(vault, tmp_path / "b")
    assert (again.stale, again.pieces_removed) == (False, 2)
    assert not any(path.is_file() for path in (tmp_path / "b/p").rglob("*"))


def test_erasing_marks_every_known_backup_and_the_next_one_is_clean(
    vault: Vault, tmp_path: Path, clock: FixedClock
) -> None:
    with vault.reader() as reader:
        assert backup.last_verified(reader) is None
    fill(vault)
    back_up(vault, tmp_path / "one")
    back_up(vault, tmp_path / "two")
    moment = clock.now()
    clock.advance(hours=1)
    (record,) = (row for row, _ in told(vault))
    vault.write(lambda writer: writer.erase_own(record))
    with vault.reader() as reader:
        assert [row.reason for row in backup.known(reader)] == ["erasure", "erasure"]
        assert all(row.stale_since == clock.now() for row in backup.known(reader))
        assert backup.last_verified(reader) == moment
    back_up(vault, tmp_path / "one")
    with vault.reader() as reader:
        assert [row.stale_since is None for row in backup.known(reader)] == [True, False]
        assert backup.last_verified(reader) == clock.now()


@pytest.mark.parametrize("step", ["copy", "backup-media", "backup-database", "backup-verify"])
def test_stopping_leaves_the_backup_before(vault: Vault, tmp_path: Path, step: str, reopen: Reopen) -> None:
    fill(vault, seed=1)
    back_up(vault, tmp_path / "b")
    fill(vault, seed=2)
    token = CancelToken()

    def stop(told_step: str, done: int, total: int) -> None:
        if told_step == step:
            token.cancel()

    if step == "backup-verify":
        # the last look before the head is written
        token.cancel()
    with pytest.raises(Cancelled):
        back_up(vault, tmp_path / "b", progress=stop, cancel=token)
    assert not (tmp_path / "vault/out").exists()
    assert restore(tmp_path / "b", tmp_path / "r").entries == 1
    assert back_up(vault, tmp_path / "b").entries == 2
    assert len(all_files(tmp_path / "b/d")) == 1


def test_a_first_one_that_was_cut_short_is_none(vault: Vault, tmp_path: Path) -> None:
    fill(vault)
    token = CancelToken()
    with pytest.raises(Cancelled):
        back_up(vault, tmp_path / "b", progress=lambda step, *_: step == "copy" and token.cancel(), cancel=token)
    with pytest.raises(BackupNotFound):
        restore(tmp_path / "b", tmp_path / "r")
    assert backing_up.look(vault, tmp_path / "b").state is State.NEW
    back_up(vault, tmp_path / "b")
    with vault.reader() as reader:
        assert len(backup.known(reader)) == 1


def test_an_older_vault_does_not_replace_a_newer_backup(vault: Vault, tmp_path: Path, reopen: Reopen) -> None:
    fill(vault, seed=1)
    back_up(vault, tmp_path / "b")
    vault.lock()
    shutil.copytree(tmp_path / "vault", tmp_path / "old")
    with reopen(tmp_path / "vault") as now:
        fill(now, seed=2)
        back_up(now, tmp_path / "b")
    shutil.rmtree(tmp_path / "vault")
    shutil.copytree(tmp_path / "old", tmp_path / "vault")
    before = {path: path.read_bytes() for path in all_files(tmp_path / "b")}
    with reopen(tmp_path / "vault") as put_back, pytest.raises(BackupNewer) as error:
        back_up(put_back, tmp_path / "b")
    assert error.value.details["count"] == 1
    assert {path: path.read_bytes() for path in all_files(tmp_path / "b")} == before


def test_a_restored_vault_beside_the_first_makes_two_branches(
    vault: Vault, make_vault: Callable[..., Vault], tmp_path: Path, reopen: Reopen
) -> None:
    from tests.intake.vault.kit import runs_of

    fill(vault, seed=1)
    back_up(vault, tmp_path / "b")
    restore(tmp_path / "b", tmp_path / "r")
    vault.lock()
    third = make_vault("third")
    for folder in (tmp_path / "vault", tmp_path / "r"):
        with reopen(folder) as branch:
            branch.write(lambda writer: add_testimony(writer, "goes on"))
            runs = runs_of(branch)
        third.write(lambda writer, runs=runs: [writer.insert_foreign(run) for run in runs])
    with third.reader() as reader:
        assert [finding.kind for finding in reader.findings()] == ["branch"]
    assert len(told(third)) == 3


def test_a_folder_with_other_things_gets_a_folder_in_it(vault: Vault, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    (stick / "picture.jpg").write_bytes(b"mine")
    back_up(vault, stick)
    assert sorted(path.name for path in stick.iterdir()) == ["library-2", "picture.jpg"]
    assert backing_up.look(vault, stick).state is State.KNOWN
    assert restore(stick, tmp_path / "r").lost == 0


def test_nothing_is_overwritten(vault: Vault, make_vault: Callable[..., Vault], tmp_path: Path) -> None:
    other = make_vault("other")
    with pytest.raises(AlreadyThere):
        back_up(vault, tmp_path / "other")
    back_up(vault, tmp_path / "b")
    for taken in (tmp_path / "other", tmp_path / "b"):
        with pytest.raises(AlreadyThere):
            restore(tmp_path / "b", taken)
    with pytest.raises(BackupUnknown):
        backing_up.back_up(other, tmp_path / "b")
    with pytest.raises(BackupOfAnother):
        back_up(other, tmp_path / "b")
    with pytest.raises(BackupNotFound):
        restore(tmp_path / "vault", tmp_path / "r")


def test_two_programs(vault: Vault, tmp_path: Path) -> None:
    back_up(vault, tmp_path / "b")
    lock = WriterLock(tmp_path / "b")
    with pytest.raises(BackupInUse):
        back_up(vault, tmp_path / "b")
    lock.close()


def test_parts_stay_below_what_fat32_takes(
    vault: Vault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, reopen: Reopen
) -> None:
    assert backup_files.PART < (1 << 32) - 1
    monkeypatch.setattr(backup_files, "PART", 100_000)
    fill(vault)
    back_up(vault, tmp_path / "b")
    assert max(path.stat().st_size for path in all_files(tmp_path / "b/d")) == 100_000
    assert len(all_files(tmp_path / "b/d")) > 5
    assert restore(tmp_path / "b", tmp_path / "r").lost == 0
