"""Destroying a vault: what it cannot undo or reach is said first, then a word has to be typed. Knows no service.

Used where a vault is open and on the unlock window. Must never make the way there short: Enter does nothing here until
the word stands there, and the harmless button has the keyboard's way out (Esc).
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.widgets.banners import Banner
from ui.widgets.buttons import Button, Kind
from ui.widgets.card import Card, hbox, vbox
from ui.widgets.fields import Field
from ui.widgets.fonts import Role
from ui.widgets.labels import Text
from ui.widgets.safe_text import SafeLineEdit
from ui.widgets.theme import Theme


class DestroyForm(Card):
    """`confirmed` (True: although another program has it open) after the word; `closed` to go back.

    `above` stands over the warning: which vault it is about. `lost` is said of what was not handed over.
    """

    confirmed = Signal(bool)
    closed = Signal()

    def __init__(self, theme: Theme, *, above: QWidget | None = None, lost: str = "") -> None:
        super().__init__(theme, padding=32)
        self._theme, self._in_use = theme, False
        self.body.addWidget(Text(theme, self.tr("Destroy a vault"), role=Role.TITLE, weight=600, wrap=True))
        self.body.addSpacing(12)
        if above is not None:
            self.body.addWidget(above)
            self.body.addSpacing(12)
        for words in (
            lost or self.tr("Everything in it that was not handed over is lost, for ever and for everybody."),
            self.tr("Your keys in it are gone too: coordinators must admit you anew."),
            self.tr(
                "Images of this disk that somebody made before, and backups, still open with their passphrases. "
                "Destroy the backups too."
            ),
            self.tr(
                "A memory chip may keep old copies of the keys inside itself. If that matters, destroy the device."
            ),
        ):
            self.body.addWidget(Text(theme, "•  " + words, role=Role.META, ink="text2", wrap=True))
            self.body.addSpacing(6)
        self.body.addSpacing(10)
        self._place = vbox()
        self.body.addLayout(self._place)
        self.word = self.tr("destroy")
        self.edit = SafeLineEdit(theme)
        self.field = Field(theme, self.tr("To go on, type the word “{0}”").format(self.word), self.edit)
        self.edit.setAccessibleName(self.tr("The word that confirms it"))
        self.body.addWidget(self.field)
        self.body.addSpacing(20)
        row = hbox(gap=8)
        self.keep_button = Button(theme, self.tr("Keep the vault"), Kind.SECONDARY, key="Esc")
        self.keep_button.clicked.connect(self.closed)
        self.destroy_button = Button(theme, self.tr("Destroy it"), Kind.DESTRUCTIVE)
        self.destroy_button.setEnabled(False)
        self.destroy_button.clicked.connect(self._go)
        row.addWidget(self.keep_button)
        row.addStretch(1)
        row.addWidget(self.destroy_button)
        self.body.addLayout(row)
        self.edit.textChanged.connect(self._typed)
        self.setFocusProxy(self.edit)

    def _typed(self, text: str) -> None:
        self.destroy_button.setEnabled(text.strip().casefold() == self.word.casefold())

    def _go(self) -> None:
        self.destroy_button.setEnabled(False)
        self.keep_button.setEnabled(False)
        self.confirmed.emit(self._in_use)

    def in_use(self) -> None:
        """Another program has it open: it has to be said once more, knowing that."""
        self._in_use = True
        self.refuse(
            self.tr("Another window or program has this vault open"),
            self.tr(
                "What it shows stays in its memory until it is closed. Type the word again to destroy the vault all "
                "the same."
            ),
        )

    def refuse(self, what: str, then: str) -> None:
        """It did not happen; the word has to be typed again."""
        while (item := self._place.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        self._place.addWidget(Banner(self._theme, what, then, tone="danger"))
        self._place.addSpacing(12)
        self.edit.clear()
        self.keep_button.setEnabled(True)
        self.edit.setFocus()
