"""A new passphrase typed twice, with an estimate and words drawn by chance. Keeps to the minimum; keeps nothing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from intake.services import passphrases
from ui.widgets.buttons import Button, Kind
from ui.widgets.card import hbox, vbox
from ui.widgets.fields import Field
from ui.widgets.fonts import Role
from ui.widgets.labels import Text
from ui.widgets.passphrase import PassphraseEdit
from ui.widgets.progress import Bar
from ui.widgets.theme import Theme


class NewPassphrase(QWidget):
    """`entered` when Enter was pressed in one of the two fields. `own_words` are worth nothing in the estimate."""

    entered = Signal()

    def __init__(self, theme: Theme, own_words: Sequence[str] = ()) -> None:
        super().__init__()
        self._own_words = tuple(own_words)
        column = vbox(self)
        self.first = PassphraseEdit(theme)
        self.first_field = Field(theme, self.tr("New passphrase"), self.first)
        column.addWidget(self.first_field)
        row = hbox(gap=8, margins=(0, 6, 0, 0))
        self._bar = Bar(theme, 0.0, height=6, ink="ok")
        self._bar.setFixedWidth(theme.px(96))
        row.addWidget(self._bar)
        self.strength = Text(theme, self._best(), role=Role.META, ink="text2", wrap=True)
        row.addWidget(self.strength, 1, Qt.AlignmentFlag.AlignVCenter)
        self.suggest_button = Button(theme, self.tr("Suggest words"), Kind.QUIET, small=True)
        self.suggest_button.clicked.connect(self._suggest)
        row.addWidget(self.suggest_button)
        column.addLayout(row)
        self.suggested = Text(theme, "", weight=600, wrap=True)
        self.suggested.hide()
        column.addWidget(self.suggested)
        column.addSpacing(12)
        self.again = PassphraseEdit(theme)
        self.again_field = Field(theme, self.tr("New passphrase again"), self.again)
        column.addWidget(self.again_field)
        for edit, field in ((self.first, self.first_field), (self.again, self.again_field)):
            edit.returnPressed.connect(self.entered)
            edit.textEdited.connect(lambda _text, one=field: one.set_error(""))
        self.first.textChanged.connect(lambda _text: self._tell())
        self.setFocusProxy(self.first)

    def _best(self) -> str:
        return self.tr("Best: seven words drawn by chance")

    def text(self) -> str:
        return self.first.text()

    def _suggest(self) -> None:
        words = passphrases.suggest()
        self.suggested.setText(words)
        self.suggested.show()
        self.first.setText(words)
        self.first_field.set_error("")
        self.again.setFocus()

    def _level(self) -> str:
        return passphrases.strength_of(self.first.text(), self._own_words).level

    def _tell(self) -> None:
        level = self._level()
        fraction, ink, words = {
            "empty": (0.0, "ok", self._best()),
            "weak": (0.25, "danger", self.tr("Weak: easily guessed")),
            "fair": (0.6, "warn", self.tr("Fair: add a word or two")),
            "strong": (0.9, "ok", self.tr("Strong, if nobody could guess these words")),
        }[level]
        self._bar.set_fraction(fraction, ink)
        self.strength.set_ink("text2" if level == "empty" else ink)
        self.strength.setText(words)
        if self.suggested.text() != self.first.text():
            self.suggested.hide()

    def check(self) -> QWidget | None:
        """Says under the fields what is wrong; the field to go to, or None when all is well."""
        if self._level() in ("empty", "weak"):
            self.first_field.set_error(
                self.tr(
                    "This could be guessed. Whoever takes the laptop can try for years, with many computers. "
                    "Use seven words drawn by chance."
                )
            )
            return self.first
        if self.first.text() != self.again.text():
            self.again_field.set_error(self.tr("The two are not the same. Type it once more."))
            return self.again
        return None

    def set_busy(self, busy: bool) -> None:
        for edit in (self.first, self.again):
            edit.hide_text()
            edit.setEnabled(not busy)
        self.suggest_button.setEnabled(not busy)
