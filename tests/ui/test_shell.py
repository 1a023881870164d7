"""The frame around screens: places, ways back, keys, titles, settings in force at once, curtain and end."""

from __future__ import annotations

import gc
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from intake.clock import FixedClock
from intake.services.session import Settings
from tests.ui.conftest import type_text
from tests.ui.fakes import PASSPHRASE, FakeSession
from ui import wire
from ui.app import Application
from ui.jobs import Jobs
from ui.platform import this_system
from ui.screens import Action, Screen, registry
from ui.screens.shell.controller import ShellController
from ui.screens.today.controller import TodayData
from ui.screens.today.view import TodayScreen
from ui.widgets.labels import Text
from ui.widgets.safe_text import SafeLineEdit
from ui.widgets.theme import Theme


class Stubborn(Screen):
    """A screen that lets nobody go until it is told to, and remembers what was done to it."""

    stays = True
    saved = 0

    def title(self) -> str:
        return "Stubborn"

    def primary(self) -> Action | None:
        return Action("Do", lambda: None, key="Ctrl+D")

    def entered(self, **arguments: Any) -> None:
        self.arguments = arguments

    def leave(self) -> bool:
        return not type(self).stays

    def save_now(self) -> None:
        type(self).saved += 1

    def state(self) -> dict[str, Any]:
        return {"at": 7}


@pytest.fixture
def shell(
    qtbot: QtBot, theme: Theme, jobs: Jobs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Callable[..., ShellController]:
    monkeypatch.setattr(TodayScreen, "loader", staticmethod(lambda vault, clock: TodayData(day="2026-11-23")))
    monkeypatch.setitem(registry.INNER, "stubborn", (f"{__name__}:Stubborn", "people"))
    monkeypatch.setattr(Stubborn, "stays", True)
    monkeypatch.setattr(Stubborn, "saved", 0)

    def make(*, coordinator: bool = False, lock: Callable[[], object] = lambda: None) -> ShellController:
        made = ShellController(
            vault=FakeSession(tmp_path).vault,  # type: ignore[arg-type]
            theme=theme,
            jobs=jobs,
            clock=FixedClock(),
            lock=lock,
            changed=lambda: None,
            is_coordinator=lambda: coordinator,
        )
        qtbot.addWidget(made.view)
        made.view.resize(1366, 768)
        made.view.show()
        return made

    return make


def test_coordinators_see_their_places_and_volunteers_do_not(shell: Callable[..., ShellController]) -> None:
    assert "inbox" not in shell().view.rail._items
    present = {place.key for place in registry.PLACES if place.coordinator and registry.exists(place.target)}
    assert present <= set(shell(coordinator=True).view.rail._items)


def test_a_screen_that_stays_is_stayed_with(shell: Callable[..., ShellController]) -> None:
    here = shell()
    assert here.open("stubborn", person="x")
    assert not here.open("today")
    assert not here.back()
    assert isinstance(here.view.current, Stubborn)
    assert here.view.rail._items["people"].isChecked()
    Stubborn.stays = False
    assert here.back()
    assert isinstance(here.view.current, TodayScreen)


def test_header_shows_title_and_the_one_primary_action(shell: Callable[..., ShellController]) -> None:
    here = shell()
    here.open("stubborn")
    assert here.view.primary_button is not None
    assert here.view.primary_button.text() == "Do"
    assert here.view.primary_button.shortcut().toString() == "Ctrl+D"
    assert "Stubborn" in [text.text() for text in here.view._header.findChildren(Text)]


@pytest.mark.parametrize("width", [720, 1366])
def test_a_long_title_takes_a_second_line_rather_than_lose_its_end(
    shell: Callable[..., ShellController], look: Callable[..., Theme], monkeypatch: pytest.MonkeyPatch, width: int
) -> None:
    title = "Report on Абдурахман Мухаммадсалиходжаев-Куанышбеков"
    monkeypatch.setattr(Stubborn, "title", lambda _self: title)
    here = shell()
    view = here.rebuild(look(scale=2.0))
    view.resize(width, 768)
    view.show()
    here.open("stubborn")
    for _ in range(4):
        QApplication.sendPostedEvents()
        QApplication.processEvents()
    label = next(text for text in view._header.findChildren(Text) if text.text() == title)
    assert not label._elide
    assert label.height() >= label.heightForWidth(label.width())
    assert label.width() >= label.minimumSizeHint().width()
    view.deleteLater()


def test_keys_lock_and_go_to_places(shell: Callable[..., ShellController], qtbot: QtBot) -> None:
    locked: list[bool] = []
    here = shell(lock=lambda: locked.append(True))
    here.view.activateWindow()
    qtbot.waitUntil(here.view.isActiveWindow)
    Stubborn.stays = False
    here.open("stubborn")
    qtbot.keyClick(here.view, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(here.view.current, TodayScreen)
    qtbot.keyClick(here.view, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert locked == [True]


def test_rebuilding_saves_and_comes_back_to_the_same_place(
    shell: Callable[..., ShellController], qtbot: QtBot, look: Callable[..., Theme]
) -> None:
    here = shell()
    here.open("stubborn", person="x")
    view = here.rebuild(look("dark", scale=2.0))
    qtbot.addWidget(view)
    assert isinstance(view.current, Stubborn)
    assert view.current.arguments == {"at": 7}
    assert Stubborn.saved == 1


class FakeLink(QObject):
    """The supervisor's end, without one."""

    lock_ordered = Signal()
    quit_ordered = Signal()
    curtain_ordered = Signal()
    soon_ordered = Signal(dict)
    show_ordered = Signal(dict)
    something_to_end = False

    def __init__(self) -> None:
        super().__init__()
        self.told: list[str] = []
        self.values: dict[str, object] = {}

    def __getattr__(self, name: str) -> Callable[..., None]:
        quiet = ("typed", "times", "in_interview")
        if name in ("waiting", "painted", "ready", "opened", "active", "closing", "keep", "failed", *quiet):

            def tell(*given: object, **values: object) -> None:
                self.values[name] = given or values
                if name not in quiet:
                    self.told.append(name)

            return tell
        raise AttributeError(name)

    def run_before_lock(self, note: Callable[[Exception], object]) -> int:
        self.told.append("before lock")
        self.note = note
        return 0


class Whole:
    """The application as composed, with a session without cryptography."""

    def __init__(self, qtbot: QtBot, qapp: QApplication, folder: Path, compiled: Path) -> None:
        self.session = FakeSession(folder)
        self.link = FakeLink()
        self.status: list[int] = []
        qapp.setStyle("Fusion")
        self.app = Application(
            qapp,
            link=self.link,  # type: ignore[arg-type]
            clock=FixedClock(),
            session=lambda: self.session,
            system=this_system(),
            kept={"language": "en", "geometry": "10,10,1366,768"},
            translations=compiled,
        )
        self.app._qt = _Exits(self.status, qapp)  # type: ignore[assignment]
        qtbot.addWidget(self.app.window)
        self.app.start()
        qtbot.waitUntil(lambda: "ready" in self.link.told)

    def open(self, qtbot: QtBot) -> None:
        card: Any = self.app.window.content.card  # type: ignore[union-attr]
        type_text(card.passphrase, PASSPHRASE)
        card.attempt()
        qtbot.waitUntil(lambda: "opened" in self.link.told)


class _Exits:
    """The QApplication, except that its end is only noted."""

    def __init__(self, status: list[int], qapp: QApplication) -> None:
        self._status, self._qapp = status, qapp

    def exit(self, status: int) -> None:
        self._status.append(status)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._qapp, name)


@pytest.fixture
def whole(
    qtbot: QtBot,
    qapp: QApplication,
    look: Callable[..., Theme],
    tmp_path: Path,
    compiled: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Any:
    monkeypatch.setattr(TodayScreen, "loader", staticmethod(lambda vault, clock: TodayData(day="2026-11-23")))
    made = Whole(qtbot, qapp, tmp_path, compiled)
    yield made
    made.app.quit()
    gc.enable()  # a process that ends does without
    translations = made.app._look._translations
    for translator in translations._installed if translations is not None else ():
        qapp.removeTranslator(translator)


def test_locking_saves_hides_closes_and_exits_in_this_order(whole: Whole, qtbot: QtBot) -> None:
    whole.open(qtbot)
    assert whole.app.shell is not None
    order: list[str] = []
    whole.app.shell.save_now = lambda: order.append("saved")  # type: ignore[method-assign]
    lock = whole.session.vault.lock
    watch, window = whole.app.window._watch, whole.app.window
    assert watch is not None

    def closed() -> None:
        order.append("covered" if watch.covered or not window.isVisible() else "seen")
        lock()

    whole.session.vault.lock = closed  # type: ignore[method-assign]
    whole.link.lock_ordered.emit()
    assert order == ["saved", "covered"]
    assert whole.session.vault.locked
    assert whole.status == [wire.EXIT_LOCKED]
    assert whole.link.told[-3:] == ["keep", "closing", "before lock"]


def test_a_screen_that_trips_over_the_lock_keeps_nothing_open(whole: Whole, qtbot: QtBot) -> None:
    whole.open(qtbot)
    assert whole.app.shell is not None

    def trip() -> None:
        raise RuntimeError

    whole.app.shell.save_now = trip  # type: ignore[method-assign]
    whole.link.lock_ordered.emit()
    assert whole.link.told[-1] == "before lock"
    assert whole.session.vault.locked
    assert whole.status == [wire.EXIT_LOCKED]


def test_closing_the_window_is_the_end(whole: Whole, qtbot: QtBot) -> None:
    whole.open(qtbot)
    whole.app.window.close()
    assert whole.status == [wire.EXIT_QUIT]
    assert whole.session.vault.locked


def test_title_of_the_window_never_changes(whole: Whole, qtbot: QtBot) -> None:
    assert whole.app.window.windowTitle() == "Amanat"
    whole.open(qtbot)
    assert whole.app.window.windowTitle() == "Amanat"


def test_settings_are_in_force_at_once(whole: Whole, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    from ui.screens.settings import controller

    monkeypatch.setattr(controller, "session", whole.session)
    whole.open(qtbot)
    shell = whole.app.shell
    assert shell is not None
    shell.open("settings")
    screen: Any = shell.view.current
    screen._save(language="ru", palette="dark", text_size=150)
    assert whole.session.stored == Settings("ru", "dark", 150)
    assert shell.view.current.title() == "Настройки"
    assert shell.context.theme.dark
    assert shell.context.theme.scale == 1.5
    screen = shell.view.current
    screen._save(language="en", palette="light", text_size=100)


def test_language_of_the_unlock_window_is_kept_for_the_next_process(whole: Whole) -> None:
    content: Any = whole.app.window.content
    content.language_chosen.emit("ru")
    assert "keep" in whole.link.told
    card: Any = whole.app.window.content.card  # type: ignore[union-attr]
    assert card.open_button.text() == "Открыть"


def test_curtain_covers_only_an_open_vault_and_lifts_without_typing(whole: Whole, qtbot: QtBot) -> None:
    whole.link.curtain_ordered.emit()
    watch = whole.app.window._watch
    assert watch is not None
    assert not watch.covered
    whole.open(qtbot)
    whole.link.curtain_ordered.emit()
    assert watch.covered
    handle = whole.app.window.windowHandle()
    assert handle is not None
    edits = whole.app.window.findChildren(SafeLineEdit)
    before = [edit.text() for edit in edits]
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent

    press = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a")
    QApplication.sendEvent(handle, press)
    assert not watch.covered
    assert [edit.text() for edit in edits] == before
    assert "active" in whole.link.told
