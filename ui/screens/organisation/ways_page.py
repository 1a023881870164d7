"""The ways into this vault as a list, and what can be done with each. Knows no service; shown after the passphrase."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from intake.services.keys import Slot, SlotKind, SlotList
from ui.widgets.banners import Banner
from ui.widgets.button_row import ButtonRow
from ui.widgets.buttons import Button, Kind
from ui.widgets.card import Card, clear_layout, hbox, vbox
from ui.widgets.fonts import Role
from ui.widgets.labels import Text
from ui.widgets.theme import Theme


class WaysPage(QWidget):
    """`wanted` says what: passphrase, add-keyfile, remove-keyfile, shares, rehearse, backup, move.

    `remove` gives a slot's number."""

    wanted = Signal(str)
    remove = Signal(int)
    closed = Signal()

    def __init__(self, theme: Theme, found: SlotList, *, coordinator: bool, rehearsed: str) -> None:
        super().__init__()
        self._theme = theme
        self.buttons: dict[str, Button] = {}
        self.removers: dict[int, Button] = {}
        column = vbox(self, gap=16)
        self._said = vbox()
        column.addLayout(self._said)
        column.addWidget(self._list(found))
        if coordinator:
            column.addWidget(self._recovery(found, rehearsed))
        column.addWidget(self._danger())
        back = Button(theme, self.tr("Close"), Kind.SECONDARY, hint=self.tr("Esc"))
        back.clicked.connect(self.closed)
        self.close_button = back
        column.addWidget(ButtonRow(back))
        column.addStretch(1)
        self.setFocusProxy(self.buttons["passphrase"])

    def tell(self, title: str, text: str, tone: str) -> None:
        """What was just done, or why not, over the list."""
        clear_layout(self._said)
        self._said.addWidget(Banner(self._theme, title, text, tone=tone))

    def _button(self, key: str, words: str, kind: Kind = Kind.SECONDARY, icon: str | None = None) -> Button:
        button = Button(self._theme, words, kind, icon=icon)
        button.clicked.connect(lambda _=False: self.wanted.emit(key))
        self.buttons[key] = button
        return button

    def _kind_words(self, kind: SlotKind | int) -> str:
        if kind == SlotKind.PASSPHRASE:
            return self.tr("Passphrase")
        if kind == SlotKind.PASSPHRASE_AND_KEYFILE:
            return self.tr("Passphrase together with a keyfile")
        if kind == SlotKind.RECOVERY_SHARES:
            return self.tr("Recovery shares: any three of five")
        return self.tr("Of a kind that a newer version knows")

    def _list(self, found: SlotList) -> Card:
        theme = self._theme
        card = Card(theme, padding=24)
        card.body.addWidget(Text(theme, self.tr("Ways into this vault"), role=Role.SECTION, weight=600, wrap=True))
        card.body.addSpacing(4)
        card.body.addWidget(
            Text(
                theme,
                self.tr("Changed %n time(s) since the vault was made", "", found.generation - 1),
                role=Role.META,
                ink="text2",
                wrap=True,
            )
        )
        card.body.addSpacing(12)
        for slot in found.slots:
            card.body.addWidget(self._row(slot, alone=len(found.slots) == 1))
            card.body.addSpacing(4)
        if not found.certain:
            words = self.tr("These files are of an earlier version, which kept no list: it had one way in.")
            card.body.addWidget(Text(theme, words, role=Role.META, ink="text2", wrap=True))
        card.body.addSpacing(12)
        with_keyfile = any(slot.opened_now and slot.kind == SlotKind.PASSPHRASE_AND_KEYFILE for slot in found.slots)
        keyfile = (
            self._button("remove-keyfile", self.tr("Stop using the keyfile"))
            if with_keyfile
            else self._button("add-keyfile", self.tr("Use a keyfile as well…"))
        )
        card.body.addWidget(ButtonRow(self._button("passphrase", self.tr("Change the passphrase…")), keyfile))
        return card

    def _row(self, slot: Slot, *, alone: bool) -> QWidget:
        theme = self._theme
        line = QWidget()
        row = hbox(line, gap=12)
        row.addWidget(Text(theme, self._kind_words(slot.kind), weight=500, wrap=True), 1)
        if slot.opened_now:
            row.addWidget(Text(theme, self.tr("used just now"), role=Role.META, ink="text2"))
        elif not alone:
            button = Button(theme, self.tr("Remove"), Kind.QUIET, small=True)
            button.clicked.connect(lambda _=False, number=slot.number: self.remove.emit(number))
            self.removers[slot.number] = button
            row.addWidget(button)
        return line

    def _recovery(self, found: SlotList, rehearsed: str) -> Card:
        theme = self._theme
        made = any(slot.kind == SlotKind.RECOVERY_SHARES for slot in found.slots)
        card = Card(theme, padding=24)
        card.body.addWidget(Text(theme, self.tr("Recovery"), role=Role.SECTION, weight=600))
        card.body.addSpacing(4)
        card.body.addWidget(
            Text(
                theme,
                self.tr(
                    "Five shares on paper, with five people in different places. Any three open this vault when the "
                    "passphrase is lost; one or two open nothing. They need the vault's files: a backup is what "
                    "survives their loss."
                ),
                ink="text2",
                wrap=True,
            )
        )
        card.body.addSpacing(8)
        told = (
            self.tr("Last rehearsed on {0}").format(rehearsed)
            if rehearsed
            else self.tr("Never rehearsed: nobody knows whether it works")
        )
        card.body.addWidget(Text(theme, told, role=Role.META, ink="text2" if rehearsed else "warn", wrap=True))
        card.body.addSpacing(12)
        words = self.tr("Make new recovery shares…") if made else self.tr("Make recovery shares…")
        row = ButtonRow(
            self._button("rehearse", self.tr("Rehearse…"), Kind.PRIMARY if made else Kind.SECONDARY),
            self._button("shares", words, Kind.SECONDARY if made else Kind.PRIMARY),
        )
        if made:
            row.add(self._button("backup", self.tr("Let them open a backup…"), Kind.QUIET))
        card.body.addWidget(row)
        return card

    def _danger(self) -> Card:
        theme = self._theme
        card = Card(theme, padding=24)
        card.body.addWidget(
            Banner(
                theme,
                self.tr("Somebody saw the passphrase, or had this laptop in their hands?"),
                self.tr("Then a new passphrase is not enough: everything has to move to a new key."),
            )
        )
        card.body.addSpacing(12)
        card.body.addWidget(ButtonRow(self._button("move", self.tr("Passphrase seen, or laptop imaged…"))))
        return card

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
