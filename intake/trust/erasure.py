"""A decision to erase: which contents go for ever, decided by two coordinators, two weeks after it was decided.

Sooner only for immediate danger. With a roster of one coordinator one signature suffices, and the decision says so
(`by_one_alone`). The decision dominates every later import: what it names is refused from any backup or forward.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from intake.crypto.dsse import PayloadType, sign_envelope
from intake.crypto.signing import SigningKey
from intake.errors import BadDocument, BadSignature, NotCertified
from intake.model.digests import LABEL_DOCUMENT, hex_digest
from intake.trust.fields import MAX_TEXT, Fields, days_after, open_envelope, payload_of
from intake.trust.roster import COORDINATOR, Roster

KIND = "erasure"
MAX_BYTES = 4 << 20
MAX_REVISIONS = 20_000
MAX_MEDIA = 10_000
COORDINATORS_NEEDED = 2
WAITING_DAYS = 14
_KNOWN = {
    "organisation",
    "roster_version",
    "revisions",
    "media",
    "decided",
    "effective",
    "danger",
    "asked_by",
    "known_how",
    "pressure",
}


@dataclass(frozen=True, slots=True)
class Erasure:
    """`revisions` are header hashes, `media` SHA-256 of whole files; the three texts say who asked, how they were
    known to be who they said, and what signs of pressure there were."""

    organisation: str
    revisions: tuple[str, ...]
    media: tuple[str, ...]
    decided: str
    effective: str
    danger: bool
    asked_by: str
    known_how: str
    pressure: str
    by_one_alone: bool
    payload: bytes
    envelope: bytes
    signers: tuple[str, ...]
    newer_fields: tuple[str, ...]

    @property
    def hash(self) -> str:
        return hex_digest(LABEL_DOCUMENT, KIND.encode(), self.payload)

    def may_take_effect(self, day: str) -> bool:
        return day >= self.effective


def build_erasure(
    *,
    roster: Roster,
    revisions: Sequence[str],
    media: Sequence[str],
    decided: str,
    danger: bool,
    asked_by: str,
    known_how: str,
    pressure: str,
    keys: Sequence[SigningKey],
) -> Erasure:
    """Takes effect 14 days after `decided`, at once for danger. Raises BadDocument, NotCertified, BadSignature."""
    payload = payload_of(
        {
            "organisation": roster.organisation,
            "roster_version": roster.version,
            "revisions": list(revisions),
            "media": list(media),
            "decided": decided,
            "effective": decided if danger else days_after(decided, WAITING_DAYS),
            "danger": danger,
            "asked_by": asked_by,
            "known_how": known_how,
            "pressure": pressure,
        }
    )
    return parse_erasure(sign_envelope(payload, PayloadType.ERASURE, keys), [roster])


def parse_erasure(untrusted: bytes, chain: Sequence[Roster]) -> Erasure:
    """Verified by the roster version it names, which must be in `chain`.

    Raises BadDocument, NotCertified, BadSignature.
    """
    envelope = open_envelope(untrusted, PayloadType.ERASURE, KIND, max_bytes=MAX_BYTES)
    fields = Fields.of_payload(envelope.untrusted_payload, KIND, _KNOWN, max_bytes=MAX_BYTES)
    version = fields.integer("roster_version", 1, 100_000)
    organisation, danger = fields.id("organisation"), fields.flag("danger")
    decided, effective = fields.day("decided"), fields.day("effective")
    if effective < (decided if danger else days_after(decided, WAITING_DAYS)):
        raise BadDocument(kind=KIND, reason="it takes effect too soon")
    roster = next((r for r in chain if r.version == version), None)
    if roster is None or roster.organisation != organisation:
        raise NotCertified(kind=KIND)
    signers = envelope.verify(roster.verifying_keys(COORDINATOR)).signers
    there_are = len(roster.with_role(COORDINATOR))
    if len(roster.persons_among(signers, COORDINATOR)) < min(COORDINATORS_NEEDED, there_are):
        raise BadSignature
    return Erasure(
        organisation=organisation,
        revisions=fields.hashes("revisions", MAX_REVISIONS),
        media=fields.hashes("media", MAX_MEDIA),
        decided=decided,
        effective=effective,
        danger=danger,
        asked_by=fields.text("asked_by", MAX_TEXT),
        known_how=fields.text("known_how", MAX_TEXT),
        pressure=fields.text("pressure", MAX_TEXT),
        by_one_alone=there_are < COORDINATORS_NEEDED,
        payload=envelope.untrusted_payload,
        envelope=bytes(untrusted),
        signers=signers,
        newer_fields=fields.newer,
    )
