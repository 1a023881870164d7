"""Makes what could be changed on a screen unchangeable, for a vault that another program has open.

A second door only: the vault itself refuses every change. Leaves alone what is for looking, and all that is in it:
tabs, rows, the view of an attachment with its pages and its player.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from ui.screens import Screen

# Where the classes of widgets come from that change nothing, nor do the buttons inside them.
_NAMES = ("tabs", "player", "page_preview", "picture_view", "rail")
_LOOKING = frozenset({*(f"ui.widgets.{name}" for name in _NAMES), "ui.screens.testimonies.attachment_view"})


# When a widget comes to be seen (its fonts may have been asked for before it had a place), and when somebody thaws it.
_WHEN = frozenset({QEvent.Type.Polish, QEvent.Type.Show, QEvent.Type.EnabledChange, QEvent.Type.ReadOnlyChange})


class Freeze(QObject):
    """Follows the widgets of the present screen as they come to be shown and changed. Owned by `parent`."""

    def __init__(self, parent: QObject, current: Callable[[], Screen | None]) -> None:
        super().__init__(parent)
        self._current = current
        application = QCoreApplication.instance()
        if application is not None:
            application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _WHEN and isinstance(watched, QWidget):
            screen = self._current()
            if screen is not None and screen.edits and screen.isAncestorOf(watched):
                freeze(watched)
        return False


def freeze(widget: QWidget) -> None:
    """Text stays readable and can be selected; what would change something is disabled."""
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        if not widget.isReadOnly():
            widget.setReadOnly(True)
    elif isinstance(widget, QComboBox) or (isinstance(widget, QAbstractButton) and not _looks(widget)):
        widget.setEnabled(False)


def _looks(widget: QWidget) -> bool:
    each: QWidget | None = widget
    while each is not None and not isinstance(each, Screen):
        if type(each).__module__ in _LOOKING:
            return True
        each = each.parentWidget()
    return False
