"""What differs between systems, behind one interface. Nothing else in `ui` asks which system it runs on.

Knows no Qt, so that the supervisor can use it. Only the Linux side has been run; the other two are written from the
systems' documentation and say so.
"""

from __future__ import annotations

import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Protocol
else:
    # Importing typing would delay the first paint by more than all the rest that the supervisor imports of ours.
    Protocol = object


class Place:
    """A place that files can go to: `kind` is home, disk or stick; `free` in bytes, None where it cannot be told."""

    __slots__ = ("free", "kind", "name", "path")

    def __init__(self, path: str, name: str, kind: str, free: int | None) -> None:
        self.path, self.name, self.kind, self.free = path, name, kind, free


class System(Protocol):
    """One operating system."""

    name: str
    #: Whether the gates against traces and memory remnants have been run on this system.
    gates_run: bool

    def harden_process(self) -> None:
        """No core dumps and no reading of this process by others; the first thing every process does."""

    def quiet_environment(self) -> dict[str, str]:
        """Variables that keep libraries from starting or writing anything by themselves; set before Qt is imported."""

    def idle_clock(self) -> float:
        """Seconds that also pass while the computer sleeps, and never go back."""

    def has_screen(self) -> bool:
        """Whether a window can be shown at all."""

    def data_folder(self) -> str:
        """The folder of the person's data, where the vault's default place is."""

    def places(self) -> list[Place]:
        """The home folder, disks and memory sticks that are there now."""


def this_system() -> System:
    """The system this process runs on."""
    if sys.platform == "win32":
        from ui.platform.windows import Windows

        return Windows()
    if sys.platform == "darwin":
        from ui.platform.macos import MacOS

        return MacOS()
    from ui.platform.linux import Linux

    return Linux()
