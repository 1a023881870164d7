"""Seeds, keys and words of a vault, read by the gate after the run with the passphrase that it typed itself.

The product has no hook for this: the vault is opened as the program opens it, and its own rows are asked. The same for
what somebody who has vault *and* passphrase would find: every page of the database as plaintext, and all media.
"""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from intake.clock import SystemClock
from intake.crypto.secret import Secret
from intake.errors import AmanatError
from intake.services import archive, consent_cards, finding, interview, viewing
from intake.vault import keyslots
from intake.vault.vault import Vault
from tests import raw_pages

PIECE = 24
_STEPS = 24
_MOST = 200


@dataclass(frozen=True, slots=True)
class Held:
    """`keys` by what they are; `text` is every text of every record, for seeing that what was typed arrived; `media`
    pieces of what was recorded with the program itself."""

    keys: dict[str, bytes]
    text: str
    pseudonym: str
    media: dict[str, bytes] = field(default_factory=dict)


def read(folder: Path, passphrase: str) -> Held:
    """Opens the vault in `folder`. Raises AmanatError."""
    keys: dict[str, bytes] = {}
    texts: list[str] = []
    media: dict[str, bytes] = {}
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
            for table, name in (("media_objects", "media key"), ("backups", "backup key")):
                for row in _rows(vault, table):
                    # by what it is: rows come and go between two readings
                    keys[f"{name} {hashlib.sha256(row).hexdigest()[:8]}"] = row
            for row in finding.all_testimonies(vault):
                with contextlib.suppress(AmanatError):  # sealed: nobody can here
                    account = interview.open_account(vault, row.record).account
                    texts.append(repr(account))
                    for attachment in account.testimony.attachments:
                        if attachment.derivation or attachment.original_name.startswith(("take-", "photograph-")):
                            with viewing.source(vault, attachment) as stream:
                                data = stream.read()
                            media |= pieces(data, f"{account.testimony.case_number} {attachment.original_name}")
            for item in archive.listed(vault, limit=_MOST):
                texts.append(repr(archive.open_item(vault, item.record).item))
            texts += [repr(request) for request in consent_cards.requests(vault)]
            pseudonym = vault.pseudonym
    return Held(keys, "\n".join(texts), pseudonym, media)


def pieces(data: bytes, name: str) -> dict[str, bytes]:
    """Bytes from beginning to end of what was recorded, less runs that every such file has."""
    found = {}
    for step in range(_STEPS):
        at = 300 + (len(data) - 400) * step // _STEPS
        piece = data[at : at + PIECE]
        if len(set(piece)) > 15:
            found[f"{name} at {step}/{_STEPS}"] = piece
    return found


def media_keys(vault: Vault) -> list[bytes]:
    """Those of everything recorded or attached, also what is recorded just now."""
    return _rows(vault, "media_objects")


def _rows(vault: Vault, table: str) -> list[bytes]:
    return [bytes(row) for row in vault._pool.run(lambda held: _keys(held, table))]  # type: ignore[union-attr]


def _keys(connection: object, table: str) -> list[bytes]:
    with contextlib.suppress(Exception):
        rows = connection.execute(f"SELECT key FROM {table}")  # type: ignore[attr-defined]
        return [row[0] for row in rows if row[0]]
    return []


def plaintext(folder: Path, passphrase: str) -> Iterator[bytes]:
    """All that the vault holds for whoever opens it: pages of the database, free ones too, and every file. Raises
    AmanatError."""
    with Secret(passphrase.encode()) as secret, Vault.unlock(folder, secret, clock=SystemClock()) as vault:
        yield from raw_pages.pages(vault)
        for sha256 in vault.media.held():
            with vault.media.open(sha256) as stream:
                yield stream.read()
