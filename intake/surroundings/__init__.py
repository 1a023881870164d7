"""What around the vault could betray it, as far as a program without rights can see: swap, hibernation, cloud folders.

A leaf. Looks and never changes anything; what cannot be told is not warned of. Only Linux has been run.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from intake.surroundings.clouds import cloud_of

__all__ = ["CLOUD", "HIBERNATION", "SWAP", "Danger", "Machine", "look", "sentence", "this_machine"]

SWAP, HIBERNATION, CLOUD = "swap", "hibernation", "cloud"


@dataclass(frozen=True, slots=True)
class Danger:
    """`kind` is SWAP, HIBERNATION or CLOUD; `cloud` is the service's own name, for CLOUD only."""

    kind: str
    cloud: str = ""


class Machine(Protocol):
    """One kind of computer."""

    def swap_in_the_clear(self) -> bool:
        """Memory is moved to a disk that is not encrypted."""

    def hibernates_in_the_clear(self) -> bool:
        """All memory is written to a disk that is not encrypted when the computer sleeps for long."""

    def cloud_mount(self, folder: Path) -> str:
        """The cloud service whose mounted storage the folder is on, or nothing."""


def look(folder: Path, machine: Machine | None = None, *, home: Path | None = None) -> tuple[Danger, ...]:
    """What to warn the person of whose vault lies in `folder`. Never raises."""
    machine = machine or this_machine()
    found = []
    for kind, there in ((SWAP, machine.swap_in_the_clear), (HIBERNATION, machine.hibernates_in_the_clear)):
        try:
            if there():
                found.append(Danger(kind))
        except (OSError, ValueError):
            continue
    try:
        cloud = cloud_of(folder, home or Path.home()) or machine.cloud_mount(folder)
    except (OSError, ValueError, RuntimeError):
        cloud = ""
    return (*found, *([Danger(CLOUD, cloud)] if cloud else []))


def sentence(danger: Danger) -> str:
    """In plain English, for the command line."""
    return {
        SWAP: "This computer moves memory to a disk that is not encrypted: words of testimonies may stay there.",
        HIBERNATION: "This computer writes its memory to a disk that is not encrypted when it hibernates.",
        CLOUD: f"The vault lies in a folder that {danger.cloud} copies to its servers.",
    }[danger.kind]


def this_machine() -> Machine:
    """The computer this runs on."""
    if sys.platform == "win32":
        from intake.surroundings.windows import Windows

        return Windows()
    if sys.platform == "darwin":
        from intake.surroundings.macos import MacOS

        return MacOS()
    from intake.surroundings.linux import Linux

    return Linux()
