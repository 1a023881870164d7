"""Errors in the person's language: by code, from the translations, with the English of the error as the fall-back.

The English sentences live in intake.errors; resources/translations/update.py puts them and the words that fill their
braces into the translations. Never shows more than the error itself says: no path, nothing of a testimony.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from intake.errors import AmanatError

CONTEXT = "Errors"
DETAILS = "ErrorDetails"


def explain(error: AmanatError) -> tuple[str, str]:
    """(what happened, what you can do), translated and filled in."""
    return _fill(error, error.sentence), _fill(error, error.next_step)


def _fill(error: AmanatError, english: str) -> str:
    translated = QCoreApplication.translate(CONTEXT, english)
    return translated.format_map(_Known({name: _spoken(detail) for name, detail in error.details.items()}))


def _spoken(detail: int | str) -> int | str:
    """A word or half sentence in the window's language; what has no translation (a code, a field) as it is."""
    return QCoreApplication.translate(DETAILS, detail) if isinstance(detail, str) else detail


class _Known(dict[str, "int | str"]):
    def __missing__(self, key: str) -> str:
        return "…"
