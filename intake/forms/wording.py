"""Answers inside a form's words: `${name}` in a label or hint says what was answered there, or "…" until it was.

The words are kept with the answer as they were shown (`intake.forms.keeping`); what refers is checked at publishing.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from intake.forms.answers import Filled
from intake.forms.definition import MAX_LABEL, Item

REFERENCE = re.compile(r"\$\{\s*([^\W\d][\w.-]*)\s*\}")
UNKNOWN = "…"


def references_in(text: str) -> tuple[str, ...]:
    """The questions that words refer to, in their order."""
    return tuple(found.group(1) for found in REFERENCE.finditer(text))


def worded(text: str, filled: Filled, within: tuple[str, ...], choice_words: Callable[[Item, str], str]) -> str:
    """The words with answers in them, as seen from inside the repeats `within`; no longer than a label may be."""
    return REFERENCE.sub(lambda found: filled.told(found.group(1), within, choice_words) or UNKNOWN, text)[:MAX_LABEL]
