"""The notice that recovery was not rehearsed for 90 days, or never; leads there. For coordinators."""

from __future__ import annotations

from PySide6.QtCore import Signal

from ui.widgets.buttons import Button, Kind
from ui.widgets.card import Card, hbox
from ui.widgets.fonts import Role
from ui.widgets.labels import Text
from ui.widgets.theme import Theme


class RehearsalNotice(Card):
    """`wanted` when it is to be done now."""

    wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.body.addWidget(Text(theme, self.tr("Does recovery work?"), weight=600, wrap=True))
        words = self.tr("Try it every 90 days, with recovery shares or the passphrase as it is written down.")
        self.body.addWidget(Text(theme, words, role=Role.META, ink="text2", wrap=True))
        self.body.addSpacing(8)
        foot = hbox(margins=(0, 0, 0, 0))
        self.button = Button(theme, self.tr("Rehearse…"), Kind.QUIET)
        self.button.clicked.connect(self.wanted)
        foot.addWidget(self.button)
        foot.addStretch(1)
        self.body.addLayout(foot)
