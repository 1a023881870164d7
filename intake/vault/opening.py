"""From a closed folder to the vault's key: made new, or opened by a way in, while the writer lock is held.

Ends what was cut short before. Must never leave the lock held or the key readable when it fails, and never make
anything where no vault lies.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from intake.crypto.kdf import Argon2Params, recommended_params
from intake.crypto.secret import Secret
from intake.model.ids import RandomBytes
from intake.vault import folders, keyslots, layout, rekeying
from intake.vault.machine import total_memory
from intake.vault.page_seal import Glance, KeyslotsSeen
from intake.vault.ways_in import ByPassphrase, WayIn, open_by
from intake.vault.writer_lock import WriterLock


@dataclass(frozen=True, slots=True)
class Opened:
    """`key` is wiped when the block ends; `lock` is the block's to keep, and let go of if it fails. `pages` and `keys`
    are what was seen of the files before anything was changed; None for a new vault."""

    key: Secret
    lock: WriterLock
    pages: bytes | None = None
    keys: KeyslotsSeen | None = None


@contextlib.contextmanager
def made(
    folder: Path,
    passphrase: Secret,
    *,
    pseudonym: str,
    random_bytes: RandomBytes,
    params: Argon2Params | None,
    keyfile: Secret | None,
    size_step: int,
) -> Iterator[Opened]:
    """A new vault in a folder that is absent or empty. Raises as `Vault.create`."""
    folders.prepare(folder)
    with _locked(folder) as lock, Secret.random(32, random_bytes) as key:
        folders.build_database(folder, key, pseudonym, random_bytes, size_step)
        used = params or recommended_params(total_memory())
        keyslots.create(folder, key, passphrase, used, keyfile=keyfile, random_bytes=random_bytes)
        folders.finish_creation(folder)
        yield Opened(key, lock)


@contextlib.contextmanager
def unlocked(folder: Path, passphrase: Secret | WayIn, keyfile: Secret | None) -> Iterator[Opened]:
    """An existing vault. Raises as `Vault.unlock`."""
    keyslots.load(folder)  # where there is no vault nothing is made
    with _locked(folder) as lock:
        # read again: another program may have changed them before it gave the lock back
        slots, report = keyslots.load(folder)
        glance = Glance(folder)
        way = ByPassphrase(passphrase, keyfile) if isinstance(passphrase, Secret) else passphrase
        key, _ = open_by(slots, way)
        with key:
            if report.good_copies < len(layout.KEYSLOTS):
                keyslots.repair(folder, slots)
            rekeying.finish(folder, key)
            folders.finish_creation(folder)
            folders.remove_temporaries(folder)
            both, listed = report.good_copies == len(layout.KEYSLOTS), keyslots.kinds(slots, key) is not None
            yield Opened(key, lock, glance.result(), KeyslotsSeen(slots.generation, both, listed))


@contextlib.contextmanager
def _locked(folder: Path) -> Iterator[WriterLock]:
    """Raises VaultInUse."""
    lock = WriterLock(folder)
    try:
        yield lock
    except BaseException:
        lock.close()
        raise
