"""The first window: open, create, errors under the field, waits after failures, nothing preselected or kept."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from intake.clock import FixedClock
from tests.ui.conftest import type_text
from tests.ui.fakes import PASSPHRASE, FakeSession
from ui.jobs import Jobs
from ui.languages import LANGUAGES
from ui.screens.unlock.controller import UnlockController, wait_after
from ui.screens.unlock.create_card import CreateCard
from ui.screens.unlock.open_card import OpenCard
from ui.screens.unlock.view import UnlockScreen
from ui.widgets.theme import Theme

_WORDS = "abandon ability able about above absent absorb"


class Stage:
    """A shown unlock screen and what came of it."""

    def __init__(self, qtbot: QtBot, theme: Theme, jobs: Jobs, session: FakeSession, join: Any = None) -> None:
        self.opened: list[Any] = []
        self.session = session
        self.controller = UnlockController(session, jobs, FixedClock(), self.opened.append, join=join)
        self.screen = UnlockScreen(theme, self.controller, languages=LANGUAGES, language="en")
        qtbot.addWidget(self.screen)
        self.screen.resize(1366, 768)
        self.screen.show()

    @property
    def card(self) -> Any:
        return self.screen.card


@pytest.fixture
def stage(qtbot: QtBot, theme: Theme, jobs: Jobs, tmp_path: Path) -> Callable[..., Stage]:
    def make(*, there: bool = True, join: Any = None) -> Stage:
        return Stage(qtbot, theme, jobs, FakeSession(tmp_path / "library", there=there), join)

    return make


def test_opens_with_the_passphrase_and_enter(stage: Callable[..., Stage], qtbot: QtBot) -> None:
    here = stage()
    assert isinstance(here.card, OpenCard)
    type_text(here.card.passphrase, PASSPHRASE)
    qtbot.keyClick(here.card.passphrase, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(here.opened))
    assert here.opened == [here.session.vault]


def test_wrong_passphrase_is_said_under_the_field_and_can_be_tried_again(
    stage: Callable[..., Stage], qtbot: QtBot
) -> None:
    here = stage()
    type_text(here.card.passphrase, "пароль")
    here.card.attempt()
    qtbot.waitUntil(lambda: bool(here.card.field.error))
    assert "does not open this vault" in here.card.field.error
    assert "Cyrillic" in here.card.field.error
    assert here.card.passphrase.isEnabled()
    here.card.passphrase.clear()
    type_text(here.card.passphrase, PASSPHRASE)
    here.card.attempt()
    qtbot.waitUntil(lambda: bool(here.opened))


def test_caps_lock_is_named_when_letters_tell_it(stage: Callable[..., Stage], qtbot: QtBot) -> None:
    here = stage()
    # An upper-case letter without Shift.
    qtbot.keyClick(here.card.passphrase, "a")
    assert here.card.passphrase.caps_lock is False
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent

    here.card.passphrase.keyPressEvent(
        QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_B, Qt.KeyboardModifier.NoModifier, "B")
    )
    assert here.card.passphrase.caps_lock is True
    here.card.attempt()
    qtbot.waitUntil(lambda: bool(here.card.field.error))
    assert "Caps Lock (it is on)" in here.card.field.error


def test_waits_grow_after_failures() -> None:
    assert [wait_after(n) for n in range(10)] == [0, 0, 0, 1, 2, 4, 8, 16, 30, 30]


def test_no_attempt_while_waiting(stage: Callable[..., Stage], qtbot: QtBot) -> None:
    here = stage()
    here.controller.failures = 4
    type_text(here.card.passphrase, "x")
    here.card.attempt()
    qtbot.waitUntil(lambda: bool(here.card.field.error))
    assert not here.card.open_button.isEnabled()
    before = here.session.attempts
    here.card.attempt()
    assert here.session.attempts == before
    for _ in range(8):
        here.card._count_down()
    assert here.card.open_button.isEnabled()


def test_empty_passphrase_is_not_tried(stage: Callable[..., Stage]) -> None:
    here = stage()
    here.card.attempt()
    assert here.session.attempts == 0
    assert here.card.field.error


def test_first_start_offers_to_create(stage: Callable[..., Stage]) -> None:
    assert isinstance(stage(there=False).card, CreateCard)


def test_creates_with_suggested_words(stage: Callable[..., Stage], qtbot: QtBot) -> None:
    here = stage(there=False)
    card = here.card
    qtbot.mouseClick(card.suggest_button, Qt.MouseButton.LeftButton)
    words = card.suggested_words.text()
    assert len(words.split()) == 7
    card.use_button.click()
    assert card.passphrase.text() == words
    type_text(card.again, words)
    type_text(card.pseudonym, "Қарлығаш")
    card.create_button.click()
    qtbot.waitUntil(lambda: bool(here.opened))
    assert here.session.created == [(here.session.folder, words, "Қарлығаш")]


@pytest.mark.parametrize(
    ("first", "second", "name", "field"),
    [
        ("", "", "Name", "passphrase_field"),
        ("summer 2019", "summer 2019", "Name", "passphrase_field"),
        ("abandon ability able about above absent absorb", "abandon", "Name", "again_field"),
        (
            "abandon ability able about above absent absorb",
            "abandon ability able about above absent absorb",
            " ",
            "pseudonym_field",
        ),
    ],
)
def test_says_under_each_field_what_is_missing(
    stage: Callable[..., Stage], first: str, second: str, name: str, field: str
) -> None:
    here = stage(there=False)
    card = here.card
    for edit, text in ((card.passphrase, first), (card.again, second), (card.pseudonym, name)):
        type_text(edit, text)
    card.attempt()
    assert getattr(card, field).error
    assert here.session.created == []


def test_an_existing_vault_is_never_the_place_of_a_new_one(stage: Callable[..., Stage], tmp_path: Path) -> None:
    here = stage()
    here.screen.show_create()
    assert here.card._folder == tmp_path / "library-2"


def test_bad_invitation_leaves_the_vault_open_and_is_told(
    stage: Callable[..., Stage], qtbot: QtBot, tmp_path: Path
) -> None:
    from intake.errors import CannotRead

    def join(vault: Any, path: Path) -> None:
        raise CannotRead

    here = stage(there=False, join=join)
    card = here.card
    words = _WORDS
    for edit, text in ((card.passphrase, words), (card.again, words), (card.pseudonym, "Name")):
        type_text(edit, text)
    card._invitation = tmp_path / "invitation"
    card.attempt()
    qtbot.waitUntil(lambda: bool(here.opened))
    assert isinstance(here.controller.join_error, CannotRead)


def test_eye_shows_and_an_attempt_hides_again(stage: Callable[..., Stage], qtbot: QtBot) -> None:
    here = stage()
    edit = here.card.passphrase
    assert edit.echoMode() == QLineEdit.EchoMode.Password
    qtbot.mouseClick(edit.eye, Qt.MouseButton.LeftButton)
    assert edit.echoMode() == QLineEdit.EchoMode.Normal
    type_text(edit, "x")
    here.card.attempt()
    assert edit.echoMode() == QLineEdit.EchoMode.Password
    qtbot.waitUntil(lambda: bool(here.card.field.error))


def test_language_buttons_tell_their_code(stage: Callable[..., Stage], qtbot: QtBot) -> None:
    here = stage()
    with qtbot.waitSignal(here.screen.language_chosen) as chosen:
        here.screen.language_buttons["ru"].click()
    assert chosen.args == ["ru"]


def test_everything_is_reached_by_tab(stage: Callable[..., Stage], qtbot: QtBot) -> None:
    here = stage()
    here.screen.activateWindow()
    here.card.passphrase.setFocus()
    seen = set()
    for _ in range(12 + len(LANGUAGES)):
        widget = here.screen.focusWidget()
        seen.add(widget)
        here.screen.focusNextChild()
    wanted = {here.card.vault, here.card.passphrase, here.card.passphrase.eye, here.card.open_button}
    wanted |= {here.card.create_button, here.screen.menu_button, here.screen.language_buttons["ru"]}
    assert wanted <= seen


def test_menu_names_every_way(stage: Callable[..., Stage]) -> None:
    here = stage()
    menu = here.screen.build_menu()
    assert len(menu.actions()) == 5
    menu.deleteLater()


def test_looking_on_sticks_in_vain_says_so(stage: Callable[..., Stage]) -> None:
    here = stage()
    here.screen.show_open(removable=True)
    assert not here.card.field.error
    here.screen.pick_existing()
    here.screen.show_about()
