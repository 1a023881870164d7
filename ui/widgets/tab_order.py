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
    """Every control below `root` that Tab stops at, as layouts hold them. One that hands the keyboard on stands before
    what it hands it to: Tab goes from it there, and would be led back for ever from where it was left behind."""
    proxy = root.focusProxy()
    if proxy is None:
        yield from _stops(root)
        return
    for stop in _stops(root):
        if stop is proxy:
            yield root
        yield stop


def _stops(root: QWidget) -> Iterator[QWidget]:
    if root.focusPolicy() & Qt.FocusPolicy.TabFocus and root.focusProxy() is None:
        yield root
    if isinstance(root, _WHOLE):
        return
    children = [child for child in root.children() if isinstance(child, QWidget) and not child.isWindow()]
    layout = root.layout()
    held = [] if layout is None else list(_held(layout, children))
    placed = set(held)
    for child in (*held, *(child for child in children if child not in placed)):
        yield from in_reading_order(child)


def _held(layout: QLayout, children: list[QWidget]) -> Iterator[QWidget]:
    """Those of `children` that are in this layout or in one within it.

    Never asks the layout for its items: PySide keeps the wrapper of an item after Qt has deleted the item, and gives it
    for whatever comes to lie at the same address, be it an event or a window.
    """
    inner = [one for one in layout.children() if isinstance(one, QLayout)]
    parts: list[QWidget | QLayout] = [*children, *inner]
    placed = {number: part for part in parts if (number := layout.indexOf(part)) >= 0}
    for _number, part in sorted(placed.items()):
        if isinstance(part, QLayout):
            yield from _held(part, children)
        else:
            yield part


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
        _set(self._root)


def _set(root: QWidget) -> None:
    window = root.window()
    stops = [widget for widget in in_reading_order(root) if widget.window() is window]
    for one, following in pairwise(stops):
        QWidget.setTabOrder(one, following)


def stand_in_reading_order(opened: QWidget) -> None:
    """Once, as soon as it is laid out: Tab comes to what was opened in the middle of a page where it is read."""
    QTimer.singleShot(0, opened, lambda: _set(opened.window()))


def keep_in_reading_order(root: QWidget) -> None:
    """From now on, as long as it lives."""
    _Keeper(root)
