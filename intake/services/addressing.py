"""Whom a bundle goes to, and the documents that go with it: coordinators and the archive, never ourselves."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from intake.crypto.recipients import HybridRecipient
from intake.errors import NoRecipients, NotFound
from intake.services.erasures import to_send
from intake.services.export_objects import Documents
from intake.services.trust_store import own_card
from intake.trust.policy import MAX_DOCUMENTS as MAX_POLICIES
from intake.trust.roster import COORDINATOR
from intake.trust.trust_set import Standing, TrustSet

if TYPE_CHECKING:
    from intake.vault.vault import Reader, Vault

ARCHIVE = "archive"
MIN_FINGERPRINT = 8
MAX_NEWS = 32


@dataclass(frozen=True, slots=True)
class ExportRecipient:
    """A coordinator by the signing key's id, or the archive recipient, whose `fingerprint` is "archive"."""

    pseudonym: str
    fingerprint: str


def addressees(vault: Vault, trust: TrustSet, wanted: Sequence[str] | None) -> tuple[ExportRecipient, ...]:
    """The chosen coordinators (None: all), never ourselves, and the archive recipient always.

    `wanted` are fingerprints or their first 8 digits or more. Raises NoOrganisation, NotFound, NoRecipients.
    """
    roster = trust.roster
    now = trust.coordinators() - {vault.key_id}
    everyone = [
        ExportRecipient(person.pseudonym, key.key_id)
        for person in roster.with_role(COORDINATOR)
        for key in person.keys
        if key.key_id in now
    ]
    if wanted is not None:
        chosen = {_named(item, everyone) for item in wanted}
        everyone = [person for person in everyone if person.fingerprint in chosen]
    if roster.archive_recipient is not None:
        everyone.append(ExportRecipient("", ARCHIVE))
    if not everyone:
        raise NoRecipients
    return tuple(everyone)


def _named(text: str, people: Sequence[ExportRecipient]) -> str:
    found = [p.fingerprint for p in people if len(text) >= MIN_FINGERPRINT and p.fingerprint.startswith(text.lower())]
    if len(found) != 1:
        raise NotFound(what="coordinator")
    return found[0]


def recipients_of(trust: TrustSet, people: Sequence[ExportRecipient]) -> list[HybridRecipient]:
    """Where to encrypt to. Raises NotFound when the roster has changed and somebody is not in it any more."""
    found = []
    for person in people:
        archive = person.fingerprint == ARCHIVE
        recipient = trust.roster.archive_recipient if archive else trust.recipient_of(person.fingerprint)
        if recipient is None:
            raise NotFound(what="coordinator")
        found.append(recipient)
    return found


def documents_to_send(vault: Vault, reader: Reader, trust: TrustSet) -> Documents:
    """Our card always, and our certificate once we have one; the rosters somebody might not have; for a coordinator the
    cards and certificates of those whose records are handed on."""
    own = own_card(vault, reader)
    cards = {vault.key_id: own.envelope}
    coordinator = trust.standing(vault.key_id) is Standing.COORDINATOR
    if coordinator:
        cards |= {key_id: held.envelope for key_id, held in trust.cards.items() if key_id != vault.key_id}
    return Documents(
        cards=cards,
        certificates={key_id: trust.certificates[key_id].envelope for key_id in cards if key_id in trust.certificates},
        rosters=tuple(roster.envelope for roster in trust.chain[1:][-MAX_NEWS:]),
        others=(
            *(revocation.envelope for revocation in list(trust.revocations.values())[:MAX_NEWS]),
            *(item.envelope for item in trust.counting_policies()[:MAX_POLICIES]),
            *(item.envelope for item in trust.forms_to_send() if coordinator),
            *to_send(vault, reader, trust),
        ),
    )
