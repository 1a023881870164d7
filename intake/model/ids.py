"""Random ids. None holds a time, a count or a name, since every one of them may leave the vault."""

from __future__ import annotations

import re
import secrets
from collections.abc import Callable

RandomBytes = Callable[[int], bytes]

_ID = re.compile(r"[0-9a-f]{32}")
_HASH = re.compile(r"[0-9a-f]{64}")
_CASE = re.compile(r"[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}")
_CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def new_id(random_bytes: RandomBytes = secrets.token_bytes) -> str:
    """128 random bits as 32 lower-case hexadecimal digits."""
    return random_bytes(16).hex()


def new_case_number(random_bytes: RandomBytes = secrets.token_bytes) -> str:
    """40 random bits as two groups of four letters and digits without I, L, O, U: to be read out and written down."""
    number = int.from_bytes(random_bytes(5), "big")
    letters = "".join(_CROCKFORD[number >> shift & 31] for shift in range(35, -1, -5))
    return f"{letters[:4]}-{letters[4:]}"


def is_id(text: object) -> bool:
    return isinstance(text, str) and _ID.fullmatch(text) is not None


def is_hash(text: object) -> bool:
    """True for 64 lower-case hexadecimal digits: a hash, a link or a key id."""
    return isinstance(text, str) and _HASH.fullmatch(text) is not None


def is_case_number(text: object) -> bool:
    return isinstance(text, str) and _CASE.fullmatch(text) is not None


def normalise_case_number(text: str) -> str:
    """What a person typed or dictated as a case number, in its one spelling (O is 0, I and L are 1)."""
    letters = re.sub(r"[\s-]", "", text.upper()).translate(str.maketrans("OIL", "011"))
    return f"{letters[:4]}-{letters[4:]}" if len(letters) == 8 else text
