"""A list of any length, fetched a page at a time as it is scrolled. Knows neither the vault nor what a row means."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


@dataclass(frozen=True, slots=True)
class ListRow:
    """What one line of a list shows; `source` is the service's row, from which the next page follows.

    `tone` colours `state`: plain, ok, warn or danger. `name` is set in the font of its own script.
    """

    key: str
    lead: str
    name: str
    detail: str = ""
    state: str = ""
    icon: str = ""
    tone: str = "plain"
    source: Any = None

    @property
    def spoken(self) -> str:
        """The line as a screen reader says it."""
        return ", ".join(part for part in (self.lead, self.name, self.detail, self.state) if part)


class PagedModel(QAbstractListModel):
    """`fetch(last)` gives the rows after `last` (None at first), at most a page; fewer than a page is the end."""

    def __init__(
        self, fetch: Callable[[ListRow | None], Sequence[ListRow]], page: int, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._fetch, self._page = fetch, page
        self._rows: list[ListRow] = []
        self._ended = False

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.spoken
        return None

    def canFetchMore(self, parent: Index = _NO_PARENT) -> bool:
        return not parent.isValid() and not self._ended

    def fetchMore(self, parent: Index = _NO_PARENT) -> None:
        if not self.canFetchMore(parent):
            return
        more = list(self._fetch(self._rows[-1] if self._rows else None))
        self._ended = len(more) < self._page
        if more:
            self.beginInsertRows(_NO_PARENT, len(self._rows), len(self._rows) + len(more) - 1)
            self._rows += more
            self.endInsertRows()

    def reset(self, fetch: Callable[[ListRow | None], Sequence[ListRow]] | None = None) -> None:
        """Begins again, with another question if one is given."""
        self.beginResetModel()
        if fetch is not None:
            self._fetch = fetch
        self._rows, self._ended = [], False
        self.endResetModel()
        self.fetchMore()

    def row(self, index: Index) -> ListRow:
        return self._rows[index.row()]
