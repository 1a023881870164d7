"""Who this vault is: pseudonym, signing key, encryption identity and log id, kept in the `meta` table.

The seeds are in the encrypted database and nowhere else. Must never hand out a seed as text.
"""

from __future__ import annotations

from dataclasses import dataclass

from intake.crypto.recipients import HybridIdentity
from intake.crypto.secret import Secret
from intake.crypto.signing import SigningKey
from intake.errors import VaultDamaged, WrongUse
from intake.model.ids import RandomBytes, new_id
from intake.vault.sql import Connection, value

MAX_PSEUDONYM = 200


@dataclass(slots=True)
class VaultIdentity:
    """Open keys of this vault; `close` wipes them."""

    pseudonym: str
    log: str
    signing: SigningKey
    encryption: HybridIdentity

    def close(self) -> None:
        self.signing.close()
        self.encryption.close()


def create(connection: Connection, pseudonym: str, random_bytes: RandomBytes) -> None:
    """Makes the keys and the log's id. Raises WrongUse for an empty or overlong pseudonym."""
    pseudonym = pseudonym.strip()
    if not 0 < len(pseudonym) <= MAX_PSEUDONYM:
        raise WrongUse
    signing, encryption = SigningKey.generate(random_bytes), HybridIdentity.generate(random_bytes)
    with signing.seed() as signing_seed, encryption.seed() as encryption_seed:
        rows = {
            "pseudonym": pseudonym.encode(),
            "log": bytes.fromhex(new_id(random_bytes)),
            "signing-seed": signing_seed.reveal(),
            "encryption-seed": encryption_seed.reveal(),
        }
        connection.executemany("INSERT INTO meta(key, value) VALUES(?, ?)", list(rows.items()))
    signing.close()
    encryption.close()


def load(connection: Connection) -> VaultIdentity:
    """Opens the keys. Raises VaultDamaged when one is missing."""
    rows = {key: value(connection, "SELECT value FROM meta WHERE key = ?", key) for key in _KEYS}
    if any(item is None for item in rows.values()):
        raise VaultDamaged(part="identity")
    with Secret(rows["signing-seed"]) as signing_seed, Secret(rows["encryption-seed"]) as encryption_seed:
        return VaultIdentity(
            pseudonym=rows["pseudonym"].decode(),
            log=rows["log"].hex(),
            signing=SigningKey.from_seed(signing_seed),
            encryption=HybridIdentity.from_seed(encryption_seed),
        )


_KEYS = ("pseudonym", "log", "signing-seed", "encryption-seed")
