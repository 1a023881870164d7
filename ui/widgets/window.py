"""The one window: constant title, content that is replaced whole, and who uses keyboard or mouse.

Its first paint comes before anything else is imported: the ground, in the palette's colour. Everything that is not
needed for that is imported later.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPalette
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
        self._beforehand: _Beforehand | None = None
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

    def take_away(self) -> None:
        """Everything of ours goes from the screen at once, menus and lists too."""
        if self._watch is not None:
            self._watch.close_popups()
        self.hide()

    def say_under_curtain(self, words: str) -> None:
        """Comes back after `take_away` with nothing but these words, for good."""
        for timer in self.findChildren(QTimer):
            timer.stop()
        self.draw_curtain(words, for_good=True)
        self.show()
        self._app.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents, 100)

    def rehearse_curtain(self, words: str) -> None:
        """Makes what a curtain needs beforehand, so that it is there at once."""
        if self._watch is not None:
            self._watch.rehearse_curtain(words)

    def paint_unseen(self) -> None:
        """Paints everything once while the window is hidden, so that fonts, icons and layouts are there when it is
        shown. What came of it is what is seen first, in one piece; `painted` comes with that, and then the widgets
        themselves take its place."""
        self.winId()
        self._lift_picture()
        # without an alpha channel it is copied and not blended
        picture = self.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        self._beforehand = _Beforehand(picture, self)
        self._was_painted = False

    def _lift_picture(self) -> None:
        picture, self._beforehand = self._beforehand, None
        if picture is not None:
            picture.hide()
            picture.deleteLater()

    def _tell_painted(self) -> None:
        self.painted.emit()
        self._lift_picture()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._content is not None:
            self._content.setGeometry(self.rect())
        if self._beforehand is not None and self._beforehand.size() != self.size():
            self._lift_picture()  # of another size than the system gives the window
        if self._watch is not None:
            self._watch.fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.seen():
            QPainter(self).fillRect(self.rect(), self._ground)

    def seen(self) -> bool:
        """Called by what is painted; True the first time after the window was shown. `painted` follows."""
        if self._was_painted or not self.isVisible():
            return False
        self._was_painted = True
        # before what else waits in the event loop, and after this paint is on the screen
        QCoreApplication.postEvent(self, QEvent(QEvent.Type.User), Qt.EventPriority.HighEventPriority.value)
        return True

    def customEvent(self, event: QEvent) -> None:
        self._tell_painted()

    def focusNextPrevChild(self, following: bool) -> bool:
        """Tab goes as the window is read. What is hidden or disabled while the keyboard is on it is Qt's business."""
        at = self.focusWidget()
        if at is not None and not (at.isVisible() and at.isEnabled()):
            return super().focusNextPrevChild(following)
        from ui.widgets.tab_order import step

        return step(self, at, following=following)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.may_close():
            event.ignore()
            return
        event.accept()
        self.closing.emit()


class _Beforehand(QWidget):
    """The picture of a window that was painted unseen. Opaque, so that nothing below it, the window itself included, is
    painted for nothing; whoever clicks or types reaches what it shows."""

    def __init__(self, picture: QImage, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._picture = window, picture
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setGeometry(window.rect())
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).drawImage(0, 0, self._picture)
        self._window.seen()
