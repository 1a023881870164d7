"""Recovery shares and the rehearsal by their services: what opens, how much, and when it is asked for again."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from intake.crypto.secret import Secret
from intake.errors import (
    AlreadyThere,
    BadKeyfile,
    BadShare,
    CannotRead,
    RehearsalFailed,
    WrongPassphrase,
    WrongShares,
)
from intake.services import keyfiles, keys, recovery, share_sheets
from intake.services.keys import ByPassphrase, ByShares, SlotKind
from intake.vault.vault import Vault
from tests.intake.services.exchange_kit import PASSPHRASE, STEP, Office, record


def present() -> ByPassphrase:
    return ByPassphrase(Secret(PASSPHRASE))


def shares_for(vault: Vault) -> tuple[str, ...]:
    with recovery.new_shares(keys.of(vault), present()) as made:
        made.keep(keys.of(vault), present())
        return made.shares


def test_a_rehearsal_says_how_much_it_opened_and_is_remembered(made: Office) -> None:
    record(made.ayna, "first")
    record(made.ayna, "second")
    shares = shares_for(made.ayna)
    assert recovery.rehearsal_due(made.ayna, clock=made.clock)
    done = recovery.rehearse(made.ayna, recovery.way_of(shares[1:4]), clock=made.clock)
    assert (done.kind, done.testimonies) == (SlotKind.RECOVERY_SHARES, 2)
    assert done.entries > 2
    assert recovery.last_rehearsal(made.ayna) == done.day
    made.clock.advance(days=89)
    assert not recovery.rehearsal_due(made.ayna, clock=made.clock)
    made.clock.advance(days=1)
    assert recovery.rehearsal_due(made.ayna, clock=made.clock)
    again = recovery.rehearse(made.ayna, present(), clock=made.clock)
    assert recovery.last_rehearsal(made.ayna) == again.day > done.day


def test_a_volunteer_is_never_asked(made: Office) -> None:
    assert not recovery.rehearsal_due(made.dana, clock=made.clock)


def test_what_does_not_open_is_told_and_not_remembered(made: Office) -> None:
    with pytest.raises(WrongPassphrase):
        recovery.rehearse(made.ayna, ByPassphrase(Secret(b"another")), clock=made.clock)
    with pytest.raises(WrongShares):
        recovery.rehearse(made.ayna, ByShares(Secret.random(32)), clock=made.clock)
    assert recovery.last_rehearsal(made.ayna) == ""


def test_a_rehearsal_reads_the_files_and_not_what_is_in_memory(made: Office) -> None:
    """Keyslots that were put in the place of ours: the open vault works on, the recovery would not."""
    for name in ("k0", "k1"):
        shutil.copyfile(made.folder / "dana" / name, made.ayna.folder / name)
    with pytest.raises(Exception, match=r"damaged|open"):
        recovery.rehearse(made.ayna, present(), clock=made.clock)
    assert recovery.last_rehearsal(made.ayna) == ""


def test_a_recovery_that_opens_less_than_there_is_fails(made: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    from intake.vault import rehearsing

    record(made.ayna, "told")
    empty = rehearsing.Found(log=made.ayna.log, testimonies=0, entries=3)
    monkeypatch.setattr(rehearsing, "try_out", lambda *_: empty)
    with pytest.raises(RehearsalFailed):
        recovery.rehearse(made.ayna, present(), clock=made.clock)


def test_shares_that_were_not_kept_open_nothing(made: Office) -> None:
    kept = shares_for(made.ayna)
    with recovery.new_shares(keys.of(made.ayna), present()) as dropped:
        abandoned = dropped.shares
    assert dropped.shares == ()
    with pytest.raises(WrongShares):
        recovery.share_opens(made.ayna.folder, abandoned[:3])
    recovery.share_opens(made.ayna.folder, kept[2:])


def test_recovering_gives_a_new_passphrase_to_a_closed_vault(made: Office) -> None:
    shares, folder = shares_for(made.dana), made.dana.folder
    with pytest.raises(Exception, match="open in another"):
        recovery.recover(folder, shares[:3], Secret(b"new"))
    made.dana.lock()
    recovery.recover(folder, shares[:3], Secret(b"new"))
    with pytest.raises(WrongPassphrase):
        Vault.unlock(folder, Secret(PASSPHRASE), clock=made.clock, size_step=STEP)
    Vault.unlock(folder, Secret(b"new"), clock=made.clock, size_step=STEP).lock()


@pytest.mark.parametrize("others", [True, False])
def test_a_move_that_drops_other_ways_asks_for_a_rehearsal_again(made: Office, others: bool) -> None:
    with Secret(PASSPHRASE) as passphrase:
        way = ByPassphrase(passphrase)
        if others:
            shares_for(made.ayna)
        recovery.rehearse(made.ayna, way, clock=made.clock)
        assert not recovery.rehearsal_due(made.ayna, clock=made.clock)
        with pytest.raises(WrongPassphrase), Secret(b"wrong words") as wrong:
            keys.move_to_new_key(made.ayna, ByPassphrase(wrong), way)
        assert not recovery.rehearsal_due(made.ayna, clock=made.clock)
        keys.move_to_new_key(made.ayna, way, way)
        made.ayna = Vault.unlock(made.folder / "ayna", passphrase, clock=made.clock, size_step=STEP)
    assert recovery.rehearsal_due(made.ayna, clock=made.clock) == others


def test_shares_are_checked_as_they_come(made: Office) -> None:
    with recovery.NewShares(Secret.random(32)) as new, recovery.NewShares(Secret.random(32)) as others:
        first, second = new.shares[0], new.shares[1]
        assert recovery.check_share(first).member == 1
        assert recovery.check_share(second, 2, [first]).member == 2
        with pytest.raises(BadShare):
            recovery.check_share(first, 2, [first])
        with pytest.raises(BadShare) as caught:
            recovery.check_share(others.shares[1], 2, [first])
        assert caught.value.details["number"] == 2


def test_a_keyfile_has_64_random_bytes_and_replaces_nothing(tmp_path: Path) -> None:
    with keyfiles.make(tmp_path / "k") as made, keyfiles.read(tmp_path / "k") as read:
        assert made == read
        assert len(read) == 64
    assert (tmp_path / "k").stat().st_mode & 0o077 == 0
    with pytest.raises(AlreadyThere):
        keyfiles.make(tmp_path / "k")
    (tmp_path / "long").write_bytes(bytes(65))
    with pytest.raises(BadKeyfile):
        keyfiles.read(tmp_path / "long")
    with pytest.raises(CannotRead):
        keyfiles.read(tmp_path / "none")


def test_pages_of_shares_are_made_in_memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path / "tmp"))
    (tmp_path / "tmp").mkdir()
    with recovery.NewShares(Secret.random(32)) as new:
        assert share_sheets.page(new.shares, 3, share_sheets.SheetWords(title="Доля")).startswith(b"\x89PNG")
        assert list((tmp_path / "tmp").iterdir()) == []
        share_sheets.to_file(new.shares, tmp_path / "sheet.pdf")
        assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF")
        from pypdf import PdfReader

        pages = PdfReader(tmp_path / "sheet.pdf").pages
        assert len(pages) == 5
        for number, share in enumerate(new.shares):
            words = pages[number].extract_text().split()
            assert set(share.split()) <= set(words)
            assert f"{number + 1}" in words
