"""The parts of a forwarded bundle's tar, put together again from whatever forwards wait in quarantine.

Must never be believed for lying in quarantine: the joined stream's SHA-256 is compared and its manifest verified.
"""

from __future__ import annotations

import hashlib
import io
from collections.abc import Sequence
from typing import TYPE_CHECKING

from intake.bundle.manifest import Manifest

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

    from intake.vault.media import MediaReader
    from intake.vault.rows import QuarantinedBundle
    from intake.vault.vault import Vault


def layout(outers: Sequence[tuple[QuarantinedBundle, Manifest]]) -> list[tuple[str, int]] | None:
    """(object, bytes to skip) in an order that covers the whole, or None while something is missing."""
    held = []
    total = 0
    for item, outer in outers:
        objects = {found.name: found.object for found in item.objects}
        for entry in outer.objects:
            if entry.kind == "forward" and entry.media is not None:
                held.append((entry.media.offset, entry.size, objects[entry.name]))
                total = entry.media.total
    parts: list[tuple[str, int]] = []
    reached = 0
    while reached < total:
        usable = [part for part in held if part[0] <= reached < part[0] + part[1]]
        if not usable:
            return None
        offset, size, found = max(usable, key=lambda part: part[0] + part[1])
        parts.append((found, reached - offset))
        reached = offset + size
    return parts


class Joined(io.RawIOBase):
    """The parts as one stream, read forwards."""

    def __init__(self, vault: Vault, parts: Sequence[tuple[str, int]]) -> None:
        super().__init__()
        self._vault = vault
        self._parts = list(parts)
        self._current: MediaReader | None = None

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer, /) -> int:
        while True:
            if self._current is None:
                if not self._parts:
                    return 0
                found, skip = self._parts.pop(0)
                self._current = self._vault.media.open_object(found)
                self._current.seek(skip)
            taken = self._current.readinto(buffer)
            if taken:
                return taken
            self._current.close()
            self._current = None

    def close(self) -> None:
        if self._current is not None:
            self._current.close()
            self._current = None
        super().close()

    def sha256(self) -> str:
        """Reads to the end."""
        state = hashlib.sha256()
        while piece := self.read(1 << 20):
            state.update(piece)
        return state.hexdigest()
