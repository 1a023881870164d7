"""Keeps the words of a list in the list: Qt's item views copy the current row at Ctrl+C and can be dragged out.

Every item view of the program goes through `keep_in`, the pop-up of a combo box too. Never changes what a list shows.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView

_MARK = "words-stay-in"


class _NoCopy(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride) and isinstance(event, QKeyEvent):
            return event.matches(QKeySequence.StandardKey.Copy) or event.matches(QKeySequence.StandardKey.Cut)
        return False


def keep_in(view: QAbstractItemView) -> None:
    """No copying by key, no dragging, no learning by an input method."""
    view.installEventFilter(_NoCopy(view))
    view.setDragEnabled(False)
    view.setDragDropMode(QAbstractItemView.DragDropMode.NoDragDrop)
    view.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
    view.setProperty(_MARK, True)


def is_kept_in(view: QAbstractItemView) -> bool:
    """Whether `keep_in` was called for it."""
    return bool(view.property(_MARK))
