"""What opens a vault, and changing it: passphrase, passphrase and keyfile, recovery shares. Files only, no database.

Every change needs a way that opens now, because the vault key is kept nowhere. Must never leave a vault without a way
in, and is never done without the writer lock: whoever calls holds it.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from intake.crypto.kdf import derive, derive_from_passphrase
from intake.crypto.secret import Secret
from intake.errors import AmanatError, LastWayIn, SlotsFull, WrongPassphrase, WrongShares
from intake.model.ids import RandomBytes
from intake.vault import keyslots
from intake.vault.keyslots import SLOTS, Keyslots, SlotKind


@dataclass(frozen=True, slots=True)
class ByPassphrase:
    """A passphrase, and the keyfile's bytes where one is used. Owns neither: whoever made the secrets closes them."""

    passphrase: Secret
    keyfile: Secret | None = None

    @property
    def kind(self) -> SlotKind:
        return SlotKind.PASSPHRASE if self.keyfile is None else SlotKind.PASSPHRASE_AND_KEYFILE

    @property
    def refusal(self) -> AmanatError:
        return WrongPassphrase()

    def derive(self, slots: Keyslots) -> Secret:
        """Raises BadPassphrase."""
        return derive_from_passphrase(self.passphrase, slots.salt, slots.params, second_factor=self.keyfile)


@dataclass(frozen=True, slots=True)
class ByShares:
    """The 32 bytes that enough recovery shares give."""

    shared: Secret

    @property
    def kind(self) -> SlotKind:
        return SlotKind.RECOVERY_SHARES

    @property
    def refusal(self) -> AmanatError:
        return WrongShares()

    def derive(self, slots: Keyslots) -> Secret:
        """Random already: nothing that would have to be slow."""
        return derive(self.shared, "recovery-shares")


WayIn = ByPassphrase | ByShares


@dataclass(frozen=True, slots=True)
class Slot:
    """One way in as a list shows it: `number` 0 … 7, how it is opened, whether it is the one that opened just now."""

    number: int
    kind: SlotKind | int
    opened_now: bool


@dataclass(frozen=True, slots=True)
class SlotList:
    """Told after a way in opened. `certain` is False for files made before there was a directory of slots."""

    generation: int
    slots: tuple[Slot, ...]
    certain: bool


def open_by(slots: Keyslots, way: WayIn) -> tuple[Secret, int]:
    """The vault key and its slot: one derivation. Raises WrongPassphrase, WrongShares, BadPassphrase."""
    with way.derive(slots) as derived:
        opened = keyslots.open_derived(slots, derived)
    if opened is None:
        raise way.refusal
    return opened


class Edit:
    """The keyslots in memory, opened to be changed; see `editing`. `used` says which slots are in use."""

    def __init__(self, slots: Keyslots, vault_key: Secret, opened: int, kind: SlotKind, random_bytes: RandomBytes):
        self._slots, self._key, self._random_bytes = slots, vault_key, random_bytes
        self.opened = opened
        found = keyslots.kinds(slots, vault_key)
        self.certain = found is not None
        self.used: dict[int, SlotKind | int] = {opened: kind} if found is None else {**found, opened: kind}

    def put(self, way: WayIn, slot: int | None = None) -> int:
        """Lets `way` open: in `slot`, or in one that is not in use. Raises SlotsFull, BadPassphrase."""
        if slot is None:
            free = [number for number in range(SLOTS) if number not in self.used]
            if not free:
                raise SlotsFull
            slot = free[self._random_bytes(1)[0] % len(free)]
        with way.derive(self._slots) as derived:
            self._slots = keyslots.seal(self._slots, slot, derived, way.kind, self._key, self._random_bytes)
        self.used[slot] = way.kind
        return slot

    def clear(self, slot: int) -> None:
        """What opened in `slot` opens no more."""
        self._slots = keyslots.cleared(self._slots, slot, self._random_bytes)
        self.used.pop(slot, None)

    def of_kinds(self, *kinds: SlotKind) -> list[int]:
        return [slot for slot, kind in self.used.items() if kind in kinds]

    def untouched(self, slots: Keyslots) -> bool:
        """Whether these are still the slots that it was made with."""
        return self._slots is slots

    def finished(self) -> Keyslots:
        """The keyslots to write, one generation on. Raises LastWayIn when nothing would open."""
        if not self.used:
            raise LastWayIn
        slots = replace(self._slots, generation=keyslots.next_generation(self._slots))
        return keyslots.with_directory(slots, self.used, self._key, self._random_bytes)


@contextlib.contextmanager
def editing(folder: Path, present: WayIn, random_bytes: RandomBytes) -> Iterator[Edit]:
    """Opens the keyslots with `present`, and writes what the block made of them if it ends well.

    Copies of the files made before keep what they had. Raises WrongPassphrase, WrongShares, LastWayIn, MachineTrouble
    and what the block raises; nothing is changed then.
    """
    slots, _ = keyslots.load(folder)
    vault_key, opened = open_by(slots, present)
    with vault_key:
        edit = Edit(slots, vault_key, opened, present.kind, random_bytes)
        yield edit
        if edit.untouched(slots):
            return
        written = edit.finished()
    keyslots.store(folder, written)


def listed(folder: Path, present: WayIn) -> SlotList:
    """Every way into the vault. Raises WrongPassphrase, WrongShares."""
    slots, _ = keyslots.load(folder)
    vault_key, opened = open_by(slots, present)
    with vault_key:
        edit = Edit(slots, vault_key, opened, present.kind, bytes)
    found = tuple(Slot(number, kind, number == opened) for number, kind in sorted(edit.used.items()))
    return SlotList(slots.generation, found, edit.certain)


def change(folder: Path, present: WayIn, new: WayIn, random_bytes: RandomBytes) -> None:
    """`new` takes the place of `present` in its slot."""
    with editing(folder, present, random_bytes) as edit:
        edit.put(new, edit.opened)


def add(folder: Path, present: WayIn, new: WayIn, random_bytes: RandomBytes) -> None:
    """One more way in. New recovery shares replace those made before. Raises SlotsFull."""
    with editing(folder, present, random_bytes) as edit:
        if new.kind == SlotKind.RECOVERY_SHARES:
            for slot in edit.of_kinds(SlotKind.RECOVERY_SHARES):
                edit.clear(slot)
        edit.put(new)


def remove(folder: Path, present: WayIn, which: Callable[[Edit], list[int]], random_bytes: RandomBytes) -> int:
    """Clears the slots that `which` names; how many there were. Raises LastWayIn."""
    with editing(folder, present, random_bytes) as edit:
        chosen = [slot for slot in which(edit) if slot in edit.used]
        for slot in chosen:
            edit.clear(slot)
    return len(chosen)


def recover(folder: Path, shares: ByShares, new: ByPassphrase, random_bytes: RandomBytes) -> None:
    """A new passphrase by recovery shares: the old one, lost or known to somebody else, opens no more."""
    with editing(folder, shares, random_bytes) as edit:
        # without a directory that holds nobody knows which slots open: all but the one that opened just now go
        gone = edit.of_kinds(SlotKind.PASSPHRASE, SlotKind.PASSPHRASE_AND_KEYFILE) if edit.certain else range(SLOTS)
        for slot in gone:
            if slot != edit.opened:
                edit.clear(slot)
        edit.put(new)
