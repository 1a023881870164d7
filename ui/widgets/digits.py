"""8 × 5 digits to read out and compare: large, even, in groups, and in the same order in every language."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy

from ui.widgets.fonts import Role, Script
from ui.widgets.theme import Theme

_PADDING_X, _PADDING_Y, _GAP_X, _GAP_Y = 16, 12, 21, 5


class DigitsBlock(QFrame):
    """Never mirrored: digits are read from left to right everywhere."""

    def __init__(self, theme: Theme, digits: Sequence[str] = ()) -> None:
        super().__init__()
        self._theme = theme
        self._digits: tuple[str, ...] = ()
        self._font: QFont = theme.font(Role.SECTION, 500, script=Script.LATIN, tabular=True)
        self._font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 1.0)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_digits(digits)

    def show_digits(self, digits: Sequence[str]) -> None:
        self._digits = tuple(digits)
        self.setAccessibleName(" ".join(self._digits))
        self.updateGeometry()
        self.update()

    @property
    def digits(self) -> tuple[str, ...]:
        return self._digits

    def _group(self) -> tuple[float, float]:
        metrics = QFontMetricsF(self._font)
        return metrics.horizontalAdvance("00000"), metrics.height()

    def _columns(self, width: float) -> int:
        group, _ = self._group()
        room = width - 2 * _PADDING_X + _GAP_X
        return 4 if room >= 4 * (group + _GAP_X) else 2 if room >= 2 * (group + _GAP_X) else 1

    def heightForWidth(self, width: int) -> int:
        rows = -(-max(1, len(self._digits)) // self._columns(width))
        return round(2 * _PADDING_Y + rows * self._group()[1] + (rows - 1) * _GAP_Y)

    def hasHeightForWidth(self) -> bool:
        return True

    def sizeHint(self) -> QSize:
        width = round(2 * _PADDING_X + 4 * self._group()[0] + 3 * _GAP_X) + 1
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        width = round(2 * _PADDING_X + 2 * self._group()[0] + _GAP_X) + 1
        return QSize(width, self.heightForWidth(max(width, self.width())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setMinimumHeight(self.heightForWidth(self.width()))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("sunken"))
        painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
        painter.setFont(self._font)
        painter.setPen(self._theme.colour("text"))
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        width, height = self._group()
        columns = self._columns(self.width())
        block = columns * width + (columns - 1) * _GAP_X
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - _PADDING_X - block if mirrored else _PADDING_X
        for number, group in enumerate(self._digits):
            row, column = divmod(number, columns)
            area = QRectF(left + column * (width + _GAP_X), _PADDING_Y + row * (height + _GAP_Y), width + 2, height)
            painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute, group)
