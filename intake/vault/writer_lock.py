"""One program writes to a vault at a time. The lock is the operating system's and ends with the process."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from intake.errors import VaultInUse
from intake.fsio import translate_os_errors
from intake.vault.layout import LOCK


class WriterLock:
    """Held from construction to `close`. Raises VaultInUse when another program has it."""

    def __init__(self, folder: Path) -> None:
        with translate_os_errors(writing=True):
            self._handle = os.open(folder / LOCK, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _lock(self._handle)
        except OSError:
            os.close(self._handle)
            raise VaultInUse from None

    @classmethod
    def none(cls) -> WriterLock:
        """One that holds nothing."""
        lock = cls.__new__(cls)
        lock._handle = -1
        return lock

    def close(self) -> None:
        """Gives the lock back; harmless when called again."""
        if self._handle >= 0:
            os.close(self._handle)
            self._handle = -1


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
