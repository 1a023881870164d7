"""What came in since the vault was opened, so that it is still there after a look at another place. In memory only."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject

from intake.services.taking_in import ImportedFile


@dataclass(frozen=True, slots=True)
class Arrival:
    """One file and what became of it; `time` as HH:MM, `size` in bytes (0 where it came out of quarantine)."""

    number: int
    time: str
    file: ImportedFile
    size: int = 0


class InboxLog(QObject):
    """Arrivals, the newest last, and the people whose receipts were written since their last bundle."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.arrivals: list[Arrival] = []
        self.receipted: set[str] = set()
        self._next = 0

    def add(self, file: ImportedFile, time: str, size: int = 0) -> Arrival:
        self._next += 1
        arrival = Arrival(self._next, time, file, size)
        self.arrivals.append(arrival)
        if file.outcome == "imported":
            self.receipted.discard(file.sender_fingerprint)
        return arrival

    def forget(self, number: int) -> None:
        self.arrivals = [arrival for arrival in self.arrivals if arrival.number != number]


def inbox_log(owner: QObject) -> InboxLog:
    """The log of this process: made on first use and owned by what lives as long as the open vault."""
    for child in owner.children():
        if isinstance(child, InboxLog):
            return child
    return InboxLog(owner)
