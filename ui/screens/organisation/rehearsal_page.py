"""The rehearsal: proves, on the real files, that a passphrase or three shares open this vault. Knows no vault."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from intake.services.keys import SlotKind
from intake.services.recovery import Rehearsal
from ui.screens.organisation.passphrase_form import PresentForm
from ui.screens.passphrases.shares_entry import SharesEntry
from ui.widgets.banners import Banner
from ui.widgets.button_row import ButtonRow
from ui.widgets.buttons import Button, Kind
from ui.widgets.card import Card, clear_layout, vbox
from ui.widgets.fonts import Role
from ui.widgets.labels import Text
from ui.widgets.theme import Theme


class RehearsalPage(QWidget):
    """`by_passphrase` (text, keyfile) and `by_shares` (three of them) are what was typed; `closed` to go back."""

    by_passphrase = Signal(str, object)
    by_shares = Signal(object)
    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.form: PresentForm | None = None
        self.entry: SharesEntry | None = None
        self.result: Banner | None = None
        self._column = vbox(self, gap=16)
        self.ask()

    def _fresh(self) -> None:
        clear_layout(self._column)
        self.form = self.entry = self.result = None

    def _card(self, title: str, words: str) -> Card:
        card = Card(self._theme, padding=32)
        card.body.addWidget(Text(self._theme, title, role=Role.SECTION, weight=600, wrap=True))
        card.body.addSpacing(8)
        card.body.addWidget(Text(self._theme, words, ink="text2", wrap=True))
        card.body.addSpacing(20)
        return card

    def ask(self) -> None:
        """What is to be tried."""
        self._fresh()
        card = self._card(
            self.tr("Rehearse recovery"),
            self.tr(
                "On the day when it matters it is too late to find out. Bring the shares, or your passphrase as you "
                "have it written down: the vault's own files are opened with it, and you are told what was in there."
            ),
        )
        self.shares_button = Button(self._theme, self.tr("With three recovery shares"), Kind.PRIMARY)
        self.shares_button.clicked.connect(self._with_shares)
        self.passphrase_button = Button(self._theme, self.tr("With the passphrase"), Kind.SECONDARY)
        self.passphrase_button.clicked.connect(self._with_passphrase)
        self.back_button = Button(self._theme, self.tr("Go back"), Kind.QUIET)
        self.back_button.clicked.connect(self.closed)
        card.body.addWidget(ButtonRow(self.shares_button, self.passphrase_button, self.back_button))
        self._put(card)
        self.setFocusProxy(self.shares_button)

    def _put(self, widget: QWidget) -> None:
        self._column.addWidget(widget)
        self._column.addStretch(1)

    def _with_shares(self) -> None:
        self._fresh()
        card = self._card(
            self.tr("Rehearse with three recovery shares"), self.tr("Type them from the papers, as they are.")
        )
        self.entry = SharesEntry(self._theme)
        self.entry.complete.connect(self.by_shares)
        self.entry.cancelled.connect(self.ask)
        card.body.addWidget(self.entry)
        self._put(card)
        self.setFocusProxy(self.entry)
        self.entry.setFocus()

    def _with_passphrase(self) -> None:
        self._fresh()
        self.form = PresentForm(
            self._theme,
            self.tr("Rehearse with the passphrase"),
            self.tr("Type it as you have it written down."),
            self.tr("Try it"),
        )
        self.form.submitted.connect(self.by_passphrase)
        self.form.closed.connect(self.ask)
        self._put(self.form)
        self.setFocusProxy(self.form)
        self.form.setFocus()

    def show_result(self, done: Rehearsal) -> None:
        """What opened."""
        self._fresh()
        theme = self._theme
        if done.testimonies:
            self.result = Banner(
                theme,
                self.tr("It opened this vault: %n testimony(ies)", "", done.testimonies),
                self.tr("Written down for today. You will be asked again in 90 days."),
                tone="ok",
            )
        else:
            self.result = Banner(
                theme,
                self.tr("It opened this vault, but the vault is empty"),
                self.tr("Rehearse again when there is something in it to lose."),
            )
        self._column.addWidget(self.result)
        if done.kind == SlotKind.RECOVERY_SHARES:
            self._column.addWidget(
                Banner(
                    theme,
                    self.tr("Three shares have been in one place"),
                    self.tr("Take them apart again. If somebody else may have seen them, make new ones."),
                )
            )
        self.done_button = Button(theme, self.tr("Done"), Kind.PRIMARY)
        self.done_button.clicked.connect(self.closed)
        self._column.addWidget(ButtonRow(self.done_button))
        self._column.addStretch(1)
        self.done_button.setFocus()

    def refuse(self, what: str, then: str) -> None:
        """Why it did not open."""
        if self.form is not None:
            self.form.refuse(f"{what} {then}")
        elif self.entry is not None:
            self.entry.start_again()
            self.entry.field.set_error(f"{what} {then}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
