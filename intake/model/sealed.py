"""A testimony that was sealed to coordinators: all that the laptop it was recorded on keeps of it. No I/O.

The content travels in *pieces*, age files that this laptop cannot open (docs/formats.md, "Sealed pieces"). Must never
name a person, a language, a place or a field of what is inside.
"""

from __future__ import annotations

from enum import StrEnum

from intake.model.base import Element, Record
from intake.model.digests import digest

LABEL_SEALED_LOG = "sealed-log"
SIZE_STEP = 1 << 20


class SealedState(StrEnum):
    """`unfinished` was left by a lock, `interrupted` by a kill: neither can be continued where it was recorded."""

    OPEN = "open"
    FINISHED = "finished"
    UNFINISHED = "unfinished"
    INTERRUPTED = "interrupted"


class SealedPiece(Element, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """One age file in the media store by the SHA-256 and the bytes of the file; `order` is its number."""

    sha256: str = ""
    size: int = 0


class Sealed(Record, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """`testimony` is the record that is inside; `later` says that it was open on this laptop first."""

    case_number: str = ""
    day: str = ""
    state: SealedState = SealedState.OPEN
    testimony: str = ""
    later: bool | None = None
    pieces: tuple[SealedPiece, ...] = ()

    @property
    def total_size(self) -> int:
        return sum(piece.size for piece in self.pieces)


def inner_log(sealed: str, author: str) -> str:
    """The id of the log inside: it follows from record and author, so a piece of one is no piece of another."""
    return digest(LABEL_SEALED_LOG, bytes.fromhex(sealed), bytes.fromhex(author))[:16].hex()


def size_class(total: int) -> int:
    """Bytes, rounded up to 1, 4, 16, 64… MiB: all that is told of how much was said."""
    step = SIZE_STEP
    while step < total:
        step *= 4
    return step
