"""The coordinator of a journey, through the services: invites, and opens what was handed over to see what is in it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from intake.clock import SystemClock
from intake.crypto.kdf import Argon2Params
from intake.crypto.secret import Secret
from intake.services import finding, inbox, interview, organisation
from intake.services.account import Account
from intake.vault.vault import Vault

PARAMS = Argon2Params(1, 64, 1)
_PASSPHRASE = b"a passphrase of the journeys"


@dataclass(frozen=True)
class Office:
    """A coordinator's vault."""

    vault: Vault

    def invite(self, path: Path) -> None:
        organisation.invite_to_file(self.vault, path, clock=SystemClock())

    def take_in(self, folder: Path) -> Account:
        """The one testimony of the bundles in a folder, after its sender was admitted."""
        bundles = [one for one in sorted(folder.glob("*.amanat")) if "invitation" not in one.name]
        report = inbox.import_bundles(self.vault, bundles)
        sender = report.files[0].sender_fingerprint
        inbox.admit(self.vault, sender, clock=SystemClock())
        (row,) = finding.testimonies(self.vault)
        return interview.open_account(self.vault, row.record).account


@contextmanager
def office(folder: Path) -> Iterator[Office]:
    clock = SystemClock()
    with (
        Secret(_PASSPHRASE) as passphrase,
        Vault.create(folder, passphrase, pseudonym="Ayna", clock=clock, params=PARAMS) as vault,
    ):
        organisation.create(vault, "Invented Archive", clock=clock)
        yield Office(vault)
