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
    """One line that names the dangers; `more` opens what each is and what to do. `read` when it is done with."""

    read = Signal()

    def __init__(self, theme: Theme, dangers: Sequence[Danger]) -> None:
        super().__init__()
        outer = vbox(self, margins=(32, 8, 32, 0))
        card = Card(theme, padding=12)
        row = hbox(gap=12)
        row.addWidget(IconLabel(theme, "shield-x", "warn", theme.icon_size), 0, Qt.AlignmentFlag.AlignTop)
        column = vbox(gap=4)
        names = ", ".join(self._name(danger) for danger in dangers)
        summary = self.tr("This computer could give away what is in the vault: {0}.").format(names)
        column.addWidget(Text(theme, summary, role=Role.META, weight=500, wrap=True))
        self._details = [Text(theme, self._words(danger), role=Role.META, ink="text2", wrap=True) for danger in dangers]
        for text in self._details:
            text.hide()
            column.addWidget(text)
        self.more = Button(theme, self.tr("What to do"), Kind.QUIET, small=True)
        self.more.clicked.connect(self._open)
        self.button = Button(theme, self.tr("Not again today"), Kind.QUIET, small=True)
        self.button.clicked.connect(self.read)
        line = hbox(gap=8)
        line.addWidget(self.more)
        line.addWidget(self.button)
        line.addStretch(1)
        column.addLayout(line)
        row.addLayout(column, 1)
        card.body.addLayout(row)
        outer.addWidget(card)

    def _open(self) -> None:
        for text in self._details:
            text.show()
        self.more.hide()
        self.button.setFocus()

    def _name(self, danger: Danger) -> str:
        if danger.kind == surroundings.SWAP:
            return self.tr("swap on a disk that is not encrypted")
        if danger.kind == surroundings.HIBERNATION:
            return self.tr("hibernation to a disk that is not encrypted")
        return self.tr("a folder that {0} copies away").format(danger.cloud)

    def _words(self, danger: Danger) -> str:
        if danger.kind == surroundings.SWAP:
            return self.tr(
                "Swap moves memory to the disk, and words of testimonies with it. Encrypt the whole disk, or switch "
                "swap off."
            )
        if danger.kind == surroundings.HIBERNATION:
            return self.tr(
                "Hibernation writes all memory to the disk. Encrypt the whole disk, or switch hibernation off."
            )
        return self.tr(
            "On the servers of {0} the vault is encrypted, but whoever asks them sees that it is there and when it "
            "grows. Move it to another folder."
        ).format(danger.cloud)
