"""Backup from the settings: a folder, a passphrase twice, progress, what came of it; and what Today says about it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from intake.clock import FixedClock
from intake.crypto.kdf import Argon2Params
from intake.crypto.secret import Secret
from intake.services import backing_up, keys, organisation, recovery
from intake.services.keys import ByPassphrase
from intake.vault import backup_making
from intake.vault.page_seal import Notice
from tests.intake.services.exchange_kit import PASSPHRASE, make_vault, record
from tests.ui.screens.desk import at_desk, pick, settle, show, words_of
from ui.screens.settings.view import SettingsScreen
from ui.screens.today.view import TodayScreen

WORDS = "seven quiet horses walked over nine bridges"


@pytest.fixture(autouse=True)
def _cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backing_up, "recommended_params", lambda memory: Argon2Params(1, 64, 1))


def test_the_first_asks_for_a_passphrase_twice_and_the_next_does_not(qtbot: Any, tmp_path: Path) -> None:
    clock = FixedClock()
    vault = make_vault(tmp_path / "v", "Dana", clock)
    record(vault, media=b"x" * 1_500_000)
    (tmp_path / "stick").mkdir()
    with at_desk(vault, clock) as (context, _desk):
        screen = show(qtbot, SettingsScreen(context), backup=True)
        card = screen.backup
        assert "There is no backup of this vault yet." in words_of(screen)
        card.new_button.click()
        assert card.picker is not None
        pick(card.picker, tmp_path / "stick")
        settle(qtbot, screen)
        assert card.form is not None
        assert card.form.fresh is not None
        card.form.fresh.first.setText(WORDS)
        card.form.fresh.again.setText("something else")
        card.form.go_button.click()
        assert card.form is not None, "two that differ are asked for again"
        card.form.fresh.again.setText(WORDS)
        card.form.go_button.click()
        settle(qtbot, screen)
        assert "Backed up and read back" in words_of(screen)
        assert "stick: written and read back on" in words_of(screen)
        clock.advance(days=9)
        card.overview()
        assert "more than a week old" in words_of(screen)
        card.look(tmp_path / "stick")
        settle(qtbot, screen)
        assert card.form is None
        assert "more than a week old" not in words_of(screen)
        vault.write(lambda writer: writer.mark_backups_stale("purge"))
        card.overview()
        assert "still holds what was purged or erased" in words_of(screen)
        card.check()
        settle(qtbot, screen)
        assert "This vault is sound" in words_of(screen)
    vault.lock()
    with Secret(WORDS.encode()) as opens, Secret(b"new") as new:
        report = backing_up.restore(tmp_path / "stick", tmp_path / "r", opens, new, params=Argon2Params(1, 64, 1))
    assert report.lost == 0


def test_anothers_backup_and_one_it_does_not_know(qtbot: Any, tmp_path: Path) -> None:
    clock = FixedClock()
    vault, other = (make_vault(tmp_path / name, name, clock) for name in ("v", "w"))
    with Secret(WORDS.encode()) as words:
        backing_up.back_up(other, tmp_path / "b", passphrase=words)
    other.lock()
    with at_desk(vault, clock) as (context, _desk):
        screen = show(qtbot, SettingsScreen(context))
        card = screen.backup
        card.look(tmp_path / "b")
        settle(qtbot, screen)
        for text, said in (("wrong", "does not open"), (WORDS, "of another vault")):
            assert card.form is not None
            assert card.form.edit is not None
            card.form.edit.setText(text)
            card.form.go_button.click()
            settle(qtbot, screen)
            assert said in words_of(screen)
    vault.lock()


def test_shares_are_let_open_a_backup_that_was_away(qtbot: Any, tmp_path: Path) -> None:
    clock = FixedClock()
    vault = make_vault(tmp_path / "v", "Dana", clock)
    with Secret(WORDS.encode()) as words, Secret(PASSPHRASE) as ours, recovery.NewShares(Secret.random(32)) as new:
        backing_up.back_up(vault, tmp_path / "b", passphrase=words)
        new.keep(keys.of(vault), ByPassphrase(ours))
        shares = new.shares
    with recovery.NewShares(Secret.random(32)) as other:
        strange = other.shares
    with at_desk(vault, clock) as (context, _desk):
        screen = show(qtbot, SettingsScreen(context))
        card = screen.backup
        card.ask_shares(tmp_path / "b")
        for three in (strange[:3], shares[2:]):
            assert card.shares is not None
            for share in three:
                card.shares.entry.edit.setPlainText(share)
                card.shares.entry.next_button.click()
            settle(qtbot, screen)
            if three == strange[:3]:
                assert card.shares.entry.field.error, "shares of another vault change nothing"
        assert "Any three of the five shares open this backup" in words_of(screen)
    vault.lock()
    with recovery.way_of(shares[:3]).shared as shared:
        assert backing_up.try_out(tmp_path / "b", keys.ByShares(shared))


def test_cancelling_says_that_nothing_is_lost(
    qtbot: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = FixedClock()
    vault = make_vault(tmp_path / "v", "Dana", clock)
    record(vault, media=b"x" * 1_500_000)
    copy = backup_making.copy_database
    with at_desk(vault, clock) as (context, _desk):
        screen = show(qtbot, SettingsScreen(context))
        card = screen.backup

        def cancelled(*arguments: Any, **options: Any) -> Any:
            options["cancel"].cancel()
            return copy(*arguments, **options)

        monkeypatch.setattr(backup_making, "copy_database", cancelled)
        card._folder = tmp_path / "b"
        card._begin(Secret(WORDS.encode()))
        assert card.panel is not None
        assert card.panel.cancel_button is not None
        settle(qtbot, screen)
        assert "Cancelled. Nothing is lost." in words_of(screen)
    vault.lock()


def test_damage_names_the_cases(qtbot: Any, tmp_path: Path) -> None:
    clock = FixedClock()
    vault = make_vault(tmp_path / "v", "Dana", clock)
    record(vault, media=b"x" * 1_500_000)
    with vault.reader() as reader:
        (row,) = reader.list_testimonies()
    next(path for path in (tmp_path / "v/p").rglob("*") if path.is_file()).unlink()
    with at_desk(vault, clock) as (context, _desk):
        screen = show(qtbot, SettingsScreen(context))
        screen.backup.check()
        settle(qtbot, screen)
        assert row.case_number in words_of(screen).replace("\u2066", "").replace("\u2069", "")
        assert "Something in this vault is damaged" in words_of(screen)
    vault.lock()


def test_today_reminds_coordinators_and_says_what_was_noticed(qtbot: Any, tmp_path: Path) -> None:
    clock = FixedClock()
    vault = make_vault(tmp_path / "v", "Dana", clock)
    with at_desk(vault, clock) as (context, desk):
        screen = show(qtbot, TodayScreen(context))
        assert "There is none of this vault yet." not in words_of(screen), "a volunteer hands over"
        organisation.create(vault, "Archive", clock=clock)
        vault.noticed.append(Notice("keys"))
        screen = show(qtbot, TodayScreen(context))
        assert "There is none of this vault yet." in words_of(screen)
        assert "Both key files were put back to an older state" in words_of(screen)
        assert "Change the passphrase now" in words_of(screen)
        screen.backup_notice.button.click()
        assert desk.opened[-1] == ("settings", {"backup": True})
        with Secret(WORDS.encode()) as words:
            backing_up.back_up(vault, tmp_path / "b", passphrase=words)
        screen = show(qtbot, TodayScreen(context))
        assert "There is none of this vault yet." not in words_of(screen)
        clock.advance(days=8)
        screen = show(qtbot, TodayScreen(context))
        assert "The last good one is of" in words_of(screen)
    vault.lock()
