"""Destroying a vault from the first window: no passphrase, because whoever needs this has no time for one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QVBoxLayout, QWidget

from intake.errors import AmanatError
from ui.widgets.button_row import ButtonRow
from ui.widgets.buttons import Button, Kind
from ui.widgets.card import Card, vbox
from ui.widgets.destroy_form import DestroyForm
from ui.widgets.fields import Dropdown, Field
from ui.widgets.fonts import Role
from ui.widgets.labels import Text
from ui.widgets.theme import Theme

Destroy = Callable[[Path, bool, Callable[[object], object], Callable[[AmanatError], object]], None]


class DestroyCard(QWidget):
    """`found` are (folder, place) pairs; none is chosen by itself where there are several. `back` when it is over."""

    back = Signal()

    def __init__(self, theme: Theme, destroy: Destroy, found: Sequence[tuple[Path, str]]) -> None:
        super().__init__()
        self._theme, self._destroy = theme, destroy
        self._column: QVBoxLayout = vbox(self)
        self.vault = Dropdown(theme)
        if len(found) != 1:
            self.vault.addItem(self.tr("Choose which"), None)
        for folder, place in found:
            icon = "usb" if place == "removable" else "folder" if place == "chosen" else "device-laptop"
            self.vault.addItem(QIcon(theme.icon(icon, "text2")), self._place_words(place, folder), folder)
        self.form = DestroyForm(theme, above=Field(theme, self.tr("Vault"), self.vault))
        self.form.confirmed.connect(self._go)
        self.form.closed.connect(self.back)
        self._column.addWidget(self.form)
        self.setFocusProxy(self.form)

    def _place_words(self, place: str, folder: Path) -> str:
        if place == "usual":
            return self.tr("On this computer, in the usual place")
        if place == "beside-program":
            return self.tr("Beside the program")
        if place == "removable":
            return self.tr("On the memory stick {0}").format(folder.parent.name)
        return self.tr("In the folder {0}").format(folder.name)

    def _go(self, although_in_use: bool) -> None:
        folder = self.vault.currentData()
        if not isinstance(folder, Path):
            self.form.refuse(self.tr("No vault is chosen"), self.tr("Choose above which vault is meant."))
            return
        self._destroy(folder, although_in_use, self._done, self._failed)

    def _failed(self, error: AmanatError) -> None:
        if error.code == "vault-in-use":
            self.form.in_use()
            return
        from ui.error_text import explain

        self.form.refuse(*explain(error))

    def _done(self, _result: object) -> None:
        theme = self._theme
        self.form.hide()
        self.form.deleteLater()
        card = Card(theme, padding=32)
        card.body.addWidget(Text(theme, self.tr("The vault is destroyed"), role=Role.TITLE, weight=600, wrap=True))
        card.body.addSpacing(12)
        words = self.tr("Nothing opens what it held on this disk. Think of its backups, and of copies made before.")
        card.body.addWidget(Text(theme, words, ink="text2", wrap=True))
        card.body.addSpacing(20)
        self.back_button = Button(theme, self.tr("Back"), Kind.SECONDARY, key="Esc")
        self.back_button.clicked.connect(self.back)
        card.body.addWidget(ButtonRow(self.back_button))
        self._column.addWidget(card)
        self.back_button.setFocus()
