"""Buttons side by side, or below each other where large text or long words leave no room. Knows no button's meaning."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

_GAP = 12


class ButtonRow(QWidget):
    """`add` in order of weight; the row begins where the layout begins."""

    def __init__(self, *buttons: QWidget) -> None:
        super().__init__()
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(_GAP)
        self._layout.setAlignment(Qt.AlignmentFlag.AlignLeading)
        self._buttons: list[QWidget] = []
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        for button in buttons:
            self.add(button)

    def add(self, button: QWidget) -> None:
        self._buttons.append(button)
        self._layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)

    def _wanted(self) -> int:
        shown = [button for button in self._buttons if not button.isHidden()]
        return sum(button.sizeHint().width() for button in shown) + _GAP * max(0, len(shown) - 1)

    def minimumSizeHint(self) -> QSize:
        widest = max((button.minimumSizeHint().width() for button in self._buttons), default=0)
        return QSize(widest, self._layout.minimumSize().height())

    def sizeHint(self) -> QSize:
        return QSize(self._wanted(), self._layout.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        fits = self._wanted() <= self.width()
        wanted = QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
        if self._layout.direction() != wanted:
            self._layout.setDirection(wanted)
            self.updateGeometry()
