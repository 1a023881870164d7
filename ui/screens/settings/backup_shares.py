"""Letting recovery shares open a backup: three are typed, tried on this vault, and then open that backup too.

The shares are kept nowhere, so a backup that was away when they were made asks for them. Keeps nothing itself.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from intake.errors import AmanatError
from intake.services import backing_up, recovery
from ui.error_text import explain
from ui.screens.passphrases.shares_entry import SharesEntry
from ui.widgets.card import Card
from ui.widgets.fonts import Role
from ui.widgets.labels import Text
from ui.widgets.theme import Theme

if TYPE_CHECKING:
    from intake.vault.vault import Vault


class BackupShares(Card):
    """`submitted` with three shares; `closed` to leave it."""

    submitted = Signal(object)
    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, padding=32)
        title = self.tr("Let recovery shares open this backup")
        self.body.addWidget(Text(theme, title, role=Role.SECTION, weight=600, wrap=True))
        self.body.addSpacing(4)
        words = self.tr(
            "Type three shares that open this vault. From then on any three of the five open the backup too, and those "
            "made before do not. Take the papers apart again afterwards."
        )
        self.body.addWidget(Text(theme, words, ink="text2", wrap=True))
        self.body.addSpacing(16)
        self.entry = SharesEntry(theme)
        self.entry.complete.connect(self._complete)
        self.entry.cancelled.connect(self.closed)
        self.body.addWidget(self.entry)
        self.setFocusProxy(self.entry)

    def _complete(self, shares: Sequence[str]) -> None:
        self.entry.setEnabled(False)
        self.submitted.emit(tuple(shares))

    def refuse(self, error: AmanatError) -> None:
        """Asks for all three again: which of them is wrong cannot be known."""
        self.entry.setEnabled(True)
        self.entry.start_again()
        self.entry.field.set_error(" ".join(explain(error)))
        self.entry.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)


def let_open(vault: Vault, folder: Path, shares: Sequence[str]) -> None:
    """In the job: what opens this vault opens the backup in `folder`. Raises BadShare, WrongShares, BackupUnknown."""
    recovery.share_opens(vault.folder, shares)
    with recovery.way_of(shares).shared as shared:
        backing_up.add_shares(vault, folder, shared)
