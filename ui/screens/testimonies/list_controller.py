"""What the list of testimonies shows: pages of the vault's list, or the hits of a search. Formats, decides nothing."""

from __future__ import annotations

from enum import Enum
from typing import Any

from PySide6.QtCore import QObject

from intake.model.testimony import TestimonyState
from intake.services import finding, sealed_session
from intake.services.finding import Begun
from ui.models.paged import ListRow
from ui.screens import Context
from ui.widgets.amounts import size_text
from ui.widgets.days import day_text
from ui.words import LANGUAGES, Words

PAGE = 200
MOST_HITS = 200


class Filter(Enum):
    ALL = "all"
    UNFINISHED = "unfinished"
    FINISHED = "finished"
    NOT_DELIVERED = "not-delivered"
    CONFLICT = "conflict"


_ONLY: dict[Filter, dict[str, str]] = {
    Filter.ALL: {},
    Filter.UNFINISHED: {"state": TestimonyState.DRAFT.value},
    Filter.FINISHED: {"state": TestimonyState.FINISHED.value},
    Filter.NOT_DELIVERED: {"delivered": "no"},
    Filter.CONFLICT: {"conflict": "yes"},
}


class TestimonyList(QObject):
    __test__ = False

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._vault, self._words = context.vault, Words()
        self._query, self._filter, self._language = "", Filter.ALL, ""

    def ask(self, query: str, only: Filter, language: str) -> None:
        """What the next first page answers."""
        self._query, self._filter, self._language = query, only, language

    def page(self, last: ListRow | None) -> list[ListRow]:
        """The rows after `last`; a search has one page of its best hits."""
        if self._query:
            return [] if last is not None else self._hits()
        only = dict(_ONLY[self._filter])
        if self._language:
            only["language"] = self._language
        after = last.source if last is not None else None
        rows = [self._row(row) for row in finding.testimonies(self._vault, after=after, limit=PAGE, **only)]
        if last is None and not self._language and self._filter in (Filter.ALL, Filter.UNFINISHED):
            # what was begun and never left its screen is only a draft yet: it stands first
            rows = [self._begun(item) for item in finding.begun(self._vault)] + rows
        return rows

    def summary(self, count: int) -> str:
        if count >= MOST_HITS:
            return self.tr("The {count} best matches. More words narrow it down.").format(count=count)
        return self.tr("Found: {count}").format(count=count)

    def _row(self, row: Any) -> ListRow:
        if row.state.startswith("sealed"):
            return self._sealed(row)
        unfinished = row.state != TestimonyState.FINISHED
        return ListRow(
            key=row.record,
            lead=row.case_number,
            name=self._people(row.names),
            detail=" · ".join(part for part in (day_text(row.day), self._languages(row.languages)) if part),
            state=self.tr("Sources disagree") if row.conflict else self._words.testimony_state(row.state),
            icon="arrows-split-2" if row.conflict else "pencil" if unfinished else "circle-check",
            tone="warn" if row.conflict else "plain" if unfinished else "ok",
            source=row,
        )

    def _sealed(self, row: Any) -> ListRow:
        size = sealed_session.summary(self._vault, row.record).size
        return ListRow(
            key=row.record,
            lead=row.case_number,
            name=self.tr("Sealed"),
            detail=" · ".join((day_text(row.day), self.tr("up to {size}").format(size=size_text(size)))),
            state=self._words.testimony_state(row.state),
            icon="lock",
            source=row,
        )

    def _begun(self, item: Begun) -> ListRow:
        return ListRow(
            key=item.record,
            lead=item.case_number,
            name=item.name or self.tr("Name not known"),
            state=self._words.testimony_state(TestimonyState.DRAFT),
            icon="pencil",
        )

    def _hits(self) -> list[ListRow]:
        # a testimony and its people may all match: it is listed once, where its best hit stands
        best: dict[str, Any] = {}
        for hit in finding.search(self._vault, self._query, limit=MOST_HITS):
            best.setdefault(hit.testimony, hit)
        return [
            ListRow(
                key=testimony,
                lead=hit.case_number,
                name=hit.name or self.tr("Name not known"),
                detail=hit.excerpt or day_text(hit.day),
                source=hit,
            )
            for testimony, hit in best.items()
        ]

    def _people(self, names: tuple[str, ...]) -> str:
        if not names:
            return self.tr("Name not known")
        if len(names) <= 2:
            return ", ".join(names)
        return self.tr("{first} and {count} more").format(first=names[0], count=len(names) - 1)

    def _languages(self, codes: tuple[str, ...]) -> str:
        return ", ".join(LANGUAGES.get(code, code) for code in codes)
