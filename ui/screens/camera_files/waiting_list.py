"""Files without a testimony: what the card says of each, and the choice of the testimony they belong to.

A suggestion is only chosen beforehand, with its reason in words. Nothing is destroyed without being asked. A card has
thousands of files: only a page of them is built, and what is ticked stays so on every page.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QLocale, Qt, QTime, Signal
from PySide6.QtWidgets import QWidget

from intake.services.camera_matching import Unplaced
from ui.screens.camera_files.controller import Offered
from ui.widgets.amounts import size_text
from ui.widgets.button_row import ButtonRow
from ui.widgets.buttons import Button, IconButton, Kind
from ui.widgets.card import clear_layout, hbox, vbox
from ui.widgets.days import day_text
from ui.widgets.fields import Dropdown, Field
from ui.widgets.fonts import Role
from ui.widgets.labels import NameLabel, Text, ltr
from ui.widgets.question import QuestionCard
from ui.widgets.rows import RowList
from ui.widgets.theme import Theme
from ui.widgets.tick_row import TickRow

PAGE = 50
"""Rows that are built at once."""


class WaitingList(QWidget):
    """`place(ids, testimony)`, `forget(ids)` and `seal(ids)` after a question, `look_at(Unplaced)`. `sealable` where
    there are coordinators who could open what is sealed."""

    place = Signal(list, str)
    forget = Signal(list)
    seal = Signal(list)
    look_at = Signal(object)

    def __init__(
        self,
        theme: Theme,
        files: Sequence[Unplaced],
        offered: Sequence[Offered],
        *,
        today: str,
        sealable: bool = False,
    ) -> None:
        super().__init__()
        self._theme, self._files, self._offered, self._today = theme, files, offered, today
        self._numbers = {item.record: item.case_number for item in offered}
        self._ticked: set[str] = set()
        self._page = 0
        self._column = vbox(self, gap=16)
        self._add_pager()
        self._shown = QWidget()
        self._shown_column = vbox(self._shown)
        self._column.addWidget(self._shown)
        self._choice = Dropdown(theme, [("", ""), *[(self._words(one), one.record) for one in offered]])
        self._choice.activated.connect(lambda _index: self._tell())
        self._column.addWidget(Field(theme, self.tr("The ticked files belong to the testimony"), self._choice))
        self._put = Button(theme, self.tr("Place them there"), Kind.PRIMARY, icon="check")
        self._put.clicked.connect(self._place)
        self._drop = Button(theme, self.tr("They belong to no testimony…"), icon="trash")
        self._drop.clicked.connect(self._ask_destroy)
        self._away = Button(theme, self.tr("Seal them for the coordinators…"), icon="lock")
        self._away.clicked.connect(self._ask_seal)
        self._column.addWidget(ButtonRow(self._put, *([self._away] if sealable else []), self._drop))
        self._question: QuestionCard | None = None
        self._suggest()
        self._show(0)

    # --- pages ------------------------------------------------------------------------------------------------------

    def _add_pager(self) -> None:
        self._all = Button(self._theme, self.tr("Tick all"), icon="check", small=True)
        self._all.clicked.connect(self._tick_all)
        self._earlier = IconButton(self._theme, "arrow-left", self.tr("Files before these"))
        self._earlier.clicked.connect(lambda: self._show(self._page - 1))
        self._later = IconButton(self._theme, "arrow-right", self.tr("Files after these"))
        self._later.clicked.connect(lambda: self._show(self._page + 1))
        self._where = Text(self._theme, "", role=Role.META, ink="text2", tabular=True)
        row = hbox(gap=12)
        row.addWidget(self._all)
        row.addWidget(self._where)
        row.addStretch(1)
        row.addWidget(self._earlier)
        row.addWidget(self._later)
        self._column.addLayout(row)
        for widget in (self._earlier, self._later):
            widget.setVisible(len(self._files) > PAGE)
        self._all.setVisible(len(self._files) > 1)

    def _show(self, page: int) -> None:
        self._page = page
        clear_layout(self._shown_column)
        rows = RowList(self._theme)
        for item in self._files[page * PAGE : (page + 1) * PAGE]:
            rows.add(self._row(item))
        self._shown_column.addWidget(rows)
        self._earlier.setEnabled(page > 0)
        self._later.setEnabled((page + 1) * PAGE < len(self._files))
        self._tell()

    def _tick_all(self) -> None:
        """Of every page; all of them once more ticks none."""
        every = {item.id for item in self._files}
        self._ticked = set() if self._ticked == every else every
        self._show(self._page)

    def _tick(self, identifier: str, on: bool) -> None:
        (self._ticked.add if on else self._ticked.discard)(identifier)
        self._tell()

    def _words(self, one: Offered) -> str:
        day = day_text(one.day, today=self._today) if one.day else self.tr("not finished")
        return " · ".join(part for part in (ltr(one.case_number), one.name, day) if part)

    def _row(self, item: Unplaced) -> TickRow:
        note = item.file
        row = TickRow(self._theme, item.id, note.name, on=item.id in self._ticked, height=self._theme.px(58))
        block = QWidget()
        block.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        column = vbox(block, gap=2)
        column.addWidget(NameLabel(self._theme, note.name, weight=500))
        facts = [self._time(note.made), size_text(note.size), self._why(item)]
        column.addWidget(Text(self._theme, " · ".join(f for f in facts if f), role=Role.META, ink="text2", wrap=True))
        row.add(block, 1)
        look = Button(self._theme, self.tr("Look"), icon="eye", small=True)
        look.setAccessibleName(self.tr("Look at {name}").format(name=note.name))
        look.clicked.connect(lambda _=False, which=item: self.look_at.emit(which))
        row.add(look)
        row.toggled.connect(lambda on, which=item.id: self._tick(which, on))
        return row

    def _time(self, made: str) -> str:
        try:
            moment = datetime.fromisoformat(made)
        except ValueError:
            return ""
        day = day_text(made[:10], today=self._today)
        clock = QLocale().toString(QTime(moment.hour, moment.minute), QLocale.FormatType.ShortFormat)
        return self.tr("made on {day} at {time}, by the camera's clock").format(day=day, time=ltr(clock))

    def _why(self, item: Unplaced) -> str:
        note = item.file
        if note.suggested and note.suggested in self._numbers:
            return self.tr("perhaps of {number}: it was filmed after {name}").format(
                number=ltr(self._numbers[note.suggested]), name=note.follows
            )
        if note.takes:
            return self.tr("has the code of a testimony that cannot be opened in this vault")
        return self.tr("no code was seen in it") if note.looked else self.tr("was not looked through for a code")

    # --- choosing ---------------------------------------------------------------------------------------------------

    def _suggest(self) -> None:
        """The first suggestion and its files are chosen beforehand; a person only says yes."""
        first = next((item.file.suggested for item in self._files if item.file.suggested in self._numbers), "")
        if first:
            self._choice.choose(first)
            self._ticked = {item.id for item in self._files if item.file.suggested == first}

    def ticked(self) -> list[str]:
        return [item.id for item in self._files if item.id in self._ticked]

    def _tell(self) -> None:
        count, first = len(self._files), self._page * PAGE
        words = self.tr("Ticked: {count}").format(count=ltr(str(len(self._ticked))))
        if count > PAGE:
            last = min(count, first + PAGE)
            words = f"{ltr(f'{first + 1}–{last}')} / {ltr(str(count))} · {words}"
        self._where.setText(words)
        self._all.setText(self.tr("Tick none") if len(self._ticked) == count else self.tr("Tick all"))
        chosen = bool(self.ticked())
        self._put.setEnabled(chosen and bool(self._choice.currentData()))
        self._drop.setEnabled(chosen)
        self._away.setEnabled(chosen)

    def _place(self) -> None:
        self.place.emit(self.ticked(), self._choice.currentData())

    def _ask_destroy(self) -> None:
        self._ask(
            self.tr("Destroy %n file(s) in this vault?", "", len(self.ticked())),
            self.tr("They are in no testimony, so nobody else has them from you. This cannot be taken back."),
            (self.tr("Keep them"), self.tr("Destroy them"), Kind.DESTRUCTIVE),
            self.forget.emit,
        )

    def _ask_seal(self) -> None:
        self._ask(
            self.tr("Seal the ticked files for the coordinators?"),
            self.tr("Nothing on this laptop opens them afterwards. They are handed over as an account of their own."),
            (self.tr("Leave them open"), self.tr("Seal them"), Kind.SECONDARY),
            self.seal.emit,
        )

    def _ask(self, title: str, words: str, answers: tuple[str, str, Kind], run: Callable[[list[str]], object]) -> None:
        if self._question is not None:
            return
        files, (no, yes, kind) = self.ticked(), answers
        self._question = QuestionCard(
            self._theme, title, words, answers=[(False, no, Kind.PRIMARY, ""), (True, yes, kind, "")], escape=False
        )
        self._question.answered.connect(lambda sure: self._answered(bool(sure), files, run))
        self._column.addWidget(self._question)
        self._question.setFocus()

    def _answered(self, yes: bool, files: list[str], run: Callable[[list[str]], object]) -> None:
        question, self._question = self._question, None
        if question is not None:
            question.hide()
            question.deleteLater()
        if yes:
            run(files)
