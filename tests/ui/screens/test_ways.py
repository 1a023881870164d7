"""The ways into the vault on the screen: listed after the passphrase, shares copied, rehearsed, keyfile, moved."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from intake.crypto.kdf import Argon2Params
from intake.crypto.secret import Secret
from intake.errors import WrongPassphrase, WrongShares
from intake.services import backing_up, keys, recovery
from intake.services.keys import ByPassphrase, ByShares, SlotKind
from intake.vault.vault import Vault
from tests.intake.services.exchange_kit import PASSPHRASE, STEP, Office, record
from tests.ui.screens.desk import at_desk, pick, press, show, words_of
from ui.screens.organisation.passphrase_form import PassphraseForm, PresentForm
from ui.screens.organisation.rehearsal_page import RehearsalPage
from ui.screens.organisation.shares_page import SharesPage
from ui.screens.organisation.view import OrganisationScreen
from ui.screens.organisation.ways_page import WaysPage
from ui.screens.today.view import TodayScreen

NEW = "harbour lantern quiet meadow silver ladder window"


def settled(qtbot: Any, screen: OrganisationScreen) -> None:
    qtbot.waitUntil(lambda: not screen.ways.controller.busy and not screen.controller.busy, timeout=20_000)
    qtbot.wait(1)


def ways(qtbot: Any, screen: OrganisationScreen) -> WaysPage:
    assert screen.keys is not None
    screen.keys.ways_button.click()
    form = screen.form
    assert isinstance(form, PresentForm)
    qtbot.keyClicks(form.passphrase, PASSPHRASE.decode())
    press(qtbot, form.passphrase, Qt.Key.Key_Return)
    settled(qtbot, screen)
    assert isinstance(screen.form, WaysPage)
    return screen.form


def kinds(vault: Vault) -> list[object]:
    with Secret(PASSPHRASE) as passphrase:
        return [slot.kind for slot in keys.of(vault).listed(ByPassphrase(passphrase)).slots]


def test_ways_are_shown_to_whoever_has_the_passphrase(qtbot: Any, made: Office) -> None:
    with at_desk(made.ayna, made.clock) as (context, _desk):
        screen = show(qtbot, OrganisationScreen(context))
        assert screen.keys is not None
        screen.keys.ways_button.click()
        qtbot.keyClicks(screen.form.passphrase, "something else")
        screen.form.go_button.click()
        settled(qtbot, screen)
        assert screen.form.field.error
        screen.form.cancel_button.click()
        page = ways(qtbot, screen)
        assert "Never rehearsed" in words_of(screen)
        assert page.removers == {}
        page.close_button.click()
        assert screen.form is None
        assert screen.ways.controller._present is None


def test_a_volunteer_is_not_troubled_with_shares(qtbot: Any, made: Office) -> None:
    with at_desk(made.dana, made.clock) as (context, _desk):
        screen = show(qtbot, OrganisationScreen(context))
        page = ways(qtbot, screen)
        assert not {"shares", "rehearse"} & set(page.buttons)
        assert "move" in page.buttons


def copy_all(qtbot: Any, page: SharesPage) -> tuple[str, ...]:
    shares = page._shares
    for number in range(1, 6):
        assert page.number == number
        page.copied_button.click()
        words = shares[number - 1].split()
        if number == 1:
            page.next_button.click()
            assert page.fields[0].error, "an empty answer is no copy"
        for place, edit in zip(page.places, page.answers, strict=True):
            qtbot.keyClicks(edit, words[place - 1][:4])
        page.next_button.click()
    return shares


def test_shares_count_once_all_five_are_copied_and_are_rehearsed(qtbot: Any, made: Office) -> None:
    record(made.ayna, "told")
    with at_desk(made.ayna, made.clock) as (context, _desk):
        screen = show(qtbot, OrganisationScreen(context))
        ways(qtbot, screen).buttons["shares"].click()
        settled(qtbot, screen)
        assert isinstance(screen.form, SharesPage)
        screen.form.close_button.click()
        assert kinds(made.ayna) == [SlotKind.PASSPHRASE], "stopped: nothing is kept"
        ways(qtbot, screen).buttons["shares"].click()
        settled(qtbot, screen)
        shown = words_of(screen)
        shares = screen.form._shares
        assert all(word in shown for word in shares[0].split())
        assert not all(word in shown for word in shares[1].split())
        assert copy_all(qtbot, screen.form) == shares
        settled(qtbot, screen)
        qtbot.waitUntil(lambda: isinstance(screen.form, WaysPage), timeout=20_000)
        assert sorted(kinds(made.ayna), key=int) == [SlotKind.PASSPHRASE, SlotKind.RECOVERY_SHARES]
        assert recovery.rehearsal_due(made.ayna, clock=made.clock)

        screen.form.buttons["rehearse"].click()
        page = screen.form
        assert isinstance(page, RehearsalPage)
        page.shares_button.click()
        for share in (shares[3], shares[0], shares[3]):
            page.entry.edit.setPlainText(share)
            page.entry.next_button.click()
        assert page.entry.field.error, "the same share twice"
        page.entry.edit.setPlainText(shares[2])
        page.entry.next_button.click()
        settled(qtbot, screen)
        assert page.result is not None
        assert "1 testimony" in words_of(screen)
        assert not recovery.rehearsal_due(made.ayna, clock=made.clock)
        made.clock.advance(days=90)
        assert recovery.rehearsal_due(made.ayna, clock=made.clock)


def test_new_shares_open_the_backups_that_are_here_and_the_card_is_named_for_the_others(
    qtbot: Any, made: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backing_up, "recommended_params", lambda memory: Argon2Params(1, 64, 1))
    for name in ("here", "away"):
        with Secret(PASSPHRASE) as passphrase:
            backing_up.back_up(made.ayna, tmp_path / name, passphrase=passphrase)
    (tmp_path / "away").rename(tmp_path / "elsewhere")
    with at_desk(made.ayna, made.clock) as (context, desk):
        screen = show(qtbot, OrganisationScreen(context))
        page = ways(qtbot, screen)
        assert "backup" not in page.buttons
        page.buttons["shares"].click()
        settled(qtbot, screen)
        shares = copy_all(qtbot, screen.form)
        qtbot.waitUntil(lambda: isinstance(screen.form, WaysPage), timeout=20_000)
        assert "They open 1 backup" in words_of(screen)
        assert "1 backup(s) could not be reached" in words_of(screen)
        screen.form.buttons["backup"].click()
        assert desk.opened[-1] == ("settings", {"backup": True})
    with recovery.way_of(shares[:3]).shared as shared:
        assert backing_up.try_out(tmp_path / "here", ByShares(shared)) == made.clock.now()
        with pytest.raises(WrongShares):
            backing_up.try_out(tmp_path / "elsewhere", ByShares(shared))


def test_a_share_is_shown_as_a_page(qtbot: Any, made: Office) -> None:
    with at_desk(made.ayna, made.clock) as (context, _desk):
        screen = show(qtbot, OrganisationScreen(context))
        ways(qtbot, screen).buttons["shares"].click()
        settled(qtbot, screen)
        screen.form.sheet_button.click()
        qtbot.waitUntil(lambda: screen.ways.sheet is not None, timeout=20_000)
        sheet = screen.ways.sheet
        assert sheet is not None
        assert sheet.preview.pages
        sheet.back_button.click()
        assert screen.form.number == 1
        qtbot.waitUntil(screen.form.copied_button.isVisible, timeout=5_000)


def test_the_wrong_passphrase_fails_a_rehearsal(qtbot: Any, made: Office) -> None:
    with at_desk(made.ayna, made.clock) as (context, _desk):
        screen = show(qtbot, OrganisationScreen(context))
        screen.entered(rehearse=True)
        qtbot.waitUntil(lambda: isinstance(screen.form, RehearsalPage), timeout=20_000)
        page = screen.form
        page.passphrase_button.click()
        qtbot.keyClicks(page.form.passphrase, "as I remember it")
        page.form.go_button.click()
        settled(qtbot, screen)
        assert page.form.field.error
        assert recovery.last_rehearsal(made.ayna) == ""
        page.form.passphrase.clear()
        qtbot.keyClicks(page.form.passphrase, PASSPHRASE.decode())
        page.form.go_button.click()
        settled(qtbot, screen)
        assert "the vault is empty" in words_of(screen), "a recovery that opens an empty vault is told"


def test_a_keyfile_is_made_and_let_go(qtbot: Any, made: Office, tmp_path: Path) -> None:
    folder = made.folder / "dana"
    with at_desk(made.dana, made.clock) as (context, _desk):
        screen = show(qtbot, OrganisationScreen(context))
        ways(qtbot, screen).buttons["add-keyfile"].click()
        pick(screen.form, tmp_path, save="notes.dat")
        settled(qtbot, screen)
        qtbot.waitUntil(lambda: isinstance(screen.form, WaysPage), timeout=20_000)
        assert (tmp_path / "notes.dat").stat().st_size == 64
        with Secret(PASSPHRASE) as passphrase, pytest.raises(WrongPassphrase):
            keys.of(made.dana).listed(ByPassphrase(passphrase))
        screen.form.buttons["remove-keyfile"].click()
        settled(qtbot, screen)
        assert kinds(made.dana) == [SlotKind.PASSPHRASE]
    assert folder.is_dir()


def test_seen_or_imaged_moves_to_a_new_key_and_locks(qtbot: Any, made: Office) -> None:
    folder = made.folder / "dana"
    with at_desk(made.dana, made.clock) as (context, _desk):
        screen = show(qtbot, OrganisationScreen(context))
        ways(qtbot, screen).buttons["move"].click()
        form = screen.form
        assert isinstance(form, PassphraseForm)
        told = words_of(screen)
        assert "still open with the old passphrase" in told
        assert "signing key" in told
        qtbot.keyClicks(form.old, PASSPHRASE.decode())
        qtbot.keyClicks(form.new, NEW)
        qtbot.keyClicks(form.again, NEW)
        form.change_button.click()
        settled(qtbot, screen)
        qtbot.waitUntil(lambda: made.dana.locked, timeout=20_000)
    with Secret(PASSPHRASE) as old, pytest.raises(WrongPassphrase):
        Vault.unlock(folder, old, clock=made.clock, size_step=STEP)
    with Secret(NEW.encode()) as new:
        Vault.unlock(folder, new, clock=made.clock, size_step=STEP).lock()


def test_today_leads_a_coordinator_to_the_rehearsal(qtbot: Any, made: Office) -> None:
    with at_desk(made.ayna, made.clock) as (context, desk):
        today = show(qtbot, TodayScreen(context))
        qtbot.waitUntil(lambda: today._data is not None, timeout=20_000)
        today.rehearsal.button.click()
        assert ("organisation", {"rehearse": True}) in desk.opened
    with at_desk(made.dana, made.clock) as (context, _desk):
        today = show(qtbot, TodayScreen(context))
        qtbot.waitUntil(lambda: today._data is not None, timeout=20_000)
        assert not hasattr(today, "rehearsal")
