"""Media pieces of a sealed testimony on their way to a whole: where each belongs, which were looked at, their chain."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from intake.model.sealed import SealedPiece

if TYPE_CHECKING:
    from intake.vault.vault import Vault


@dataclass(frozen=True, slots=True)
class Part:
    """Where a held media piece belongs; its body is read again when its whole is put together."""

    piece: SealedPiece
    offset: int
    size: int
    total: int | None
    sha256: str | None
    media: str = ""


class LookedAt:
    """Media pieces that opened, of testimonies that are not ended: until the lock none of them is opened for its place
    alone again. Holds no content."""

    NAME = "sealed-pieces-looked-at"

    def __init__(self) -> None:
        self.parts: dict[tuple[str, str, str], Part] = {}

    @classmethod
    def of(cls, vault: Vault) -> LookedAt:
        held = vault.until_lock.get(cls.NAME)
        if not isinstance(held, cls):
            held = cls()
            vault.until_lock.keep(cls.NAME, held)
        return held

    def close(self) -> None:
        self.parts.clear()


def chain_of(parts: list[Part]) -> list[Part]:
    """Parts that follow each other from the first byte on, without a hole, up to the last if it is there."""
    at, found = 0, []
    for part in sorted(parts, key=lambda part: (part.offset, -part.size, part.piece.order)):
        if part.offset == at and (part.size or part.total is not None):
            found.append(part)
            at += part.size
            if part.total is not None:
                break
    return found
