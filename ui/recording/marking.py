"""What is marked in a take while it runs: moments, a few words for each, and who speaks. Knows no widget.

Each mark is in the vault a moment later, so that a crash costs none. A speaker is an id; must never hold a name.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from intake.services import recording
from intake.services.recording import Recorder, State, Take
from ui.recording.surroundings import Surroundings

_NOTES_MS = 1000


class Marking(QObject):
    """Of the take that runs; empty between two takes. `changed` after each mark, not after each letter of its words."""

    changed = Signal()

    def __init__(self, context: Surroundings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._take: Take | None = None
        self._recorder: Recorder[Any] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_NOTES_MS)
        self._timer.timeout.connect(self._write)

    def begin(self, take: Take, recorder: Recorder[Any]) -> None:
        self._take, self._recorder = take, recorder

    def end(self) -> None:
        """The take is over: what it kept of them goes its own way."""
        self._timer.stop()
        self._take = self._recorder = None

    # --- what is shown ----------------------------------------------------------------------------------------------

    @property
    def codes(self) -> list[str]:
        """Time codes of marked moments."""
        return [] if self._recorder is None else list(self._recorder.marks)

    def words(self, code: str) -> str:
        return "" if self._recorder is None else self._recorder.mark_notes.get(code, "")

    @property
    def speakers(self) -> list[tuple[str, str]]:
        """(time code, testifier's id) of each turn."""
        return [] if self._recorder is None else list(self._recorder.speakers)

    @property
    def paused(self) -> bool:
        return self._recorder is not None and self._recorder.state is State.PAUSED

    # --- what is done -----------------------------------------------------------------------------------------------

    @property
    def _open(self) -> bool:
        wanted = (State.STARTING, State.RECORDING, State.PAUSED)
        return self._recorder is not None and self._recorder.state in wanted

    def mark(self) -> None:
        if self._recorder is not None and self._open:
            self._recorder.mark()
            self.keep()

    def speaks(self, testifier: str) -> bool:
        """From now on it is this one; in a pause, from where it goes on. False where no take runs."""
        if self._recorder is None or not self._open:
            return False
        self._recorder.speaks(testifier)
        self.keep()
        return True

    def set_words(self, code: str, words: str) -> None:
        """A few words for a mark; kept a moment after the last letter."""
        if self._recorder is not None:
            self._recorder.mark_notes[code] = words
            self._timer.start()

    def keep(self) -> None:
        """Writes what there is, and tells."""
        self._write()
        self.changed.emit()

    def _write(self) -> None:
        recorder, take = self._recorder, self._take
        if recorder is not None and take is not None:
            self._context.jobs.start(recording.keep_marks_of, self._context.vault, take, recorder)
