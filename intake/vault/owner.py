"""Whose vault is open: its keys, pseudonym and log. The keys are the vault's to wipe at the lock."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intake.crypto.recipients import HybridIdentity, HybridRecipient
from intake.crypto.signing import SigningKey, VerifyingKey

if TYPE_CHECKING:
    from intake.vault.identity import VaultIdentity


class Owner:
    """The part of `Vault` that is about us. What is secret raises VaultLocked after the lock; names do not."""

    _identity: VaultIdentity

    def _require_open(self) -> None:
        """Raises VaultLocked."""
        raise NotImplementedError

    @property
    def key_id(self) -> str:
        """Our signing key's id, 64 hexadecimal digits."""
        return self._identity.signing.key_id

    @property
    def pseudonym(self) -> str:
        return self._identity.pseudonym

    @property
    def recipient(self) -> HybridRecipient:
        """Our public encryption key."""
        return self.identity().recipient()

    @property
    def log(self) -> str:
        """Our log's id."""
        return self._identity.log

    def identity(self) -> HybridIdentity:
        """Our encryption identity, wiped at the lock: use it, do not close it."""
        self._require_open()
        return self._identity.encryption

    def signing_key(self) -> SigningKey:
        """Our signing key, wiped at the lock: use it, do not close it."""
        self._require_open()
        return self._identity.signing

    def verifying_key(self) -> VerifyingKey:
        """Our public signing key."""
        return self.signing_key().public
