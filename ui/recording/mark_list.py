"""The moments that were marked in a take that runs, newest first, each with room for a few words.

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


class MarkList(QWidget):
    """Follows the session; hidden while nothing is marked."""

    def __init__(self, theme: Theme, session: RecordingSession) -> None:
        super().__init__()
        self._theme, self._session = theme, session
        self._shown: list[str] = []
        self._column = vbox(self, gap=8)
        session.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        codes = self._session.mark_codes
        if codes[: len(self._shown)] != self._shown or not codes:
            clear_layout(self._column)
            self._shown = []
        for code in codes[len(self._shown) :]:
            self._column.insertWidget(0, self._row(code))
            self._shown.append(code)
        self.setVisible(bool(codes))

    def _row(self, code: str) -> QWidget:
        row = QWidget()
        line = hbox(row, gap=12)
        line.addWidget(Text(self._theme, ltr(code[:8]), role=Role.BODY, ink="accent", tabular=True))
        words = SafeLineEdit(
            self._theme, self._session.mark_note(code), placeholder=self.tr("A word for it, if you like")
        )
        words.setAccessibleName(self.tr("A word for the mark at {time}").format(time=code[:8]))
        words.textEdited.connect(lambda text, which=code: self._session.set_mark_note(which, text))
        line.addWidget(words, 1)
        return row
