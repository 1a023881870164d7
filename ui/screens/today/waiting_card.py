"""How much is finished and not handed over yet, and the way to hand it over."""

from __future__ import annotations

from PySide6.QtCore import Signal

from ui.screens.today.controller import TodayData
from ui.widgets.amounts import size_text
from ui.widgets.buttons import Button, Kind
from ui.widgets.card import Card, hbox
from ui.widgets.fonts import Role
from ui.widgets.labels import Text
from ui.widgets.theme import Theme


class WaitingCard(Card):
    """`oldest` is the day of the oldest in words; `wanted` when it is to be handed over."""

    wanted = Signal()

    def __init__(self, theme: Theme, data: TodayData, oldest: str) -> None:
        super().__init__(theme)
        self.body.addWidget(Text(theme, self.tr("Not yet handed over"), weight=600, wrap=True))
        if not data.waiting:
            if data.handed_over:
                words = self.tr("Nothing waits. Everything finished has been handed over and confirmed by a receipt.")
            else:
                words = self.tr("Finished testimonies wait here until they are handed over.")
            self.body.addWidget(Text(theme, words, role=Role.META, ink="text2", wrap=True))
            return
        self.body.addSpacing(8)
        count = Text(theme, self.tr("%n testimony(ies)", "", data.waiting), role=Role.TITLE, weight=500, wrap=True)
        self.body.addWidget(count)
        parts = [size_text(data.waiting_bytes)] if data.waiting_bytes else []
        if oldest:
            parts.append(self.tr("the oldest of {0}").format(oldest))
        if parts:
            self.body.addWidget(Text(theme, " · ".join(parts), role=Role.META, ink="text2", wrap=True))
        self.body.addSpacing(16)
        foot = hbox()
        button = Button(theme, self.tr("Hand over…"), Kind.SECONDARY, icon="send")
        button.clicked.connect(self.wanted)
        foot.addWidget(button)
        foot.addStretch(1)
        self.body.addLayout(foot)
