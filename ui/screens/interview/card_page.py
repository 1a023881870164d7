"""The card with four words, if the witness wants one: in their language, large, copied by hand or printed from memory.

The words are in memory while this page is, and nowhere else; the consent keeps only what they come to.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QBuffer, QIODevice, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QWidget

from intake.errors import AmanatError
from intake.services import card_words, consent_cards
from ui.error_text import explain
from ui.platform.printing import can_print, print_picture
from ui.screens.interview.question_page import QuestionPage
from ui.screens.interview.stage import Page, Stage
from ui.widgets.banners import Banner
from ui.widgets.button_row import ButtonRow
from ui.widgets.buttons import Button, Kind
from ui.widgets.card import Card, hbox, vbox
from ui.widgets.fields import Dropdown
from ui.widgets.flow import Flow
from ui.widgets.fonts import Role, Script, font_for, script_of
from ui.widgets.labels import NameLabel, Text
from ui.words import LANGUAGES

YES, NO = "yes", "no"


class CardPage(Page):
    """Asks, then shows four words in the witness's language; asked again later it says that a card was given."""

    def __init__(self, stage: Stage, person: str) -> None:
        super().__init__()
        self._stage, self._person = stage, person
        consent = stage.controller.consent(person)
        value = None if consent.withdrawal_card is None else YES if consent.withdrawal_card else NO
        self.words: tuple[str, ...] = ()
        self.language = card_words.list_for(stage.controller.language)
        self.shown: WordsCard | None = None
        self._question = QuestionPage(
            stage, "card", ((YES, "check", YES), (NO, "x", NO)), value, self._answered, needs=self._needs
        )
        vbox(self).addWidget(self._question, 1)

    def read(self) -> None:
        self._question.read()

    def _answered(self, value: object) -> None:
        controller = self._stage.controller
        if value == NO:
            controller.set_consent(self._person, withdrawal_card=False, card_tag="")
            return
        self._draw(self.language)

    def _draw(self, language: str) -> None:
        self.language, self.words = language, consent_cards.draw(language)
        self._stage.context.jobs.start(_tag, self.words, done=partial(self._tagged, self.words), failed=self._failed)

    def _tagged(self, words: tuple[str, ...], tag: str) -> None:
        if self._stage.controller.is_open and words == self.words:
            self._stage.controller.set_consent(self._person, withdrawal_card=True, card_tag=tag)

    def _failed(self, error: AmanatError) -> None:
        self.words = ()
        if self.shown is not None:
            self.shown.fail(error)

    def _needs(self, value: object) -> QWidget | None:
        if value != YES:
            return None
        if not self.words:
            again = self.tr("A card was given. Its words are not kept here.")
            return Text(self._stage.theme, again, ink="text2", wrap=True)
        self.shown = WordsCard(self._stage, self.words, self.language)
        self.shown.other.connect(self._in_other_words)
        return self.shown

    def _in_other_words(self, language: str) -> None:
        self._draw(language)
        if self.shown is not None:
            self.shown.show_words(self.words)


class WordsCard(Card):
    """The four words, each with its number: their order counts. `other(language)` when they shall be in another one."""

    other = Signal(str)

    def __init__(self, stage: Stage, words: tuple[str, ...], language: str) -> None:
        theme = stage.theme
        super().__init__(theme, padding=20, gap=12)
        self._stage = stage
        self._line = QWidget()
        self._flow = Flow(self._line, gap=theme.px(24), line_gap=8)
        self.body.addWidget(self._line)
        told = self.tr("Copy these four words by hand onto a blank card. They are shown only now and kept nowhere.")
        self.body.addWidget(Text(theme, told, ink="text2", wrap=True))
        if language != "en":
            unread = self.tr("No native speaker has read this list of words yet.")
            self.body.addWidget(Text(theme, unread, role=Role.META, ink="text3", wrap=True))
        self.language = Dropdown(theme, [(LANGUAGES[code], code) for code in card_words.LANGUAGES])
        self.language.setAccessibleName(self.tr("Language of the words"))
        self.language.choose(language)
        self.language.activated.connect(lambda _index: self.other.emit(self.language.currentData()))
        foot = ButtonRow(self.language)
        if can_print():
            self._print = Button(theme, self.tr("Print the card"), Kind.SECONDARY, icon="printer", small=True)
            self._print.clicked.connect(self._print_card)
            foot.add(self._print)
        self.body.addWidget(foot)
        self.show_words(words)

    def show_words(self, words: tuple[str, ...]) -> None:
        """Each in the font of its script, in its own direction, beginning where that script begins."""
        self.words = words
        while self._flow.count():
            item = self._flow.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        arabic = script_of(" ".join(words)) is Script.ARABIC
        direction = Qt.LayoutDirection.RightToLeft if arabic else Qt.LayoutDirection.LeftToRight
        self._line.setLayoutDirection(direction)
        self._line.setAccessibleName(" ".join(words))
        for number, word in enumerate(words, 1):
            one = QWidget()
            one.setLayoutDirection(direction)
            row = hbox(one, gap=8)
            row.addWidget(Text(self._stage.theme, str(number), ink="text2", tabular=True))
            row.addWidget(NameLabel(self._stage.theme, word, role=Role.TITLE, weight=600))
            self._flow.addWidget(one)
        self._line.updateGeometry()

    def fail(self, error: AmanatError) -> None:
        """The words would find nothing: they are taken away, and why is said."""
        self.show_words(())
        self.body.addWidget(Banner(self._stage.theme, *explain(error), tone="danger"))

    def _print_card(self) -> None:
        self._print.setEnabled(False)
        self._stage.context.jobs.start(print_picture, picture_of(self.words), done=self._printed)

    def _printed(self, done: bool) -> None:
        self._print.setEnabled(True)
        self._print.setText(self.tr("Print the card again") if done else self.tr("No printer took it: copy by hand"))


def _tag(words: tuple[str, ...]) -> str:
    return consent_cards.tag(words)


def picture_of(words: tuple[str, ...]) -> bytes:
    """The card as a PNG, from memory: four words on white, one below the other, and nothing else."""
    image = QImage(1200, 700, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    font = font_for(Role.TITLE, script=script_of(" ".join(words)), weight=600)
    font.setPixelSize(96)
    painter.setFont(font)
    painter.setPen(QColor("black"))
    painter.drawText(image.rect(), Qt.AlignmentFlag.AlignCenter, "\n".join(words))
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())
