"""One person as the witness tells of them: name, birth, where from; `further` has all the rest, one step on.

Every edit goes to the controller with the person's id.
"""

from __future__ import annotations

from functools import partial
from typing import Any

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from intake.model.ids import new_id
from intake.model.names import Name, NameKind, NameScript
from intake.model.person import Person, Role, Sex
from intake.services import name_suggestions
from intake.services.inherited_names import Inherited
from ui.screens.testimonies.controller import TestimonyController
from ui.screens.testimonies.forms import choice_field, line_field, row_of, section, yes_no_items
from ui.screens.testimonies.inherited_names import InheritedNames
from ui.screens.testimonies.name_editor import NameEditor
from ui.screens.testimonies.person_further import PersonFurther
from ui.screens.testimonies.place_field import PlaceField
from ui.widgets.buttons import Button, Kind
from ui.widgets.card import clear_layout, vbox
from ui.widgets.fields import Field
from ui.widgets.flow import Flow
from ui.widgets.partial_date import PartialDateEdit
from ui.widgets.theme import Theme
from ui.words import Words

MORE_NAMES = (NameKind.FATHERS, NameKind.MAIDEN, NameKind.NICKNAME, NameKind.AS_IN_PASSPORT)
"""What is asked for by a button of its own; the other kinds are chosen."""


class PersonForm(QWidget):
    """Names and who they are: the few fields that every person has."""

    def __init__(self, theme: Theme, controller: TestimonyController, person: str) -> None:
        super().__init__()
        self._theme, self._controller, self._id, self._words = theme, controller, person, Words()
        column = vbox(self, gap=24)
        column.addWidget(self._names())
        column.addWidget(self._who())

    def further(self) -> QWidget:
        """Everything else, closed; made for the same person."""
        return PersonFurther(self._theme, self._controller, self._id)

    @property
    def _person(self) -> Person:
        return self._controller.account.people[self._id]

    def _set(self, **fields: Any) -> None:
        changed = msgspec.structs.replace(self._person, **fields)
        self._controller.edit(lambda account: account.with_person(self._id, changed))

    # --- names ------------------------------------------------------------------------------------------------------

    def _names(self) -> QWidget:
        self._name_holder = QWidget()
        self._name_column = vbox(self._name_holder, gap=20)
        self._fill_names()
        more = QWidget()
        row = Flow(more)
        for kind in MORE_NAMES:
            button = Button(self._theme, self._words.name_kind(kind), Kind.QUIET, icon="plus", small=True)
            button.setAccessibleName(self.tr("Add a name: {0}").format(self._words.name_kind(kind)))
            button.clicked.connect(partial(self._add_name, kind))
            row.addWidget(button)
        roles = [(self._words.role(role), role) for role in Role]
        offered = InheritedNames(self._theme, self._controller, self._id)
        offered.taken.connect(self._take_name)
        return section(
            self._theme,
            self.tr("Names"),
            self._name_holder,
            offered,
            more,
            choice_field(
                self._theme,
                self.tr("Who this is in the story"),
                roles,
                self._person.roles[0] if self._person.roles else Role.OTHER,
                self._set_role,
            ),
        )

    def _arabic(self) -> NameScript | None:
        return name_suggestions.arabic_of(self._controller.account)

    def _set_role(self, role: Role) -> None:
        others = tuple(other for other in self._person.roles[1:] if other is not role)
        self._set(roles=(role, *others))

    def _fill_names(self) -> None:
        clear_layout(self._name_column)
        self._editors: list[NameEditor] = []
        held = self._person.names
        for name in held:
            remove = partial(self._remove_name, name.id) if len(held) > 1 else None
            editor = NameEditor(self._theme, name, partial(self._put_name, name.id), remove=remove, arabic=self._arabic)
            self._editors.append(editor)
            self._name_column.addWidget(editor)
        if not held:
            self._add_name(NameKind.FULL)

    def _put_name(self, identifier: str, **fields: Any) -> None:
        names = (msgspec.structs.replace(n, **fields) if n.id == identifier else n for n in self._person.names)
        self._set(names=tuple(names))

    def _add_name(self, kind: NameKind, _checked: bool = False) -> None:
        held = self._person.names
        order = max((name.order for name in held), default=-1) + 1
        self._set(names=(*held, Name(id=new_id(), order=order, kind=kind)))
        self._fill_names()
        self._editors[-1].line.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_name(self, offered: Inherited) -> None:
        """A name that follows from the family, once a person took it: its other spellings stay guesses."""
        held = self._person.names
        blank = next((name for name in held if not name.text and not name.spellings), None)
        order = blank.order if blank is not None else max((name.order for name in held), default=-1) + 1
        made = Name(
            id=blank.id if blank is not None else new_id(),
            order=order,
            kind=offered.kind,
            text=offered.text,
            # whoever reads this later must see that nobody said it in so many words
            note=self.tr("Taken over from the names of the family"),
        )
        made = name_suggestions.suggest(made, arabic=self._arabic())
        kept = tuple(made if name is blank else name for name in held)
        self._set(names=kept if blank is not None else (*held, made))
        self._fill_names()
        self._editors[-1].line.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove_name(self, identifier: str) -> None:
        self._set(names=tuple(name for name in self._person.names if name.id != identifier))
        self._fill_names()

    # --- who they are -----------------------------------------------------------------------------------------------

    def _who(self) -> QWidget:
        person = self._person
        sexes = [("", None), *[(self._words.sex(sex), sex) for sex in Sex]]
        birth = PartialDateEdit(self._theme, person.birth_date, name=self.tr("Born"))
        birth.changed.connect(lambda value: self._set(birth_date=value))
        return section(
            self._theme,
            self.tr("Who they are"),
            Field(self._theme, self.tr("Born"), birth),
            PlaceField(
                self._theme,
                self.tr("Birthplace"),
                person.birthplace,
                person.birthplace_listed,
                lambda told, listed: self._set(birthplace=told, birthplace_listed=listed),
            ),
            row_of(
                choice_field(self._theme, self.tr("Sex"), sexes, person.sex, lambda sex: self._set(sex=sex)),
                choice_field(
                    self._theme,
                    self.tr("Under 18"),
                    yes_no_items(self.tr("Yes"), self.tr("No")),
                    person.under_18,
                    lambda value: self._set(under_18=value),
                ),
                line_field(
                    self._theme, self.tr("Occupation"), person.occupation, lambda text: self._set(occupation=text)
                ),
            ),
        )
