"""Who of those that may be named can be, without their names giving somebody protected away.

A protected stem always dominates: where a name that may be printed shares one with a name that may not, the person
falls back to a pseudonym, and it is said why. Two sisters of one family name are named together or not at all.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from intake.redaction.matcher import Matcher
from intake.redaction.reasons import Why
from intake.redaction.register import Kind, ProtectedRegister


@dataclass(frozen=True, slots=True)
class Naming:
    """`named` persons may be printed, and `register` is what then stays protected; `fallen` persons get a label."""

    named: frozenset[str]
    fallen: Mapping[str, Why]
    register: ProtectedRegister


def settle_names(register: ProtectedRegister, allowed: Iterable[str]) -> Naming:
    """From all protected values and the keys of those whose every gate allows naming.

    Each who falls back becomes protected and may bring down others: it is repeated until nothing changes.
    """
    named = set(allowed)
    fallen: dict[str, Why] = {}
    while True:
        left = register.without(named)
        matcher = Matcher(left)
        names = {
            person: [
                text
                for entry in register.entries
                if entry.person == person and entry.kind is Kind.NAME
                for text in entry.texts()
            ]
            for person in named
        }
        falling = sorted(person for person, texts in names.items() if any(matcher.finds(text) for text in texts))
        if not falling:
            return Naming(frozenset(named), fallen, left)
        named.difference_update(falling)
        fallen.update((person, Why.SHARED_NAME) for person in falling)
