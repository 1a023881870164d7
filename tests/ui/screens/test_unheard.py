"""Where the system tells nothing of screen lock or sleep, the settings and the next unlock window say so."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from intake.clock import FixedClock
from tests.ui.fakes import FakeSession
from tests.ui.screens.desk import words_of
from tests.ui.screens.kit import open_context
from ui.jobs import Jobs
from ui.languages import LANGUAGES
from ui.lock_triggers.base import SCREEN_LOCKED, SLEEP
from ui.screens.settings.view import SettingsScreen
from ui.screens.shell.unheard import as_told, from_told
from ui.screens.unlock.controller import UnlockController
from ui.screens.unlock.view import UnlockScreen
from ui.widgets.theme import Theme

CASES = [
    (frozenset({SCREEN_LOCKED, SLEEP}), "Locking the screen and sleep do not lock", "Screen lock and sleep are not"),
    (frozenset({SCREEN_LOCKED}), "Locking the screen does not lock", "A locked screen is not"),
    (frozenset({SLEEP}), "Sleep does not lock", "Sleep is not"),
]


@pytest.mark.parametrize(("unheard", "full", "_line"), CASES)
def test_the_settings_say_it_as_long_as_it_is_so(
    qtbot: QtBot, tmp_path: Path, unheard: frozenset[str], full: str, _line: str
) -> None:
    with open_context(tmp_path / "v") as (context, _):
        before = SettingsScreen(context)
        qtbot.addWidget(before)
        assert "lock this program" not in words_of(before)
        context.unheard = unheard
        screen = SettingsScreen(context)
        qtbot.addWidget(screen)
        screen.show()
        assert full in words_of(screen)
        assert "Ctrl+L" in words_of(screen)


@pytest.mark.parametrize(("unheard", "_full", "line"), CASES)
def test_the_next_unlock_window_says_it_in_one_line(
    qtbot: QtBot, theme: Theme, jobs: Jobs, tmp_path: Path, unheard: frozenset[str], _full: str, line: str
) -> None:
    assert from_told(as_told(unheard)) == unheard
    controller = UnlockController(FakeSession(tmp_path), jobs, FixedClock(), lambda vault: None)
    screen = UnlockScreen(theme, controller, languages=LANGUAGES, language="en")
    qtbot.addWidget(screen)
    screen.show()
    screen.go_on({})
    assert "not noticed" not in words_of(screen)
    screen.go_on({"unheard": as_told(unheard)})
    assert line in words_of(screen)
    screen.go_on({})
    assert "not noticed" not in words_of(screen)
