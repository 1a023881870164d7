"""Seeds, keys and words of a vault, read by the gate after the run with the passphrase that it typed itself.

The product has no hook for this: the vault is opened as the program opens it, and its own rows are asked.
"""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from pathlib import Path

from intake.clock import SystemClock
from intake.crypto.secret import Secret
from intake.services import finding, interview
from intake.vault import keyslots
from intake.vault.vault import Vault


@dataclass(frozen=True, slots=True)
class Held:
    """`keys` by what they are; `text` is every text of every record, for seeing that what was typed arrived."""

    keys: dict[str, bytes]
    text: str
    pseudonym: str


def read(folder: Path, passphrase: str) -> Held:
    """Opens the vault in `folder`. Raises AmanatError."""
    keys: dict[str, bytes] = {}
    texts: list[str] = []
    with Secret(passphrase.encode()) as secret:
        slots, _ = keyslots.load(folder)
        key, _ = keyslots.open_with(slots, secret)
        with key:
            keys["vault key"] = key.reveal()
        with Vault.unlock(folder, secret, clock=SystemClock()) as vault:
            keys["database key"] = vault._database_key.reveal()
            with vault.signing_key().seed() as seed:
                keys["signing seed"] = seed.reveal()
            with vault.identity().seed() as seed:
                keys["encryption seed"] = seed.reveal()
            keys["age identity"] = vault.identity().encode().encode()
            for number, row in enumerate(vault._pool.run(_media_keys)):  # type: ignore[union-attr]
                keys[f"media key {number}"] = bytes(row)
            for row in finding.all_testimonies(vault):
                texts.append(repr(interview.open_account(vault, row.record).account))
            pseudonym = vault.pseudonym
    return Held(keys, "\n".join(texts), pseudonym)


def _media_keys(connection: object) -> list[bytes]:
    with contextlib.suppress(Exception):
        rows = connection.execute("SELECT key FROM media_objects")  # type: ignore[attr-defined]
        return [row[0] for row in rows]
    return []
