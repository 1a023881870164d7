"""One person: every spelling, what became of them by every source, and others who may be the same. Merges nothing."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from intake.errors import AmanatError
from intake.model.dates import sort_key
from intake.model.person import Person, main_name
from intake.model.status import Status
from intake.services import casework
from intake.services.casework import Candidate, Individual
from ui.date_words import DateWords
from ui.error_text import explain
from ui.screens import Action, Context, Screen
from ui.widgets.banners import Banner
from ui.widgets.buttons import Button, Kind
from ui.widgets.card import Card, clear_layout, hbox, vbox
from ui.widgets.case_number import case_number_width
from ui.widgets.chips import NameChip
from ui.widgets.days import day_text
from ui.widgets.flow import Flow
from ui.widgets.fold_row import FoldRow
from ui.widgets.fonts import Role as FontRole
from ui.widgets.labels import NameLabel, Text, ltr
from ui.widgets.rows import Row, RowList, section_title
from ui.words import Words


class PersonScreen(Screen):
    """`entered(record=…)` with any of the person's records."""

    edits = True

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._words, self._dates = Words(), DateWords()
        self._record = ""
        self._individual = Individual((), ())
        self._banner = Banner(self.theme, "", tone="danger")
        self._banner.hide()
        self._column = vbox(self, gap=16)
        self._column.addWidget(self._banner)
        self._body = QWidget()
        self._rows = vbox(self._body, gap=20)
        self._column.addWidget(self._body)
        self._column.addStretch(1)

    def title(self) -> str:
        return next((name for _key, p in self._individual.people if (name := main_name(p))), self.tr("Name not known"))

    def title_is_name(self) -> bool:
        return True

    def crumb(self) -> tuple[str, str] | None:
        return self.tr("People"), "people"

    def primary(self) -> Action | None:
        return Action(self.tr("Make a report"), self._report, icon="file-text", key="Ctrl+R")

    def entered(self, record: str = "", **arguments: Any) -> None:
        self._record = record or self._record
        self.refresh()

    def state(self) -> dict[str, Any]:
        return {"record": self._record}

    def refresh(self) -> None:
        """Reads everything again; candidates come a moment later."""
        try:
            self._individual = casework.individual(self.context.vault, self._record)
        except AmanatError as error:
            self._failed(error)
            return
        clear_layout(self._rows)
        self._rows.addWidget(self._spellings())
        self._rows.addWidget(self._facts())
        self._rows.addWidget(self._became())
        self._rows.addWidget(self._sources())
        self._maybe = QWidget()
        self._maybe_column = vbox(self._maybe, gap=12)
        self._rows.addWidget(self._maybe)
        self.context.jobs.start(
            casework.candidates, self.context.vault, self._record, done=self._candidates, failed=self._failed
        )
        self.header_changed.emit()

    # --- parts ------------------------------------------------------------------------------------------------------

    def _spellings(self) -> QWidget:
        counted: dict[str, int] = {}
        for _key, person in self._individual.people:
            # what nobody has confirmed is no spelling that a source gave
            texts = [n.text for n in person.names] + [s.text for n in person.names for s in n.spellings if s.confirmed]
            for text in dict.fromkeys(filter(None, texts)):
                counted[text] = counted.get(text, 0) + 1
        holder = QWidget()
        line = Flow(holder)
        for text, count in counted.items():
            remark = self.tr("{count} sources").format(count=count) if count > 1 else ""
            line.addWidget(NameChip(self.theme, text, remark))
        return holder

    def _facts(self) -> Card:
        card = Card(self.theme, padding=20)
        blocks = []
        people = [person for _key, person in self._individual.people]
        facts = (
            (self.tr("Last known"), [self._status_words(s) for p in people if (s := _latest(p)) is not None]),
            (self.tr("Born"), [self._dates.text(p.birth_date) for p in people if p.birth_date is not None]),
            (self.tr("From"), [p.birthplace or _place(p) for p in people if p.birthplace or _place(p)]),
        )
        for label, values in facts:
            different = list(dict.fromkeys(filter(None, values)))
            block = QWidget()
            column = vbox(block, gap=4)
            column.addWidget(Text(self.theme, label, role=FontRole.META, ink="text2"))
            # a line each: what differs is often in different scripts and directions
            for words in different or [self.tr("not known")]:
                column.addWidget(Text(self.theme, words, weight=600, wrap=True))
            if len(different) > 1:
                column.addWidget(Text(self.theme, self.tr("sources disagree"), role=FontRole.META, ink="warn"))
            column.addStretch(1)
            blocks.append(block)
        card.body.addWidget(FoldRow(*blocks, gap=24, least=self.theme.px(200)))
        return card

    def _status_words(self, status: Status) -> str:
        kind = self._words.status(status.kind) if status.kind is not None else ""
        return ", ".join(part for part in (kind, status.own_word, self._dates.text(status.as_of)) if part)

    def _became(self) -> QWidget:
        holder = QWidget()
        column = vbox(holder, gap=8)
        entries = [(key, status) for key, person in self._individual.people for status in person.statuses]
        entries.sort(key=lambda item: sort_key(item[1].as_of) if item[1].as_of is not None else "9999")
        column.addWidget(section_title(self.theme, self.tr("What each source says"), str(len(entries))))
        rows = RowList(self.theme)
        for _key, status in entries:
            row = Row(self.theme, height=0)
            row.line.setContentsMargins(16, 10, 16, 10)
            when = self._dates.text(status.as_of) or self.tr("date not known")
            row.line.addWidget(Text(self.theme, when, wrap=True), 2)
            kind = self._words.status(status.kind) if status.kind is not None else ""
            row.line.addWidget(Text(self.theme, kind, weight=600, wrap=True), 2)
            details = ", ".join(part for part in (status.place, status.own_word, status.term, status.note) if part)
            row.line.addWidget(Text(self.theme, details, role=FontRole.META, ink="text2", wrap=True), 3)
            rows.add(row)
        if entries:
            column.addWidget(rows)
        else:
            column.addWidget(
                Text(self.theme, self.tr("Nobody has said yet what became of them."), ink="text2", wrap=True)
            )
        return holder

    def _sources(self) -> QWidget:
        holder = QWidget()
        column = vbox(holder, gap=8)
        count = len({person.testimony for _key, person in self._individual.people})
        column.addWidget(section_title(self.theme, self.tr("Testimonies"), str(count)))
        rows = RowList(self.theme)
        for key, person in self._individual.people:
            name = main_name(person) or self.tr("Name not known")
            told = casework.told_where(self.context.vault, person.testimony)
            row = Row(self.theme, opens=True, name=f"{told.case_number} {name}")
            who, rest = QWidget(), QWidget()
            left, right = hbox(who, gap=16), hbox(rest, gap=16)
            number = Text(self.theme, ltr(told.case_number), role=FontRole.META, weight=500, ink="text2", tabular=True)
            number.setMinimumWidth(case_number_width(self.theme))
            left.addWidget(number)
            left.addWidget(NameLabel(self.theme, name, weight=500, elide=True), 1)
            if told.day:
                right.addWidget(Text(self.theme, day_text(told.day), role=FontRole.META, ink="text2"))
            if key in self._individual.linked:
                apart = Button(self.theme, self.tr("Not the same"), Kind.QUIET, small=True)
                apart.clicked.connect(partial(self._judge, key, False))
                right.addWidget(apart)
            right.addWidget(Text(self.theme, self.tr("open the testimony"), role=FontRole.META, ink="accent"))
            right.addStretch(1)
            # large text: the second half goes below rather than make the page scroll sideways
            row.line.addWidget(FoldRow(who, rest, gap=16, least=self.theme.px(280), stretch=(1, 0)), 1)
            row.activated.connect(partial(self._open, person.testimony))
            rows.add(row)
        column.addWidget(rows)
        return holder

    def _candidates(self, found: list[Candidate]) -> None:
        clear_layout(self._maybe_column)
        if not found:
            return
        self._maybe_column.addWidget(section_title(self.theme, self.tr("May be the same person"), str(len(found))))
        rows = RowList(self.theme)
        for candidate in found:
            name = candidate.person.name or self.tr("Name not known")
            # it can be looked at before it is decided
            row = Row(self.theme, height=64, opens=True, name=f"{candidate.person.case_number} {name}")
            row.activated.connect(partial(self._look_at, candidate.person.record))
            block = QWidget()
            column = vbox(block, gap=2)
            column.addWidget(NameLabel(self.theme, name, weight=500, elide=True))
            why = f"{ltr(candidate.person.case_number)} · " + self.tr("names alike: {percent} %").format(
                percent=round(candidate.score * 100)
            )
            column.addWidget(Text(self.theme, why, role=FontRole.META, ink="text2", elide=True))
            row.line.addWidget(block, 1)
            same = Button(self.theme, self.tr("The same"), icon="check", small=True)
            same.clicked.connect(partial(self._judge, candidate.person.record, True))
            apart = Button(self.theme, self.tr("Not the same"), Kind.QUIET, small=True)
            apart.clicked.connect(partial(self._judge, candidate.person.record, False))
            row.line.addWidget(same)
            row.line.addWidget(apart)
            rows.add(row)
        self._maybe_column.addWidget(rows)

    # --- actions ----------------------------------------------------------------------------------------------------

    def _judge(self, other: str, same: bool, _checked: bool = False) -> None:
        try:
            casework.judge(self.context.vault, self._record, other, same=same)
        except AmanatError as error:
            self._failed(error)
            return
        self._banner.hide()
        self.refresh()

    def _open(self, testimony: str) -> None:
        self.context.shell.open("testimony", testimony=testimony, tab="people")

    def _look_at(self, record: str) -> None:
        self.context.shell.open("person", record=record)

    def _report(self) -> None:
        self.context.shell.open("report", person=self._record)

    def _failed(self, error: AmanatError) -> None:
        self._banner.say(*explain(error))
        self._banner.show()


def _latest(person: Person) -> Status | None:
    dated = [status for status in person.statuses if status.as_of is not None and status.as_of.understood]
    if dated:
        return max(dated, key=lambda status: sort_key(status.as_of) if status.as_of is not None else "")
    return person.statuses[-1] if person.statuses else None


def _place(person: Person) -> str:
    return next((a.county or a.prefecture or a.as_told for a in person.addresses), "")
