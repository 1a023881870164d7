"""The card with four words, if the witness wants one: shown large to be copied by hand, or printed from memory.

The words are in memory while this page is, and nowhere else; the consent keeps only what they come to.
"""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtWidgets import QWidget

from intake.errors import AmanatError
from intake.services import consent_cards
from ui.error_text import explain
from ui.platform.printing import can_print, print_picture
from ui.screens.interview.question_page import QuestionPage
from ui.screens.interview.stage import Page, Stage
from ui.widgets.banners import Banner
from ui.widgets.button_row import ButtonRow
from ui.widgets.buttons import Button, Kind
from ui.widgets.card import Card, vbox
from ui.widgets.fonts import Role
from ui.widgets.labels import Text, ltr

YES, NO = "yes", "no"


class CardPage(Page):
    """Asks, then shows four words; asked again later it says that a card was given."""

    def __init__(self, stage: Stage, person: str) -> None:
        super().__init__()
        self._stage, self._person = stage, person
        consent = stage.controller.consent(person)
        value = None if consent.withdrawal_card is None else YES if consent.withdrawal_card else NO
        self.words: tuple[str, ...] = ()
        self._below = QWidget()
        self._below_column = vbox(self._below, gap=12)
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
        self.words = consent_cards.draw()
        self._stage.context.jobs.start(_tag, self.words, done=self._tagged, failed=self._failed)

    def _tagged(self, tag: str) -> None:
        if self._stage.controller.is_open:
            self._stage.controller.set_consent(self._person, withdrawal_card=True, card_tag=tag)

    def _failed(self, error: AmanatError) -> None:
        self.words = ()
        self._below_column.addWidget(Banner(self._stage.theme, *explain(error), tone="danger"))

    def _needs(self, value: object) -> QWidget | None:
        if value != YES:
            return None
        theme = self._stage.theme
        if not self.words:
            return Text(theme, self.tr("A card was given. Its words are not kept here."), ink="text2", wrap=True)
        card = Card(theme, padding=20, gap=12)
        words = Text(theme, ltr(" ".join(self.words)), role=Role.TITLE, weight=600, wrap=True)
        words.setAccessibleName(" ".join(self.words))
        card.body.addWidget(words)
        told = self.tr("Copy these four words by hand onto a blank card. They are shown only now and kept nowhere.")
        card.body.addWidget(Text(theme, told, ink="text2", wrap=True))
        if can_print():
            self._print = Button(theme, self.tr("Print the card"), Kind.SECONDARY, icon="printer", small=True)
            self._print.clicked.connect(self._print_card)
            card.body.addWidget(ButtonRow(self._print))
        return card

    def _print_card(self) -> None:
        self._print.setEnabled(False)
        self._stage.context.jobs.start(print_picture, picture_of(self.words), done=self._printed)

    def _printed(self, done: bool) -> None:
        self._print.setEnabled(True)
        self._print.setText(self.tr("Print the card again") if done else self.tr("No printer took it: copy by hand"))


def _tag(words: tuple[str, ...]) -> str:
    return consent_cards.tag(words)


def picture_of(words: tuple[str, ...]) -> bytes:
    """The card as a PNG, from memory: four words on white, and nothing else."""
    image = QImage(1200, 700, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    font = QFont("Inter")
    font.setPixelSize(96)
    painter.setFont(font)
    painter.setPen(QColor("black"))
    painter.drawText(image.rect(), Qt.AlignmentFlag.AlignCenter, "\n".join(words))
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())
