"""Destroying a vault, from outside or from inside, after a person has said so twice. Callers ask; this module cannot.

Must be light to import: the unlock window offers it, and needs no passphrase for it.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from intake.vault.destroying import Destroyed
    from intake.vault.vault import Vault


def can_be(folder: Path) -> bool:
    """Whether a vault, or what is left of one, lies in `folder`."""
    from intake.vault import destroying

    return destroying.is_there(folder)


def destroy(folder: Path, *, although_in_use: bool = False) -> Destroyed:
    """Destroys a closed vault. Raises VaultNotFound, VaultInUse, CannotWrite."""
    from intake.vault import destroying

    return destroying.destroy(folder, although_in_use=although_in_use)


def destroy_open(vault: Vault) -> Destroyed:
    """Locks an open vault for ever, then destroys its folder. Raises VaultLocked, CannotWrite."""
    from intake.vault import destroying

    folder = vault.folder
    return destroying.destroy(folder, lock=vault.lock_keeping_files())
