"""Small pictures for the screen, made off the event loop: the newest one only, never more than ten a second."""

from __future__ import annotations

import threading

from PySide6.QtCore import QObject, Signal

from intake.errors import AmanatError
from intake.services.recording import Picture, small_rgb

WIDTH = 640
APART = 0.1


class Preview(QObject):
    """`ready(width, height, RGB bytes)` on the thread of whoever listens. `show` may be called on any thread."""

    ready = Signal(int, int, bytes)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wanted = threading.Condition()
        self._newest: Picture | None = None
        self._last = float("-inf")
        self._ended = False
        self._thread = threading.Thread(target=self._run, name="preview", daemon=True)
        self._thread.start()

    def show(self, picture: Picture) -> None:
        with self._wanted:
            if picture.at - self._last >= APART and not self._ended:
                self._last, self._newest = picture.at, picture
                self._wanted.notify()

    def stop(self) -> None:
        """Ends the thread; nothing is emitted afterwards."""
        with self._wanted:
            self._ended = True
            self._wanted.notify()
        self._thread.join()

    def _run(self) -> None:
        while True:
            with self._wanted:
                while self._newest is None and not self._ended:
                    self._wanted.wait()
                if self._ended:
                    return
                picture, self._newest = self._newest, None
            assert picture is not None
            try:
                self.ready.emit(*small_rgb(picture, WIDTH))
            except AmanatError:
                continue  # a broken frame; the next one comes
