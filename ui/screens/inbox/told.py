"""Why a file was not taken in, in the window's language. The service tells it in English, its details beside it."""

from __future__ import annotations

from intake import errors
from intake.services.taking_in import ImportedFile
from ui.error_text import fill


def translated(file: ImportedFile) -> tuple[str, str]:
    """Sentence and next step of a refusal in the window's language; of a code that is not known, as they came."""
    kind = next((one for one in _errors(errors.AmanatError) if one.code == file.code), None)
    if kind is None:
        return file.sentence, file.next_step
    return fill(kind.sentence, file.details), fill(kind.next_step, file.details)


def _errors(kind: type[errors.AmanatError]) -> list[type[errors.AmanatError]]:
    return [kind, *(below for one in kind.__subclasses__() for below in _errors(one))]
