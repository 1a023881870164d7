"""A place in a text that a finder says must go, and whose value stands there. The finders' common result."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """[start, end) in the original text; `entries` are indices into the register."""

    start: int
    end: int
    entries: frozenset[int]
