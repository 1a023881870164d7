"""What stays in sight while the page around it scrolls: a player above the words that are written down from it.

Knows neither player nor words. Moves only what it holds, and scrolls only to what the keyboard has come to.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from ui.widgets.card import vbox
from ui.widgets.theme import Theme

_GAP = 12
_LAID_OUT_MS = 20  # what was made with the press is laid out by then
_HELD_DOWN_MS = 40  # between two looks whether the mouse was let go


class Room(QObject):
    """What is seen of the page that `widget` stands in: `changed` with its height in pixels, `scrolled` when it
    moved."""

    changed = Signal(int)
    scrolled = Signal()

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self.area: QScrollArea | None = None
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and watched is self._widget:
            self._find()
        elif event.type() == QEvent.Type.Resize and self.area is not None and watched is self.area.viewport():
            self.changed.emit(self.area.viewport().height())
        return False

    def _find(self) -> None:
        around = self._widget.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        if around is None or around is self.area:
            return
        self.area = around
        around.viewport().installEventFilter(self)
        around.verticalScrollBar().valueChanged.connect(self.scrolled)
        self.changed.emit(around.viewport().height())


class _Ground(QWidget):
    """Hides what scrolls away under it."""

    def __init__(self, theme: Theme, held: QWidget) -> None:
        super().__init__()
        self._theme = theme
        vbox(self, margins=(0, 0, 0, _GAP)).addWidget(held)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("surface"))
        if self.y() > 0:
            painter.fillRect(0, self.height() - 1, self.width(), 1, self._theme.colour("line"))


class Pinned(QWidget):
    """`held` above `below` in one column. It goes down with what is seen as far as the column reaches, and what the
    keyboard comes to in `below` is scrolled out from under it. `room` tells how high what is seen is."""

    def __init__(self, theme: Theme, held: QWidget, below: Sequence[QWidget]) -> None:
        super().__init__()
        self._inner, self._held = held, _Ground(theme, held)
        column = vbox(self, gap=0)
        column.addWidget(self._held)
        for number, widget in enumerate(below):
            if number:
                column.addSpacing(_GAP)
            column.addWidget(widget)
        self.room = Room(self)
        self.room.scrolled.connect(self._place)
        self._held.installEventFilter(self)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._follow)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focused)

    @property
    def held_height(self) -> int:
        self._inner.updateGeometry()  # it may have been given another height a moment ago
        return self._held.sizeHint().height()

    def follow(self) -> None:
        """Brings what has the keyboard into sight, once its place is known."""
        self._later.start(_LAID_OUT_MS)

    def _focused(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.isAncestorOf(now) and not self._held.isAncestorOf(now):
            self.follow()

    def _follow(self) -> None:
        area, now = self.room.area, QApplication.focusWidget()
        if area is None or now is None or not self.isAncestorOf(now) or self._held.isAncestorOf(now):
            return
        if QApplication.mouseButtons():  # what is clicked does not move away under the mouse
            self._later.start(_HELD_DOWN_MS)
            return
        bar, port = area.verticalScrollBar(), area.viewport()
        below = now.mapTo(port, QPoint(0, now.height())).y() + 4 - port.height()
        if below > 0:
            bar.setValue(bar.value() + below)
        above = self._held.mapTo(port, QPoint(0, self._held.height())).y() - now.mapTo(port, QPoint()).y() + 4
        if above > 0:
            bar.setValue(bar.value() - above)

    def _place(self) -> None:
        area = self.room.area
        if area is None:
            return
        seen = self.mapFrom(area.viewport(), QPoint()).y()
        top = max(0, min(seen, self.height() - self._held.height()))
        if self._held.y() != top:
            self._held.move(self._held.x(), top)
            self._held.raise_()
            self._held.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._held and event.type() in (QEvent.Type.Move, QEvent.Type.Resize):
            self._place()  # the layout has put it to its place
        return False
