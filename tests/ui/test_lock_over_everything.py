"""Ctrl+L, the supervisor and the system lock whatever of ours is open: menus, lists, questions, the curtain."""

# pytest takes fixtures by the names of arguments
# ruff: noqa: F811
from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QCompleter, QMenu, QWidget
from pytestqt.qtbot import QtBot

from intake.services import journal
from tests.ui.test_shell import Whole, whole  # noqa: F401  the application as composed
from ui import wire
from ui.lock_triggers import LockTriggers
from ui.lock_triggers.base import SLEEP
from ui.screens.shell.unheard import from_told
from ui.widgets.buttons import Kind
from ui.widgets.fields import Dropdown
from ui.widgets.question import QuestionCard
from ui.widgets.safe_text import SafeLineEdit

# the offscreen platform gives no window the focus by itself
pytestmark = pytest.mark.filterwarnings("ignore:Function.*setActiveWindow:DeprecationWarning")

CONTROL = Qt.KeyboardModifier.ControlModifier


def _menu(page: QWidget, here: Whole) -> QWidget:
    menu = QMenu(page)
    menu.addAction("one")
    menu.popup(page.mapToGlobal(QPoint(20, 20)))
    return menu


def _list(page: QWidget, here: Whole) -> QWidget:
    box = Dropdown(here.app._look.theme())
    box.setParent(page)
    box.addItems(["one", "two"])
    box.show()
    box.showPopup()
    shown = box.view()
    assert shown is not None
    return shown


def _completer(page: QWidget, here: Whole) -> QWidget:
    edit = SafeLineEdit(here.app._look.theme())
    edit.setParent(page)
    edit.show()
    edit.setFocus()
    completer = QCompleter(["one", "two"], edit)
    completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
    edit.setCompleter(completer)
    completer.complete()
    shown = completer.popup()
    assert shown is not None
    return shown


def _question(page: QWidget, here: Whole) -> QWidget:
    card = QuestionCard(here.app._look.theme(), "Really?", answers=[("yes", "Yes", Kind.PRIMARY, "")])
    card.setParent(page)
    card.show()
    card.setFocus()
    return card


def _curtain(page: QWidget, here: Whole) -> QWidget:
    here.link.curtain_ordered.emit()
    return here.app.window


OPEN = [_menu, _list, _completer, _question, _curtain]


def _opened(here: Whole, qtbot: QtBot, make: Callable[[QWidget, Whole], QWidget]) -> QWidget:
    here.open(qtbot)
    QApplication.setActiveWindow(here.app.window)
    assert here.app.shell is not None
    made = make(here.app.shell.view, here)
    qtbot.waitUntil(made.isVisible)
    return made


def _let_go() -> None:
    """The window is taken apart next, which the program itself never does: nothing in it is to lose the focus then."""
    focused = QApplication.focusWidget()
    if focused is not None:
        focused.clearFocus()


def _other_windows(here: Whole) -> list[QWidget]:
    return [one for one in QApplication.topLevelWidgets() if one.isVisible() and one is not here.app.window]


@pytest.mark.parametrize("make", OPEN)
def test_ctrl_l_locks_over_it(whole: Whole, qtbot: QtBot, make: Any) -> None:
    over = _opened(whole, qtbot, make)
    qtbot.keyClick(over, Qt.Key.Key_L, CONTROL)
    assert whole.status == [wire.EXIT_LOCKED]
    assert whole.session.vault.locked
    assert _other_windows(whole) == []
    _let_go()


@pytest.mark.parametrize("make", OPEN)
def test_a_trigger_locks_over_it_and_takes_it_off_the_screen(whole: Whole, qtbot: QtBot, make: Any) -> None:
    _opened(whole, qtbot, make)
    whole.app.lock("screen locked")
    assert whole.status == [wire.EXIT_LOCKED]
    assert _other_windows(whole) == []
    _let_go()


def test_a_menu_that_waits_in_its_own_loop_does_not_hold_the_lock(whole: Whole, qtbot: QtBot) -> None:
    whole.open(qtbot)
    menu = QMenu(whole.app.window)
    menu.addAction("one")
    QTimer.singleShot(0, whole.link.lock_ordered.emit)
    menu.exec(whole.app.window.mapToGlobal(QPoint(20, 20)))
    assert whole.status == [wire.EXIT_LOCKED]
    assert not menu.isVisible()


def test_ctrl_l_over_the_menu_of_the_unlock_window_forgets_what_was_typed(whole: Whole, qtbot: QtBot) -> None:
    screen: Any = whole.app.window.content
    QApplication.setActiveWindow(whole.app.window)
    menu = screen.build_menu()
    menu.popup(screen.mapToGlobal(QPoint(20, 20)))
    qtbot.waitUntil(menu.isVisible)
    qtbot.keyClick(menu, Qt.Key.Key_L, CONTROL)
    assert "failed" in whole.link.told
    menu.close()


class NoTriggers(LockTriggers):
    def start(self) -> None:
        raise OSError("a path of somebody")


def test_triggers_that_cannot_start_are_told_once_in_the_bottom_line_and_kept_without_words(
    whole: Whole,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    noted: list[Any] = []
    monkeypatch.setattr(journal, "keep", lambda vault, error: noted.append(error))
    whole.app._make_triggers = NoTriggers
    whole.open(qtbot)
    assert whole.app.shell is not None
    view = whole.app.shell.view
    qtbot.waitUntil(lambda: any("Ctrl+L" in words for _, words, _ in view.status.parts))
    assert [error.kinds for error in noted] == [("OSError",)]
    assert "somebody" not in repr(noted)
    whole.app.shell.open("settings")
    assert not any("Ctrl+L" in words for _, words, _ in view.status.parts)


class HalfDeaf(LockTriggers):
    def start(self) -> None:
        self.unheard.emit(frozenset({SLEEP}))


@pytest.mark.parametrize(("triggers", "letters"), [(NoTriggers, "ls"), (HalfDeaf, "s")])
def test_what_is_not_noticed_is_known_to_every_screen_and_to_the_next_process(
    whole: Whole, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, triggers: type[LockTriggers], letters: str
) -> None:
    monkeypatch.setattr(journal, "keep", lambda vault, error: None)
    whole.app._make_triggers = triggers
    whole.open(qtbot)
    assert whole.link.values["keep"] == {"unheard": letters}
    assert whole.app.shell is not None
    assert whole.app.shell.context.unheard == from_told(letters)
    whole.app._reload()
    assert whole.app.shell.context.unheard == from_told(letters)


def test_what_failed_before_the_lock_is_kept_in_the_error_journal_without_words(
    whole: Whole,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    noted: list[Any] = []
    monkeypatch.setattr(journal, "keep", lambda vault, error: noted.append((vault.locked, error)))
    whole.open(qtbot)
    whole.app.lock()
    assert whole.link.told[-1] == "before lock"
    whole.app._ending = False
    whole.session.vault.locked = False
    whole.link.note(RuntimeError("words of a testimony"))
    (locked, error) = noted[0]
    assert not locked
    assert "testimony" not in repr(error)
