"""A bundle on its way in: judged by its manifest, kept encrypted in quarantine, verified as far as senders are known.

Must never let anything count before it was all verified, and never keep anything of a bundle that was refused. Whether
a whole bundle in quarantine may come in is `taking_in`'s part.
"""

from __future__ import annotations

import base64
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec

from intake.bundle.manifest import Manifest, parse_manifest, verify_manifest
from intake.bundle.parts import ObjectEntry, SegmentRun
from intake.bundle.verify import read_run
from intake.crypto.dsse import UntrustedEnvelope
from intake.errors import (
    AmanatError,
    BundleBeyondLimits,
    BundleConflict,
    BundleLog,
    NotPermitted,
    OtherOrganisation,
    Refused,
    RosterFork,
)
from intake.model.record_types import STAYS_HERE
from intake.services.erasures import MOST_JUDGED
from intake.trust.card import Card, parse_card
from intake.trust.certificate import parse_certificate
from intake.trust.erasure import Erasure, is_erasure, read_erasure
from intake.trust.form import SignedForm, is_form, parse_form
from intake.trust.policy import SignedPolicy, is_policy, parse_policy
from intake.trust.revocation import Revocation, parse_revocation
from intake.trust.roster import Roster
from intake.trust.trust_set import RIVAL, Standing, TrustSet

if TYPE_CHECKING:
    from intake.bundle.verify import RunEntry
    from intake.vault.staging import StagedBundle, StagedObject
    from intake.vault.vault import Reader, Vault

BELIEVED = (Standing.COORDINATOR, Standing.VOLUNTEER)
AUTHORS = (Standing.COORDINATOR, Standing.VOLUNTEER, Standing.FORMER)


class AlreadyIn(Refused):
    """The same bundle again: not an error, but the way out of reading it."""

    code = "already-in"
    sentence = "This bundle has been taken in before. Nothing was changed."
    next_step = "Nothing needs to be done."

    def __init__(self, manifest: Manifest) -> None:
        super().__init__()
        self.manifest = manifest


class AlreadyWaiting(Refused):
    """The same bundle waits in quarantine."""

    code = "already-waiting"
    sentence = "This bundle waits for its sender to be admitted, and was not taken in a second time."
    next_step = "Compare the digits with the sender and admit them, or refuse them."

    def __init__(self, token: str) -> None:
        super().__init__()
        self.token = token


class Details(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What is kept beside a bundle in quarantine: the manifest's payload bytes, whose signature was verified."""

    payload: str
    forwarded_by: str = ""

    @classmethod
    def of(cls, manifest: Manifest, forwarded_by: str) -> Details:
        return cls(payload=base64.b64encode(manifest.payload).decode("ascii"), forwarded_by=forwarded_by)

    @classmethod
    def read(cls, stored: bytes) -> Details:
        return msgspec.json.decode(stored, type=cls)

    def manifest(self) -> Manifest:
        return parse_manifest(base64.b64decode(self.payload))


@dataclass(frozen=True, slots=True)
class Carried:
    """The documents of a bundle that verify, with the trust that follows from them; nothing of it is stored yet.

    `set_aside` counts documents that do not verify: they are kept out and told. `forks` are rival rosters. `erasures`
    are signed by some coordinator; whether by enough is for `erasures.take`.
    """

    trust: TrustSet
    cards: tuple[Card, ...]
    news: tuple[Roster, ...]
    revocations: tuple[Revocation, ...]
    policies: tuple[SignedPolicy, ...]
    forks: tuple[RosterFork, ...]
    erasures: tuple[Erasure, ...]
    forms: tuple[SignedForm, ...]
    set_aside: int

    def documents(self) -> list[tuple[str, bytes, str]]:
        """(kind, envelope, subject) of what belongs on our own log once the bundle is in."""
        found = [("roster", roster.envelope, roster.organisation) for roster in self.news]
        for card in self.cards:
            certificate = self.trust.certificates.get(card.key_id)
            if certificate is not None:
                found.append(("card", card.envelope, card.key_id))
                found.append(("certificate", certificate.envelope, card.key_id))
        found += [(RIVAL, fork.rival, self.trust.roster.organisation) for fork in self.forks]
        found += [("policy", item.envelope, item.organisation) for item in self.policies]
        found += [("form", item.envelope, item.name) for item in self.forms]
        return found + [("revocation", item.envelope, item.key) for item in self.revocations]


class Objects:
    """Reads the objects of a staged bundle by name; small ones only."""

    def __init__(self, vault: Vault, objects: Mapping[str, str]) -> None:
        self._vault = vault
        self._objects = objects

    def __call__(self, name: str) -> bytes:
        with self._vault.media.open_object(self._objects[name]) as stream:
            return stream.read()


def carried(trust: TrustSet, manifest: Manifest, fetch: Objects) -> Carried:
    """Judges the documents a bundle carries: rosters first, then revocations, cards and certificates."""
    news: list[Roster] = []
    forks: list[RosterFork] = []
    aside = 0
    for name in _names(manifest, "roster"):
        try:
            found = trust.news([fetch(name)])
            trust = trust.with_news(found)
            news += found
        except RosterFork as fork:
            forks.append(fork)
        except AmanatError:
            aside += 1
    revocations: list[Revocation] = []
    policies: list[SignedPolicy] = []
    forms: list[SignedForm] = []
    erasures: list[Erasure] = []
    for name in _names(manifest, "trust"):
        try:
            untrusted = fetch(name)
            if is_policy(untrusted):
                policies.append(parse_policy(untrusted, trust.chain, vouched=_vouches(trust, manifest.sender)))
                continue
            if is_form(untrusted):
                forms.append(parse_form(untrusted, trust.chain, vouched=_vouches(trust, manifest.sender)))
                continue
            if is_erasure(untrusted):
                if len(erasures) >= MOST_JUDGED:
                    raise BundleBeyondLimits
                erasures.append(read_erasure(untrusted, trust.chain))
                continue
            revocation = parse_revocation(untrusted, trust.chain)
            trust = trust.with_revocation(revocation)
            revocations.append(revocation)
        except AmanatError:
            aside += 1
    cards: list[Card] = []
    for name in _names(manifest, "card"):
        try:
            card = parse_card(fetch(name))
            cards.append(card)
            trust = trust.with_card(card)
        except AmanatError:
            aside += 1
    for name in _names(manifest, "certificate"):
        try:
            trust = trust.with_certificate(parse_certificate(fetch(name), trust.chain))
        except AmanatError:
            aside += 1
    return Carried(
        trust.with_policies(policies),
        tuple(cards),
        tuple(news),
        tuple(revocations),
        tuple(policies),
        tuple(forks),
        tuple(erasures),
        tuple(forms),
        aside,
    )


def _vouches(trust: TrustSet, sender: str) -> bool:
    """Whether the bundle's own signature is that of a coordinator now."""
    return trust.standing(sender) is Standing.COORDINATOR


def _names(manifest: Manifest, kind: str) -> list[str]:
    return [entry.name for entry in manifest.objects if entry.kind == kind]


def entries(run: SegmentRun, fetch: Objects, trust: TrustSet) -> Iterator[RunEntry]:
    """Every verified entry of a run. Raises BundleLog, BadSignature, MalformedRevision, KeyError for no key."""
    key = trust.verifying_key(run.author)
    if key is None:
        raise KeyError(run.author)
    return read_run(run, fetch, key)


class Receiving:
    """A `BundleReceiver` that stages everything in the vault and holds it there when it is whole."""

    def __init__(self, vault: Vault, trust: TrustSet, *, forwarded_by: str = "") -> None:
        self._vault = vault
        self._trust = trust
        self._forwarded_by = forwarded_by
        self._untrusted: UntrustedEnvelope | None = None
        self._manifest: Manifest | None = None
        self._staged: StagedBundle | None = None

    @property
    def token(self) -> str:
        """Names what is held, once reading is done."""
        assert self._staged is not None
        return self._staged.token

    def manifest(self, untrusted: UntrustedEnvelope) -> Manifest:
        """Judges who says they sent it, and whether we have it already."""
        claimed = parse_manifest(untrusted.untrusted_payload)
        if claimed.organisation != self._trust.roster.organisation:
            raise OtherOrganisation
        with self._vault.reader() as reader:
            _refuse_known(reader, claimed)
        key = self._trust.verifying_key(claimed.sender)
        # a sender nobody knows is verified by the card that comes with the bundle: its hash is the sender's id
        self._manifest = claimed if key is None else verify_manifest(untrusted, {key.key_id: key})
        if claimed.is_forward and self._trust.standing(claimed.sender) is not Standing.COORDINATOR:
            raise NotPermitted(reason="only a coordinator may forward a bundle")
        self._untrusted = untrusted
        self._staged = self._vault.stage_bundle()
        return self._manifest

    def object(self, entry: ObjectEntry) -> StagedObject:
        """A place in quarantine. Parts of a forwarded bundle are plain objects: they are no attachment of ours."""
        assert self._staged is not None
        part = entry.media if entry.kind == "media" else None
        about = None if part is None else (part.sha256, part.total, part.offset)
        return self._staged.object(entry.name, entry.kind, about, hashed_elsewhere=True, expected=entry.size)

    def done(self) -> None:
        """Everything is in and authentic: verifies what can be verified now, and holds it."""
        assert self._staged is not None
        assert self._manifest is not None
        assert self._untrusted is not None
        objects = Objects(self._vault, {name: found.object for name, found in self._staged.objects.items()})
        found = carried(self._trust, self._manifest, objects)
        card = next((card for card in found.cards if card.key_id == self._manifest.sender), None)
        if self._trust.verifying_key(self._manifest.sender) is None:
            # without its card nobody can ever be asked about this sender
            keys = {} if card is None else {card.key_id: card.signing_key}
            verify_manifest(self._untrusted, keys)
        check_runs(self._vault, self._manifest, objects, found.trust)
        details = msgspec.json.encode(Details.of(self._manifest, self._forwarded_by))
        self._staged.hold(self._manifest.bundle, self._manifest.sender, details)

    def discard(self) -> None:
        if self._staged is not None:
            self._staged.discard()


def check_runs(vault: Vault, manifest: Manifest, fetch: Objects, trust: TrustSet) -> dict[str, str | None]:
    """Verifies every run whose author's key is known; ids of the records in them and their types, where told.

    A log has one author for ever, a record one type, and settings never leave their vault: what breaks that is refused,
    because it could hide or replace what others wrote. Raises BundleLog, BadSignature, MalformedRevision.
    """
    records: dict[str, str | None] = {}
    with vault.reader() as reader:
        for run in manifest.segments:
            if trust.verifying_key(run.author) is None:
                continue
            owners = {segment.author for segment in reader.segments(run.log) if segment.author}
            if owners - {run.author} or (run.log == vault.log and run.author != vault.key_id):
                raise BundleLog(reason="somebody writes to another person's log")
            for entry in entries(run, fetch, trust):
                record, told = entry.revision.record, entry.revision.record_type
                if told in STAYS_HERE:
                    raise BundleLog(reason="it holds a setting of somebody's vault")
                held = records.get(record) or reader.type_of(record)
                if told is not None and held is not None and told != held:
                    raise BundleLog(reason="a record changes its type")
                records[record] = told or held
    return records


def _refuse_known(reader: Reader, claimed: Manifest) -> None:
    held = reader.manifest_in(claimed.bundle)
    if held is not None:
        # equal hashes: these are the bytes that were verified when it came in
        raise AlreadyIn(claimed) if held == claimed.hash else BundleConflict
    for waiting in reader.quarantined():
        if waiting.bundle == claimed.bundle:
            same = Details.read(waiting.details).manifest().hash == claimed.hash
            raise AlreadyWaiting(waiting.token) if same else BundleConflict
