"""A calm line below the title: what around the vault could betray it. Gone for the day when somebody has read it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from intake import surroundings
from intake.surroundings import Danger
from ui.widgets.buttons import Button, Kind
from ui.widgets.card import Card, hbox, vbox
from ui.widgets.fonts import Role
from ui.widgets.labels import IconLabel, Text
from ui.widgets.theme import Theme


class AroundLine(QWidget):
    """One row for each danger and one button; `read` when it was pressed."""

    read = Signal()

    def __init__(self, theme: Theme, dangers: Sequence[Danger]) -> None:
        super().__init__()
        outer = vbox(self, margins=(32, 8, 32, 0))
        card = Card(theme, padding=12)
        row = hbox(gap=12)
        row.addWidget(IconLabel(theme, "shield-x", "warn", theme.icon_size), 0, Qt.AlignmentFlag.AlignTop)
        column = vbox(gap=4)
        for danger in dangers:
            column.addWidget(Text(theme, self._words(danger), role=Role.META, wrap=True))
        row.addLayout(column, 1)
        self.button = Button(theme, self.tr("Read; not again today"), Kind.QUIET, small=True)
        self.button.clicked.connect(self.read)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        card.body.addLayout(row)
        outer.addWidget(card)

    def _words(self, danger: Danger) -> str:
        if danger.kind == surroundings.SWAP:
            return self.tr(
                "This computer moves memory to a disk that is not encrypted, and words of testimonies with it. "
                "Encrypt the whole disk, or switch swap off."
            )
        if danger.kind == surroundings.HIBERNATION:
            return self.tr(
                "When this computer hibernates it writes its memory to a disk that is not encrypted. "
                "Encrypt the whole disk, or switch hibernation off."
            )
        return self.tr(
            "This vault lies in a folder that {0} copies to its servers. It is encrypted, but whoever asks them sees "
            "that it is there and when it grows. Move it to another folder."
        ).format(danger.cloud)
