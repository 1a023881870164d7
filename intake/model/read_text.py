"""What a machine read off a picture: letters, and how sure it was of each. A guess, never a value of a record."""

from __future__ import annotations

from dataclasses import dataclass

GAP = "\N{REPLACEMENT CHARACTER}"
"""Stands for anything that is no capital letter, figure or filler."""
SURE = 0.9
"""Below this a letter is marked as uncertain."""


@dataclass(frozen=True, slots=True)
class ReadText:
    """One line; `sure` has a number from 0 to 1 for each letter of `text`."""

    text: str
    sure: tuple[float, ...]

    def __post_init__(self) -> None:
        if len(self.text) != len(self.sure):
            raise ValueError("one measure a letter")

    def part(self, start: int, end: int) -> ReadText:
        """From letter `start` up to `end`."""
        return ReadText(self.text[start:end], self.sure[start:end])
