"""Chips: states and spellings, 24 high, not clickable. A state is always icon and word, never a colour alone."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy

from ui.widgets.card import hbox
from ui.widgets.fonts import Role
from ui.widgets.labels import IconLabel, NameLabel, Text
from ui.widgets.theme import Theme

# ground, words and icon colour by tone
_TONES = {
    "plain": ("sunken", "text2"),
    "ok": ("okSoft", "ok"),
    "warn": ("warnSoft", "warn"),
    "danger": ("dangerSoft", "danger"),
    "accent": ("accentSoft", "accent"),
}


class Chip(QFrame):
    """`tone` plain, ok, warn, danger or accent; the last four need an `icon`."""

    def __init__(self, theme: Theme, text: str, *, tone: str = "plain", icon: str | None = None) -> None:
        super().__init__()
        ground, words = _TONES[tone]
        self._ground = theme.colour(ground)
        row = hbox(self, gap=6, margins=(8, 0, 8, 0))
        if icon:
            row.addWidget(IconLabel(theme, icon, words, theme.px(16)))
        row.addWidget(Text(theme, text, role=Role.META, weight=500, ink=words))
        self.setFixedHeight(theme.px(32 if theme.large else 24))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._ground)
        painter.drawRoundedRect(QRectF(self.rect()), 5, 5)


class NameChip(QFrame):
    """A spelling of a name in its own script, with a small remark ("2 sources", "passport")."""

    def __init__(self, theme: Theme, name: str, remark: str = "") -> None:
        super().__init__()
        self._ground = theme.colour("sunken")
        row = hbox(self, gap=10, margins=(10, 0, 10, 0))
        row.addWidget(NameLabel(theme, name, weight=500))
        if remark:
            row.addWidget(Text(theme, remark, role=Role.META, ink="text2"))
        self.setFixedHeight(theme.px(32))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._ground)
        painter.drawRoundedRect(QRectF(self.rect()), 5, 5)


class StateLabel(QFrame):
    """Icon and word without a ground, for rows of lists ("Finished", "not compared")."""

    def __init__(self, theme: Theme, text: str, *, icon: str, tone: str = "ok") -> None:
        super().__init__()
        words = _TONES[tone][1]
        row = hbox(self, gap=6)
        row.addWidget(IconLabel(theme, icon, words, theme.px(16)))
        row.addWidget(Text(theme, text, role=Role.META, weight=500, ink=words))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
