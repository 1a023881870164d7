"""All archive items: search in every script, a filter by state, a list of any length. Enter or a click opens one."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence, QShortcut

from intake.model.dossier import ArchiveState
from intake.services import archive
from ui.models.paged import ListRow, PagedModel
from ui.screens import Action, Context, Screen, StatusPart
from ui.screens.archive.words import ArchiveWords
from ui.widgets.card import vbox
from ui.widgets.empty import EmptyState
from ui.widgets.fields import Dropdown, Field
from ui.widgets.fold_row import FoldRow
from ui.widgets.page_list import PageList
from ui.widgets.safe_text import SafeLineEdit

SEARCH_AFTER_MS = 250
PAGE = 200


class ArchiveScreen(Screen):
    """The list; Ctrl+F reaches its search field."""

    scrolls = False

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._words = ArchiveWords(self)
        column = vbox(self, gap=16)
        self.query = SafeLineEdit(self.theme, placeholder=self.tr("A title, a channel, a word of a transcript"))
        self.filter = Dropdown(self.theme)
        column.addWidget(
            FoldRow(
                Field(self.theme, self.tr("Search"), self.query),
                Field(self.theme, self.tr("Show"), self.filter),
                stretch=(2, 1),
            )
        )
        self.model = PagedModel(self._page, PAGE, self)
        self._rows = PageList(self.theme, self.model, name=self.tr("Archive items"))
        column.addWidget(self._rows, 1)
        self._empty = EmptyState(
            self.theme,
            "folder",
            self.tr("Nothing is taken in yet"),
            self.tr("Published videos, voice messages, letters and papers come in by the folder, with their table."),
        )
        column.addWidget(self._empty, 1)
        self._nothing = EmptyState(
            self.theme, "search", self.tr("Nothing found"), self.tr("Try another word, or another state.")
        )
        column.addWidget(self._nothing, 1)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(SEARCH_AFTER_MS)
        self._wait.timeout.connect(self.refresh)
        self.query.textChanged.connect(lambda _text: self._wait.start())
        self.query.returnPressed.connect(self.refresh)
        self.filter.activated.connect(lambda _index: self.refresh())
        self._rows.opened.connect(lambda record: context.shell.open("archive-item", item=record))
        QShortcut(QKeySequence("Ctrl+F"), self, self.query.setFocus)

    def title(self) -> str:
        return self.tr("Archive")

    def subtitle(self) -> str:
        return self.tr("What exists already: nobody was asked, so nothing here is ever released")

    def crumb(self) -> tuple[str, str] | None:
        return self.tr("Testimonies"), "testimonies"

    def primary(self) -> Action | None:
        return Action(self.tr("Take a folder in…"), self._take_in, icon="file-import")

    def entered(self, query: str = "", state: str = "", **arguments: Any) -> None:
        self._count()
        if query:
            self.query.setText(query)
        self.filter.choose(state)
        self.refresh()

    def state(self) -> dict[str, Any]:
        return {"query": self.query.text(), "state": str(self.filter.currentData() or "")}

    def refresh(self) -> None:
        """Asks again with what stands in the fields."""
        self._wait.stop()
        self.model.reset()
        count = self.model.rowCount()
        asked = bool(self.query.text().strip() or self.filter.currentData())
        self._rows.setVisible(count > 0)
        self._empty.setVisible(count == 0 and not asked)
        self._nothing.setVisible(count == 0 and asked)

    def rows(self) -> list[ListRow]:
        """What is listed now, as far as it was scrolled."""
        return [self.model.row(self.model.index(number)) for number in range(self.model.rowCount())]

    def _count(self) -> None:
        """The filter's words with how many there are of each."""
        counts = archive.counts(self.context.vault)
        chosen = self.filter.currentData()
        self.filter.clear()
        self.filter.add(self.tr("All ({count})").format(count=sum(counts.values())), "")
        for state in ArchiveState:
            words = self.tr("{state} ({count})").format(state=self._words.state(state), count=counts[state.value])
            self.filter.add(words, state.value)
        self.filter.choose(chosen or "")
        left = counts[ArchiveState.UNWATCHED.value]
        self.context.shell.status(
            [
                StatusPart("circle-check", self.tr("Everything is saved"), "ok"),
                StatusPart("eye-off", self.tr("%n item(s) nobody has watched yet", "", left)),
            ]
        )

    def _page(self, last: ListRow | None) -> list[ListRow]:
        found = archive.listed(
            self.context.vault,
            after=last.source if last is not None else None,
            limit=PAGE,
            state=str(self.filter.currentData() or ""),
            find=self.query.text(),
        )
        return [self._words.row(row) for row in found]

    def _take_in(self) -> None:
        self.context.shell.open("archive-take-in")
