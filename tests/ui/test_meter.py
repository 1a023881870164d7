"""The bar and the words beside it say the same."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from intake.services.recording import Level
from ui.recording.meter import LevelMeter
from ui.widgets.theme import Theme


@pytest.mark.parametrize(
    ("level", "words", "tone"),
    [
        (Level(-60.0, -60.0, False), "Nothing is heard", "warn"),
        (Level(-45.0, -40.0, False), "Quiet", "warn"),
        (Level(-20.0, -12.0, False), "Good level", "ok"),
        (Level(-9.0, -3.0, False), "Good level", "ok"),
        (Level(-3.0, 0.0, True), "Too loud", "danger"),
    ],
)
def test_the_colour_says_what_the_words_say(
    qapp: QApplication, theme: Theme, level: Level, words: str, tone: str
) -> None:
    meter = LevelMeter(theme)
    meter.show_level(level)
    assert (meter.words, meter.tone) == (words, tone)
