"""How much work it is to guess a passphrase: the lower of two estimates, in bits. Keeps nothing of what it is given.

zxcvbn knows how people make passphrases out of English words, names, dates, keyboards and habits; words of other
languages and scripts it counts letter by letter, as if they were chance. So a second, simple estimate counts words: in
no language is one worth more than a large dictionary has entries. Neither knows a person's life: that is said where
the figure is shown.
"""

from __future__ import annotations

import math
from collections.abc import Collection

REFUSED_BELOW, STRONG_FROM = 50.0, 75.0
"""Bits. Four words drawn from the shipped list are 51, six are 77, seven are 90; each guess costs an Argon2id."""

_DICTIONARY_BITS = 14.0
_LONGEST = 100
"""Letters that zxcvbn is given: its time grows with their square, and more letters make nothing weaker."""


def bits(passphrase: str, words: Collection[str], own_words: Collection[str] = ()) -> float:
    """`words`: the list that suggestions are drawn from. `own_words`: what is known of the person, worth nothing."""
    if not passphrase.strip():
        return 0.0
    return min(_by_words(passphrase, words, own_words), _by_zxcvbn(passphrase, words, own_words))


def _by_zxcvbn(passphrase: str, words: Collection[str], own_words: Collection[str]) -> float:
    # imported when somebody types a new passphrase: its word lists take 30 ms
    from zxcvbn import zxcvbn

    inputs = [part for word in own_words for part in (word, *word.split())]
    found = zxcvbn(passphrase[:_LONGEST], user_inputs=[*inputs, *words], max_length=_LONGEST)
    return math.log2(max(1.0, float(found["guesses"])))


def _by_words(passphrase: str, words: Collection[str], own_words: Collection[str]) -> float:
    own = {part.casefold() for word in own_words for part in word.split()}
    seen: set[str] = set()
    total = 0.0
    for part in passphrase.split():
        folded = part.casefold()
        if folded in seen or folded in own:
            total += 1.0
            continue
        seen.add(folded)
        total += _of_part(part, folded, words)
    return total


def _of_part(part: str, folded: str, words: Collection[str]) -> float:
    if folded in words:
        return math.log2(len(words))
    if part.isdigit():
        year = len(part) == 4 and part.startswith(("19", "20"))
        return 7.0 if year else min(3.0 * len(set(part)), 3.3 * len(part))
    if part.isalpha():
        # any word of a language; a run of Han characters has no spaces and may be several
        longest = _DICTIONARY_BITS * max(1, len(part) // 4) if ord(part[0]) >= 0x2E80 else _DICTIONARY_BITS
        return min(longest, 2.5 * len(set(folded)))
    # letters mixed with digits and signs: a word with a habit behind it, or chance where it is long
    return min(64.0, 3.5 * len(set(part)))
