"""A witness's wish that a testimony be erased: it holds every release at once; erasing is a second, asked step."""

from __future__ import annotations

from typing import Any

import msgspec
from PySide6.QtWidgets import QWidget

from intake.clock import day_of
from intake.errors import AmanatError
from intake.model.testimony import ErasureWish
from intake.services import erasing, erasure_views
from ui.date_words import DateWords
from ui.error_text import explain
from ui.screens import Context
from ui.screens.testimonies.controller import TestimonyController
from ui.screens.testimonies.forms import choice_field, line_field, row_of, section, yes_no_items
from ui.widgets.banners import Banner
from ui.widgets.button_row import ButtonRow
from ui.widgets.buttons import Button, Kind
from ui.widgets.card import Card, clear_layout, vbox
from ui.widgets.labels import Text
from ui.widgets.question import QuestionCard


class ErasureCard(QWidget):
    """A quiet button; after it, what is known of the wish."""

    def __init__(self, context: Context, controller: TestimonyController) -> None:
        super().__init__()
        self._context, self._theme, self._controller = context, context.theme, controller
        with context.vault.reader() as reader:
            self._coordinator = context.vault.key_id in reader.coordinators()
        self._column = vbox(self)
        self._fill()

    def _fill(self) -> None:
        clear_layout(self._column)
        wish = self._controller.account.testimony.erasure_wish
        self._column.addWidget(self._asked() if wish is None else self._wish(wish))

    def _asked(self) -> QWidget:
        button = Button(self._theme, self.tr("The witness wants this erased"), Kind.QUIET)
        button.clicked.connect(self._begin)
        return ButtonRow(button)

    def _begin(self) -> None:
        day = day_of(self._context.clock.now())
        wish = ErasureWish(asked_by=self._context.vault.pseudonym, asked_on=day)
        self._controller.edit_testimony(erasure_wish=wish)
        self._fill()

    def _wish(self, wish: ErasureWish) -> Card:
        return section(
            self._theme,
            self.tr("The witness wants this erased"),
            Banner(
                self._theme,
                self.tr("Nothing of this testimony goes out any more"),
                self.tr("It is erased only when two coordinators have decided so, after 14 days, or sooner in danger."),
            ),
            row_of(
                line_field(
                    self._theme,
                    self.tr("How do you know that it is the witness?"),
                    wish.how_known,
                    lambda text: self._set(how_known=text),
                ),
                line_field(
                    self._theme,
                    self.tr("Signs of pressure"),
                    wish.signs_of_pressure,
                    lambda text: self._set(signs_of_pressure=text),
                ),
            ),
            choice_field(
                self._theme,
                self.tr("Is somebody in danger now?"),
                yes_no_items(self.tr("Yes"), self.tr("No")),
                wish.immediate_danger,
                lambda value: self._set(immediate_danger=value),
            ),
            self._decide(),
        )

    # --- deciding ---------------------------------------------------------------------------------------------------

    def _decide(self) -> QWidget:
        """What can be done about the wish here: a coordinator decides, a volunteer erases what nobody else has."""
        if not self._coordinator:
            button = Button(self._theme, self.tr("Erase it on this laptop…"), Kind.DESTRUCTIVE)
            button.clicked.connect(lambda: self._ask(danger=True))
            return ButtonRow(button)
        day = erasure_views.waiting(self._context.vault, self._controller.account.id, clock=self._context.clock)
        if day:
            words = self.tr("Decided: it is erased on {day}.").format(day=DateWords().day(day))
            return Text(self._theme, words, weight=600, wrap=True)
        later = Button(self._theme, self.tr("Decide: erase after 14 days…"))
        later.clicked.connect(lambda: self._ask(danger=False))
        now = Button(self._theme, self.tr("Erase now, somebody is in danger…"), Kind.DESTRUCTIVE)
        now.clicked.connect(lambda: self._ask(danger=True))
        return ButtonRow(later, now)

    def _ask(self, *, danger: bool) -> None:
        question = QuestionCard(
            self._theme,
            self.tr("Erase this testimony, its people and its files?"),
            self.tr("Nobody can bring it back, from no backup and no bundle. That it existed stays provable."),
            answers=[
                (False, self.tr("Keep it"), Kind.SECONDARY, "K"),
                (True, self.tr("Erase"), Kind.DESTRUCTIVE, "E"),
            ],
            escape=False,
        )
        question.answered.connect(lambda yes: self._answered(question, bool(yes), danger))
        self._column.addWidget(question)
        question.setFocus()

    def _answered(self, question: QuestionCard, yes: bool, danger: bool) -> None:
        question.hide()
        question.deleteLater()
        if not yes or not self._controller.commit():
            return
        vault, record = self._context.vault, self._controller.account.id
        try:
            if not self._coordinator:
                erasing.erase_own(vault, record)
            else:
                known = (self._controller.account.testimony.erasure_wish or ErasureWish()).how_known
                erasing.decide(vault, record, how_known=known, danger=danger, clock=self._context.clock)
        except AmanatError as error:
            self._column.addWidget(Banner(self._theme, *explain(error), tone="danger"))
            return
        if danger:
            self._controller.forget()
            self._context.shell.open("testimonies")
        else:
            self._fill()

    def _set(self, **fields: Any) -> None:
        wish = self._controller.account.testimony.erasure_wish or ErasureWish()
        self._controller.edit_testimony(erasure_wish=msgspec.structs.replace(wish, **fields))
