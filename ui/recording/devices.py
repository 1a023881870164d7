"""What a microphone and a camera are to the rest of the program: so that tests and benchmarks can bring their own.

Real ones are in `qt_devices`, which is imported only when a person opens recording.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from intake.errors import AmanatError
from intake.services.recording import Picture, Sound, SoundFormat


@dataclass(frozen=True, slots=True)
class Found:
    """A device: its id (never kept beyond the screen) and its name as the system tells it."""

    id: str
    name: str


class Microphone(Protocol):
    """`deliver` and `failed` may be called on any thread, and not after `stop` has returned."""

    @property
    def format(self) -> SoundFormat: ...

    def start(self, deliver: Callable[[Sound], object], failed: Callable[[AmanatError], object]) -> None: ...

    def stop(self) -> None: ...


class Camera(Protocol):
    """As a microphone. The size of its pictures is that of the first one."""

    def start(self, deliver: Callable[[Picture], object], failed: Callable[[AmanatError], object]) -> None: ...

    def stop(self) -> None: ...


class Devices(Protocol):
    """What is connected now, the system's favourite first."""

    def microphones(self) -> list[Found]: ...

    def cameras(self) -> list[Found]: ...

    def microphone(self, device: str) -> Microphone:
        """Raises NoDevice when it is gone."""

    def camera(self, device: str) -> Camera:
        """Raises NoDevice when it is gone."""


DevicesMaker = Callable[[Callable[[], float]], Devices]
"""Makes the devices when recording is opened, with a monotonic clock. Raises CannotRecord."""


def real_devices(monotonic: Callable[[], float]) -> Devices:
    """Those of this computer. Raises CannotRecord where a library of the system is missing."""
    from intake.errors import CannotRecord

    try:
        from ui.recording.qt_devices import QtDevices
    except ImportError:
        raise CannotRecord from None
    return QtDevices(monotonic)
