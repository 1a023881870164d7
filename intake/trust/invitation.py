"""An invitation: the one plain file by which a volunteer joins. Holds the roster chain and the coordinator's card.

It says nothing of the volunteer. Whoever finds it learns that the organisation exists and the coordinators' pseudonyms
and public keys. Opening it proves nothing about who made it: that is what comparing digits is for.
"""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from dataclasses import dataclass

from intake.crypto.dsse import PayloadType, sign_envelope
from intake.crypto.signing import SigningKey
from intake.errors import AmanatError, BadDocument, NotCertified
from intake.trust import card as cards
from intake.trust import form as form_documents
from intake.trust import policy as policies
from intake.trust import roster as rosters
from intake.trust.card import Card, parse_card
from intake.trust.fields import Fields, open_envelope, payload_of
from intake.trust.form import SignedForm, parse_form
from intake.trust.policy import SignedPolicy, parse_policy
from intake.trust.roster import COORDINATOR, Roster, first_roster, next_roster

KIND = "invitation"
MAX_BYTES = 16 << 20
MAX_ROSTERS = 200
_KNOWN = {"organisation", "day", "rosters", "card", "policies", "forms"}


@dataclass(frozen=True, slots=True)
class Invitation:
    """A whole chain from version 1, each verified against the one before, and a card of one of its coordinators.

    `policies` and `forms` are of the newest versions that the coordinator held; one that does not verify is left out
    and counted in `set_aside`, because nobody may be kept from joining by it."""

    chain: tuple[Roster, ...]
    card: Card
    day: str
    envelope: bytes
    newer_fields: tuple[str, ...]
    policies: tuple[SignedPolicy, ...] = ()
    set_aside: int = 0
    forms: tuple[SignedForm, ...] = ()

    @property
    def roster(self) -> Roster:
        return self.chain[-1]


def build_invitation(
    *,
    chain: Sequence[Roster],
    card: Card,
    key: SigningKey,
    day: str,
    policies: Sequence[SignedPolicy] = (),
    forms: Sequence[SignedForm] = (),
) -> Invitation:
    """Signed by the coordinator whose card it is. Raises BadDocument, NotCertified."""
    payload = payload_of(
        {
            "organisation": chain[-1].organisation,
            "day": day,
            "rosters": [roster.envelope.decode("utf-8") for roster in chain],
            "card": card.envelope.decode("utf-8"),
            "policies": [item.envelope.decode("utf-8") for item in policies],
            # added later: an invitation that brings none is what it always was
            **({"forms": [item.envelope.decode("utf-8") for item in forms]} if forms else {}),
        }
    )
    return parse_invitation(sign_envelope(payload, PayloadType.INVITATION, [key]))


def parse_invitation(untrusted: bytes) -> Invitation:
    """Reads an invitation and verifies everything in it against itself.

    Raises BadDocument, RosterRefused, OtherOrganisation, NotCertified, BadSignature.
    """
    envelope = open_envelope(untrusted, PayloadType.INVITATION, KIND, max_bytes=MAX_BYTES)
    fields = Fields.of_payload(envelope.untrusted_payload, KIND, _KNOWN, max_bytes=MAX_BYTES)
    organisation, day = fields.id("organisation"), fields.day("day")
    card = parse_card(fields.document("card", cards.MAX_BYTES))
    chain: list[Roster] = []
    for untrusted_roster in fields.documents("rosters", MAX_ROSTERS, rosters.MAX_BYTES, least=1):
        chain.append(next_roster(chain[-1], untrusted_roster) if chain else first_roster(untrusted_roster))
    if chain[0].organisation != organisation:
        raise BadDocument(kind=KIND, reason="its rosters are of another organisation")
    person = chain[-1].person_of(card.key_id)
    if person is None or COORDINATOR not in person.roles:
        raise NotCertified(kind=KIND)
    untrusted_policies = fields.added_documents("policies", policies.MAX_DOCUMENTS, policies.MAX_BYTES)
    untrusted_forms = fields.added_documents("forms", form_documents.MAX_DOCUMENTS, form_documents.MAX_BYTES)
    envelope.verify({card.key_id: card.signing_key})
    found: list[SignedPolicy] = []
    for untrusted_policy in untrusted_policies:
        with contextlib.suppress(AmanatError):
            found.append(parse_policy(untrusted_policy, chain, vouched=True))
    forms: list[SignedForm] = []
    for untrusted_form in untrusted_forms:
        with contextlib.suppress(AmanatError):
            forms.append(parse_form(untrusted_form, chain, vouched=True))
    aside = len(untrusted_policies) - len(found) + len(untrusted_forms) - len(forms)
    return Invitation(tuple(chain), card, day, bytes(untrusted), fields.newer, tuple(found), aside, tuple(forms))
