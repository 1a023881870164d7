"""Banners: soft ground, icon, what happened, what to do. They stand in the page where it matters and never pop up."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy

from ui.widgets.buttons import Button, Kind
from ui.widgets.card import hbox, vbox
from ui.widgets.fonts import Role
from ui.widgets.labels import IconLabel, Text
from ui.widgets.theme import Theme

_TONES = {
    "info": ("accentSoft", "accent", "info-circle"),
    "ok": ("okSoft", "ok", "circle-check"),
    "warn": ("warnSoft", "warn", "info-circle"),
    "danger": ("dangerSoft", "danger", "alert-circle"),
}


class Banner(QFrame):
    """`title` is what, `text` is what to do; `action` adds one secondary button, given back as `button`."""

    def __init__(
        self,
        theme: Theme,
        title: str,
        text: str = "",
        *,
        tone: str = "warn",
        icon: str | None = None,
        action: str = "",
    ) -> None:
        super().__init__()
        ground, words, default_icon = _TONES[tone]
        self._ground = theme.colour(ground)
        row = hbox(self, gap=12, margins=(18, 14, 16, 14))
        row.addWidget(IconLabel(theme, icon or default_icon, words, theme.icon_size), 0, Qt.AlignmentFlag.AlignTop)
        column = vbox(gap=0)
        self._title = Text(theme, title, role=Role.BODY, weight=600, wrap=True)
        column.addWidget(self._title)
        self._text = Text(theme, text, role=Role.META, ink="text2", wrap=True)
        if not text:
            # never shown here: it has no parent yet and would be a window of its own for a moment
            self._text.hide()
        column.addWidget(self._text)
        self.button: Button | None = None
        if action:
            self.button = Button(theme, action, Kind.SECONDARY)
            column.addSpacing(10)
            line = hbox()
            line.addWidget(self.button)
            line.addStretch(1)
            column.addLayout(line)
        row.addLayout(column, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def say(self, title: str, text: str = "") -> None:
        """Changes the words."""
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._ground)
        painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
