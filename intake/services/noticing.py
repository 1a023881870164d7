"""What was noticed about the vault's folder since the last lock, in words with a way on. Must never undo anything.

Pages and keyslots are looked at by the unlock itself; pieces of media here, afterwards: that all are there, and some of
them opened at each unlock, going round.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from intake.errors import KeyCopyRepaired, KeysPutBack, PagesPutBack, PiecesGone, PutBack, SealGone
from intake.vault import piece_look
from intake.vault.backup_pieces import KeptPieces
from intake.vault.layout import PIECES
from intake.vault.page_seal import Notice

if TYPE_CHECKING:
    from intake.progress import CancelToken
    from intake.vault.vault import Vault

AT_ONCE = 256
"""Pieces (MiB) that are opened after one unlock."""

_SAID: dict[str, type[PutBack]] = {
    "keys": KeysPutBack,
    "pages": PagesPutBack,
    "seal": SealGone,
    "media": PiecesGone,
    "key-copy": KeyCopyRepaired,
}


def notices(vault: Vault) -> list[PutBack]:
    """What was noticed, the gravest first."""
    found = {notice.kind: notice for notice in vault.noticed}
    return [error(count=found[kind].count) for kind, error in _SAID.items() if kind in found]


def look_at_media(vault: Vault, cancel: CancelToken | None = None, *, most: int = AT_ONCE) -> int:
    """Counts pieces that are missing, of another size, or among those opened now not whole; adds them to what was
    noticed. Raises Cancelled."""
    ground = vault.ground()
    kept = KeptPieces(ground.folder / PIECES)
    lost = piece_look.look(kept, ground.pool.run, ground.write, most, cancel)
    if lost:
        vault.noticed.append(Notice("media", lost))
    return lost
