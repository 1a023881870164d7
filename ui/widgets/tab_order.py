"""Tab goes through a page as it is read, also after parts of it were made anew or opened later.

Qt keeps the order in which widgets were made; here it is the order in which layouts hold them, set again after every
change of layout. Changes nothing else of the focus.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QComboBox, QLayout, QLineEdit, QPlainTextEdit, QWidget

_WHOLE = (QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit)
"""Controls whose inside is their own business."""


def in_reading_order(root: QWidget) -> Iterator[QWidget]:
    """Every control below `root` that Tab stops at, as layouts hold them."""
    if root.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield root
    if isinstance(root, _WHOLE):
        return
    held = set()
    layout = root.layout()
    if layout is not None:
        for widget in _held(layout):
            held.add(widget)
            yield from in_reading_order(widget)
    for child in root.children():
        if isinstance(child, QWidget) and child not in held and not child.isWindow():
            yield from in_reading_order(child)


def _held(layout: QLayout) -> Iterator[QWidget]:
    for number in range(layout.count()):
        item = layout.itemAt(number)
        widget = item.widget() if item is not None else None
        inner = item.layout() if item is not None else None
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _held(inner)


class _Keeper(QObject):
    def __init__(self, root: QWidget) -> None:
        super().__init__(root)
        self._root = root
        self._waiting = False
        root.installEventFilter(self)
        self._later()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self._later()
        return False

    def _later(self) -> None:
        if not self._waiting:
            self._waiting = True
            QTimer.singleShot(0, self, self._order)

    def _order(self) -> None:
        self._waiting = False
        window = self._root.window()
        stops = [widget for widget in in_reading_order(self._root) if widget.window() is window]
        for one, following in pairwise(stops):
            QWidget.setTabOrder(one, following)


def keep_in_reading_order(root: QWidget) -> None:
    """From now on, as long as it lives."""
    _Keeper(root)
