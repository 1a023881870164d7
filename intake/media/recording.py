"""A recording as it runs: takes samples and frames from devices, encodes them on one thread, and counts what it lost.

The queue is bounded: sound is never dropped before a quarter of an hour of it waits, pictures are when 32 MB of them
wait. Whatever ends it, what reached the sink stays there. Knows no device, no Qt and no vault.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, Protocol, TypeVar

from intake.clock import Clock
from intake.errors import AmanatError, DiskFull, RecordingFailed, WrongUse
from intake.media.recording_encoder import ByteSink, Encoder, Plan
from intake.media.recording_frames import Picture, Sound
from intake.model.attachment import Interruption

T_co = TypeVar("T_co", covariant=True)
T = TypeVar("T")

QUEUE_PICTURES = 32 << 20
QUEUE_SOUND = 96 << 20
LATE_SECONDS = 0.2
RESERVE = 64 << 20
"""Free bytes at which a recording is ended while it still can be ended well."""
_LOOK_EVERY = 1.0


class MediaSink(ByteSink, Protocol[T_co]):
    """Where a recording goes: `finish` makes it whole, `suspend` leaves what is there to be recovered."""

    def finish(self) -> T_co: ...

    def suspend(self) -> None: ...


class State(StrEnum):
    STARTING = "starting"  # nothing of it has reached the sink
    RECORDING = "recording"
    PAUSED = "paused"
    ENDING = "ending"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Progress:
    """Seconds of the file so far, bytes in the sink, pictures taken, late (over 0.2 s) and lost."""

    seconds: float
    size: int
    pictures: int
    late: int
    lost: int


def time_code(seconds: float) -> str:
    """HH:MM:SS.mmm"""
    whole = max(0, round(seconds * 1000))
    return f"{whole // 3_600_000:02d}:{whole // 60_000 % 60:02d}:{whole // 1000 % 60:02d}.{whole % 1000:03d}"


class Recorder(Generic[T]):
    """start(), then sound() and picture() from any thread, then stop(). `ended` is called on the recording's thread.

    With `free` (bytes of room left) it ends itself while there is room to end well.
    """

    def __init__(
        self,
        sink: MediaSink[T],
        plan: Plan,
        *,
        clock: Clock,
        free: Callable[[], int] | None = None,
        ended: Callable[[], object] = lambda: None,
    ) -> None:
        self._sink, self._plan, self._clock = sink, plan, clock
        self._free, self._ended = free, ended
        self._ready = threading.Condition()
        self._queue: deque[tuple[Picture | Sound, float]] = deque()
        self._weights = {Picture: 0, Sound: 0}
        self._began: float | None = None
        self._paused_at: float | None = None
        self._resumed_at: float | None = None
        self._away = 0.0  # seconds spent in pauses
        self._last = 0.0  # the newest time of the file
        self._pictures = self._late = self._lost = self._size = 0
        self._state = State.STARTING
        self._wanted_end = self._busy = False
        self._result: T | None = None
        self._thread = threading.Thread(target=self._run, name="recording", daemon=True)
        self.head: bytes | None = None
        self.marks: list[str] = []
        self.mark_notes: dict[str, str] = {}
        self.pauses: list[str] = []
        self.speakers: list[tuple[str, str]] = []  # (time code, who speaks from there on)
        self.picture_until = ""
        self.interrupted: Interruption | None = None
        self.error: AmanatError | None = None

    # --- from outside, any thread -----------------------------------------------------------------------------------

    def start(self) -> None:
        self._thread.start()

    @property
    def state(self) -> State:
        return self._state

    @property
    def waiting(self) -> int:
        """How many frames and pieces of sound have been taken and are not in the sink's hands."""
        with self._ready:
            return len(self._queue) + self._busy

    def progress(self) -> Progress:
        return Progress(self._last, self._size, self._pictures, self._late, self._lost)

    def sound(self, sound: Sound) -> None:
        self._put(sound, len(sound.data), QUEUE_SOUND)

    def picture(self, picture: Picture) -> None:
        self._put(picture, picture.size, QUEUE_PICTURES)

    def _put(self, item: Picture | Sound, weight: int, room: int) -> None:
        with self._ready:
            if self._wanted_end or self._paused_at is not None:
                return
            if self._began is None:
                long = self._plan.sound.seconds(weight) if isinstance(item, Sound) and self._plan.sound else 0.0
                self._began = item.at - long
            at = item.at - self._began - self._away
            if isinstance(item, Sound):
                item = self._since_the_pause(item)
            self._last = max(self._last, at)
            if self._weights[type(item)] + weight > room:
                self._lost += isinstance(item, Picture)
                return
            self._weights[type(item)] += weight
            self._queue.append((item, at))
            self._ready.notify()

    def _since_the_pause(self, sound: Sound) -> Sound:
        """Without what was heard while it was paused: the first samples afterwards came in with those."""
        form = self._plan.sound
        if form is None or self._resumed_at is None:
            return sound
        early = form.seconds(len(sound.data)) - (sound.at - self._resumed_at)
        self._resumed_at = None
        cut = max(0, round(early * form.rate)) * 2 * form.channels
        return Sound(sound.data[cut:], sound.at)

    def pause(self) -> None:
        """What comes from now on is left out; the file goes on without a gap."""
        with self._ready:
            if self._paused_at is None and self._state in (State.STARTING, State.RECORDING):
                self._paused_at = self._clock.monotonic()
                self.pauses.append(time_code(self._last))
                self._state = State.PAUSED

    def resume(self) -> None:
        with self._ready:
            if self._paused_at is not None and self._state is State.PAUSED:
                if self._began is not None:
                    self._resumed_at = self._clock.monotonic()
                    self._away += self._resumed_at - self._paused_at
                self._paused_at = None
                self._state = State.RECORDING if self._size else State.STARTING

    def mark(self) -> str:
        """Marks this moment; returns its time code."""
        with self._ready:
            code = time_code(self._last)
            if code not in self.marks:
                self.marks.append(code)
            return code

    def speaks(self, who: str) -> str:
        """From this moment on it is `who`; returns the time code. Said twice it is noted once, changed at once it is
        only the last one: in a pause, of which the file holds nothing, everything is at one time."""
        with self._ready:
            code = time_code(self._last)
            if self.speakers and self.speakers[-1][0] == code:
                self.speakers.pop()
            if not self.speakers or self.speakers[-1][1] != who:
                self.speakers.append((code, who))
            return code

    def picture_ended(self) -> None:
        """The camera gives nothing any more; sound goes on."""
        with self._ready:
            self.picture_until = self.picture_until or time_code(self._last)

    def end(self, why: Interruption | None = None) -> None:
        """Asks for the end and returns at once; `why` when no person asked for it. The first asking counts."""
        with self._ready:
            if not self._wanted_end:
                self._wanted_end, self.interrupted = True, why
                if self._state is not State.ENDED:
                    self._state = State.ENDING
                self._ready.notify()

    def join(self, seconds: float | None = None) -> bool:
        """Waits for the end; False when it did not come in time."""
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def result(self) -> T:
        """What the sink's `finish` gave. Raises the error that prevented it; WrongUse before the end."""
        if self._result is not None:
            return self._result
        raise self.error or WrongUse()

    def stop(self, seconds: float | None = None, why: Interruption | None = None) -> T:
        """Ends it and waits. Raises what `result` raises; RecordingFailed when it does not end in `seconds`."""
        self.end(why)
        if not self.join(seconds):
            raise RecordingFailed
        return self.result()

    # --- on the recording's thread ----------------------------------------------------------------------------------

    def _run(self) -> None:
        try:
            self._encode_all()
            self._result = self._sink.finish()
        except AmanatError as error:
            self._fail(error)
        except Exception:
            self._fail(RecordingFailed())
        finally:
            with self._ready:
                self._queue.clear()
                self._state = State.ENDED
            self._ended()

    def _fail(self, error: AmanatError) -> None:
        with self._ready:
            self._wanted_end = True
            self.error = error
            self.interrupted = Interruption.DISK_FULL if isinstance(error, DiskFull) else Interruption.FAULT
        try:
            self._sink.suspend()
        except Exception:
            return  # what was committed is there; the first error is the one to tell

    def _encode_all(self) -> None:
        encoder = Encoder(self._sink, self._plan)
        looked = self._clock.monotonic()
        try:
            while (taken := self._next()) is not None:
                item, at = taken
                if isinstance(item, Sound):
                    encoder.sound(item, at)
                else:
                    self._pictures += 1
                    self._late += self._clock.monotonic() - item.at > LATE_SECONDS
                    encoder.picture(item, at)
                self._size = encoder.size if encoder.body else 0
                if self._size and self._state is State.STARTING:
                    with self._ready:
                        if self._state is State.STARTING:
                            self._state = State.RECORDING
                now = self._clock.monotonic()
                if self._free is not None and now - looked >= _LOOK_EVERY:
                    looked = now
                    if self._free() < RESERVE:
                        self.end(Interruption.DISK_FULL)
        finally:
            encoder.close()
            self._size = encoder.size
            self.head = encoder.head

    def _next(self) -> tuple[Picture | Sound, float] | None:
        with self._ready:
            self._busy = False
            while not self._queue:
                if self._wanted_end:
                    return None
                self._ready.wait()
            item, at = self._queue.popleft()
            self._busy = True
            self._weights[type(item)] -= len(item.data) if isinstance(item, Sound) else item.size
            return item, at
