"""Taking a folder of existing material in: which folder, which table, what its columns mean, what matches, and how far.

Nothing is taken before a person has seen what matches; what does not is listed, and stays where it is.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from intake.errors import AmanatError
from intake.services import archive_take_in
from intake.services.archive_table import Column
from intake.services.archive_take_in import Plan, TakenIn
from ui.error_text import explain
from ui.jobs import Job
from ui.screens import Action, Context, Screen, StatusPart
from ui.screens.archive.words import ArchiveWords
from ui.widgets.amounts import size_text, time_left_text
from ui.widgets.banners import Banner
from ui.widgets.button_row import ButtonRow
from ui.widgets.buttons import Button, Kind
from ui.widgets.card import Card, clear_layout, vbox
from ui.widgets.facts import Facts
from ui.widgets.fields import CheckBox, Dropdown, Field
from ui.widgets.fold_row import FoldRow
from ui.widgets.fonts import Role
from ui.widgets.labels import Text
from ui.widgets.picker import Picker
from ui.widgets.progress import ProgressPanel
from ui.widgets.swap import Swap

ENCODINGS = ("", "utf-8", "utf-16", "gb18030", "cp1251")
TABLES = (".csv", ".tsv", ".txt", ".xlsx")
MOST_LISTED = 30


class TakeInScreen(Screen):
    """From a folder and a table to items of the archive."""

    edits = True

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._words = ArchiveWords(self)
        self.folder: Path | None = None
        self.table: Path | None = None
        self.plan: Plan | None = None
        self._encoding, self._said, self._with_unnamed = "", dict[str, str](), False
        self._job: Job | None = None
        self._began, self._looks = 0.0, 0
        self.take_button: Button | None = None
        page = QWidget()
        self._column = vbox(page, gap=24)
        self._swap = Swap(page)
        vbox(self).addWidget(self._swap)
        self._show_choices()

    def title(self) -> str:
        return self.tr("Take a folder in")

    def crumb(self) -> tuple[str, str] | None:
        return self.tr("Archive"), "archive"

    def subtitle(self) -> str:
        return self.tr("Every file is kept as it is, with its hash; the table's words stay with it")

    def entered(self, **arguments: Any) -> None:
        self.context.shell.status([StatusPart("circle-check", self.tr("Everything is saved"), "ok")])

    def leave(self) -> bool:
        if self._job is None:
            return True
        self._say(self.tr("Files are being taken in"), self.tr("Cancel first: what is in stays."), "info")
        return False

    def primary(self) -> Action | None:
        return None

    # --- choosing ---------------------------------------------------------------------------------------------------

    def _show_choices(self, *more: QWidget) -> None:
        clear_layout(self._column)
        card = Card(self.theme, gap=16)
        facts = Facts(self.theme)
        facts.add(self.tr("Folder"), self.folder.name if self.folder else self.tr("not chosen yet"))
        facts.add(self.tr("Table"), self.table.name if self.table else self.tr("none: the files alone"))
        card.body.addWidget(facts)
        folder = Button(self.theme, self.tr("Choose the folder…"), Kind.SECONDARY, icon="folder-open")
        folder.clicked.connect(self._pick_folder)
        table = Button(self.theme, self.tr("Choose the table…"), Kind.SECONDARY, icon="file-text")
        table.clicked.connect(self._pick_table)
        card.body.addWidget(ButtonRow(folder, table))
        words = self.tr("The table may be CSV, TSV or XLSX: a row for each file, with its address, channel, title.")
        card.body.addWidget(Text(self.theme, words, role=Role.META, ink="text2", wrap=True))
        self._column.addWidget(card)
        for widget in more:
            self._column.addWidget(widget)
        self._column.addStretch(1)
        if self.folder is None:
            folder.setFocus()

    def _pick_folder(self) -> None:
        self._pick(Picker(self.theme, self.tr("Which folder?"), self.tr("This folder"), mode="folder"), self.set_folder)

    def _pick_table(self) -> None:
        words, button = self.tr("Which table?"), self.tr("This table")
        picker = Picker(self.theme, words, button, mode="file", suffixes=TABLES, start=self.folder)
        self._pick(picker, self.set_table)

    def _pick(self, picker: Picker, then: Any) -> None:
        def chosen(paths: list[Path]) -> None:
            self._swap.back()
            then(paths[0])

        picker.setMinimumHeight(self.theme.px(440))
        picker.chosen.connect(chosen)
        picker.cancelled.connect(self._swap.back)
        self._swap.instead(picker, fill=True)

    def set_folder(self, folder: Path) -> None:
        self.folder = folder
        self.look()

    def set_table(self, table: Path) -> None:
        self.table, self._encoding, self._said = table, "", {}
        self.look()

    def look(self) -> None:
        """Compares the folder with the table; nothing is taken in."""
        if self.folder is None:
            self._show_choices()
            return
        self.take_button = None
        self._looks += 1
        look = self._looks
        self._show_choices(Text(self.theme, self.tr("Folder and table are being compared…"), ink="text2"))
        self.context.jobs.start(
            archive_take_in.plan,
            self.context.vault,
            self.folder,
            self.table,
            encoding=self._encoding,
            said=dict(self._said),
            with_unnamed=self._with_unnamed,
            # an older answer than the last question is none
            done=lambda plan: self.show_plan(plan) if look == self._looks else None,
            failed=lambda error: self._failed(error) if look == self._looks else None,
        )

    # --- what matches -----------------------------------------------------------------------------------------------

    def show_plan(self, plan: Plan) -> None:
        self.plan = plan
        # what will happen stands first: it is read before the button that is under it
        widgets: list[QWidget] = [self._matches(plan)]
        if plan.table is not None and plan.mapped is not None:
            widgets.append(self._columns(plan))
        self._show_choices(*widgets)
        if self.take_button is not None:
            self.take_button.setFocus()

    def _columns(self, plan: Plan) -> Card:
        """What each meaning's column is: guessed, and corrected here."""
        assert plan.mapped is not None
        assert plan.table is not None
        card = Card(self.theme, gap=16)
        card.body.addWidget(
            Text(self.theme, self.tr("What the columns mean"), role=Role.SECTION, weight=600, wrap=True)
        )
        width = max((len(row) for row in plan.table.rows[:50]), default=0)
        names = [
            plan.mapped.headings[n] if n < len(plan.mapped.headings) and plan.mapped.headings[n]
            else self.tr("Column {0}").format(n + 1)
            for n in range(width)
        ]  # fmt: skip
        fields: list[QWidget] = []
        for column in Column:
            choice = Dropdown(self.theme, [("—", 0), *[(name, n) for n, name in enumerate(names, start=1)]])
            choice.choose(plan.mapped.columns.get(column, -1) + 1)
            choice.activated.connect(lambda _i, c=column, d=choice: self._correct(c, int(d.currentData())))
            fields.append(Field(self.theme, self._words.column(column), choice))
        if plan.table.encoding != "xlsx":
            letters = Dropdown(self.theme, [(self._encoding_words(code, plan), code) for code in ENCODINGS])
            letters.choose(self._encoding)
            letters.activated.connect(lambda _i: self._letters(str(letters.currentData())))
            fields.append(Field(self.theme, self.tr("Letters"), letters))
        for start in range(0, len(fields), 3):
            card.body.addWidget(FoldRow(*fields[start : start + 3]))
        return card

    def _encoding_words(self, code: str, plan: Plan) -> str:
        names = {"utf-8": "UTF-8", "utf-16": "UTF-16", "gb18030": "GB18030", "cp1251": "Windows-1251"}
        if code:
            return names[code]
        found = names.get(plan.table.encoding, "") if plan.table else ""
        return self.tr("As found: {0}").format(found) if found and not self._encoding else self.tr("As found")

    def _correct(self, column: Column, number: int) -> None:
        self._said[column.value] = str(number) if number else ""
        self.look()

    def _letters(self, code: str) -> None:
        self._encoding = code
        self.look()

    def _matches(self, plan: Plan) -> Card:
        card = Card(self.theme, gap=16)
        card.body.addWidget(
            Text(self.theme, self.tr("What will be taken in"), role=Role.SECTION, weight=600, wrap=True)
        )
        facts = Facts(self.theme)
        facts.add(self.tr("To take in"), self._count(len(plan.waiting), plan.size))
        if plan.held:
            facts.add(self.tr("In already"), self.tr("%n file(s)", "", plan.held))
        matching = plan.matching
        self._listed(
            facts,
            self.tr("Rows without a file"),
            [f"{row.row}: {row.file or row.title}" for row in matching.rows_alone],
        )
        self._listed(
            facts,
            self.tr("Rows that could mean several files, or one twice"),
            [f"{row.row}: {row.file}" for row in matching.rows_unclear],
        )
        self._listed(facts, self.tr("Files that no row names"), [file.name for file in matching.files_alone])
        card.body.addWidget(facts)
        if matching.files_alone:
            unnamed = CheckBox(self.theme, self.tr("Take these files in too"))
            unnamed.setChecked(self._with_unnamed)
            unnamed.toggled.connect(self._unnamed)
            card.body.addWidget(unnamed)
        words = self.tr("Nobody was asked, and that is kept as the consent: nothing of it is ever released.")
        card.body.addWidget(Text(self.theme, words, role=Role.META, ink="text2", wrap=True))
        if not plan.fits:
            told = self.tr("The vault's disk has room for {0}. Files are taken in until it is full; the rest is left.")
            title = self.tr("Not all of it has room")
            card.body.addWidget(Banner(self.theme, title, told.format(size_text(plan.room)), tone="warn"))
        if plan.waiting:
            words = self.tr("Take %n file(s) in", "", len(plan.waiting))
            self.take_button = Button(self.theme, words, Kind.PRIMARY, icon="file-import")
            self.take_button.clicked.connect(self.take_in)
            card.body.addWidget(ButtonRow(self.take_button))
        return card

    def _heading(self, words: str) -> Text:
        return Text(self.theme, words, role=Role.SECTION, weight=600, wrap=True)

    def _count(self, count: int, size: int) -> str:
        return self.tr("{0}, {1}").format(self.tr("%n file(s)", "", count), size_text(size))

    def _listed(self, facts: Facts, words: str, names: Sequence[str]) -> None:
        if names:
            shown = "\n".join(names[:MOST_LISTED])
            if len(names) > MOST_LISTED:
                shown += "\n" + self.tr("and %n more", "", len(names) - MOST_LISTED)
            facts.add(f"{words}: {len(names)}", shown, name=True)

    def _unnamed(self, on: bool) -> None:
        self._with_unnamed = on
        self.look()

    # --- taking in --------------------------------------------------------------------------------------------------

    def take_in(self) -> None:
        """Streams every file that waits into the vault."""
        if self.plan is None or self._job is not None:
            return
        panel = ProgressPanel(
            self.theme,
            self.tr("Files are being taken in"),
            self._count(len(self.plan.waiting), self.plan.size),
            [],
            assurance=self.tr(
                "You can cancel at any moment. What is in stays, and the next time only the rest is taken."
            ),
        )
        clear_layout(self._column)
        self._column.addWidget(panel)
        self._column.addStretch(1)
        self._began = self.context.clock.monotonic()
        self.context.link.hold("archive-take-in")
        self._job = self.context.jobs.start(
            archive_take_in.take_in,
            self.context.vault,
            self.plan,
            clock=self.context.clock,
            done=self._done,
            failed=self._not_done,
            progress=lambda _step, done, total: self._progress(panel, int(done), int(total)),
        )
        panel.cancelled.connect(self._job.cancel)

    def _progress(self, panel: ProgressPanel, done: int, total: int) -> None:
        passed = self.context.clock.monotonic() - self._began
        words = self.tr("{0} of {1}").format(size_text(done), size_text(total))
        if done and passed > 2:
            words += " · " + time_left_text(passed * (total - done) / done)
        panel.set_overall(done, total, words)

    def _done(self, taken: TakenIn) -> None:
        self._end()
        self.folder = self.table = self.plan = None
        self._said, self._encoding, self._with_unnamed = {}, "", False
        card = Card(self.theme, gap=16)
        if taken.stopped is not None:
            card.body.addWidget(Banner(self.theme, *explain(taken.stopped), tone="warn"))
        facts = Facts(self.theme)
        facts.add(self.tr("Taken in"), self.tr("%n file(s)", "", taken.taken), tone="ok" if taken.taken else "")
        if taken.again:
            facts.add(self.tr("Same bytes as one that is in"), self.tr("%n file(s)", "", taken.again))
        self._listed(facts, self.tr("Could not be read"), [item.file for item in taken.not_taken])
        if taken.left:
            facts.add(self.tr("Left for the next time"), self.tr("%n file(s)", "", taken.left), tone="warn")
        card.body.addWidget(facts)
        if taken.taken or taken.again:
            words = self.tr("The folder still holds them, readable by anybody: keep that disk safe, or empty it.")
            card.body.addWidget(Text(self.theme, words, role=Role.META, ink="text2", wrap=True))
        back = Button(self.theme, self.tr("To the archive"), Kind.PRIMARY)
        back.clicked.connect(lambda: self.context.shell.open("archive"))
        card.body.addWidget(ButtonRow(back))
        self._show_choices(card)
        back.setFocus()

    def _not_done(self, error: AmanatError) -> None:
        self._end()
        self._failed(error)

    def _end(self) -> None:
        self._job = None
        self.context.link.release("archive-take-in")

    def _failed(self, error: AmanatError) -> None:
        self._show_choices(Banner(self.theme, *explain(error), tone="danger"))

    def _say(self, title: str, text: str, tone: str) -> None:
        self._column.insertWidget(0, Banner(self.theme, title, text, tone=tone))
