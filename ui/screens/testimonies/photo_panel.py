"""Beside a photograph: whom or which paper it shows, a number read off it into its field, injuries with their consent.

What the program reads is a guess beside the piece of the picture that it was read in; only a person writes it down.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import msgspec
from PySide6.QtWidgets import QWidget

from intake.model.attachment import Attachment
from intake.model.number_guess import NumberGuess
from intake.model.person import IdentityKind, Person, main_name
from intake.services import number_reading, photographs
from ui.screens.testimonies.controller import TestimonyController
from ui.screens.testimonies.forms import choice_field, line_field, yes_no_items
from ui.screens.testimonies.read_numbers import ReadNumbers
from ui.widgets.buttons import Button
from ui.widgets.card import vbox
from ui.widgets.fields import CheckBox, Dropdown, Field
from ui.widgets.fonts import Role
from ui.widgets.labels import Text
from ui.widgets.safe_text import SafeLineEdit
from ui.widgets.scrolled import into_view
from ui.widgets.theme import Theme
from ui.words import Words


class PhotoPanel(QWidget):
    """For the attachment with this id of the open testimony."""

    def __init__(self, theme: Theme, controller: TestimonyController, attachment: str) -> None:
        super().__init__()
        self._theme, self._controller, self._id = theme, controller, attachment
        self._column = vbox(self, gap=16)
        self._add_shows()
        self._add_number()
        self._add_injury()
        self._column.addStretch(1)

    @property
    def _held(self) -> Attachment:
        found = self._controller.account.testimony.attachments
        return next((one for one in found if one.id == self._id), Attachment(id=self._id))

    def _set(self, **fields: object) -> None:
        held = self._controller.account.testimony.attachments
        self._controller.edit_testimony(
            attachments=tuple(msgspec.structs.replace(a, **fields) if a.id == self._id else a for a in held)
        )

    def _people(self) -> list[tuple[str, Any]]:
        words = Words()
        account = self._controller.account
        found: list[tuple[str, Any]] = []
        for key, person in account.people.items():
            role = words.role(person.roles[0]) if person.roles else ""
            found.append((main_name(person) or role or self.tr("name not known"), key))
        return found

    # --- whom it shows ----------------------------------------------------------------------------------------------

    def _add_shows(self) -> None:
        self._column.addWidget(Text(self._theme, self.tr("It shows"), weight=600))
        held = self._held
        for name, key in self._people():
            box = CheckBox(self._theme, name)
            box.setChecked(key in held.shows_people)
            box.toggled.connect(lambda on, which=key: self._show(which, on))
            self._column.addWidget(box)
        documents = self._controller.account.testimony.documents
        if documents:
            items: list[tuple[str, Any]] = [("", "")]
            for number, one in enumerate(documents, 1):
                words = " · ".join(part for part in (one.kind, one.number, one.issuer) if part)
                items.append((words or self.tr("paper {number}").format(number=number), one.id))
            self._column.addWidget(
                choice_field(
                    self._theme,
                    self.tr("The paper"),
                    items,
                    held.shows_document,
                    lambda document: self._set(shows_document=document),
                )
            )
        self._column.addWidget(
            line_field(self._theme, self.tr("What it is"), held.description, lambda text: self._set(description=text))
        )

    def _show(self, person: str, on: bool) -> None:
        rest = tuple(key for key in self._held.shows_people if key != person)
        self._set(shows_people=(*rest, person) if on else rest)

    # --- a number ---------------------------------------------------------------------------------------------------

    def _add_number(self) -> None:
        theme, words = self._theme, Words()
        self._column.addWidget(Text(theme, self.tr("Read a number off it"), weight=600, wrap=True))
        people = self._people()
        self._kind = Dropdown(theme, [(words.identity_kind(kind), kind) for kind in IdentityKind])
        self._kind.activated.connect(lambda _index: self._check())
        self._column.addWidget(Field(theme, self.tr("What"), self._kind))
        self._person = Dropdown(theme, people)
        self._person.activated.connect(lambda _index: self._check())
        self._person.currentIndexChanged.connect(lambda _index: self._say_whose())
        shown = next((key for _, key in people if key in self._held.shows_people), None)
        if shown is not None:
            self._person.choose(shown)
        self._column.addWidget(Field(theme, self.tr("Whose"), self._person))
        self._number = SafeLineEdit(theme)
        self._number.textEdited.connect(lambda _text: self._check())
        self._number.returnPressed.connect(self._write)
        self._number_field = Field(theme, self.tr("Number"), self._number)
        self._column.addWidget(self._number_field)
        self._put = Button(theme, self.tr("Write it down there"), icon="pencil")
        self._put.clicked.connect(self._write)
        self._column.addWidget(self._put)
        self.read = ReadNumbers(theme)
        self.read.taken.connect(self._take)
        self.read.written.connect(self._write_guess)
        self.read.birth.connect(lambda day: self._add(lambda person: number_reading.with_birth(person, day)))
        self.read.sex.connect(lambda sex: self._add(lambda person: number_reading.with_sex(person, sex)))
        self._column.addWidget(self.read)
        self._done = Text(theme, "", role=Role.META, ink="ok", wrap=True)
        self._column.addWidget(self._done)
        self._say_whose()
        self._check()

    def _say_whose(self) -> None:
        self.read.set_whose(self._person.currentText())

    def _check(self) -> None:
        number = self._number.text().strip()
        valid = photographs.number_is_valid(self._kind.currentData(), number) if number else None
        self._number_field.set_error("")
        if valid is False:
            self._number_field.set_error(
                self.tr("The check digit does not fit: look at each figure again. It can be written down all the same.")
            )
        else:
            self._number_field.set_hint(self.tr("The check digit fits.") if valid else "")
        self._put.setEnabled(bool(number) and self._person.currentData() is not None)
        self._done.setVisible(False)

    def _write(self) -> None:
        if not self._put.isEnabled():
            return
        key, kind, number = self._person.currentData(), self._kind.currentData(), self._number.text()

        def change(account: Any) -> Any:
            person = account.people.get(key)
            return (
                account if person is None else account.with_person(key, photographs.with_number(person, kind, number))
            )

        self._controller.edit(change)
        self._number.clear()
        self._check()
        self._say_done()

    def _take(self, guess: NumberGuess) -> None:
        """Into the field, to be put right there."""
        self._kind.choose(guess.kind)
        self._number.setText(guess.number)
        self._check()
        self._number.setFocus()

    def _write_guess(self, guess: NumberGuess) -> None:
        """A person compared it and says that it is so."""
        self._take(guess)
        self._write()

    def _add(self, change: Callable[[Person], Person]) -> None:
        """What a number says of the person chosen; nothing that is entered is written over."""
        key = self._person.currentData()

        def changed(account: Any) -> Any:
            person = account.people.get(key)
            return account if person is None else account.with_person(key, change(person))

        self._controller.edit(changed)
        self._say_done()

    def _say_done(self) -> None:
        self._done.setText(self.tr("Written down with {name}.").format(name=self._person.currentText()))
        self._done.setVisible(True)
        into_view(self._done)

    # --- injuries ---------------------------------------------------------------------------------------------------

    def _add_injury(self) -> None:
        held = self._held
        self._injury = CheckBox(self._theme, self.tr("It shows an injury"))
        self._injury.setChecked(bool(held.injury))
        self._injury.toggled.connect(self._injured)
        self._column.addWidget(self._injury)
        self._consent = choice_field(
            self._theme,
            self.tr("May this picture be kept? Asked for itself"),
            yes_no_items(self.tr("Yes"), self.tr("No")),
            {"given": True, "refused": False}.get(held.own_consent),
            lambda yes: self._set(own_consent="" if yes is None else "given" if yes else "refused"),
            hint=self.tr("It is never shown small, and never used without this answer."),
        )
        self._column.addWidget(self._consent)
        self._consent.setVisible(bool(held.injury))

    def _injured(self, on: bool) -> None:
        self._set(injury=on or None)
        self._consent.setVisible(on)
