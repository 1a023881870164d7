"""The vault as a whole: made, opened, locked; one writer; nothing left behind."""

from __future__ import annotations

import os
import stat
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from intake.clock import FixedClock
from intake.crypto.kdf import Argon2Params
from intake.crypto.secret import Secret
from intake.errors import (
    AlreadyThere,
    DiskFull,
    VaultDamaged,
    VaultInUse,
    VaultLocked,
    VaultNotFound,
    WrongPassphrase,
    WrongUse,
)
from intake.model.testimony import Testimony
from intake.services import keys, session
from intake.vault.vault import Vault
from tests.intake.vault.kit import STEP, add_testimony, secret

Reopen = Callable[[Path], Vault]


def test_a_vault_keeps_who_it_is(vault: Vault, tmp_path: Path, reopen: Reopen) -> None:
    known = (vault.key_id, vault.pseudonym, vault.log, vault.recipient.encode())
    signature = vault.signing_key().sign(b"words")
    vault.lock()
    again = reopen(tmp_path / "vault")
    assert (again.key_id, again.pseudonym, again.log, again.recipient.encode()) == known
    again.verifying_key().verify(b"words", signature)


def test_a_wrong_passphrase_opens_nothing_and_leaves_it_free(
    vault: Vault, tmp_path: Path, clock: FixedClock, reopen: Reopen
) -> None:
    vault.lock()
    with pytest.raises(WrongPassphrase):
        Vault.unlock(tmp_path / "vault", Secret(b"guess"), clock=clock)
    assert reopen(tmp_path / "vault").key_id


def test_a_second_program_is_told(vault: Vault, tmp_path: Path, clock: FixedClock, reopen: Reopen) -> None:
    with pytest.raises(VaultInUse):
        Vault.unlock(tmp_path / "vault", secret(), clock=clock)
    vault.lock()
    assert reopen(tmp_path / "vault")


def test_there_must_be_a_vault(tmp_path: Path, clock: FixedClock) -> None:
    with pytest.raises(VaultNotFound):
        Vault.unlock(tmp_path, secret(), clock=clock)
    assert not Vault.is_vault(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_nothing_is_overwritten(vault: Vault, tmp_path: Path, clock: FixedClock, cheap_params: Argon2Params) -> None:
    (tmp_path / "papers").mkdir()
    (tmp_path / "papers/letter.txt").write_text("dear")
    for name in ("vault", "papers"):
        with pytest.raises(AlreadyThere):
            Vault.create(tmp_path / name, secret(), pseudonym="a", clock=clock, params=cheap_params)


@pytest.mark.parametrize("pseudonym", ["", "   ", "x" * 201])
def test_a_pseudonym_is_needed(tmp_path: Path, clock: FixedClock, cheap_params: Argon2Params, pseudonym: str) -> None:
    with pytest.raises(WrongUse):
        Vault.create(tmp_path / "v", secret(), pseudonym=pseudonym, clock=clock, params=cheap_params)
    # and the folder is still good for another try
    with Vault.create(
        tmp_path / "v", secret(), pseudonym="a", clock=clock, params=cheap_params, size_step=STEP
    ) as made:
        assert made.pseudonym == "a"


def test_a_database_that_is_gone_is_damage_not_an_empty_vault(vault: Vault, tmp_path: Path, reopen: Reopen) -> None:
    vault.lock()
    (tmp_path / "vault/main").unlink()
    with pytest.raises(VaultDamaged):
        reopen(tmp_path / "vault")


def test_a_making_that_was_cut_short_is_finished_by_the_unlock(vault: Vault, tmp_path: Path, reopen: Reopen) -> None:
    vault.lock()
    (tmp_path / "vault/main").rename(tmp_path / "vault/new")
    assert reopen(tmp_path / "vault").pseudonym == "vault"


@pytest.mark.parametrize("at", [5_000, 40_000, 200_000])
def test_a_changed_page_is_noticed(vault: Vault, tmp_path: Path, reopen: Reopen, at: int) -> None:
    vault.write(lambda w: [add_testimony(w, "сөз " * 2000) for _ in range(20)])
    vault.lock()
    path = tmp_path / "vault/main"
    data = bytearray(path.read_bytes())
    data[at] ^= 1
    path.write_bytes(data)
    with pytest.raises(VaultDamaged):
        again = reopen(tmp_path / "vault")
        report = again.check()
        assert report.damaged_pages > 0
        raise VaultDamaged(part="found by the check")


def test_changing_the_passphrase(vault: Vault, tmp_path: Path, clock: FixedClock) -> None:
    testimony, _ = vault.write(lambda w: add_testimony(w, "word"))
    with pytest.raises(VaultInUse):
        session.change_passphrase(tmp_path / "vault", secret(), Secret(b"another"))
    vault.lock()
    session.change_passphrase(tmp_path / "vault", secret(), Secret(b"another"))
    with pytest.raises(WrongPassphrase):
        Vault.unlock(tmp_path / "vault", secret(), clock=clock)
    with Vault.unlock(tmp_path / "vault", Secret(b"another"), clock=clock) as again, again.reader() as reader:
        assert reader.load(testimony, Testimony).narrative == "word"


def test_what_a_folder_tells(vault: Vault, tmp_path: Path, cheap_params: Argon2Params) -> None:
    with vault.media.begin() as writer:
        writer.write(bytes(1_500_000))
        writer.finish()
    told = Vault.info(tmp_path / "vault")
    assert told.media_bytes == 2 * (STEP + 16)
    assert (told.argon2_time, told.argon2_memory_kib, told.argon2_lanes) == (1, 64, 1)
    assert told.keyslot_copies == 2
    assert Vault.is_vault(tmp_path / "vault")
    assert sorted(p.name for p in (tmp_path / "vault").iterdir() if not p.name.startswith("main-")) == [
        "k0", "k1", "main", "p", "s", "w",
    ]  # fmt: skip


# --- one writer, many readers ----------------------------------------------------------------------------------------


def test_an_exception_rolls_everything_back(vault: Vault) -> None:
    def work(writer: object) -> None:
        add_testimony(writer, "half")  # type: ignore[arg-type]
        raise KeyError("in the caller's own code")

    with pytest.raises(KeyError):
        vault.write(work)
    with vault.reader() as reader:
        assert reader.list_testimonies() == []
        assert reader.log_position().link == "0" * 64
    first, _ = vault.write(lambda w: add_testimony(w, "whole"))
    assert vault.compare_projections() == []
    with vault.reader() as reader:
        assert [row.record for row in reader.list_testimonies()] == [first]
        assert len(list(reader.entries(vault.log))) == 1


def test_a_reader_sees_one_moment(vault: Vault) -> None:
    vault.write(lambda w: add_testimony(w, "one"))
    with vault.reader() as before:
        assert len(before.list_testimonies()) == 1
        vault.write(lambda w: add_testimony(w, "two"))
        assert len(before.list_testimonies()) == 1
        with vault.reader() as after:
            assert len(after.list_testimonies()) == 2


def test_a_writer_sees_what_it_wrote(vault: Vault) -> None:
    def work(writer: object) -> tuple[int, int]:
        add_testimony(writer, "ақша", name="Айдар")  # type: ignore[arg-type]
        return len(writer.list_testimonies()), len(writer.search("Айдар"))  # type: ignore[attr-defined]

    assert vault.write(work) == (1, 2)


def test_writing_from_within_a_write_is_wrong(vault: Vault) -> None:
    with pytest.raises(WrongUse):
        vault.write(lambda w: vault.write(lambda x: None))


def test_writers_of_many_threads_stand_on_one_chain(vault: Vault) -> None:
    threads = [
        threading.Thread(target=lambda: [vault.write(lambda w: add_testimony(w, "x")) for _ in range(5)])
        for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with vault.reader() as reader:
        (segment,) = reader.segments(vault.log)
        assert len(list(reader.segment_entries(segment.segment))) == segment.count == 20
    assert vault.compare_projections() == []


def test_the_lock_ends_everything(vault: Vault, tmp_path: Path) -> None:
    vault.write(lambda w: add_testimony(w, "x"))
    signing, identity = vault.signing_key(), vault.identity()
    vault.lock()
    vault.lock()
    for use in (
        lambda: vault.write(lambda w: None),
        lambda: vault.media,
        lambda: vault.reader().__enter__(),
        vault.signing_key,
        vault.identity,
        vault.compare_projections,
    ):
        with pytest.raises(VaultLocked):
            use()
    for key in (signing, identity):
        with pytest.raises(Exception, match="locked"):
            key.seed()
    assert not (tmp_path / "vault/main-wal").exists()


def test_the_lock_signs_what_is_on_the_log(vault: Vault, tmp_path: Path, reopen: Reopen) -> None:
    vault.write(lambda w: add_testimony(w, "x"))
    vault.lock()
    again = reopen(tmp_path / "vault")
    with again.reader() as reader:
        position = reader.log_position()
        assert [(s, link) for s, link, _ in reader.checkpoints(again.log)] == [
            (reader.segments()[0].segment, position.link)
        ]
        assert reader.checkpoint(position.link)


def test_locking_while_others_read_and_write(vault: Vault) -> None:
    vault.write(lambda w: [add_testimony(w, "сөз") for _ in range(50)])
    problems: list[BaseException] = []
    started = threading.Barrier(4)

    def read() -> None:
        started.wait()
        try:
            while True:
                with vault.reader() as reader:
                    reader.search("сөз")
        except VaultLocked:
            pass
        except BaseException as error:
            if getattr(error, "code", "") != "interrupted":
                problems.append(error)

    def write() -> None:
        started.wait()
        try:
            while True:
                vault.write(lambda w: add_testimony(w, "тағы"))
        except VaultLocked:
            pass
        except BaseException as error:
            problems.append(error)

    threads = [threading.Thread(target=read), threading.Thread(target=read), threading.Thread(target=write)]
    for thread in threads:
        thread.start()
    started.wait()
    vault.lock()
    for thread in threads:
        thread.join()
    assert problems == []


def test_the_wal_is_emptied_after_something_was_removed(vault: Vault, tmp_path: Path) -> None:
    testimony, _ = vault.write(lambda w: add_testimony(w, "x"))
    vault.write(lambda w: w.erase_own(testimony))
    assert (tmp_path / "vault/main-wal").stat().st_size == 0


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="a small disk needs root to mount")
def test_a_full_disk(tmp_path: Path, clock: FixedClock, cheap_params: Argon2Params) -> None:
    import subprocess

    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=14m", "tmpfs", str(disk)], check=False)
    if mounted.returncode != 0:
        pytest.skip("a tmpfs cannot be mounted here")
    try:
        with Vault.create(
            disk / "v", secret(), pseudonym="a", clock=clock, params=cheap_params, size_step=STEP
        ) as vault:
            kept, _ = vault.write(lambda w: add_testimony(w, "kept"))
            with pytest.raises(DiskFull), vault.media.begin() as writer:
                for _ in range(20):
                    writer.write(bytes(STEP))
                writer.finish()
            with pytest.raises(DiskFull):
                for _ in range(40):
                    vault.write(lambda w: w.put_draft(os.urandom(16).hex(), os.urandom(STEP)))
        with Vault.unlock(disk / "v", secret(), clock=clock, size_step=STEP) as again:
            with again.reader() as reader:
                assert reader.load(kept, Testimony).narrative == "kept"
            assert again.check().sound
    finally:
        subprocess.run(["umount", str(disk)], check=True)


@pytest.mark.skipif(sys.platform == "win32", reason="there are no modes")
def test_nobody_else_on_the_machine_may_read_it(tmp_path: Path, cheap_params: Argon2Params, clock: FixedClock) -> None:
    before = os.umask(0)
    try:
        with Vault.create(
            tmp_path / "v", secret(), pseudonym="Kestrel", clock=clock, params=cheap_params, size_step=STEP
        ) as vault:
            vault.write(lambda w: add_testimony(w, "сөз"))
            with vault.media.begin() as writer:
                writer.write(bytes(2 * STEP))
                writer.finish()
            keys.of(vault).change(keys.ByPassphrase(secret()), keys.ByPassphrase(secret()))
            files = {p.name: stat.S_IMODE(p.stat().st_mode) for p in (tmp_path / "v").rglob("*") if p.is_file()}
    finally:
        os.umask(before)
    assert {"k0", "k1", "main", "main-wal", "main-shm", "w"} <= files.keys()
    assert set(files.values()) == {0o600}
