"""Turns what is done with the ways into the vault into calls of the keys and recovery services, as jobs.

Holds the passphrase that opened them as long as their page is shown, and wipes it when the page is closed; shares as
long as they are being copied.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from intake.crypto.secret import Secret
from intake.errors import AmanatError
from intake.services import keyfiles, keys, recovery
from intake.services.keys import ByPassphrase, Moved, SlotList
from intake.services.recovery import NewShares, Rehearsal
from ui.screens import Context

if TYPE_CHECKING:
    from intake.clock import Clock
    from intake.vault.vault import Vault


class WaysController(QObject):
    """`did` says which action succeeded and with what, `failed` (action, error), `progressed` while moving."""

    did = Signal(str, object)
    failed = Signal(str, object)
    progressed = Signal(str, object, object)

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._vault, self._clock, self._jobs = context.vault, context.clock, context.jobs
        self._present: ByPassphrase | None = None
        self._shares: NewShares | None = None
        self._action = ""

    @property
    def busy(self) -> bool:
        return bool(self._action)

    @property
    def last_rehearsal(self) -> str:
        return recovery.last_rehearsal(self._vault)

    @property
    def moved_away(self) -> bool:
        """Whether the vault was locked in order to be moved: then this process has to end, however that went."""
        return self._vault.locked

    def open(self, passphrase: str, keyfile: Path | None) -> None:
        """Opens the keyslots; `did("open", SlotList)`."""
        self._run("open", self._open, bytearray(passphrase.encode("utf-8")), keyfile)

    def _open(self, typed: bytearray, keyfile: Path | None) -> SlotList:
        present = _present(typed, keyfile)
        try:
            found = keys.of(self._vault).listed(present)
        except BaseException:
            _wipe(present)
            raise
        self._forget()
        self._present = present
        return found

    def close(self) -> None:
        """The page is left: what was held is wiped."""
        self.drop_shares()
        self._forget()

    def _forget(self) -> None:
        if self._present is not None:
            _wipe(self._present)
            self._present = None

    def _held(self) -> ByPassphrase:
        assert self._present is not None
        return self._present

    # --- changes -----------------------------------------------------------------------------------------------------

    def change_passphrase(self, old: str, new: str, keyfile: Path | None) -> None:
        secrets = bytearray(old.encode("utf-8")), bytearray(new.encode("utf-8"))
        self._run("passphrase", _change_passphrase, self._vault, *secrets, keyfile)

    def move(self, old: str, new: str, keyfile: Path | None) -> None:
        """Locks the vault and moves it; the process has to end afterwards."""
        secrets = bytearray(old.encode("utf-8")), bytearray(new.encode("utf-8"))
        self._run("move", _move, self._vault, *secrets, keyfile, progress=self.progressed.emit)

    def remove(self, slot: int) -> None:
        self._run("remove", lambda: keys.of(self._vault).remove(self._held(), slot))

    def add_keyfile(self, path: Path) -> None:
        self._run("add-keyfile", self._add_keyfile, path)

    def _add_keyfile(self, path: Path) -> None:
        present = self._held()
        secret = keyfiles.make(path)
        changed = ByPassphrase(present.passphrase, secret)
        keys.of(self._vault).change(present, changed)
        self._present = changed

    def remove_keyfile(self) -> None:
        self._run("remove-keyfile", self._remove_keyfile)

    def _remove_keyfile(self) -> None:
        present = self._held()
        changed = ByPassphrase(present.passphrase)
        keys.of(self._vault).change(present, changed)
        if present.keyfile is not None:
            present.keyfile.close()
        self._present = changed

    def refresh(self) -> None:
        self._run("list", lambda: keys.of(self._vault).listed(self._held()))

    # --- recovery shares ---------------------------------------------------------------------------------------------

    def begin_shares(self) -> None:
        """Draws five shares; `did("shares", tuple)`. They open nothing until `keep_shares`."""
        self._run("shares", self._begin_shares)

    def _begin_shares(self) -> tuple[str, ...]:
        self._shares = recovery.new_shares(keys.of(self._vault), self._held())
        return self._shares.shares

    def keep_shares(self) -> None:
        """They open the vault, and each backup that is here; `did("keep-shares", (backups they open, away))`."""
        self._run("keep-shares", self._keep_shares)

    def _keep_shares(self) -> tuple[int, int]:
        assert self._shares is not None
        self._shares.keep(keys.of(self._vault), self._held())
        backups = self._shares.open_backups(self._vault)
        self.drop_shares()
        return backups

    def drop_shares(self) -> None:
        """Forgets shares that were not kept: those made before still count."""
        if self._shares is not None:
            self._shares.close()
            self._shares = None

    def rehearse_passphrase(self, passphrase: str, keyfile: Path | None) -> None:
        typed = bytearray(passphrase.encode("utf-8"))
        self._run("rehearse", _rehearse_passphrase, self._vault, self._clock, typed, keyfile)

    def rehearse_shares(self, shares: Sequence[str]) -> None:
        self._run("rehearse", _rehearse_shares, self._vault, self._clock, tuple(shares))

    # --- jobs --------------------------------------------------------------------------------------------------------

    def _run(self, action: str, function: Callable[..., Any], *arguments: Any, progress: Any = None) -> None:
        # one at a time: a second press while the first works is the same wish
        if self._action:
            return
        self._action = action
        self._jobs.start(function, *arguments, done=self._done, failed=self._not_done, progress=progress)

    def _done(self, result: object) -> None:
        action, self._action = self._action, ""
        self.did.emit(action, result)

    def _not_done(self, error: AmanatError) -> None:
        action, self._action = self._action, ""
        self.failed.emit(action, error)


def _present(typed: bytearray, keyfile: Path | None) -> ByPassphrase:
    """Raises BadKeyfile, CannotRead."""
    passphrase = Secret.take(typed)
    try:
        return ByPassphrase(passphrase, None if keyfile is None else keyfiles.read(keyfile))
    except BaseException:
        passphrase.close()
        raise


def _wipe(way: ByPassphrase) -> None:
    way.passphrase.close()
    if way.keyfile is not None:
        way.keyfile.close()


def _change_passphrase(vault: Vault, old: bytearray, new: bytearray, keyfile: Path | None) -> None:
    present = _present(old, keyfile)
    try:
        with Secret.take(new) as after:
            keys.of(vault).change(present, ByPassphrase(after, present.keyfile))
    finally:
        _wipe(present)


def _move(
    vault: Vault, old: bytearray, new: bytearray, keyfile: Path | None, *, progress: Any, cancel: Any = None
) -> Moved:
    present = _present(old, keyfile)
    try:
        with Secret.take(new) as after:
            return keys.move_to_new_key(vault, present, ByPassphrase(after), progress=progress, cancel=cancel)
    finally:
        _wipe(present)


def _rehearse_passphrase(vault: Vault, clock: Clock, typed: bytearray, keyfile: Path | None) -> Rehearsal:
    present = _present(typed, keyfile)
    try:
        return recovery.rehearse(vault, present, clock=clock)
    finally:
        _wipe(present)


def _rehearse_shares(vault: Vault, clock: Clock, shares: Sequence[str]) -> Rehearsal:
    way = recovery.way_of(shares)
    with way.shared:
        return recovery.rehearse(vault, way, clock=clock)
