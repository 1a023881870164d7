"""What the keys of recording do in an interview, whichever step is shown. Knows no widget but the narrative's page."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.screens.interview import steps
from ui.screens.interview.narrative_step import NarrativeStep
from ui.screens.testimonies import keys

if TYPE_CHECKING:
    from ui.recording.session import RecordingSession
    from ui.screens.interview.view import InterviewScreen


class RecordingKeys(QObject):
    """Of one screen; its controller is asked for anew each time, since it outlives a change of look."""

    def __init__(self, screen: InterviewScreen) -> None:
        super().__init__(screen)
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
        """On every page while a take runs: the turn is kept with the take. In the narrative it is written as well."""
        controller, page = self._screen.controller, self._narrative()
        if controller.over or not controller.is_open or (page is None and not controller.records):
            return
        mark = controller.speaks(number) if page is None else page.insert_speaker(number)
        if not mark:
            self.say_nobody(number)
        elif controller.records and controller.recording.marking.paused:
            later = self.tr("{mark} speaks from where it goes on (F11).").format(mark=mark)
            self._screen.say(self.tr("The recording is paused"), later)
            self._said_until_it_goes_on(controller.recording)

    def _said_until_it_goes_on(self, recording: RecordingSession) -> None:
        def changed() -> None:
            if not recording.marking.paused:
                recording.changed.disconnect(changed)
                self._screen.say("", "")

        recording.changed.connect(changed)

    def say_nobody(self, number: int) -> None:
        self._screen.say(
            self.tr("Nobody here is S{number}").format(number=number + 1),
            self.tr("Who else speaks is added under Consent: another witness speaks too."),
        )

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
