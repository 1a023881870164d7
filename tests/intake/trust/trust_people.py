"""Invented people with keys from fixed seeds, for the tests of trust and for its frozen vectors."""

from __future__ import annotations

import functools
import hashlib
from dataclasses import dataclass

from intake.crypto.recipients import HybridIdentity
from intake.crypto.secret import Secret
from intake.crypto.signing import SigningKey
from intake.trust.card import Card, build_card
from intake.trust.roster import COORDINATOR, STEWARD, Roster, RosterPerson, build_roster

DAY = "2026-11-23"
ORGANISATION = "00112233445566778899aabbccddeeff"


def seed(name: str) -> bytes:
    return hashlib.sha256(b"amanat test vector: " + name.encode()).digest()


@dataclass(frozen=True)
class Someone:
    name: str
    key: SigningKey
    identity: HybridIdentity
    card: Card

    @property
    def key_id(self) -> str:
        return self.key.key_id

    def person(self, roles: tuple[str, ...] = (STEWARD, COORDINATOR), day: str = DAY) -> RosterPerson:
        return RosterPerson.from_card(self.card, person=seed(self.name + " person")[:16].hex(), day=day, roles=roles)


@functools.cache
def someone(name: str) -> Someone:
    key = SigningKey.from_seed(Secret(seed(name + " ed") + seed(name + " ml")))
    identity = HybridIdentity.from_seed(Secret(seed(name + " recipient")))
    return Someone(name, key, identity, build_card(pseudonym=name, key=key, recipient=identity.recipient()))


@functools.cache
def first() -> Roster:
    """Version 1, made by one coordinator alone."""
    ayna = someone("ayna")
    return build_roster(
        organisation=ORGANISATION,
        name="Invented Archive",
        day=DAY,
        persons=[ayna.person()],
        threshold=1,
        keys=[ayna.key],
    )


@functools.cache
def second() -> Roster:
    """Version 2: three stewards of whom two must sign, and an archive recipient."""
    people = [someone("ayna"), someone("bolat"), someone("chynar")]
    return build_roster(
        organisation=ORGANISATION,
        name="Invented Archive",
        day=DAY,
        persons=[p.person() for p in people],
        threshold=2,
        keys=[p.key for p in people[:2]],
        previous=first(),
        archive_recipient=someone("archive").identity.recipient(),
    )
