"""A receipt: a coordinator tells a volunteer, under signature, what has arrived, and brings the news of the roster.

Travels as an age file to its one reader and names them, so that a receipt for somebody else marks nothing. A range is
a run of one log whose entries are all held with their content; a volunteer purges only what receipts cover.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from intake.crypto.dsse import PayloadType, sign_envelope
from intake.crypto.signing import SigningKey
from intake.errors import NotCertified, NotForThisVault, OtherOrganisation
from intake.model.digests import LABEL_DOCUMENT, hex_digest
from intake.trust import certificate as certificates
from intake.trust import erasure as erasure_documents
from intake.trust import form as form_documents
from intake.trust import policy as policies
from intake.trust import revocation as revocations
from intake.trust import roster as rosters
from intake.trust.fields import Fields, open_envelope, payload_of
from intake.trust.form import SignedForm
from intake.trust.policy import SignedPolicy
from intake.trust.roster import COORDINATOR, MAX_VERSION, Roster

KIND = "receipt"
MAX_BYTES = 7 << 20
"""A receipt is kept on its reader's log, whose entries hold 8 MiB at most."""

MAX_RANGES = 8_000
MAX_MEDIA = 16_000
MAX_BUNDLES = 8_000
MAX_DOCUMENTS = 32
MAX_ERASURES = 256
MAX_COUNT = 10_000_000
_KNOWN = {
    "organisation",
    "issuer",
    "reader",
    "day",
    "roster_version",
    "roster_hash",
    "ranges",
    "media",
    "bundles",
    "rosters",
    "revocations",
    "certificate",
    "backup",
    "policies",
    "erasures",
    "forms",
}
_RANGE = {"log", "segment", "before", "after", "count"}


@dataclass(frozen=True, slots=True)
class HeldRange:
    """`count` entries of `segment`, after link `before` up to and with link `after`, all held with content."""

    log: str
    segment: str
    before: str
    after: str
    count: int


@dataclass(frozen=True, slots=True)
class Receipt:
    """`untrusted_…` documents are as they came: each is verified by its own rules. `backup` is the day of the
    issuer's last verified backup, or None."""

    organisation: str
    issuer: str
    reader: str
    day: str
    roster_version: int
    roster_hash: str
    ranges: tuple[HeldRange, ...]
    media: tuple[str, ...]
    bundles: tuple[str, ...]
    untrusted_rosters: tuple[bytes, ...]
    untrusted_revocations: tuple[bytes, ...]
    untrusted_certificate: bytes | None
    backup: str | None
    payload: bytes
    envelope: bytes
    newer_fields: tuple[str, ...]
    untrusted_policies: tuple[bytes, ...] = ()
    untrusted_erasures: tuple[bytes, ...] = ()
    untrusted_forms: tuple[bytes, ...] = ()

    @property
    def hash(self) -> str:
        return hex_digest(LABEL_DOCUMENT, KIND.encode(), self.payload)


def build_receipt(
    *,
    roster: Roster,
    reader: str,
    day: str,
    ranges: Sequence[HeldRange],
    media: Sequence[str],
    bundles: Sequence[str],
    news: Sequence[Roster],
    revocations: Sequence[bytes],
    certificate: bytes | None,
    key: SigningKey,
    backup: str | None = None,
    policies: Sequence[SignedPolicy] = (),
    erasures: Sequence[bytes] = (),
    forms: Sequence[SignedForm] = (),
) -> bytes:
    """The envelope. `news` are the rosters after the version that the reader is known to hold, `erasures` decisions
    about what the reader wrote."""
    payload = payload_of(
        {
            "organisation": roster.organisation,
            "issuer": key.key_id,
            "reader": reader,
            "day": day,
            "roster_version": roster.version,
            "roster_hash": roster.hash,
            "ranges": [
                {"log": r.log, "segment": r.segment, "before": r.before, "after": r.after, "count": r.count}
                for r in ranges
            ],
            "media": sorted(set(media)),
            "bundles": sorted(set(bundles)),
            "rosters": [item.envelope.decode("utf-8") for item in news],
            "revocations": [item.decode("utf-8") for item in revocations],
            "certificate": None if certificate is None else certificate.decode("utf-8"),
            "backup": backup,
            "policies": [item.envelope.decode("utf-8") for item in policies],
            "erasures": [item.decode("utf-8") for item in erasures],
            # added later: a receipt that brings none is what it always was
            **({"forms": [item.envelope.decode("utf-8") for item in forms]} if forms else {}),
        }
    )
    _typed(payload, b"")
    return sign_envelope(payload, PayloadType.RECEIPT, [key])


def untrusted_rosters_of(untrusted: bytes) -> tuple[bytes, ...]:
    """The roster documents in a receipt that is not verified yet: each is judged by itself, and the signer may be a
    coordinator by nothing but this news. Raises BadDocument."""
    envelope = open_envelope(untrusted, PayloadType.RECEIPT, KIND, max_bytes=MAX_BYTES)
    return _typed(envelope.untrusted_payload, b"").untrusted_rosters


def parse_receipt(untrusted: bytes, chain: Sequence[Roster], *, reader: str) -> Receipt:
    """A receipt for key id `reader`, signed by a coordinator of the last roster of `chain`.

    Raises BadDocument, OtherOrganisation, NotForThisVault, NotCertified, BadSignature.
    """
    envelope = open_envelope(untrusted, PayloadType.RECEIPT, KIND, max_bytes=MAX_BYTES)
    receipt = _typed(envelope.untrusted_payload, untrusted)
    if receipt.organisation != chain[-1].organisation:
        raise OtherOrganisation
    if receipt.reader != reader:
        raise NotForThisVault(kind=KIND)
    key = chain[-1].verifying_keys(COORDINATOR).get(receipt.issuer)
    if key is None:
        raise NotCertified(kind=KIND)
    envelope.verify({key.key_id: key})
    return receipt


def _typed(untrusted: bytes, envelope: bytes) -> Receipt:
    fields = Fields.of_payload(untrusted, KIND, _KNOWN, max_bytes=MAX_BYTES)
    return Receipt(
        organisation=fields.id("organisation"),
        issuer=fields.hash("issuer"),
        reader=fields.hash("reader"),
        day=fields.day("day"),
        roster_version=fields.integer("roster_version", 1, MAX_VERSION),
        roster_hash=fields.hash("roster_hash"),
        ranges=tuple(
            HeldRange(
                item.id("log"),
                item.id("segment"),
                item.hash("before"),
                item.hash("after"),
                item.integer("count", 1, MAX_COUNT),
            )
            for item in fields.objects("ranges", _RANGE, MAX_RANGES)
        ),
        media=fields.hashes("media", MAX_MEDIA),
        bundles=fields.ids("bundles", MAX_BUNDLES),
        untrusted_rosters=fields.documents("rosters", MAX_DOCUMENTS, rosters.MAX_BYTES),
        untrusted_revocations=fields.documents("revocations", MAX_DOCUMENTS, revocations.MAX_BYTES),
        untrusted_certificate=fields.optional(
            "certificate", lambda name: fields.document(name, certificates.MAX_BYTES)
        ),
        backup=fields.optional("backup", fields.day),
        payload=bytes(untrusted),
        envelope=bytes(envelope),
        newer_fields=fields.newer,
        untrusted_policies=fields.added_documents("policies", policies.MAX_DOCUMENTS, policies.MAX_BYTES),
        untrusted_erasures=fields.added_documents("erasures", MAX_ERASURES, erasure_documents.MAX_BYTES),
        untrusted_forms=fields.added_documents("forms", form_documents.MAX_DOCUMENTS, form_documents.MAX_BYTES),
    )
