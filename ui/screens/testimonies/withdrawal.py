"""The witness takes everything back: one button, asked once more in place. Says what it cannot do."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from intake.model.consent import Consent, ConsentState
from ui.widgets.button_row import ButtonRow
from ui.widgets.buttons import Button, Kind
from ui.widgets.card import vbox
from ui.widgets.question import QuestionCard
from ui.widgets.theme import Theme


class Withdrawal(QWidget):
    """Hidden while there is no Yes to take back."""

    withdrawn = Signal()

    def __init__(self, theme: Theme, consent: Consent) -> None:
        super().__init__()
        self._theme = theme
        self._column = vbox(self, gap=12)
        self._button = Button(theme, self.tr("The witness takes every Yes back"), Kind.DESTRUCTIVE)
        self._button.clicked.connect(self._ask)
        self._row = ButtonRow(self._button)
        self._column.addWidget(self._row)
        self._card: QuestionCard | None = None
        given = (ConsentState.GIVEN, ConsentState.WITH_CONDITIONS)
        self.setVisible(any(answer.state in given for answer in consent.answers))

    def _ask(self) -> None:
        self._row.hide()
        self._card = QuestionCard(
            self._theme,
            self.tr("Take every Yes back?"),
            self.tr(
                "From now on it is used for nothing. What was given to others already cannot be called back; the "
                "withdrawal goes to the coordinators with your next bundle, and they see who has it."
            ),
            answers=[
                (False, self.tr("No, leave it"), Kind.SECONDARY, ""),
                (True, self.tr("Yes, take all back"), Kind.DESTRUCTIVE, ""),
            ],
            escape=False,
        )
        self._card.answered.connect(self._answered)
        self._column.addWidget(self._card)

    def _answered(self, sure: bool) -> None:
        card, self._card = self._card, None
        if card is not None:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._row.show()
        if sure:
            self.withdrawn.emit()
