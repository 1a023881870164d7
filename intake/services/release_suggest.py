"""What a person should look at in a redacted text before approving it. Finds, never removes.

What `intake.redaction.detect` finds, and words that some account gives as the one who first knew. Each must be kept or
removed by a person.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from intake.model.digests import hex_digest
from intake.services.release_draft import RedactedPiece, Suggestion
from intake.services.release_redact import Redactor

_WORD = re.compile(r"\w{3,}")


def suggestions(
    text_id: str, pieces: Sequence[RedactedPiece], redactor: Redactor, first_knew: Collection[str]
) -> tuple[Suggestion, ...]:
    """Everything to decide in these pieces, in order."""
    wanted = {word.casefold() for name in first_knew for word in _WORD.findall(name) if word[:1].isupper()}
    found: list[Suggestion] = []
    for number, piece in enumerate(pieces):
        taken = [(hit.start, hit.end) for hit in piece.hits]
        for kind, start, end in (*_detected(piece.redacted, redactor), *_named(piece.redacted, wanted)):
            if any(first < end and start < last for first, last in taken):
                continue
            taken.append((start, end))
            parts = (text_id, piece.key, piece.redacted, kind, str(start), str(end))
            identifier = hex_digest("release-suggestion", *(part.encode("utf-8", "surrogatepass") for part in parts))
            found.append(Suggestion(identifier[:32], kind, piece.redacted[start:end], number, start, end))
    return tuple(sorted(found, key=lambda suggestion: (suggestion.piece, suggestion.start)))


def _detected(text: str, redactor: Redactor) -> Iterator[tuple[str, int, int]]:
    for found in redactor.suggestions(text):
        yield found.kind.value, found.start, found.end


def _named(text: str, wanted: Collection[str]) -> Iterator[tuple[str, int, int]]:
    for match in _WORD.finditer(text):
        word = match.group().casefold()
        if any(word.startswith(name) for name in wanted):
            yield "named-as-source", match.start(), match.end()
