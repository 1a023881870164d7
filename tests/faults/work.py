"""What a work is: a long operation on a real vault, and what must hold however it ended."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from intake.clock import FixedClock
from intake.vault.vault import Vault

CLOCK = FixedClock()
OTHER = b"an other passphrase of some words"
Tell = Callable[[str], object]


@dataclass(frozen=True)
class Work:
    """`vault` is whose vault it is done with; `out` whether it writes files into the folder `out`; `closed` whether the
    vault is locked before it begins. `gone` names what of the ground (see told.json) it may let go of."""

    name: str
    vault: str
    run: Callable[[Path, Vault, Tell], None]
    look: Callable[[Path, Vault, Sequence[str]], None]
    out: bool = False
    closed: bool = False
    gone: str = ""


def told(ground: Path) -> dict[str, str]:
    """Ids and hashes that the ground was made with."""
    found: dict[str, str] = json.loads((ground / "told.json").read_text())
    return found
