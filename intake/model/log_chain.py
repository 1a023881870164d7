"""The links of a device's log: pure arithmetic on hashes; knows no storage and no signature.

    segment start = SHA-256[log-segment](log id ‖ segment id ‖ parent link)
    next link     = SHA-256[log-link](link ‖ header hash)

Entries are known by link, never by position, so that two branches of a restored vault are both kept.
"""

from __future__ import annotations

from collections.abc import Iterable

from intake.model.digests import LABEL_LINK, LABEL_SEGMENT, hex_digest

ZERO_LINK = "0" * 64
"""Parent of a log's first segment."""


def segment_start(log: str, segment: str, parent: str) -> str:
    """The first link of a segment, from 32-digit ids and a 64-digit link, all lower-case hexadecimal."""
    return hex_digest(LABEL_SEGMENT, bytes.fromhex(log), bytes.fromhex(segment), bytes.fromhex(parent))


def next_link(link: str, header_hash: str) -> str:
    """The link of the entry that follows `link`."""
    return hex_digest(LABEL_LINK, bytes.fromhex(link), bytes.fromhex(header_hash))


def walk(before: str, header_hashes: Iterable[str]) -> list[str]:
    """The link of every entry of a run that starts after `before`; empty for an empty run."""
    links = []
    for header_hash in header_hashes:
        before = next_link(before, header_hash)
        links.append(before)
    return links
