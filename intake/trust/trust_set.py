"""Whom this vault believes, from all trust documents it holds. Pure rules, no I/O; never leaves a chain it accepted.

Ordering rules, in the order in which they are applied. The outcome depends only on the order of our own log and on the
set of all other documents:

1. *Rosters* count from our own log alone, in its order: what we accepted, when we accepted it. The first version 1 is
   the beginning. A later roster extends the chain if it is the next version and rightly signed (`roster`).
2. A roster of a version we hold: the same bytes say nothing new; other bytes that follow the same predecessor and are
   rightly signed are a *fork*: the chain stays as it is, and those who signed both are named. Anything else is refused.
   What was offered and refused as a fork is kept under a kind of its own (`RIVAL`) and can never become the chain.
3. *Revocations* count from any log once they verify against the chain: by the threshold of the version they name and,
   unless they stand on our own log already, by that of the last version. A revoked key stays revoked.
4. *Certificates* count from any log once they verify against the roster version they name, if neither subject nor
   issuer is revoked. Of several for one key the one of the highest roster version counts, then the latest day, then
   the smallest hash.
5. *Cards* of one key: the one its certificate names, then the highest epoch, then the smallest hash.
6. *Policies*: see `policy`. They count from any log, those on our own as accepted before; a revoked key's no more.
7. *Forms*: see `form`; as policies do.

A coordinator *now* is one whom the last roster names and nobody revoked. For deciding which change replaces another's
(`resolve`) whoever was a coordinator in any accepted roster and is not revoked counts, or retiring would undo the work.
Lapsed and expired are told as warnings, because clocks in the field are wrong.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from intake.crypto.recipients import HybridRecipient
from intake.crypto.signing import VerifyingKey
from intake.errors import AmanatError, NoOrganisation, RosterFork, RosterRefused, RosterRollback
from intake.trust.card import Card, parse_card
from intake.trust.certificate import VOLUNTEER, Certificate, parse_certificate
from intake.trust.form import SignedForm, forms_in_force, forms_to_send, newest_forms, parse_form
from intake.trust.policy import Policy, SignedPolicy, in_force, newest, parse_policy
from intake.trust.revocation import Revocation, parse_revocation
from intake.trust.roster import COORDINATOR, STEWARD, Roster, claimed_version, first_roster, next_roster

RIVAL = "rival-roster"


class Standing(StrEnum):
    """What a key may do here."""

    COORDINATOR = "coordinator"
    VOLUNTEER = "volunteer"
    FORMER = "former-coordinator"
    REVOKED = "revoked"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class StoredDocument:
    """A trust document as a vault holds it: `kind` as in `TrustDocument`, `own` if it stands on our own log."""

    kind: str
    envelope: bytes
    own: bool


@dataclass(frozen=True, slots=True)
class TrustSet:
    """Everything is verified. `set_aside` counts documents that did not verify and are kept without effect."""

    chain: tuple[Roster, ...] = ()
    forks: tuple[RosterFork, ...] = ()
    cards: dict[str, Card] = field(default_factory=dict)
    certificates: dict[str, Certificate] = field(default_factory=dict)
    revocations: dict[str, Revocation] = field(default_factory=dict)
    set_aside: int = 0
    policies: tuple[SignedPolicy, ...] = ()
    forms: tuple[SignedForm, ...] = ()

    @property
    def policy(self) -> Policy:
        """What the organisation's coordinators decided; the defaults when they decided nothing."""
        return in_force(self.counting_policies())

    def counting_policies(self) -> tuple[SignedPolicy, ...]:
        """The newest by keys that nobody revoked; several are a fork."""
        return newest(item for item in self.policies if item.issuer not in self.revocations)

    def counting_forms(self) -> tuple[SignedForm, ...]:
        """Of each form the newest by keys that nobody revoked, withdrawn ones too; several of one name are a fork."""
        return newest_forms(item for item in self.forms if item.issuer not in self.revocations)

    def forms_to_send(self) -> tuple[SignedForm, ...]:
        """What goes out with bundles, receipts and invitations."""
        return forms_to_send(self.counting_forms())

    @property
    def own_forms(self) -> tuple[SignedForm, ...]:
        """The organisation's own questions that are asked now."""
        return forms_in_force(self.counting_forms())

    @property
    def roster(self) -> Roster:
        """The last accepted. Raises NoOrganisation."""
        if not self.chain:
            raise NoOrganisation
        return self.chain[-1]

    def coordinators(self) -> frozenset[str]:
        """Key ids of the coordinators now."""
        return frozenset() if not self.chain else self.roster.key_ids(COORDINATOR) - self.revocations.keys()

    def deciders(self) -> frozenset[str]:
        """Key ids whose changes may replace anybody's values: coordinators of any accepted roster, not revoked."""
        ever = frozenset[str]().union(*(roster.key_ids(COORDINATOR) for roster in self.chain))
        return ever - self.revocations.keys()

    def standing(self, key_id: str) -> Standing:
        if key_id in self.revocations:
            return Standing.REVOKED
        if key_id in self.coordinators():
            return Standing.COORDINATOR
        if key_id in self.certificates:
            return Standing.VOLUNTEER
        return Standing.FORMER if key_id in self.deciders() else Standing.UNKNOWN

    def verifying_key(self, key_id: str) -> VerifyingKey | None:
        """The key behind an id, from the chain or from a card; it may be anybody's: see `standing`."""
        for roster in reversed(self.chain):
            person = roster.person_of(key_id)
            if person is not None:
                return next(key.signing_key for key in person.keys if key.key_id == key_id)
        card = self.cards.get(key_id)
        return None if card is None else card.signing_key

    def recipient_of(self, key_id: str) -> HybridRecipient | None:
        """Where to encrypt to for a signing key, as the last roster or the card says."""
        person = self.chain[-1].person_of(key_id) if self.chain else None
        if person is not None:
            return next(key.recipient for key in person.keys if key.key_id == key_id)
        card = self.cards.get(key_id)
        return None if card is None else card.recipient

    def pseudonym_of(self, key_id: str) -> str | None:
        for roster in reversed(self.chain):
            person = roster.person_of(key_id)
            if person is not None:
                return person.pseudonym
        card = self.cards.get(key_id)
        return None if card is None else card.pseudonym

    def needs_comparison(self, version: int) -> bool:
        """Whether trust in roster `version` does not carry over to the last: a predecessor had k < 2."""
        return any(roster.threshold < 2 for roster in self.chain[max(0, version - 1) : -1])

    def judge_roster(self, untrusted: bytes) -> Roster | None:
        """The next roster, or None if it is one we hold (rules 1 and 2).

        Raises RosterFork naming who signed twice, RosterRollback, RosterGap, RosterRefused, OtherOrganisation,
        BadDocument, BadSignature.
        """
        version = claimed_version(untrusted)
        if version > self.roster.version:
            return next_roster(self.roster, untrusted)
        self._refuse_fork(untrusted, version)
        return None

    def _refuse_fork(self, untrusted: bytes, version: int) -> None:
        held = self.chain[version - 1]
        offered = first_roster(untrusted) if version == 1 else next_roster(self.chain[version - 2], untrusted)
        if offered.organisation != held.organisation:
            raise RosterRollback(offered=version, held=self.roster.version)
        if offered.hash == held.hash:
            return
        judge = held if version == 1 else self.chain[version - 2]
        twice = tuple(sorted(set(offered.signers) & set(held.signers) & judge.key_ids(STEWARD)))
        persons = sorted(p.pseudonym for p in judge.persons if any(k.key_id in twice for k in p.keys))
        if not twice:
            # anybody may sign a version 1 of their own under our id, and then nobody of ours signed twice
            raise RosterRefused(reason="it is another beginning of the same organisation")
        raise RosterFork(version=version, signed_twice=twice, persons=tuple(persons), rival=bytes(untrusted))

    def news(self, untrusted_rosters: Sequence[bytes]) -> tuple[Roster, ...]:
        """Those of several rosters, in order, that extend the chain; all are judged or none is taken."""
        trust, found = self, list[Roster]()
        for untrusted in untrusted_rosters:
            roster = trust.judge_roster(untrusted)
            if roster is not None:
                found.append(roster)
                trust = replace(trust, chain=(*trust.chain, roster))
        return tuple(found)

    def with_news(self, rosters: Iterable[Roster]) -> TrustSet:
        """The same set with a longer chain; certificates are not judged again."""
        return replace(self, chain=(*self.chain, *rosters))

    def with_card(self, card: Card) -> TrustSet:
        return replace(self, cards=_choose_cards([*self.cards.values(), card], self.certificates))

    def with_revocation(self, revocation: Revocation) -> TrustSet:
        """With a revocation that `parse_revocation` verified against this chain."""
        revocations = dict(self.revocations)
        _add_revocation(revocations, revocation)
        chosen = _choose_certificates(self.certificates.values(), revocations)
        return replace(self, revocations=revocations, certificates=chosen)

    def with_certificate(self, certificate: Certificate) -> TrustSet:
        """With a certificate that `parse_certificate` verified against this chain."""
        chosen = _choose_certificates([*self.certificates.values(), certificate], self.revocations)
        return replace(self, certificates=chosen)

    def with_policies(self, policies: Iterable[SignedPolicy]) -> TrustSet:
        """With policies that `parse_policy` verified against this chain."""
        return replace(self, policies=(*self.policies, *policies))


def build_trust_set(documents: Iterable[StoredDocument]) -> TrustSet:
    """From every trust document of a vault, own ones in the order of our log. Never raises for a bad document."""
    listed = list(documents)
    trust = TrustSet()
    forks: list[RosterFork] = []
    aside = 0
    for document in listed:
        if document.kind != "roster" or not document.own:
            continue
        try:
            if not trust.chain:
                trust = replace(trust, chain=(first_roster(document.envelope),))
            else:
                trust = trust.with_news(trust.news([document.envelope]))
        except RosterFork as fork:
            forks.append(fork)
        except AmanatError:
            aside += 1
    cards: list[Card] = []
    certificates: list[Certificate] = []
    revocations: dict[str, Revocation] = {}
    policies: list[SignedPolicy] = []
    forms: list[SignedForm] = []
    for document in listed:
        try:
            if document.kind == RIVAL and trust.chain:
                trust.judge_roster(document.envelope)
            elif document.kind == "card":
                cards.append(parse_card(document.envelope))
            elif document.kind == "certificate":
                certificates.append(parse_certificate(document.envelope, trust.chain))
            elif document.kind == "revocation":
                revocation = parse_revocation(document.envelope, trust.chain, accepted=document.own)
                _add_revocation(revocations, revocation)
            elif document.kind == "policy":
                policies.append(parse_policy(document.envelope, trust.chain, vouched=document.own))
            elif document.kind == "form":
                forms.append(parse_form(document.envelope, trust.chain, vouched=document.own))
        except RosterFork as fork:
            forks.append(fork)
        except AmanatError:
            aside += 1
    chosen = _choose_certificates(certificates, revocations)
    return TrustSet(
        trust.chain,
        tuple(forks),
        _choose_cards(cards, chosen),
        chosen,
        revocations,
        aside,
        tuple(policies),
        tuple(forms),
    )


def _add_revocation(revocations: dict[str, Revocation], new: Revocation) -> None:
    held = revocations.get(new.key)
    if held is None or new.hash < held.hash:
        revocations[new.key] = new


def _choose_certificates(
    certificates: Iterable[Certificate], revocations: dict[str, Revocation]
) -> dict[str, Certificate]:
    best: dict[str, Certificate] = {}
    # worst first, so that the last one written is the one that counts
    for item in sorted(certificates, key=lambda c: c.hash, reverse=True):
        if item.role != VOLUNTEER or item.issuer in revocations or item.subject in revocations:
            continue
        held = best.get(item.subject)
        if held is None or (item.roster_version, item.day) >= (held.roster_version, held.day):
            best[item.subject] = item
    return best


def _choose_cards(cards: Iterable[Card], certificates: dict[str, Certificate]) -> dict[str, Card]:
    best: dict[str, Card] = {}

    def rank(card: Card) -> tuple[bool, int]:
        certificate = certificates.get(card.key_id)
        return certificate is not None and certificate.card == card.hash, card.epoch

    for card in sorted(cards, key=lambda c: c.hash, reverse=True):
        held = best.get(card.key_id)
        if held is None or rank(card) >= rank(held):
            best[card.key_id] = card
    return best
