"""Dates as a person reads them: the widgets' own reader, under the name that screens know."""

from __future__ import annotations

from ui.widgets.date_words import DateWords

__all__ = ["DateWords"]
