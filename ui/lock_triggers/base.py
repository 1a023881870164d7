"""The interface of the triggers: `fired` says why, once or several times; whoever hears it locks."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

SCREEN_LOCKED, SLEEP, OTHER_USER, LID, ENDING = "screen locked", "sleep", "other user", "lid", "ending"


class LockTriggers(QObject):
    """Made when a vault is open, ended by the end of the process: that also lets the computer sleep."""

    fired = Signal(str)

    def start(self) -> None:
        """Begins to listen. Returns at once; what is not there on this computer is left out without a word."""
        raise NotImplementedError

    def stop(self) -> None:
        """Listens no more and holds nothing up."""
        raise NotImplementedError
