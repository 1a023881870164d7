"""The line at the bottom: what is saved, what is finished, what is not handed over. Never blinks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy

from ui.widgets.card import Hairline, clear_layout, hbox
from ui.widgets.fonts import Role
from ui.widgets.labels import IconLabel, Text
from ui.widgets.theme import Theme

_INKS = {"plain": "text2", "ok": "ok", "warn": "warn", "danger": "danger", "accent": "accent"}


class StatusLine(QFrame):
    """Parts are (icon, words, tone); 47 high, in interviews 63."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._row = hbox(self, gap=0, margins=(32, 1, 32, 0))
        self.setFixedHeight((min(theme.px(63), max(79, theme.px(40))) if theme.large else theme.px(47)) + 1)
        self._parts: list[tuple[str, str, str]] = []

    @property
    def parts(self) -> list[tuple[str, str, str]]:
        return list(self._parts)

    def show_parts(self, parts: Sequence[tuple[str, str, str]]) -> None:
        """Replaces what is told; nothing happens if it is the same."""
        if list(parts) == self._parts:
            return
        self._parts = list(parts)
        clear_layout(self._row)
        size = self._theme.px(22 if self._theme.large else 16)
        for number, (icon, words, tone) in enumerate(parts):
            if number:
                line = Hairline(self._theme, standing=True)
                line.setFixedHeight(self._theme.px(16))
                self._row.addSpacing(16)
                self._row.addWidget(line, 0, Qt.AlignmentFlag.AlignVCenter)
                self._row.addSpacing(16)
            self._row.addWidget(IconLabel(self._theme, icon, _INKS[tone], size))
            self._row.addSpacing(8)
            ink = "text" if number == 0 and tone == "plain" else "text2"
            label = Text(self._theme, words, role=Role.META, weight=500 if number == 0 else 400, ink=ink, elide=True)
            # As wide as its words; only where all of them do not fit, the longest are shortened.
            label.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            self._row.addWidget(label)
        self._row.addStretch(1)
        self.setAccessibleName(". ".join(words for _, words, _ in parts))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("bg"))
        painter.fillRect(0, 0, self.width(), 1, self._theme.colour("line"))
