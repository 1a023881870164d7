"""Moving to a new vault key: everything comes along, nothing of the old key opens, and a full disk changes nothing."""

from __future__ import annotations

import secrets
from dataclasses import replace
from pathlib import Path

import pytest

from intake.clock import FixedClock
from intake.crypto.kdf import Argon2Params, derive
from intake.crypto.secret import Secret
from intake.errors import Cancelled, DiskFull, VaultDamaged, VaultInUse, WrongPassphrase
from intake.progress import CancelToken
from intake.services import keys
from intake.vault import keyslots, layout, rekeying
from intake.vault.connection import connect
from intake.vault.rekeying import move_closed
from intake.vault.vault import Vault
from intake.vault.ways_in import ByPassphrase, ByShares
from tests.intake.vault.kit import STEP, add_testimony, all_files, secret

NEW = b"seven other words drawn by chance again"
MEDIA = bytes(range(256)) * 9000


def by(passphrase: bytes) -> ByPassphrase:
    return ByPassphrase(Secret(passphrase))


def unlock(folder: Path, clock: FixedClock, passphrase: bytes | None = None) -> Vault:
    return Vault.unlock(folder, secret() if passphrase is None else Secret(passphrase), clock=clock, size_step=STEP)


def filled(folder: Path, clock: FixedClock, params: Argon2Params) -> tuple[str, str]:
    """A closed vault with a testimony and an attachment; their id and hash."""
    with Vault.create(folder, secret(), pseudonym="Kestrel", clock=clock, params=params, size_step=STEP) as vault:
        record, _ = vault.write(lambda w: add_testimony(w, "сөз бар", name="Айгүл"))
        with vault.media.begin() as writer:
            writer.write(MEDIA)
            stored = writer.finish()
        vault.write(lambda w: w.put_draft(record, b"half a sentence"))
    return record, stored.sha256


def move(folder: Path, **options: object) -> rekeying.Moved:
    way = ByPassphrase(secret())
    return move_closed(folder, way, by(NEW), random_bytes=secrets.token_bytes, size_step=STEP, **options)


def test_everything_comes_along_and_the_old_key_opens_nothing(
    tmp_path: Path, clock: FixedClock, cheap_params: Argon2Params
) -> None:
    folder = tmp_path / "v"
    record, media = filled(folder, clock, cheap_params)
    old_slots = keyslots.load(folder)[0]
    old_key, _ = keyslots.open_with(old_slots, secret())
    assert move(folder).dropped == 0
    with pytest.raises(WrongPassphrase):
        unlock(folder, clock)
    with pytest.raises(VaultDamaged), derive(old_key, "vault/database") as key:
        connect(folder / "main", key).close()
    with unlock(folder, clock, NEW) as vault:
        with vault.reader() as reader:
            assert [row.record for row in reader.list_testimonies()] == [record]
            assert reader.search("aigul")
            assert reader.draft(record) == b"half a sentence"
        with vault.media.open(media) as stream:
            assert stream.read() == MEDIA
        report = vault.check()
        assert report.sound
        assert vault.noticed == []
        vault.write(lambda w: add_testimony(w, "and it goes on"))
    new_slots = keyslots.load(folder)[0]
    assert new_slots.salt != old_slots.salt
    assert new_slots.generation == old_slots.generation + 1
    assert {path.name for path in folder.iterdir() if path.is_file()} == {"k0", "k1", "main", "s", "w"}
    assert (folder / "main").stat().st_size % STEP in range(STEP - 2 * 16384, STEP) or not (
        (folder / "main").stat().st_size % STEP
    )


def test_what_was_deleted_does_not_come_along(tmp_path: Path, clock: FixedClock, cheap_params: Argon2Params) -> None:
    folder = tmp_path / "v"
    filled(folder, clock, cheap_params)
    before = {path: path.read_bytes() for path in all_files(folder / "p")}
    move(folder)
    key, _ = keyslots.open_with(keyslots.load(folder)[0], Secret(NEW))
    with derive(key, "vault/database") as database_key:
        connection = connect(folder / "main", database_key)
        assert connection.execute("SELECT count(*) FROM padding").fetchone() == (0,)
        connection.close()
    # media are sealed under keys of their own, and stay
    assert {path: path.read_bytes() for path in all_files(folder / "p")} == before


def test_other_ways_in_are_dropped_and_counted(tmp_path: Path, clock: FixedClock, cheap_params: Argon2Params) -> None:
    folder = tmp_path / "v"
    filled(folder, clock, cheap_params)
    shares = ByShares(Secret.random(32))
    with keys.closed(folder) as ways:
        ways.add(ByPassphrase(secret()), shares)
    assert move(folder).dropped == 1
    with keys.closed(folder) as ways, pytest.raises(Exception, match="do not open"):
        ways.listed(shares)


def test_a_wrong_passphrase_moves_nothing(tmp_path: Path, clock: FixedClock, cheap_params: Argon2Params) -> None:
    folder = tmp_path / "v"
    filled(folder, clock, cheap_params)
    before = {path: path.read_bytes() for path in all_files(folder)}
    with pytest.raises(WrongPassphrase):
        move_closed(folder, by(b"wrong"), by(NEW), random_bytes=secrets.token_bytes, size_step=STEP)
    assert {path: path.read_bytes() for path in all_files(folder)} == before


def test_an_open_vault_is_not_moved_by_another(tmp_path: Path, clock: FixedClock, cheap_params: Argon2Params) -> None:
    folder = tmp_path / "v"
    filled(folder, clock, cheap_params)
    with unlock(folder, clock), pytest.raises(VaultInUse):
        move(folder)


def test_an_open_vault_moves_itself_and_is_locked(
    tmp_path: Path, clock: FixedClock, cheap_params: Argon2Params
) -> None:
    folder = tmp_path / "v"
    record, _ = filled(folder, clock, cheap_params)
    vault = unlock(folder, clock)
    with pytest.raises(WrongPassphrase):
        keys.move_to_new_key(vault, by(b"wrong"), by(NEW))
    assert not vault.locked
    keys.move_to_new_key(vault, ByPassphrase(secret()), by(NEW))
    assert vault.locked
    with unlock(folder, clock, NEW) as vault, vault.reader() as reader:
        assert [row.record for row in reader.list_testimonies()] == [record]


@pytest.mark.parametrize("where", ["export", "pad_size", "_compare"])
def test_a_full_disk_leaves_the_old_vault_whole(
    tmp_path: Path, clock: FixedClock, cheap_params: Argon2Params, monkeypatch: pytest.MonkeyPatch, where: str
) -> None:
    folder = tmp_path / "v"
    record, _ = filled(folder, clock, cheap_params)

    def full(*_: object) -> None:
        raise DiskFull

    monkeypatch.setattr(rekeying, where, full)
    with pytest.raises(DiskFull):
        move(folder)
    assert not (folder / layout.MOVING).exists()
    with unlock(folder, clock) as vault, vault.reader() as reader:
        assert [row.record for row in reader.list_testimonies()] == [record]


def test_a_full_disk_at_the_keyslots_leaves_the_old_vault_whole(
    tmp_path: Path, clock: FixedClock, cheap_params: Argon2Params, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "v"
    filled(folder, clock, cheap_params)

    def full(*_: object) -> None:
        raise DiskFull

    monkeypatch.setattr(keyslots, "put_in_place", full)
    with pytest.raises(DiskFull):
        move(folder)
    monkeypatch.undo()
    assert not (folder / layout.MOVING).exists()
    unlock(folder, clock).lock()


def test_a_copy_that_differs_is_thrown_away(
    tmp_path: Path, clock: FixedClock, cheap_params: Argon2Params, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "v"
    filled(folder, clock, cheap_params)

    def lossy(connection, path, key):  # type: ignore[no-untyped-def]
        export(connection, path, key)
        fresh = connect(path, key, copy=True)
        fresh.execute("UPDATE drafts SET data = x'00'")
        fresh.close()

    export = rekeying.export
    monkeypatch.setattr(rekeying, "export", lossy)
    with pytest.raises(VaultDamaged):
        move(folder)
    assert not (folder / layout.MOVING).exists()
    unlock(folder, clock).lock()


def test_cancelled_leaves_the_old_vault(tmp_path: Path, clock: FixedClock, cheap_params: Argon2Params) -> None:
    folder = tmp_path / "v"
    filled(folder, clock, cheap_params)
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        move(folder, cancel=token)
    unlock(folder, clock).lock()


def test_a_wal_of_the_old_database_is_never_played_into_the_new(
    tmp_path: Path, clock: FixedClock, cheap_params: Argon2Params, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Killed between the keyslots and the database, with a WAL of the old database lying there."""
    folder = tmp_path / "v"
    record, _ = filled(folder, clock, cheap_params)
    monkeypatch.setattr(rekeying, "finish", lambda *_: None)
    move(folder)
    monkeypatch.undo()
    (folder / "main-wal").write_bytes(secrets.token_bytes(40_000))
    assert (folder / layout.MOVING).exists()
    with pytest.raises(WrongPassphrase):
        unlock(folder, clock)
    with unlock(folder, clock, NEW) as vault, vault.reader() as reader:
        assert [row.record for row in reader.list_testimonies()] == [record]
    assert not (folder / layout.MOVING).exists()


@pytest.mark.parametrize("left", [b"", b"short", bytes(70_000)])
def test_a_move_that_was_cut_short_is_thrown_away(
    tmp_path: Path, clock: FixedClock, cheap_params: Argon2Params, left: bytes
) -> None:
    folder = tmp_path / "v"
    record, _ = filled(folder, clock, cheap_params)
    (folder / layout.MOVING).write_bytes(left)
    with unlock(folder, clock) as vault, vault.reader() as reader:
        assert [row.record for row in reader.list_testimonies()] == [record]
    assert not (folder / layout.MOVING).exists()


def test_an_old_database_laid_as_the_next_one_does_not_take_the_place_of_the_present(
    tmp_path: Path, clock: FixedClock, cheap_params: Argon2Params
) -> None:
    folder = tmp_path / "v"
    filled(folder, clock, cheap_params)
    old = (folder / "main").read_bytes()
    with unlock(folder, clock) as vault:
        later, _ = vault.write(lambda w: add_testimony(w, "later"))
    (folder / "next").write_bytes(old)
    with unlock(folder, clock) as vault, vault.reader() as reader:
        assert reader.testimony_row(later) is not None
        assert vault.noticed == []
    assert not (folder / "next").exists()


def test_neither_database_is_thrown_away_when_none_opens(
    tmp_path: Path, clock: FixedClock, cheap_params: Argon2Params
) -> None:
    folder = tmp_path / "v"
    filled(folder, clock, cheap_params)
    (folder / layout.MOVING).write_bytes(bytes(70_000))
    (folder / "main").write_bytes(bytes(70_000))
    with pytest.raises(VaultDamaged):
        unlock(folder, clock)
    assert (folder / layout.MOVING).stat().st_size == 70_000


def test_one_torn_copy_of_the_new_keyslots_is_no_harm(
    tmp_path: Path, clock: FixedClock, cheap_params: Argon2Params
) -> None:
    folder = tmp_path / "v"
    filled(folder, clock, cheap_params)
    move(folder)
    (folder / "k0").write_bytes(b"torn")
    unlock(folder, clock, NEW).lock()
    assert (folder / "k0").read_bytes() == (folder / "k1").read_bytes()


def test_new_params_can_be_given(tmp_path: Path, clock: FixedClock, cheap_params: Argon2Params) -> None:
    folder = tmp_path / "v"
    filled(folder, clock, cheap_params)
    more = replace(cheap_params, time=cheap_params.time + 1)
    move(folder, params=more)
    assert keyslots.load(folder)[0].params == more
    unlock(folder, clock, NEW).lock()
