"""Cards that are still to be wiped: what was read back, what to do, and what wiping does not do. Stays until somebody
says that it is done.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from intake.services.camera_notes import Card as ToWipe
from ui.widgets.amounts import size_text
from ui.widgets.buttons import Button
from ui.widgets.card import Card, vbox
from ui.widgets.days import day_text
from ui.widgets.fold_row import FoldRow
from ui.widgets.fonts import Role
from ui.widgets.labels import Text, ltr
from ui.widgets.theme import Theme


class WipeCards(Card):
    """`wiped(id)` for the one that a person wiped."""

    wiped = Signal(str)

    def __init__(self, theme: Theme, cards: Sequence[tuple[str, ToWipe]], *, today: str) -> None:
        super().__init__(theme, padding=20, gap=12)
        self.body.addWidget(Text(theme, self.tr("To be wiped"), role=Role.SECTION, weight=600, wrap=True))
        words = self.tr(
            "Every file was read back and is the same as on the card. Wipe it now, by formatting it in the camera or "
            "telephone."
        )
        self.body.addWidget(Text(theme, words, wrap=True))
        honest = self.tr(
            "Deleting on cards and telephones does not erase: what was there can often be brought back. Where that "
            "would endanger somebody, keep the card as safe as this laptop, or destroy it."
        )
        self.body.addWidget(Text(theme, honest, role=Role.META, ink="text2", wrap=True))
        for identifier, card in cards:
            block = QWidget()
            column = vbox(block, gap=2)
            column.addWidget(Text(theme, card.label or self.tr("Card or telephone"), weight=600, wrap=True))
            facts = [
                self.tr("%n file(s)", "", card.files),
                size_text(card.size),
                self.tr("taken in on {day}").format(day=day_text(card.day, today=today)),
            ]
            if card.case_number:
                facts.append(self.tr("for {number}").format(number=ltr(card.case_number)))
            if card.left:
                facts.append(self.tr("%n other file(s) left on it were not taken in", "", card.left))
            column.addWidget(Text(theme, " · ".join(facts), role=Role.META, ink="text2", wrap=True))
            done = Button(theme, self.tr("It is wiped"), icon="check", small=True)
            done.clicked.connect(lambda _=False, which=identifier: self.wiped.emit(which))
            self.body.addWidget(FoldRow(block, done, stretch=(1, 0)))
