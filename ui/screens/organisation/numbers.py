"""My numbers: eight groups of five digits to read out, and a field for those of the other side. Knows no service."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal

from ui.widgets.button_row import ButtonRow
from ui.widgets.buttons import Button, Kind
from ui.widgets.card import Card, hbox
from ui.widgets.chips import Chip
from ui.widgets.digits import DigitsBlock
from ui.widgets.fields import Field
from ui.widgets.fonts import Role
from ui.widgets.labels import Text
from ui.widgets.safe_text import SafeLineEdit
from ui.widgets.theme import Theme

_DIGITS = 40


class NumbersCard(Card):
    """`typed` with what a person typed once it holds 40 digits, in any grouping."""

    typed = Signal(str)

    def __init__(self, theme: Theme, digits: Sequence[str], *, compared: bool) -> None:
        super().__init__(theme)
        head = hbox(gap=8)
        head.addWidget(Text(theme, self.tr("Your numbers"), weight=600, wrap=True), 1)
        if compared:
            head.addWidget(Chip(theme, self.tr("Compared"), tone="ok", icon="check"))
        else:
            head.addWidget(Chip(theme, self.tr("Not compared"), tone="warn", icon="alert-triangle"))
        self.body.addLayout(head)
        self.body.addSpacing(12)
        self.digits = DigitsBlock(theme, digits)
        self.body.addWidget(self.digits)
        self.body.addSpacing(8)
        words = (
            self.tr("You have compared these with a coordinator. They change only if the roster or your keys do.")
            if compared
            else self.tr(
                "Once your first bundle has arrived, the coordinator sees eight numbers beside your name. "
                "Telephone or meet, let them read theirs to you, and type them here."
            )
        )
        self.body.addWidget(Text(theme, words, role=Role.META, ink="text2", wrap=True))
        self.edit: SafeLineEdit | None = None
        self.field: Field | None = None
        if not compared:
            self._add_field(theme)

    def _add_field(self, theme: Theme) -> None:
        self.body.addSpacing(16)
        self.edit = SafeLineEdit(theme, sensitive=False)
        self.edit.setAccessibleName(self.tr("The coordinator's numbers"))
        self.field = Field(theme, self.tr("The coordinator's numbers"), self.edit)
        self.edit.textEdited.connect(lambda _text: self.field.set_error("") if self.field is not None else None)
        self.edit.returnPressed.connect(self._compare)
        self.body.addWidget(self.field)
        self.body.addSpacing(12)
        self.button = Button(theme, self.tr("Compare"), Kind.SECONDARY, icon="check")
        self.button.clicked.connect(self._compare)
        self.body.addWidget(ButtonRow(self.button))

    def _compare(self) -> None:
        if self.edit is None or self.field is None:
            return
        text = self.edit.text()
        count = sum(letter.isdecimal() for letter in text)
        if count != _DIGITS:
            self.field.set_error(self.tr("These are %n of 40 digits. Type all eight numbers.", "", count))
            self.edit.setFocus()
            return
        self.typed.emit(text)

    def refuse(self) -> None:
        """The two are not the same."""
        if self.field is not None and self.edit is not None:
            self.field.set_error(
                self.tr(
                    "They differ. Read them once more, slowly. If they still differ, hand over nothing and meet the "
                    "coordinator: somebody may stand between you."
                )
            )
            self.edit.setFocus()
