"""Days and times in the words of the window's language. Takes days as YYYY-MM-DD, gives text; a text it cannot read
comes back as it was."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale


def day_text(day: str, *, today: str = "") -> str:
    """ "20 November", with the year where it is not that of `today`."""
    try:
        then = date.fromisoformat(day)
    except ValueError:
        return day
    same_year = bool(today) and today[:4] == day[:4]
    return QLocale().toString(QDate(then.year, then.month, then.day), "d MMMM" if same_year else "d MMMM yyyy")
