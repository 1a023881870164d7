"""A question where the answer belongs: a card under what it concerns instead of a pop-up.

Asked and forgotten: the caller puts it into its layout and listens once. Esc is always the answer that changes nothing.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent

from ui.widgets.buttons import Button, Kind
from ui.widgets.card import Card, hbox
from ui.widgets.fonts import Role
from ui.widgets.labels import Text
from ui.widgets.theme import Theme


class QuestionCard(Card):
    """`answers` are (value, words, kind, letter); the first gets the focus, so it must be the harmless one or primary.

    `answered` gives the value; Esc gives `escape`. Letters work only while the card has the focus.
    """

    answered = Signal(object)

    def __init__(
        self,
        theme: Theme,
        question: str,
        text: str = "",
        *,
        answers: Sequence[tuple[object, str, Kind, str]],
        escape: object = None,
        above: str = "",
    ) -> None:
        super().__init__(theme, padding=20, accent=True)
        self._escape = escape
        self._letters: dict[str, object] = {}
        self._buttons: list[Button] = []
        if above:
            self.body.addWidget(Text(theme, above, role=Role.META, weight=500, ink="text2", tabular=True))
            self.body.addSpacing(6)
        self.body.addWidget(Text(theme, question, role=Role.SECTION, weight=600, wrap=True))
        if text:
            self.body.addSpacing(2)
            self.body.addWidget(Text(theme, text, ink="text2", wrap=True))
        self.body.addSpacing(16)
        row = hbox(gap=8)
        destructive: list[Button] = []
        for value, words, kind, letter in answers:
            button = Button(theme, words, kind, hint=letter)
            button.clicked.connect(lambda _=False, chosen=value: self.answered.emit(chosen))
            self._buttons.append(button)
            if letter:
                self._letters[letter.casefold()] = value
            if kind is Kind.DESTRUCTIVE:
                destructive.append(button)
            else:
                row.addWidget(button)
        row.addStretch(1)
        # What destroys stands apart, at the end and never first.
        for button in destructive:
            row.addWidget(button)
        self.body.addLayout(row)
        self.setAccessibleName(question)

    @property
    def buttons(self) -> list[Button]:
        return list(self._buttons)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._buttons:
            self._buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        letter = event.text().casefold()
        if event.key() == Qt.Key.Key_Escape:
            self.answered.emit(self._escape)
        elif letter in self._letters and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.answered.emit(self._letters[letter])
        else:
            super().keyPressEvent(event)
