"""From the order to lock until the process may end: nothing on the screen, all saved, all ended, the vault closed.

A step that fails keeps no other from happening. Must never take apart what the end of the process takes anyway:
somebody waits for the next window, which comes when nothing of this process is left.
"""

from __future__ import annotations

import contextlib
import gc
import threading
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from intake.errors import AmanatError
from ui.locking import GRACE_SECONDS

if TYPE_CHECKING:
    from collections.abc import Callable

    from intake.vault.vault import Vault
    from ui.guarding import Guarding
    from ui.jobs import Jobs
    from ui.locking import Link
    from ui.screens.shell.controller import ShellController
    from ui.widgets.window import MainWindow

CLOSING_SECONDS = 3.0
"""Of the time that a lock has, kept for closing the vault: long work must have ended before."""
SOON_SECONDS = 0.3
"""A lock that takes longer says so."""


class Ending:
    """One for a process, made when it is ordered to end. `vault` and what belongs to it are None before one is open."""

    def __init__(self, window: MainWindow, link: Link, jobs: Jobs | None, vault: Vault | None) -> None:
        self._window, self._link, self._jobs, self._vault = window, link, jobs, vault
        #: The writer lock, which the end of the process gives back and nothing before.
        self.writer_lock: object = None

    def run(self, shell: ShellController | None, guarding: Guarding | None) -> None:
        """All of it. Returns when the process may end; the supervisor has its own idea of how long that may take."""
        gc.disable()  # nothing of this process will be needed again
        must_end = time.monotonic() + GRACE_SECONDS - CLOSING_SECONDS
        self._cover()
        if shell is not None:
            self._whatever_happens(shell.save_now)
        self._link.run_before_lock(self.note)
        if guarding is not None and self._vault is not None:
            self._whatever_happens(guarding.closing)
            self._whatever_happens(self._clear_clipboard)
        if self._jobs is not None:
            self._jobs.stop(max(500, round((must_end - time.monotonic()) * 1000)))
        if self._vault is not None:
            self._close(self._vault)

    def _cover(self) -> None:
        """Nothing of the vault is on the screen from here on, however long closing takes. Taking the window away is
        quickest; where more is to be done, a sheet says what goes on."""
        if self._vault is not None and (self._link.something_to_end or (self._jobs is not None and self._jobs.busy)):
            self._window.draw_curtain(last_words(), for_good=True)
        else:
            self._window.take_away()

    def _close(self, vault: Vault) -> None:
        closing = threading.Thread(target=self._lock, args=(vault,), name="closing")
        closing.start()
        closing.join(SOON_SECONDS)
        if closing.is_alive() and not self._window.isVisible():
            self._whatever_happens(lambda: self._window.say_under_curtain(last_words()))
        closing.join()

    def _lock(self, vault: Vault) -> None:
        with contextlib.suppress(AmanatError):
            self.writer_lock = vault.lock_keeping_files()

    def _clear_clipboard(self) -> None:
        from ui.widgets.safe_text import ClipboardGuard

        for child in self._window.findChildren(ClipboardGuard):
            child.clear()

    def _whatever_happens(self, step: Callable[[], object]) -> None:
        """A mistake of a screen's must keep neither a recording from being ended nor the vault from being closed."""
        try:
            step()
        except Exception as error:
            with contextlib.suppress(Exception):
                self.note(error)

    def note(self, error: Exception) -> None:
        """What could not be ended properly stands in the error journal, without its words, at the next unlock."""
        from intake.services import journal

        if self._vault is not None and not self._vault.read_only:
            journal.note(self._vault, error)


def last_words() -> str:
    """What a sheet says while a vault is closed."""
    return QCoreApplication.translate("Curtain", "Saving and locking…")
