"""Looks for numbers in a picture of a paper and says what it believes to have read. Writes nothing down."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

import msgspec

from intake.clock import Clock, day_of
from intake.media.images import MAX_SIDE, Pixels
from intake.media.photo_edit import Box, shrunk, turned_and_cut
from intake.media.reading import LONGEST, NumberReader
from intake.model.attachment import Attachment
from intake.model.dates import exact
from intake.model.number_guess import NumberGuess, guesses
from intake.model.person import Person, Sex
from intake.services.photographs import scaled
from intake.services.viewing import Viewing

if TYPE_CHECKING:
    from intake.vault.vault import Vault

__all__ = ["NumberReading", "ReadNumber", "with_birth", "with_sex"]


@dataclass(frozen=True, slots=True)
class ReadNumber:
    """`cut` is the piece of the picture that the number was read in, to compare."""

    guess: NumberGuess
    cut: Pixels


class NumberReading:
    """The reading of one attachment, with a locked-in process of its own; `close` ends it from any thread."""

    def __init__(self, vault: Vault, attachment: Attachment) -> None:
        self._vault, self._attachment = vault, attachment
        self._reader = NumberReader()

    def close(self) -> None:
        self._reader.close()

    def read(self, *, quarters: int, box: Box | None, shown: tuple[int, int], clock: Clock) -> tuple[ReadNumber, ...]:
        """What stands in the picture as it is turned by `quarters`, inside `box` of it as `shown`; the whole where
        nothing is marked. Raises as Viewing.picture."""
        self._reader.warm()
        with Viewing(self._vault, self._attachment) as viewing:
            pixels = viewing.picture(max_side=MAX_SIDE).pixels
        whole = (pixels.height, pixels.width) if quarters % 2 else (pixels.width, pixels.height)
        cut = None if box is None else scaled(box, shown, whole)
        picture = shrunk(turned_and_cut(pixels, quarters, cut), LONGEST)
        lines = self._reader.lines(picture)
        found = guesses([line.read for line in lines], date.fromisoformat(day_of(clock.now())))
        return tuple(ReadNumber(guess, _around(picture, lines[guess.line].box)) for guess in found)


def _around(picture: Pixels, box: Box) -> Pixels:
    """The line with a little of what stands about it."""
    room = max(4, (box[3] - box[1]) // 3)
    left, top = max(0, box[0] - room), max(0, box[1] - room)
    right, bottom = min(picture.width, box[2] + room), min(picture.height, box[3] + room)
    return turned_and_cut(picture, 0, (left, top, right, bottom))


def with_birth(person: Person, day: str) -> Person:
    """The person with that birth date; one that is entered stays."""
    if person.birth_date is not None:
        return person
    said = exact(day)
    return msgspec.structs.replace(person, birth_date=said)


def with_sex(person: Person, sex: Sex) -> Person:
    """The person with that sex; what is entered stays."""
    return person if person.sex is not None else msgspec.structs.replace(person, sex=sex)
