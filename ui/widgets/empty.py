"""An empty screen says what to do next: icon 40, one sentence in 18, what to do in 15, one secondary action."""

from __future__ import annotations

from PySide6.QtCore import Qt

from ui.widgets.buttons import Button, Kind
from ui.widgets.card import Card, hbox
from ui.widgets.fonts import Role
from ui.widgets.labels import IconLabel, Text
from ui.widgets.theme import Theme


class EmptyState(Card):
    """`action` is given back as `button`, `link` (a quiet action beside it) as `link_button`."""

    def __init__(
        self, theme: Theme, icon: str, sentence: str, what_to_do: str, *, action: str = "", link: str = ""
    ) -> None:
        super().__init__(theme, padding=32)
        centre = Qt.AlignmentFlag.AlignHCenter
        self.body.addStretch(1)
        self.body.addWidget(IconLabel(theme, icon, "text3", theme.px(40)), 0, centre)
        self.body.addSpacing(20)
        self.body.addWidget(Text(theme, sentence, role=Role.SECTION, weight=500, wrap=True, centred=True), 0)
        self.body.addSpacing(6)
        self.body.addWidget(Text(theme, what_to_do, ink="text2", wrap=True, centred=True))
        self.button: Button | None = None
        self.link_button: Button | None = None
        if action or link:
            self.body.addSpacing(20)
            row = hbox(gap=16)
            row.addStretch(1)
            if action:
                self.button = Button(theme, action, Kind.SECONDARY)
                row.addWidget(self.button)
            if link:
                self.link_button = Button(theme, link, Kind.QUIET)
                row.addWidget(self.link_button)
            row.addStretch(1)
            self.body.addLayout(row)
        self.body.addStretch(1)
