"""What recording needs of the screen it stands on, so that it knows no screen."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from ui.recording.devices import DevicesMaker

if TYPE_CHECKING:
    from intake.clock import Clock
    from intake.vault.vault import Vault
    from ui.jobs import Jobs


class Holds(Protocol):
    """What recording tells about locking; see ui.screens.LockLink."""

    def before_lock(self, run: Callable[[], object]) -> Callable[[], None]: ...

    def hold(self, name: str) -> None: ...

    def release(self, name: str) -> None: ...


class Surroundings(Protocol):
    """What recording needs of a screen's Context."""

    @property
    def vault(self) -> Vault: ...

    @property
    def jobs(self) -> Jobs: ...

    @property
    def clock(self) -> Clock: ...

    @property
    def link(self) -> Holds: ...

    @property
    def devices(self) -> DevicesMaker | None: ...
