"""Everybody in the vault, found under any spelling. Opens one with Enter or a click."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from intake.model.person import Role
from intake.services import finding
from ui.models.paged import ListRow, PagedModel
from ui.screens import Context, Screen
from ui.widgets.card import hbox, vbox
from ui.widgets.empty import EmptyState
from ui.widgets.fields import Dropdown, Field
from ui.widgets.page_list import PageList
from ui.widgets.safe_text import SafeLineEdit
from ui.words import Words

PAGE = 200
SEARCH_AFTER_MS = 250


class PeopleScreen(Screen):
    """Search is by name: five spellings in five scripts find one man."""

    scrolls = False

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._words = Words()
        column = vbox(self, gap=16)
        bar = hbox(gap=16)
        self._query = SafeLineEdit(self.theme, placeholder=self.tr("A name, however it is spelled"))
        roles = [Role.VICTIM, Role.RELATIVE, Role.TESTIFIER, Role.OFFICIAL, Role.ALLEGED_PERPETRATOR]
        self._role = Dropdown(
            self.theme, [(self.tr("Everybody"), ""), *[(self._words.role(role), role.value) for role in roles]]
        )
        bar.addWidget(Field(self.theme, self.tr("Search"), self._query), 2)
        bar.addWidget(Field(self.theme, self.tr("Show"), self._role), 1)
        column.addLayout(bar)
        self._model = PagedModel(self._page, PAGE, self)
        self._rows = PageList(self.theme, self._model, name=self.tr("People"))
        column.addWidget(self._rows, 1)
        self._empty = EmptyState(
            self.theme,
            "users",
            self.tr("Nobody yet"),
            self.tr("People appear here as soon as a testimony names them."),
        )
        self._nothing = EmptyState(
            self.theme,
            "search",
            self.tr("Nobody found"),
            self.tr("Try a part of the name, or another way to write it."),
        )
        column.addWidget(self._empty, 1)
        column.addWidget(self._nothing, 1)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(SEARCH_AFTER_MS)
        self._wait.timeout.connect(self.refresh)
        self._query.textChanged.connect(lambda _text: self._wait.start())
        self._query.returnPressed.connect(self.refresh)
        self._role.activated.connect(lambda _index: self.refresh())
        self._rows.opened.connect(lambda record: context.shell.open("person", record=record))
        QShortcut(QKeySequence("Ctrl+F"), self, self._query.setFocus)

    def typed(self) -> QWidget:
        return self._query

    def title(self) -> str:
        return self.tr("People")

    def entered(self, query: str = "", **arguments: Any) -> None:
        if query:
            self._query.setText(query)
        self.refresh()

    def state(self) -> dict[str, Any]:
        return {"query": self._query.text()}

    def refresh(self) -> None:
        """Asks again with what stands in the fields."""
        self._wait.stop()
        self._model.reset()
        count = self._model.rowCount()
        asked = bool(self._query.text().strip() or self._role.currentData())
        self._rows.setVisible(count > 0)
        self._empty.setVisible(count == 0 and not asked)
        self._nothing.setVisible(count == 0 and asked)

    def rows(self) -> list[ListRow]:
        """What is listed now, as far as it was scrolled."""
        return [self._model.row(self._model.index(number)) for number in range(self._model.rowCount())]

    def _page(self, last: ListRow | None) -> list[ListRow]:
        only = {"role": self._role.currentData()} if self._role.currentData() else {}
        query = self._query.text().strip()
        if query:
            found = [] if last is not None else finding.find_people(self.context.vault, query)
            return [self._row(row) for row in found]
        after = last.source if last is not None else None
        return [self._row(row) for row in finding.people(self.context.vault, after=after, limit=PAGE, **only)]

    def _row(self, row: Any) -> ListRow:
        roles = ", ".join(self._words.role(Role(role)) for role in row.roles)
        others = " · ".join(name for name in row.names if name != row.name)
        return ListRow(
            key=row.record,
            lead=row.case_number,
            name=row.name or self.tr("Name not known"),
            detail=others,
            state=roles,
            source=row,
        )
