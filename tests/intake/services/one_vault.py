"""A vault of one person, open and cheap to open: for tests of services that need nobody else.

Import `vault` into the test's module; `PSEUDONYM` is whose it is.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from intake.clock import FixedClock
from intake.crypto.kdf import Argon2Params
from intake.crypto.secret import Secret
from intake.vault.vault import Vault

PASSPHRASE = b"a passphrase of the tests"
PSEUDONYM = "Қарлығаш"


@pytest.fixture
def vault(tmp_path: Path, clock: FixedClock) -> Iterator[Vault]:
    with (
        Secret(PASSPHRASE) as passphrase,
        Vault.create(
            tmp_path / "vault",
            passphrase,
            pseudonym=PSEUDONYM,
            clock=clock,
            params=Argon2Params(1, 64, 1),
            size_step=1 << 16,
        ) as made,
    ):
        yield made
