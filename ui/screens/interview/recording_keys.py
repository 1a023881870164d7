"""What the keys of recording do in an interview, whichever step is shown. Knows no widget but the narrative's page."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from ui.screens.interview import steps
from ui.screens.interview.narrative_step import NarrativeStep
from ui.screens.testimonies import keys

if TYPE_CHECKING:
    from ui.screens.interview.view import InterviewScreen


class RecordingKeys:
    """Of one screen; its controller is asked for anew each time, since it outlives a change of look."""

    def __init__(self, screen: InterviewScreen) -> None:
        self._screen = screen

    def table(self) -> list[tuple[str, Callable[[], object]]]:
        """Each key with what it does."""
        return [
            (keys.SPOKEN, self.spoken),
            (keys.TIME_CODE, self.time_code),
            (keys.RECORD, self.record_or_stop),
            (keys.MARK, self.mark),
            (keys.PAUSE, self.pause),
            *((key, partial(self.speaks, number)) for number, key in enumerate(keys.SPEAKERS)),
        ]

    def _narrative(self) -> NarrativeStep | None:
        page = self._screen.page
        return page if isinstance(page, NarrativeStep) else None

    def time_code(self) -> None:
        page = self._narrative()
        if page is not None:
            page.insert_time()

    def speaks(self, number: int) -> None:
        page = self._narrative()
        if page is not None:
            page.insert_speaker(number)

    def record_or_stop(self) -> None:
        controller = self._screen.controller
        if controller.over or not controller.is_open:
            return
        if controller.records:
            controller.recording.stop()
            return
        if self._screen.step != steps.NARRATIVE:
            self._screen.show_step(steps.NARRATIVE)
        page = self._narrative()
        if page is not None:
            page.record_or_stop()

    def mark(self) -> None:
        controller = self._screen.controller
        if controller.records:
            controller.recording.mark()

    def pause(self) -> None:
        controller = self._screen.controller
        if controller.records:
            controller.recording.pause()

    def spoken(self) -> None:
        controller = self._screen.controller
        if self._screen.step == steps.CONSENT and not controller.over:
            controller.speak_consent()
