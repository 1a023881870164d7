"""One person as the witness tells of them. Every edit goes to the controller with the person's id."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import msgspec
from PySide6.QtWidgets import QWidget

from intake.model.identity_number import kazakh_iin_is_valid, prc_number_is_valid
from intake.model.names import Name, NameKind, NameScript, Spelling
from intake.model.person import (
    Address,
    IdentityDocument,
    IdentityKind,
    Person,
    Phone,
    Relationship,
    Role,
    Sex,
    main_name,
)
from ui.screens.testimonies.controller import TestimonyController
from ui.screens.testimonies.elements import Elements
from ui.screens.testimonies.forms import choice_field, column_of, line_field, row_of, section, text_field, yes_no_items
from ui.widgets.card import vbox
from ui.widgets.fields import Field
from ui.widgets.partial_date import PartialDateEdit
from ui.widgets.theme import Theme
from ui.words import Words

Set = Callable[..., None]


class PersonForm(QWidget):
    """Names first; everything else one step further down."""

    def __init__(self, theme: Theme, controller: TestimonyController, person: str) -> None:
        super().__init__()
        self._theme, self._controller, self._id, self._words = theme, controller, person, Words()
        column = vbox(self, gap=24)
        for card in (self._names(), self._who(), self._papers(), self._places(), self._relations(), self._more()):
            column.addWidget(card)

    @property
    def _person(self) -> Person:
        return self._controller.account.people[self._id]

    def _set(self, **fields: Any) -> None:
        changed = msgspec.structs.replace(self._person, **fields)
        self._controller.edit(lambda account: account.with_person(self._id, changed))

    def _elements(self, field: str, kind: type[Any], form: Callable[[Any, Set], QWidget], add: str) -> Elements:
        return Elements(
            self._theme,
            lambda: getattr(self._person, field),
            lambda items: self._set(**{field: items}),
            kind,
            form,
            add=add,
            remove=self.tr("Take away"),
        )

    # --- names ------------------------------------------------------------------------------------------------------

    def _names(self) -> QWidget:
        roles = [(self._words.role(role), role) for role in Role]
        return section(
            self._theme,
            self.tr("Names"),
            choice_field(
                self._theme,
                self.tr("Who this is in the story"),
                roles,
                self._person.roles[0] if self._person.roles else Role.OTHER,
                lambda role: self._set(roles=(role, *self._person.roles[1:])),
            ),
            self._elements("names", Name, self._name, self.tr("Add a name")),
        )

    def _name(self, name: Name, put: Set) -> QWidget:
        kinds = [(self._words.name_kind(kind), kind) for kind in NameKind]
        scripts = [("", None), *[(self._words.name_script(script), script) for script in NameScript]]
        spellings = "\n".join(spelling.text for spelling in name.spellings)

        def spelled(text: str) -> None:
            held = {spelling.text: spelling for spelling in name.spellings}
            lines = [line.strip() for line in text.splitlines() if line.strip()]
            put(spellings=tuple(held.get(line, Spelling(text=line, confirmed=True)) for line in lines))

        return column_of(
            line_field(self._theme, self.tr("Name"), name.text, lambda text: put(text=text)),
            row_of(
                choice_field(self._theme, self.tr("Kind of name"), kinds, name.kind, lambda kind: put(kind=kind)),
                choice_field(self._theme, self.tr("Script"), scripts, name.script, lambda s: put(script=s)),
            ),
            text_field(
                self._theme,
                self.tr("The same name in other scripts"),
                spellings,
                spelled,
                lines=2,
                hint=self.tr("One spelling a line: Cyrillic, Latin, Arabic script, Chinese."),
            ),
            gap=12,
        )

    # --- the rest ---------------------------------------------------------------------------------------------------

    def _who(self) -> QWidget:
        person = self._person
        sexes = [("", None), *[(self._words.sex(sex), sex) for sex in Sex]]
        birth = PartialDateEdit(self._theme, person.birth_date, name=self.tr("Born"))
        birth.changed.connect(lambda value: self._set(birth_date=value))
        return section(
            self._theme,
            self.tr("Who they are"),
            Field(self._theme, self.tr("Born"), birth),
            row_of(
                self._line("birthplace", self.tr("Birthplace")),
                choice_field(self._theme, self.tr("Sex"), sexes, person.sex, lambda sex: self._set(sex=sex)),
                choice_field(
                    self._theme,
                    self.tr("Under 18"),
                    yes_no_items(self.tr("Yes"), self.tr("No")),
                    person.under_18,
                    lambda value: self._set(under_18=value),
                ),
            ),
            row_of(
                self._line("ethnic_background", self.tr("Ethnic background")),
                self._line("occupation", self.tr("Occupation")),
            ),
            row_of(self._line("civil_status", self.tr("Family")), self._line("dependants", self.tr("Dependants"))),
            row_of(self._line("religion", self.tr("Religion")), self._line("education", self.tr("Education"))),
        )

    def _papers(self) -> QWidget:
        return section(
            self._theme,
            self.tr("Papers and telephones"),
            self._elements("identity_documents", IdentityDocument, self._paper, self.tr("Add a paper")),
            self._elements("phones", Phone, self._phone, self.tr("Add a telephone")),
            row_of(
                self._line("qandas_status", self.tr("Qandas status")),
                self._line("permits", self.tr("Permits")),
            ),
        )

    def _paper(self, paper: IdentityDocument, put: Set) -> QWidget:
        kinds = [("", None), *[(self._words.identity_kind(kind), kind) for kind in IdentityKind]]
        number = line_field(self._theme, self.tr("Number"), paper.number, lambda text: put(number=text))
        state = {"kind": paper.kind, "number": paper.number}

        def check(**fields: Any) -> None:
            state.update(fields)
            put(**fields)
            number.set_error(self._doubt(state["kind"], str(state["number"])))

        number.editor.textEdited.connect(lambda text: check(number=text))  # type: ignore[attr-defined]
        number.set_error(self._doubt(paper.kind, paper.number))
        return column_of(
            row_of(
                choice_field(self._theme, self.tr("Kind of paper"), kinds, paper.kind, lambda kind: check(kind=kind)),
                number,
            ),
            line_field(self._theme, self.tr("Issued by"), paper.issuer, lambda text: put(issuer=text)),
            gap=12,
        )

    def _doubt(self, kind: object, number: str) -> str:
        wrong = (kind is IdentityKind.PRC_IDENTITY_NUMBER and not prc_number_is_valid(number)) or (
            kind is IdentityKind.KAZAKH_IIN and not kazakh_iin_is_valid(number)
        )
        return self.tr("The check digit does not fit. The number is kept as it was said.") if number and wrong else ""

    def _phone(self, phone: Phone, put: Set) -> QWidget:
        return row_of(
            line_field(self._theme, self.tr("Telephone"), phone.number, lambda text: put(number=text)),
            line_field(self._theme, self.tr("Whose, and who else answers"), phone.note, lambda text: put(note=text)),
        )

    def _places(self) -> QWidget:
        return section(
            self._theme,
            self.tr("Addresses"),
            self._elements("addresses", Address, self._address, self.tr("Add an address")),
        )

    def _address(self, address: Address, put: Set) -> QWidget:
        def line(name: str, label: str) -> QWidget:
            return line_field(self._theme, label, getattr(address, name), lambda text: put(**{name: text}))

        return column_of(
            line("as_told", self.tr("As told")),
            row_of(line("prefecture", self.tr("Prefecture")), line("county", self.tr("County"))),
            row_of(line("township", self.tr("Township")), line("village", self.tr("Village"))),
            gap=12,
        )

    def _relations(self) -> QWidget:
        return section(
            self._theme,
            self.tr("Relations"),
            self._elements("relationships", Relationship, self._relation, self.tr("Add a relation")),
        )

    def _relation(self, relation: Relationship, put: Set) -> QWidget:
        unnamed = self.tr("Name not known")
        others = [
            (main_name(person) or unnamed, key)
            for key, person in self._controller.account.people.items()
            if key != self._id
        ]
        return row_of(
            line_field(self._theme, self.tr("Is the wife, son, neighbour"), relation.kind, lambda text: put(kind=text)),
            choice_field(self._theme, self.tr("of"), [("", ""), *others], relation.to, lambda key: put(to=key)),
        )

    def _more(self) -> QWidget:
        return section(
            self._theme,
            self.tr("More"),
            row_of(self._line("health", self.tr("Health")), self._line("office", self.tr("Office held"))),
            text_field(self._theme, self.tr("Note"), self._person.note, lambda text: self._set(note=text), lines=2),
        )

    def _line(self, name: str, label: str) -> QWidget:
        return line_field(self._theme, label, getattr(self._person, name), lambda text: self._set(**{name: text}))
