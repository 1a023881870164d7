"""Turns what is done on the restore card into calls of the backup service, off the event loop.

Holds what opens the backup as a Secret between the two questions, and wipes it when the card is left or the vault is
made. Must never begin before the backup opened and the folder was found to be free.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from intake.crypto.secret import Secret
from intake.errors import AlreadyThere, AmanatError, BadShare, WrongShares
from intake.services import backing_up, recovery
from intake.services.keys import ByPassphrase, ByShares, WayIn
from ui.screens.unlock.controller import wait_after

if TYPE_CHECKING:
    from datetime import datetime

    from intake.progress import CancelToken, Progress
    from intake.services.backing_up import RestoreReport
    from ui.jobs import Job, Jobs
    from ui.screens.unlock.controller import UnlockController

T = TypeVar("T")
Failed = Callable[[AmanatError], object]


class RestoreController:
    """One for a restore card. `close` when the card is left."""

    def __init__(self, jobs: Jobs, usual: Path, attempts: UnlockController) -> None:
        self._jobs, self._usual, self._attempts = jobs, usual, attempts
        self._way: WayIn | None = None
        self._job: Job | None = None
        self._closed = False

    def offered(self) -> Path:
        """The usual place, or the next name beside it that nothing lies at; one that a restore left is taken again."""
        folder, number = self._usual, 2
        while not backing_up.has_room_for_vault(folder):
            folder, number = self._usual.with_name(f"{self._usual.name}-{number}"), number + 1
        return folder

    def has_room(self, folder: Path) -> bool:
        """Whether a vault can be restored into it."""
        return backing_up.has_room_for_vault(folder)

    @property
    def busy(self) -> bool:
        return self._job is not None

    @property
    def wait(self) -> int:
        """Seconds before the next passphrase."""
        return wait_after(self._attempts.failures)

    def start_afresh(self, error: AmanatError, backup: Path, to: Path) -> bool:
        """True if `error` says that secrets were typed that open nothing, and a fresh process takes over, which tells
        it: they go with this one. The form then stays as it is, disabled."""
        said = "backup" if error.code == "wrong-passphrase" else "backup-shares"
        refused = error.code == "wrong-passphrase" or isinstance(error, WrongShares | BadShare)
        return refused and self._attempts.start_afresh(said=said, backup=backup, to=to)

    # --- what opens it ----------------------------------------------------------------------------------------------

    def try_passphrase(
        self, backup: Path, to: Path, passphrase: str, done: Callable[[datetime], object], failed: Failed
    ) -> None:
        """Whether it opens the backup and `to` is free. AlreadyThere is about `to`. Writes nothing."""
        typed = bytearray(passphrase.encode("utf-8"))
        self._start(lambda: self._try(backup, to, ByPassphrase(Secret.take(typed))), done, failed)

    def try_shares(
        self, backup: Path, to: Path, shares: Sequence[str], done: Callable[[datetime], object], failed: Failed
    ) -> None:
        """The same with three recovery shares. Raises BadShare as well."""
        words = tuple(shares)
        self._start(lambda: self._try(backup, to, recovery.way_of(words)), done, failed)

    def _try(self, backup: Path, to: Path, way: WayIn) -> datetime:
        try:
            if not backing_up.has_room_for_vault(to):
                raise AlreadyThere
            made = backing_up.try_out(backup, way)
        except BaseException as error:
            _wipe(way)
            if isinstance(error, AmanatError) and error.code == "wrong-passphrase":
                self._attempts.failures += 1
            raise
        self._forget()
        self._way = way
        if self._closed:
            self._forget()
        return made

    # --- making the vault -------------------------------------------------------------------------------------------

    def restore(
        self,
        backup: Path,
        to: Path,
        passphrase: str,
        done: Callable[[RestoreReport], object],
        failed: Failed,
        progress: Callable[[str, int, int], object],
    ) -> None:
        """Makes the vault in `to`, which `passphrase` will open. What opened the backup is wiped when that ends."""
        way, self._way = self._way, None
        assert way is not None
        typed = bytearray(passphrase.encode("utf-8"))

        def work(progress: Progress, cancel: CancelToken) -> RestoreReport:
            try:
                with Secret.take(typed) as new:
                    return backing_up.restore(backup, to, way, new, progress=progress, cancel=cancel)
            finally:
                _wipe(way)

        self._start(work, done, failed, progress)

    def cancel(self) -> None:
        """Asks it to stop; `failed` then gets Cancelled, and the folder can be taken again."""
        if self._job is not None:
            self._job.cancel()

    def close(self) -> None:
        """The card is left: what was held is wiped, what runs is stopped."""
        self._closed = True
        self.cancel()
        self._forget()

    def _forget(self) -> None:
        if self._way is not None:
            _wipe(self._way)
            self._way = None

    def _start(
        self,
        work: Callable[..., T],
        done: Callable[[T], object],
        failed: Failed,
        progress: Callable[[str, int, int], object] | None = None,
    ) -> None:
        # one at a time: a second press while the first works is the same wish
        if self._job is not None:
            return

        def ended(tell: Callable[[], object]) -> None:
            self._job = None
            if not self._closed:
                tell()

        self._job = self._jobs.start(
            work,
            done=lambda result: ended(lambda: done(result)),
            failed=lambda error: ended(lambda: failed(error)),
            progress=None if progress is None else lambda *at: None if self._closed else progress(*at),
        )


def _wipe(way: WayIn) -> None:
    secret = way.shared if isinstance(way, ByShares) else way.passphrase
    secret.close()
