"""Who takes part in the demonstration, each with a vault and a random passphrase. Everybody is invented."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from intake.clock import Clock
from intake.crypto.secret import Secret
from intake.services import session

if TYPE_CHECKING:
    from intake.vault.vault import Vault

# no letter that is read as another one
_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"
_GROUPS = 5


class CreateVault(Protocol):
    """Makes a vault and leaves it open, as `session.create` does."""

    def __call__(self, folder: Path, passphrase: Secret, *, pseudonym: str, clock: Clock) -> Vault: ...


@dataclass(frozen=True, slots=True)
class Member:
    """`passphrase` is shown at the end: these vaults hold only invented people."""

    pseudonym: str
    vault: Vault
    folder: Path
    passphrase: str


def new_passphrase() -> str:
    """Five groups of four letters, 99 bits."""
    return "-".join("".join(secrets.choice(_LETTERS) for _ in range(4)) for _ in range(_GROUPS))


def new_member(folder: Path, pseudonym: str, *, clock: Clock, create: CreateVault = session.create) -> Member:
    """A new vault, made as the program makes one unless `create` says otherwise. Raises MachineTrouble."""
    passphrase = new_passphrase()
    with Secret(passphrase.encode()) as secret:
        vault = create(folder, secret, pseudonym=pseudonym, clock=clock)
    return Member(pseudonym, vault, folder, passphrase)
