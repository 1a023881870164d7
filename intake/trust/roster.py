"""The roster: who the stewards and coordinators of an organisation are. Versioned, signed like TUF's root role.

Rules (The Update Framework 1.0.33, §5.3, with persons in the place of keys):

1. Version N+1 follows version N and names the hash of N's signed bytes; the organisation's id never changes.
2. N+1 is signed by at least N's threshold of N's stewards *and* by at least its own threshold of its own stewards.
3. Stewards are counted as persons, however many keys they have. More than half must sign: n/2 < k ≤ n.
4. Version 1 is signed by its own threshold of its own stewards; one coordinator may make it alone (n = k = 1).
5. An expired roster warns and still counts: clocks in the field are wrong, and nobody may be locked out by one.

Pure rules, no I/O. Which chain is ours is `trust_set`'s part.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from intake.crypto.dsse import PayloadType, UntrustedEnvelope, sign_envelope
from intake.crypto.recipients import HybridRecipient
from intake.crypto.signing import SigningKey, VerifyingKey
from intake.errors import BadDocument, BadSignature, OtherOrganisation, RosterGap, RosterRefused, RosterRollback
from intake.model.digests import LABEL_ROSTER, hex_digest
from intake.trust.card import MAX_EPOCH, Card
from intake.trust.fields import MAX_NAME, MAX_PSEUDONYM, Fields, key_text, months_after, open_envelope, payload_of

KIND = "roster"
MAX_BYTES = 1 << 20
MAX_VERSION = 100_000
MAX_PERSONS = 64
MAX_KEYS = 4
STEWARD = "steward"
COORDINATOR = "coordinator"
ROLE_MONTHS = 12
_KNOWN = {
    "organisation",
    "name",
    "version",
    "previous",
    "day",
    "expires",
    "threshold",
    "persons",
    "archive_recipient",
}
_PERSON = {"person", "pseudonym", "roles", "until", "keys"}
_KEYS = {"signing_key", "recipient", "epoch"}


@dataclass(frozen=True, slots=True)
class RosterKey:
    """One device of a person: the key it signs with and the recipient it reads with."""

    signing_key: VerifyingKey
    recipient: HybridRecipient
    epoch: int = 1

    @property
    def key_id(self) -> str:
        return self.signing_key.key_id


@dataclass(frozen=True, slots=True)
class RosterPerson:
    """`roles` holds "steward", "coordinator" or both; they lapse after the day `until` unless renewed."""

    person: str
    pseudonym: str
    roles: tuple[str, ...]
    until: str
    keys: tuple[RosterKey, ...]

    def lapsed(self, day: str) -> bool:
        return day > self.until

    @classmethod
    def from_card(cls, card: Card, *, person: str, day: str, roles: Sequence[str]) -> RosterPerson:
        """For twelve months from `day`."""
        key = RosterKey(card.signing_key, card.recipient, card.epoch)
        return cls(person, card.pseudonym, tuple(roles), months_after(day, ROLE_MONTHS), (key,))


@dataclass(frozen=True, slots=True)
class Roster:
    """One version, verified when it comes from `first_roster` or `next_roster`. `signers` are key ids that count."""

    organisation: str
    name: str
    version: int
    previous: str | None
    day: str
    expires: str
    threshold: int
    persons: tuple[RosterPerson, ...]
    archive_recipient: HybridRecipient | None
    payload: bytes
    envelope: bytes
    signers: tuple[str, ...]
    newer_fields: tuple[str, ...]

    @property
    def hash(self) -> str:
        return hex_digest(LABEL_ROSTER, self.payload)

    def with_role(self, role: str) -> tuple[RosterPerson, ...]:
        return tuple(person for person in self.persons if role in person.roles)

    def key_ids(self, role: str) -> frozenset[str]:
        return frozenset(key.key_id for person in self.with_role(role) for key in person.keys)

    def verifying_keys(self, role: str) -> dict[str, VerifyingKey]:
        return {key.key_id: key.signing_key for person in self.with_role(role) for key in person.keys}

    def person_of(self, key_id: str) -> RosterPerson | None:
        return next((p for p in self.persons if any(k.key_id == key_id for k in p.keys)), None)

    def persons_among(self, key_ids: Iterable[str], role: str) -> frozenset[str]:
        """Person ids with `role` that own at least one of the keys: several keys of one person count once."""
        owned = set(key_ids)
        return frozenset(p.person for p in self.with_role(role) if any(k.key_id in owned for k in p.keys))

    def expired(self, day: str) -> bool:
        return day > self.expires


def build_roster(
    *,
    organisation: str,
    name: str,
    day: str,
    persons: Sequence[RosterPerson],
    threshold: int,
    keys: Sequence[SigningKey],
    previous: Roster | None = None,
    archive_recipient: HybridRecipient | None = None,
    expires: str | None = None,
) -> Roster:
    """Makes version 1, or the version after `previous`, signed by `keys`. Raises what reading it back raises."""
    payload = payload_of(
        {
            "organisation": organisation,
            "name": name,
            "version": 1 if previous is None else previous.version + 1,
            "previous": None if previous is None else previous.hash,
            "day": day,
            "expires": expires or months_after(day, ROLE_MONTHS),
            "threshold": threshold,
            "persons": [_person_json(person) for person in persons],
            "archive_recipient": None if archive_recipient is None else archive_recipient.encode(),
        }
    )
    _read(payload)
    envelope = sign_envelope(payload, PayloadType.ROSTER, keys)
    return first_roster(envelope) if previous is None else next_roster(previous, envelope)


def first_roster(untrusted: bytes) -> Roster:
    """Version 1, signed by its own stewards (rule 4). Adopting it is a person's decision.

    Raises BadDocument, RosterRefused, BadSignature.
    """
    envelope = _open(untrusted)
    fields = _read(envelope.untrusted_payload)
    if fields.integer("version", 1, MAX_VERSION) != 1 or fields.raw("previous") is not None:
        raise RosterRefused(reason="a chain of rosters starts with version 1")
    return _signed(untrusted, envelope, fields, None)


def next_roster(current: Roster, untrusted: bytes) -> Roster:
    """The version after `current`, under rules 1 to 3.

    Raises BadDocument, OtherOrganisation, RosterRollback, RosterGap, RosterRefused, BadSignature.
    """
    envelope = _open(untrusted)
    fields = _read(envelope.untrusted_payload)
    if fields.id("organisation") != current.organisation:
        raise OtherOrganisation
    version = fields.integer("version", 1, MAX_VERSION)
    if version <= current.version:
        raise RosterRollback(offered=version, held=current.version)
    if version > current.version + 1:
        raise RosterGap(offered=version, held=current.version)
    if fields.optional("previous", fields.hash) != current.hash:
        raise RosterRefused(reason="it does not follow the roster that this vault holds")
    return _signed(untrusted, envelope, fields, current)


def claimed_version(untrusted: bytes) -> int:
    """The version an envelope says it is; nothing is verified. Raises BadDocument."""
    return _read(_open(untrusted).untrusted_payload).integer("version", 1, MAX_VERSION)


def _open(untrusted: bytes) -> UntrustedEnvelope:
    return open_envelope(untrusted, PayloadType.ROSTER, KIND, max_bytes=MAX_BYTES)


def _signed(untrusted: bytes, envelope: UntrustedEnvelope, fields: Fields, previous: Roster | None) -> Roster:
    roster = _typed(fields, envelope.untrusted_payload, untrusted)
    keys = roster.verifying_keys(STEWARD)
    if previous is not None:
        keys |= previous.verifying_keys(STEWARD)
    signers = envelope.verify(keys).signers
    for judge in (roster,) if previous is None else (previous, roster):
        if len(judge.persons_among(signers, STEWARD)) < judge.threshold:
            raise BadSignature
    return _typed(fields, envelope.untrusted_payload, untrusted, signers)


def _read(untrusted: bytes) -> Fields:
    """Everything that can be said without a signature."""
    fields = Fields.of_payload(untrusted, KIND, _KNOWN, max_bytes=MAX_BYTES)
    roster = _typed(fields, untrusted, b"")
    _unique([person.person for person in roster.persons])
    _unique([key.key_id for person in roster.persons for key in person.keys])
    _unique([key.recipient.key_id for person in roster.persons for key in person.keys])
    stewards = len(roster.with_role(STEWARD))
    if not roster.with_role(COORDINATOR):
        raise BadDocument(kind=KIND, reason="it names no coordinator")
    if not stewards < 2 * roster.threshold <= 2 * stewards:
        raise BadDocument(kind=KIND, reason="its threshold is not more than half of its stewards")
    if (roster.version == 1) != (roster.previous is None):
        raise BadDocument(kind=KIND, reason="version 1 alone follows nothing")
    if roster.expires <= roster.day:
        raise BadDocument(kind=KIND, reason="it expires before it begins")
    return fields


def _unique(values: list[str]) -> None:
    if len(set(values)) != len(values):
        raise BadDocument(kind=KIND, reason="a person or key stands twice")


def _typed(fields: Fields, payload: bytes, envelope: bytes, signers: tuple[str, ...] = ()) -> Roster:
    return Roster(
        organisation=fields.id("organisation"),
        name=fields.line("name", MAX_NAME),
        version=fields.integer("version", 1, MAX_VERSION),
        previous=fields.optional("previous", fields.hash),
        day=fields.day("day"),
        expires=fields.day("expires"),
        threshold=fields.integer("threshold", 1, MAX_PERSONS),
        persons=tuple(_person(item) for item in fields.objects("persons", _PERSON, MAX_PERSONS, 1)),
        archive_recipient=fields.optional("archive_recipient", fields.recipient),
        payload=payload,
        envelope=bytes(envelope),
        signers=signers,
        newer_fields=fields.newer,
    )


def _person(fields: Fields) -> RosterPerson:
    return RosterPerson(
        person=fields.id("person"),
        pseudonym=fields.line("pseudonym", MAX_PSEUDONYM),
        roles=fields.words("roles", 8, 1),
        until=fields.day("until"),
        keys=tuple(
            RosterKey(item.signing_key("signing_key"), item.recipient("recipient"), item.integer("epoch", 1, MAX_EPOCH))
            for item in fields.objects("keys", _KEYS, MAX_KEYS, 1)
        ),
    )


def _person_json(person: RosterPerson) -> dict[str, Any]:
    return {
        "person": person.person,
        "pseudonym": person.pseudonym,
        "roles": list(person.roles),
        "until": person.until,
        "keys": [
            {"signing_key": key_text(k.signing_key), "recipient": k.recipient.encode(), "epoch": k.epoch}
            for k in person.keys
        ],
    }
