"""What every command is given, and what a command is. Imports no command."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from intake.cli.terminal import Passphrases, ProgressBar
from intake.clock import Clock

if TYPE_CHECKING:
    from intake.vault.vault import Vault


@dataclass(frozen=True, slots=True)
class Context:
    """What every command gets: its options, where passphrases come from, the time, and a progress bar."""

    options: argparse.Namespace
    passphrases: Passphrases
    clock: Clock
    progress: ProgressBar

    @property
    def as_json(self) -> bool:
        return bool(self.options.json)


Command = Callable[[Context], int]
VaultCommand = Callable[[Context, "Vault"], int]
