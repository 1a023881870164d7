"""A screen over an open vault, as a person uses it: keys, clicks, the in-program picker, and the words they see."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QWidget

from intake.clock import FixedClock
from intake.vault.vault import Vault
from tests.ui.screens.kit import RememberingShell
from ui.jobs import Jobs
from ui.screens import Context, Screen
from ui.widgets.buttons import Button
from ui.widgets.labels import Text
from ui.widgets.picker import Picker
from ui.widgets.theme import Theme

S = TypeVar("S", bound=Screen)


class Desk(RememberingShell):
    """Also remembers badges and that the role was asked for anew."""

    def __init__(self) -> None:
        super().__init__()
        self.badges: dict[str, int] = {}
        self.roles = 0

    def badge(self, key: str, count: int) -> None:
        self.badges[key] = count

    def refresh_role(self) -> None:
        self.roles += 1


@contextmanager
def at_desk(vault: Vault, clock: FixedClock, theme: Theme | None = None) -> Iterator[tuple[Context, Desk]]:
    """A context over a vault that somebody else opened; every job is joined at the end."""
    jobs, shell = Jobs(), Desk()
    try:
        yield Context(vault=vault, theme=theme or Theme("light"), jobs=jobs, clock=clock, shell=shell), shell
    finally:
        assert jobs.stop()
        jobs.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def show(qtbot: Any, screen: S, **arguments: Any) -> S:
    """Shows a screen and waits until its first job has answered."""
    qtbot.addWidget(screen)
    screen.resize(1100, 700)
    screen.show()
    screen.entered(**arguments)
    settle(qtbot, screen)
    return screen


def settle(qtbot: Any, screen: Screen) -> None:
    """Waits until no job runs and what they told has been shown."""
    qtbot.waitUntil(lambda: not screen.context.jobs.busy, timeout=20_000)
    QCoreApplication.processEvents()
    if screen.context.jobs.busy:
        settle(qtbot, screen)


def pick(picker: Picker, folder: Path, *names: str, save: str = "") -> None:
    """Chooses by hand in the picker: marks files, or types a name to save under."""
    picker.show_folder(folder)
    if picker.name is not None:
        picker.name.setText(save)
    else:
        picker.list.clearSelection()
        for row in range(picker.list.count()):
            item = picker.list.item(row)
            if item.data(Qt.ItemDataRole.UserRole)[0] in names:
                item.setSelected(True)
    picker.accept_button.click()


def press(qtbot: Any, widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
    """One key on a widget."""
    qtbot.keyClick(widget, key, modifier or Qt.KeyboardModifier.NoModifier)


def press_primary(qtbot: Any, screen: Screen) -> None:
    """Ctrl+Enter of the large key, with the title line's button beside the screen."""
    action = screen.primary()
    assert action is not None
    button = Button(screen.theme, action.text, key=action.key, parent=screen)
    button.setEnabled(action.enabled)
    button.clicked.connect(action.run)
    button.show()
    screen.activateWindow()
    QCoreApplication.processEvents()
    press(qtbot, screen, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    button.hide()
    button.deleteLater()


def words_of(widget: QWidget) -> str:
    """Everything that can be read now."""
    QCoreApplication.processEvents()
    return " ".join(label.text() for label in widget.findChildren(Text) if label.isVisible())
