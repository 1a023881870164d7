"""The list of places that ships with the program, for whoever types one. Read once; nothing of it is ever written."""

from __future__ import annotations

import functools

from intake.errors import CannotRead
from intake.names.gazetteer import Found, Gazetteer, Place, parse_places
from intake.places import resources

__all__ = ["Found", "Gazetteer", "Place", "complete", "gazetteer", "prepare"]


@functools.cache
def gazetteer() -> Gazetteer:
    """The list. Raises CannotRead, BadJson where the program's own files are damaged."""
    try:
        files = [path.read_bytes() for path in sorted((resources() / "places").glob("*.json"))]
    except OSError:
        raise CannotRead from None
    return Gazetteer(parse_places(file) for file in files)


def prepare() -> None:
    """Reads and folds the list, off the event loop: typing then never waits for it. Raises as `gazetteer`."""
    gazetteer().prepare()


def complete(text: str, *, most: int = 8) -> list[Found]:
    """Entries that may be meant by `text`, the likeliest first."""
    return gazetteer().complete(text, most=most)
