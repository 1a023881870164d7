"""A witness's wish that a testimony be erased: written down here, it holds every release and removes nothing."""

from __future__ import annotations

from typing import Any

import msgspec
from PySide6.QtWidgets import QWidget

from intake.clock import day_of
from intake.model.testimony import ErasureWish
from ui.screens import Context
from ui.screens.testimonies.controller import TestimonyController
from ui.screens.testimonies.forms import choice_field, line_field, row_of, section, yes_no_items
from ui.widgets.banners import Banner
from ui.widgets.button_row import ButtonRow
from ui.widgets.buttons import Button, Kind
from ui.widgets.card import Card, clear_layout, vbox


class ErasureCard(QWidget):
    """A quiet button; after it, what is known of the wish."""

    def __init__(self, context: Context, controller: TestimonyController) -> None:
        super().__init__()
        self._context, self._theme, self._controller = context, context.theme, controller
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
        )

    def _set(self, **fields: Any) -> None:
        wish = self._controller.account.testimony.erasure_wish or ErasureWish()
        self._controller.edit_testimony(erasure_wish=msgspec.structs.replace(wish, **fields))
