"""A new passphrase for the open vault: changed, or with everything moved to a new key. Keeps nothing.

Says before anything happens what it does not do. Knows no service but the words and the estimate.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.screens.passphrases.keyfile_row import KeyfileRow
from ui.screens.passphrases.new_passphrase import NewPassphrase
from ui.widgets.banners import Banner
from ui.widgets.button_row import ButtonRow
from ui.widgets.buttons import Button, Kind
from ui.widgets.card import Card
from ui.widgets.fields import Field
from ui.widgets.fonts import Role
from ui.widgets.labels import Text
from ui.widgets.passphrase import PassphraseEdit
from ui.widgets.theme import Theme


class PassphraseForm(Card):
    """`submitted` with old, new and the keyfile (None without); `closed` to leave everything as it is.

    With `moving` it is for the day when the passphrase was seen, or the laptop imaged.
    """

    submitted = Signal(str, str, object)
    closed = Signal()

    def __init__(self, theme: Theme, *, moving: bool = False, own_words: Sequence[str] = ()) -> None:
        super().__init__(theme, padding=32)
        self._moving = moving
        title = self.tr("Move everything to a new key") if moving else self.tr("Change the passphrase")
        self.body.addWidget(Text(theme, title, role=Role.SECTION, weight=600, wrap=True))
        self.body.addSpacing(16)
        for words in self._limits():
            self.body.addWidget(Banner(theme, *words))
            self.body.addSpacing(12)
        self.old = PassphraseEdit(theme)
        self.old_field = Field(theme, self.tr("Passphrase now"), self.old)
        self.body.addWidget(self.old_field)
        self.keyfile = KeyfileRow(theme)
        self.body.addWidget(self.keyfile)
        self.body.addSpacing(12)
        self.fresh = NewPassphrase(theme, own_words)
        self.body.addWidget(self.fresh)
        self.body.addSpacing(20)
        self.change_button = Button(theme, self._do_words(), Kind.PRIMARY)
        self.change_button.clicked.connect(self._submit)
        self.cancel_button = Button(theme, self.tr("Leave it as it is"), Kind.SECONDARY, hint=self.tr("Esc"))
        self.cancel_button.clicked.connect(self.closed)
        self.body.addWidget(ButtonRow(self.change_button, self.cancel_button))
        self.old.returnPressed.connect(self._submit)
        self.old.textEdited.connect(lambda _text: self.old_field.set_error(""))
        self.fresh.entered.connect(self._submit)
        self.setFocusProxy(self.old)

    # the fields by their names, for whoever types into them
    @property
    def new(self) -> PassphraseEdit:
        return self.fresh.first

    @property
    def again(self) -> PassphraseEdit:
        return self.fresh.again

    @property
    def new_field(self) -> Field:
        return self.fresh.first_field

    @property
    def again_field(self) -> Field:
        return self.fresh.again_field

    @property
    def suggest_button(self) -> Button:
        return self.fresh.suggest_button

    def _limits(self) -> list[tuple[str, str]]:
        if not self._moving:
            return [
                (
                    self.tr("Copies made before still open with the old passphrase"),
                    self.tr(
                        "If somebody has seen your passphrase, or had this laptop in their hands, changing it is not "
                        "enough: go back, and choose “Passphrase seen, or laptop imaged”."
                    ),
                )
            ]
        return [
            (
                self.tr("Copies, images and backups made before still open with the old passphrase"),
                self.tr(
                    "Nothing can change what somebody took away. What you record from now on, they cannot read. "
                    "Make a new backup afterwards, and destroy the earlier ones."
                ),
            ),
            (
                self.tr("Your signing key may be in their hands too"),
                self.tr(
                    "It moves with you and stays the same. Tell a coordinator, who can revoke it, so that nobody can "
                    "sign in your name."
                ),
            ),
            (
                self.tr("Only the new passphrase will open this vault"),
                self.tr(
                    "Recovery shares and a keyfile have to be made anew. It takes as much free space as the vault's "
                    "database, and afterwards the vault is locked."
                ),
            ),
        ]

    def _do_words(self) -> str:
        return self.tr("Move everything now") if self._moving else self.tr("Change it")

    def _submit(self) -> None:
        first: QWidget | None = None
        if not self.old.text():
            self.old_field.set_error(self.tr("Type the passphrase that opens the vault now."))
            first = self.old
        wrong = self.fresh.check()
        first = first or wrong
        if first is not None:
            first.setFocus()
            return
        self.set_busy(True)
        self.submitted.emit(self.old.text(), self.fresh.text(), self.keyfile.path)

    def set_busy(self, busy: bool) -> None:
        self.old.hide_text()
        self.old.setEnabled(not busy)
        self.fresh.set_busy(busy)
        self.keyfile.setEnabled(not busy)
        self.change_button.setEnabled(not busy)
        self.cancel_button.setEnabled(not busy)
        working = self.tr("Moving…") if self._moving else self.tr("Changing…")
        self.change_button.setText(working if busy else self._do_words())

    def show_progress(self, done: int, total: int) -> None:
        """How far the move is."""
        if self._moving and total > 0:
            self.change_button.setText(self.tr("Moving… {0} %").format(min(99, 100 * done // total)))

    def refuse(self, message: str) -> None:
        """Says under the old passphrase why nothing was changed."""
        self.set_busy(False)
        self.old_field.set_error(message)
        self.old.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.cancel_button.isEnabled():
            self.closed.emit()
        else:
            super().keyPressEvent(event)


class PresentForm(Card):
    """Asks for the passphrase that opens now, before the ways into the vault are shown. `submitted` as above."""

    submitted = Signal(str, object)
    closed = Signal()

    def __init__(self, theme: Theme, title: str, why: str, button: str) -> None:
        super().__init__(theme, padding=32)
        self._button_words = button
        self.body.addWidget(Text(theme, title, role=Role.SECTION, weight=600, wrap=True))
        self.body.addSpacing(4)
        self.body.addWidget(Text(theme, why, ink="text2", wrap=True))
        self.body.addSpacing(16)
        self.passphrase = PassphraseEdit(theme)
        self.field = Field(theme, self.tr("Passphrase now"), self.passphrase)
        self.body.addWidget(self.field)
        self.keyfile = KeyfileRow(theme)
        self.body.addWidget(self.keyfile)
        self.body.addSpacing(20)
        self.go_button = Button(theme, button, Kind.PRIMARY)
        self.go_button.clicked.connect(self._submit)
        self.cancel_button = Button(theme, self.tr("Go back"), Kind.SECONDARY, hint=self.tr("Esc"))
        self.cancel_button.clicked.connect(self.closed)
        self.body.addWidget(ButtonRow(self.go_button, self.cancel_button))
        self.passphrase.returnPressed.connect(self._submit)
        self.passphrase.textEdited.connect(lambda _text: self.field.set_error(""))
        self.setFocusProxy(self.passphrase)

    def _submit(self) -> None:
        if not self.passphrase.text():
            self.field.set_error(self.tr("Type the passphrase that opens the vault now."))
            self.passphrase.setFocus()
            return
        self.set_busy(True)
        path: Path | None = self.keyfile.path
        self.submitted.emit(self.passphrase.text(), path)

    def set_busy(self, busy: bool) -> None:
        self.passphrase.hide_text()
        for widget in (self.passphrase, self.keyfile, self.go_button):
            widget.setEnabled(not busy)
        self.go_button.setText(self.tr("Checking…") if busy else self._button_words)

    def refuse(self, message: str) -> None:
        self.set_busy(False)
        self.field.set_error(message)
        self.passphrase.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
