"""The steps of a longer task at its leading side: state, name and a quiet line each. A step that is reachable opens."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.widgets.card import vbox
from ui.widgets.fonts import Role
from ui.widgets.theme import Theme

_ICONS = {
    "waiting": ("circle", "text3"),
    "now": ("current", "accent"),
    "done": ("circle-check", "ok"),
    "trouble": ("alert-triangle", "warn"),
}


class StepList(QWidget):
    """`steps` are (key, name). `chosen` gives the key of a step that a person opened."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, steps: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        column = vbox(self, gap=2)
        self._items: dict[str, _Step] = {}
        for key, name in steps:
            step = _Step(theme, name)
            step.clicked.connect(lambda _=False, chosen=key: self.chosen.emit(chosen))
            self._items[key] = step
            column.addWidget(step)
        column.addStretch(1)

    def set_step(self, key: str, state: str, line: str = "", *, now: bool = False, enabled: bool = True) -> None:
        """`state` waiting, done or trouble; `now` marks where one is."""
        self._items[key].show_state("now" if now and state != "trouble" else state, line, now)
        self._items[key].setEnabled(enabled)

    def button(self, key: str) -> QAbstractButton:
        return self._items[key]


class _Step(QAbstractButton):
    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme, self._line, self._state, self._now = theme, "", "waiting", False
        self.setText(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_state(self, state: str, line: str, now: bool) -> None:
        self._state, self._line, self._now = state, line, now
        self.setAccessibleName(self.text())
        self.setAccessibleDescription(line)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        t = self._theme
        words = QFontMetricsF(t.font(Role.BODY, 600)).horizontalAdvance(self.text())
        line = QFontMetricsF(t.font(Role.META)).horizontalAdvance(self._line)
        return QSize(round(12 + t.icon_size + 12 + max(words, line) + 12), t.px(60))

    def minimumSizeHint(self) -> QSize:
        t = self._theme
        words = QFontMetricsF(t.font(Role.BODY, 600)).horizontalAdvance(self.text())
        return QSize(round(12 + t.icon_size + 12 + words + 12), t.px(60))

    def paintEvent(self, event: QPaintEvent) -> None:
        t = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self._now or (self.underMouse() and self.isEnabled()):
            painter.setBrush(t.colour("accentSoft" if self._now else "sunken"))
            painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        name, ink = _ICONS[self._state]
        size = t.icon_size
        words_font = t.font(Role.BODY, 600 if self._now else 500)
        line_font = t.font(Role.META)
        words_height, line_height = QFontMetricsF(words_font).height(), QFontMetricsF(line_font).height()
        top = (self.height() - words_height - line_height - 2) / 2
        left = self.width() - 12 - size if mirrored else 12
        painter.drawPixmap(QPointF(left, top + (words_height - size) / 2), t.icon(name, ink, size))
        x = 12 + size + 12
        area = QRectF(12 if mirrored else x, top, self.width() - x - 12, words_height)
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.setFont(words_font)
        painter.setPen(t.colour("accent" if self._now else "text" if self.isEnabled() else "text3"))
        painter.drawText(area, flags, self.text())
        painter.setFont(line_font)
        painter.setPen(t.colour("text2" if self.isEnabled() else "text3"))
        area = QRectF(area.x(), top + words_height + 2, area.width(), line_height)
        line = QFontMetricsF(line_font).elidedText(self._line, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, flags, line)
