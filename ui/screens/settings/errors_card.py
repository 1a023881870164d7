"""Unexpected errors that this vault has kept: code and day, and the scrubbed text for whoever repairs the program.

The text holds kinds of errors and places in the code only; copying it is a person's own decision all the same.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt

from intake.services import journal
from intake.services.journal import JournalEntry
from ui.screens import Context
from ui.widgets.buttons import Button, Kind
from ui.widgets.card import Card, Hairline, hbox, vbox
from ui.widgets.days import day_text
from ui.widgets.fonts import Role
from ui.widgets.labels import Text, ltr
from ui.widgets.safe_text import clipboard_guard

SHOWN = 8


class ErrorsCard(Card):
    """The newest first; a row opens to the whole text."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.theme)
        theme = context.theme
        with context.vault.reader() as reader:
            kept = journal.entries(reader)
        self.body.addWidget(Text(theme, self.tr("Errors of the program"), weight=600))
        told = (
            self.tr(
                "What went wrong inside the program is kept here without a word of what you wrote: kinds of errors and "
                "places in the code. Your coordinator can pass it on to those who repair the program."
            )
            if kept
            else self.tr("None so far. What goes wrong inside the program would be listed here.")
        )
        self.body.addWidget(Text(theme, told, role=Role.META, ink="text2", wrap=True))
        self.copy_buttons: list[Button] = []
        for entry in kept[:SHOWN]:
            self.body.addSpacing(8)
            self.body.addWidget(Hairline(theme))
            self.body.addSpacing(8)
            self._row(entry)
        if len(kept) > SHOWN:
            self.body.addSpacing(8)
            more = self.tr("and %n older one(s)", "", len(kept) - SHOWN)
            self.body.addWidget(Text(theme, more, role=Role.META, ink="text2"))

    def _row(self, entry: JournalEntry) -> None:
        theme = self._theme
        row = hbox(gap=12)
        column = vbox(gap=2)
        column.addWidget(Text(theme, ltr(entry.code), weight=500, tabular=True))
        days = (
            day_text(entry.last) if entry.first == entry.last else f"{day_text(entry.first)} – {day_text(entry.last)}"
        )
        column.addWidget(Text(theme, days, role=Role.META, ink="text2", wrap=True))
        row.addLayout(column, 1)
        copy = Button(theme, self.tr("Copy, for ten seconds"), Kind.SECONDARY, icon="copy", small=True)
        copy.setAccessibleDescription(entry.code)
        copy.clicked.connect(partial(self._copy, entry.text))
        self.copy_buttons.append(copy)
        row.addWidget(copy, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)

    def _copy(self, text: str) -> None:
        clipboard_guard(self).copy(text)
