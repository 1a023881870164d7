"""Cameras' files that wait for a person, and cards that are to be wiped: how many of each, and the way there."""

from __future__ import annotations

from PySide6.QtCore import Signal

from ui.widgets.buttons import Button, Kind
from ui.widgets.card import Card, hbox
from ui.widgets.fonts import Role
from ui.widgets.labels import Text
from ui.widgets.theme import Theme


class CameraNotice(Card):
    """`wanted` when it is to be looked at."""

    wanted = Signal()

    def __init__(self, theme: Theme, *, waiting: int, cards: int) -> None:
        super().__init__(theme)
        self.body.addWidget(Text(theme, self.tr("Camera files"), weight=600, wrap=True))
        if waiting:
            words = self.tr("%n file(s) without a testimony.", "", waiting)
            self.body.addWidget(Text(theme, words, role=Role.META, ink="text2", wrap=True))
        if cards:
            words = self.tr("%n card(s) were read back and are to be wiped.", "", cards)
            self.body.addWidget(Text(theme, words, role=Role.META, ink="text2", wrap=True))
        self.body.addSpacing(8)
        foot = hbox(margins=(0, 0, 0, 0))
        self.button = Button(theme, self.tr("Camera files…"), Kind.QUIET)
        self.button.clicked.connect(self.wanted)
        foot.addWidget(self.button)
        foot.addStretch(1)
        self.body.addLayout(foot)
