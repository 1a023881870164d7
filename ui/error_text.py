"""Errors in the person's language: by code, from the translations, with the English of the error as the fall-back.

The English sentences live in intake.errors; resources/translations/update.py puts them and the words that fill their
braces into the translations. Never shows more than the error itself says: no path, nothing of a testimony.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QLocale

from intake.errors import AmanatError, Phrase

CONTEXT = "Errors"
DETAILS = "ErrorDetails"


AS_WRITTEN = ("field", "file")
"""What stands so in the file, in every language."""
GROUPED_FROM = 10_000
"""Numbers from here on are written as people of that language write them; versions and counts stay as they are."""


def explain(error: AmanatError) -> tuple[str, str]:
    """(what happened, what you can do), translated and filled in."""
    return fill(error.sentence, error.details), fill(error.next_step, error.details)


def fill(english: str, details: Mapping[str, int | str]) -> str:
    """A sentence of an error in the window's language, with its details in it."""
    translated = QCoreApplication.translate(CONTEXT, english)
    return translated.format_map(_Known({name: _spoken(detail) for name, detail in details.items()}))


def _spoken(detail: int | str) -> int | str:
    """A word or half sentence in the window's language; what has no translation (a code, a field) as it is."""
    if isinstance(detail, Phrase):
        template = QCoreApplication.translate(DETAILS, detail.template)
        return template.format_map(
            _Known({name: value if name in AS_WRITTEN else _spoken(value) for name, value in detail.values.items()})
        )
    if isinstance(detail, str):
        return QCoreApplication.translate(DETAILS, detail)
    return QLocale().toString(detail) if detail >= GROUPED_FROM else detail


class _Known(dict[str, "int | str"]):
    def __missing__(self, key: str) -> str:
        return "…"
