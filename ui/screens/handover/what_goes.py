"""What goes: the finished testimonies that no receipt covers, each with its size and a tick. Knows no service."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.screens.handover.archive_words import HandoverArchiveWords
from ui.widgets.amounts import size_text
from ui.widgets.buttons import Button, Kind
from ui.widgets.card import hbox, vbox
from ui.widgets.case_number import case_number_width
from ui.widgets.chips import StateLabel
from ui.widgets.days import day_text
from ui.widgets.fonts import Role
from ui.widgets.labels import IconLabel, NameLabel, Text, ltr
from ui.widgets.rows import RowList
from ui.widgets.theme import Theme
from ui.widgets.tick_row import TickRow


@dataclass(frozen=True, slots=True)
class Going:
    """One testimony. `size` in bytes; `withdrawn` whether a consent was taken back, `withdrawn_on` the day if known.

    `again`: parts of it have arrived already, and something was added or corrected since. Of a `sealed` one `size` is a
    class, and there is no name.
    """

    record: str
    case_number: str
    name: str
    size: int
    withdrawn: bool = False
    withdrawn_on: str = ""
    finished: bool = True
    again: bool = False
    sealed: bool = False


@dataclass(frozen=True, slots=True)
class GoingItems:
    """Archive items that no receipt covers, and the bytes of their files."""

    records: tuple[str, ...] = ()
    size: int = 0


ITEMS = "archive"
"""What the one row of all archive items is called."""


class WhatGoes(QWidget):
    """`changed` whenever a tick changed. Everything finished is ticked at first: what nearly everybody wants.

    A withdrawn consent cannot be unticked: whoever holds the testimony must hear of it.
    """

    changed = Signal()

    def __init__(
        self,
        theme: Theme,
        going: Sequence[Going],
        *,
        items: GoingItems = GoingItems(),
        today: str = "",
        more: int = 0,
        sent: int = 0,
    ) -> None:
        super().__init__()
        self._items = items
        self._theme, self._going, self._today, self._more, self._sent = theme, tuple(going), today, more, sent
        self._rows: dict[str, TickRow] = {}
        column = vbox(self, gap=8)
        head = hbox(gap=10)
        head.addWidget(Text(theme, self.tr("What goes"), weight=600))
        self._count = Text(theme, "", role=Role.META, ink="text2", tabular=True, elide=True)
        head.addWidget(self._count, 1)
        self.all_button = Button(theme, self.tr("Untick all"), Kind.QUIET, small=True)
        self.all_button.setFixedHeight(theme.px(20))
        self.all_button.clicked.connect(self._toggle_all)
        head.addWidget(self.all_button)
        column.addLayout(head)
        rows = RowList(theme)
        for item in self._going:
            row = self._row(item)
            self._rows[item.record] = row
            rows.add(row)
        if items.records:
            self._rows[ITEMS] = self._items_row()
            rows.add(self._rows[ITEMS])
        column.addWidget(rows)
        note = hbox(gap=8, margins=(0, 8, 0, 0))
        note.addWidget(IconLabel(theme, "info-circle", "text2", theme.px(18)), 0, Qt.AlignmentFlag.AlignTop)
        note.addWidget(Text(theme, self._note(), role=Role.META, ink="text2", wrap=True), 1)
        column.addLayout(note)
        self._tell()

    def _note(self) -> str:
        words = self.tr("Drafts stay here. Your own copies stay until the receipt arrives.")
        if self._sent:
            words += " " + self.tr("What was sent and has no receipt yet goes once more; nothing is taken in twice.")
        if self._more:
            words = self.tr("%n older one(s) go along when nothing is unticked.", "", self._more) + " " + words
        if any(item.withdrawn for item in self._going):
            words += " " + self.tr(
                "A withdrawn consent always travels, so that nobody uses the testimony by mistake: "
                "it is kept from every report."
            )
        return words

    def _row(self, item: Going) -> TickRow:
        theme = self._theme
        row = TickRow(theme, item.record, item.case_number, on=item.finished or item.withdrawn)
        row.box.setEnabled(not item.withdrawn)
        row.toggled.connect(lambda _on: self._ticked())
        number = Text(theme, ltr(item.case_number), role=Role.META, weight=500, ink="text2", tabular=True)
        number.setMinimumWidth(case_number_width(theme))
        row.add(number)
        name = self.tr("sealed") if item.sealed else item.name or self.tr("name not known")
        row.add(NameLabel(theme, name, weight=500, ink="text" if item.name else "text2", elide=True), 3)
        if item.withdrawn:
            words = (
                self.tr("Consent withdrawn on {0}").format(day_text(item.withdrawn_on, today=self._today))
                if item.withdrawn_on
                else self.tr("Consent withdrawn")
            )
            row.add(StateLabel(theme, words, icon="ban", tone="warn"))
        elif not item.finished:
            row.add(StateLabel(theme, self.tr("Not finished"), icon="pencil", tone="plain"))
        elif item.again:
            row.add(StateLabel(theme, self.tr("Changed since it arrived"), icon="refresh", tone="plain"))
        size = size_text(item.size) if item.size else self.tr("text only")
        if item.sealed:
            size = self.tr("up to {size}").format(size=size)
        row.add(Text(theme, size, role=Role.META, ink="text2", tabular=True, trailing=True))
        return row

    def _items_row(self) -> TickRow:
        theme, words = self._theme, HandoverArchiveWords(self).items(len(self._items.records))
        row = TickRow(theme, ITEMS, words, on=True)
        row.toggled.connect(lambda _on: self._ticked())
        row.add(IconLabel(theme, "folder", "text2", theme.px(18)))
        row.add(Text(theme, words, weight=500, elide=True), 3)
        size = size_text(self._items.size) if self._items.size else self.tr("text only")
        row.add(Text(theme, size, role=Role.META, ink="text2", tabular=True, trailing=True))
        return row

    @property
    def items(self) -> tuple[str, ...]:
        """The archive items, if their row is ticked."""
        return self._items.records if ITEMS in self._rows and self._rows[ITEMS].on else ()

    @property
    def items_alone(self) -> str:
        """What goes in words with {0} and {1}, where it is archive items and no testimony; else empty."""
        return "" if self.chosen or not self.items else HandoverArchiveWords(self).going(len(self.items))

    @property
    def anything(self) -> bool:
        return bool(self.chosen or self.items)

    @property
    def chosen(self) -> tuple[str, ...]:
        """Records that are ticked, in the order of the list."""
        return tuple(item.record for item in self._going if self._rows[item.record].on)

    @property
    def records(self) -> tuple[str, ...] | None:
        """What to ask the service for: None when everything goes, also what is neither testimony nor archive item."""
        whole = len(self.chosen) == len(self._going) and self.items == self._items.records
        return None if whole else (*self.chosen, *self.items)

    @property
    def amount(self) -> int:
        """Bytes of what is ticked."""
        chosen = set(self.chosen)
        return sum(item.size for item in self._going if item.record in chosen) + (self._items.size if self.items else 0)

    def row(self, record: str) -> TickRow:
        return self._rows[record]

    def _toggle_all(self) -> None:
        on = not self._free_and_ticked()
        for row in self._rows.values():
            if not row.box.isEnabled():
                continue
            row.box.blockSignals(True)
            row.box.setChecked(on)
            row.box.blockSignals(False)
            row.update()
        self._ticked()

    def _free_and_ticked(self) -> bool:
        return any(row.on and row.box.isEnabled() for row in self._rows.values())

    def _ticked(self) -> None:
        self._tell()
        self.changed.emit()

    def _tell(self) -> None:
        chosen, of = len(self.chosen), len(self._going)
        if self.amount and of:
            words = self.tr("{0} of %n testimony(ies), {1}", "", of).format(chosen, size_text(self.amount))
        elif chosen:
            words = self.tr("{0} of %n testimony(ies), text only", "", of).format(chosen)
        elif not of:
            words = ""
        else:
            words = self.tr("none of %n testimony(ies)", "", of)
        self._count.setText(words)
        self.all_button.setText(self.tr("Untick all") if self._free_and_ticked() else self.tr("Tick all"))
        self.all_button.setEnabled(any(row.box.isEnabled() for row in self._rows.values()))
