"""Destroying a vault from inside and from the first window: the word, what is said first, and nothing by mistake."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from intake.clock import FixedClock
from intake.services import destroying, session
from tests.intake.services.exchange_kit import make_vault, record
from tests.ui.screens.desk import at_desk, settle, show, words_of
from ui.jobs import Jobs
from ui.screens.settings.view import SettingsScreen
from ui.screens.unlock.controller import UnlockController
from ui.screens.unlock.destroy_card import DestroyCard
from ui.widgets.theme import Theme


def test_from_the_settings_only_the_word_destroys_it(qtbot: Any, tmp_path: Path) -> None:
    clock = FixedClock()
    vault = make_vault(tmp_path / "v", "Dana", clock)
    record(vault)
    locked: list[bool] = []
    with at_desk(vault, clock) as (context, desk):
        desk.lock = lambda: locked.append(True)  # type: ignore[method-assign]
        screen = show(qtbot, SettingsScreen(context))
        screen.destroying.button.click()
        form = screen.destroying.form
        assert form is not None
        assert "1 testimony(ies) in it are confirmed by no" in words_of(screen)
        assert "still open with their passphrases" in words_of(screen)
        assert not form.destroy_button.isEnabled()
        form.edit.setText("destro")
        assert not form.destroy_button.isEnabled()
        form.keep_button.click()
        assert screen.destroying.form is None
        screen.destroying.button.click()
        form = screen.destroying.form
        assert form is not None
        form.edit.setText(" Destroy ")
        form.destroy_button.click()
        settle(qtbot, screen)
        assert locked == [True]
        assert vault.locked
        assert not (tmp_path / "v").exists()


def unlock_card(tmp_path: Path, qtbot: Any, *folders: Path) -> tuple[DestroyCard, Jobs]:
    jobs = Jobs()
    controller = UnlockController(session, jobs, FixedClock(), lambda _vault: None)  # type: ignore[arg-type]
    card = DestroyCard(Theme("light"), controller.destroy, [(folder, "chosen") for folder in folders])
    qtbot.addWidget(card)
    card.show()
    return card, jobs


def test_from_the_first_window_without_a_passphrase(qtbot: Any, tmp_path: Path) -> None:
    make_vault(tmp_path / "v", "Dana", FixedClock()).lock()
    card, jobs = unlock_card(tmp_path, qtbot, tmp_path / "v")
    card.form.edit.setText("destroy")
    card.form.destroy_button.click()
    qtbot.waitUntil(lambda: not jobs.busy)
    assert not (tmp_path / "v").exists()
    assert "The vault is destroyed" in words_of(card)
    with qtbot.waitSignal(card.back):
        card.back_button.click()
    assert jobs.stop()


def test_of_several_none_is_chosen_by_itself(qtbot: Any, tmp_path: Path) -> None:
    for name in ("one", "two"):
        make_vault(tmp_path / name, "Dana", FixedClock()).lock()
    card, jobs = unlock_card(tmp_path, qtbot, tmp_path / "one", tmp_path / "two")
    card.form.edit.setText("destroy")
    card.form.destroy_button.click()
    qtbot.waitUntil(lambda: not jobs.busy)
    assert destroying.can_be(tmp_path / "one") and destroying.can_be(tmp_path / "two")
    assert "No vault is chosen" in words_of(card)
    card.vault.choose(tmp_path / "two")
    card.form.edit.setText("destroy")
    card.form.destroy_button.click()
    qtbot.waitUntil(lambda: not jobs.busy)
    assert destroying.can_be(tmp_path / "one")
    assert not (tmp_path / "two").exists()
    assert jobs.stop()


def test_a_vault_that_another_program_has_open_is_asked_about_twice(qtbot: Any, tmp_path: Path) -> None:
    vault = make_vault(tmp_path / "v", "Dana", FixedClock())
    card, jobs = unlock_card(tmp_path, qtbot, tmp_path / "v")
    card.form.edit.setText("destroy")
    card.form.destroy_button.click()
    qtbot.waitUntil(lambda: not jobs.busy)
    assert destroying.can_be(tmp_path / "v")
    assert "has this vault open" in words_of(card)
    assert not card.form.destroy_button.isEnabled()
    card.form.edit.setText("destroy")
    card.form.destroy_button.click()
    qtbot.waitUntil(lambda: not jobs.busy)
    assert not (tmp_path / "v").exists()
    vault.lock()
    assert jobs.stop()
