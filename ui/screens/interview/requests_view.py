"""What somebody asked for by card, and what was left before it was answered: filed by anybody, decided by coordinators.

A volunteer who files a request learns nothing by it: neither whose card it is nor whether there is one.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from intake.errors import AmanatError
from intake.services import consent_cards, leaving
from ui.error_text import explain
from ui.screens import Context, Screen, StatusPart
from ui.screens.interview.left_card import LeftCard
from ui.screens.interview.request_cards import RequestCard, RequestForm
from ui.widgets.banners import Banner
from ui.widgets.card import clear_layout, vbox
from ui.widgets.fonts import Role
from ui.widgets.labels import Text


class RequestsScreen(Screen):
    """For everybody a form; for coordinators also what waits for them."""

    edits = True

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._column = vbox(self, gap=24)
        self.form: RequestForm | None = None
        self.left: list[LeftCard] = []
        self.requests: list[RequestCard] = []

    def title(self) -> str:
        return self.tr("Request by card")

    def crumb(self) -> tuple[str, str] | None:
        return self.tr("Today"), "today"

    def entered(self, **arguments: Any) -> None:
        clear_layout(self._column)
        self.form = RequestForm(self.context)
        self._column.addWidget(self.form)
        with self.context.vault.reader() as reader:
            coordinator = self.context.vault.key_id in reader.coordinators()
        if coordinator:
            self._fill()
        self._column.addStretch(1)
        self.context.shell.status([StatusPart("circle-check", self.tr("Everything is saved"), "ok")])

    def _fill(self) -> None:
        try:
            asked = consent_cards.requests(self.context.vault)
            waiting = leaving.waiting(self.context.vault)
        except AmanatError as error:
            self._column.addWidget(Banner(self.theme, *explain(error), tone="danger"))
            return
        self._heading(self.tr("Asked for by card"))
        if not asked:
            self._quiet(self.tr("Nobody has asked for anything."))
        self.requests = [RequestCard(self.context, request) for request in asked]
        for request in self.requests:
            request.settled.connect(lambda: self.entered())
            self._column.addWidget(request)
        self._heading(self.tr("Left before consent was answered"))
        if not waiting:
            self._quiet(self.tr("Nothing waits for a decision."))
        self.left = [LeftCard(self.context, item) for item in waiting]
        for card in self.left:
            self._column.addWidget(card)

    def _heading(self, words: str) -> None:
        self._column.addWidget(Text(self.theme, words, role=Role.SECTION, weight=600, wrap=True))

    def _quiet(self, words: str) -> None:
        label: QWidget = Text(self.theme, words, ink="text2", wrap=True)
        self._column.addWidget(label)
