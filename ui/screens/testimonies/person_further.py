"""The rest of one person, in parts that open: addresses, papers, life, roles, what was not told. Each says its count.

Fields have the model's names; nothing here is asked of every witness.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import msgspec
from PySide6.QtWidgets import QWidget

from intake.model.base import Unanswered
from intake.model.identity_number import kazakh_iin_is_valid, prc_number_is_valid
from intake.model.person import Address, IdentityDocument, IdentityKind, Person, Phone, Role
from ui.screens.testimonies.address_form import AddressForm
from ui.screens.testimonies.controller import TestimonyController
from ui.screens.testimonies.elements import Elements
from ui.screens.testimonies.forms import choice_field, column_of, line_field, row_of, section, text_field
from ui.widgets.card import vbox
from ui.widgets.disclosure import Disclosure
from ui.widgets.fields import CheckBox, Field
from ui.widgets.flow import Flow
from ui.widgets.partial_date import PartialDateEdit
from ui.widgets.theme import Theme
from ui.words import Words

Set = Callable[..., None]
UNTOLD = ("names", "birth_date", "birthplace", "citizenships", "ethnic_background", "religion", "health", "addresses")


class PersonFurther(QWidget):
    """One card with a line for each part."""

    def __init__(self, theme: Theme, controller: TestimonyController, person: str) -> None:
        super().__init__()
        self._theme, self._controller, self._id, self._words = theme, controller, person, Words()
        held = self._person
        parts: list[tuple[str, int, Callable[[], QWidget]]] = [
            (self.tr("Addresses"), len(held.addresses), self._addresses),
            (self.tr("Papers and citizenship"), len(held.identity_documents), self._papers),
            (self.tr("Telephones"), len(held.phones), self._phones),
            (self.tr("Life: people, religion, work, health"), 0, self._life),
            (self.tr("Other roles, office"), len(held.roles[1:]), self._roles),
            (self.tr("Not told, and why"), len(held.unanswered), self._untold),
            (self.tr("Note"), int(bool(held.note)), self._note),
        ]
        lines = [
            Disclosure(theme, self.tr("{part} ({count})").format(part=words, count=count) if count else words, make)
            for words, count, make in parts
        ]
        vbox(self).addWidget(section(theme, self.tr("More about this person"), *lines))

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

    def _line(self, name: str, label: str, *, hint: str = "") -> Field:
        held = getattr(self._person, name)
        return line_field(self._theme, label, held, lambda text: self._set(**{name: text}), hint=hint)

    def _date(self, label: str, value: Any, changed: Callable[[Any], object]) -> Field:
        editor = PartialDateEdit(self._theme, value, name=label)
        editor.changed.connect(changed)
        return Field(self._theme, label, editor)

    # --- parts ------------------------------------------------------------------------------------------------------

    def _addresses(self) -> QWidget:
        def form(address: Address, put: Set) -> QWidget:
            return AddressForm(self._theme, address, put)

        return self._elements("addresses", Address, form, self.tr("Add an address"))

    def _papers(self) -> QWidget:
        citizenships = ", ".join(self._person.citizenships)

        def told(text: str) -> None:
            self._set(citizenships=tuple(part.strip() for part in text.split(",") if part.strip()))

        return column_of(
            self._elements("identity_documents", IdentityDocument, self._paper, self.tr("Add a paper")),
            line_field(
                self._theme,
                self.tr("Citizenships"),
                citizenships,
                told,
                hint=self.tr("Several are parted by commas."),
            ),
            row_of(self._line("qandas_status", self.tr("Qandas status")), self._line("permits", self.tr("Permits"))),
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
            row_of(
                line_field(self._theme, self.tr("Issued by"), paper.issuer, lambda text: put(issuer=text)),
                line_field(self._theme, self.tr("Note"), paper.note, lambda text: put(note=text)),
            ),
            row_of(
                self._date(self.tr("Issued"), paper.issued, lambda value: put(issued=value)),
                self._date(self.tr("Valid until"), paper.expires, lambda value: put(expires=value)),
            ),
            gap=12,
        )

    def _doubt(self, kind: object, number: str) -> str:
        wrong = (kind is IdentityKind.PRC_IDENTITY_NUMBER and not prc_number_is_valid(number)) or (
            kind is IdentityKind.KAZAKH_IIN and not kazakh_iin_is_valid(number)
        )
        return self.tr("The check digit does not fit. The number is kept as it was said.") if number and wrong else ""

    def _phones(self) -> QWidget:
        def form(phone: Phone, put: Set) -> QWidget:
            return row_of(
                line_field(self._theme, self.tr("Telephone"), phone.number, lambda text: put(number=text)),
                line_field(
                    self._theme, self.tr("Whose, and who else answers"), phone.note, lambda text: put(note=text)
                ),
            )

        return self._elements("phones", Phone, form, self.tr("Add a telephone"))

    def _life(self) -> QWidget:
        return column_of(
            row_of(
                self._line("ethnic_background", self.tr("Ethnic background")),
                self._line("religion", self.tr("Religion")),
            ),
            row_of(
                self._line("education", self.tr("Education")),
                self._line("civil_status", self.tr("Civil status")),
            ),
            row_of(self._line("dependants", self.tr("Dependants")), self._line("health", self.tr("Health"))),
            self._photograph(),
        )

    def _photograph(self) -> Field:
        attachments = self._controller.account.testimony.attachments
        items = [("", ""), *((one.title or one.original_name or one.id, one.id) for one in attachments)]
        return choice_field(
            self._theme,
            self.tr("Photograph"),
            items,
            self._person.photograph,
            lambda identifier: self._set(photograph=identifier),
            hint=self.tr("One of the attachments of this testimony."),
        )

    def _roles(self) -> QWidget:
        holder = QWidget()
        row = Flow(holder, gap=20)
        first = self._person.roles[:1]
        for role in Role:
            if role in first:
                continue
            tick = CheckBox(self._theme, self._words.role(role))
            tick.setChecked(role in self._person.roles)
            tick.toggled.connect(lambda on, role=role: self._also(role, on=on))
            row.addWidget(tick)
        return column_of(
            holder,
            self._line("office", self.tr("Office held")),
            self._line(
                "grading",
                self.tr("Grading"),
                hint=self.tr("For officials and alleged perpetrators. A coordinator fills it in."),
            ),
        )

    def _also(self, role: Role, *, on: bool) -> None:
        others = tuple(held for held in self._person.roles if held is not role)
        self._set(roles=(*others, role) if on else others)

    def _untold(self) -> QWidget:
        why = [
            ("", None),
            (self.tr("Not asked"), Unanswered.NOT_ASKED),
            (self.tr("The witness does not know"), Unanswered.UNKNOWN),
            (self.tr("Did not want to say"), Unanswered.REFUSED),
        ]
        words = {
            "names": self.tr("Name"),
            "birth_date": self.tr("Date of birth"),
            "birthplace": self.tr("Birthplace"),
            "citizenships": self.tr("Citizenships"),
            "ethnic_background": self.tr("Ethnic background"),
            "religion": self.tr("Religion"),
            "health": self.tr("Health"),
            "addresses": self.tr("Addresses"),
        }
        fields = [
            choice_field(
                self._theme,
                words[name],
                why,
                self._person.unanswered.get(name),
                self._why(name),
            )
            for name in UNTOLD
        ]
        return column_of(*(row_of(*fields[at : at + 2]) for at in range(0, len(fields), 2)))

    def _why(self, name: str) -> Callable[[Unanswered | None], None]:
        return lambda why: self._not_told(name, why)

    def _not_told(self, name: str, why: Unanswered | None) -> None:
        held = {key: value for key, value in self._person.unanswered.items() if key != name}
        self._set(unanswered={**held, name: why} if why is not None else held)

    def _note(self) -> QWidget:
        return text_field(self._theme, self.tr("Note"), self._person.note, lambda text: self._set(note=text), lines=3)
