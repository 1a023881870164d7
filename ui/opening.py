"""What the UI process does around opening a vault that needs services: none of it may hold up the first paint."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from intake.clock import Clock
    from intake.vault.vault import Vault

# For a job on a thread of its own: what opening a vault and showing Today need.
_AHEAD = (
    "intake.vault.vault",
    "intake.services.policy",
    "intake.services.upkeep",
    "intake.services.casework",
    "ui.ending",
)


def load_ahead() -> None:
    """Imports what follows a passphrase while nobody waits for it."""
    import importlib

    for module in _AHEAD:
        importlib.import_module(module)


def keep_imports() -> None:
    """What was imported lives as long as the process: the collector need not look at it again, which would take longest
    when somebody waits. On the thread of the window, where alone is collected (ui.collecting)."""
    import gc

    gc.freeze()


def policy_times(vault: Vault) -> tuple[int, int, int]:
    """Seconds until the curtain and the lock in an open interview, and until the lock elsewhere, as the organisation
    wants them. Raises AmanatError."""
    from intake.services import policy

    with vault.reader() as reader:
        wanted = policy.current(reader)
    return wanted.curtain_seconds, wanted.interview_lock_seconds, wanted.lock_seconds


def join_service(clock: Clock) -> Callable[[Vault, Path], object]:
    """Joins an organisation with an invitation file, in a vault that was just made."""

    def join(vault: Vault, invitation: Path) -> object:
        from intake.services import organisation

        untrusted = organisation.read_invitation(invitation)
        return organisation.join(vault, untrusted, clock=clock)

    return join
