"""Numbers that the program believes to have read off a picture, each under the piece of the picture it stood in.

Guesses: a person compares and decides. Marks figures it is not sure of in words, and writes nothing down by itself.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QMoveEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from intake.model.number_guess import NumberGuess
from intake.services.number_reading import ReadNumber
from ui.widgets.button_row import ButtonRow
from ui.widgets.buttons import Button, Kind
from ui.widgets.card import clear_layout, vbox
from ui.widgets.fonts import Role
from ui.widgets.labels import Text, ltr
from ui.widgets.picture_view import PictureView
from ui.widgets.scrolled import into_view
from ui.widgets.theme import Theme
from ui.words import Words


class ReadNumbers(QWidget):
    """`written` and `taken` with a NumberGuess, `birth` with YYYY-MM-DD, `sex` with a Sex: what a person chose."""

    written = Signal(object)
    taken = Signal(object)
    birth = Signal(str)
    sex = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._whose = ""
        self._fresh: Button | None = None
        self._whose_lines: list[Text] = []
        self._column = vbox(self, gap=12)
        self.hide()

    def set_whose(self, name: str) -> None:
        """With whom it would be written down: said on every guess, since one key does it."""
        self._whose = name
        for line in self._whose_lines:
            self._say_whose(line)

    def _say_whose(self, line: Text) -> None:
        line.setText(self.tr("Whose: {name}").format(name=self._whose))
        line.setVisible(bool(self._whose))

    def begin(self) -> None:
        """While it is read."""
        self._say(self.tr("Reading…"))

    def show_trouble(self, words: str) -> None:
        self._say(words)

    def show_found(self, found: Sequence[ReadNumber]) -> None:
        """The first one's button gets the focus: one key writes it down."""
        if not found:
            self._say(self.tr("Nothing that looks like a number was read. Mark it with the frame, or type it."))
            return
        self._say(self.tr("Read by the program: a guess. Compare every figure with the picture."))
        first: Button | None = None
        for one in found:
            button = self._show(one)
            first = first or button
        if first is not None:
            first.setFocus()
            self._fresh = first
            self._look()

    def _look(self) -> None:
        """At the first guess as soon as it has its place; where room is short, at what Enter would write down."""
        if self._fresh is not None and self._fresh.hasFocus():
            row = self._fresh.parentWidget()
            pieces = self.findChildren(PictureView)
            into_view(self, *([] if row is None else [row]), *pieces[:1], self._fresh, margin=4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._look()

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self._look()

    def _say(self, words: str) -> None:
        clear_layout(self._column)
        self._whose_lines, self._fresh = [], None
        self._column.addWidget(Text(self._theme, words, role=Role.META, ink="text2", wrap=True))
        self.show()
        into_view(self)

    def _show(self, one: ReadNumber) -> Button:
        guess, words = one.guess, Words()
        picture = PictureView(self._theme, name=self.tr("The piece of the picture"))
        picture.show_pixels(one.cut.width, one.cut.height, one.cut.data)
        picture.setFixedHeight(self._theme.px(48))
        self._column.addWidget(picture)
        self._column.addWidget(Text(self._theme, ltr(_spaced(guess.number)), weight=600, tabular=True, wrap=True))
        told = [words.identity_kind(guess.kind), self._check(guess)]
        if guess.name:
            told.append(guess.name)
        if guess.issuer:
            told.append(guess.issuer)
        if guess.uncertain:
            figures = ", ".join(f"{guess.number[at]} ({at + 1})" for at in guess.uncertain)
            told.append(self.tr("Not sure of: {figures}").format(figures=ltr(figures)))
        ink = "text2" if guess.fits and not guess.uncertain else "warn"
        self._column.addWidget(Text(self._theme, " · ".join(told), role=Role.META, ink=ink, wrap=True))
        whose = Text(self._theme, "", role=Role.META, weight=600, wrap=True)
        self._column.addWidget(whose)
        self._say_whose(whose)
        hint = "" if self._whose_lines else self.tr("Enter")
        self._whose_lines.append(whose)
        words_of_it = self.tr("It is so: write it down")
        write = Button(self._theme, words_of_it, Kind.PRIMARY, icon="check", hint=hint, small=True)
        write.clicked.connect(lambda: self.written.emit(guess))
        for key in ("Return", "Enter"):
            QShortcut(QKeySequence(key), write, write.click).setContext(Qt.ShortcutContext.WidgetShortcut)
        take = Button(self._theme, self.tr("Put it right first"), icon="pencil", small=True)
        take.clicked.connect(lambda: self.taken.emit(guess))
        row = [write, take]
        for day in guess.births:
            offer = Button(self._theme, self.tr("Birth date: {date}").format(date=ltr(day)), icon="plus", small=True)
            offer.clicked.connect(lambda _=False, which=day: self.birth.emit(which))
            row.append(offer)
        if guess.sex is not None:
            offer = Button(self._theme, self.tr("Sex: {sex}").format(sex=words.sex(guess.sex)), icon="plus", small=True)
            offer.clicked.connect(lambda: self.sex.emit(guess.sex))
            row.append(offer)
        self._column.addWidget(ButtonRow(*row))
        return write

    def _check(self, guess: NumberGuess) -> str:
        if guess.fits is None:
            return self.tr("it has no check digit")
        return self.tr("the check digit fits") if guess.fits else self.tr("the check digit does not fit")


def _spaced(number: str) -> str:
    """In groups, as an eye compares them."""
    size = 4 if len(number) > 10 else 3
    return " ".join(number[at : at + size] for at in range(0, len(number), size))
