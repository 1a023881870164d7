"""What was sent and has no receipt yet, and the way to bring one in. Knows no service."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.widgets.amounts import size_text
from ui.widgets.button_row import ButtonRow
from ui.widgets.buttons import Button, Kind
from ui.widgets.card import vbox
from ui.widgets.days import day_text
from ui.widgets.fonts import Role
from ui.widgets.labels import IconLabel, Text
from ui.widgets.rows import Row, RowList, section_title
from ui.widgets.theme import Theme

MOST_SHOWN = 8


@dataclass(frozen=True, slots=True)
class Sent:
    """One bundle that left: `complete` False where its file was never finished."""

    bundle: str
    day: str
    size: int
    complete: bool = True


class SentList(QWidget):
    """`receipt` when a person has one to import."""

    receipt = Signal()

    def __init__(self, theme: Theme, sent: Sequence[Sent], *, today: str) -> None:
        super().__init__()
        column = vbox(self, gap=8)
        column.addWidget(section_title(theme, self.tr("Sent, no receipt yet"), str(len(sent)) if sent else ""))
        if not sent:
            words = self.tr("Nothing waits for a receipt.")
            column.addWidget(Text(theme, words, role=Role.META, ink="text2", wrap=True))
        else:
            rows = RowList(theme)
            for item in sent[:MOST_SHOWN]:
                row = Row(theme, height=44)
                row.line.addWidget(IconLabel(theme, "package", "text2", theme.px(18)))
                row.line.addWidget(Text(theme, day_text(item.day, today=today), elide=True), 1)
                row.line.addWidget(Text(theme, size_text(item.size), role=Role.META, ink="text2", tabular=True))
                rows.add(row)
            if len(sent) > MOST_SHOWN:
                more = Row(theme, height=40)
                words = self.tr("and %n more", "", len(sent) - MOST_SHOWN)
                more.line.addWidget(Text(theme, words, role=Role.META, ink="text2"), 1)
                rows.add(more)
            column.addWidget(rows)
            words = self.tr("Keep your copies until the receipts arrive. If one never comes, hand over again.")
            column.addWidget(Text(theme, words, role=Role.META, ink="text2", wrap=True))
        self.button = Button(theme, self.tr("Import a receipt…"), Kind.QUIET, icon="receipt")
        self.button.clicked.connect(self.receipt)
        column.addWidget(ButtonRow(self.button))
