"""A camera and a microphone for a day in little time, and a clock that goes with them; what was given is counted.

Three ways: at the machine's pace (the next picture comes when the encoder has taken those before), in real time, and
too fast on purpose, so that pictures are lost. In the last two nothing waits: the recorder's own rule decides. Pictures
have their real size; sound is whole in all three. Only for the benchmark `load`.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from datetime import datetime
from typing import Any

from intake.clock import SystemClock
from intake.errors import AmanatError
from intake.media.recording import Recorder
from intake.services.recording import Picture, Sound, SoundFormat, State
from tests.recording_kit import RATE, test_picture, tone
from ui.recording.devices import Found
from ui.recording.preview import APART, Preview

FED, REAL, FLOOD = "fed", "real", "flood"
PICTURES_A_SECOND = 25
FLOOD_SPEED = 20
_FRAMES = 7
_MOVING = (slice(160, 520), slice(440, 760))
"""Rows and columns of 1280x720 in which somebody sits; around them nothing moves and no grain is left."""
_MOST_WAITING = 6
_SHORT = 0.0005
_BEHIND = 0.2


class DayClock:
    """The machine's clock, until devices drive it: then it stands between two pictures, and never goes back."""

    def __init__(self) -> None:
        self._system = SystemClock()
        self._ahead = 0.0
        self._driven: float | None = None

    def now(self) -> datetime:
        return self._system.now()

    def monotonic(self) -> float:
        driven = self._driven
        return self._system.monotonic() + self._ahead if driven is None else driven

    def drive(self, to: float) -> None:
        self._driven = to

    def let_go(self) -> None:
        if self._driven is not None:
            self._ahead = max(self._ahead, self._driven - self._system.monotonic())
            self._driven = None


class Counted:
    """What recorders were given while they took anything, to the picture: counted where they take it."""

    def __init__(self) -> None:
        self.given = 0
        self.recorder: Recorder[Any] | None = None

    def put_in_place(self) -> None:
        """Every recorder of this process from now on."""
        counted, original = self, Recorder.picture

        def picture(recorder: Recorder[Any], item: Picture) -> None:
            with recorder._ready:  # held once more inside: what is counted is what is taken or lost
                taken = not recorder._wanted_end and recorder._paused_at is None
                original(recorder, item)
            counted.recorder = recorder
            counted.given += taken

        Recorder.picture = picture  # type: ignore[method-assign]


def preview_in_real_time() -> None:
    """Every preview of this process from now on: ten pictures a second of the machine's clock, as beside a camera."""
    original, last = Preview.show, [0.0]

    def show(preview: Preview, picture: Picture) -> None:
        now = time.monotonic()
        if now - last[0] >= APART:
            last[0] = now
            original(preview, picture)

    Preview.show = show  # type: ignore[method-assign]


def somebody(width: int, height: int) -> list[Picture]:
    """A picture of somebody before a wall, some times with another grain in each where they sit."""
    made = []
    wall = bytes(test_picture(0, width, height, 0.0, grain=True).planes[0])
    rows, columns = _MOVING
    for number in range(_FRAMES):
        grain = memoryview(test_picture(number, width, height, 0.0, grain=True).planes[0])
        light = bytearray(wall)
        for row in range(rows.start, min(height, rows.stop)):
            start, end = row * width + columns.start, row * width + min(width, columns.stop)
            light[start:end] = grain[start:end]
        colour = test_picture(number, width, height, 0.0).planes[1]
        made.append(Picture(width, height, "nv12", (bytes(light), colour), (width, width), 0.0))
    return made


class _Device:
    def __init__(self, owner: LoadDevices, kind: str) -> None:
        self._owner, self._kind = owner, kind
        self.format = SoundFormat(RATE, 1)

    def start(self, deliver: Callable[[Any], object], failed: Callable[[AmanatError], object]) -> None:
        self._owner.add(self._kind, deliver)

    def stop(self) -> None:
        self._owner.remove(self._kind)


class LoadDevices:
    """One thread gives sound and pictures in step while any device is open. `take(way, goal)` before a take: when its
    recorder was given `goal` pictures, no more come. `rate`: pictures a second of a take at the machine's pace."""

    def __init__(self, clock: DayClock, counted: Counted, size: tuple[int, int], rate: int) -> None:
        self._clock, self._counted, self.size, self._fed_rate = clock, counted, size, rate
        self._pictures = somebody(*size)
        self._way, self._goal = FED, 0
        self._began = self._ended = 0.0
        self._open: dict[str, Callable[[Any], object]] = {}
        self._thread: threading.Thread | None = None
        self._end = threading.Event()

    def take(self, way: str, goal: int) -> None:
        self._way, self._goal = way, goal
        self._counted.given, self._counted.recorder = 0, None
        self._began = self._ended = 0.0

    @property
    def rate(self) -> int:
        """Pictures a second of the file."""
        return self._fed_rate if self._way == FED else PICTURES_A_SECOND

    @property
    def took(self) -> float:
        """Seconds of the machine's clock from the first picture that a recorder was given to the last."""
        return self._ended - self._began

    @property
    def reached(self) -> bool:
        """Whether all pictures of this take were given."""
        return self._counted.given >= self._goal

    def microphones(self) -> list[Found]:
        return [Found("tone", "Simulated microphone")]

    def cameras(self) -> list[Found]:
        return [Found("picture", "Simulated camera")]

    def microphone(self, device: str) -> Any:
        return _Device(self, "microphone")

    def camera(self, device: str) -> Any:
        return _Device(self, "camera")

    def add(self, kind: str, deliver: Callable[[Any], object]) -> None:
        self._open[kind] = deliver
        if self._thread is None:
            self._end = threading.Event()
            self._thread = threading.Thread(target=self._run, args=(self._end,), name="load", daemon=True)
            self._thread.start()

    def remove(self, kind: str) -> None:
        self._open.pop(kind, None)
        thread = self._thread
        if not self._open and thread is not None:
            self._thread = None
            self._end.set()
            thread.join()
            self._clock.let_go()

    def _run(self, end: threading.Event) -> None:
        at, heard, number, due = self._clock.monotonic(), 0, 0, time.monotonic()
        while not end.is_set():
            if self.reached:
                end.wait(0.02)  # the take is as long as it should be; nothing comes until it is ended
                continue
            due = self._waited(end, due)
            rate = self.rate
            at += 1 / rate
            self._clock.drive(at)
            hear, see = self._open.get("microphone"), self._open.get("camera")
            if hear is not None:
                hear(Sound(tone(heard, RATE // rate), at))
            heard += RATE // rate
            if see is not None:
                scene = self._pictures[number % _FRAMES]
                see(Picture(scene.width, scene.height, scene.pixels, scene.planes, scene.strides, at))
            if self._counted.given:
                self._ended = time.monotonic()
                self._began = self._began or self._ended
            number += 1

    def _waited(self, end: threading.Event, due: float) -> float:
        """Until the next picture is due; when the one after it is."""
        recorder = self._counted.recorder
        runs = recorder is not None and recorder.state in (State.STARTING, State.RECORDING)
        if runs and self._way == FED:
            while recorder is not None and recorder.waiting > _MOST_WAITING and not end.is_set():
                time.sleep(_SHORT)
            return time.monotonic()
        # before a take begins, and while it rests, a picture is only looked at
        apart = 1 / (self.rate * (FLOOD_SPEED if runs and self._way == FLOOD else 1))
        now = time.monotonic()
        if due > now:
            end.wait(due - now)
        return max(due + apart, now - _BEHIND)
