"""Before there is an organisation: join with the file one was given, or begin one. Knows no service."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.widgets.button_row import ButtonRow
from ui.widgets.buttons import Button, Kind
from ui.widgets.card import Card, vbox
from ui.widgets.columns import Columns
from ui.widgets.fields import Field
from ui.widgets.fonts import Role
from ui.widgets.labels import IconLabel, Text
from ui.widgets.safe_text import SafeLineEdit
from ui.widgets.theme import Theme

LONGEST_NAME = 120


class StartPage(QWidget):
    """`join` when a person has an invitation; `begin` with the name of a new organisation."""

    join = Signal()
    begin = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        cards = self._join_card(theme), self._create_card(theme)
        vbox(self).addWidget(Columns(theme, *cards, width=420, least=360, fill=True))

    def _join_card(self, theme: Theme) -> Card:
        card = Card(theme, padding=32)
        card.body.addWidget(IconLabel(theme, "file-import", "accent", theme.px(28)))
        card.body.addSpacing(16)
        card.body.addWidget(Text(theme, self.tr("I was given an invitation"), role=Role.SECTION, weight=600, wrap=True))
        card.body.addSpacing(4)
        words = self.tr(
            "A coordinator sent or gave you one file. Open it here, and you can hand over what you record. "
            "You can work at once; the coordinator will compare eight numbers with you later."
        )
        card.body.addWidget(Text(theme, words, ink="text2", wrap=True))
        card.body.addSpacing(20)
        self.join_button = Button(theme, self.tr("Open the invitation…"), Kind.PRIMARY, icon="folder-open")
        self.join_button.clicked.connect(self.join)
        card.body.addWidget(ButtonRow(self.join_button))
        card.body.addStretch(1)
        return card

    def _create_card(self, theme: Theme) -> Card:
        card = Card(theme, padding=32)
        card.body.addWidget(IconLabel(theme, "building-community", "text2", theme.px(28)))
        card.body.addSpacing(16)
        card.body.addWidget(Text(theme, self.tr("I begin an organisation"), role=Role.SECTION, weight=600, wrap=True))
        card.body.addSpacing(4)
        words = self.tr(
            "You become its first coordinator: you invite volunteers, admit them, take in what they send, and "
            "release reports. A vault belongs to one organisation for ever."
        )
        card.body.addWidget(Text(theme, words, ink="text2", wrap=True))
        card.body.addSpacing(20)
        self.name = SafeLineEdit(theme)
        self.name.setMaxLength(LONGEST_NAME)
        self.name.returnPressed.connect(self._create)
        self.name_field = Field(
            theme,
            self.tr("Name of the organisation"),
            self.name,
            hint=self.tr("Everybody who belongs to it sees this name. It is in every invitation."),
        )
        self.name.textEdited.connect(lambda _text: self.name_field.set_error(""))
        card.body.addWidget(self.name_field)
        card.body.addSpacing(16)
        self.create_button = Button(theme, self.tr("Begin this organisation"), Kind.SECONDARY)
        self.create_button.clicked.connect(self._create)
        card.body.addWidget(ButtonRow(self.create_button))
        card.body.addStretch(1)
        return card

    def _create(self) -> None:
        name = self.name.text().strip()
        if not name:
            self.name_field.set_error(self.tr("Give it a name first."))
            self.name.setFocus()
            return
        self.begin.emit(name)

    def refuse(self, message: str) -> None:
        """Says under the name why it was not taken."""
        self.name_field.set_error(message)
        self.name.setFocus()
