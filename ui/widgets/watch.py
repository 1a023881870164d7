"""Signs of life in a window: tells who uses it, moves the focus ring, and draws and lifts the curtain.

Input reaches the window's handle before any widget, so one filter there sees all of it and none of the rest.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimerEvent
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from ui.widgets.focus import FocusRing
from ui.widgets.safe_text import ClipboardGuard
from ui.widgets.theme import Theme

if TYPE_CHECKING:
    from ui.widgets.window import MainWindow


class Curtain(QWidget):
    """A blank sheet over everything. Any key or click takes it away and does nothing else."""

    def __init__(self, theme: Theme, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._words = theme, words
        self.setGeometry(parent.rect())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(words)
        self.show()
        self.raise_()
        self.setFocus()

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_curtain(QPainter(self), self.rect(), self._theme, self._words)


def paint_curtain(painter: QPainter, area: QRect, theme: Theme, words: str) -> None:
    """Ground, mark and words. Done once for nothing before it is needed, since the first time takes three times as
    long, and a lock must not wait for it."""
    painter.fillRect(area, theme.colour("bg"))
    size, gap = theme.px(40), theme.px(16)
    centre = area.center()
    painter.drawPixmap(centre.x() - size // 2, centre.y() - size, theme.icon("mark", "text3", size))
    painter.setFont(theme.font())
    painter.setPen(theme.colour("text2"))
    below = area.adjusted(theme.px(32), area.height() // 2 + gap, -theme.px(32), 0)
    how = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
    painter.drawText(below, how, words)


class Watch(QObject):
    """One for a window."""

    def __init__(self, app: QApplication, window: MainWindow) -> None:
        super().__init__(window)
        self._app, self._window = app, window
        self._theme: Theme | None = None
        self._ring: FocusRing | None = None
        self._curtain: Curtain | None = None
        self._for_good = False
        self._rehearsed = ""
        self._focused: QWidget | None = None
        self._handle: QObject | None = None
        # Here from the start, because it also keeps the X11 selection empty.
        self._clipboard = ClipboardGuard(window)

    def let_go(self) -> None:
        """Before the content is replaced."""
        if self._ring is not None:
            self._ring.release()
            self._ring = None

    def use(self, theme: Theme) -> None:
        """After the content was replaced."""
        self._theme = theme
        self._ring = FocusRing(self._app, self._window, theme)
        handle = self._window.windowHandle()
        if handle is not None and handle is not self._handle:
            handle.installEventFilter(self)
            self._handle = handle
        if self._curtain is not None:
            self._curtain.raise_()

    def draw_curtain(self, words: str, *, for_good: bool = False) -> None:
        """`for_good`: nothing lifts it any more, and it is painted before this returns."""
        if self._theme is None:
            return
        self.close_popups()
        if self._curtain is None:
            self._focused = self._app.focusWidget()
        else:
            self._curtain.deleteLater()
        self._curtain = Curtain(self._theme, words, self._window)
        self._for_good = self._for_good or for_good
        if for_good:
            self._curtain.repaint()

    def rehearse_curtain(self, words: str) -> None:
        """Paints one where nobody sees it, when there is time."""
        self._rehearsed = words
        self.startTimer(500)

    def timerEvent(self, event: QTimerEvent) -> None:
        self.killTimer(event.timerId())
        if self._theme is not None:
            unseen = QPixmap(self._window.size())
            painter = QPainter(unseen)
            paint_curtain(painter, unseen.rect(), self._theme, self._rehearsed)
            painter.end()

    def close_popups(self) -> None:
        """Menus, lists, and whatever other window of ours is open."""
        # menus and lists are windows of their own, above any sheet
        for _ in range(10):
            popup = self._app.activePopupWidget()
            if popup is None:
                break
            popup.close()
        for window in self._app.topLevelWidgets():
            if window is not self._window and window.isVisible():
                window.hide()

    @property
    def covered(self) -> bool:
        return self._curtain is not None

    def fit(self) -> None:
        if self._curtain is not None:
            self._curtain.setGeometry(self._window.rect())

    def _lift_curtain(self) -> None:
        curtain, self._curtain = self._curtain, None
        if curtain is None:
            return
        curtain.hide()
        curtain.deleteLater()
        if self._focused is not None and self._focused.window() is self._window:
            self._focused.setFocus()
        self._focused = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if self._ring is not None:
                self._ring.keyboard_used(event.key())
        elif kind in (QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin):
            if self._ring is not None:
                self._ring.mouse_used()
        elif kind not in (QEvent.Type.Wheel, QEvent.Type.MouseMove):
            return False
        self._window.active.emit()
        if self._curtain is not None and kind == QEvent.Type.KeyPress and _is_lock(event):
            self._window.lock_wanted.emit()
            return True
        if self._for_good:
            return True
        if self._curtain is not None and kind not in (QEvent.Type.Wheel, QEvent.Type.MouseMove):
            self._lift_curtain()
            return True
        return False


def _is_lock(event: QEvent) -> bool:
    control = Qt.KeyboardModifier.ControlModifier
    return isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_L and event.modifiers() == control
