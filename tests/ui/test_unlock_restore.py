"""Restoring a backup from the first window: what it asks, where it says what is wrong, and what stands in the end."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from intake.clock import FixedClock
from intake.crypto.kdf import Argon2Params
from intake.crypto.secret import Secret
from intake.errors import WrongPassphrase
from intake.services import backing_up, recovery, session
from intake.services.session import FoundVault
from intake.vault import backup_restoring
from intake.vault.vault import Vault
from tests.intake.services.exchange_kit import make_vault, record
from tests.ui.conftest import type_text
from tests.ui.screens.desk import pick, words_of
from ui.jobs import Jobs
from ui.languages import LANGUAGES
from ui.screens.unlock.controller import UnlockController
from ui.screens.unlock.create_card import CreateCard
from ui.screens.unlock.open_card import OpenCard
from ui.screens.unlock.restore_card import RestoreCard
from ui.screens.unlock.view import UnlockScreen
from ui.widgets.theme import Theme

OLD = "quiet river seven lantern apple stone"
NEW = "marmot orchard velvet granite whistle candle"


_KILLED = """
import os, signal, sys
from pathlib import Path
from intake.crypto.kdf import Argon2Params
from intake.crypto.secret import Secret
from intake.services import backing_up

def told(step, done, total):
    if step == sys.argv[4]:
        os.kill(os.getpid(), signal.SIGKILL)

with Secret(sys.argv[3].encode()) as way:
    params = Argon2Params(1, 64, 1)
    backing_up.restore(Path(sys.argv[1]), Path(sys.argv[2]), way, way, params=params, progress=told)
"""


class Here:
    """The real session service, with the usual place in the test's folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def default_folder(self) -> Path:
        return self.folder

    def find_vaults(self, *, removable: bool = False) -> list[FoundVault]:
        return [FoundVault(self.folder, "usual")] if Vault.is_vault(self.folder) else []

    def __getattr__(self, name: str) -> Any:
        return getattr(session, name)


class Stage:
    """An unlock screen on a computer where `usual` is the usual place, and what came of it."""

    def __init__(self, qtbot: QtBot, theme: Theme, jobs: Jobs, usual: Path) -> None:
        self.qtbot, self.jobs, self.usual = qtbot, jobs, usual
        self.opened: list[Vault] = []
        self.afresh: list[dict[str, str]] = []
        self.controller = UnlockController(Here(usual), jobs, FixedClock(), self.opened.append)
        self.screen = UnlockScreen(theme, self.controller, languages=LANGUAGES, language="en")
        qtbot.addWidget(self.screen)
        self.screen.resize(1366, 768)
        self.screen.show()

    @property
    def card(self) -> Any:
        return self.screen.card

    @property
    def words(self) -> str:
        return words_of(self.screen)

    def begin(self, backup: Path) -> Any:
        """To the form with a chosen backup."""
        self.card.restore_button.click()
        card = self.card
        assert isinstance(card, RestoreCard)
        card.form.backup_button.click()
        pick(card.picker, backup)
        return card

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.jobs.busy, timeout=20_000)
        self.qtbot.wait(1)

    def go(self, passphrase: str = "") -> None:
        """The first question answered."""
        if passphrase:
            self.card.form.passphrase.clear()
            type_text(self.card.form.passphrase, passphrase)
        self.card.form.go_button.click()
        self.settle()

    def restore(self, passphrase: str = NEW) -> None:
        """The second."""
        fresh = self.card.fresh
        assert fresh is not None
        type_text(fresh.first, passphrase)
        type_text(fresh.again, passphrase)
        self.card.restore_button.click()
        self.settle()


@pytest.fixture(autouse=True)
def _cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backing_up, "recommended_params", lambda memory: Argon2Params(1, 64, 1))


@pytest.fixture
def made(qapp: Any, tmp_path: Path) -> tuple[Path, tuple[str, ...]]:
    """(backup of a vault with two testimonies and media, shares that open it)."""
    vault = make_vault(tmp_path / "v", "Dana", FixedClock())
    record(vault, media=b"x" * 1_500_000)
    record(vault)
    with Secret(OLD.encode()) as words, recovery.NewShares(Secret.random(32)) as new:
        backing_up.back_up(vault, tmp_path / "stick", passphrase=words)
        shares = new.shares
        with recovery.way_of(shares[:3]).shared as shared:
            assert backing_up.let_shares_open(vault, shared) == (1, 0)
    vault.lock()
    return tmp_path / "stick", shares


@pytest.fixture
def here(qtbot: QtBot, theme: Theme, jobs: Jobs, tmp_path: Path) -> Stage:
    return Stage(qtbot, theme, jobs, tmp_path / "home/library")


def files_of(folder: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_fresh_computer_has_its_vault_again(here: Stage, made: tuple[Path, tuple[str, ...]]) -> None:
    before = files_of(made[0])
    assert isinstance(here.card, CreateCard)
    here.begin(made[0])
    assert not here.screen.composing, "a passphrase that exists is typed"
    here.go("some other words")
    assert "does not open this backup" in here.card.form.way_field.error
    here.go(OLD)
    assert "The backup of" in here.words
    assert here.screen.composing
    here.card.fresh.again.setText("x")
    here.card.restore_button.click()
    assert here.card.fresh.first_field.error, "a weak one is refused as at creation"
    here.card.fresh.again.clear()
    assert not here.usual.exists(), "nothing is written before the new passphrase is there"
    here.restore()
    assert "2 testimon" in here.words
    assert "could not be read" not in here.words
    here.card.open_button.click()
    assert isinstance(here.card, OpenCard)
    assert here.card.vault.currentData() == here.usual
    type_text(here.card.passphrase, NEW)
    here.card.attempt()
    here.qtbot.waitUntil(lambda: bool(here.opened), timeout=20_000)
    with here.opened[0] as vault, vault.reader() as reader:
        assert reader.counts()["testimonies"] == 2
    with pytest.raises(WrongPassphrase), Secret(OLD.encode()) as old:
        Vault.unlock(here.usual, old, clock=FixedClock())
    assert files_of(made[0]) == before, "the backup was read only"


def test_three_shares_open_it_by_keyboard_alone(here: Stage, made: tuple[Path, tuple[str, ...]]) -> None:
    here.begin(made[0])
    here.qtbot.keyClick(here.card.form.shares_button, Qt.Key.Key_Space)
    with recovery.NewShares(Secret.random(32)) as strange:
        for share in strange.shares[:3]:
            here.card.entry.edit.setPlainText(share)
            here.qtbot.keyClick(here.card.entry.next_button, Qt.Key.Key_Space)
    here.go()
    assert "These shares do not open this backup" in here.card.form.way_field.error
    here.card.form.shares_button.click()
    for share in made[1][2:]:
        here.card.entry.edit.setPlainText(share)
        here.qtbot.keyClick(here.card.entry.next_button, Qt.Key.Key_Space)
    here.qtbot.keyClick(here.card.form.go_button, Qt.Key.Key_Space)
    here.settle()
    type_text(here.card.fresh.first, NEW)
    type_text(here.card.fresh.again, NEW)
    here.qtbot.keyClick(here.card.fresh.again, Qt.Key.Key_Return)
    here.settle()
    assert "2 testimon" in here.words
    assert Vault.is_vault(here.usual)


def test_nothing_is_overwritten_and_it_is_said_at_the_place(
    here: Stage, made: tuple[Path, tuple[str, ...]], tmp_path: Path
) -> None:
    here.usual.mkdir(parents=True)
    (here.usual / "notes").write_bytes(b"mine")
    card = here.begin(made[0])
    assert card._place == here.usual.with_name("library-2"), "a place that is taken is not offered"
    card._place = here.usual
    here.go(OLD)
    assert "Something is already there" in card.form.place_field.error
    assert not card.form.way_field.error
    card.form.place_button.click()
    pick(card.picker, tmp_path / "v")
    assert card._place == tmp_path / "v/library", "a folder in it, not the vault that is there"
    (tmp_path / "empty").mkdir()
    card.form.place_button.click()
    pick(card.picker, tmp_path / "empty")
    here.go(OLD)
    # it is filled by something else while the passphrase is typed
    (tmp_path / "empty/other").write_bytes(b"x")
    here.restore()
    assert "Something is already there" in card.form.place_field.error
    assert [path.name for path in (tmp_path / "empty").iterdir()] == ["other"]
    assert files_of(here.usual) == {here.usual / "notes": b"mine"}


def test_no_backup_is_said_at_the_backup(here: Stage, tmp_path: Path) -> None:
    (tmp_path / "nothing").mkdir()
    here.card.restore_button.click()
    here.card.form.go_button.click()
    assert here.card.form.backup_field.error
    here.card.choose_backup([tmp_path / "nothing"])
    here.card.form.go_button.click()
    assert here.card.form.way_field.error, "no passphrase is typed yet"
    here.go(OLD)
    assert "There is no backup in this folder" in here.card.form.backup_field.error
    here.qtbot.keyClick(here.card.form, Qt.Key.Key_Escape)
    assert isinstance(here.card, CreateCard)


def test_stopped_or_killed_it_is_begun_anew_in_the_same_folder(
    here: Stage, made: tuple[Path, tuple[str, ...]], monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = backup_restoring.copy_database
    card = here.begin(made[0])

    def cancelled(*arguments: Any, **options: Any) -> Any:
        card.panel.cancel_button.clicked.emit()
        options["cancel"].cancel()
        return copy(*arguments, **options)

    monkeypatch.setattr(backup_restoring, "copy_database", cancelled)
    here.go(OLD)
    here.restore()
    assert "Stopped. The backup is as it was." in here.words
    assert (here.usual / "in").exists()
    for step in ("restore-database", "copy", "rebuild"):
        died = subprocess.run([sys.executable, "-c", _KILLED, str(made[0]), str(here.usual), OLD, step])
        assert died.returncode == -signal.SIGKILL
        assert not Vault.is_vault(here.usual)
    monkeypatch.setattr(backup_restoring, "copy_database", copy)
    assert card._controller.offered() == card._place == here.usual
    here.go(OLD)
    here.restore()
    assert "2 testimon" in here.words
    assert not (here.usual / "in").exists()


def test_damage_names_its_cases_and_the_fresh_process_gets_the_folder(
    here: Stage, made: tuple[Path, tuple[str, ...]]
) -> None:
    next(path for path in (made[0] / "p").rglob("*") if path.is_file()).unlink()
    here.begin(made[0])
    here.go(OLD)
    here.restore()
    assert "2 testimon" in here.words
    assert "could not be read in the backup" in here.words
    assert "Cases with damaged recordings or files: " in here.words
    here.controller._start_afresh = lambda attempt: not here.afresh.append(attempt)  # type: ignore[func-returns-value]
    here.card.open_button.click()
    assert here.afresh == [{"failures": "0", "at": str(here.usual)}]


def test_wrong_passphrases_wait_longer_and_longer(here: Stage, made: tuple[Path, tuple[str, ...]]) -> None:
    card = here.begin(made[0])
    for _ in range(3):
        here.go("some other words")
    assert not card.form.go_button.isEnabled()
    assert "Again in" in card.form.go_button.text()
    card.form._count_down()
    assert card.form.go_button.isEnabled()


def test_leaving_wipes_what_opened_it(here: Stage, made: tuple[Path, tuple[str, ...]]) -> None:
    card = here.begin(made[0])
    here.go(OLD)
    way = card._controller._way
    assert way is not None
    assert not way.passphrase.closed
    here.qtbot.keyClick(card, Qt.Key.Key_Escape)
    here.qtbot.keyClick(card.form, Qt.Key.Key_Escape)
    assert way.passphrase.closed
