"""What a person should look at in a redacted text before approving it. Finds, never removes.

Addresses of e-mail, long numbers, identity numbers with a right check digit, and words that some account names as the
one who first knew. More suggestions come later; each must be kept or removed by a person.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from intake.model.digests import hex_digest
from intake.model.identity_number import kazakh_iin_is_valid, prc_number_is_valid
from intake.services.release_draft import RedactedPiece, Suggestion

_MAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64})+")
_NUMBER = re.compile(r"(?<!\w)\+?\d(?:[\s\-–./()]{0,2}[\dXx]){6,24}(?!\w)")
_DATES = re.compile(r"(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{4}|\d{4}\s?[-–]\s?\d{4})")
_WORD = re.compile(r"\w{3,}")


def suggestions(text_id: str, pieces: Collection[RedactedPiece], named: Collection[str]) -> tuple[Suggestion, ...]:
    """Everything to decide in these pieces; `named` are words that may be names and belong to nobody registered."""
    found: list[Suggestion] = []
    wanted = {word.casefold() for name in named for word in _WORD.findall(name) if word[:1].isupper()}
    for number, piece in enumerate(pieces):
        inside = [(hit.start, hit.end) for hit in piece.hits]
        for kind, start, end in _spans(piece.redacted, wanted):
            if any(first < end and start < last for first, last in inside):
                continue
            written = piece.redacted[start:end]
            identifier = hex_digest("release-suggestion", text_id.encode(), piece.key.encode(), piece.redacted.encode(
                "utf-8", "surrogatepass"), b"%d %d" % (start, end))  # fmt: skip
            found.append(Suggestion(identifier[:32], kind, written, number, start, end))
    return tuple(found)


def _spans(text: str, wanted: Collection[str]) -> Iterator[tuple[str, int, int]]:
    taken: list[tuple[int, int]] = []
    for kind, pattern in (("e-mail", _MAIL), ("number", _NUMBER)):
        for match in pattern.finditer(text):
            if kind == "number" and _DATES.fullmatch(match.group().strip()):
                continue
            if any(first < match.end() and match.start() < last for first, last in taken):
                continue
            taken.append(match.span())
            yield _kind(kind, match.group()), match.start(), match.end()
    for match in _WORD.finditer(text):
        word = match.group().casefold()
        if any(word.startswith(name) for name in wanted):
            yield "name", match.start(), match.end()


def _kind(kind: str, text: str) -> str:
    if kind != "number":
        return kind
    if prc_number_is_valid(text) or kazakh_iin_is_valid(text):
        return "identity-number"
    return "phone" if text.startswith("+") else "number"
