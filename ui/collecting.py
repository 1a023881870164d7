"""Python's cyclic garbage is collected on the thread of the window, between two events, and nowhere else.

Left alone, the interpreter collects in whichever thread happens to allocate. A cycle may hold widgets; destroyed on the
thread of a job they take the process with them (seen: a segmentation fault while people were searched for). Must never
collect on another thread, and never in the middle of an event.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 200
"""Much oftener than garbage gathers, and a look that finds none costs a microsecond."""


class Collecting(QObject):
    """From here on, for this process; `parent` lives as long as the event loop. The interpreter's own limits hold."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        timer = QTimer(self)
        timer.timeout.connect(self.look)
        timer.start(EVERY_MS)

    def look(self) -> None:
        """Collects the oldest generation that is due, if any is."""
        due = [have > most for have, most in zip(gc.get_count(), gc.get_threshold(), strict=True)]
        if due[0]:
            gc.collect(2 if due[1] and due[2] else 1 if due[1] else 0)
