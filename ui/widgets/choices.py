"""Equal answers side by side, none of them chosen beforehand. Keys 1, 2, 3 answer while the focus is among them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QWidget

from ui.widgets.card import hbox
from ui.widgets.fonts import Role, script_of
from ui.widgets.theme import Theme


class Choices(QWidget):
    """`chosen` carries the value of the answer, when a person gives it; `choose` sets it without telling."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, items: Sequence[tuple[str, Any]], *, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._values = [value for _words, value in items]
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        row = hbox(self, gap=12)
        for number, (words, _value) in enumerate(items):
            button = _Answer(theme, words, number + 1)
            self._group.addButton(button, number)
            row.addWidget(button, 1)
        self._group.idClicked.connect(lambda number: self.chosen.emit(self._values[number]))

    @property
    def value(self) -> Any:
        """The chosen value, or None while nothing is chosen."""
        number = self._group.checkedId()
        return None if number < 0 else self._values[number]

    def choose(self, value: Any) -> None:
        """Marks an answer; a value that is not among the answers clears them all."""
        self._group.setExclusive(False)
        for number, held in enumerate(self._values):
            self._group.button(number).setChecked(held == value)
        self._group.setExclusive(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        number = event.key() - Qt.Key.Key_1
        if 0 <= number < len(self._values) and not event.modifiers():
            self._group.button(number).click()
            self._group.button(number).setFocus()
        else:
            super().keyPressEvent(event)


class _Answer(QAbstractButton):
    """One answer: its words, its number, and when chosen an accent frame, a soft ground and a dot."""

    def __init__(self, theme: Theme, words: str, number: int) -> None:
        super().__init__()
        self._theme, self._number = theme, number
        self.setText(words)
        self.setCheckable(True)
        self.setAccessibleName(words)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Fixed)
        self._font = theme.font(Role.BODY, 500, script=script_of(words))

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._font)
        dot, digit = self._theme.px(18) + 12, self._theme.px(12) + 12
        return QSize(metrics.horizontalAdvance(self.text()) + dot + digit + 32, self._theme.px(52))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, chosen = self._theme, self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = "accentSoft" if chosen else "sunken" if self.underMouse() else "surface"
        width = 2.0 if chosen else 1.0
        painter.setPen(QPen(theme.colour("accent" if chosen else "line2"), width))
        painter.setBrush(theme.colour(ground))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2), 6, 6)
        mirrored = self.isRightToLeft()
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        other = Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        inner = QRectF(self.rect()).adjusted(16, 0, -16, 0)
        size = theme.px(18)
        x = inner.right() - size if mirrored else inner.left()
        self._dot(painter, QRectF(x, inner.center().y() - size / 2, size, size), chosen)
        painter.setFont(self._font)
        painter.setPen(theme.colour("accent" if chosen else "text"))
        words = inner.adjusted(0, 0, -(size + 12), 0) if mirrored else inner.adjusted(size + 12, 0, 0, 0)
        painter.drawText(words, side | middle, self.text())
        painter.setFont(theme.font(Role.META, tabular=True))
        painter.setPen(theme.colour("text3"))
        painter.drawText(inner, other | middle, str(self._number))

    def _dot(self, painter: QPainter, box: QRectF, chosen: bool) -> None:
        painter.setPen(QPen(self._theme.colour("accent" if chosen else "line2"), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(box.adjusted(1, 1, -1, -1))
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("accent"))
            inset = box.width() / 4 + 1
            painter.drawEllipse(box.adjusted(inset, inset, -inset, -inset))
