"""An open vault's window keeps unexpected errors, warns of its surroundings once a day, lists errors in Settings."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from intake import surroundings as leaf
from intake.clock import FixedClock
from intake.services import journal, surroundings
from intake.surroundings import CLOUD, SWAP, Danger
from intake.vault.vault import Vault
from tests.ui.screens.desk import words_of
from tests.ui.screens.kit import open_context
from ui.guarding import Guarding
from ui.jobs import Jobs
from ui.platform import privacy
from ui.screens import Context
from ui.screens.settings.errors_card import ErrorsCard
from ui.screens.shell.around_line import AroundLine
from ui.screens.shell.controller import ShellController
from ui.trouble import Troubles
from ui.widgets.safe_text import clipboard_guard
from ui.widgets.theme import Theme

CANARY = "Айгүл"


@dataclass
class Place:
    """A shell over a real vault, and what guards it."""

    context: Context
    shell: ShellController
    guarding: Guarding
    troubles: Troubles

    @property
    def vault(self) -> Vault:
        return self.context.vault


@pytest.fixture
def place(tmp_path: Path, qapp: QApplication, theme: Theme, qtbot: QtBot) -> Iterator[Place]:
    with open_context(tmp_path / "vault") as (context, _shell):
        shell = ShellController(
            vault=context.vault,
            theme=theme,
            jobs=context.jobs,
            clock=context.clock,
            lock=lambda: None,
            changed=lambda: None,
            is_coordinator=lambda: False,
        )
        qtbot.addWidget(shell.view)
        shell.view.resize(1100, 700)
        shell.view.show()
        troubles = Troubles(lambda code: None)
        made = Place(context, shell, Guarding(qapp, context.jobs, context.clock, troubles), troubles)
        yield made
        made.guarding.closing()
        shell.view.hide()
        settle(qtbot, context.jobs)


def settle(qtbot: QtBot, jobs: Jobs) -> None:
    qtbot.waitUntil(lambda: not jobs.busy, timeout=20_000)
    QApplication.processEvents()


def _dangers(monkeypatch: pytest.MonkeyPatch, *found: Danger) -> None:
    monkeypatch.setattr(leaf, "look", lambda *_: found)


def test_an_error_is_kept_in_the_vault_and_shown_by_its_code(
    place: Place, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    _dangers(monkeypatch)
    place.guarding.opened(place.vault, place.shell)
    code = place.troubles.unexpected(ValueError(CANARY))
    qtbot.waitUntil(lambda: code in words_of(place.shell.view))
    settle(qtbot, place.context.jobs)
    with place.vault.reader() as reader:
        assert [entry.code for entry in journal.entries(reader)] == [code]
    assert CANARY not in words_of(place.shell.view)


def test_before_a_vault_is_open_nothing_is_written(place: Place, qtbot: QtBot) -> None:
    place.troubles.unexpected(ValueError(CANARY))
    settle(qtbot, place.context.jobs)
    with place.vault.reader() as reader:
        assert journal.entries(reader) == []


def test_surroundings_are_told_until_they_are_read_and_again_tomorrow(
    place: Place, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, theme: Theme
) -> None:
    _dangers(monkeypatch, Danger(SWAP), Danger(CLOUD, "Nextcloud"))
    place.guarding.opened(place.vault, place.shell)
    settle(qtbot, place.context.jobs)
    told = words_of(place.shell.view)
    assert "not encrypted" in told and "Nextcloud" in told
    view = place.shell.rebuild(theme)
    qtbot.addWidget(view)
    view.show()
    place.guarding.rebuilt()
    (line,) = view.findChildren(AroundLine)
    assert "switch swap off" not in words_of(line)
    line.more.click()
    assert "switch swap off" in words_of(line)
    line.button.click()
    settle(qtbot, place.context.jobs)
    assert not line.isVisible()
    clock = place.context.clock
    assert surroundings.dangers(place.vault, clock=clock) == ()
    assert isinstance(clock, FixedClock)
    clock.advance(days=1)
    assert surroundings.dangers(place.vault, clock=clock) == (Danger(SWAP), Danger(CLOUD, "Nextcloud"))


def test_nothing_is_told_where_nothing_is_wrong(place: Place, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    _dangers(monkeypatch)
    place.guarding.opened(place.vault, place.shell)
    settle(qtbot, place.context.jobs)
    assert place.shell.view.findChildren(AroundLine) == []


def test_settings_list_errors_and_copy_their_scrubbed_text(place: Place, qtbot: QtBot) -> None:
    empty = ErrorsCard(place.context)
    qtbot.addWidget(empty)
    assert empty.copy_buttons == []
    code = journal.note(place.vault, ValueError(CANARY))
    card = ErrorsCard(place.context)
    qtbot.addWidget(card)
    card.show()
    assert code in words_of(card)
    assert "23 November 2026" in words_of(card)
    card.copy_buttons[0].click()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith(code) and "ValueError" in copied and CANARY not in copied
    clipboard_guard(card).clear()
    assert QGuiApplication.clipboard().text() == ""


def test_marks_of_other_systems() -> None:
    """The bytes that Windows' histories look for; where no capture can be blocked, nothing claims that it was."""
    windows = privacy.clipboard_marks("win32")
    assert windows['application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"'] == bytes(4)
    assert 'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"' in windows
    assert privacy.clipboard_marks("linux") == {privacy.KDE_MARK: b"secret"}
    assert not privacy.can_block_capture("linux")
    assert not privacy.block_capture(1, "linux")
