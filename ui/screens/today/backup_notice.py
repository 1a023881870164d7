"""What Today says about backups and about what was put back. They know no service; `wanted` goes to the settings."""

from __future__ import annotations

from PySide6.QtCore import Signal

from ui.widgets.banners import Banner
from ui.widgets.buttons import Button, Kind
from ui.widgets.card import Card, hbox
from ui.widgets.fonts import Role
from ui.widgets.labels import Text
from ui.widgets.theme import Theme


class BackupNotice(Card):
    """The last good backup is old; `day` in words, or empty where there is none."""

    wanted = Signal()

    def __init__(self, theme: Theme, day: str) -> None:
        super().__init__(theme)
        self.body.addWidget(Text(theme, self.tr("Backup"), weight=600, wrap=True))
        words = self.tr("There is none of this vault yet.")
        if day:
            words = self.tr("The last good one is of {0}.").format(day)
        self.body.addWidget(Text(theme, words, role=Role.META, ink="text2", wrap=True))
        self.body.addSpacing(8)
        foot = hbox(margins=(0, 0, 0, 0))
        self.button = Button(theme, self.tr("Back up…"), Kind.QUIET)
        self.button.clicked.connect(self.wanted)
        foot.addWidget(self.button)
        foot.addStretch(1)
        self.body.addLayout(foot)


class PutBackNotice(Banner):
    """Something was changed from outside since the lock: what, what to do, and the way to a check and to backups."""

    wanted = Signal()

    def __init__(self, theme: Theme, what: str, then: str) -> None:
        super().__init__(theme, what, then, action=self.tr("Check and backup…"))
        if self.button is not None:
            self.button.clicked.connect(self.wanted)
