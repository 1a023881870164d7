"""The passphrase of a backup: a new one, twice, or that of one which this vault does not know. Keeps nothing."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from ui.screens.passphrases.new_passphrase import NewPassphrase
from ui.widgets.button_row import ButtonRow
from ui.widgets.buttons import Button, Kind
from ui.widgets.card import Card
from ui.widgets.fields import Field
from ui.widgets.fonts import Role
from ui.widgets.labels import Text
from ui.widgets.passphrase import PassphraseEdit
from ui.widgets.theme import Theme


class BackupPassphrase(Card):
    """`submitted` with the passphrase; `closed` to leave it."""

    submitted = Signal(str)
    closed = Signal()

    def __init__(self, theme: Theme, *, new: bool) -> None:
        super().__init__(theme, padding=32)
        title = self.tr("A passphrase for this backup") if new else self.tr("The passphrase of that backup")
        words = (
            self.tr(
                "It opens the backup on any computer. It may be the same words as this vault's; then they open the "
                "backup also after you have changed the vault's. Later backups into this folder do not ask for it."
            )
            if new
            else self.tr("There is a backup in this folder that this vault does not know yet.")
        )
        self.body.addWidget(Text(theme, title, role=Role.SECTION, weight=600, wrap=True))
        self.body.addSpacing(4)
        self.body.addWidget(Text(theme, words, ink="text2", wrap=True))
        self.body.addSpacing(16)
        self.fresh: NewPassphrase | None = NewPassphrase(theme) if new else None
        self.edit: PassphraseEdit | None = None if new else PassphraseEdit(theme)
        self.field: Field | None = None
        if self.fresh is not None:
            self.body.addWidget(self.fresh)
            self.fresh.entered.connect(self._submit)
            self.setFocusProxy(self.fresh.first)
        elif self.edit is not None:
            self.field = Field(theme, self.tr("Passphrase"), self.edit)
            self.body.addWidget(self.field)
            self.edit.returnPressed.connect(self._submit)
            self.setFocusProxy(self.edit)
        self.body.addSpacing(20)
        self.go_button = Button(theme, self.tr("Back up now"), Kind.PRIMARY)
        self.go_button.clicked.connect(self._submit)
        self.cancel_button = Button(theme, self.tr("Go back"), Kind.SECONDARY, hint=self.tr("Esc"))
        self.cancel_button.clicked.connect(self.closed)
        self.body.addWidget(ButtonRow(self.go_button, self.cancel_button))

    def _submit(self) -> None:
        if self.fresh is not None:
            wrong = self.fresh.check()
            if wrong is not None:
                wrong.setFocus()
                return
            self.submitted.emit(self.fresh.text())
        elif self.edit is not None and self.edit.text():
            self.submitted.emit(self.edit.text())
        else:
            self.refuse(self.tr("Type the passphrase of that backup."))

    def refuse(self, message: str) -> None:
        """Says under the field why it was not taken."""
        if self.field is not None and self.edit is not None:
            self.field.set_error(message)
            self.edit.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
