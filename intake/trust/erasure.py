"""A decision to erase: which contents go for ever, decided by two coordinators, two weeks after it was proposed.

Sooner only for immediate danger. With a roster of one coordinator one signature suffices, and the decision says so
(`by_one_alone`). The decision dominates every later import: what it names is refused from any backup or forward.

Signatures are given one after the other, in different places: a *proposal* is a document that does not have enough of
them yet, and all signatures over the same payload are one document. Who must have signed (`counts`):

1. As many persons as needed (two, or one where there is only one) among the coordinators of the version it names.
2. Where it is new to whoever judges: as many among the coordinators of the last version they hold as well. So nobody
   who was removed decides with the number of an old roster, whatever day is written in it; and a founder who was once
   alone does not decide alone any more. What stays undecided by this a coordinator of now can sign as well: signatures
   of those who came after the named version count for this rule.
3. Never a key that was revoked, unless the content is gone already.

Pure rules, no I/O.
"""

from __future__ import annotations

import base64
import contextlib
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from intake.crypto.dsse import PayloadType, pre_authentication_encoding, sign_envelope
from intake.crypto.signing import SigningKey, VerifyingKey
from intake.errors import BadDocument, BadSignature, NotCertified
from intake.model.digests import LABEL_DOCUMENT, hex_digest
from intake.model.strict_json import dumps
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
    known to be who they said, and what signs of pressure there were. `signers` are key ids of coordinators of the
    named or a later version; whether they are enough says `counts`."""

    organisation: str
    roster_version: int
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
        """Of the payload: the same for a proposal and for the decision that it becomes."""
        return hex_digest(LABEL_DOCUMENT, KIND.encode(), self.payload)

    def may_take_effect(self, day: str) -> bool:
        return day >= self.effective


def propose_erasure(
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
    """Signed by whoever is there. Takes effect 14 days after `decided`, at once for danger, if enough others sign.

    Raises BadDocument, NotCertified, BadSignature for keys that no coordinator of `roster` has.
    """
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
    return read_erasure(sign_envelope(payload, PayloadType.ERASURE, keys), [roster])


def build_erasure(*, roster: Roster, keys: Sequence[SigningKey], **fields: object) -> Erasure:
    """`propose_erasure` with all signatures that are needed at once. Raises BadSignature as well."""
    return parse_erasure(propose_erasure(roster=roster, keys=keys, **fields).envelope, [roster])  # type: ignore[arg-type]


def parse_erasure(untrusted: bytes, chain: Sequence[Roster]) -> Erasure:
    """A decision that the coordinators of the roster version it names have signed, which must be in `chain` (rule 1).

    Raises BadDocument, NotCertified, BadSignature.
    """
    found = read_erasure(untrusted, chain)
    if not counts(found, chain, accepted=True):
        raise BadSignature
    return found


def read_erasure(untrusted: bytes, chain: Sequence[Roster]) -> Erasure:
    """As far as it is signed, by at least one coordinator of the version it names or a later one in `chain`.

    Raises BadDocument, NotCertified, BadSignature.
    """
    envelope = open_envelope(untrusted, PayloadType.ERASURE, KIND, max_bytes=MAX_BYTES)
    fields = Fields.of_payload(envelope.untrusted_payload, KIND, _KNOWN, max_bytes=MAX_BYTES)
    version = fields.integer("roster_version", 1, 100_000)
    organisation, danger = fields.id("organisation"), fields.flag("danger")
    decided, effective = fields.day("decided"), fields.day("effective")
    if effective < (decided if danger else days_after(decided, WAITING_DAYS)):
        raise BadDocument(kind=KIND, reason="it takes effect too soon")
    roster = _named(chain, version)
    if roster is None or roster.organisation != organisation:
        raise NotCertified(kind=KIND)
    signers = envelope.verify(_keys(chain, version)).signers
    persons = frozenset[str]().union(*(judge.persons_among(signers, COORDINATOR) for judge in chain))
    return Erasure(
        organisation=organisation,
        roster_version=version,
        revisions=fields.hashes("revisions", MAX_REVISIONS),
        media=fields.hashes("media", MAX_MEDIA),
        decided=decided,
        effective=effective,
        danger=danger,
        asked_by=fields.text("asked_by", MAX_TEXT),
        known_how=fields.text("known_how", MAX_TEXT),
        pressure=fields.text("pressure", MAX_TEXT),
        by_one_alone=needed(roster) < COORDINATORS_NEEDED and len(persons) < COORDINATORS_NEEDED,
        payload=envelope.untrusted_payload,
        envelope=bytes(untrusted),
        signers=signers,
        newer_fields=fields.newer,
    )


def needed(roster: Roster) -> int:
    """How many persons must sign under this roster."""
    return min(COORDINATORS_NEEDED, len(roster.with_role(COORDINATOR)))


def counts(
    erasure: Erasure, chain: Sequence[Roster], revoked: Collection[str] = (), *, accepted: bool = False
) -> bool:
    """Whether enough persons decided it. `accepted`: it counted here once before, so that rule 2 is not asked again."""
    named = _named(chain, erasure.roster_version)
    signers = set(erasure.signers) - set(revoked)
    if named is None:
        return False
    judges = (named,) if accepted else (named, chain[-1])
    return all(len(judge.persons_among(signers, COORDINATOR)) >= needed(judge) for judge in judges)


def signed_by(erasure: Erasure, key: SigningKey, chain: Sequence[Roster]) -> Erasure:
    """The same with one more signature. Raises BadSignature for a key that no coordinator has."""
    more = sign_envelope(erasure.payload, PayloadType.ERASURE, [key])
    if key.key_id not in read_erasure(more, chain).signers:
        raise BadSignature
    return joined(erasure, read_erasure(more, chain), chain)


def joined(held: Erasure, other: Erasure, chain: Sequence[Roster]) -> Erasure:
    """Both documents' signatures over the one payload, by key id; of one key the one that is held. Each was read."""
    if held.payload != other.payload:
        raise BadDocument(kind=KIND, reason="it is about something else")
    if set(other.signers) <= set(held.signers):
        return held
    signatures = {**_signatures(other, chain), **_signatures(held, chain)}
    envelope = {
        "payload": base64.b64encode(held.payload).decode("ascii"),
        "payloadType": PayloadType.ERASURE.value,
        "signatures": [
            {"keyid": key_id, "sig": base64.b64encode(signatures[key_id]).decode("ascii")}
            for key_id in sorted(signatures)
        ],
    }
    return read_erasure(dumps(envelope), chain)


def _signatures(erasure: Erasure, chain: Sequence[Roster]) -> dict[str, bytes]:
    """The right signature of every signer: a document may hold a wrong one of the same key beside it."""
    envelope = open_envelope(erasure.envelope, PayloadType.ERASURE, KIND, max_bytes=MAX_BYTES)
    message = pre_authentication_encoding(PayloadType.ERASURE, erasure.payload)
    keys = _keys(chain, erasure.roster_version)
    found: dict[str, bytes] = {}
    for key_id, signature in envelope.untrusted_signatures:
        if key_id in erasure.signers and key_id not in found:
            with contextlib.suppress(BadSignature):
                keys[key_id].verify(message, signature)
                found[key_id] = signature
    return found


def _keys(chain: Sequence[Roster], version: int) -> dict[str, VerifyingKey]:
    """Of everybody who was a coordinator in that version or came later."""
    judges = [judge for judge in chain if judge.version >= version]
    return {key_id: key for judge in judges for key_id, key in judge.verifying_keys(COORDINATOR).items()}


def is_erasure(untrusted: bytes) -> bool:
    """Whether an envelope says that it is one; nothing is verified."""
    try:
        open_envelope(untrusted, PayloadType.ERASURE, KIND, max_bytes=MAX_BYTES)
    except BadDocument:
        return False
    return True


def _named(chain: Sequence[Roster], version: int) -> Roster | None:
    return next((roster for roster in chain if roster.version == version), None)
