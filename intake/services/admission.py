"""Letting a sender in after the digits were compared, or turning them away. Coordinators only.

Must never admit without a person's word that the digits are the same: callers ask for it, this module cannot. The
certificate is an entry on our own log; what waited comes in afterwards, bundle by bundle.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from intake.clock import Clock, day_of
from intake.errors import NotFound, NotPermitted, Refused
from intake.progress import CancelToken, Progress, no_progress
from intake.services.receiving import BELIEVED, Details, Objects, carried
from intake.services.taking_in import ImportedFile, refused, settle
from intake.services.trust_store import accept_coordinators, add_new, load_trust, require_coordinator
from intake.trust.card import Card
from intake.trust.certificate import build_certificate
from intake.trust.comparison import comparison_digits
from intake.trust.trust_set import Standing, TrustSet

if TYPE_CHECKING:
    from intake.vault.rows import QuarantinedBundle
    from intake.vault.vault import Reader, Vault, Writer


@dataclass(frozen=True, slots=True)
class PendingSender:
    """Somebody whose bundles wait. `standing` is unknown, revoked or former-coordinator, or volunteer where records by
    a third, uncertified person hold a bundle back. The pseudonym is what they call themselves: compare `digits`."""

    pseudonym: str
    fingerprint: str
    digits: tuple[str, ...]
    standing: str
    bundles: int
    since: str


@dataclass(frozen=True, slots=True)
class Admission:
    """The certificate's days, and what became of each bundle that waited."""

    pseudonym: str
    fingerprint: str
    since: str
    expires: str
    files: tuple[ImportedFile, ...]


def pending(vault: Vault) -> tuple[PendingSender, ...]:
    """Senders whose bundles wait in quarantine, the first to come first. Raises NoOrganisation."""
    with vault.reader() as reader:
        trust = load_trust(vault, reader)
        _ = trust.roster
        found: dict[str, list[QuarantinedBundle]] = {}
        for waiting in reader.quarantined():
            found.setdefault(waiting.sender, []).append(waiting)
    senders = []
    for sender, bundles in found.items():
        card = _card(vault, trust, sender, bundles)
        if card is not None and trust.standing(sender) is not Standing.COORDINATOR:
            senders.append(
                PendingSender(
                    pseudonym=card.pseudonym,
                    fingerprint=sender,
                    digits=comparison_digits(trust.roster, card),
                    standing=str(trust.standing(sender)),
                    bundles=len(bundles),
                    since=min(item.day for item in bundles),
                )
            )
    return tuple(senders)


def admit(
    vault: Vault,
    fingerprint: str,
    *,
    clock: Clock,
    progress: Progress = no_progress,
    cancel: CancelToken | None = None,
) -> Admission:
    """Certifies a waiting sender for twelve months and takes their bundles in. Their digits have been compared.

    `fingerprint` is a key id or its first 8 digits or more. Raises NotPermitted for everybody but a coordinator and for
    a revoked key, NotFound, Cancelled, MachineTrouble.
    """
    with vault.reader() as reader:
        trust = load_trust(vault, reader)
        require_coordinator(vault, trust)
        bundles = _waiting(reader, fingerprint)
    sender = bundles[0].sender
    if trust.standing(sender) is Standing.REVOKED:
        raise NotPermitted(reason="this key was revoked")
    card = _card(vault, trust, sender, bundles)
    if card is None:
        raise NotFound(what="card")
    certificate = build_certificate(
        roster=trust.roster, card=card, issuer=vault.signing_key(), day=day_of(clock.now())
    )

    def work(writer: Writer) -> None:
        add_new(
            vault, writer, [("card", card.envelope, sender), ("certificate", certificate.envelope, sender)]
        )
        accept_coordinators(vault, writer)

    vault.write(work)
    files = []
    for waiting in bundles:
        try:
            files.append(settle(vault, waiting.token, "", progress, cancel))
        except Refused as error:
            if cancel is not None:
                cancel.raise_if_cancelled()
            files.append(refused("", error))
    return Admission(card.pseudonym, sender, certificate.day, certificate.expires, tuple(files))


def refuse(vault: Vault, fingerprint: str) -> int:
    """Throws away everything that waits from a sender; how many bundles. Raises NotPermitted, NotFound."""
    with vault.reader() as reader:
        require_coordinator(vault, load_trust(vault, reader))
        bundles = _waiting(reader, fingerprint)

    def work(writer: Writer) -> None:
        for item in bundles:
            writer.discard_quarantined(item.token)

    vault.write(work)
    return len(bundles)


def _waiting(reader: Reader, fingerprint: str) -> list[QuarantinedBundle]:
    found = [
        item
        for item in reader.quarantined()
        if len(fingerprint) >= MIN_FINGERPRINT and item.sender.startswith(fingerprint.lower())
    ]
    if len({item.sender for item in found}) != 1:
        raise NotFound(what="sender who waits")
    return found


MIN_FINGERPRINT = 8


def _card(vault: Vault, trust: TrustSet, sender: str, bundles: list[QuarantinedBundle]) -> Card | None:
    """The sender's newest card among those that came with the bundles that wait, or the one we hold."""
    cards = []
    for waiting in bundles:
        fetch = Objects(vault, {found.name: found.object for found in waiting.objects})
        manifest = Details.read(waiting.details).manifest()
        cards += [card for card in carried(trust, manifest, fetch).cards if card.key_id == sender]
    best = max(cards, key=lambda card: (card.epoch, card.hash), default=None)
    return best or trust.cards.get(sender)


__all__ = ["BELIEVED", "Admission", "PendingSender", "admit", "pending", "refuse"]
