"""What nobody expected while a testimony was opened: kept in the journal, told with its code, and a way back.

Must never show an exception's own words.
"""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from intake.vault.vault import Vault


def note(vault: Vault, error: Exception) -> tuple[str, str]:
    """(what happened, what to do), after the error is in the vault's journal if that can still be written."""
    from intake.services import journal

    code = journal.scrub(error).code
    with contextlib.suppress(Exception):
        if not vault.read_only:
            journal.note(vault, error)
    return (
        QCoreApplication.translate("Unexpected", "This testimony could not be opened"),
        QCoreApplication.translate(
            "Unexpected", "Nothing that was saved is lost. Go back and try again; if it happens twice, tell code {0}."
        ).format(code),
    )
