"""One line of a list that can be ticked: the whole row is the target, Space and Enter work on it. Knows no service."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from ui.widgets.fields import CheckBox
from ui.widgets.rows import Row
from ui.widgets.theme import Theme


class TickRow(Row):
    """Put widgets into `line` after the box. `key` is whatever the caller finds it by."""

    toggled = Signal(bool)

    def __init__(self, theme: Theme, key: str, name: str, *, on: bool = True, height: int = 48) -> None:
        super().__init__(theme, height=height)
        self.key = key
        self.box = CheckBox(theme)
        self.box.setAccessibleName(name)
        self.box.setChecked(on)
        self.box.toggled.connect(self.toggled)
        self.line.setSpacing(12)
        self.line.addWidget(self.box)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @property
    def on(self) -> bool:
        return self.box.isChecked()

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        self.line.addWidget(widget, stretch)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.pos()) and self.box.isEnabled():
            self.box.toggle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.box.hasFocus():
            self.box.toggle()
        else:
            super().keyPressEvent(event)
