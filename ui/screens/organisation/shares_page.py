"""Five recovery shares shown one at a time: copied by hand, two words typed back, then the next. Knows no service.

A share is on the screen only while it is being copied, and never two at once; it cannot be selected.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.widgets.banners import Banner
from ui.widgets.button_row import ButtonRow
from ui.widgets.buttons import Button, Kind
from ui.widgets.card import Card, clear_layout, hbox, vbox
from ui.widgets.fields import Field
from ui.widgets.fonts import Role
from ui.widgets.labels import Text, ltr
from ui.widgets.safe_text import SafeLineEdit
from ui.widgets.theme import Theme

Choose = Callable[[int], list[int]]
_COLUMNS = 3


def two_places(count: int) -> list[int]:
    """Two different places among `count`, by chance, in order."""
    return sorted(secrets.SystemRandom().sample(range(1, count + 1), 2))


class SharesPage(QWidget):
    """`copied` when all were copied; `closed` to leave without keeping them; `sheet` with a number to see it as a page.

    `complete` turns the first letters of a word into the word.
    """

    copied = Signal()
    closed = Signal()
    sheet = Signal(int)

    def __init__(
        self, theme: Theme, shares: Sequence[str], complete: Callable[[str], str], *, choose: Choose = two_places
    ) -> None:
        super().__init__()
        self._theme, self._shares, self._complete, self._choose = theme, tuple(shares), complete, choose
        self.number = 1
        self.places: list[int] = []
        self.answers: list[SafeLineEdit] = []
        self.fields: list[Field] = []
        self._column = vbox(self, gap=16)
        self._show_words()

    # --- one share ---------------------------------------------------------------------------------------------------

    def _fresh(self) -> Card:
        clear_layout(self._column)
        theme = self._theme
        card = Card(theme, padding=32)
        title = self.tr("Recovery share {0} of {1}").format(self.number, len(self._shares))
        card.body.addWidget(Text(theme, title, role=Role.SECTION, weight=600, wrap=True))
        card.body.addSpacing(8)
        self._column.addWidget(card)
        self._column.addStretch(1)
        return card

    def _show_words(self) -> None:
        theme = self._theme
        card = self._fresh()
        self.answers, self.fields = [], []
        if self.number == 1:
            card.body.addWidget(
                Banner(
                    theme,
                    self.tr("Look around: nobody behind you, no camera on this screen"),
                    self.tr("Any three of these five open the vault without your passphrase. Nothing counts yet."),
                )
            )
            card.body.addSpacing(12)
        card.body.addWidget(
            Text(
                theme,
                self.tr("Copy these words by hand, with their numbers, onto a paper of their own."),
                ink="text2",
                wrap=True,
            )
        )
        card.body.addSpacing(12)
        ground = Card(theme, padding=16, ground="sunken")
        holder = QWidget()
        # words of a share are English, and read from left to right in every language
        holder.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.px(24))
        grid.setVerticalSpacing(theme.px(6))
        words = self._shares[self.number - 1].split()
        for place, word in enumerate(words):
            line = QWidget()
            row = hbox(line, gap=8)
            number = Text(theme, str(place + 1), role=Role.META, ink="text2", tabular=True)
            number.setFixedWidth(theme.px(24))
            row.addWidget(number)
            row.addWidget(Text(theme, ltr(word), weight=600))
            row.addStretch(1)
            grid.addWidget(line, place // _COLUMNS, place % _COLUMNS)
        ground.body.addWidget(holder)
        card.body.addWidget(ground)
        card.body.addSpacing(16)
        self.copied_button = Button(theme, self.tr("I have copied it"), Kind.PRIMARY)
        self.copied_button.clicked.connect(self._ask)
        self.sheet_button = Button(theme, self.tr("Show it as a page to print…"), Kind.QUIET, icon="file-text")
        self.sheet_button.clicked.connect(lambda: self.sheet.emit(self.number))
        self._add_close(card, self.copied_button, self.sheet_button)
        self.copied_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask(self) -> None:
        theme = self._theme
        card = self._fresh()
        words = self._shares[self.number - 1].split()
        self.places = self._choose(len(words))
        card.body.addWidget(Text(theme, self.tr("From your copy, type these two words."), ink="text2", wrap=True))
        for place in self.places:
            edit = SafeLineEdit(theme)
            field = Field(theme, self.tr("Word {0}").format(place), edit)
            edit.returnPressed.connect(self._check)
            edit.textEdited.connect(lambda _text, one=field: one.set_error(""))
            card.body.addSpacing(12)
            card.body.addWidget(field)
            self.answers.append(edit)
            self.fields.append(field)
        card.body.addSpacing(20)
        last = self.number == len(self._shares)
        words_on_it = self.tr("Finish: from now on they count") if last else self.tr("Next share")
        self.next_button = Button(theme, words_on_it, Kind.PRIMARY)
        self.next_button.clicked.connect(self._check)
        self.again_button = Button(theme, self.tr("Show this share again"), Kind.SECONDARY)
        self.again_button.clicked.connect(self._show_words)
        self._add_close(card, self.next_button, self.again_button)
        self.answers[0].setFocus()

    def show_sheet(self, sheet: QWidget) -> None:
        """The page of this share in the place of its words, until `end_sheet`."""
        clear_layout(self._column)
        self._column.addWidget(sheet)
        self._column.addStretch(1)
        sheet.setFocus()

    def end_sheet(self) -> None:
        self._show_words()

    def _add_close(self, card: Card, *buttons: Button) -> None:
        self.close_button = Button(self._theme, self.tr("Stop: keep nothing of this"), Kind.QUIET)
        self.close_button.clicked.connect(self.closed)
        card.body.addWidget(ButtonRow(*buttons, self.close_button))

    def _check(self) -> None:
        words = self._shares[self.number - 1].split()
        wrong = [
            at for at, place in enumerate(self.places) if self._complete(self.answers[at].text()) != words[place - 1]
        ]
        for at in wrong:
            self.fields[at].set_error(self.tr("Not the word at this place. Compare your copy with the share."))
        if wrong:
            self.answers[wrong[0]].setFocus()
            return
        if self.number == len(self._shares):
            self.next_button.setEnabled(False)
            self.copied.emit()
            return
        self.number += 1
        self._show_words()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
