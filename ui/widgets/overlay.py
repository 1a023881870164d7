"""What covers the whole window for a while, never a second window: only the lock works over it. Knows no screen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from ui.widgets.tab_order import step
from ui.widgets.theme import Theme


class Overlay(QWidget):
    """Covers its parent until `finish`; then `closed`, and the focus is where it was. Meanwhile Tab stays within."""

    closed = Signal()
    spoken_role = QAccessible.Role.Dialog

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme, self._before = theme, QApplication.focusWidget()
        self._done: tuple[Qt.Key, ...] = (Qt.Key.Key_Escape,)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)

    def show_over(self, window: QWidget) -> None:
        """Covers the whole of `window`, and goes on covering it when that changes size."""
        self.setParent(window)
        window.installEventFilter(self)
        self.setGeometry(window.rect())
        self.show()
        self.raise_()
        self.setFocus()

    def finish(self) -> None:
        """Goes away. Harmless when called again."""
        if self.isHidden():
            return
        parent = self.parentWidget()
        if parent is not None:
            parent.removeEventFilter(self)
        self.hide()
        try:
            if self._before is not None:
                self._before.setFocus()
        except RuntimeError:
            pass  # what had the focus is gone meanwhile
        self.closed.emit()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget) and watched is self.parent():
            self.setGeometry(watched.rect())
        return False

    def event(self, event: QEvent) -> bool:
        # keys of the interview below would otherwise do their work unseen; Ctrl+L is the application's
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            locks = event.key() == Qt.Key.Key_L and event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if not locks:
                event.accept()
                return True
        return super().event(event)

    def focusNextPrevChild(self, following: bool) -> bool:
        """Never to what lies under it: a space would press that unseen."""
        step(self, QApplication.focusWidget(), following=following)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in self._done and not event.isAutoRepeat():
            self.finish()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._theme.colour("bg"))
