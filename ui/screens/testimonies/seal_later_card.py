"""Sealing a testimony that is open on this laptop: asked with its limits, the passphrase, then done and locked.

The passphrase is asked because everything that stays moves to a new key. Must never begin with a passphrase that does
not open the vault: what is deleted would stay in the old database's file.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from intake.clock import Clock
from intake.crypto.secret import Secret
from intake.errors import AmanatError
from intake.services import keyfiles, keys, sealed_later, sealing
from ui.error_text import explain
from ui.screens import Context
from ui.screens.passphrases.keyfile_row import KeyfileRow
from ui.screens.testimonies.controller import TestimonyController
from ui.widgets.banners import Banner
from ui.widgets.button_row import ButtonRow
from ui.widgets.buttons import Button, Kind
from ui.widgets.card import Card, clear_layout, vbox
from ui.widgets.fields import Field
from ui.widgets.fonts import Role
from ui.widgets.labels import Text
from ui.widgets.passphrase import PassphraseEdit
from ui.widgets.progress import Bar


class SealLaterCard(QWidget):
    """A quiet button; after it the dialog."""

    def __init__(self, context: Context, controller: TestimonyController) -> None:
        super().__init__()
        self._context, self._theme, self._controller = context, context.theme, controller
        self._column = vbox(self)
        self._quiet()

    def _quiet(self) -> None:
        clear_layout(self._column)
        button = Button(self._theme, self.tr("Seal this testimony…"), Kind.QUIET)
        button.clicked.connect(self.ask)
        self._column.addWidget(ButtonRow(button))

    def ask(self) -> None:
        """Shows what sealing later does and does not do."""
        clear_layout(self._column)
        options = sealing.options(self._context.vault)
        card = Card(self._theme, padding=24)
        card.body.addWidget(
            Text(self._theme, self.tr("Seal this testimony"), role=Role.SECTION, weight=600, wrap=True)
        )
        card.body.addSpacing(12)
        if options.problem:
            card.body.addWidget(
                Banner(
                    self._theme,
                    self.tr("It cannot be sealed here"),
                    self.tr("No other coordinator is known, so nobody could open it."),
                )
            )
            card.body.addWidget(ButtonRow(self._cancel()))
            self._column.addWidget(card)
            return
        for words in self._limits(", ".join(options.coordinators)):
            card.body.addWidget(Banner(self._theme, *words))
            card.body.addSpacing(12)
        self.passphrase = PassphraseEdit(self._theme)
        self._field = Field(self._theme, self.tr("Your passphrase"), self.passphrase)
        self._keyfile = KeyfileRow(self._theme)
        self._do = Button(self._theme, self.tr("Seal it and lock"), Kind.DESTRUCTIVE)
        self._do.clicked.connect(self._begin)
        self.passphrase.returnPressed.connect(self._begin)
        self._bar = Bar(self._theme)
        self._bar.hide()
        for widget in (self._field, self._keyfile, self._bar):
            card.body.addWidget(widget)
        card.body.addSpacing(12)
        self._buttons = ButtonRow(self._do, self._cancel())
        card.body.addWidget(self._buttons)
        self._column.addWidget(card)
        self.passphrase.setFocus()

    def _cancel(self) -> Button:
        button = Button(self._theme, self.tr("Leave it as it is"), Kind.SECONDARY)
        button.clicked.connect(self._quiet)
        return button

    def _limits(self, names: str) -> list[tuple[str, str]]:
        return [
            (
                self.tr("After this nobody can open it on this laptop"),
                self.tr(
                    "Not to review it, not to transcribe it, not to look at its video, not with your passphrase. It is "
                    "handed over like any other, and can be opened by: {names}."
                ).format(names=names),
            ),
            (
                self.tr("What was on this laptop until now is not undone"),
                self.tr(
                    "Backups, images and copies of the vault made before still open with your passphrase, and the disk "
                    "may keep remnants that no program can reach, above all a flash disk. Make a new backup afterwards "
                    "and destroy the earlier ones. That it existed, when, and how many people and answers it has stays "
                    "visible in this vault."
                ),
            ),
            (
                self.tr("The vault moves to a new key and is locked"),
                self.tr(
                    "Only this passphrase opens it then: recovery shares and other passphrases lead to the old key and "
                    "open nothing any more. Make them anew after the next unlock; a coordinator is asked on Today to "
                    "try recovery out. It needs as much free space as the vault's database."
                ),
            ),
        ]

    # --- doing it ---------------------------------------------------------------------------------------------------

    def _begin(self) -> None:
        if not self.passphrase.text():
            self._field.set_error(self.tr("Type the passphrase that opens the vault."))
            return
        if not self._controller.commit():
            return
        typed = bytearray(self.passphrase.text().encode("utf-8"))
        self.passphrase.clear()
        self._busy(True)
        self._controller.frozen = True
        self._context.jobs.start(
            _seal_and_move,
            self._context.vault,
            self._context.clock,
            self._controller.account.id,
            typed,
            self._keyfile.path,
            done=self._sealed,
            failed=self._failed,
            progress=self._moved,
        )

    def _busy(self, busy: bool) -> None:
        self._buttons.setEnabled(not busy)
        self.passphrase.setEnabled(not busy)
        self._bar.setVisible(busy)

    def _moved(self, _step: str, done: int, total: int) -> None:
        self._bar.set_fraction(done / total if total else 0.0)

    def _sealed(self, _nothing: object) -> None:
        self._controller.forget()
        self._context.shell.lock()

    def _failed(self, error: AmanatError) -> None:
        if self._context.vault.locked:
            self._sealed(None)  # it is sealed, and the vault as it was but for that
            return
        self._controller.frozen = False
        self._busy(False)
        self._field.set_error(" ".join(explain(error)))


def _seal_and_move(
    vault: Any, clock: Clock, testimony: str, typed: bytearray, keyfile: Path | None, *, progress: Any
) -> None:
    secret = None if keyfile is None else keyfiles.read(keyfile)
    try:
        with Secret.take(typed) as passphrase:
            present = keys.ByPassphrase(passphrase, secret)
            keys.of(vault).listed(present)  # that it opens, before anything is deleted
            sealed_later.seal(vault, testimony, clock=clock, progress=progress)
            keys.move_to_new_key(vault, present, present, progress=progress)
    finally:
        if secret is not None:
            secret.close()
