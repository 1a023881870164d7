"""The way out: where the file goes, progress while it is checked and written, what was released. Knows no service."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal

from intake.services.release import ReleaseRecord
from ui.screens.release.controller import ReportController
from ui.screens.release.release_step import ReleasedPage, ReleasingPage
from ui.widgets.picker import Picker
from ui.widgets.swap import Swap
from ui.widgets.theme import Theme

PAGE_WIDTH = 720


class Releasing(QObject):
    """Takes the page's place for as long as it needs. `changed` when it came or went, `done` after the last page."""

    changed = Signal()
    done = Signal()

    def __init__(self, theme: Theme, controller: ReportController, swap: Swap, parent: QObject) -> None:
        super().__init__(parent)
        self._theme, self._controller, self._swap = theme, controller, swap
        self.picker: Picker | None = None
        self.working: ReleasingPage | None = None
        self.out: ReleasedPage | None = None
        self._format, self._name = "pdf", ""
        controller.progressed.connect(self._moved)

    def begin(self, format: str) -> None:
        """Asks where the file goes, then releases it there."""
        self._format = format
        self.picker = Picker(
            self._theme,
            QCoreApplication.translate("ReportScreen", "Where should the report be written?"),
            QCoreApplication.translate("ReportScreen", "Check and save"),
            mode="save",
            suggested=f"report.{format}",
        )
        self.picker.setMinimumHeight(self._theme.px(420))
        self.picker.cancelled.connect(self.back)
        self.picker.chosen.connect(self._place_chosen)
        self._swap.instead(self.picker, fill=True)
        self.changed.emit()

    def back(self) -> None:
        """The page of the report again."""
        self.picker = self.working = self.out = None
        self._swap.back()
        self.changed.emit()

    def _place_chosen(self, paths: list[Path]) -> None:
        self.picker = None
        self._name = paths[0].name
        self.working = ReleasingPage(self._theme)
        self.working.cancelled.connect(self._controller.cancel)
        self._swap.instead(self.working, width=self._theme.px(PAGE_WIDTH))
        self._controller.release(self._format, paths[0])

    def _moved(self, step: str, done: int, total: int) -> None:
        if self.working is not None:
            self.working.moved(step, done, total)

    def show_released(self, record: ReleaseRecord) -> None:
        """The verdict of the check, and what is on record."""
        self.working = None
        self.out = ReleasedPage(self._theme, record, self._name)
        self.out.done.connect(self.done)
        self._swap.instead(self.out, width=self._theme.px(PAGE_WIDTH))
        self.changed.emit()
