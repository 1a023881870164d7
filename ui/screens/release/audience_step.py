"""For whom: the audiences there are, each with what it means. Nothing is preselected. Knows no service."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from intake.services.release_rules import AUDIENCES
from ui.screens.release.words import ReleaseWords
from ui.widgets.banners import Banner
from ui.widgets.card import vbox
from ui.widgets.choice_cards import ChoiceGrid
from ui.widgets.labels import Text
from ui.widgets.theme import Theme


class AudienceStep(QWidget):
    """`chosen` gives the code of an audience."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, audience: str) -> None:
        super().__init__()
        self._theme = theme
        self._words = ReleaseWords(self)
        column = vbox(self, gap=16)
        words = self.tr(
            "Whom it is for decides what may be told: each consent was given for some and refused for others."
        )
        column.addWidget(Text(theme, words, ink="text2", wrap=True))
        options = [(code, self._words.audience(code), self._words.audience_line(code)) for code in AUDIENCES]
        self.grid = ChoiceGrid(theme, options, columns=2)
        if audience:
            self.grid.choose(audience)
        self.grid.changed.connect(lambda code: self.chosen.emit(str(code)))
        column.addWidget(self.grid)
        self._refusal = vbox()
        column.addLayout(self._refusal)
        column.addStretch(1)

    def refuse(self, title: str, text: str) -> None:
        """Says why there is no report for the chosen audience."""
        self.clear()
        self._refusal.addWidget(Banner(self._theme, title, text, tone="danger", icon="ban"))

    def clear(self) -> None:
        while (item := self._refusal.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
