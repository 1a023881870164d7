"""Words of archive items: states, kinds, columns of a table, and what the list says of one. Knows no widget."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject

from intake.model.dossier import ArchiveKind, ArchiveState
from intake.services.archive_table import Column
from ui.models.paged import ListRow
from ui.widgets.amounts import size_text
from ui.widgets.labels import ltr

ICONS = {
    ArchiveState.UNWATCHED: "eye-off",
    ArchiveState.INDEXED: "list-check",
    ArchiveState.TRANSCRIBED: "file-text",
    ArchiveState.CHECKED: "circle-check",
}


class ArchiveWords(QObject):
    """One word for one thing."""

    def state(self, state: ArchiveState) -> str:
        return {
            ArchiveState.UNWATCHED: self.tr("Not watched"),
            ArchiveState.INDEXED: self.tr("Indexed"),
            ArchiveState.TRANSCRIBED: self.tr("Transcribed"),
            ArchiveState.CHECKED: self.tr("Checked"),
        }[state]

    def kind(self, kind: ArchiveKind) -> str:
        return {
            ArchiveKind.VIDEO: self.tr("Video"),
            ArchiveKind.VOICE_MESSAGE: self.tr("Voice message"),
            ArchiveKind.LETTER: self.tr("Letter"),
            ArchiveKind.VERDICT: self.tr("Verdict"),
            ArchiveKind.PAPER_NOTE: self.tr("Paper note"),
            ArchiveKind.PHOTOGRAPH: self.tr("Photograph"),
            ArchiveKind.DOCUMENT: self.tr("Document"),
            ArchiveKind.OTHER: self.tr("Something else"),
        }[kind]

    def column(self, column: Column) -> str:
        return {
            Column.FILE: self.tr("Name of the file"),
            Column.ADDRESS: self.tr("Address"),
            Column.CHANNEL: self.tr("Channel"),
            Column.TITLE: self.tr("Title"),
            Column.PUBLISHED: self.tr("Published"),
            Column.CAPTURED: self.tr("Captured"),
            Column.CAPTURED_BY: self.tr("Captured by"),
            Column.ONLINE: self.tr("Still online"),
            Column.KIND: self.tr("Kind"),
        }[column]

    def row(self, row: Any) -> ListRow:
        """A line of the list."""
        state = self._known(row.state)
        detail = (row.channel, row.published, size_text(row.size) if row.size else "")
        return ListRow(
            key=row.record,
            lead=row.record[:8],
            name=row.title or self._found_as(row.original_name or row.address),
            detail=" · ".join(part for part in detail if part),
            state=self.state(state),
            icon="arrows-split-2" if row.conflict else ICONS[state],
            tone="warn" if row.conflict else "ok" if state is ArchiveState.CHECKED else "plain",
            source=row,
        )

    def _found_as(self, text: str) -> str:
        """A file's name or an address, which keep their order in every language."""
        return ltr(text) if text else self.tr("Without a title")

    @staticmethod
    def _known(word: str) -> ArchiveState:
        return ArchiveState(word) if word in set(ArchiveState) else ArchiveState.UNWATCHED
