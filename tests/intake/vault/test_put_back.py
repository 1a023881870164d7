"""Rollback: an old page, an old table, old key files, an old piece, put back while the vault was locked, are said."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from intake.clock import FixedClock
from intake.crypto.secret import Secret
from intake.errors import ListsDisagreed, PiecesGone, PutBack, VaultDamaged
from intake.services import noticing, upkeep
from intake.vault import keyslots, ways_in
from intake.vault.connection import PAGE
from intake.vault.layout import database_path
from intake.vault.pieces import SEALED
from intake.vault.vault import Vault
from intake.vault.ways_in import ByPassphrase
from tests.intake.vault.kit import STEP, add_testimony, all_files, fill, secret

Reopen = Callable[[Path], Vault]


def kinds(vault: Vault) -> list[str]:
    return [notice.kind for notice in vault.noticed]


def images(vault: Vault, tmp_path: Path, reopen: Reopen) -> tuple[Path, Path, bytes]:
    """The vault's folder after more was written, a copy from before, and the pages that differ, as offsets."""
    folder, old = tmp_path / "vault", tmp_path / "old"
    fill(vault, "бірінші", "Серік", seed=1)
    vault.write(lambda writer: writer.checkpoint())
    vault.lock()
    shutil.copytree(folder, old)
    with reopen(folder) as again:
        assert kinds(again) == []
        for number in range(12):
            again.write(lambda writer, n=number: add_testimony(writer, f"{n} " * 900, f"Нұрлан {n}"))
        again.write(lambda writer: [writer.put_draft("ab" * 16, b"half"), writer.mark_backups_stale("purge")])
    return folder, old, b""


def pages_that_differ(folder: Path, old: Path) -> list[int]:
    now, before = (database_path(path).read_bytes() for path in (folder, old))
    return [at for at in range(0, len(before), PAGE) if now[at : at + PAGE] != before[at : at + PAGE]]


def splice(folder: Path, old: Path, offsets: list[int]) -> None:
    with database_path(folder).open("rb+") as stream:
        for at in offsets:
            stream.seek(at)
            stream.write(database_path(old).read_bytes()[at : at + PAGE])


def test_nothing_is_said_where_nothing_happened(vault: Vault, tmp_path: Path, reopen: Reopen) -> None:
    folder, _, _ = images(vault, tmp_path, reopen)
    for _ in range(3):
        with reopen(folder) as again:
            assert kinds(again) == []


def test_each_page_that_is_put_back_is_said(
    vault: Vault, tmp_path: Path, reopen: Reopen, clock: FixedClock
) -> None:
    folder, old, _ = images(vault, tmp_path, reopen)
    differing = pages_that_differ(folder, old)
    assert len(differing) > 10
    shutil.copytree(folder, tmp_path / "now")
    said = 0
    for at in differing:
        shutil.rmtree(folder)
        shutil.copytree(tmp_path / "now", folder)
        splice(folder, old, [at])
        try:
            again = reopen(folder)
        except Exception:  # a page that makes the database no database is refused outright
            continue
        with again:
            # the number in an old page of `meta` does not fit the mark any more
            assert kinds(again) in (["pages"], ["seal"]), at
            with pytest.raises((PutBack, ListsDisagreed, VaultDamaged)):
                upkeep.after_unlock(again, clock=clock)
            said += 1
    assert said >= len(differing) - 2


def test_a_table_that_no_list_is_built_from(vault: Vault, tmp_path: Path, reopen: Reopen) -> None:
    """The pages of one table alone, whichever they are: here that of the drafts."""
    from intake.vault.connection import connect
    from intake.vault.sql import value
    from tests.intake.vault.test_repairing import vault_key

    folder, old, _ = images(vault, tmp_path, reopen)
    for table in ("drafts", "testimonies", "media_objects", "coordinators"):
        connection = connect(database_path(folder), vault_key(folder), writer=False)  # type: ignore[arg-type]
        page = value(connection, "SELECT rootpage FROM sqlite_schema WHERE name = ?", table)
        connection.close()
        if (page - 1) * PAGE in pages_that_differ(folder, old):
            shutil.copytree(folder, tmp_path / table)
            splice(tmp_path / table, old, [(page - 1) * PAGE])
            with reopen(tmp_path / table) as again:
                assert kinds(again) == ["pages"], table


def test_it_is_said_once(vault: Vault, tmp_path: Path, reopen: Reopen) -> None:
    folder, old, _ = images(vault, tmp_path, reopen)
    splice(folder, old, pages_that_differ(folder, old)[-1:])
    for expected in (["pages"], []):
        with reopen(folder) as again:
            assert kinds(again) == expected


def test_an_old_wal_that_is_laid_beside(vault: Vault, tmp_path: Path, reopen: Reopen) -> None:
    fill(vault)
    with vault.reader() as reader:
        reader.counts()
        vault.write(lambda writer: add_testimony(writer, "in the WAL"))
        wal = (tmp_path / "vault/main-wal").read_bytes()
    assert wal
    vault.lock()
    (tmp_path / "vault/main-wal").write_bytes(wal)
    with reopen(tmp_path / "vault") as again:
        assert kinds(again) == ["pages"]


def test_the_mark_that_is_gone_or_old(vault: Vault, tmp_path: Path, reopen: Reopen) -> None:
    vault.lock()
    before = (tmp_path / "vault/s").read_bytes()
    reopen(tmp_path / "vault").lock()
    (tmp_path / "vault/s").write_bytes(before)
    with reopen(tmp_path / "vault") as again:
        assert kinds(again) == ["seal"]
    (tmp_path / "vault/s").unlink()
    with reopen(tmp_path / "vault") as again:
        assert kinds(again) == ["seal"]
    with reopen(tmp_path / "vault") as again:
        assert kinds(again) == []


def test_a_crash_is_no_alarm(vault: Vault, tmp_path: Path, reopen: Reopen) -> None:
    fill(vault)
    shutil.copytree(tmp_path / "vault", tmp_path / "cut")
    with reopen(tmp_path / "cut") as again:
        assert kinds(again) == []


def test_key_files(vault: Vault, tmp_path: Path, reopen: Reopen, clock: FixedClock) -> None:
    vault.lock()
    folder = tmp_path / "vault"
    old = (folder / "k0").read_bytes()
    with secret() as passphrase, Secret(b"another, longer one") as new:
        ways_in.change(folder, ByPassphrase(passphrase), ByPassphrase(new), lambda n: bytes(range(n)))
        Vault.unlock(folder, new, clock=clock, size_step=STEP).lock()
        (folder / "k0").write_bytes(old)
        with Vault.unlock(folder, new, clock=clock, size_step=STEP) as again:
            assert kinds(again) == ["key-copy"]
        assert (folder / "k0").read_bytes() == (folder / "k1").read_bytes() != old
        for name in ("k0", "k1"):
            (folder / name).write_bytes(old)
    with reopen(folder) as again:
        assert kinds(again) == ["keys"]
        assert [type(error).code for error in noticing.notices(again)] == ["keys-put-back"]


def test_old_key_files_with_a_newer_number_on_them(
    vault: Vault, tmp_path: Path, reopen: Reopen, clock: FixedClock
) -> None:
    vault.lock()
    folder = tmp_path / "vault"
    reopen(folder).lock()
    old = keyslots.load(folder)[0]
    with secret() as passphrase, Secret(b"another, longer one") as new:
        ways_in.change(folder, ByPassphrase(passphrase), ByPassphrase(new), lambda n: bytes(range(n)))
        with Vault.unlock(folder, new, clock=clock, size_step=STEP) as again:
            assert kinds(again) == []
    for more in (0, 1, 2**64 - 1 - old.generation - 1):
        keyslots.store(folder, replace(old, generation=old.generation + 1 + more))
        with reopen(folder) as again:
            assert kinds(again) == ["keys"], "the old passphrase opens again, and that is said"


def test_a_piece(vault: Vault, tmp_path: Path, reopen: Reopen, clock: FixedClock) -> None:
    fill(vault, seed=1)
    fill(vault, seed=2)
    upkeep.after_unlock(vault, clock=clock)
    one, other, third, _ = all_files(tmp_path / "vault/p")
    whole = third.read_bytes()
    for damage in (
        one.unlink,
        lambda: other.write_bytes(b"short"),
        lambda: third.write_bytes(bytes(SEALED)),
        lambda: third.write_bytes(all_files(tmp_path / "vault/p")[-1].read_bytes()),
    ):
        damage()
        with pytest.raises(PiecesGone):
            upkeep.after_unlock(vault, clock=clock)
    assert vault.noticed[-1].count == 3
    third.write_bytes(whole)
    assert noticing.look_at_media(vault) == 2


def test_going_round(vault: Vault, tmp_path: Path) -> None:
    for number in range(3):
        fill(vault, seed=number)
    spoiled = all_files(tmp_path / "vault/p")[3]
    spoiled.write_bytes(bytes(SEALED))
    assert sum(noticing.look_at_media(vault, most=2) for _ in range(3)) == 1
    assert sum(noticing.look_at_media(vault, most=2) for _ in range(3)) == 1
