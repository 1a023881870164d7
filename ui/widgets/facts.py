"""Facts in a table of two columns with hairlines: a quiet word, and what is so. Knows no meaning."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.widgets.card import Hairline, hbox, vbox
from ui.widgets.fonts import Role
from ui.widgets.labels import IconLabel, NameLabel, Text
from ui.widgets.theme import Theme

_ICONS = {"ok": "check", "warn": "alert-triangle", "danger": "x"}


class Facts(QWidget):
    """`add` a line; `tone` ok, warn or danger puts an icon before the words."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(0, 3)
        self._grid.setColumnStretch(1, 7)
        self._count = 0
        self._line()

    def _line(self) -> None:
        self._grid.addWidget(Hairline(self._theme), self._grid.rowCount(), 0, 1, 2)

    def add(self, label: str, value: str | QWidget, *, tone: str = "", name: bool = False) -> None:
        row = self._grid.rowCount()
        quiet = Text(self._theme, label, role=Role.META, ink="text2", wrap=True)
        self._grid.addWidget(_padded(quiet), row, 0, Qt.AlignmentFlag.AlignTop)
        if isinstance(value, QWidget):
            shown: QWidget = value
        elif tone:
            shown = QWidget()
            line = hbox(shown, gap=8)
            icon = IconLabel(self._theme, _ICONS[tone], tone, self._theme.px(16))
            # the first line of wrapped text begins below the space above its letters
            beside = vbox(margins=(0, self._theme.px(3), 0, 0))
            beside.addWidget(icon)
            beside.addStretch(1)
            line.addLayout(beside)
            line.addWidget(Text(self._theme, value, role=Role.META, weight=500, ink=tone, wrap=True), 1)
        else:
            label_class = NameLabel if name else Text
            shown = label_class(self._theme, value, role=Role.META, weight=500, wrap=True)
        self._grid.addWidget(_padded(shown), row, 1, Qt.AlignmentFlag.AlignTop)
        self._count += 1
        self._line()

    def __len__(self) -> int:
        return self._count


def _padded(widget: QWidget) -> QWidget:
    box = QWidget()
    row = hbox(box, margins=(0, 9, 0, 9))
    row.addWidget(widget, 1)
    return box
