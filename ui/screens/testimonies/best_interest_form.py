"""For somebody who cannot be asked: what relatives think, what two people decided, and the person's own wish if known.

Anybody may write down a relative's view; only coordinators decide. Nothing is preselected and no decision is a No.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import msgspec
from PySide6.QtWidgets import QWidget

from intake.clock import day_of
from intake.model.consent import BestInterest, Consent, Freedom, Level, OwnWish, Purpose, RelativesView
from intake.model.person import main_name
from ui.screens import Context
from ui.screens.testimonies.controller import TestimonyController
from ui.screens.testimonies.elements import Elements
from ui.screens.testimonies.forms import choice_field, column_of, line_field, row_of, section, text_field, yes_no_items
from ui.widgets.card import vbox
from ui.widgets.fields import CheckBox
from ui.widgets.fonts import Role as FontRole
from ui.widgets.labels import Text
from ui.words import Words

USES = (
    Purpose.UN_IN_CONFIDENCE,
    Purpose.UN_PUBLICATION,
    Purpose.UN_TO_GOVERNMENT,
    Purpose.PARTNERS,
    Purpose.PETITION,
    Purpose.COURTS,
    Purpose.JOURNALISTS,
    Purpose.PUBLIC_DATABASE,
    Purpose.PUBLIC_WEB,
)


class BestInterestForm(QWidget):
    """`get` and `put` read and write the consent record of the person with id `person`."""

    def __init__(
        self,
        context: Context,
        controller: TestimonyController,
        person: str,
        get: Callable[[], Consent],
        put: Callable[[Consent], object],
        *,
        coordinator: bool,
    ) -> None:
        super().__init__()
        self._theme, self._context, self._controller = context.theme, context, controller
        self._person, self._get, self._put, self._words = person, get, put, Words()
        name = main_name(controller.account.people[person]) or self.tr("Name not known")
        column = vbox(self, gap=24)
        column.addWidget(self._views(name))
        if coordinator:
            column.addWidget(self._decision(name))
        column.addWidget(self._wish(name))

    def _best(self) -> BestInterest:
        return self._get().best_interest or BestInterest()

    def _set(self, **fields: Any) -> None:
        self._put(msgspec.structs.replace(self._get(), best_interest=msgspec.structs.replace(self._best(), **fields)))

    # --- relatives --------------------------------------------------------------------------------------------------

    def _views(self, name: str) -> QWidget:
        elements = Elements(
            self._theme,
            lambda: self._best().relatives,
            lambda items: self._set(relatives=items),
            RelativesView,
            self._view,
            add=self.tr("Add a relative's view"),
            remove=self.tr("Take away"),
        )
        why = self.tr("Nobody can ask this person now. A close relative's objection keeps the name out.")
        return section(
            self._theme,
            self.tr("What the family of {name} thinks").format(name=name),
            Text(self._theme, why, ink="text2", wrap=True),
            elements,
        )

    def _view(self, view: RelativesView, put: Callable[..., None]) -> QWidget:
        people = [
            (main_name(person) or self.tr("Name not known"), key)
            for key, person in self._controller.account.people.items()
            if key != self._person
        ]
        yes_no = yes_no_items(self.tr("Yes"), self.tr("No"))
        return column_of(
            row_of(
                choice_field(
                    self._theme, self.tr("Who"), [("", ""), *people], view.relative, lambda key: put(relative=key)
                ),
                line_field(
                    self._theme, self.tr("How related"), view.relationship, lambda text: put(relationship=text)
                ),
                choice_field(self._theme, self.tr("Close?"), yes_no, view.close, lambda value: put(close=value)),
                choice_field(
                    self._theme, self.tr("Objects?"), yes_no, view.objects, lambda value: put(objects=value)
                ),
            ),
            text_field(
                self._theme, self.tr("In their own words"), view.view, lambda text: put(view=text), lines=2
            ),
            gap=12,
        )

    # --- decision ---------------------------------------------------------------------------------------------------

    def _decision(self, name: str) -> QWidget:
        held = self._best()
        levels = [(self._words.level(level), level) for level in Level]
        return section(
            self._theme,
            self.tr("What is decided in the interest of {name}").format(name=name),
            row_of(
                line_field(
                    self._theme,
                    self.tr("First who decides"),
                    held.first_decider,
                    lambda text: self._decide(first_decider=text),
                ),
                line_field(
                    self._theme,
                    self.tr("Second who decides"),
                    held.second_decider,
                    lambda text: self._decide(second_decider=text),
                ),
            ),
            choice_field(
                self._theme,
                self.tr("How much of the identity"),
                levels,
                held.level,
                lambda level: self._decide(level=level),
            ),
            Text(self._theme, self.tr("For what"), role=FontRole.META, weight=600),
            column_of(*[self._use(purpose, purpose in held.purposes) for purpose in USES], gap=8),
            text_field(
                self._theme, self.tr("Reasons"), held.reasons, lambda text: self._decide(reasons=text), lines=3
            ),
            line_field(
                self._theme,
                self.tr("To be looked at again on"),
                held.review_on,
                lambda text: self._set(review_on=text.strip()),
                placeholder=self.tr("Year-month-day, 2027-05-01"),
                hint=self.tr("After that day nothing of this person goes out until it is decided again."),
            ),
        )

    def _use(self, purpose: Purpose, on: bool) -> QWidget:
        box = CheckBox(self._theme, self._words.purpose(purpose))
        box.setChecked(on)
        box.toggled.connect(partial(self._toggle, purpose))
        return box

    def _toggle(self, purpose: Purpose, on: bool) -> None:
        others = tuple(p for p in self._best().purposes if p != purpose)
        self._decide(purposes=(*others, purpose) if on else others)

    def _decide(self, **fields: Any) -> None:
        self._set(decided_on=day_of(self._context.clock.now()), **fields)

    # --- own wish ---------------------------------------------------------------------------------------------------

    def _wish(self, name: str) -> QWidget:
        held = self._get().own_wish or OwnWish()
        words = {
            Freedom.FREE: self.tr("Yes, spoke freely"),
            Freedom.MONITORED: self.tr("No, somebody listened"),
            Freedom.UNKNOWN: self.tr("Not known"),
        }
        levels = [(self._words.level(level), level) for level in Level]
        return section(
            self._theme,
            self.tr("The own wish of {name}, if it is known").format(name=name),
            text_field(self._theme, self.tr("Wish"), held.wish, lambda text: self._wished(wish=text), lines=2),
            row_of(
                choice_field(
                    self._theme,
                    self.tr("Could they speak freely?"),
                    [("", None), *[(text, key) for key, text in words.items()]],
                    held.freedom,
                    lambda value: self._wished(freedom=value),
                ),
                choice_field(
                    self._theme,
                    self.tr("How much of the identity"),
                    levels,
                    held.level,
                    lambda level: self._wished(level=level),
                ),
            ),
        )

    def _wished(self, **fields: Any) -> None:
        held = self._get().own_wish or OwnWish()
        day = day_of(self._context.clock.now())
        self._put(
            msgspec.structs.replace(self._get(), own_wish=msgspec.structs.replace(held, heard_on=day, **fields))
        )
