"""The name of a take that cameras film: random, with a check, and three groups of figures that a person can say aloud.

It is on the card of every camera in the room, so it says nothing: no program, no case, no day, no place. The check
tells it from other codes that may be seen in a picture; it protects nothing.
"""

from __future__ import annotations

import hashlib
import re
import secrets

from intake.model.ids import RandomBytes

_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_RANDOM, _CHECK = 16, 4
LENGTH = _RANDOM + _CHECK
"""Letters of a take: 80 random bits and a check of 20. As many as the smallest QR code with a third to spare holds."""
_SHAPE = re.compile(rf"[0-9A-HJKMNP-TV-Z]{{{LENGTH}}}")


def new_film_take(random_bytes: RandomBytes = secrets.token_bytes) -> str:
    """Twenty letters and digits without I, L, O, U."""
    body = _written(int.from_bytes(random_bytes(10), "big"), _RANDOM)
    return body + _check(body)


def is_film_take(text: object) -> bool:
    """Whether it is the name of a take, with the check right."""
    return isinstance(text, str) and _SHAPE.fullmatch(text) is not None and text[_RANDOM:] == _check(text[:_RANDOM])


def spoken(take: str) -> str:
    """Nine figures of the take, "481 037 295": shown large beside the code and said aloud, in whatever language."""
    number = int.from_bytes(_digest("said", take)[:8], "big") % 10**9
    figures = f"{number:09d}"
    return f"{figures[:3]} {figures[3:6]} {figures[6:]}"


def _check(body: str) -> str:
    return _written(int.from_bytes(_digest("check", body)[:8], "big") % 32**_CHECK, _CHECK)


def _digest(use: str, text: str) -> bytes:
    return hashlib.sha256(f"filmed take, {use}: {text}".encode()).digest()


def _written(number: int, count: int) -> str:
    return "".join(_LETTERS[number >> 5 * place & 31] for place in reversed(range(count)))
