"""A microphone with a tone and a camera with a moving picture, in real time on threads of their own.

For tests of the window, the raid gate and the benchmarks: `ui.app.main(devices=SimulatedDevices.maker())`. The program
never imports it.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

from intake.errors import AmanatError, DeviceFailed, NoDevice
from intake.services.recording import Picture, Sound, SoundFormat
from tests.recording_kit import RATE, test_picture, tone
from ui.recording.devices import Devices, Found


class _Ticking:
    """Calls `tick(number)` at a steady rate until it is stopped."""

    def __init__(self, rate: float, tick: Callable[[int], object]) -> None:
        self._rate, self._tick = rate, tick
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="simulated", daemon=True)
        self._thread.start()

    def _run(self) -> None:
        began, number = time.monotonic(), 0
        while not self._stop.wait(max(0.0, began + (number + 1) / self._rate - time.monotonic())):
            self._tick(number)
            number += 1

    def stop(self) -> None:
        self._stop.set()
        if threading.current_thread() is not self._thread:
            self._thread.join()


class SimulatedMicrophone:
    """25 pieces of a 440 Hz tone a second."""

    def __init__(self, owner: SimulatedDevices) -> None:
        self._owner = owner
        self._ticking: _Ticking | None = None
        self.format = SoundFormat(RATE, 1)

    def start(self, deliver: Callable[[Sound], object], failed: Callable[[AmanatError], object]) -> None:
        self._owner.failing.append(lambda: failed(DeviceFailed(what="microphone")))
        piece = RATE // 25

        def tick(number: int) -> None:
            if not self._owner.mute:
                deliver(Sound(tone(number * piece, piece), self._owner.monotonic()))

        self._ticking = _Ticking(25, tick)

    def stop(self) -> None:
        if self._ticking is not None:
            self._ticking.stop()


class SimulatedCamera:
    """Numbered pictures, 25 a second."""

    def __init__(self, owner: SimulatedDevices) -> None:
        self._owner = owner
        self._ticking: _Ticking | None = None

    def start(self, deliver: Callable[[Picture], object], failed: Callable[[AmanatError], object]) -> None:
        self._owner.failing.append(lambda: failed(DeviceFailed(what="camera")))
        (width, height), grain = self._owner.size, self._owner.grain
        test_picture(0, width, height, 0.0, grain=grain)  # made once, before it counts

        def tick(number: int) -> None:
            if not self._owner.mute:
                self._owner.pictures += 1
                deliver(test_picture(number, width, height, self._owner.monotonic(), grain=grain))

        self._ticking = _Ticking(25, tick)

    def stop(self) -> None:
        if self._ticking is not None:
            self._ticking.stop()


class SimulatedDevices:
    """`unplug()` makes open devices fail; with `mute` they stay open and give nothing; `connected` empties lists."""

    def __init__(
        self,
        monotonic: Callable[[], float] = time.monotonic,
        *,
        size: tuple[int, int] = (320, 240),
        grain: bool = False,
    ) -> None:
        self.monotonic, self.size, self.grain = monotonic, size, grain
        self.connected, self.mute, self.pictures = True, False, 0
        self.failing: list[Callable[[], object]] = []

    @staticmethod
    def maker(size: tuple[int, int] = (1280, 720)) -> Callable[[Callable[[], float]], Devices]:
        """What `ui.app.main` and a screen's Context take."""
        return lambda monotonic: SimulatedDevices(monotonic, size=size)

    def unplug(self) -> None:
        self.connected = False
        for fail in self.failing:
            fail()

    def microphones(self) -> list[Found]:
        return [Found("tone", "Simulated microphone")] if self.connected else []

    def cameras(self) -> list[Found]:
        return [Found("picture", "Simulated camera")] if self.connected else []

    def microphone(self, device: str) -> SimulatedMicrophone:
        if not self.connected or device != "tone":
            raise NoDevice(what="microphone")
        return SimulatedMicrophone(self)

    def camera(self, device: str) -> SimulatedCamera:
        if not self.connected or device != "picture":
            raise NoDevice(what="camera")
        return SimulatedCamera(self)
