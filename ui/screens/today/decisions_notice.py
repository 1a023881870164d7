"""For coordinators: that somebody asked by card, or left before answering, and nobody has decided yet."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.widgets.banners import Banner
from ui.widgets.card import vbox
from ui.widgets.theme import Theme


class DecisionsNotice(QWidget):
    """`wanted` when the coordinator goes there."""

    wanted = Signal()

    def __init__(self, theme: Theme, count: int) -> None:
        super().__init__()
        banner = Banner(
            theme,
            self.tr("%n waits for your decision", "", count),
            self.tr("Asked for by card, or left before consent was answered."),
            tone="info",
            action=self.tr("Decide…"),
        )
        if banner.button is not None:
            banner.button.clicked.connect(self.wanted)
        vbox(self).addWidget(banner)
