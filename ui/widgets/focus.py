"""The focus ring: 2 px accent, 2 px away, about whatever the keyboard is on. Fields draw their own border instead.

One ring a window; it follows the focused widget and shows only when the keyboard moved the focus.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QTextEdit,
    QWidget,
)

from ui.widgets.theme import Theme

_OWN_BORDER = (QLineEdit, QTextEdit, QPlainTextEdit, QComboBox, QSpinBox)
_OUTSET = 4
_KEYS = {Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right}


class FocusRing(QWidget):
    """A see-through sibling laid around the focused widget."""

    def __init__(self, app: QApplication, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self._theme = theme
        self._window = window
        self._target: QWidget | None = None
        self._between: list[QWidget] = []
        self._by_keyboard = False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        self._app = app
        app.focusChanged.connect(self._focus_changed)

    def release(self) -> None:
        """Lets go of everything and deletes itself: the window gets another ring."""
        self._app.focusChanged.disconnect(self._focus_changed)
        self._watch(None)
        self.deleteLater()

    def keyboard_used(self, key: int) -> None:
        """Told by the window for every key: only keys that move the focus bring the ring."""
        self._by_keyboard = key in _KEYS

    def mouse_used(self) -> None:
        """Told by the window for every press of a mouse button."""
        self._by_keyboard = False
        self.hide()

    def _focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        self._watch(None)
        if new is None or new.window() is not self._window or not self._by_keyboard:
            return
        if isinstance(new, _OWN_BORDER) or new.property("ownFocus"):
            return
        self._watch(new)

    def _watch(self, target: QWidget | None) -> None:
        if self._target is not None:
            self._target.removeEventFilter(self)
        self._follow([])
        self._target = target
        if target is None:
            self.hide()
            self.setParent(self._window)
        else:
            target.installEventFilter(self)
            self._place()

    def _place(self) -> None:
        target = self._target
        if target is None or not target.isVisible() or target.parentWidget() is None:
            self.hide()
            return
        outset = 0 if isinstance(target, QAbstractItemView) else _OUTSET
        around, holders = _room_for(target, outset)
        if self.parentWidget() is not holders[-1]:
            self.setParent(holders[-1])
        self._follow(holders[:-1])
        self.setGeometry(around)
        self.raise_()
        self.show()

    def _follow(self, between: list[QWidget]) -> None:
        """What lies between the target and the ring's parent moves the target without telling it."""
        if between == self._between:
            return
        for widget in self._between:
            widget.removeEventFilter(self)
        self._between = between
        for widget in between:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show):
            self._place()
        elif kind in (QEvent.Type.Hide, QEvent.Type.DeferredDelete, QEvent.Type.Destroy):
            # Keep clear of a parent that is about to be deleted together with its children.
            self._watch(None)
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("accent"), 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)


def _room_for(target: QWidget, outset: int) -> tuple[QRect, list[QWidget]]:
    """Where the ring goes, in the coordinates of the last holder: the nearest one that does not cut it off.

    The holders go up from the target's parent, never out of a part that scrolls. A target whose words fill only a part
    of it says which by `ring_area`.
    """
    holder = target.parentWidget()
    assert holder is not None
    area: QRect = getattr(target, "ring_area", target.rect)()
    around = area.translated(target.pos()).adjusted(-outset, -outset, outset, outset)
    holders = [holder]
    while not holder.rect().contains(around):
        above = holder.parentWidget()
        if above is None or holder.isWindow() or isinstance(above.parentWidget(), QAbstractScrollArea):
            break
        around = around.translated(holder.pos())
        holder = above
        holders.append(holder)
    return around, holders
