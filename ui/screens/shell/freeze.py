"""Makes what could be changed on a screen unchangeable, for a vault that another program has open.

A second door only: the vault itself refuses every change. Leaves alone what is for looking: tabs, rows, players.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from ui.screens import Screen

# Where the classes of buttons come from that change nothing.
_NAMES = ("tabs", "rows", "player", "page_preview", "picture_view", "rail")
_LOOKING = frozenset(f"ui.widgets.{name}" for name in _NAMES)


class Freeze(QObject):
    """Follows the widgets of the present screen as they come to be shown. Owned by `parent`."""

    def __init__(self, parent: QObject, current: Callable[[], Screen | None]) -> None:
        super().__init__(parent)
        self._current = current
        application = QCoreApplication.instance()
        if application is not None:
            application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Polish and isinstance(watched, QWidget):
            screen = self._current()
            if screen is not None and screen.edits and screen.isAncestorOf(watched):
                freeze(watched)
        return False


def freeze(widget: QWidget) -> None:
    """Text stays readable and can be selected; what would change something is disabled."""
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        widget.setReadOnly(True)
    elif isinstance(widget, QComboBox) or (
        isinstance(widget, QAbstractButton) and type(widget).__module__ not in _LOOKING
    ):
        widget.setEnabled(False)
