"""Recovery shares: 32 random bytes as five shares of 33 English words, of which any three give them back (SLIP-39).

SatoshiLabs' SLIP-0039, one group of 3 of 5, 256 bits, extendable, no passphrase, iteration exponent 0 (the secret is
random: nothing that would have to be slow). By the shamir-mnemonic library, whose arithmetic takes a time that depends
on the secret: only ever in the process that is thrown away (decision 0013). Two shares tell nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import shamir_mnemonic
from shamir_mnemonic import MnemonicError, Share
from shamir_mnemonic.wordlist import WORDLIST

from intake.crypto.secret import Secret
from intake.errors import BadShare, BadShareLength, BadShareWord

THRESHOLD, SHARES, WORDS = 3, 5, 33
SECRET = 32
_MAX_LENGTH = 1024


@dataclass(frozen=True, slots=True)
class ShareFacts:
    """What one share tells by itself: `set_id` is the same for all shares made together, `member` is 1 … 5."""

    set_id: int
    member: int


def split(secret: Secret) -> tuple[str, ...]:
    """Five shares. `secret` has 32 random bytes, drawn for this. The library draws from the system's random numbers."""
    if len(secret) != SECRET:
        raise ValueError(SECRET)
    ((*shares,),) = shamir_mnemonic.generate_mnemonics(
        1, [(THRESHOLD, SHARES)], secret.reveal(), extendable=True, iteration_exponent=0
    )
    return tuple(shares)


def facts(untrusted: str, number: int = 1) -> ShareFacts:
    """Reads one share as typed: any case, any spaces, four letters of a word are enough. Raises BadShare."""
    share = _parse(untrusted, number)
    return ShareFacts(share.identifier, share.index + 1)


def together(untrusted: Sequence[str]) -> list[Share]:
    """Different shares of one set. Raises BadShare, which says which one and why."""
    parsed = [_parse(text, number) for number, text in enumerate(untrusted, start=1)]
    members: set[int] = set()
    for number, share in enumerate(parsed, start=1):
        if share.common_parameters() != parsed[0].common_parameters():
            raise BadShare(number=number, reason="it was not made together with the first")
        if share.index in members:
            raise BadShare(number=number, reason="it is the same share once more")
        members.add(share.index)
    return parsed


def combine(untrusted: Sequence[str]) -> Secret:
    """The 32 bytes. Takes any three or more shares of one set. Raises BadShare."""
    shares = together(untrusted)
    if len(shares) < THRESHOLD:
        raise BadShare(number=len(shares) + 1, reason="three shares are needed")
    try:
        found = shamir_mnemonic.combine_mnemonics([share.mnemonic() for share in shares[:THRESHOLD]])
    except MnemonicError:
        raise BadShare(number=THRESHOLD, reason="these three do not belong together") from None
    return Secret(found)


def word_at(share: str, place: int) -> str:
    """The word at `place`, 1 … 33."""
    return share.split()[place - 1]


def complete(typed: str) -> str:
    """The word that `typed` is or begins, if only one does; else what was typed. The first four letters are enough."""
    typed = typed.strip().casefold()
    if typed in _WORDS or len(typed) < _ENOUGH:
        return typed
    return _BY_START.get(typed[:_ENOUGH], typed) if _BY_START.get(typed[:_ENOUGH], "").startswith(typed) else typed


def _parse(untrusted: str, number: int) -> Share:
    if len(untrusted) > _MAX_LENGTH:
        raise BadShare(number=number, reason="it is far too long")
    words = [complete(word) for word in untrusted.split()]
    for place, word in enumerate(words, start=1):
        if word not in _WORDS:
            raise BadShareWord(number=number, place=place)
    if len(words) != WORDS:
        raise BadShareLength(number=number, count=len(words))
    try:
        share = Share.from_mnemonic(" ".join(words))
    except MnemonicError:
        raise BadShare(number=number, reason="its words do not fit together, one of them was copied wrongly") from None
    if (share.group_count, share.group_threshold, share.member_threshold) != (1, 1, THRESHOLD):
        raise BadShare(number=number, reason="it was made by another program for something else")
    if len(share.value) != SECRET:
        raise BadShare(number=number, reason="it was made by another program for something else")
    return share


_ENOUGH = 4
_WORDS = frozenset(WORDLIST)
_BY_START = {word[:_ENOUGH]: word for word in WORDLIST}
