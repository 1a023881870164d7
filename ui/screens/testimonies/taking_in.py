"""Files into the testimony that is open, off the event loop: begun, watched, cancelled. Knows no widget.

Until the testimony names them they wait in the vault with its number, so that neither a lock nor a crash in between
loses what a person may already have wiped from the card.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from intake.errors import AmanatError
from intake.services import camera_files, interview
from intake.services.camera_files import TakenHere

if TYPE_CHECKING:
    from ui.jobs import Job
    from ui.screens.testimonies.controller import TestimonyController

_HOLD = "taking-in"


class TakingIn(QObject):
    """`moved(step, done, total)` while it works, then `attached(TakenHere)`; what fails is told by the controller."""

    moved = Signal(str, object, object)
    attached = Signal(object)

    def __init__(self, controller: TestimonyController) -> None:
        super().__init__(controller)
        self._controller = controller
        self._job: Job | None = None

    @property
    def works(self) -> bool:
        return self._job is not None

    def start(self, paths: Sequence[Path]) -> None:
        """One after the other. Edits made meanwhile are kept; nobody is locked out for being idle."""
        context = self._controller.context
        if self._job is not None or not paths:
            return
        context.link.hold(_HOLD)
        self._job = context.jobs.start(
            camera_files.take_in_here,
            context.vault,
            self._controller.session,
            list(paths),
            self._controller.account,
            context.clock,
            done=self._done,
            failed=self._failed,
            progress=self._moved,
        )

    def cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _moved(self, step: str, done: object, total: object) -> None:
        self.moved.emit(step, done, total)

    def _over(self) -> None:
        self._job = None
        self._controller.context.link.release(_HOLD)

    def _done(self, taken: TakenHere) -> None:
        self._over()
        for item in taken.attached:
            self._controller.edit(partial(interview.with_attachment, attachment=item.attachment))
        self._controller.save_now()
        if taken.waiting and not self._controller.dirty:
            context = self._controller.context
            context.jobs.start(camera_files.settled, context.vault, taken.waiting)
        self.attached.emit(taken)

    def _failed(self, error: AmanatError) -> None:
        self._over()
        self._controller.failed.emit(error)
