"""Turns what is done on the unlock window into calls of the session service, off the event loop.

Holds no passphrase: it makes a Secret, gives it to the service, and closes it whatever happens. Counts failed attempts
to make the next one wait.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from intake.clock import Clock
from intake.errors import AmanatError

if TYPE_CHECKING:
    from intake.crypto.secret import Secret
    from intake.services.session import FoundVault, Settings
    from intake.vault.vault import Vault
    from ui.jobs import Jobs
    from ui.screens.unlock.restore_controller import RestoreController

_LONGEST_WAIT = 30


class SessionService(Protocol):
    """What is used of intake.services.session; tests give another."""

    def default_folder(self) -> Path: ...

    def find_vaults(self, *, removable: bool = False) -> list[FoundVault]: ...

    def create(self, folder: Path, passphrase: Secret, *, pseudonym: str, clock: Clock) -> Vault: ...

    def unlock(self, folder: Path, passphrase: Secret, *, clock: Clock, keyfile: Path | None = None) -> Vault: ...

    def unlock_read_only(
        self, folder: Path, passphrase: Secret, *, clock: Clock, keyfile: Path | None = None
    ) -> Vault: ...

    def settings(self, vault: Vault) -> Settings: ...


def wait_after(failures: int) -> int:
    """Seconds before the next attempt: two free mistakes, then 1, 2, 4 … up to 30."""
    return 0 if failures < 3 else min(_LONGEST_WAIT, 2 ** (failures - 3))


class UnlockController:
    """One for the unlock window. `opened` gets the open vault, once."""

    def __init__(
        self,
        session: SessionService,
        jobs: Jobs,
        clock: Clock,
        opened: Callable[[Vault], object],
        *,
        join: Callable[[Vault, Path], object] | None = None,
        start_afresh: Callable[[dict[str, str]], bool] | None = None,
    ) -> None:
        self._session, self._jobs, self._clock, self._opened, self._join = session, jobs, clock, opened, join
        self._start_afresh = start_afresh
        self.failures = 0
        self.busy = False
        self.join_error: AmanatError | None = None

    def default_folder(self) -> Path:
        return self._session.default_folder()

    def find(self, *, removable: bool = False) -> list[FoundVault]:
        return self._session.find_vaults(removable=removable)

    @property
    def can_join(self) -> bool:
        return self._join is not None

    def open(
        self,
        folder: Path,
        passphrase: str,
        failed: Callable[[AmanatError], object],
        *,
        read_only: bool = False,
        keyfile: Path | None = None,
    ) -> None:
        """Tries a passphrase, with a keyfile if one was chosen. `failed` runs on the event loop."""
        self._run(failed, self._open, folder, bytearray(passphrase.encode("utf-8")), read_only, keyfile)

    def check_shares(
        self,
        folder: Path,
        shares: Sequence[str],
        done: Callable[[], object],
        failed: Callable[[AmanatError], object],
    ) -> None:
        """Whether recovery shares open the vault. Changes nothing."""
        from intake.services import recovery

        self._jobs.start(recovery.share_opens, folder, tuple(shares), done=lambda _: done(), failed=failed)

    def recover(
        self, folder: Path, shares: Sequence[str], passphrase: str, failed: Callable[[AmanatError], object]
    ) -> None:
        """Gives the vault a new passphrase by three shares and opens it."""
        self._run(failed, self._recover, folder, tuple(shares), bytearray(passphrase.encode("utf-8")))

    def leave_for(self, folder: Path) -> bool:
        """After a restore: True if a fresh process takes over, which offers this vault; what was typed goes."""
        if self._start_afresh is None:
            return False
        self.busy = True
        return self._start_afresh({"failures": "0", "at": str(folder)})

    def restoring(self) -> RestoreController:
        """For a card that restores a backup."""
        from ui.screens.unlock.restore_controller import RestoreController

        return RestoreController(self._jobs, self.default_folder(), self)

    def go_on_counting(self, attempt: Mapping[str, str]) -> None:
        """Failures are counted over the processes that they end."""
        told = attempt.get("failures", "")
        self.failures = int(told) if told.isdecimal() and told.isascii() else 0

    def start_afresh(
        self, *, said: str = "wrong", letters: str = "", caps_lock: bool = False, **paths: Path | None
    ) -> bool:
        """After a wrong passphrase, keyfile or shares: True if a fresh process takes over, which tells it; what was
        typed goes with this one. The card then stays as it is, disabled. `said`, `paths`: see ui.wire.ATTEMPT."""
        if self._start_afresh is None:
            return False
        self.busy = True
        attempt = {"failures": str(self.failures), "letters": letters, "said": said}
        if caps_lock:
            attempt["caps"] = "y"
        attempt |= {name: str(path) for name, path in paths.items() if path is not None}
        return self._start_afresh(attempt)

    def create(
        self,
        folder: Path,
        passphrase: str,
        pseudonym: str,
        invitation: Path | None,
        failed: Callable[[AmanatError], object],
    ) -> None:
        """Makes a vault; with an invitation joins at once. A bad invitation leaves the vault open and is told."""
        self._run(failed, self._create, folder, bytearray(passphrase.encode("utf-8")), pseudonym, invitation)

    def destroy(
        self,
        folder: Path,
        although_in_use: bool,
        done: Callable[[object], object],
        failed: Callable[[AmanatError], object],
    ) -> None:
        """Destroys a vault, without its passphrase; whoever calls has asked for the word."""
        from intake.services import destroying

        self._jobs.start(
            destroying.destroy, folder, although_in_use=although_in_use, done=done, failed=failed
        )

    def _run(self, failed: Callable[[AmanatError], object], function: Callable[..., Any], *arguments: Any) -> None:
        if self.busy:
            return
        self.busy = True

        def on_failure(error: AmanatError) -> None:
            self.busy = False
            if error.code == "wrong-passphrase":
                self.failures += 1
            failed(error)

        def on_success(vault: Vault) -> None:
            self.busy = False
            self._opened(vault)

        self._jobs.start(function, *arguments, done=on_success, failed=on_failure)

    def _open(self, folder: Path, typed: bytearray, read_only: bool, keyfile: Path | None) -> Vault:
        from intake.crypto.secret import Secret

        with Secret.take(typed) as passphrase:
            unlock = self._session.unlock_read_only if read_only else self._session.unlock
            return unlock(folder, passphrase, clock=self._clock, keyfile=keyfile)

    def _recover(self, folder: Path, shares: Sequence[str], typed: bytearray) -> Vault:
        from intake.crypto.secret import Secret
        from intake.services import recovery

        with Secret.take(typed) as passphrase:
            recovery.recover(folder, shares, passphrase)
            return self._session.unlock(folder, passphrase, clock=self._clock)

    def _create(self, folder: Path, typed: bytearray, pseudonym: str, invitation: Path | None) -> Vault:
        from intake.crypto.secret import Secret

        with Secret.take(typed) as passphrase:
            vault = self._session.create(folder, passphrase, pseudonym=pseudonym, clock=self._clock)
        if invitation is not None and self._join is not None:
            try:
                self._join(vault, invitation)
            except AmanatError as error:
                self.join_error = error
        return vault
