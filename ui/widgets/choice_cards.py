"""Choosing one of a few: a grid of cards with a radio mark, and a segmented row.

Nothing is chosen before a person chose it, unless the caller says so; arrow keys move, Space chooses.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QGridLayout, QSizePolicy, QWidget

from ui.widgets.card import hbox
from ui.widgets.fonts import Role, script_of
from ui.widgets.theme import Theme


def _aligned(mirrored: bool) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute


class ChoiceCard(QAbstractButton):
    """A radio mark, words, and a quiet line below."""

    def __init__(self, theme: Theme, text: str, line: str = "") -> None:
        super().__init__()
        self._theme, self._line = theme, line
        self.setText(text)
        self.setAccessibleName(text)
        self.setAccessibleDescription(line)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        t = self._theme
        words = QFontMetricsF(t.font(Role.BODY, 600, script=script_of(self.text()))).horizontalAdvance(self.text())
        line = QFontMetricsF(t.font(Role.META)).horizontalAdvance(self._line)
        width = 14 + t.px(20) + 10 + max(words, line) + 14
        return QSize(round(width) + 2, t.px(60) if self._line else t.px(44))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        t, on = self._theme, self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = 2 if on else 1
        painter.setPen(QPen(t.colour("accent" if on else "line2"), width))
        painter.setBrush(t.colour("accentSoft" if on else "sunken" if self.underMouse() else "surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2), 6, 6)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = t.px(20)
        left = self.width() - 14 - side if mirrored else 14
        words_font = t.font(Role.BODY, 500, script=script_of(self.text()))
        line_font = t.font(Role.META)
        height = QFontMetricsF(words_font).height()
        line_height = QFontMetricsF(line_font).height() if self._line else 0.0
        top = (self.height() - height - line_height) / 2
        icon = t.icon("current" if on else "circle", "accent" if on else "line2", side)
        painter.drawPixmap(QPointF(left, top + (height - side) / 2), icon)
        x = 14 + side + 10
        area = QRectF(14 if mirrored else x, top, self.width() - x - 14, height)
        painter.setFont(words_font)
        painter.setPen(t.colour("text" if self.isEnabled() else "text3"))
        painter.drawText(area, _aligned(mirrored) | Qt.AlignmentFlag.AlignVCenter, self.text())
        if self._line:
            painter.setFont(line_font)
            painter.setPen(t.colour("text2"))
            area.translate(0, height)
            area.setHeight(line_height)
            painter.drawText(area, _aligned(mirrored) | Qt.AlignmentFlag.AlignVCenter, self._line)


class ChoiceGrid(QWidget):
    """A grid of choice cards: (value, words, quiet line). `changed` gives the value when a person chose."""

    changed = Signal(object)

    def __init__(self, theme: Theme, options: Sequence[tuple[object, str, str]], *, columns: int = 2) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(8)
        self._group = QButtonGroup(self)
        self._cards: list[tuple[object, ChoiceCard]] = []
        cards = [ChoiceCard(theme, words, line) for _, words, line in options]
        # Where the room is small or the text large, fewer columns fit: what the widest card needs decides.
        self._widest = max((card.sizeHint().width() for card in cards), default=0)
        self._most, self._columns = columns, 0
        for (value, _, _), card in zip(options, cards, strict=True):
            card.clicked.connect(lambda _=False, chosen=value: self.changed.emit(chosen))
            self._group.addButton(card)
            card.setAutoExclusive(True)  # as one of several it is heard, not as a box to tick
            self._cards.append((value, card))
        self._place(max(1, min(columns, 720 // (self._widest + 8))))

    def _place(self, columns: int) -> None:
        for column in range(self._columns):
            self._grid.setColumnStretch(column, 0)
        self._columns = columns
        for number, (_, card) in enumerate(self._cards):
            self._grid.addWidget(card, number // columns, number % columns)
        for column in range(columns):
            self._grid.setColumnStretch(column, 1)

    def minimumSizeHint(self) -> QSize:
        # One column is always possible; the width at hand decides in resizeEvent.
        return QSize(self._widest, self._grid.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        columns = max(1, min(self._most, (event.size().width() + 8) // (self._widest + 8)))
        if columns != self._columns:
            self._place(columns)
            # at once: nothing is ever painted, or measured, cut
            self._grid.activate()
            self.updateGeometry()

    def choose(self, value: object) -> None:
        """Marks without telling `changed`; a value that is not there marks nothing."""
        for known, card in self._cards:
            if known == value:
                card.setChecked(True)

    def clear(self) -> None:
        """Marks nothing, as before anybody chose."""
        self._group.setExclusive(False)
        for _, card in self._cards:
            card.setChecked(False)
        self._group.setExclusive(True)

    @property
    def value(self) -> object | None:
        return next((value for value, card in self._cards if card.isChecked()), None)


class _Segment(QAbstractButton):
    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__()
        self._theme = theme
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        t = self._theme
        width = QFontMetricsF(t.font(Role.BODY, 600)).horizontalAdvance(self.text())
        return QSize(round(width) + 26, t.control)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        t, on = self._theme, self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = 2 if on else 1
        painter.setPen(QPen(t.colour("accent" if on else "line2"), width))
        painter.setBrush(t.colour("accentSoft" if on else "surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2), 6, 6)
        painter.setFont(t.font(Role.BODY, 600 if on else 400))
        painter.setPen(t.colour("accent" if on else "text" if self.isEnabled() else "text3"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())


class Segmented(QWidget):
    """A row of few short choices: (value, words)."""

    changed = Signal(object)

    def __init__(self, theme: Theme, options: Sequence[tuple[object, str]]) -> None:
        super().__init__()
        row = hbox(self, gap=6)
        self._group = QButtonGroup(self)
        self._segments: list[tuple[object, _Segment]] = []
        for value, words in options:
            segment = _Segment(theme, words)
            segment.clicked.connect(lambda _=False, chosen=value: self.changed.emit(chosen))
            self._group.addButton(segment)
            segment.setAutoExclusive(True)  # as one of several it is heard, not as a box to tick
            self._segments.append((value, segment))
            row.addWidget(segment)
        row.addStretch(1)

    def choose(self, value: object) -> None:
        for known, segment in self._segments:
            if known == value:
                segment.setChecked(True)

    @property
    def value(self) -> object | None:
        return next((value for value, segment in self._segments if segment.isChecked()), None)
