"""The 8 × 5 digits that a volunteer and a coordinator read out to each other before the one is admitted.

Both sides make them from the roster they hold and the volunteer's whole card. Equal digits mean the same roster, the
same pseudonym and the same keys on both sides; they are made from signed bytes, never from signatures, which differ
each time they are made.
"""

from __future__ import annotations

from intake.crypto.fingerprint import digits, same_digits
from intake.model.digests import LABEL_COMPARE, digest, hex_digest
from intake.trust.card import Card
from intake.trust.roster import Roster


def comparison_digits(roster: Roster, card: Card) -> tuple[str, ...]:
    """Eight strings of five digits."""
    return digits(digest(LABEL_COMPARE, bytes.fromhex(roster.hash), card.payload))


def comparison_mark(roster: Roster, card: Card) -> str:
    """The same digest as 64 hexadecimal digits: what is remembered as compared."""
    return hex_digest(LABEL_COMPARE, bytes.fromhex(roster.hash), card.payload)


def agree(typed: str, roster: Roster, card: Card) -> bool:
    """Whether the digits a person typed are these; spaces, line breaks and dashes do not count."""
    return same_digits(typed, comparison_digits(roster, card))
