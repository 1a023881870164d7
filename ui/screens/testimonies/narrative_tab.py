"""The witness's words, in the witness's language. Nothing here corrects or shortens them."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.screens.testimonies.controller import TestimonyController
from ui.screens.testimonies.forms import choice_field, section
from ui.screens.testimonies.timed_writing import TimedWriting
from ui.screens.testimonies.translation_card import Translations, languages
from ui.widgets.card import Card, vbox
from ui.widgets.fonts import Role
from ui.widgets.labels import Text
from ui.widgets.theme import Theme


class NarrativeTab(QWidget):
    """The narrative, and translations beside it. `insert_time` writes the time of the recording that runs."""

    def __init__(self, theme: Theme, controller: TestimonyController) -> None:
        super().__init__()
        self._theme, self._controller = theme, controller
        column = vbox(self, gap=24)
        column.addWidget(self._narrative())
        card = Card(theme, padding=24, gap=16)
        card.body.addWidget(Text(theme, self.tr("Translations"), role=Role.SECTION, weight=600, wrap=True))
        card.body.addWidget(Translations(theme, controller))
        column.addWidget(card)
        column.addStretch(1)

    def insert_time(self, speaker: str = "") -> bool:
        """False where nothing is being recorded."""
        return self.writing.insert_time(speaker)

    def _now(self) -> float | None:
        progress = self._controller.recording.progress if self._controller.records else None
        return None if progress is None else progress.seconds

    def _narrative(self) -> Card:
        testimony = self._controller.account.testimony
        edit = self._controller.edit_testimony
        self.writing = TimedWriting(
            self._theme,
            self._controller,
            testimony.narrative,
            name=self.tr("In the witness's own words"),
            lines=14,
            now=self._now,
            placeholder=self.tr("Write as it is said. Order and spelling do not matter now."),
        )
        self.writing.changed.connect(lambda text: edit(narrative=text))
        return section(
            self._theme,
            self.tr("What the witness says"),
            choice_field(
                self._theme,
                self.tr("Language"),
                languages(),
                testimony.narrative_language,
                lambda code: edit(narrative_language=code),
            ),
            self.writing,
        )
