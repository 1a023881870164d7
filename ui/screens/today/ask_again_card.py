"""Who left before answering and was kept until they are asked: one line each, and the way to the questions."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal

from intake.services.leaving import ToAsk
from ui.widgets.button_row import ButtonRow
from ui.widgets.buttons import Button, Kind
from ui.widgets.card import Card
from ui.widgets.fonts import Role
from ui.widgets.labels import Text, ltr
from ui.widgets.theme import Theme

MOST = 5


class AskAgainCard(Card):
    """`wanted(record)` when one of them can be asked now."""

    wanted = Signal(str)

    def __init__(self, theme: Theme, waiting: Sequence[ToAsk], day: Callable[[str], str]) -> None:
        super().__init__(theme)
        self.body.addWidget(Text(theme, self.tr("To be asked whether it may be kept"), weight=600, wrap=True))
        told = self.tr("They left before answering. Until they are asked, nothing of it is used.")
        self.body.addWidget(Text(theme, told, role=Role.META, ink="text2", wrap=True))
        self.buttons: list[Button] = []
        for item in waiting[:MOST]:
            self.body.addSpacing(8)
            self.body.addWidget(Text(theme, ltr(item.case_number), weight=500, tabular=True))
            line = self.tr("Left {0}").format(day(item.left_on)) if item.left_on else ""
            by = self.tr("kept by {0}").format(item.decided_by) if item.decided_by else ""
            parts = " · ".join(part for part in (line, by) if part)
            if parts:
                self.body.addWidget(Text(theme, parts, role=Role.META, ink="text2", wrap=True))
            button = Button(theme, self.tr("Ask now"), Kind.SECONDARY, small=True)
            button.setAccessibleDescription(item.case_number)
            button.clicked.connect(partial(self._want, item.record))
            self.buttons.append(button)
            self.body.addWidget(ButtonRow(button))
        if len(waiting) > MOST:
            more = self.tr("and {0} more").format(len(waiting) - MOST)
            self.body.addWidget(Text(theme, more, role=Role.META, ink="text2", wrap=True))

    def _want(self, record: str, _checked: bool = False) -> None:
        self.wanted.emit(record)
