"""What a restore needs to know: which backup, where the new vault goes, and what opens the backup. Starts nothing.

Says under each answer what is wrong with it. Keeps shares that were typed until the card goes: they are long to type.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from intake.errors import AmanatError
from ui.error_text import explain
from ui.widgets.button_row import ButtonRow
from ui.widgets.buttons import Button, Kind
from ui.widgets.card import Card
from ui.widgets.fields import Field
from ui.widgets.fonts import Role
from ui.widgets.labels import Text
from ui.widgets.passphrase import PassphraseEdit
from ui.widgets.scrolled import into_view
from ui.widgets.theme import Theme

OF_THE_BACKUP = frozenset({"backup-not-found", "backup-damaged", "cannot-read", "keyslots-torn", "vault-newer"})
OF_THE_PLACE = frozenset({"already-there", "disk-full", "cannot-write", "vault-in-use"})


class RestoreForm(Card):
    """`submitted` when all is answered; `backup_wanted` and `place_wanted` ask for a folder, `shares_wanted` for three
    shares; `closed` to leave."""

    submitted = Signal()
    backup_wanted = Signal()
    place_wanted = Signal()
    shares_wanted = Signal()
    closed = Signal()

    def __init__(
        self, theme: Theme, *, backup: Path | None, place: Path, usual: bool, shares: Sequence[str] = ()
    ) -> None:
        super().__init__(theme, padding=32)
        self._shares = bool(shares)
        self._complete = backup is not None
        self._wait = 0
        self.body.addWidget(Text(theme, self.tr("Restore a backup"), role=Role.TITLE, weight=600, wrap=True))
        self.body.addSpacing(4)
        words = self.tr("Makes a new vault of a backup. Nothing is written to the backup, and nothing is overwritten.")
        self.body.addWidget(Text(theme, words, ink="text2", wrap=True))
        self.body.addSpacing(16)
        named = self.tr("Choose its folder…") if backup is None else _short(backup.name or str(backup))
        self.backup_button = Button(theme, named, Kind.SECONDARY, icon="folder-open")
        self.backup_button.clicked.connect(self.backup_wanted)
        self.backup_field = Field(theme, self.tr("The backup"), self.backup_button)
        self.body.addWidget(self.backup_field)
        self.body.addSpacing(12)
        where = self.tr("On this computer, in the usual place") if usual else _short(place.name)
        self.place_button = Button(theme, where, Kind.SECONDARY, icon="device-laptop" if usual else "folder")
        self.place_button.clicked.connect(self.place_wanted)
        self.place_field = Field(
            theme, self.tr("Where the new vault goes"), self.place_button, hint=self.tr("Press it for another folder.")
        )
        self.body.addWidget(self.place_field)
        self.body.addSpacing(12)
        self.passphrase = PassphraseEdit(theme)
        self.shares_button = Button(theme, "", Kind.QUIET, icon="key", small=True)
        self.shares_button.clicked.connect(self.shares_wanted)
        if self._shares:
            self.passphrase.hide()
            self.shares_button.setText(self.tr("Three shares are typed: type others…"))
            self.way_field = Field(theme, self.tr("Opened by recovery shares"), self.shares_button)
            self.body.addWidget(self.way_field)
        else:
            self.shares_button.setText(self.tr("With recovery shares instead…"))
            self.way_field = Field(theme, self.tr("Passphrase of the backup"), self.passphrase)
            self.body.addWidget(self.way_field)
            self.body.addWidget(self.shares_button, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addSpacing(16)
        self.go_button = Button(theme, self.tr("Go on"), Kind.PRIMARY, hint=self.tr("Enter"))
        self.go_button.clicked.connect(self.submit)
        self.cancel_button = Button(theme, self.tr("Go back"), Kind.SECONDARY, hint=self.tr("Esc"))
        self.cancel_button.clicked.connect(self.closed)
        self.body.addWidget(ButtonRow(self.go_button, self.cancel_button))
        self.passphrase.returnPressed.connect(self.submit)
        self.passphrase.textEdited.connect(lambda: self.way_field.set_error(""))
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self._count_down)
        self.setFocusProxy(
            self.backup_button if backup is None else self.go_button if self._shares else self.passphrase
        )

    def submit(self) -> None:
        """Goes on, or says what is missing."""
        if self._wait:
            return
        if not self._complete:
            self.backup_field.set_error(self.tr("Choose the folder that the backup was made into."))
            self.backup_button.setFocus()
        elif not self._shares and not self.passphrase.text():
            self.way_field.set_error(self.tr("Type the passphrase of that backup."))
            self.passphrase.setFocus()
        else:
            self.submitted.emit()

    def set_busy(self, busy: bool) -> None:
        self.passphrase.hide_text()
        if busy:
            for field in (self.backup_field, self.place_field, self.way_field):
                field.set_error("")
        for widget in (self.backup_button, self.place_button, self.passphrase, self.shares_button, self.go_button):
            widget.setEnabled(not busy)
        self.go_button.setText(self.tr("Opening the backup…") if busy else self.tr("Go on"))

    def refuse(self, error: AmanatError, wait: int = 0) -> None:
        """Says it under the answer that it is about; no next attempt for `wait` seconds."""
        self.set_busy(False)
        focus: QWidget = self.shares_button if self._shares else self.passphrase
        field = self.way_field
        if error.code in OF_THE_PLACE:
            field, focus = self.place_field, self.place_button
        elif error.code in OF_THE_BACKUP:
            field, focus = self.backup_field, self.backup_button
        field.set_error(self._words(error))
        self.passphrase.selectAll()
        focus.setFocus()
        into_view(field)
        self._wait = wait
        if wait:
            self._show_wait()
            self._timer.start()

    def tell(self, banner: QWidget) -> None:
        """What became of the attempt before, over the questions."""
        self.body.insertWidget(0, banner)
        self.body.insertSpacing(1, 16)

    def _words(self, error: AmanatError) -> str:
        if error.code == "wrong-passphrase":
            return self.tr(
                "That passphrase does not open this backup; it may differ from the vault's. Check Caps Lock and the "
                "keyboard language, then try again."
            )
        if error.code == "wrong-shares":
            return self.tr(
                "These shares do not open this backup. Only shares that were let open it do: see whether newer ones "
                "were made, or use its passphrase."
            )
        return " ".join(explain(error))

    def _show_wait(self) -> None:
        self.go_button.setEnabled(False)
        self.go_button.setText(self.tr("Again in %n second(s)", "", self._wait))

    def _count_down(self) -> None:
        self._wait -= 1
        if self._wait > 0:
            self._show_wait()
            return
        self._timer.stop()
        self.go_button.setText(self.tr("Go on"))
        self.go_button.setEnabled(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)


def _short(name: str) -> str:
    """A folder's name at a length that fits a button."""
    return name if len(name) <= 32 else f"{name[:31]}…"
