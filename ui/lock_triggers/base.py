"""The interface of the triggers: `fired` says why, once or several times; whoever hears it locks."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

SCREEN_LOCKED, SLEEP, OTHER_USER, LID, ENDING = "screen locked", "sleep", "other user", "lid", "ending"


class LockTriggers(QObject):
    """Made when a vault is open, ended by the end of the process: that also lets the computer sleep."""

    fired = Signal(str)
    #: Which of SCREEN_LOCKED and SLEEP will not be noticed on this computer: a frozenset, once, when that is known.
    #: Not sent where both will.
    unheard = Signal(object)

    def start(self) -> None:
        """Begins to listen. Returns at once; what cannot be heard on this computer is told by `unheard`."""
        raise NotImplementedError

    def stop(self) -> None:
        """Listens no more and holds nothing up."""
        raise NotImplementedError
