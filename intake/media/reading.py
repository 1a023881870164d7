"""Lines of print in a picture, through a process that can open nothing. Pixels go in, a few letters come out.

What the process answers is untrusted and measured again here. Never decodes a file: `decoding` has done that.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import Any

from intake.errors import BadMedia
from intake.media.decoding import Decoder
from intake.media.images import Pixels
from intake.model.read_text import GAP, ReadText

MOST_LINES = 60
SECONDS = 60.0
"""For one picture: two to three on an idle machine, and a person may wait where it is busy."""
MOST_LETTERS = 400
MAX_ANSWER = 1 << 20
LONGEST = 3200
"""Pixels of the longer side that are handed over: more sharpens no figure and takes seconds."""
_LETTERS = frozenset("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<" + GAP)

Box = tuple[int, int, int, int]


@dataclass(frozen=True, slots=True)
class ReadLine:
    """`box` is left, top, right, bottom in the picture, inside it."""

    read: ReadText
    box: Box


class NumberReader(Decoder):
    """As the Decoder of pictures; about a second passes until it is ready, `warm` begins that."""

    module = "intake.media.reading_child"
    max_answer = MAX_ANSWER

    def __init__(self, *, seconds: float = SECONDS) -> None:
        super().__init__(seconds=seconds)

    def __enter__(self) -> NumberReader:
        return self

    def lines(self, pixels: Pixels) -> tuple[ReadLine, ...]:
        """From the top. Raises BadMedia, DecodingEnded, DecodingTooLong, DecodingUnsafe, Cancelled after `close`."""
        order = {"do": "lines", "width": pixels.width, "height": pixels.height}
        untrusted = self._ask(io.BytesIO(pixels.data), order, 0)[0].get("lines")
        if not isinstance(untrusted, list) or len(untrusted) > MOST_LINES:
            raise BadMedia
        return tuple(_line(one, pixels) for one in untrusted)


def _line(untrusted: Any, pixels: Pixels) -> ReadLine:
    if not isinstance(untrusted, dict):
        raise BadMedia
    text, sure, box = untrusted.get("text"), untrusted.get("sure"), untrusted.get("box")
    if not isinstance(text, str) or not 0 < len(text) <= MOST_LETTERS or not set(text) <= _LETTERS:
        raise BadMedia
    if not isinstance(sure, list) or len(sure) != len(text) or not all(type(one) in (int, float) for one in sure):
        raise BadMedia
    if not isinstance(box, list) or len(box) != 4 or not all(type(side) is int for side in box):
        raise BadMedia
    left, right = (max(0, min(pixels.width, side)) for side in (box[0], box[2]))
    top, bottom = (max(0, min(pixels.height, side)) for side in (box[1], box[3]))
    if left >= right or top >= bottom:
        raise BadMedia
    return ReadLine(ReadText(text, tuple(min(1.0, max(0.0, float(one))) for one in sure)), (left, top, right, bottom))
