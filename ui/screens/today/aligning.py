"""Columns of words in a list of rows. Knows no row."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QSizePolicy

from ui.widgets.labels import Text


def align(columns: Sequence[Sequence[Text]], limits: Sequence[int]) -> None:
    """Gives each column the width of its longest words, up to a limit in pixels: languages differ by half."""
    for texts, limit in zip(columns, limits, strict=True):
        width = min(max((text.sizeHint().width() for text in texts), default=0) + 2, limit)
        for text in texts:
            text.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            text.setFixedWidth(width)
