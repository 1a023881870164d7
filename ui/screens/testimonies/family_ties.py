"""The ties of one person as fields: what to whom, in the witness's own word, since when and until when.

A tie stands on one of two records; here it is shown from both, and edited where it stands.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import msgspec
from PySide6.QtWidgets import QWidget

from intake.model.ids import new_id
from intake.model.kinship import BONDS, kin_of
from intake.model.person import Bond, Kin, Relationship
from ui.screens.testimonies.controller import TestimonyController
from ui.screens.testimonies.family_words import FamilyWords
from ui.screens.testimonies.forms import choice_field, column_of, line_field, row_of
from ui.widgets.button_row import ButtonRow
from ui.widgets.buttons import Button, Kind
from ui.widgets.card import Hairline, clear_layout, vbox
from ui.widgets.fields import Dropdown, Field
from ui.widgets.labels import Text
from ui.widgets.partial_date import PartialDateEdit
from ui.widgets.theme import Theme


class TieList(QWidget):
    """Every relationship that `person` holds or that another holds to them."""

    def __init__(self, theme: Theme, controller: TestimonyController, person: str) -> None:
        super().__init__()
        self._theme, self._controller, self._id, self._words = theme, controller, person, FamilyWords()
        self._column = vbox(self, gap=12)
        self._held = self._elements()
        self._fill()
        controller.changed.connect(self._follow)

    def _elements(self) -> list[tuple[str, str]]:
        """(who holds it, its id), one's own first."""
        people = self._controller.account.people
        own = [(self._id, r.id) for r in people[self._id].relationships] if self._id in people else []
        return own + [
            (key, r.id)
            for key, person in people.items()
            if key != self._id
            for r in person.relationships
            if r.to == self._id
        ]

    def _follow(self) -> None:
        held = self._elements()
        if held != self._held:
            self._held = held
            self._fill()

    def _fill(self) -> None:
        clear_layout(self._column)
        for owner, element in self._held:
            self._column.addWidget(self._tie(owner, element))
            self._column.addWidget(Hairline(self._theme))
        add = Button(self._theme, self.tr("Add a tie"), icon="plus", small=True)
        add.clicked.connect(self._add)
        self._column.addWidget(ButtonRow(add))

    def _relationship(self, owner: str, element: str) -> Relationship:
        return next(r for r in self._controller.account.people[owner].relationships if r.id == element)

    def _put(self, owner: str, element: str, **fields: Any) -> None:
        person = self._controller.account.people[owner]
        changed = tuple(msgspec.structs.replace(r, **fields) if r.id == element else r for r in person.relationships)
        self._keep(owner, changed)

    def _keep(self, owner: str, relationships: tuple[Relationship, ...]) -> None:
        person = msgspec.structs.replace(self._controller.account.people[owner], relationships=relationships)
        self._controller.edit(lambda account: account.with_person(owner, person))

    def _add(self) -> None:
        held = self._controller.account.people[self._id].relationships
        order = max((r.order for r in held), default=-1) + 1
        self._keep(self._id, (*held, Relationship(id=new_id(), order=order)))

    def _remove(self, owner: str, element: str, _checked: bool = False) -> None:
        held = self._controller.account.people[owner].relationships
        self._keep(owner, tuple(r for r in held if r.id != element))

    def _tie(self, owner: str, element: str) -> QWidget:
        theme, people = self._theme, self._controller.account.people
        held, put = self._relationship(owner, element), partial(self._put, owner, element)
        sex = people[owner].sex
        kins = [(self.tr("another tie"), None), *((self._words.kin(kin, sex), kin) for kin in Kin)]
        others = [(self._words.name(one), key) for key, one in people.items() if key != owner]
        remove = Button(theme, self.tr("Take this tie away"), Kind.QUIET, icon="x", small=True)
        remove.clicked.connect(partial(self._remove, owner, element))
        how = self.tr("How it came about")
        bond = choice_field(theme, how, self._bonds(held.kin), held.bond, lambda value: put(bond=value))

        def tied(kin: Kin | None) -> None:
            fits = held_now().bond in BONDS.get(kin, ()) if kin is not None else False
            put(kin=kin) if fits else put(kin=kin, bond=None)
            self._offer_bonds(bond, kin, held_now().bond)

        def held_now() -> Relationship:
            return self._relationship(owner, element)

        self._offer_bonds(bond, kin_of(held), held.bond)
        return column_of(
            Text(theme, self.tr("{name} is").format(name=self._words.name(people[owner])), weight=500, wrap=True),
            row_of(
                choice_field(theme, self.tr("Tie"), kins, kin_of(held), tied),
                choice_field(theme, self.tr("of"), [("", ""), *others], held.to, lambda key: put(to=key)),
                line_field(theme, self.tr("In the witness's word"), held.kind, lambda text: put(kind=text)),
            ),
            row_of(bond, line_field(theme, self.tr("Note"), held.note, lambda text: put(note=text))),
            row_of(
                self._date(self.tr("Since"), held.start, lambda value: put(start=value)),
                self._date(self.tr("Until"), held.end, lambda value: put(end=value)),
            ),
            ButtonRow(remove),
            gap=8,
        )

    def _bonds(self, kin: Kin | None) -> list[tuple[str, object]]:
        return [(self._words.bond(bond, kin), bond) for bond in (None, *(BONDS[kin] if kin is not None else ()))]

    def _offer_bonds(self, field: Field, kin: Kin | None, bond: Bond | None) -> None:
        """What may be chosen depends on the tie; one in words alone has nothing to choose."""
        chooser = field.editor
        assert isinstance(chooser, Dropdown)
        chooser.clear()
        for words, value in self._bonds(kin):
            chooser.add(words, value)
        chooser.choose(bond)
        field.setVisible(kin is not None)

    def _date(self, label: str, value: Any, changed: Callable[[Any], object]) -> Field:
        editor = PartialDateEdit(self._theme, value, name=label)
        editor.changed.connect(changed)
        return Field(self._theme, label, editor)
