"""Labelled SHA-256: one label for each use, so that a hash made for one purpose proves nothing for another."""

from __future__ import annotations

import hashlib
import struct

LABEL_HEADER = "revision-header"
LABEL_CONTENT = "revision-content"
LABEL_SEGMENT = "log-segment"
LABEL_LINK = "log-link"
LABEL_ROSTER = "roster"
LABEL_CARD = "card"
LABEL_MANIFEST = "manifest"
LABEL_RECIPIENT = "recipient-key"
LABEL_COMPARE = "compare"
LABEL_DOCUMENT = "document"


def digest(label: str, *parts: bytes) -> bytes:
    """SHA-256("amanat/1/" ‖ label ‖ 0x00 ‖ for each part: its length as u64 big-endian ‖ part), 32 bytes."""
    state = hashlib.sha256(b"amanat/1/" + label.encode("ascii") + b"\0")
    for part in parts:
        state.update(struct.pack(">Q", len(part)))
        state.update(part)
    return state.digest()


def hex_digest(label: str, *parts: bytes) -> str:
    """`digest` as 64 lower-case hexadecimal digits."""
    return digest(label, *parts).hex()
