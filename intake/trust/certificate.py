"""A certificate: a coordinator says that a card was compared and its owner may hand testimonies in.

An entry on its issuer's log, carried inside bundles and receipts only: volunteers are never in the roster, and no list
of them leaves a vault. It counts while its issuer is a coordinator of the chain; a certificate alone proves nothing.
"""

from __future__ import annotations

from dataclasses import dataclass

from intake.crypto.dsse import PayloadType, sign_envelope
from intake.crypto.signing import SigningKey
from intake.errors import BadDocument, NotCertified
from intake.model.digests import LABEL_DOCUMENT, hex_digest
from intake.trust.card import Card
from intake.trust.fields import Fields, months_after, open_envelope, payload_of
from intake.trust.roster import COORDINATOR, MAX_VERSION, Roster

KIND = "certificate"
MAX_BYTES = 64 << 10
VOLUNTEER = "volunteer"
CERTIFICATE_MONTHS = 12
_KNOWN = {"organisation", "subject", "card", "issuer", "role", "day", "expires", "roster_version"}


@dataclass(frozen=True, slots=True)
class Certificate:
    """What was signed. `role` words other than "volunteer" are of a newer version and permit nothing."""

    organisation: str
    subject: str
    card: str
    issuer: str
    role: str
    day: str
    expires: str
    roster_version: int
    payload: bytes
    envelope: bytes
    newer_fields: tuple[str, ...]

    @property
    def hash(self) -> str:
        return hex_digest(LABEL_DOCUMENT, KIND.encode(), self.payload)

    def expired(self, day: str) -> bool:
        return day > self.expires


def build_certificate(*, roster: Roster, card: Card, issuer: SigningKey, day: str) -> Certificate:
    """For twelve months. Raises NotCertified when the issuer is no coordinator of `roster`."""
    payload = payload_of(
        {
            "organisation": roster.organisation,
            "subject": card.key_id,
            "card": card.hash,
            "issuer": issuer.key_id,
            "role": VOLUNTEER,
            "day": day,
            "expires": months_after(day, CERTIFICATE_MONTHS),
            "roster_version": roster.version,
        }
    )
    return parse_certificate(sign_envelope(payload, PayloadType.CERTIFICATE, [issuer]), [roster])


def parse_certificate(untrusted: bytes, chain: list[Roster] | tuple[Roster, ...]) -> Certificate:
    """Reads a certificate signed by a coordinator of the roster version it names, which must be in `chain`.

    Raises BadDocument, NotCertified, BadSignature.
    """
    envelope = open_envelope(untrusted, PayloadType.CERTIFICATE, KIND, max_bytes=MAX_BYTES)
    fields = Fields.of_payload(envelope.untrusted_payload, KIND, _KNOWN, max_bytes=MAX_BYTES)
    certificate = Certificate(
        organisation=fields.id("organisation"),
        subject=fields.hash("subject"),
        card=fields.hash("card"),
        issuer=fields.hash("issuer"),
        role=fields.word("role"),
        day=fields.day("day"),
        expires=fields.day("expires"),
        roster_version=fields.integer("roster_version", 1, MAX_VERSION),
        payload=envelope.untrusted_payload,
        envelope=bytes(untrusted),
        newer_fields=fields.newer,
    )
    if certificate.expires <= certificate.day:
        raise BadDocument(kind=KIND, reason="it expires before it begins")
    roster = next((r for r in chain if r.version == certificate.roster_version), None)
    if roster is None or roster.organisation != certificate.organisation:
        raise NotCertified(kind=KIND)
    key = roster.verifying_keys(COORDINATOR).get(certificate.issuer)
    if key is None:
        raise NotCertified(kind=KIND)
    envelope.verify({key.key_id: key})
    return certificate
