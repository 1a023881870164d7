"""For coordinators: recovery shares made and used, and the rehearsal that proves what opens the vault.

Shares live in memory as long as they are shown, and nowhere else. A recovery that opens an empty vault is a known
disaster: a rehearsal says how much it opened, and fails where that is not what is open here.
"""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from intake.clock import Clock, day_of
from intake.crypto import shamir
from intake.crypto.secret import Secret
from intake.crypto.shamir import ShareFacts
from intake.errors import RehearsalFailed
from intake.model.ids import RandomBytes
from intake.services import backing_up, keys
from intake.services.keys import ByPassphrase, ByShares, SlotKind, WayIn, WaysIn
from intake.vault import rehearsing

if TYPE_CHECKING:
    from intake.vault.vault import Vault

SHARES, THRESHOLD, WORDS = shamir.SHARES, shamir.THRESHOLD, shamir.WORDS
REHEARSE_DAYS = 90


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """What opened: `kind` of the way in, how many testimonies and entries it opened, on which day."""

    kind: SlotKind
    testimonies: int
    entries: int
    day: str


class NewShares:
    """Five shares that open nothing yet: they count once they were copied and `keep` was called. Close it."""

    def __init__(self, shared: Secret) -> None:
        self._shared = shared
        self.shares: tuple[str, ...] = shamir.split(shared)

    def keep(self, ways: WaysIn, present: WayIn) -> None:
        """From now on any three of them open the vault, and those made before do not."""
        ways.add(present, ByShares(self._shared))

    def open_backups(self, vault: Vault) -> tuple[int, int]:
        """Lets them open every known backup that can be reached now too: (how many they open, how many are away)."""
        return backing_up.let_shares_open(vault, self._shared)

    def close(self) -> None:
        self._shared.close()
        self.shares = ()

    def __enter__(self) -> NewShares:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def new_shares(ways: WaysIn, present: WayIn, random_bytes: RandomBytes = secrets.token_bytes) -> NewShares:
    """Draws shares, once `present` has opened. Raises WrongPassphrase, WrongShares."""
    ways.listed(present)
    return NewShares(Secret.random(shamir.SECRET, random_bytes))


def way_of(shares: Sequence[str]) -> ByShares:
    """The way in that three shares make; close its secret. Raises BadShare."""
    return ByShares(shamir.combine(shares))


def complete(typed: str) -> str:
    """The whole word of somebody who typed its first four letters or more."""
    return shamir.complete(typed)


def check_share(typed: str, number: int = 1, others: Sequence[str] = ()) -> ShareFacts:
    """Whether one share reads by itself and goes with the `others` typed before. Raises BadShare."""
    found = shamir.facts(typed, number)
    shamir.together([*others, typed])
    return found


def share_opens(folder: Path, shares: Sequence[str]) -> None:
    """Whether these shares open the vault, before a new passphrase is asked for. Raises BadShare, WrongShares."""
    way = way_of(shares)
    with way.shared:
        keys.WaysIn(folder).listed(way)


def recover(folder: Path, shares: Sequence[str], passphrase: Secret) -> None:
    """Opens a closed vault's keyslots by shares and gives it a new passphrase; no earlier one opens it any more.

    Raises BadShare, WrongShares, VaultInUse, BadPassphrase, MachineTrouble.
    """
    way = way_of(shares)
    with way.shared, keys.closed(folder) as ways:
        ways.recover(way, ByPassphrase(passphrase))


def rehearse(vault: Vault, way: WayIn, *, clock: Clock) -> Rehearsal:
    """Opens the vault once more from its files by `way` alone, and remembers the day.

    Raises WrongPassphrase, WrongShares, VaultDamaged, RehearsalFailed: then it does not open this vault.
    """
    found = rehearsing.try_out(vault.folder, way)
    here = _held(vault)
    if found.log != vault.log or found.testimonies < here:
        raise RehearsalFailed(count=found.testimonies)
    day = day_of(clock.now())
    _remember(vault, day)
    return Rehearsal(way.kind, found.testimonies, found.entries, day)


def last_rehearsal(vault: Vault) -> str:
    """The day, or nothing."""
    from intake.model.dossier import Setting

    with vault.reader() as reader:
        days = [s.value for _id, s in reader.records_of_type(Setting) if s.name == keys.REHEARSED]
    return max(days, default="")


def rehearsal_due(vault: Vault, *, clock: Clock) -> bool:
    """For coordinators: whether none was ever done, or the last one 90 days ago or more."""
    with vault.reader() as reader:
        if vault.key_id not in reader.coordinators():
            return False
    last = last_rehearsal(vault)
    try:
        return not last or (clock.now().date() - date.fromisoformat(last)).days >= REHEARSE_DAYS
    except ValueError:
        return True


def _held(vault: Vault) -> int:
    with vault.reader() as reader:
        return reader.counts()["testimonies"]


def _remember(vault: Vault, day: str) -> None:
    from intake.model.dossier import Setting
    from intake.model.ids import new_id

    with vault.reader() as reader:
        held = [record for record, s in reader.records_of_type(Setting) if s.name == keys.REHEARSED]
    record = held[0] if held else new_id()
    vault.write(lambda writer: writer.save(record, "setting", Setting(name=keys.REHEARSED, value=day)))
