"""The people of a testimony: a list beside one person's names, birth, papers, addresses and relations."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from intake.model.person import Person, Role, main_name
from ui.screens.testimonies.controller import TestimonyController
from ui.screens.testimonies.person_form import PersonForm
from ui.widgets.buttons import Button
from ui.widgets.card import clear_layout, vbox
from ui.widgets.empty import EmptyState
from ui.widgets.fold_row import FoldRow
from ui.widgets.fonts import Role as FontRole
from ui.widgets.labels import NameLabel, Text
from ui.widgets.rows import Row, RowList
from ui.widgets.theme import Theme
from ui.words import Words

ORDER = (Role.VICTIM, Role.RELATIVE, Role.TESTIFIER, Role.INSIDE_SOURCE, Role.OFFICIAL, Role.ALLEGED_PERPETRATOR,
         Role.INTERPRETER, Role.HELPER, Role.OTHER)  # fmt: skip


class PeopleTab(QWidget):
    """`select` shows one person; the list follows the names as they are typed."""

    def __init__(
        self, theme: Theme, controller: TestimonyController, make: Callable[..., QWidget] = PersonForm
    ) -> None:
        super().__init__()
        self._theme, self._controller, self._make, self._words = theme, controller, make, Words()
        self._list = QWidget()
        self._list.setFixedWidth(theme.px(260))
        self._list_column = vbox(self._list, gap=12)
        self._person = QWidget()
        self._person_column = vbox(self._person, gap=24)
        vbox(self).addWidget(FoldRow(self._list, self._person, gap=24, least=theme.px(420), stretch=(0, 1)))
        self._selected = next(iter(self._victims_first()), "")
        self._shown_names: dict[str, str] = {}
        self._fill_list()
        self.select(self._selected)
        controller.changed.connect(self._follow)

    def _victims_first(self) -> list[str]:
        people = self._controller.account.people
        rank = {role: number for number, role in enumerate(ORDER)}
        return sorted(people, key=lambda key: min((rank[r] for r in people[key].roles), default=99))

    def select(self, person: str) -> None:
        """Shows one person, or what to do while there is none."""
        self._selected = person
        clear_layout(self._person_column)
        if person:
            self._person_column.addWidget(self._make(self._theme, self._controller, person))
        else:
            self._person_column.addWidget(
                EmptyState(
                    self._theme,
                    "users",
                    self.tr("Nobody is entered yet"),
                    self.tr("Add the person whom the witness speaks about."),
                )
            )
        self._person_column.addStretch(1)
        self._mark()

    def _fill_list(self) -> None:
        clear_layout(self._list_column)
        rows = RowList(self._theme)
        self._rows: dict[str, Row] = {}
        self._shown_names = {}
        for key in self._victims_first():
            person = self._controller.account.people[key]
            name = main_name(person)
            self._shown_names[key] = self._line(person)
            row = Row(self._theme, opens=True, name=self._line(person))
            block = QWidget()
            column = vbox(block, gap=2)
            column.addWidget(NameLabel(self._theme, name or self.tr("Name not known"), weight=500, elide=True))
            column.addWidget(
                Text(
                    self._theme,
                    ", ".join(self._words.role(role) for role in person.roles),
                    role=FontRole.META,
                    ink="text2",
                    elide=True,
                )
            )
            row.line.addWidget(block, 1)
            row.activated.connect(partial(self.select, key))
            rows.add(row)
            self._rows[key] = row
        if self._rows:
            self._list_column.addWidget(rows)
        for role, words in (
            (Role.VICTIM, self.tr("Add a victim")),
            (Role.RELATIVE, self.tr("Add a relative")),
            (Role.OTHER, self.tr("Add somebody else")),
        ):
            button = Button(self._theme, words, icon="plus")
            button.clicked.connect(partial(self._add, role))
            self._list_column.addWidget(button)
        self._list_column.addStretch(1)
        self._mark()

    def _line(self, person: Person) -> str:
        return f"{main_name(person)} {', '.join(person.roles)}"

    def _mark(self) -> None:
        for key, row in self._rows.items():
            row.set_selected(key == self._selected)

    def _add(self, role: Role, _checked: bool = False) -> None:
        added = self._controller.add_person(role)
        self._fill_list()
        self.select(added)
        self._person.setFocus()

    def _follow(self) -> None:
        people = self._controller.account.people
        if {key: self._line(person) for key, person in people.items()} != self._shown_names:
            self._fill_list()
