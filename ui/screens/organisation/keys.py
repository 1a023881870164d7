"""My key: pseudonym and fingerprint, and the age identity that opens bundles without this program. Knows no service.

The identity is asked for twice, shown on the screen only, and written to a file only where a path was given.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.widgets.banners import Banner
from ui.widgets.button_row import ButtonRow
from ui.widgets.buttons import Button, Kind
from ui.widgets.card import Card, hbox, vbox
from ui.widgets.facts import Facts
from ui.widgets.fonts import Role
from ui.widgets.labels import Text, ltr
from ui.widgets.question import QuestionCard
from ui.widgets.safe_text import clipboard_guard
from ui.widgets.theme import Theme


class KeyCard(Card):
    """`identity` when a person wants the age identity, `passphrase` to change theirs, `ways` for the ways in."""

    identity = Signal()
    passphrase = Signal()
    ways = Signal()

    def __init__(self, theme: Theme, pseudonym: str, fingerprint: str) -> None:
        super().__init__(theme)
        self.body.addWidget(Text(theme, self.tr("Your key"), weight=600))
        self.body.addSpacing(12)
        facts = Facts(theme)
        facts.add(self.tr("Name for others"), pseudonym, name=True)
        groups = " ".join(fingerprint[start : start + 8] for start in range(0, len(fingerprint), 8))
        facts.add(
            self.tr("Fingerprint"),
            Text(theme, ltr(groups), role=Role.META, weight=500, wrap=True, tabular=True),
        )
        self.body.addWidget(facts)
        self.body.addSpacing(12)
        row = vbox(gap=4)
        self.passphrase_button = Button(theme, self.tr("Change the passphrase…"), Kind.QUIET, icon="key")
        self.passphrase_button.clicked.connect(self.passphrase)
        self.ways_button = Button(theme, self.tr("Ways into this vault…"), Kind.QUIET, icon="shield")
        self.ways_button.clicked.connect(self.ways)
        self.identity_button = Button(theme, self.tr("Show the age identity…"), Kind.QUIET, icon="eye")
        self.identity_button.clicked.connect(self.identity)
        for button in (self.passphrase_button, self.ways_button, self.identity_button):
            line = hbox()
            line.addWidget(button)
            line.addStretch(1)
            row.addLayout(line)
        self.body.addLayout(row)


class IdentityPage(QWidget):
    """Two questions, then the identity. `wanted` after the second yes; `closed` to go back; `to_file` to write it."""

    wanted = Signal()
    closed = Signal()
    to_file = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._column = vbox(self, gap=16)
        self.question: QuestionCard | None = None
        self._asked = 0
        self._ask()

    def _ask(self) -> None:
        theme = self._theme
        no = ("no", self.tr("No, go back"), Kind.SECONDARY, "")
        if self._asked == 0:
            card = QuestionCard(
                theme,
                self.tr("Show the age identity of this vault?"),
                self.tr(
                    "With it, any age program of this version opens every bundle that was ever sent to you, without "
                    "this program and without your passphrase. It is meant for the day when nothing else works. "
                    "It cannot be taken back from somebody who has seen it."
                ),
                answers=[no, ("yes", self.tr("Yes, I need it"), Kind.DESTRUCTIVE, "")],
                escape="no",
                above=self.tr("First question of two"),
            )
        else:
            card = QuestionCard(
                theme,
                self.tr("Is nobody behind you, and no camera on this screen?"),
                self.tr("Next it stands on the screen in plain letters. It is shown only as long as you are here."),
                answers=[no, ("yes", self.tr("We are alone: show it"), Kind.DESTRUCTIVE, "")],
                escape="no",
                above=self.tr("Second question of two"),
            )
        card.answered.connect(self._answered)
        self._put(card)
        self.question = card

    def _answered(self, key: object) -> None:
        if key != "yes":
            self.closed.emit()
        elif self._asked == 0:
            self._asked = 1
            self._ask()
        else:
            self.wanted.emit()

    def show_identity(self, identity: str) -> None:
        """Shows it, after both questions only."""
        if self._asked != 1:
            return
        self.question = None
        theme = self._theme
        card = Card(theme)
        card.body.addWidget(Text(theme, self.tr("The age identity"), role=Role.SECTION, weight=600, wrap=True))
        card.body.addSpacing(12)
        self.text = Text(theme, identity, weight=500, wrap=True, tabular=True)
        self.text.setAccessibleName(self.tr("The age identity"))
        ground = Card(theme, padding=16, ground="sunken")
        ground.body.addWidget(self.text)
        card.body.addWidget(ground)
        card.body.addSpacing(16)
        self.copy_button = Button(theme, self.tr("Copy, for ten seconds"), Kind.SECONDARY, icon="copy")
        self.copy_button.clicked.connect(lambda: clipboard_guard(self).copy(identity))
        self.file_button = Button(theme, self.tr("Write it to a file…"), Kind.SECONDARY, icon="device-floppy")
        self.file_button.clicked.connect(self.to_file)
        self.close_button = Button(theme, self.tr("Hide it"), Kind.SECONDARY, icon="eye-off", key="Esc")
        self.close_button.clicked.connect(self.closed)
        card.body.addWidget(ButtonRow(self.close_button, self.file_button, self.copy_button))
        self._put(card)
        self._column.insertWidget(
            1,
            Banner(
                theme,
                self.tr("Whoever has this reads everything sent to you"),
                self.tr("On paper it belongs in a place that only you can open. A file of it belongs on no computer."),
                tone="danger",
            ),
        )
        self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _put(self, widget: QWidget) -> None:
        while (item := self._column.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self._column.addWidget(widget)
        self._column.addStretch(1)
