"""The large answers of an interview: equal, side by side, or below each other; in large text as low as can be.

Nothing is chosen before a person chose it, unless the caller says so; digits and Enter choose.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QButtonGroup, QSizePolicy, QWidget

from ui.widgets.card import hbox
from ui.widgets.fonts import Role, script_of
from ui.widgets.theme import Theme


def _aligned(mirrored: bool) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute


class AnswerCard(QAbstractButton):
    """One of three equal answers: icon, the digit that chooses it, words in two languages."""

    def __init__(self, theme: Theme, icon: str, digit: str, words: str, second: str = "") -> None:
        super().__init__()
        self._theme, self._icon, self._digit, self._second = theme, icon, digit, second
        self._over = True
        self.setText(words)
        self.setAccessibleName(words)
        self.setCheckable(True)
        # a button's own shortcut answers a tenth of a second late, and a key held down would answer the next question
        key = QShortcut(QKeySequence(digit), self)
        key.setAutoRepeat(False)
        key.activated.connect(self.click)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        t = self._theme
        if t.tight:
            return self._tight_size()
        words = QFontMetricsF(t.font(Role.SECTION, 600, script=script_of(self.text()))).horizontalAdvance(self.text())
        second = QFontMetricsF(t.font(Role.META)).horizontalAdvance(self._second)
        lines = QFontMetricsF(t.font(Role.SECTION, 600, script=script_of(self.text()))).height()
        lines += QFontMetricsF(t.font(Role.META)).height() if self._second else 0.0
        # the digit's line, a little room, and the words: letters of some scripts are higher
        needed = 20 + t.icon_size + 8 + round(lines) + 14
        return QSize(round(max(words, second)) + 44, max(t.px(126 if t.large else 104), needed))

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
        if t.tight:
            self._paint_tight(painter, mirrored)
            return
        pad, size = 20, t.icon_size
        painter.drawPixmap(
            QPointF(self.width() - pad - size if mirrored else pad, pad), t.icon(self._icon, "accent" if on else "text")
        )
        digit_font = t.font(Role.META, tabular=True)
        painter.setFont(digit_font)
        painter.setPen(t.colour("text3"))
        area = QRectF(pad, pad, self.width() - 2 * pad, size)
        painter.drawText(area, _aligned(not mirrored) | Qt.AlignmentFlag.AlignVCenter, self._digit)
        words_font = t.font(Role.SECTION, 600, script=script_of(self.text()))
        second_font = t.font(Role.META)
        height = QFontMetricsF(words_font).height()
        second_height = QFontMetricsF(second_font).height() if self._second else 0.0
        top = self.height() - pad + 6 - height - second_height
        painter.setFont(words_font)
        painter.setPen(t.colour("text"))
        area = QRectF(pad, top, self.width() - 2 * pad, height)
        painter.drawText(area, _aligned(mirrored) | Qt.AlignmentFlag.AlignVCenter, self.text())
        if self._second:
            painter.setFont(second_font)
            painter.setPen(t.colour("text2"))
            area = QRectF(pad, top + height, self.width() - 2 * pad, second_height)
            painter.drawText(area, _aligned(mirrored) | Qt.AlignmentFlag.AlignVCenter, self._second)

    # --- where the text is large ------------------------------------------------------------------------------------

    def _line_fonts(self) -> tuple[QFont, QFont]:
        t = self._theme
        return t.font(Role.BODY, 600, script=script_of(self.text())), t.font(Role.META, script=script_of(self._second))

    def tight_width(self, *, over: bool) -> float:
        """What it needs with the second words below the first (`over`), or after them."""
        t = self._theme
        words, second = (QFontMetricsF(font) for font in self._line_fonts())
        first, other = words.horizontalAdvance(self.text()), second.horizontalAdvance(self._second)
        said = max(first, other) if over else first + (16 + other if self._second else 0)
        return 16 + t.icon_size + 12 + said + 16 + second.horizontalAdvance(self._digit) + 18

    def _tight_size(self) -> QSize:
        words, second = (QFontMetricsF(font).height() for font in self._line_fonts())
        height = words + second if self._over and self._second else words
        return QSize(round(self.tight_width(over=self._over)), max(self._theme.px(36), round(height)))

    def set_over(self, over: bool) -> None:
        """Whether the second words stand below the first: side by side there is no room after them."""
        if over != self._over:
            self._over = over
            self.updateGeometry()
            self.update()

    def _paint_tight(self, painter: QPainter, mirrored: bool) -> None:
        t, on, whole = self._theme, self.isChecked(), QRectF(self.rect())
        words_font, second_font = self._line_fonts()
        size, x = t.icon_size, 16.0
        left = whole.width() - x - size if mirrored else x
        painter.drawPixmap(QPointF(left, (whole.height() - size) / 2), t.icon(self._icon, "accent" if on else "text"))
        x += size + 12
        words, second = (QFontMetricsF(font) for font in (words_font, second_font))
        over = self._over and bool(self._second)
        top = (whole.height() - words.height() - second.height()) / 2 if over else 0.0
        line = words.height() if over else whole.height()
        parts = [(self.text(), words_font, "text", x, top, line)]
        if over:
            parts.append((self._second, second_font, "text2", x, top + line, second.height()))
        elif self._second:
            after = x + words.horizontalAdvance(self.text()) + 16
            parts.append((self._second, second_font, "text2", after, top, line))
        side = _aligned(mirrored) | Qt.AlignmentFlag.AlignVCenter
        for text, font, ink, at, above, height in parts:
            width = QFontMetricsF(font).horizontalAdvance(text) + 1
            painter.setFont(font)
            painter.setPen(t.colour(ink))
            painter.drawText(QRectF(whole.width() - at - width if mirrored else at, above, width, height), side, text)
        painter.setFont(t.font(Role.META, tabular=True))
        painter.setPen(t.colour("text3"))
        end = _aligned(not mirrored) | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(whole.adjusted(16, 0, -16, 0), end, self._digit)


class Answers(QWidget):
    """Three (or two, or four) equal answers: (value, icon, words, words in the second language)."""

    changed = Signal(object)

    def __init__(self, theme: Theme, options: Sequence[tuple[object, str, str, str]]) -> None:
        super().__init__()
        self._tight, self._gap = theme.tight, 4 if theme.tight else 16
        row = self._row = hbox(self, gap=self._gap)
        self._group = QButtonGroup(self)
        self._cards: list[tuple[object, AnswerCard]] = []
        for number, (value, icon, words, second) in enumerate(options, start=1):
            card = AnswerCard(theme, icon, str(number), words, second)
            card.clicked.connect(lambda _=False, chosen=value: self.changed.emit(chosen))
            self._group.addButton(card)
            card.setAutoExclusive(True)  # as one of several it is heard, not as a box to tick
            self._cards.append((value, card))
            row.addWidget(card, 1)

    def minimumSizeHint(self) -> QSize:
        widest = max((card.sizeHint().width() for _, card in self._cards), default=0)
        return QSize(widest, self._row.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Below each other where large text or long words leave no room: none is ever cut. In large text each is then
        one line, and beside each other two: the question above needs the room."""
        super().resizeEvent(event)
        tight = self._tight
        widths = [card.tight_width(over=True) if tight else card.sizeHint().width() for _, card in self._cards]
        wanted = sum(widths) + self._gap * (len(widths) - 1)
        beside = QBoxLayout.Direction.LeftToRight if wanted <= self.width() else QBoxLayout.Direction.TopToBottom
        if self._row.direction() != beside:
            self._row.setDirection(beside)
            for _, card in self._cards:
                card.set_over(beside is QBoxLayout.Direction.LeftToRight)
            self.updateGeometry()

    def choose(self, value: object | None) -> None:
        """Marks an answer; None takes every mark away."""
        self._group.setExclusive(False)
        for known, card in self._cards:
            card.setChecked(value is not None and known == value)
        self._group.setExclusive(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            for _, card in self._cards:
                if card.hasFocus():
                    card.click()
                    return
        super().keyPressEvent(event)
