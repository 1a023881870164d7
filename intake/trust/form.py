"""A published form: an organisation's own questions under a coordinator's signature, as volunteers' programs ask them.

Ordering rules, as for policies: the outcome depends only on which documents are held.

1. A form counts if the coordinator who signed it was in the roster version that it names, and is in the last roster or
   the form stands on our own log, or comes in what a coordinator of the last roster signed.
2. Of several with one name the highest version counts. Of several with that version, which is a fork, the one with the
   smallest hash: everybody asks the same, and the coordinators are told.
3. A version may withdraw the form: it is asked no more, and answers that were given stay.

What a definition may say is `intake.forms`' matter: here it is text of bounded length.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from intake.crypto.dsse import PayloadType, sign_envelope
from intake.crypto.signing import SigningKey
from intake.errors import BadDocument, NotCertified
from intake.model.digests import LABEL_DOCUMENT, hex_digest
from intake.trust.fields import Fields, open_envelope, payload_of
from intake.trust.roster import COORDINATOR, MAX_VERSION, Roster

KIND = "form"
MAX_DEFINITION = 256 << 10
MAX_BYTES = 1 << 20
MAX_DOCUMENTS = 32
MAX_CARRIED = 2 << 20
"""As many documents and bytes as one bundle, receipt or invitation carries."""
MAX_FORMS = 4
"""In force at once: each goes with every bundle."""
MAX_NAME = 64
MAX_TITLE = 200
_KNOWN = {"organisation", "version", "day", "roster_version", "name", "title", "definition"}


@dataclass(frozen=True, slots=True)
class SignedForm:
    """One document that verified. `definition` is JSON text, empty where the form is withdrawn."""

    name: str
    title: str
    version: int
    day: str
    definition: str
    organisation: str
    roster_version: int
    issuer: str
    payload: bytes
    envelope: bytes
    newer_fields: tuple[str, ...]

    @property
    def hash(self) -> str:
        return hex_digest(LABEL_DOCUMENT, KIND.encode(), self.payload)

    @property
    def withdrawn(self) -> bool:
        return not self.definition


def build_form(
    *, roster: Roster, name: str, title: str, version: int, day: str, definition: str, key: SigningKey
) -> SignedForm:
    """Signs a form under the last roster; an empty definition withdraws it. Raises BadDocument, NotCertified."""
    payload = payload_of(
        {
            "organisation": roster.organisation,
            "version": version,
            "day": day,
            "roster_version": roster.version,
            "name": name,
            "title": title,
            "definition": definition,
        }
    )
    return parse_form(sign_envelope(payload, PayloadType.FORM, [key]), [roster])


def parse_form(untrusted: bytes, chain: Sequence[Roster], *, vouched: bool = False) -> SignedForm:
    """Verified by the roster version it names, and by the last one unless it is `vouched` for (rule 1).

    Raises BadDocument, NotCertified, BadSignature.
    """
    envelope = open_envelope(untrusted, PayloadType.FORM, KIND, max_bytes=MAX_BYTES)
    fields = Fields.of_payload(envelope.untrusted_payload, KIND, _KNOWN, max_bytes=MAX_BYTES)
    organisation, roster_version = fields.id("organisation"), fields.integer("roster_version", 1, MAX_VERSION)
    roster = next((r for r in chain if r.version == roster_version), None)
    if roster is None or roster.organisation != organisation:
        raise NotCertified(kind=KIND)
    signers = envelope.verify(roster.verifying_keys(COORDINATOR)).signers
    if len(signers) != 1:
        raise BadDocument(kind=KIND, reason="it is signed by more than one key")
    if not vouched and signers[0] not in chain[-1].key_ids(COORDINATOR):
        raise NotCertified(kind=KIND)
    return SignedForm(
        name=fields.line("name", MAX_NAME),
        title=fields.line("title", MAX_TITLE),
        version=fields.integer("version", 1, MAX_VERSION),
        day=fields.day("day"),
        definition=fields.text("definition", MAX_DEFINITION),
        organisation=organisation,
        roster_version=roster_version,
        issuer=signers[0],
        payload=envelope.untrusted_payload,
        envelope=bytes(untrusted),
        newer_fields=fields.newer,
    )


def is_form(untrusted: bytes) -> bool:
    """Whether an envelope says that it is one; nothing is verified."""
    try:
        open_envelope(untrusted, PayloadType.FORM, KIND, max_bytes=MAX_BYTES)
    except BadDocument:
        return False
    return True


def newest_forms(forms: Iterable[SignedForm]) -> tuple[SignedForm, ...]:
    """Of each name those of the highest version, each document once, the one that counts first; by name."""
    found = {item.hash: item for item in forms}
    top: dict[str, int] = {}
    for item in found.values():
        top[item.name] = max(top.get(item.name, 0), item.version)
    kept = [item for item in found.values() if item.version == top[item.name]]
    return tuple(sorted(kept, key=lambda item: (item.name, item.hash)))


def forms_to_send(newest: Sequence[SignedForm]) -> tuple[SignedForm, ...]:
    """Of `newest_forms` what goes out: what is asked before what is asked no more, within the ceilings."""
    found: list[SignedForm] = []
    room = MAX_CARRIED
    for item in sorted(newest, key=lambda item: item.withdrawn):
        room -= len(item.envelope)
        if room >= 0 and len(found) < MAX_DOCUMENTS:
            found.append(item)
    return tuple(found)


def forms_in_force(forms: Iterable[SignedForm]) -> tuple[SignedForm, ...]:
    """What is asked, after rules 2 and 3; by name."""
    first: dict[str, SignedForm] = {}
    for item in newest_forms(forms):
        first.setdefault(item.name, item)
    return tuple(item for item in first.values() if not item.withdrawn)
