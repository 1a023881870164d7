"""The one window: constant title, content that is replaced whole, focus ring, curtain, signs of life."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QWidget

from ui.widgets.focus import FocusRing
from ui.widgets.theme import Theme

TITLE = "Amanat"


class Curtain(QWidget):
    """A blank sheet over everything. Any key or click takes it away and does nothing else."""

    lifted = Signal()

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
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("bg"))
        size = self._theme.px(40)
        centre = self.rect().center()
        painter.drawPixmap(centre.x() - size // 2, centre.y() - size, self._theme.icon("mark", "text3", size))
        painter.setFont(self._theme.font())
        painter.setPen(self._theme.colour("text3"))
        area = self.rect().adjusted(0, self.height() // 2 + 16, 0, 0)
        painter.drawText(area, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, self._words)


class MainWindow(QWidget):
    """`active` at every use of keyboard or mouse, `painted` once after the first paint, `closing` when it is closed."""

    active = Signal()
    painted = Signal()
    closing = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        self._app = app
        self.setObjectName("window")
        self.setWindowTitle(TITLE)
        self.setMinimumSize(720, 480)
        self._content: QWidget | None = None
        self._ring: FocusRing | None = None
        self._curtain: Curtain | None = None
        self._theme: Theme | None = None
        self._watched = False
        self._was_painted = False
        #: Asked before the window is closed; False keeps it open.
        self.may_close: Callable[[], bool] = lambda: True

    @property
    def content(self) -> QWidget | None:
        return self._content

    def set_content(self, content: QWidget, theme: Theme) -> None:
        """Shows `content` in place of what was there, which is deleted."""
        old, self._content = self._content, content
        self._theme = theme
        if self._ring is not None:
            self._ring.release()
        content.setParent(self)
        content.setGeometry(self.rect())
        content.show()
        if old is not None:
            old.hide()
            old.deleteLater()
        self._ring = FocusRing(self._app, self, theme)
        if self._curtain is not None:
            self._curtain.raise_()

    def draw_curtain(self, words: str) -> None:
        """Hides everything that is on the screen."""
        if self._curtain is None and self._theme is not None:
            self._curtain = Curtain(self._theme, words, self)

    def _lift_curtain(self) -> None:
        curtain, self._curtain = self._curtain, None
        if curtain is not None:
            curtain.hide()
            curtain.deleteLater()
            if self._content is not None:
                self._content.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for widget in (self._content, self._curtain):
            if widget is not None:
                widget.setGeometry(self.rect())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        handle = self.windowHandle()
        if handle is not None and not self._watched:
            # Input reaches the window's handle first: one filter there instead of one on every event of the program.
            self._watched = True
            handle.installEventFilter(self)

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
        self.active.emit()
        if self._curtain is not None and kind != QEvent.Type.Wheel and kind != QEvent.Type.MouseMove:
            self._lift_curtain()
            return True
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._theme is not None:
            QPainter(self).fillRect(self.rect(), self._theme.colour("bg"))
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.may_close():
            event.ignore()
            return
        event.accept()
        self.closing.emit()
