"""A digest as 8 × 5 decimal digits that two people read out in any language. Knows no key and no trust.

The digest is read as one big-endian number and taken modulo 10^40 (about 133 bits). 2^256 is more than
10^37 times 10^40, so no digit is likelier than another by more than one part in 10^36. Groups are most
significant first.
"""

from __future__ import annotations

DIGEST_SIZE = 32
GROUPS = 8
GROUP_DIGITS = 5


def digits(digest: bytes) -> tuple[str, ...]:
    """Eight strings of five digits from 32 bytes. Raises ValueError on any other length."""
    if len(digest) != DIGEST_SIZE:
        raise ValueError("a fingerprint is made from 32 bytes")
    text = f"{int.from_bytes(digest, 'big') % 10 ** (GROUPS * GROUP_DIGITS):040d}"
    return tuple(text[i : i + GROUP_DIGITS] for i in range(0, len(text), GROUP_DIGITS))


def format(groups: tuple[str, ...]) -> str:
    """Two lines of four groups, as shown and printed everywhere."""
    return " ".join(groups[: GROUPS // 2]) + "\n" + " ".join(groups[GROUPS // 2 :])


def same_digits(typed: str, groups: tuple[str, ...]) -> bool:
    """Whether what a person typed holds the same digits; spaces, line breaks and dashes do not count."""
    return "".join(c for c in typed if not (c.isspace() or c in "-–—")) == "".join(groups)
