"""The people of a testimony: a list beside one person, and the drawing of the family between names and all the rest."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from intake.model.kinship import ties
from intake.model.names import NameKind
from intake.model.person import Person, Role, main_name
from intake.services import gazetteer
from ui.screens.testimonies.controller import TestimonyController
from ui.screens.testimonies.family_card import FamilyCard
from ui.screens.testimonies.family_words import FamilyWords
from ui.screens.testimonies.person_form import PersonForm
from ui.widgets.buttons import Button
from ui.widgets.card import clear_layout, vbox
from ui.widgets.empty import EmptyState
from ui.widgets.fold_row import FoldRow
from ui.widgets.fonts import Role as FontRole
from ui.widgets.labels import NameLabel, Text
from ui.widgets.rows import Row, RowList
from ui.widgets.safe_text import SafeLineEdit
from ui.widgets.scrolled import Scrolled, into_view
from ui.widgets.theme import Theme
from ui.words import Words

ORDER = (Role.VICTIM, Role.RELATIVE, Role.TESTIFIER, Role.INSIDE_SOURCE, Role.OFFICIAL, Role.ALLEGED_PERPETRATOR,
         Role.INTERPRETER, Role.HELPER, Role.OTHER)  # fmt: skip


MOST_SHOWN = 6
LIST_HEIGHT = 360


class PeopleTab(QWidget):
    """`select` shows one person; the list and the drawing follow what is typed. The drawing stays while people change,
    so that the keyboard stays on it."""

    def __init__(
        self, theme: Theme, controller: TestimonyController, make: Callable[..., QWidget] = PersonForm
    ) -> None:
        super().__init__()
        self._theme, self._controller, self._make, self._words = theme, controller, make, Words()
        self._family_words = FamilyWords()
        self._list = QWidget()
        self._list.setFixedWidth(theme.px(260))
        self._list_column = vbox(self._list, gap=12)
        self._rows_column = vbox(gap=0)
        self._list_column.addLayout(self._rows_column)
        self._add_adders()
        right = QWidget()
        self._right_column = vbox(right, gap=24)
        self._person = QWidget()
        self._person_column = vbox(self._person, gap=24)
        self._right_column.addWidget(self._person)
        self._form: QWidget | None = None
        self._family: FamilyCard | None = None
        if make is PersonForm:
            self._family = FamilyCard(theme, controller)
            self._family.chosen.connect(self._chosen_in_family)
            self._family.added.connect(self._added_in_family)
            self._right_column.addWidget(self._family)
        self._further = QWidget()
        self._further_column = vbox(self._further, gap=24)
        self._right_column.addWidget(self._further)
        self._right_column.addStretch(1)
        vbox(self).addWidget(FoldRow(self._list, right, gap=24, least=theme.px(420), stretch=(0, 1)))
        self._selected = next(iter(self._victims_first()), "")
        self._shown_names: dict[str, str] = {}
        self._scroll: _Few | None = None
        self._fill_list()
        self.select(self._selected)
        controller.changed.connect(self._follow)
        _prepare_places(controller)

    @property
    def selected(self) -> str:
        return self._selected

    def _victims_first(self) -> list[str]:
        people = self._controller.account.people
        rank = {role: number for number, role in enumerate(ORDER)}
        return sorted(people, key=lambda key: min((rank[r] for r in people[key].roles), default=99))

    def select(self, person: str) -> None:
        """Shows one person, or what to do while there is none."""
        self._selected, self._form = person, None
        clear_layout(self._person_column)
        clear_layout(self._further_column)
        if person:
            form = self._form = self._make(self._theme, self._controller, person)
            self._person_column.addWidget(form)
            if isinstance(form, PersonForm):
                self._further_column.addWidget(form.further())
        else:
            self._person_column.addWidget(
                EmptyState(
                    self._theme,
                    "users",
                    self.tr("Nobody is entered yet"),
                    self.tr("Add the person whom the witness speaks about."),
                )
            )
        if self._family is not None:
            self._family.setVisible(bool(person))
            self._family.select(person)
        self._mark()

    def _chosen_in_family(self, person: str) -> None:
        self.select(person)
        node = self._family.view.nodes.get(person) if self._family is not None else None
        if node is not None:
            node.setFocus(Qt.FocusReason.OtherFocusReason)

    def _added_in_family(self, person: str) -> None:
        self.select(person)
        self._to_name()

    def _to_name(self) -> None:
        """A name is typed at once."""
        field = self._form.findChild(SafeLineEdit) if self._form is not None else None
        if field is not None:
            field.setFocus(Qt.FocusReason.OtherFocusReason)
            # what was made just now is shown by the next event, and takes no focus before
            QTimer.singleShot(0, field, lambda: field.setFocus(Qt.FocusReason.OtherFocusReason))
            into_view(field)  # from the drawing it is a page above

    def _add_adders(self) -> None:
        for role, words in (
            (Role.VICTIM, self.tr("Add a victim")),
            (Role.RELATIVE, self.tr("Add a relative")),
            (Role.OTHER, self.tr("Add somebody else")),
        ):
            button = Button(self._theme, words, icon="plus")
            button.clicked.connect(partial(self._add, role))
            self._list_column.addWidget(button)
            # in the interview's size the words are wider than the list
            self._list.setFixedWidth(max(self._list.width(), button.minimumSizeHint().width()))
        self._list_column.addStretch(1)

    def _fill_list(self) -> None:
        clear_layout(self._rows_column)
        rows = RowList(self._theme)
        self._rows: dict[str, Row] = {}
        self._shown_names = {}
        self._ties = ties(self._controller.account.people)
        for key in self._victims_first():
            row = Row(self._theme, opens=True)
            self._label(row, key)
            row.activated.connect(partial(self.select, key))
            rows.add(row)
            self._rows[key] = row
        if self._rows:
            # a large family must not push the way to add to it, or the person, off the screen
            self._scroll = None
            if len(self._rows) > MOST_SHOWN:
                self._scroll = _Few(rows)
                self._scroll.setFixedHeight(self._theme.px(LIST_HEIGHT))
            self._rows_column.addWidget(self._scroll or rows)
        self._mark()

    def _label(self, row: Row, key: str) -> None:
        """The words of a row, anew."""
        person = self._controller.account.people[key]
        self._shown_names[key] = self._line(key)
        name = main_name(person) or self.tr("Name not known")
        roles = self._roles(key)
        clear_layout(row.line)
        row.setAccessibleName(f"{name}, {roles}")
        block = QWidget()
        column = vbox(block, gap=2)
        column.addWidget(NameLabel(self._theme, name, weight=500, elide=True))
        column.addWidget(Text(self._theme, roles, role=FontRole.META, ink="text2", elide=True))
        if waiting := _waiting(person):
            words = self.tr("%n spellings to confirm", "", waiting)
            column.addWidget(Text(self._theme, words, role=FontRole.META, ink="warn", elide=True))
        row.line.addWidget(block, 1)
        # a list that scrolls gives no row more than its least
        row.setMinimumHeight(max(self._theme.px(56), block.sizeHint().height() + 10))

    def _roles(self, key: str) -> str:
        """Every role; of a relative, what they are to whom the witness speaks about, as far as that is known."""
        people = self._controller.account.people
        words = []
        for role in people[key].roles:
            kin = self._family_words.line(key, people, self._ties) if role is Role.RELATIVE else ""
            words.append(kin or self._words.role(role))
        return ", ".join(words)

    def _line(self, key: str) -> str:
        person = self._controller.account.people[key]
        return f"{main_name(person)} {self._roles(key)} {_waiting(person)}"

    def _mark(self) -> None:
        for key, row in self._rows.items():
            row.set_selected(key == self._selected)
        if self._scroll is not None:
            self._scroll.keep(self._rows.get(self._selected))

    def _add(self, role: Role, _checked: bool = False) -> None:
        added = self._controller.add_person(role)  # the list follows the change
        self.select(added)
        self._to_name()

    def _follow(self) -> None:
        if self._victims_first() != list(self._rows):
            self._fill_list()
            return
        self._ties = ties(self._controller.account.people)
        for key, row in self._rows.items():  # one name at a time is typed: only its row is made anew
            if self._line(key) != self._shown_names[key]:
                self._label(row, key)


class _Few(Scrolled):
    """A long list, of which the chosen row stays in sight."""

    def __init__(self, rows: RowList) -> None:
        super().__init__(rows)
        self._row: Row | None = None

    def keep(self, row: Row | None) -> None:
        self._row = row
        QTimer.singleShot(0, self, self._to_row)

    def _to_row(self) -> None:
        if self._row is not None:
            self.ensureWidgetVisible(self._row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._to_row)


def _prepare_places(controller: TestimonyController) -> None:
    """The list of places is folded while somebody reads, not while they type."""
    controller.context.jobs.start(gazetteer.prepare, done=lambda _none: None, failed=lambda _error: None)


def _waiting(person: Person) -> int:
    """Spellings that the program proposed and nobody has confirmed, of names by which the person is known."""
    kinds = (NameKind.FULL, NameKind.AS_IN_PASSPORT)
    return sum(not spelling.confirmed for name in person.names if name.kind in kinds for spelling in name.spellings)
