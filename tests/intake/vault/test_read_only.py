"""A second program on one vault: it reads, changes nothing, and leaves the first one and every file as they were."""

from __future__ import annotations

import hashlib
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from intake.clock import FixedClock
from intake.crypto.secret import Secret
from intake.errors import VaultInUse, VaultLocked, VaultOlder, VaultReadOnly, WrongPassphrase
from intake.model.dossier import Setting
from intake.model.ids import new_id
from intake.vault import migrations
from intake.vault.read_only import ReadOnlyVault
from intake.vault.vault import Vault
from tests.intake.vault.kit import PASSPHRASE, STEP


def _names(vault: Vault) -> list[str]:
    with vault.reader() as reader:
        return sorted(one.name for _id, one in reader.records_of_type(Setting))


def _note(vault: Vault, name: str) -> None:
    vault.write(lambda writer: writer.save(new_id(), "setting", Setting(name=name, value="x")))


def _files(folder: Path) -> dict[str, str]:
    """Every file but SQLite's shared memory, which any reader's locks pass through and which holds no data."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not path.name.endswith("-shm")
    }


@pytest.fixture
def second(vault: Vault, clock: FixedClock) -> Iterator[ReadOnlyVault]:
    _note(vault, "first")
    opened = ReadOnlyVault.open(vault.folder, Secret(PASSPHRASE), clock=clock)
    yield opened
    opened.lock()


def test_it_reads_what_the_first_wrote_before_and_meanwhile(vault: Vault, second: ReadOnlyVault) -> None:
    assert second.read_only
    assert not vault.read_only
    assert _names(second) == ["first"]
    _note(vault, "second")
    assert _names(second) == ["first", "second"]
    assert (second.key_id, second.log, second.pseudonym) == (vault.key_id, vault.log, vault.pseudonym)
    assert second.compare_projections() == []


def test_every_change_is_refused(vault: Vault, second: ReadOnlyVault) -> None:
    def media() -> None:
        with second.media.begin() as writer:
            writer.write(b"x" * 100_000)
            writer.finish()

    for change in (
        lambda: _note(second, "third"),
        second.stage_bundle,
        second.rebuild,
        second.check,
        media,
    ):
        with pytest.raises(VaultReadOnly):
            change()
    assert _names(vault) == ["first"]
    assert not second.media.held()


def test_the_first_goes_on_and_keeps_the_writer_lock(vault: Vault, second: ReadOnlyVault, clock: FixedClock) -> None:
    with pytest.raises(VaultInUse):
        Vault.unlock(vault.folder, Secret(PASSPHRASE), clock=clock, size_step=STEP)
    second.lock()
    with pytest.raises(VaultLocked):
        _note(second, "after")
    with pytest.raises(VaultInUse):
        Vault.unlock(vault.folder, Secret(PASSPHRASE), clock=clock, size_step=STEP)
    _note(vault, "second")
    assert _names(vault) == ["first", "second"]


def test_opening_reading_and_closing_changes_no_file(vault: Vault, clock: FixedClock) -> None:
    with vault.media.begin() as writer:
        writer.write(b"picture" * 1000)
        stored = writer.finish()
    _note(vault, "first")
    vault._thread.checkpoint()
    before = _files(vault.folder)
    with ReadOnlyVault.open(vault.folder, Secret(PASSPHRASE), clock=clock) as second:
        assert _names(second) == ["first"]
        with second.media.open(stored.sha256) as reader:
            assert reader.read() == b"picture" * 1000
    assert _files(vault.folder) == before


def test_not_even_the_wal_of_a_killed_program_is_emptied(
    tmp_path: Path, cheap_params: object, clock: FixedClock
) -> None:
    """The last connection to close would otherwise do what only an unlock may."""
    code = (
        "import sys, os, signal; sys.path.insert(0, sys.argv[1]);"
        "from pathlib import Path; from intake.clock import SystemClock; from intake.crypto.kdf import Argon2Params;"
        "from intake.crypto.secret import Secret; from intake.vault import writer_thread;"
        "from intake.vault.vault import Vault; from tests.intake.vault import kit;"
        "from tests.intake.vault.test_read_only import _note;"
        "writer_thread._checkpoint = lambda connection: True;"
        "v = Vault.create(Path(sys.argv[2]), Secret(kit.PASSPHRASE), pseudonym='A', clock=SystemClock(),"
        "                 params=Argon2Params(1, 64, 1), size_step=kit.STEP);"
        "_note(v, 'kept'); os.kill(os.getpid(), signal.SIGKILL)"
    )
    folder = tmp_path / "killed"
    root = str(Path(__file__).resolve().parents[3])
    done = subprocess.run([sys.executable, "-c", code, root, str(folder)], check=False)
    assert done.returncode == -signal.SIGKILL
    wal = next(path for path in folder.iterdir() if path.name.endswith("-wal"))
    assert wal.stat().st_size > 0
    before = _files(folder)
    with ReadOnlyVault.open(folder, Secret(PASSPHRASE), clock=clock) as second:
        assert _names(second) == ["kept"]
    assert _files(folder) == before
    with Vault.unlock(folder, Secret(PASSPHRASE), clock=clock, size_step=STEP) as again:
        assert _names(again) == ["kept"]


def test_a_wrong_passphrase_and_an_older_vault_are_refused(
    vault: Vault, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(WrongPassphrase):
        ReadOnlyVault.open(vault.folder, Secret(b"another passphrase"), clock=clock)
    monkeypatch.setattr(migrations, "MIGRATIONS", (*migrations.MIGRATIONS, ()))
    before = _files(vault.folder)
    with pytest.raises(VaultOlder):
        ReadOnlyVault.open(vault.folder, Secret(PASSPHRASE), clock=clock)
    assert _files(vault.folder) == before


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere")
def test_it_needs_no_right_to_write(vault: Vault, clock: FixedClock) -> None:
    _note(vault, "first")
    database = next(path for path in vault.folder.iterdir() if path.name.endswith("database"))
    database.chmod(0o400)
    with ReadOnlyVault.open(vault.folder, Secret(PASSPHRASE), clock=clock) as second:
        assert _names(second) == ["first"]
