"""Repair of a damaged vault: into a new folder, with the passphrase that it had. Never touches the damaged one."""

from __future__ import annotations

import secrets
from pathlib import Path
from typing import TYPE_CHECKING

from intake.crypto.kdf import Argon2Params, recommended_params
from intake.model.ids import RandomBytes
from intake.progress import CancelToken, Progress, no_progress
from intake.vault import repairing
from intake.vault.layout import SIZE_STEP
from intake.vault.machine import total_memory
from intake.vault.repairing import RepairReport
from intake.vault.ways_in import ByPassphrase

if TYPE_CHECKING:
    from intake.crypto.secret import Secret

__all__ = ["RepairReport", "repair"]


def repair(
    folder: Path,
    to: Path,
    passphrase: Secret,
    *,
    params: Argon2Params | None = None,
    random_bytes: RandomBytes = secrets.token_bytes,
    size_step: int = SIZE_STEP,
    progress: Progress = no_progress,
    cancel: CancelToken | None = None,
) -> RepairReport:
    """Saves what can be read into a new vault and says what is lost. Raises as `intake.vault.repairing.repair`."""
    return repairing.repair(
        folder,
        to,
        ByPassphrase(passphrase),
        passphrase,
        params=lambda: params or recommended_params(total_memory()),
        random_bytes=random_bytes,
        size_step=size_step,
        progress=progress,
        cancel=cancel,
    )
