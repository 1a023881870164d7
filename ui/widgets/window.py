"""The one window: constant title, content that is replaced whole, and who uses keyboard or mouse.

Its first paint comes before anything else is imported: the ground, in the palette's colour. Everything that is not
needed for that is imported later.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QPaintEvent, QResizeEvent

    from ui.widgets.theme import Theme
    from ui.widgets.watch import Watch

TITLE = "Amanat"


class MainWindow(QWidget):
    """`active` at every use of keyboard or mouse, `painted` once after the first paint, `closing` when it is closed,
    `lock_wanted` for Ctrl+L where no screen hears it."""

    active = Signal()
    painted = Signal()
    closing = Signal()
    lock_wanted = Signal()

    def __init__(self, app: QApplication, colours: Mapping[str, str]) -> None:
        super().__init__()
        self._app = app
        self._ground = QColor(colours["bg"])
        # Qt fills the first paint by itself: the first brush that is made of a colour in Python takes longer than all
        # of that paint.
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, self._ground)
        self.setPalette(palette)
        self.setAutoFillBackground(True)
        self.setObjectName("window")
        self.setWindowTitle(TITLE)
        self.setMinimumSize(720, 480)
        self._content: QWidget | None = None
        self._watch: Watch | None = None
        self._was_painted = False
        #: Asked before the window is closed; False keeps it open.
        self.may_close: Callable[[], bool] = lambda: True

    @property
    def content(self) -> QWidget | None:
        return self._content

    def set_content(self, content: QWidget, theme: Theme) -> None:
        """Shows `content` in place of what was there, which is deleted."""
        from ui.widgets.watch import Watch

        old, self._content = self._content, content
        # asked before it moves into this window, which knows nothing of where the focus was to be
        first = content.focusWidget()
        self._ground = theme.colour("bg")
        if self._watch is None:
            self._watch = Watch(self._app, self)
        self._watch.let_go()
        content.setParent(self)
        content.setGeometry(self.rect())
        content.show()
        if old is not None:
            old.hide()
            old.deleteLater()
        self._watch.use(theme)
        if first is not None:
            first.setFocus()

    def draw_curtain(self, words: str, *, for_good: bool = False) -> None:
        """Hides everything that is on the screen until somebody uses keyboard or mouse, or until the process ends."""
        if self._watch is not None:
            self._watch.draw_curtain(words, for_good=for_good)

    def rehearse_curtain(self, words: str) -> None:
        """Makes what a curtain needs beforehand, so that it is there at once."""
        if self._watch is not None:
            self._watch.rehearse_curtain(words)

    def paint_unseen(self) -> None:
        """Paints everything once while the window is hidden, so that fonts, icons and layouts are there when it is
        shown. `painted` comes with the paint that is seen."""
        self.winId()
        self.grab()
        self._was_painted = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._content is not None:
            self._content.setGeometry(self.rect())
        if self._watch is not None:
            self._watch.fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._was_painted and self.isVisible():
            self._was_painted = True
            QTimer.singleShot(0, self.painted.emit)
        else:
            QPainter(self).fillRect(self.rect(), self._ground)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.may_close():
            event.ignore()
            return
        event.accept()
        self.closing.emit()
