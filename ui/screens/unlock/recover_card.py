"""Opens a vault whose passphrase is lost: three recovery shares, then a new passphrase, then the vault is open.

Nothing is changed before the new passphrase was typed twice. Shares typed here are forgotten with the card.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from intake.errors import AmanatError, BadShare, WrongShares
from ui.screens.passphrases.new_passphrase import NewPassphrase
from ui.screens.passphrases.shares_entry import SharesEntry
from ui.screens.unlock.controller import UnlockController
from ui.widgets.banners import Banner
from ui.widgets.button_row import ButtonRow
from ui.widgets.buttons import Button, Kind
from ui.widgets.card import Card, clear_layout
from ui.widgets.fonts import Role
from ui.widgets.labels import Text
from ui.widgets.theme import Theme


def _explained(error: AmanatError) -> tuple[str, str]:
    from ui.error_text import explain

    return explain(error)


class RecoverCard(Card):
    """`back` to the unlock card; `composing` when a new passphrase is made, whose words are copied by hand: before
    that, secrets that exist are typed. `refused`: shares were typed into a process that is gone, and opened nothing."""

    back = Signal()
    composing = Signal(bool)

    def __init__(self, theme: Theme, controller: UnlockController, folder: Path, *, refused: bool = False) -> None:
        super().__init__(theme, padding=32)
        self._theme, self._controller, self._folder = theme, controller, folder
        self._shares: tuple[str, ...] = ()
        self.entry: SharesEntry | None = None
        self.fresh: NewPassphrase | None = None
        self._ask_shares(" ".join(_explained(WrongShares())) if refused else "")

    def _head(self, title: str, words: str) -> None:
        clear_layout(self.body)
        self.entry = self.fresh = None
        self.body.addWidget(Text(self._theme, title, role=Role.TITLE, weight=600, wrap=True))
        self.body.addSpacing(4)
        self.body.addWidget(Text(self._theme, words, ink="text2", wrap=True))
        self.body.addSpacing(16)

    # --- three shares ------------------------------------------------------------------------------------------------

    def _ask_shares(self, error: str = "") -> None:
        self._head(
            self.tr("Open with recovery shares"),
            self.tr("Any three of the five open the vault. Then you choose a new passphrase; the old one is gone."),
        )
        self._shares = ()
        self.composing.emit(False)
        self.entry = SharesEntry(self._theme)
        self.entry.complete.connect(self._complete)
        self.entry.cancelled.connect(self.back)
        self.body.addWidget(self.entry)
        self.setFocusProxy(self.entry)
        if error:
            self.entry.field.set_error(error)
        self.entry.setFocus()

    def _complete(self, shares: Sequence[str]) -> None:
        self._shares = tuple(shares)
        if self.entry is not None:
            self.entry.setEnabled(False)
        self._controller.check_shares(self._folder, self._shares, self._ask_passphrase, self._shares_failed)

    def _shares_failed(self, error: AmanatError) -> None:
        refused = isinstance(error, WrongShares | BadShare)
        if refused and self._controller.start_afresh(said="shares", at=self._folder):
            # three shares that were typed must not stay in memory: this process goes
            self._shares = ()
            if self.entry is not None:
                self.entry.start_again()
            return
        self._ask_shares(" ".join(_explained(error)))

    # --- the new passphrase ------------------------------------------------------------------------------------------

    def _ask_passphrase(self) -> None:
        self._head(
            self.tr("These three open it. Now choose a new passphrase"),
            self.tr("No earlier passphrase opens the vault afterwards, and no keyfile is needed."),
        )
        theme = self._theme
        self.body.addWidget(
            Banner(
                theme,
                self.tr("Three shares are in one place now"),
                self.tr("Take them apart again. If others may have seen them, make new ones in the vault."),
            )
        )
        self.body.addSpacing(16)
        self.fresh = NewPassphrase(theme)
        self.composing.emit(True)
        self.fresh.entered.connect(self._submit)
        self.body.addWidget(self.fresh)
        self.body.addSpacing(20)
        self.open_button = Button(theme, self.tr("Set it and open the vault"), Kind.PRIMARY)
        self.open_button.clicked.connect(self._submit)
        self.cancel_button = Button(theme, self.tr("Change nothing"), Kind.SECONDARY)
        self.cancel_button.clicked.connect(self.back)
        self.body.addWidget(ButtonRow(self.open_button, self.cancel_button))
        self.setFocusProxy(self.fresh)
        self.fresh.setFocus()

    def _submit(self) -> None:
        if self.fresh is None or self._controller.busy:
            return
        wrong = self.fresh.check()
        if wrong is not None:
            wrong.setFocus()
            return
        self._set_busy(True)
        self._controller.recover(self._folder, self._shares, self.fresh.text(), self._not_opened)

    def _set_busy(self, busy: bool) -> None:
        if self.fresh is not None:
            self.fresh.set_busy(busy)
        self.open_button.setEnabled(not busy)
        self.cancel_button.setEnabled(not busy)
        self.open_button.setText(self.tr("Opening…") if busy else self.tr("Set it and open the vault"))

    def _not_opened(self, error: AmanatError) -> None:
        self._set_busy(False)
        if self.fresh is not None:
            self.fresh.first_field.set_error(" ".join(_explained(error)))
            self.fresh.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self._controller.busy:
            self.back.emit()
        else:
            super().keyPressEvent(event)
