"""The moments that were marked in a take that runs, newest first, each with room for a few words; and who speaks.

Never takes the focus: a mark is made while somebody is speaking, and words can come later or not at all.
"""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.recording.session import RecordingSession
from ui.widgets.card import clear_layout, hbox, vbox
from ui.widgets.fonts import Role
from ui.widgets.labels import Text, ltr
from ui.widgets.safe_text import SafeLineEdit
from ui.widgets.theme import Theme

_Shown = tuple[str, str]  # time code, and the testifier who speaks from there on, or nothing for a mark


class MarkList(QWidget):
    """Follows what is marked; hidden while nothing is."""

    def __init__(self, theme: Theme, session: RecordingSession) -> None:
        super().__init__()
        self._theme, self._session, self._marking = theme, session, session.marking
        self._shown: list[_Shown] = []
        self._column = vbox(self, gap=8)
        session.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Adds what is new. A turn that another took the place of goes, and then all rows are made again."""
        wanted = [*((code, "") for code in self._marking.codes), *self._marking.speakers]
        wanted.sort(key=lambda one: one[0])
        if wanted[: len(self._shown)] != self._shown or not wanted:
            clear_layout(self._column)
            self._shown = []
        for one in wanted[len(self._shown) :]:
            self._column.insertWidget(0, self._row(*one))
            self._shown.append(one)
        self.setVisible(bool(wanted))

    def _row(self, code: str, speaker: str) -> QWidget:
        row = QWidget()
        line = hbox(row, gap=12)
        line.addWidget(Text(self._theme, ltr(code[:8]), role=Role.BODY, ink="accent", tabular=True))
        if speaker:
            words = self.tr("{mark} speaks").format(mark=ltr(self._session.speaker_words(speaker)))
            line.addWidget(Text(self._theme, words, weight=600), 1)
            return row
        note = SafeLineEdit(self._theme, self._marking.words(code), placeholder=self.tr("A word for it, if you like"))
        note.setAccessibleName(self.tr("A word for the mark at {time}").format(time=code[:8]))
        note.textEdited.connect(lambda text, which=code: self._marking.set_words(which, text))
        line.addWidget(note, 1)
        return row
