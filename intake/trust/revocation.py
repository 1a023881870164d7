"""A revocation: from when on a key is no longer believed. What came before stays evidence.

Formats are final; which of several revocations counts, and what it does to receipted entries, is a later step.
A volunteer's key is revoked by one coordinator; a steward's or coordinator's by the roster's threshold of stewards,
so that one arrested person cannot lock the others out.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from intake.crypto.dsse import PayloadType, sign_envelope
from intake.crypto.signing import SigningKey
from intake.errors import BadSignature, NotCertified
from intake.model.digests import LABEL_DOCUMENT, hex_digest
from intake.trust.fields import MAX_TEXT, Fields, open_envelope, payload_of
from intake.trust.roster import COORDINATOR, STEWARD, Roster

KIND = "revocation"
MAX_BYTES = 512 << 10
MAX_BRANCHES = 256
REASONS = ("lost", "seized", "compromised", "replaced", "left", "other")
_KNOWN = {"organisation", "key", "reason", "note", "day", "roster_version", "last_good"}
_LINK = {"log", "link"}


@dataclass(frozen=True, slots=True)
class Revocation:
    """`last_good` maps log id to the last link believed, one for each branch; a log that is not named has none."""

    organisation: str
    key: str
    reason: str
    note: str
    day: str
    last_good: tuple[tuple[str, str], ...]
    payload: bytes
    envelope: bytes
    signers: tuple[str, ...]
    newer_fields: tuple[str, ...]

    @property
    def hash(self) -> str:
        return hex_digest(LABEL_DOCUMENT, KIND.encode(), self.payload)


def build_revocation(
    *,
    roster: Roster,
    key: str,
    reason: str,
    day: str,
    last_good: Mapping[str, Sequence[str]],
    keys: Sequence[SigningKey],
    note: str = "",
) -> Revocation:
    """Revokes key id `key`. Raises BadDocument, NotCertified, BadSignature."""
    payload = payload_of(
        {
            "organisation": roster.organisation,
            "key": key,
            "reason": reason,
            "note": note,
            "day": day,
            "roster_version": roster.version,
            "last_good": [{"log": log, "link": link} for log, links in sorted(last_good.items()) for link in links],
        }
    )
    return parse_revocation(sign_envelope(payload, PayloadType.REVOCATION, keys), [roster])


def parse_revocation(untrusted: bytes, chain: Sequence[Roster], *, accepted: bool = False) -> Revocation:
    """Verified by the roster version it names, which must be in `chain`, and by the last one as well.

    Without the last, a founder who was once alone could name version 1 and lock everybody out for ever. One that was
    `accepted` before (it stands on our own log) is verified by the version it names alone, since the chain has grown.
    Raises BadDocument, NotCertified, BadSignature.
    """
    envelope = open_envelope(untrusted, PayloadType.REVOCATION, KIND, max_bytes=MAX_BYTES)
    fields = Fields.of_payload(envelope.untrusted_payload, KIND, _KNOWN, max_bytes=MAX_BYTES)
    version = fields.integer("roster_version", 1, 100_000)
    organisation, key = fields.id("organisation"), fields.hash("key")
    links = tuple((item.id("log"), item.hash("link")) for item in fields.objects("last_good", _LINK, MAX_BRANCHES))
    roster = next((r for r in chain if r.version == version), None)
    if roster is None or roster.organisation != organisation:
        raise NotCertified(kind=KIND)
    role = STEWARD if any(r.person_of(key) for r in chain) else COORDINATOR
    signers = envelope.verify(roster.verifying_keys(role)).signers
    for judge in (roster,) if accepted else (roster, chain[-1]):
        if len(judge.persons_among(signers, role)) < (judge.threshold if role == STEWARD else 1):
            raise BadSignature
    return Revocation(
        organisation=organisation,
        key=key,
        reason=fields.word("reason"),
        note=fields.text("note", MAX_TEXT),
        day=fields.day("day"),
        last_good=links,
        payload=envelope.untrusted_payload,
        envelope=bytes(untrusted),
        signers=signers,
        newer_fields=fields.newer,
    )
