"""A witness's wish that a testimony be erased: it holds every release at once; erasing is a second, asked step."""

from __future__ import annotations

from typing import Any

import msgspec
from PySide6.QtWidgets import QWidget

from intake.clock import day_of
from intake.errors import AmanatError
from intake.model.testimony import ErasureWish
from intake.services import erasing, erasure_views
from ui.error_text import explain
from ui.screens import Context
from ui.screens.testimonies.controller import TestimonyController
from ui.screens.testimonies.decision_card import DecisionCard
from ui.screens.testimonies.forms import choice_field, column_of, line_field, row_of, section, yes_no_items
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
            coordinators = erasure_views.coordinators(context.vault, reader)
        self._coordinator = context.vault.key_id in coordinators
        self._others = len(coordinators - {context.vault.key_id})
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
        """What can be done about the wish here: coordinators decide, a volunteer erases what nobody else has."""
        if not self._coordinator:
            button = Button(self._theme, self.tr("Erase it on this laptop…"), Kind.DESTRUCTIVE)
            button.clicked.connect(lambda: self._ask(danger=True))
            return ButtonRow(button)
        view = erasure_views.about(self._context.vault, self._controller.account.id)
        if view is None or view.state == erasure_views.DONE:
            return self._propose()
        card = DecisionCard(self._theme, view, day_of(self._context.clock.now()))
        card.answered.connect(lambda yes: self._signed(view.decision, bool(yes)))
        if view.beside and view.ours:
            return column_of(card, self._propose())
        return card

    def _propose(self) -> QWidget:
        later = Button(self._theme, self.tr("Erase after 14 days…"))
        later.clicked.connect(lambda: self._ask(danger=False))
        now = Button(self._theme, self.tr("Erase now, somebody is in danger…"), Kind.DESTRUCTIVE)
        now.clicked.connect(lambda: self._ask(danger=True))
        if self._others == 0:
            return ButtonRow(later, now)
        words = self.tr(
            "You sign first; it waits until another coordinator has signed too. What you wrote above goes to them, and"
            " later to whoever recorded it."
        )
        return column_of(Text(self._theme, words, ink="text2", wrap=True), ButtonRow(later, now))

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
                erased = 1
            else:
                known = (self._controller.account.testimony.erasure_wish or ErasureWish()).how_known
                erased = erasing.decide(vault, record, how_known=known, danger=danger, clock=self._context.clock).erased
        except AmanatError as error:
            self._column.addWidget(Banner(self._theme, *explain(error), tone="danger"))
            return
        self._after(erased)

    def _signed(self, decision: str, yes: bool) -> None:
        """The answer to another coordinator's proposal."""
        if not self._controller.commit():
            return
        erased = 0
        try:
            if yes:
                erased = erasing.agree(self._context.vault, decision).erased
            else:
                erasing.refuse(self._context.vault, decision)
        except AmanatError as error:
            self._column.addWidget(Banner(self._theme, *explain(error), tone="danger"))
            return
        self._after(erased)

    def _after(self, erased: int) -> None:
        if erased:
            self._controller.forget()
            self._context.shell.open("testimonies")
        else:
            self._fill()

    def _set(self, **fields: Any) -> None:
        wish = self._controller.account.testimony.erasure_wish or ErasureWish()
        self._controller.edit_testimony(erasure_wish=msgspec.structs.replace(wish, **fields))
