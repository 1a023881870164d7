"""The ways into a vault: listed, added, changed, removed, tried out, and the move to a new vault key.

Every call needs a way that opens now. Keeps no secret longer than the call it came with. What a change cannot do is
for whoever calls to say: copies of the vault made before still open as they did.
"""

from __future__ import annotations

import contextlib
import secrets
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from intake.model.ids import RandomBytes
from intake.progress import CancelToken, Progress, no_progress
from intake.vault import rekeying, ways_in
from intake.vault.keyslots import SlotKind, load
from intake.vault.rekeying import Moved
from intake.vault.ways_in import ByPassphrase, ByShares, Slot, SlotList, WayIn
from intake.vault.writer_lock import WriterLock

if TYPE_CHECKING:
    from intake.vault.vault import Vault

REHEARSED = "rehearsed"
"""The setting that holds the day of the last rehearsal."""

__all__ = [
    "REHEARSED",
    "ByPassphrase",
    "ByShares",
    "Moved",
    "Slot",
    "SlotKind",
    "SlotList",
    "WayIn",
    "WaysIn",
    "closed",
    "move_closed",
    "move_to_new_key",
    "of",
]


@dataclass(frozen=True, slots=True)
class WaysIn:
    """The ways into one vault, whose writer lock is held: by the open vault (`of`) or for a moment (`closed`).

    Everything raises WrongPassphrase or WrongShares when `present` does not open, MachineTrouble, and changes nothing
    then.
    """

    folder: Path
    random_bytes: RandomBytes = secrets.token_bytes

    def listed(self, present: WayIn) -> SlotList:
        """Kinds of all slots in use, and the generation of the files."""
        return ways_in.listed(self.folder, present)

    def change(self, present: WayIn, new: WayIn) -> None:
        """`new` in the place of `present`: another passphrase, with a keyfile or without."""
        ways_in.change(self.folder, present, new, self.random_bytes)

    def add(self, present: WayIn, new: WayIn) -> None:
        """One more way in; recovery shares take the place of those made before. Raises SlotsFull."""
        ways_in.add(self.folder, present, new, self.random_bytes)

    def remove(self, present: WayIn, slot: int) -> bool:
        """False if the slot was not in use. Raises LastWayIn."""
        return bool(ways_in.remove(self.folder, present, lambda edit: [slot], self.random_bytes))

    def remove_shares(self, present: WayIn) -> bool:
        """False if there were none. Raises LastWayIn."""
        kind = SlotKind.RECOVERY_SHARES
        return bool(ways_in.remove(self.folder, present, lambda edit: edit.of_kinds(kind), self.random_bytes))

    def recover(self, shares: ByShares, new: ByPassphrase) -> None:
        """A new passphrase by recovery shares; every passphrase that opened before does not any more."""
        ways_in.recover(self.folder, shares, new, self.random_bytes)


def of(vault: Vault) -> WaysIn:
    """Those of an open vault."""
    return WaysIn(vault.folder)


@contextlib.contextmanager
def closed(folder: Path) -> Iterator[WaysIn]:
    """Those of a closed vault. Raises VaultNotFound, KeyslotsTorn, VaultNewer, VaultInUse."""
    load(folder)  # where there is no vault nothing is made
    lock = WriterLock(folder)
    try:
        yield WaysIn(folder)
    finally:
        lock.close()


def move_to_new_key(
    vault: Vault, present: WayIn, new: WayIn, *, progress: Progress = no_progress, cancel: CancelToken | None = None
) -> Moved:
    """Locks the open vault and moves it: a fresh database under a new random key, which `new` alone opens.

    Other ways in are dropped: they lead to the old key, and would open what a move is to leave behind. Whoever has
    others is asked for a rehearsal again, as if none had been done. Afterwards the vault is locked, whether this
    succeeded or not; only a `present` that does not open leaves it open.

    Raises WrongPassphrase, WrongShares, Cancelled, DiskFull, MachineTrouble: the vault is as it was then.
    """
    if len(ways_in.listed(vault.folder, present).slots) > 1:
        _forget_rehearsal(vault)
    lock = vault.lock_keeping_files()
    try:
        return rekeying.move_to_new_key(
            vault.folder, present, new, random_bytes=secrets.token_bytes, progress=progress, cancel=cancel
        )
    finally:
        lock.close()


def _forget_rehearsal(vault: Vault) -> None:
    """What was rehearsed may be one of the ways that go."""
    from intake.model.dossier import Setting

    with vault.reader() as reader:
        held = [record for record, found in reader.records_of_type(Setting) if found.name == REHEARSED]
    forgotten = Setting(name=REHEARSED, value="")
    vault.write(lambda writer: [writer.save(record, "setting", forgotten) for record in held])


def move_closed(
    folder: Path, present: WayIn, new: WayIn, *, progress: Progress = no_progress, cancel: CancelToken | None = None
) -> Moved:
    """The same for a closed vault. Raises VaultInUse as well."""
    return rekeying.move_closed(
        folder, present, new, random_bytes=secrets.token_bytes, progress=progress, cancel=cancel
    )
