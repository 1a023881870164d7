"""Every control of every screen says what it is and what it is called, as a screen reader hears it, and Tab reaches it.

What is looked at are Qt's accessible interfaces, which AT-SPI hands on; `make journeys` reads the same over AT-SPI.
"""

from __future__ import annotations

import gc
import weakref
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleActionInterface
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QAbstractScrollArea, QApplication, QWidget
from pytestqt.qtbot import QtBot

from intake.clock import FixedClock
from intake.vault.vault import Vault
from tests.ui.fakes import FakeSession
from tests.ui.test_fit import put_up, report_steps, settle
from tests.ui.test_fit import vault as vault  # a fixture
from ui.jobs import Jobs
from ui.languages import LANGUAGES
from ui.screens.interview.view import InterviewScreen
from ui.screens.release.detail import ReportScreen
from ui.screens.shell.controller import ShellController
from ui.screens.unlock.controller import UnlockController
from ui.screens.unlock.view import UnlockScreen
from ui.shots import stations
from ui.widgets import roles
from ui.widgets.rows import Row
from ui.widgets.tab_order import in_reading_order
from ui.widgets.theme import Theme

_Role = QAccessible.Role
CONTROLS = {
    _Role.Button, _Role.CheckBox, _Role.RadioButton, _Role.ComboBox, _Role.EditableText, _Role.PageTab, _Role.Slider,
    _Role.SpinBox, _Role.Link, _Role.MenuItem, _Role.ButtonMenu, _Role.ButtonDropDown, _Role.Dial, _Role.ListItem,
    _Role.TreeItem, _Role.List, _Role.Tree, _Role.Table,
}  # fmt: skip
SAYS_NOTHING = {_Role.NoRole, _Role.Client, _Role.Pane, _Role.Window, _Role.Border, _Role.Whitespace, _Role.LayeredPane}
"""Roles of something that is only there to hold other things."""


@pytest.fixture(autouse=True)
def roles_are_told(qapp: QApplication) -> None:
    roles.install()


def silent(root: QWidget) -> Iterator[str]:
    """What a screen reader could not tell: controls without a name, and what takes the keyboard without a role."""
    for widget in [root, *root.findChildren(QWidget)]:
        if not widget.isVisible():
            continue
        said = QAccessible.queryAccessibleInterface(widget)
        if said is None:
            continue
        role, name = said.role(), said.text(QAccessible.Text.Name).strip()
        takes_keys = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
        if not name and (role in CONTROLS or takes_keys):
            yield f"{where(widget)} has no name"
        if takes_keys and role in SAYS_NOTHING:
            yield f"{where(widget)} {name!r} takes keys as {role.name}"
        if isinstance(widget, QAbstractItemView):
            yield from (f"{where(widget)} has a nameless line" for line in lines(widget) if not line)


def lines(held: QAbstractItemView) -> Iterator[str]:
    model = held.model()
    for row in range(min(50, model.rowCount()) if model is not None else 0):
        index = model.index(row, 0)
        spoken = index.data(Qt.ItemDataRole.AccessibleTextRole) or index.data(Qt.ItemDataRole.DisplayRole)
        yield str(spoken or "").strip()


def where(widget: QWidget) -> str:
    """The widget and what it is in, from the outside."""
    parts: list[str] = []
    at: QWidget | None = widget
    while at is not None and len(parts) < 4:
        if type(at).__module__.startswith("ui.") or at is widget:
            parts.append(type(at).__name__)
        at = at.parentWidget()
    return " < ".join(parts)


def reached(root: QWidget) -> set[QWidget]:
    """Everything on the way of Tab, in its window: what of this it stops at is the widget's to say."""
    return set(in_reading_order(root.window()))


def not_reached(root: QWidget) -> list[str]:
    """Controls that could be pressed with the mouse alone: no key of their own, not in the circle of Tab."""
    circle = reached(root)
    found = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or not widget.isEnabled():
            continue
        said = QAccessible.queryAccessibleInterface(widget)
        if said is None or said.role() not in CONTROLS or isinstance(widget, QAbstractScrollArea):
            continue
        proxied = widget.focusProxy() is not None or isinstance(widget.parentWidget(), QAbstractItemView)
        # of choices that exclude each other Tab comes to one, and arrows go on from there
        group = widget.group() if isinstance(widget, QAbstractButton) else None
        if group is not None and group.exclusive():
            proxied = proxied or any(other in circle for other in group.buttons())
        if not proxied and (widget.focusPolicy() == Qt.FocusPolicy.NoFocus or widget not in circle):
            found.append(f"{where(widget)} {said.text(QAccessible.Text.Name)!r} is not reached by Tab")
    return found


def test_every_control_of_every_screen_is_named(
    vault: Vault,
    look: Callable[..., Theme],
    qtbot: QtBot,
    jobs: Jobs,
) -> None:
    shell = ShellController(
        vault=vault,
        theme=look(),
        jobs=jobs,
        clock=FixedClock(),
        lock=lambda: None,
        changed=lambda: None,
        is_coordinator=lambda: True,
    )
    put_up(shell.view, qtbot)
    found: dict[str, list[str]] = {}
    places = [*stations(vault, coordinator=True), ("camera-files", "camera-files", {}), ("interview", "interview", {})]
    for name, key, arguments in places:
        shell.open(key, **arguments)
        settle(qtbot, jobs)
        screen = shell.view.current
        if isinstance(screen, ReportScreen):
            steps = report_steps(screen, qtbot, jobs)
        elif isinstance(screen, InterviewScreen):
            steps = interview_steps(screen)
        else:
            steps = iter([""])
        for step in steps:
            settle(qtbot, jobs)
            if wrong := [*silent(shell.view), *not_reached(shell.view)]:
                found[f"{name} {step}"] = sorted(set(wrong))
    shell.view.hide()
    assert not found


def interview_steps(screen: InterviewScreen) -> Iterator[str]:
    for step in list(screen._order):
        screen.show_step(step)
        yield step
        while screen.page is not None and screen.page.next():
            yield step


@pytest.mark.parametrize("there", [True, False], ids=["open", "create"])
def test_every_control_before_the_vault_is_open_is_named(
    there: bool, look: Callable[..., Theme], qtbot: QtBot, jobs: Jobs, tmp_path: Path
) -> None:
    session = FakeSession(tmp_path / "library", there=there)
    controller = UnlockController(session, jobs, FixedClock(), lambda vault: None, join=lambda vault, path: None)
    screen = UnlockScreen(look(), controller, languages=LANGUAGES, language="en")
    put_up(screen, qtbot)
    settle(qtbot, jobs)
    found = [*silent(screen), *not_reached(screen)]
    screen.show_about()
    settle(qtbot, jobs)
    assert not [*found, *silent(screen), *not_reached(screen)]


def test_what_is_silent_is_found(qtbot: QtBot) -> None:
    """The check itself: a button without words, a field that nothing names, one that Tab passes by."""
    from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout

    page = QWidget()
    column = QVBoxLayout(page)
    for one in (QPushButton(""), QLineEdit(), QPushButton("Named")):
        column.addWidget(one)
    one.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    put_up(page, qtbot)
    QApplication.processEvents()
    assert list(silent(page)) == ["QPushButton has no name", "QLineEdit has no name"]
    assert not_reached(page) == ["QPushButton 'Named' is not reached by Tab"]


def test_a_row_is_a_button_only_where_it_opens(look: Callable[..., Theme], qtbot: QtBot) -> None:
    """A screen reader presses it as Enter does."""
    opening, plain = Row(look(), opens=True, name="Gulnur"), Row(look(), name="Today")
    pressed: list[bool] = []
    opening.activated.connect(lambda: pressed.append(True))
    for row in (opening, plain):
        qtbot.addWidget(row)
    said = QAccessible.queryAccessibleInterface(opening)
    assert said is not None
    assert (said.role(), said.text(QAccessible.Text.Name)) == (_Role.Button, "Gulnur")
    action = said.actionInterface()
    assert action is not None
    assert QAccessibleActionInterface.pressAction() in action.actionNames()
    action.doAction(QAccessibleActionInterface.pressAction())
    assert pressed == [True]
    other = QAccessible.queryAccessibleInterface(plain)
    assert other is not None
    assert other.role() is not _Role.Button


def test_what_was_told_of_a_widget_does_not_keep_it(look: Callable[..., Theme], qtbot: QtBot) -> None:
    """The binding keeps what a factory made until the program ends: a day's rows would stay with it."""
    row = Row(look(), opens=True, name="Gulnur")
    said = QAccessible.queryAccessibleInterface(row)
    assert said is not None
    assert said.text(QAccessible.Text.Name) == "Gulnur"
    gone = weakref.ref(row)
    said = None
    shiboken6.delete(row)
    del row
    gc.collect()
    assert gone() is None
