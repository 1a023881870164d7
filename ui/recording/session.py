"""One testimony's recording: opens devices, runs the recorder, and hands over what was recorded. Knows no widget.

Lives as long as the testimony is open, so that a person may write in another tab while it records. Whatever ends it,
the take is in the vault; must never hold more of it in memory than the recorder's queue.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from intake.errors import (
    AmanatError,
    DeviceFailed,
    DeviceGone,
    NoDevice,
    NotFound,
    NothingRecorded,
    PictureGone,
)
from intake.model.attachment import Attachment
from intake.services import recording, recording_rules
from intake.services.recording import Interruption, Kind, Level, Plan, Recorder, State, Take
from ui.recording.devices import Devices, DevicesMaker, real_devices
from ui.recording.marking import Marking
from ui.recording.opened import Opened
from ui.recording.surroundings import Surroundings

LOCK_SECONDS = 4.0
SILENT_SECONDS = 5.0
_LOOK_MS = 500


class RecordingSession(QObject):
    """`changed` when state, devices or trouble did; `recorded(Attachment)` for each take and photograph; `over` when a
    take has ended, whether anything of it was kept or not: whoever waits for an end waits for this.

    `previewed(width, height, RGB)` while a camera is open.
    """

    changed = Signal()
    recorded = Signal(object)
    over = Signal()
    previewed = Signal(int, int, bytes)
    _recorder_ended = Signal()

    def __init__(self, context: Surroundings, testimony: Callable[[], str], takes: Callable[[], int]) -> None:
        super().__init__()
        self._context, self._testimony, self._takes = context, testimony, takes
        self._devices: Devices | None = None
        self._opened = Opened(self)
        self._opened.previewed.connect(self.previewed)
        self._opened.first_picture.connect(self.changed)
        self._opened.failed.connect(self._broken)
        self._recorder: Recorder[Any] | None = None
        self._plan: Plan | None = None
        self._take: Take | None = None
        self._room: int | None = None
        self._finishing = False
        #: Whether devices are let go when the take that runs is over: nobody looks at the panel.
        self.close_when_over = False
        self._awaiting: dict[str, Take] = {}
        self.allowed = recording_rules.EVERYTHING  # nothing else is begun: what those who speak allowed
        #: The mark (S1, S2, …) of a testifier, by id.
        self.speaker_words: Callable[[str], str] = lambda _testifier: "?"
        self._take_back: Callable[[], object] | None = None
        self.trouble: AmanatError | None = None
        self._recorder_ended.connect(self._ended)
        self.marking = Marking(context, self)
        self.marking.changed.connect(self.changed)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._look)

    # --- devices ----------------------------------------------------------------------------------------------------

    @property
    def devices(self) -> Devices:
        """Those of this computer, unless others were given. Raises CannotRecord."""
        if self._devices is None:
            make: DevicesMaker = self._context.devices or real_devices
            self._devices = make(self._context.clock.monotonic)
        return self._devices

    def watch(self, microphone: tuple[str, str] | None, camera: tuple[str, str] | None) -> None:
        """Opens devices, given as (id, name), for level and preview; None for none. Harmless while recording."""
        if self.running:
            return
        self.trouble = None
        try:
            self._opened.open(self.devices, microphone, camera, self._now)
        except AmanatError as error:
            self.trouble = error
        self._timer.start()
        self.changed.emit()

    def release(self) -> None:
        """Lets go of the devices; a recording must have ended."""
        self._timer.stop()
        self._opened.close()

    def _now(self) -> float:
        return self._context.clock.monotonic()

    # --- what is shown ----------------------------------------------------------------------------------------------

    @property
    def state(self) -> State | None:
        """None while nothing records; ENDING until the take has come into the testimony."""
        if self._recorder is None:
            return None
        return State.ENDING if self._finishing else self._recorder.state

    @property
    def running(self) -> bool:
        return self._recorder is not None

    @property
    def sees(self) -> bool:
        """Whether the camera has given a picture."""
        return self._opened.picture is not None

    @property
    def level(self) -> Level:
        return self._opened.level

    @property
    def progress(self) -> recording.Progress | None:
        return None if self._recorder is None else self._recorder.progress()

    @property
    def marks(self) -> int:
        return len(self.marking.codes)

    @property
    def seconds_left(self) -> int | None:
        """For how long the free space lasts; None before it is known."""
        plan = self._plan or self._plan_for(Kind.VIDEO if self._opened.camera is not None else Kind.SOUND)
        if self._room is None or plan is None:
            return None
        return recording.seconds_left(self._room, plan, self.progress)

    # --- recording --------------------------------------------------------------------------------------------------

    def _plan_for(self, kind: Kind) -> Plan | None:
        form, picture = self._opened.sound_format, self._opened.picture
        if kind is Kind.SOUND:
            return Plan(form) if form is not None else None
        return None if picture is None else Plan(form, (picture.width, picture.height))

    def record(self, kind: Kind) -> None:
        """Begins a take with the devices that are open. What prevents it is `trouble`."""
        if self.running:
            return
        self.trouble = None
        plan = self._plan_for(kind) if kind in self.allowed else None
        try:
            if plan is None:
                raise NoDevice(what="camera" if kind is Kind.VIDEO else "microphone")
            vault, clock = self._context.vault, self._context.clock
            self._take = recording.begin(
                vault,
                self._testimony(),
                plan,
                clock=clock,
                number=self._takes() + 1,
                device=", ".join(name for name in self._opened.names if name),
            )
        except AmanatError as error:
            self.trouble = error
            self.changed.emit()
            return
        self._plan = plan
        recorder = Recorder(
            self._take.sink,
            plan,
            clock=clock,
            free=lambda: recording.free_space(vault),
            ended=self._recorder_ended.emit,
        )
        recorder.start()
        self._recorder = recorder
        self.marking.begin(self._take, recorder)
        self._opened.feed(recorder, pictures=plan.is_video)
        self._hold()
        self.changed.emit()

    def pause(self) -> None:
        """Pauses, or goes on. Paused, nothing comes in that a lock would cost: whoever leaves then is locked out."""
        if self._recorder is not None:
            (self._recorder.resume if self._recorder.state is State.PAUSED else self._recorder.pause)()
            if self._recorder.state is State.PAUSED:
                self._context.link.release("recording")
            elif self._recorder.state in (State.STARTING, State.RECORDING):
                self._context.link.hold("recording")
            self.marking.keep()

    def mark(self) -> None:
        self.marking.mark()

    def stop(self) -> None:
        """Ends the take; `recorded` follows."""
        if self._recorder is not None:
            self._recorder.end()
            self.changed.emit()

    def photograph(self) -> None:
        """Keeps the newest picture of the camera; `recorded` follows."""
        picture = self._opened.picture
        if picture is None:
            self.trouble = NoDevice(what="camera")
            self.changed.emit()
            return
        self.trouble = None
        self._context.jobs.start(
            recording.photograph,
            self._context.vault,
            picture,
            clock=self._context.clock,
            testimony=self._testimony(),
            number=self._takes() + 1,
            device=self._opened.names[1],
            done=self.recorded.emit,
            failed=self._not_kept,
        )

    # --- the end ----------------------------------------------------------------------------------------------------

    def _ended(self) -> None:
        recorder, take = self._recorder, self._take
        if recorder is None or take is None or self._finishing:
            return
        self._finishing = True
        if self.trouble is None:
            self.trouble = recorder.error
        self.changed.emit()
        self._context.jobs.start(
            recording.complete, self._context.vault, take, recorder, done=self._completed, failed=self._not_completed
        )

    def _completed(self, attachment: Attachment) -> None:
        if self._take is not None:
            self._awaiting[attachment.id] = self._take
        self._over()
        self.recorded.emit(attachment)
        self.changed.emit()
        self.over.emit()

    def _not_completed(self, error: AmanatError) -> None:
        self._over()
        if isinstance(error, NothingRecorded) or not (isinstance(error, NotFound) and self.trouble is not None):
            self.trouble = error
        self.changed.emit()
        self.over.emit()

    def _not_kept(self, error: AmanatError) -> None:
        self.trouble = error
        self.changed.emit()

    def _over(self) -> None:
        self._opened.feed(None)
        self.marking.end()
        self._recorder = self._take = self._plan = None
        self._finishing = False
        self._let_go()
        if self.close_when_over or isinstance(self.trouble, DeviceGone):
            self.release()

    def kept(self, attachments: tuple[Attachment, ...]) -> None:
        """The draft with these attachments is in the vault: their notes have done their work."""
        for item in attachments:
            take = self._awaiting.pop(item.id, None)
            if take is not None:
                self._context.jobs.start(recording.settled, self._context.vault, take)

    def lock_now(self) -> None:
        """About to be locked: ends the take within `LOCK_SECONDS`; the next unlock adds it. Never raises."""
        recorder, take = self._recorder, self._take
        if recorder is not None and take is not None and not self._finishing:
            self._finishing = True  # nothing else completes it
            recording.leave(self._context.vault, take, recorder, seconds=LOCK_SECONDS)
        self.close()

    def close(self) -> None:
        """The testimony is left: devices are let go. Must not be called while a take runs, except by `lock_now`."""
        self.release()
        self._let_go()

    def _broken(self, device: object, error: AmanatError) -> None:
        if not self._opened.has(device):
            return
        recorder = self._recorder
        if recorder is not None and recorder.state in (State.ENDING, State.ENDED):
            return  # what ended it has been told
        self.trouble = error
        if recorder is not None and device is self._opened.camera and self._opened.microphone is not None:
            self.trouble = PictureGone()
            recorder.picture_ended()
            self._opened.drop_camera()
            self.marking.keep()
        elif recorder is not None:
            self.trouble = DeviceGone(what="microphone" if device is self._opened.microphone else "camera")
            recorder.end(Interruption.DEVICE)
        else:
            self.release()
        self.changed.emit()

    def _look(self) -> None:
        """A device that was pulled out often says nothing: it just gives nothing any more."""
        now = self._now()
        try:
            self._room = recording.free_space(self._context.vault)
        except AmanatError:
            self._room = None
        if self._recorder is None or self._finishing or self._recorder.state not in (State.STARTING, State.RECORDING):
            return
        silent = self._opened.silent(now - SILENT_SECONDS, pictures=self._plan is not None and self._plan.is_video)
        if silent is not None:
            self._broken(silent, DeviceFailed(what="camera" if silent is self._opened.camera else "microphone"))

    # --- the idle deadline ------------------------------------------------------------------------------------------

    def _hold(self) -> None:
        """No lock by idleness while it records (a pause is none); whoever locks ends the take first."""
        self._context.link.hold("recording")
        self._take_back = self._context.link.before_lock(self.lock_now)

    def _let_go(self) -> None:
        take_back, self._take_back = self._take_back, None
        self._context.link.release("recording")
        if take_back is not None:
            take_back()
