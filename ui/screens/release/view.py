"""Reports: choose whom or what a report is about, and see what was released before. Opens the report itself next."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from intake.errors import AmanatError
from ui.error_text import explain
from ui.screens import Action, Context, Screen, StatusPart
from ui.screens.release.loading import Choice, Released, find, released
from ui.screens.release.words import ReleaseWords
from ui.widgets.banners import Banner
from ui.widgets.buttons import IconButton
from ui.widgets.card import Card, clear_layout, hbox, vbox
from ui.widgets.chips import StateLabel
from ui.widgets.columns import Columns
from ui.widgets.days import day_text
from ui.widgets.fields import Field
from ui.widgets.fonts import Role
from ui.widgets.labels import IconLabel, NameLabel, Text, ltr
from ui.widgets.rows import Row, RowList, section_title
from ui.widgets.safe_text import SafeLineEdit
from ui.widgets.theme import Theme
from ui.widgets.tick_row import TickRow

SEARCH_AFTER_MS = 250
MOST_RELEASED = 12


class ReleaseScreen(Screen):
    """Ticks are kept while one searches on; Ctrl+Enter goes on with them."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._words = ReleaseWords(self)
        self.chosen: dict[str, Choice] = {}
        self._found: list[Choice] = []
        self.rows: dict[str, TickRow] = {}
        column = vbox(self, gap=24)
        self._banner_place = vbox()
        column.addLayout(self._banner_place)
        main = QWidget()
        left = vbox(main, gap=12)
        self.query = SafeLineEdit(self.theme, placeholder=self.tr("A name in any script, a case number, a word"))
        left.addWidget(Field(self.theme, self.tr("About whom or what"), self.query))
        self._results = vbox()
        left.addLayout(self._results)
        left.addStretch(1)
        side = QWidget()
        self._side = vbox(side, gap=24)
        column.addWidget(Columns(self.theme, main, side, width=380))
        column.addStretch(1)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(SEARCH_AFTER_MS)
        self._wait.timeout.connect(self.search)
        self.query.textChanged.connect(lambda _text: self._wait.start())
        self.query.returnPressed.connect(self.search)
        QShortcut(QKeySequence("Ctrl+F"), self, self.query.setFocus)

    def typed(self) -> QWidget:
        return self.query

    def title(self) -> str:
        return self.tr("Reports")

    def subtitle(self) -> str:
        return self.tr("Names taken out, read by you, checked by a second program")

    def primary(self) -> Action | None:
        words = self.tr("Next: for whom")
        return Action(words, self._go_on, trailing_icon="arrow-right", key="Ctrl+Return", enabled=bool(self.chosen))

    def entered(self, **arguments: Any) -> None:
        self._show_chosen()
        self.search()
        self.context.jobs.start(released, self.context.vault, done=self._show_released, failed=self._failed)

    # --- searching and choosing --------------------------------------------------------------------------------------

    def search(self) -> None:
        """Asks with what stands in the field."""
        self._wait.stop()
        self.context.jobs.start(find, self.context.vault, self.query.text(), done=self._show_found, failed=self._failed)

    def _show_found(self, found: list[Choice]) -> None:
        self._found = found
        clear_layout(self._results)
        self.rows = {}
        if not found:
            asked = bool(self.query.text().strip())
            self._results.addWidget(_Nothing(self.theme, asked))
            return
        rows = RowList(self.theme)
        for choice in found:
            row = TickRow(self.theme, choice.record, self._spoken(choice), on=choice.record in self.chosen)
            row.toggled.connect(lambda on, one=choice: self._tick(one, on))
            icon = "user" if choice.kind == "person" else "file-text"
            row.add(IconLabel(self.theme, icon, "text2", self.theme.px(18)))
            name, detail = choice.name or self.tr("name not known"), choice.detail
            if choice.kind == "testimony":
                # whom it tells of stands above as a person already
                name, detail = ltr(choice.case_number), choice.name
            row.add(NameLabel(self.theme, name, weight=500, elide=True), 3)
            if detail:
                row.add(NameLabel(self.theme, detail, role=Role.META, ink="text2", elide=True), 3)
            number = day_text(choice.detail) if choice.kind == "testimony" else ltr(choice.case_number)
            if choice.testimonies > 1:
                number = self.tr("%n testimony(ies)", "", choice.testimonies)
            row.add(Text(self.theme, number, role=Role.META, ink="text2", tabular=True))
            self.rows[choice.record] = row
            rows.add(row)
        self._results.addWidget(rows)

    def _spoken(self, choice: Choice) -> str:
        """For a screen reader, which does not see the icon."""
        if choice.kind == "testimony":
            return self.tr("Testimony {0}").format(choice.case_number)
        return choice.name or choice.case_number

    def _tick(self, choice: Choice, on: bool) -> None:
        if on:
            self.chosen[choice.record] = choice
        else:
            self.chosen.pop(choice.record, None)
        self._show_chosen()

    def _show_chosen(self) -> None:
        if self._side.count() == 0:
            self._chosen_place = vbox()
            self._released_place = vbox()
            self._side.addLayout(self._chosen_place)
            self._side.addLayout(self._released_place)
            self._side.addStretch(1)
        clear_layout(self._chosen_place)
        card = Card(self.theme, padding=20)
        card.body.addWidget(Text(self.theme, self.tr("This report is about"), weight=600))
        card.body.addSpacing(8)
        if not self.chosen:
            words = self.tr("Tick people or testimonies on the list. A person brings every testimony about them.")
            card.body.addWidget(Text(self.theme, words, role=Role.META, ink="text2", wrap=True))
        for choice in self.chosen.values():
            line = hbox(gap=8)
            line.addWidget(IconLabel(self.theme, "user" if choice.kind == "person" else "file-text", "text2"))
            name = choice.name or choice.case_number
            line.addWidget(NameLabel(self.theme, name, weight=500, elide=True), 1)
            away = IconButton(self.theme, "x", self.tr("Take {0} off").format(name), ink="text2", size=32)
            away.clicked.connect(lambda _=False, one=choice: self._take_off(one))
            line.addWidget(away)
            card.body.addLayout(line)
        self._chosen_place.addWidget(card)
        self.context.shell.status(
            [
                StatusPart("circle-check", self.tr("Everything is saved"), "ok"),
                StatusPart("lock", self.tr("Choosing releases nothing")),
            ]
        )
        self.header_changed.emit()

    def _take_off(self, choice: Choice) -> None:
        self.chosen.pop(choice.record, None)
        row = self.rows.get(choice.record)
        if row is not None:
            row.box.setChecked(False)
        self._show_chosen()

    def _go_on(self) -> None:
        if not self.chosen:
            return
        of = {kind: tuple(c.record for c in self.chosen.values() if c.kind == kind) for kind in ("person", "testimony")}
        self.context.shell.open("report", persons=of["person"], testimonies=of["testimony"])

    # --- released before -----------------------------------------------------------------------------------------

    def _show_released(self, found: list[Released]) -> None:
        clear_layout(self._released_place)
        holder = QWidget()
        column = vbox(holder, gap=8)
        column.addWidget(section_title(self.theme, self.tr("Released before"), str(len(found)) if found else ""))
        if not found:
            words = self.tr("Nothing yet. Every release is recorded here, with the hash of its file.")
            column.addWidget(Text(self.theme, words, role=Role.META, ink="text2", wrap=True))
        else:
            rows = RowList(self.theme)
            for item in found[:MOST_RELEASED]:
                rows.add(self._released_row(item))
            column.addWidget(rows)
        self._released_place.addWidget(holder)

    def _released_row(self, item: Released) -> Row:
        row = Row(self.theme, height=58)
        words = vbox(gap=1)
        words.addWidget(Text(self.theme, self._words.audience(item.audience), weight=500, elide=True))
        accounts = self.tr("%n testimony(ies)", "", item.accounts)
        line = f"{day_text(item.day)} · {item.format.upper()} · {accounts}"
        words.addWidget(Text(self.theme, line, role=Role.META, ink="text2", elide=True))
        if item.replaced_letters:
            letters = self.tr("%n letter(s) shown as □", "", item.replaced_letters)
            words.addWidget(Text(self.theme, letters, role=Role.META, ink="warn", elide=True))
        row.line.addLayout(words, 1)
        if not item.out:
            row.line.addWidget(StateLabel(self.theme, self.tr("never written"), icon="alert-triangle", tone="warn"))
        return row

    def _failed(self, error: AmanatError) -> None:
        clear_layout(self._banner_place)
        self._banner_place.addWidget(Banner(self.theme, *explain(error), tone="danger"))


class _Nothing(Card):
    def __init__(self, theme: Theme, asked: bool) -> None:
        super().__init__(theme, padding=24)
        sentence = self.tr("Nobody found") if asked else self.tr("Nobody is in the archive yet")
        then = (
            self.tr("Try a part of the name, or another way to write it.")
            if asked
            else self.tr("People appear here once a bundle with a testimony about them is taken in.")
        )
        self.body.addWidget(Text(theme, sentence, weight=600, wrap=True))
        self.body.addWidget(Text(theme, then, role=Role.META, ink="text2", wrap=True))
