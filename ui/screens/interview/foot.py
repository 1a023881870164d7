"""The last line of every step: a break, the keys, and on to the next. Always in the same places."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.screens.testimonies import keys
from ui.widgets.buttons import Button, Kind
from ui.widgets.card import hbox
from ui.widgets.theme import Theme


class Foot(QWidget):
    """`next`, `pause` and `keys` are buttons; the keys themselves belong to the screen."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._after = ""
        row = hbox(self, gap=12)
        self.pause = Button(theme, self.tr("Break"), Kind.SECONDARY, icon="player-pause", hint=keys.BREAK)
        self.keys = Button(theme, self.tr("Keys"), Kind.QUIET, icon="keyboard", hint=keys.KEYS)
        self.next = Button(theme, "", Kind.PRIMARY, trailing_icon="arrow-right", hint=keys.NEXT)
        row.addWidget(self.pause)
        row.addWidget(self.keys)
        row.addStretch(1)
        row.addWidget(self.next)

    def show_next(self, words: str) -> None:
        """What comes after this step; nothing at the end."""
        self._after = words
        self.show_within(False)

    def show_within(self, further: bool) -> None:
        """Whether there is more of this step first."""
        self.next.setVisible(bool(self._after) or further)
        self.next.setText(self.tr("Next") if further else self.tr("Next: {0}").format(self._after))
        self.next.setAccessibleName(self.next.text())
