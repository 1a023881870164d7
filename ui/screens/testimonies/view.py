"""All testimonies: search in every script, filters, and a list of any length. Opens one with Enter or a click."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from ui.models.paged import ListRow, PagedModel
from ui.screens import Action, Context, Screen
from ui.screens.testimonies.list_controller import PAGE, Filter, TestimonyList
from ui.widgets.card import hbox, vbox
from ui.widgets.empty import EmptyState
from ui.widgets.fields import Dropdown, Field
from ui.widgets.fonts import Role
from ui.widgets.labels import Text
from ui.widgets.page_list import PageList
from ui.widgets.safe_text import SafeLineEdit
from ui.words import LANGUAGES

SEARCH_AFTER_MS = 250


class TestimoniesScreen(Screen):
    """The list, and the search field that Ctrl+F reaches from here."""

    __test__ = False
    scrolls = False

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._list = TestimonyList(context, self)
        column = vbox(self, gap=16)
        bar = hbox(gap=16)
        self._query = SafeLineEdit(self.theme, placeholder=self.tr("A name, a village, a word: in any script"))
        self._filter = Dropdown(
            self.theme,
            [
                (self.tr("All"), Filter.ALL),
                (self.tr("Not finished"), Filter.UNFINISHED),
                (self.tr("Finished"), Filter.FINISHED),
                (self.tr("Not handed over"), Filter.NOT_DELIVERED),
                (self.tr("Sources disagree"), Filter.CONFLICT),
            ],
        )
        self._language = Dropdown(
            self.theme, [(self.tr("Any language"), ""), *[(name, code) for code, name in LANGUAGES.items()]]
        )
        bar.addWidget(Field(self.theme, self.tr("Search"), self._query), 2)
        bar.addWidget(Field(self.theme, self.tr("Show"), self._filter), 1)
        bar.addWidget(Field(self.theme, self.tr("Language"), self._language), 1)
        column.addLayout(bar)
        self._found = Text(self.theme, "", role=Role.META, ink="text2")
        column.addWidget(self._found)
        self._model = PagedModel(self._list.page, PAGE, self)
        self._rows = PageList(self.theme, self._model, name=self.tr("Testimonies"))
        column.addWidget(self._rows, 1)
        self._empty = EmptyState(
            self.theme,
            "copy",
            self.tr("No testimony yet"),
            self.tr("When somebody is ready to speak, press Ctrl+N. The first question is always consent."),
        )
        column.addWidget(self._empty, 1)
        self._nothing = EmptyState(
            self.theme,
            "search",
            self.tr("Nothing found"),
            self.tr("Try a part of the name, or another way to write it."),
        )
        column.addWidget(self._nothing, 1)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(SEARCH_AFTER_MS)
        self._wait.timeout.connect(self.refresh)
        self._query.textChanged.connect(lambda _text: self._wait.start())
        self._query.returnPressed.connect(self.refresh)
        self._filter.activated.connect(lambda _index: self.refresh())
        self._language.activated.connect(lambda _index: self.refresh())
        self._rows.opened.connect(self._open)
        QShortcut(QKeySequence("Ctrl+F"), self, self._query.setFocus)

    def typed(self) -> QWidget:
        return self._query

    def title(self) -> str:
        return self.tr("Testimonies")

    def primary(self) -> Action | None:
        return Action(self.tr("New testimony"), self._new, icon="plus", key="Ctrl+N")

    def secondary(self) -> list[Action]:
        return [
            Action(self.tr("Archive"), self._archive, icon="files", writes=False),
            Action(self.tr("Camera files"), self._cards, icon="device-sd-card"),
        ]

    def entered(self, query: str = "", **arguments: Any) -> None:
        if query:
            self._query.setText(query)
        self.refresh()

    def state(self) -> dict[str, Any]:
        return {"query": self._query.text()}

    def refresh(self) -> None:
        """Asks again with what stands in the fields."""
        self._wait.stop()
        query = self._query.text().strip()
        self._list.ask(query, self._filter.currentData(), self._language.currentData())
        self._model.reset()
        count = self._model.rowCount()
        asked = bool(query) or self._filter.currentData() is not Filter.ALL or bool(self._language.currentData())
        self._rows.setVisible(count > 0)
        self._empty.setVisible(count == 0 and not asked)
        self._nothing.setVisible(count == 0 and asked)
        self._filter.setEnabled(not query)
        self._language.setEnabled(not query)
        self._found.setText(self._list.summary(count) if query else "")
        self._found.setVisible(bool(query) and count > 0)

    def rows(self) -> list[ListRow]:
        """What is listed now, as far as it was scrolled."""
        return [self._model.row(self._model.index(number)) for number in range(self._model.rowCount())]

    def _open(self, record: str) -> None:
        self.context.shell.open("testimony", testimony=record)

    def _archive(self) -> None:
        self.context.shell.open("archive")

    def _cards(self) -> None:
        self.context.shell.open("camera-files")

    def _new(self) -> None:
        self.context.shell.open("interview", testimony=None)
