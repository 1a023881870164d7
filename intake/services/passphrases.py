"""New passphrases: words drawn by chance from the shipped list, an estimate, and the minimum that is kept to.

Stores nothing. The words are the EFF large list (resources/words).
"""

from __future__ import annotations

import functools
import secrets
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from intake.crypto import strength
from intake.crypto.secret import Secret
from intake.errors import WeakPassphrase
from intake.places import resources

SUGGESTED_WORDS = 7


@dataclass(frozen=True, slots=True)
class Strength:
    """`level` is empty, weak (refused), fair or strong; `bits` the estimate."""

    level: str
    bits: float


@functools.cache
def words() -> tuple[str, ...]:
    """The shipped list: 7,776 words in order."""
    return tuple((resources() / "words" / "eff-large.txt").read_text("ascii").split())


@functools.cache
def _known() -> frozenset[str]:
    return frozenset(words())


def suggest(count: int = SUGGESTED_WORDS, choose: Callable[[Sequence[str]], str] = secrets.choice) -> str:
    """`count` words drawn by the system's random numbers, with repetition, joined by spaces: 12.9 bits each."""
    return " ".join(choose(words()) for _ in range(count))


def strength_of(passphrase: str, own_words: Collection[str] = ()) -> Strength:
    """`own_words`: the pseudonym, the organisation's name."""
    if not passphrase.strip():
        return Strength("empty", 0.0)
    bits = strength.bits(passphrase, _known(), own_words)
    weak, strong = bits < strength.REFUSED_BELOW, bits >= strength.STRONG_FROM
    return Strength("weak" if weak else "strong" if strong else "fair", bits)


def require(passphrase: Secret, own_words: Collection[str] = ()) -> None:
    """Raises WeakPassphrase below the minimum. What is not UTF-8 is refused by the derivation itself."""
    text = str(passphrase.view(), "utf-8", "replace")
    if strength_of(text, own_words).level in ("empty", "weak"):
        raise WeakPassphrase
