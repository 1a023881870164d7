"""Texts that lay themselves out: once for a width, and anew when anything of it changes."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from ui.widgets.labels import NameLabel, Text
from ui.widgets.theme import Theme

WORDS = "They asked for the passport and took the telephones of everybody in the house."


@pytest.fixture
def laid(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The widths for which a text was laid out."""
    widths: list[float] = []
    lay_out = Text._laid_out

    def remember(self: Text, width: float) -> Any:
        widths.append(width)
        return lay_out(self, width)

    monkeypatch.setattr(Text, "_laid_out", remember)
    return widths


def test_a_text_is_laid_out_once_for_a_width(qapp: QApplication, laid: list[float]) -> None:
    text = Text(Theme(), WORDS, wrap=True)
    heights = {text.heightForWidth(200) for _ in range(5)}
    assert len(heights) == 1
    assert laid == [200]
    text.setText(WORDS)  # nothing is new
    text.heightForWidth(200)
    assert laid == [200]


def test_other_words_and_another_direction_are_laid_out_anew(qapp: QApplication, laid: list[float]) -> None:
    text = Text(Theme(), WORDS, wrap=True)
    tall, wide = text.heightForWidth(120), text.minimumSizeHint()
    text.setText("short")
    assert text.heightForWidth(120) < tall
    assert text.minimumSizeHint().width() < wide.width()
    before = len(laid)
    text.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    text.heightForWidth(120)
    assert len(laid) == before + 1


def test_a_name_in_another_script_takes_its_font(qapp: QApplication) -> None:
    name = NameLabel(Theme(), "Perwane")
    latin = name.font().family()
    name.setText("پەرۋانە")
    assert name.font().family() != latin
