"""Real vaults with cheap parameters: SQLCipher, Argon2id and files as in the program, only smaller."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from intake.clock import FixedClock
from intake.crypto.kdf import Argon2Params
from intake.crypto.secret import Secret
from intake.vault.vault import Vault
from tests.intake.vault.kit import PASSPHRASE, STEP

MakeVault = Callable[..., Vault]


@pytest.fixture
def make_vault(tmp_path: Path, clock: FixedClock, cheap_params: Argon2Params) -> Iterator[MakeVault]:
    """Makes vaults in folders of their own; locks them all at the end."""
    made: list[Vault] = []

    def make(name: str = "vault") -> Vault:
        vault = Vault.create(
            tmp_path / name, Secret(PASSPHRASE), pseudonym=name, clock=clock, params=cheap_params, size_step=STEP
        )
        made.append(vault)
        return vault

    yield make
    for vault in made:
        vault.lock()


@pytest.fixture
def vault(make_vault: MakeVault) -> Vault:
    return make_vault()


@pytest.fixture
def reopen(clock: FixedClock) -> Iterator[Callable[[Path], Vault]]:
    """Unlocks a vault; locks it at the end."""
    opened: list[Vault] = []

    def unlock(folder: Path) -> Vault:
        again = Vault.unlock(folder, Secret(PASSPHRASE), clock=clock, size_step=STEP)
        opened.append(again)
        return again

    yield unlock
    for again in opened:
        again.lock()
