"""Running text with marked stretches: role labels, and what still wants a decision. Painted, never selectable."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.widgets.fonts import LINE_HEIGHT, Role, Script, script_of
from ui.widgets.theme import Theme

# ground, words, underlined
_TONES = {
    "label": ("bar1", "text", False),
    "open": ("warnSoft", "warn", True),
    "now": ("accent", "onAccent", False),
    "kept": ("okSoft", "ok", False),
}


@dataclass(frozen=True, slots=True)
class Mark:
    """Letters [start, end) of the text; `tone` label, open, now or kept."""

    start: int
    end: int
    tone: str


class MarkedText(QWidget):
    """Takes the height it needs at its width."""

    def __init__(self, theme: Theme, text: str = "", marks: Sequence[Mark] = ()) -> None:
        super().__init__()
        self._theme = theme
        self._text, self._marks = "", tuple[Mark, ...]()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_text(text, marks)

    def show_text(self, text: str, marks: Sequence[Mark] = ()) -> None:
        self._text, self._marks = text, tuple(marks)
        self.setAccessibleName(text)
        self.updateGeometry()
        if self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            self.setMinimumHeight(self.heightForWidth(self.width()))
        self.update()

    @property
    def text(self) -> str:
        return self._text

    @property
    def marks(self) -> tuple[Mark, ...]:
        return self._marks

    def top_of(self, mark: Mark) -> int:
        """Where a mark begins, in pixels below the top: what to scroll to."""
        layout, _ = self._lay_out(max(1, self.width()))
        line = layout.lineForTextPosition(_utf16(self._text, mark.start))
        return round(line.position().y()) if line.isValid() else 0

    # --- size ------------------------------------------------------------------------------------------------

    def _formats(self) -> list[QTextLayout.FormatRange]:
        ranges = []
        for mark in self._marks:
            ground, words, underlined = _TONES[mark.tone]
            form = QTextCharFormat()
            form.setBackground(self._theme.colour(ground))
            form.setForeground(self._theme.colour(words))
            form.setFontWeight(QFont.Weight.DemiBold)
            form.setFontUnderline(underlined)
            one = QTextLayout.FormatRange()
            one.start = _utf16(self._text, mark.start)
            one.length = _utf16(self._text, mark.end) - one.start
            one.format = form
            ranges.append(one)
        return ranges

    def _unbroken(self) -> str:
        """Labels such as [VICTIM 1] stay in one line."""
        text = self._text
        for mark in self._marks:
            if mark.tone == "label":
                text = text[: mark.start] + text[mark.start : mark.end].replace(" ", "\u00a0") + text[mark.end :]
        return text

    def _lay_out(self, width: float) -> tuple[QTextLayout, float]:
        script = script_of(self._text)
        font = self._theme.font(Role.BODY, script=script)
        layout = QTextLayout(self._unbroken().replace("\n", "\u2028"), font)
        layout.setFormats(self._formats())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        arabic = script is Script.ARABIC
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if arabic else Qt.LayoutDirection.LeftToRight)
        # an account keeps the direction of its own language, whatever the window's is
        side = Qt.AlignmentFlag.AlignRight if arabic else Qt.AlignmentFlag.AlignLeft
        option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        layout.setTextOption(option)
        metrics = QFontMetricsF(font)
        spacing = LINE_HEIGHT[script] * 1.12
        layout.beginLayout()
        y = 0.0
        while True:
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width)
            height = max(line.height(), metrics.height())
            line.setPosition(QPointF(0, y + (height * spacing - height) / 2))
            y += height * spacing
        layout.endLayout()
        return layout, y

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(self._lay_out(max(1, width))[1] + 0.49)

    def sizeHint(self) -> QSize:
        width = self._theme.px(520)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(160), self._theme.px(20))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        needed = self.heightForWidth(self.width())
        if self.minimumHeight() != needed:
            self.setMinimumHeight(needed)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self._theme.colour("text"))
        layout, _ = self._lay_out(self.width())
        layout.draw(painter, QPointF(0, 0))


def _utf16(text: str, position: int) -> int:
    """Qt counts UTF-16 units, the services letters."""
    return position + sum(1 for letter in text[:position] if ord(letter) > 0xFFFF)
