"""The bottom line of an interview: what of the recording is in the vault, when the typing was saved, how it is kept."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from intake.model.testimony import TestimonyState
from ui.screens import Context, StatusPart
from ui.screens.interview.controller import InterviewController
from ui.widgets.amounts import size_text
from ui.widgets.labels import ltr


class SavedLine(QObject):
    """Tells the shell; again each second while a take runs."""

    def __init__(self, *, context: Context, controller: InterviewController) -> None:
        super().__init__(controller)
        self._context, self._controller, self._at = context, controller, ""
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self.refresh)
        controller.saved.connect(self._now)

    def _now(self) -> None:
        self._at = f"{self._context.clock.now().astimezone():%H:%M:%S}"
        self.refresh()

    def refresh(self) -> None:
        controller = self._controller
        if not controller.is_open:
            self._timer.stop()
            return
        parts = []
        if controller.records:
            progress = controller.recording.progress
            size = size_text(progress.size) if progress is not None else ""
            parts.append(StatusPart("circle-check", self.tr("Recording: {0} in the vault").format(ltr(size)), "ok"))
        if controller.dirty:
            parts.append(StatusPart("device-floppy", self.tr("Saving…")))
        elif self._at:
            parts.append(StatusPart("device-floppy", self.tr("Draft saved {0}").format(ltr(self._at))))
        else:
            parts.append(StatusPart("circle-check", self.tr("Everything is saved"), "ok"))
        if controller.sealed:
            parts.append(StatusPart("shield", self.tr("Sealed at the lock")))
        else:
            finished = controller.account.testimony.state is TestimonyState.FINISHED
            parts.append(StatusPart("pencil", self.tr("Finished") if finished else self.tr("Not finished")))
        self._context.shell.status(parts)
        if controller.records != self._timer.isActive():
            (self._timer.start if controller.records else self._timer.stop)()
