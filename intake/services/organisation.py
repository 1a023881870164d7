"""The organisation of a vault: create it, invite, join, and see who is believed. Admitting senders is `admission`.

Must never show what was not compared as if it were: whoever joined by a file is unverified until a person has compared
the digits by another channel. A vault belongs to one organisation for ever.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from intake.clock import Clock, day_of
from intake.errors import AlreadyThere, OtherOrganisation
from intake.fsio import write_new
from intake.model.dossier import Setting
from intake.model.ids import new_id
from intake.services.admission import Admission, PendingSender, admit, pending, refuse
from intake.services.sealed_files import read_small
from intake.services.trust_store import (
    accept_coordinators,
    add_new,
    keeping_rivals,
    load_trust,
    own_card,
    require_coordinator,
)
from intake.trust import invitation as invitations
from intake.trust.card import Card
from intake.trust.comparison import agree, comparison_digits, comparison_mark
from intake.trust.invitation import Invitation, build_invitation, parse_invitation
from intake.trust.policy import MAX_DOCUMENTS as MAX_POLICIES
from intake.trust.roster import COORDINATOR, STEWARD, Roster, RosterPerson, build_roster
from intake.trust.trust_set import Standing, TrustSet

if TYPE_CHECKING:
    from intake.vault.vault import Reader, Vault, Writer

COMPARED = "compared"


@dataclass(frozen=True, slots=True)
class CoordinatorView:
    """`fingerprint` is the signing key's id, which `bundle export --to` takes. `lapsed` warns only."""

    pseudonym: str
    fingerprint: str
    is_me: bool
    steward: bool
    lapsed: bool


@dataclass(frozen=True, slots=True)
class VolunteerView:
    """Somebody a coordinator certified. `expired` warns only."""

    pseudonym: str
    fingerprint: str
    certified_by: str
    since: str
    expires: str
    expired: bool


@dataclass(frozen=True, slots=True)
class OrganisationView:
    """What a vault believes about its organisation.

    `role` is a `Standing` word. `digits` are ours to read out; `compared` says whether a person here has compared them
    (always, for a coordinator: there is nothing to compare with oneself). `forks` counts rival rosters that were shown
    and refused; `signed_twice` are the pseudonyms of stewards who signed on both sides.
    """

    organisation: str
    name: str
    version: int
    expires: str
    expired: bool
    threshold: int
    role: str
    pseudonym: str
    fingerprint: str
    digits: tuple[str, ...]
    compared: bool
    archive_recipient: str | None
    coordinators: tuple[CoordinatorView, ...]
    volunteers: tuple[VolunteerView, ...]
    forks: int
    signed_twice: tuple[str, ...]
    newer_fields: tuple[str, ...]


def create(vault: Vault, name: str, *, clock: Clock) -> OrganisationView:
    """Makes an organisation with this vault as its first coordinator and only steward: roster version 1.

    Raises AlreadyThere when the vault belongs to one, BadDocument for a name that is not one plain line.
    """
    day = day_of(clock.now())

    def work(writer: Writer) -> None:
        if load_trust(vault, writer).chain:
            raise AlreadyThere
        card = own_card(vault, writer)
        person = RosterPerson.from_card(card, person=new_id(), day=day, roles=(STEWARD, COORDINATOR))
        roster = build_roster(
            organisation=new_id(), name=name, day=day, persons=[person], threshold=1, keys=[vault.signing_key()]
        )
        _keep(vault, writer, [roster], card)

    vault.write(work)
    return show(vault, clock=clock)


def invite(vault: Vault, sink: BinaryIO, *, clock: Clock) -> int:
    """Writes the invitation, the one plain file a volunteer joins with; its size in bytes. Coordinators only.

    Raises NoOrganisation, NotPermitted.
    """
    with vault.reader() as reader:
        trust = load_trust(vault, reader)
        card = own_card(vault, reader)
    require_coordinator(vault, trust)
    invitation = build_invitation(
        chain=trust.chain,
        card=card,
        key=vault.signing_key(),
        day=day_of(clock.now()),
        policies=trust.counting_policies()[:MAX_POLICIES],
        forms=trust.forms_to_send(),
    )
    sink.write(invitation.envelope)
    return len(invitation.envelope)


def invite_to_file(vault: Vault, path: Path, *, clock: Clock) -> int:
    """`invite` into a new file. Raises AlreadyThere, MachineTrouble as well."""
    collected = _Collected()
    size = invite(vault, collected, clock=clock)  # type: ignore[arg-type]
    write_new(path, bytes(collected.data))
    return size


class _Collected:
    def __init__(self) -> None:
        self.data = bytearray()

    def write(self, data: bytes) -> int:
        self.data += data
        return len(data)


def read_invitation(path: Path) -> bytes:
    """The bytes of an invitation file. Raises BadDocument, CannotRead."""
    return read_small(path, kind=invitations.KIND, max_bytes=invitations.MAX_BYTES)


def join(vault: Vault, untrusted_invitation: bytes, *, clock: Clock) -> OrganisationView:
    """Takes the organisation of an invitation as this vault's own. Work can begin at once; it shows as not compared.

    Joining again with news of the same organisation takes the newer rosters over. Raises BadDocument, BadSignature,
    NotCertified, RosterRefused and its kinds, OtherOrganisation; then nothing changes.
    """
    invitation = parse_invitation(untrusted_invitation)

    def work(writer: Writer) -> None:
        trust = load_trust(vault, writer)
        _keep(vault, writer, _joined(trust, invitation), own_card(vault, writer))
        add_new(vault, writer, [("policy", item.envelope, item.organisation) for item in invitation.policies])
        add_new(vault, writer, [("form", item.envelope, item.name) for item in invitation.forms])

    with keeping_rivals(vault):
        vault.write(work)
    return show(vault, clock=clock)


def _joined(trust: TrustSet, invitation: Invitation) -> tuple[Roster, ...]:
    if not trust.chain:
        return invitation.chain
    if trust.roster.organisation != invitation.roster.organisation:
        raise OtherOrganisation
    return trust.news([roster.envelope for roster in invitation.chain])


def _keep(vault: Vault, writer: Writer, rosters: list[Roster] | tuple[Roster, ...], card: Card) -> None:
    documents = [("roster", roster.envelope, roster.organisation) for roster in rosters]
    add_new(vault, writer, [*documents, ("card", card.envelope, card.key_id)])
    accept_coordinators(vault, writer)


def show(vault: Vault, *, clock: Clock) -> OrganisationView:
    """What this vault believes. Raises NoOrganisation."""
    today = day_of(clock.now())
    with vault.reader() as reader:
        trust = load_trust(vault, reader)
        card = own_card(vault, reader)
        marks = _compared_marks(reader)
    roster = trust.roster
    standing = trust.standing(vault.key_id)
    return OrganisationView(
        organisation=roster.organisation,
        name=roster.name,
        version=roster.version,
        expires=roster.expires,
        expired=roster.expired(today),
        threshold=roster.threshold,
        role=str(standing),
        pseudonym=vault.pseudonym,
        fingerprint=vault.key_id,
        digits=comparison_digits(roster, card),
        compared=standing is Standing.COORDINATOR or _is_compared(trust, card, marks),
        archive_recipient=None if roster.archive_recipient is None else roster.archive_recipient.encode(),
        coordinators=_coordinators(vault, roster, today),
        volunteers=_volunteers(trust, today),
        forks=len(trust.forks),
        signed_twice=tuple(sorted({person for fork in trust.forks for person in fork.persons})),
        newer_fields=roster.newer_fields,
    )


def confirm_digits(vault: Vault, typed: str, *, clock: Clock) -> bool:
    """Remembers that a person compared our digits with a coordinator's; `typed` are the coordinator's.

    False, and nothing remembered, when they differ. Raises NoOrganisation.
    """
    with vault.reader() as reader:
        roster = load_trust(vault, reader).roster
        card = own_card(vault, reader)
    if not agree(typed, roster, card):
        return False
    mark = comparison_mark(roster, card)

    def work(writer: Writer) -> None:
        if mark not in _compared_marks(writer):
            writer.save(new_id(), "setting", Setting(name=COMPARED, value=mark))

    vault.write(work)
    return True


def _compared_marks(reader: Reader) -> set[str]:
    return {setting.value for _, setting in reader.records_of_type(Setting) if setting.name == COMPARED}


def _is_compared(trust: TrustSet, card: Card, marks: set[str]) -> bool:
    """Trust carries over to later rosters, but not across one that fewer than two stewards could replace."""
    for roster in trust.chain:
        if comparison_mark(roster, card) in marks and not trust.needs_comparison(roster.version):
            return True
    return False


def _coordinators(vault: Vault, roster: Roster, today: str) -> tuple[CoordinatorView, ...]:
    return tuple(
        CoordinatorView(
            person.pseudonym, key.key_id, key.key_id == vault.key_id, STEWARD in person.roles, person.lapsed(today)
        )
        for person in roster.with_role(COORDINATOR)
        for key in person.keys
    )


def _volunteers(trust: TrustSet, today: str) -> tuple[VolunteerView, ...]:
    views = [
        VolunteerView(
            trust.pseudonym_of(subject) or "",
            subject,
            trust.pseudonym_of(certificate.issuer) or "",
            certificate.day,
            certificate.expires,
            certificate.expired(today),
        )
        for subject, certificate in trust.certificates.items()
    ]
    return tuple(sorted(views, key=lambda view: (view.pseudonym, view.fingerprint)))


__all__ = [
    "Admission",
    "CoordinatorView",
    "OrganisationView",
    "PendingSender",
    "VolunteerView",
    "admit",
    "confirm_digits",
    "create",
    "invite",
    "invite_to_file",
    "join",
    "pending",
    "read_invitation",
    "refuse",
    "show",
]
