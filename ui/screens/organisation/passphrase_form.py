"""Changing the passphrase: the old one, the new one twice, and what it does not do. Knows no service, keeps nothing."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from ui.widgets.banners import Banner
from ui.widgets.button_row import ButtonRow
from ui.widgets.buttons import Button, Kind
from ui.widgets.card import Card, hbox
from ui.widgets.fields import Field
from ui.widgets.fonts import Role
from ui.widgets.labels import Text
from ui.widgets.passphrase import PassphraseEdit, load_words, strength_of, suggest_words
from ui.widgets.progress import Bar
from ui.widgets.theme import Theme


class PassphraseForm(Card):
    """`submitted` with old and new; `closed` to leave everything as it is."""

    submitted = Signal(str, str)
    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, padding=32)
        self._words = load_words()
        self._known = frozenset(self._words)
        self.body.addWidget(Text(theme, self.tr("Change the passphrase"), role=Role.SECTION, weight=600, wrap=True))
        self.body.addSpacing(16)
        self.body.addWidget(
            Banner(
                theme,
                self.tr("Copies made before still open with the old passphrase"),
                self.tr(
                    "If somebody has seen your passphrase, or had this laptop in their hands, changing it is not "
                    "enough: tell your coordinator, and move to a new vault."
                ),
            )
        )
        self.body.addSpacing(16)
        self.old = PassphraseEdit(theme)
        self.old_field = Field(theme, self.tr("Passphrase now"), self.old)
        self.new = PassphraseEdit(theme)
        self.new_field = Field(theme, self.tr("New passphrase"), self.new)
        self.again = PassphraseEdit(theme)
        self.again_field = Field(theme, self.tr("New passphrase again"), self.again)
        self.body.addWidget(self.old_field)
        self.body.addSpacing(12)
        self.body.addWidget(self.new_field)
        row = hbox(gap=8, margins=(0, 6, 0, 0))
        self._bar = Bar(theme, 0.0, height=6, ink="ok")
        self._bar.setFixedWidth(theme.px(96))
        row.addWidget(self._bar)
        best = self.tr("Best: seven words drawn by chance")
        self.strength = Text(theme, best, role=Role.META, ink="text2", wrap=True)
        row.addWidget(self.strength, 1, Qt.AlignmentFlag.AlignVCenter)
        self.suggest_button = Button(theme, self.tr("Suggest words"), Kind.QUIET, small=True)
        self.suggest_button.clicked.connect(self._suggest)
        row.addWidget(self.suggest_button)
        self.body.addLayout(row)
        self.suggested = Text(theme, "", weight=600, wrap=True)
        self.suggested.hide()
        self.body.addWidget(self.suggested)
        self.body.addSpacing(12)
        self.body.addWidget(self.again_field)
        self.body.addSpacing(20)
        self.change_button = Button(theme, self.tr("Change it"), Kind.PRIMARY)
        self.change_button.clicked.connect(self._submit)
        self.cancel_button = Button(theme, self.tr("Leave it as it is"), Kind.SECONDARY, hint=self.tr("Esc"))
        self.cancel_button.clicked.connect(self.closed)
        self.body.addWidget(ButtonRow(self.change_button, self.cancel_button))
        for edit, field in ((self.old, self.old_field), (self.new, self.new_field), (self.again, self.again_field)):
            edit.returnPressed.connect(self._submit)
            edit.textEdited.connect(lambda _text, one=field: one.set_error(""))
        self.new.textChanged.connect(lambda _text: self._tell())
        self.setFocusProxy(self.old)

    def _suggest(self) -> None:
        words = suggest_words(self._words)
        self.suggested.setText(words)
        self.suggested.show()
        self.new.setText(words)
        self.new_field.set_error("")
        self.again.setFocus()

    def _tell(self) -> None:
        level = strength_of(self.new.text(), self._known)
        fraction, ink, words = {
            "empty": (0.0, "ok", self.tr("Best: seven words drawn by chance")),
            "weak": (0.25, "danger", self.tr("Weak: easily guessed")),
            "fair": (0.6, "warn", self.tr("Fair: add a word or two")),
            "strong": (0.9, "ok", self.tr("Strong, if nobody could guess these words")),
        }[level]
        self._bar.set_fraction(fraction, ink)
        self.strength.set_ink("text2" if level == "empty" else ink)
        self.strength.setText(words)
        if self.suggested.text() != self.new.text():
            self.suggested.hide()

    def _submit(self) -> None:
        first = None
        if not self.old.text():
            self.old_field.set_error(self.tr("Type the passphrase that opens the vault now."))
            first = self.old
        level = strength_of(self.new.text(), self._known)
        if level in ("empty", "weak"):
            self.new_field.set_error(self.tr("Too easily guessed. Use seven words, or let us suggest some."))
            first = first or self.new
        elif self.new.text() != self.again.text():
            self.again_field.set_error(self.tr("The two are not the same. Type it once more."))
            first = first or self.again
        if first is not None:
            first.setFocus()
            return
        self.set_busy(True)
        self.submitted.emit(self.old.text(), self.new.text())

    def set_busy(self, busy: bool) -> None:
        for edit in (self.old, self.new, self.again):
            edit.hide_text()
            edit.setEnabled(not busy)
        self.change_button.setEnabled(not busy)
        self.change_button.setText(self.tr("Changing…") if busy else self.tr("Change it"))

    def refuse(self, message: str) -> None:
        """Says under the old passphrase why nothing was changed."""
        self.set_busy(False)
        self.old_field.set_error(message)
        self.old.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
