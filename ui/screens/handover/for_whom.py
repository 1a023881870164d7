"""For whom: the coordinators who will be able to read it, and the numbers to compare with them. Knows no service."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLayout, QWidget

from ui.widgets.button_row import ButtonRow
from ui.widgets.buttons import Button, Kind
from ui.widgets.card import Card, Hairline, hbox, vbox
from ui.widgets.chips import Chip
from ui.widgets.digits import DigitsBlock
from ui.widgets.fields import CheckBox
from ui.widgets.fonts import Role
from ui.widgets.labels import NameLabel, Text
from ui.widgets.theme import Theme


@dataclass(frozen=True, slots=True)
class Recipient:
    """A coordinator of the roster. `lapsed` only warns: their role has not been renewed in time."""

    fingerprint: str
    pseudonym: str
    steward: bool = False
    lapsed: bool = False


class ForWhom(QWidget):
    """`changed` when a tick changed; `compare` when somebody wants to compare the numbers now."""

    changed = Signal()
    compare = Signal()

    def __init__(
        self,
        theme: Theme,
        recipients: Sequence[Recipient],
        digits: Sequence[str],
        *,
        organisation: str,
        compared: bool,
        ticked: frozenset[str] | None = None,
    ) -> None:
        super().__init__()
        self._theme = theme
        self._boxes: dict[str, CheckBox] = {}
        column = vbox(self, gap=8)
        column.addWidget(Text(theme, self.tr("For whom"), weight=600))
        card = Card(theme, padding=16)
        for number, recipient in enumerate(recipients):
            if number:
                card.body.addSpacing(10)
                card.body.addWidget(Hairline(theme))
                card.body.addSpacing(10)
            card.body.addLayout(self._line(recipient, organisation, ticked is None or recipient.fingerprint in ticked))
        card.body.addSpacing(14)
        card.body.addWidget(Hairline(theme))
        card.body.addSpacing(12)
        self._add_digits(card, digits, compared)
        column.addWidget(card)

    def _line(self, recipient: Recipient, organisation: str, on: bool) -> QLayout:
        theme = self._theme
        line = hbox(gap=14)
        box = CheckBox(theme)
        box.setAccessibleName(recipient.pseudonym)
        box.setChecked(on)
        box.toggled.connect(lambda _on: self.changed.emit())
        self._boxes[recipient.fingerprint] = box
        line.addWidget(box, 0, Qt.AlignmentFlag.AlignVCenter)
        words = vbox(gap=1)
        words.addWidget(NameLabel(theme, recipient.pseudonym, weight=600, elide=True))
        what = self.tr("Coordinator and steward") if recipient.steward else self.tr("Coordinator")
        words.addWidget(Text(theme, f"{what} · {organisation}", role=Role.META, ink="text2", elide=True))
        line.addLayout(words, 1)
        if recipient.lapsed:
            chip = Chip(theme, self.tr("Not renewed"), tone="warn", icon="alert-triangle")
            line.addWidget(chip, 0, Qt.AlignmentFlag.AlignVCenter)
        return line

    def _add_digits(self, card: Card, digits: Sequence[str], compared: bool) -> None:
        theme = self._theme
        head = hbox(gap=8)
        head.addWidget(Text(theme, self.tr("Your numbers"), role=Role.META, weight=600, wrap=True), 1)
        chip = (
            Chip(theme, self.tr("Compared"), tone="ok", icon="check")
            if compared
            else Chip(theme, self.tr("Not compared"), tone="warn", icon="alert-triangle")
        )
        head.addWidget(chip)
        card.body.addLayout(head)
        card.body.addSpacing(8)
        self.digits = DigitsBlock(theme, digits)
        card.body.addWidget(self.digits)
        card.body.addSpacing(8)
        words = (
            self.tr("A coordinator sees the same numbers beside your name.")
            if compared
            else self.tr(
                "Read them to a coordinator by telephone or in person: beside your name they must see the same. "
                "Until then nobody can be sure that the bundle is for the right people."
            )
        )
        card.body.addWidget(Text(theme, words, role=Role.META, ink="text2", wrap=True))
        self.compare_button: Button | None = None
        if not compared:
            card.body.addSpacing(8)
            self.compare_button = Button(theme, self.tr("Compare the numbers…"), Kind.QUIET, small=True)
            self.compare_button.clicked.connect(self.compare)
            card.body.addWidget(ButtonRow(self.compare_button))

    @property
    def chosen(self) -> tuple[str, ...]:
        """Fingerprints of the coordinators that are ticked."""
        return tuple(fingerprint for fingerprint, box in self._boxes.items() if box.isChecked())

    def box(self, fingerprint: str) -> CheckBox:
        return self._boxes[fingerprint]
