"""What happened to a person: drawn over the years, listed in order, with what cannot both be said above. Added to and
changed in place; nothing is corrected by the program.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from intake.model import contradictions
from intake.model.kinship import family_of
from intake.model.person import Person, main_name
from ui.screens.testimonies import timeline_drawing, timeline_store
from ui.screens.testimonies.controller import TestimonyController
from ui.screens.testimonies.timeline_adder import TimelineAdder, make_form
from ui.screens.testimonies.timeline_words import Entry, TimelineWords
from ui.widgets.banners import Banner
from ui.widgets.button_row import ButtonRow
from ui.widgets.buttons import Button, Kind
from ui.widgets.card import Card, clear_layout, vbox
from ui.widgets.fold_row import FoldRow
from ui.widgets.fonts import Role
from ui.widgets.labels import Text
from ui.widgets.rows import Row, RowList
from ui.widgets.theme import Theme
from ui.widgets.timeline import Lane, Timeline

MOST_OF_FAMILY = 4
"""Lanes of relatives below one's own: more would push what is told off the screen."""


class HappenedForm(QWidget):
    """One person's time; used beside the list of people. `add` opens what is added from here."""

    def __init__(self, theme: Theme, controller: TestimonyController, person: str) -> None:
        super().__init__()
        self._theme, self._controller, self._id, self._words = theme, controller, person, TimelineWords()
        self._open: tuple[str, str] | None = None
        column = vbox(self, gap=16)
        self._doubts = QWidget()
        self._doubts_column = vbox(self._doubts, gap=8)
        column.addWidget(self._doubts)
        self._card = Card(theme, padding=24, gap=12)
        self._heading = Text(theme, "", role=Role.SECTION, weight=600, wrap=True)
        self._card.body.addWidget(self._heading)
        self._drawing = vbox()
        self._card.body.addLayout(self._drawing)
        column.addWidget(self._card)
        self.add_button = Button(theme, self.tr("Add to the timeline"), icon="plus")
        self.add_button.clicked.connect(self.add)
        self._buttons = ButtonRow(self.add_button)
        column.addWidget(self._buttons)
        self._adder_place = vbox()
        column.addLayout(self._adder_place)
        self._adder: TimelineAdder | None = None
        self._list = QWidget()
        self._list_column = vbox(self._list, gap=12)
        column.addWidget(self._list)
        self._rows: dict[str, Row] = {}
        self._labelled: dict[str, Entry] = {}
        self._drawn: object = None
        self._doubted: list[tuple[str, str]] = []
        self._doubts.hide()
        self._follow()
        self._fill()
        controller.changed.connect(self._follow)

    @property
    def _person(self) -> Person:
        return self._controller.account.people[self._id]

    # --- drawn ------------------------------------------------------------------------------------------------------

    def _follow(self) -> None:
        """After an edit: only what it changed is made anew, since a keystroke is one."""
        people = self._controller.account.people
        if self._id not in people:
            return
        entries = self._words.entries(self._person)
        self._draw(entries)
        self._say_doubts()
        for entry in entries:
            if entry.id in self._rows and self._labelled.get(entry.id) != entry:
                self._label(self._rows[entry.id], entry)

    def _draw(self, entries: list[Entry]) -> None:
        name = main_name(self._person) or self.tr("Name not known")
        lanes = timeline_drawing.lanes(self._person, entries, self.tr("Status"), self.tr("Events"))
        family = self._of_family() if lanes else []
        lanes += family
        told = [f"{entry.what}: {self._words.when(entry)}" for entry in entries]
        told += [f"{lane.title}: {', '.join(bar.words for bar in lane.bars)}" for lane in family if lane.title]
        spoken = "; ".join(told)
        if (name, lanes, spoken) == self._drawn:
            return
        self._drawn = (name, lanes, spoken)
        self._heading.setText(self.tr("{name}: what happened").format(name=name))
        clear_layout(self._drawing)
        if lanes:
            self._drawing.addWidget(Timeline(self._theme, lanes, summary=spoken))
            legend = self.tr("Solid: the day is known · hatched: month or season · dashed: not known")
            self._drawing.addWidget(Text(self._theme, legend, role=Role.META, ink="text2", wrap=True))
        elif not entries:
            words = self.tr("Nothing is told yet. Add what became of them, or what was done to them.")
            self._drawing.addWidget(Text(self._theme, words, ink="text2", wrap=True))
        else:
            words = self.tr("No date is known yet, so nothing is drawn.")
            self._drawing.addWidget(Text(self._theme, words, ink="text2", wrap=True))

    def _of_family(self) -> list[Lane]:
        """What became of the nearest of the family at the same time."""
        people = self._controller.account.people
        found: list[Lane] = []
        for key in family_of(people, self._id)[1:]:
            rows = timeline_drawing.conditions(people[key], self._words.entries(people[key]))
            name = main_name(people[key]) or self.tr("Name not known")
            found += [Lane(name if not number else "", bars=tuple(row)) for number, row in enumerate(rows)]
        return found[:MOST_OF_FAMILY]

    def _say_doubts(self) -> None:
        people = self._controller.account.people
        found = [one for one in contradictions.of_people(people) if self._id in (one.person, one.second_person)]
        said = [self._words.conflict(one, people) for one in found]
        if said == self._doubted:
            return
        self._doubted = said
        clear_layout(self._doubts_column)
        for title, both in said:
            self._doubts_column.addWidget(Banner(self._theme, title, both, icon="arrows-split-2"))
        self._doubts.setVisible(bool(said))

    # --- listed -----------------------------------------------------------------------------------------------------

    def _fill(self) -> None:
        clear_layout(self._list_column)
        self._rows = {}
        entries = self._words.entries(self._person)
        rows: RowList | None = None
        undated = False
        for entry in entries:
            if not entry.dated and not undated:
                undated, rows = True, None
                self._list_column.addWidget(
                    Text(self._theme, self.tr("Without a date"), role=Role.META, weight=600, ink="text2")
                )
            if rows is None:
                rows = RowList(self._theme)
                self._list_column.addWidget(rows)
            row = Row(self._theme, opens=True)
            self._label(row, entry)
            row.activated.connect(partial(self._open_entry, entry.field, entry.id))
            row.set_selected(self._open == (entry.field, entry.id))
            rows.add(row)
            self._rows[entry.id] = row
            if self._open == (entry.field, entry.id):
                rows = None
                self._list_column.addWidget(self._editor(entry))

    def _label(self, row: Row, entry: Entry) -> None:
        self._labelled[entry.id] = entry
        clear_layout(row.line)
        when, source = self._words.when(entry), self._words.source(entry)
        row.setAccessibleName(". ".join(part for part in (when, entry.what, entry.details, source) if part))
        block = QWidget()
        column = vbox(block, gap=2)
        column.addWidget(Text(self._theme, entry.what, weight=600, wrap=True))
        if entry.details:
            column.addWidget(Text(self._theme, entry.details, role=Role.META, ink="text2", wrap=True))
        told = Text(self._theme, source, role=Role.META, ink="text2", wrap=True)
        ink = "text" if entry.dated else "warn"
        dated = Text(self._theme, when, ink=ink, wrap=True)
        row.line.addWidget(FoldRow(dated, block, told, gap=16, least=self._theme.px(150), stretch=(2, 3, 2)), 1)

    def _editor(self, entry: Entry) -> QWidget:
        card = Card(self._theme, padding=20, gap=12)
        card.body.addWidget(make_form(self._theme, self._controller, self._id, entry.field, entry.id))
        done = Button(self._theme, self.tr("Done"), icon="check", hint="Esc")
        done.clicked.connect(self._close_entry)
        away = Button(self._theme, self.tr("Take away"), Kind.QUIET, icon="x")
        away.clicked.connect(partial(self._remove, entry.field, entry.id))
        card.body.addWidget(ButtonRow(done, away))
        return card

    def _open_entry(self, field: str, identifier: str) -> None:
        self._close_adder()
        self._open = None if self._open == (field, identifier) else (field, identifier)
        self._fill()
        row = self._rows.get(identifier)
        if row is not None:
            row.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close_entry(self) -> None:
        opened, self._open = self._open, None
        if opened is not None:
            timeline_store.drop_blank(self._controller, self._id, *opened)
            self._fill()
            row = self._rows.get(opened[1])
            (row or self.add_button).setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove(self, field: str, identifier: str, _checked: bool = False) -> None:
        self._open = None
        timeline_store.remove(self._controller, self._id, field, identifier)
        self._fill()
        self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- adding -----------------------------------------------------------------------------------------------------

    def add(self) -> None:
        """Opens what is added from here, or goes back to it."""
        if self._open is not None:
            self._close_entry()
        if self._adder is None:
            self._adder = TimelineAdder(self._theme, self._controller, self._id)
            self._adder.closed.connect(self._close_adder)
            self._adder_place.addWidget(self._adder)
            self._buttons.hide()
            # children that were just made are shown by the layout's next round
            self._adder.show()
        self._adder.begin()

    def _close_adder(self) -> None:
        adder, self._adder = self._adder, None
        if adder is not None:
            adder.closed.disconnect(self._close_adder)
            adder.close_it()
            clear_layout(self._adder_place)
            self._buttons.show()
            self._fill()
            self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def settle(self) -> None:
        """What was begun and stayed empty goes: this is left."""
        self._close_adder()
        if self._open is not None:
            self._close_entry()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        # another tab; a window that is only covered keeps what is open
        if not event.spontaneous() and self._controller.is_open and self._id in self._controller.account.people:
            self.settle()

    def event(self, event: QEvent) -> bool:
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
            and self._open is not None
        ):
            event.accept()  # it closes what is open, and does not go back a step
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._open is not None:
            self._close_entry()
        else:
            super().keyPressEvent(event)
