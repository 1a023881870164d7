"""One line above the tabs while a take runs and its panel is not in sight: that it records, for how long, and the way
back. Must never be in the way of writing.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from ui.screens.testimonies.controller import TestimonyController
from ui.widgets.buttons import Button
from ui.widgets.card import hbox
from ui.widgets.labels import IconLabel, Text, ltr
from ui.widgets.theme import Theme


class RecordingStrip(QWidget):
    """Hidden unless it has something to tell."""

    def __init__(self, theme: Theme, controller: TestimonyController, show_panel: Callable[[], object]) -> None:
        super().__init__()
        self._theme, self._controller, self._beside_panel = theme, controller, False
        row = hbox(self, gap=12)
        self._sign = IconLabel(theme, "circle", "text2", theme.icon_size)
        self._words = Text(theme, "", weight=600)
        self._time = Text(theme, "", weight=600, tabular=True)
        stop = Button(theme, self.tr("Stop"), icon="player-stop", hint="F9", small=True)
        look = Button(theme, self.tr("Show"), icon="microphone", small=True)
        stop.clicked.connect(self._stop)
        look.clicked.connect(lambda: show_panel())
        for widget in (self._sign, self._words, self._time):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(look)
        row.addWidget(stop)
        self._timer = QTimer(self)
        self._timer.setInterval(500)
        self._timer.timeout.connect(self.refresh)
        self.hide()

    def _stop(self) -> None:
        if self._controller.records:
            self._controller.recording.stop()

    def set_beside_panel(self, beside: bool) -> None:
        """Whether the panel itself is in sight."""
        self._beside_panel = beside
        self.refresh()

    def refresh(self) -> None:
        shown = self._controller.records and not self._beside_panel
        if shown:
            from ui.recording.panel import clock_text, state_words

            session = self._controller.recording
            words, icon, ink = state_words(session.state)
            self._sign.set_icon(icon, ink, self._theme.icon_size)
            self._words.set_ink(ink)
            turns = session.marking.speakers
            self._words.setText(f"{words} · {ltr(session.speaker_words(turns[-1][1]))}" if turns else words)
            progress = session.progress
            self._time.setText("" if progress is None else ltr(clock_text(progress.seconds)))
        self.setVisible(shown)
        if shown != self._timer.isActive():
            (self._timer.start if shown else self._timer.stop)()
