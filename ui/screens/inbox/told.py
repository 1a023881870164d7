"""Why a file was not taken in, in the window's language. The service tells it in English, with numbers filled in."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from intake import errors
from intake.services.taking_in import ImportedFile
from ui.error_text import CONTEXT


def translated(file: ImportedFile) -> tuple[str, str]:
    """Sentence and next step of a refusal in the window's language, where it has no numbers filled in."""
    kind = next((one for one in _errors(errors.AmanatError) if one.code == file.code), None)
    if kind is None:
        return file.sentence, file.next_step
    return _unless_filled(kind.sentence, file.sentence), _unless_filled(kind.next_step, file.next_step)


def _unless_filled(template: str, told: str) -> str:
    return told if "{" in template else QCoreApplication.translate(CONTEXT, template)


def _errors(kind: type[errors.AmanatError]) -> list[type[errors.AmanatError]]:
    return [kind, *(below for one in kind.__subclasses__() for below in _errors(one))]
