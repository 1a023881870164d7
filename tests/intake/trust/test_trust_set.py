"""Whom a vault believes: accepted chains are never left, forks name who signed twice, the best document counts."""

from __future__ import annotations

import json
import random

import pytest

from intake.crypto.dsse import PayloadType, sign_envelope
from intake.errors import NoOrganisation, RosterFork, RosterGap, RosterRefused
from intake.model.strict_json import dumps, loads
from intake.trust.card import build_card
from intake.trust.certificate import build_certificate
from intake.trust.revocation import build_revocation
from intake.trust.roster import COORDINATOR, STEWARD, Roster, build_roster
from intake.trust.trust_set import Standing, StoredDocument, build_trust_set
from tests.intake.trust.trust_people import DAY, ORGANISATION, first, second, someone


def own(roster: Roster) -> StoredDocument:
    return StoredDocument("roster", roster.envelope, own=True)


def other_second() -> Roster:
    """A second version 2 that ayna signed as well."""
    return build_roster(
        organisation=ORGANISATION,
        name="Splinter",
        day=DAY,
        persons=[someone("ayna").person(), someone("mallory").person()],
        threshold=2,
        keys=[someone("ayna").key, someone("mallory").key],
        previous=first(),
    )


def certificate(subject: str = "dana", issuer: str = "ayna", roster: Roster | None = None, day: str = DAY):
    return build_certificate(roster=roster or first(), card=someone(subject).card, issuer=someone(issuer).key, day=day)


def test_without_a_roster_nobody_is_believed():
    trust = build_trust_set([])
    assert trust.coordinators() == frozenset()
    with pytest.raises(NoOrganisation):
        _ = trust.roster


def test_the_chain_grows_by_own_entries_alone():
    trust = build_trust_set([own(first()), StoredDocument("roster", second().envelope, own=False)])
    assert trust.roster.version == 1
    assert build_trust_set([own(first()), own(second())]).roster.version == 2


def test_a_fork_leaves_the_chain_and_names_who_signed_twice():
    trust = build_trust_set([own(first()), own(second()), own(other_second())])
    assert trust.roster.hash == second().hash
    assert [(f.signed_twice, f.persons) for f in trust.forks] == [((someone("ayna").key_id,), ("ayna",))]
    assert "ayna" not in str(trust.forks[0])
    with pytest.raises(RosterFork):
        trust.judge_roster(other_second().envelope)


def test_which_branch_was_accepted_first_is_kept():
    trust = build_trust_set([own(first()), own(other_second()), own(second())])
    assert trust.roster.name == "Splinter"
    assert len(trust.forks) == 1


def test_a_version_1_of_strangers_under_our_id_is_refused():
    stranger = build_roster(
        organisation=ORGANISATION,
        name="Invented Archive",
        day=DAY,
        persons=[someone("mallory").person()],
        threshold=1,
        keys=[someone("mallory").key],
    )
    with pytest.raises(RosterRefused) as refused:
        build_trust_set([own(first())]).judge_roster(stranger.envelope)
    assert not isinstance(refused.value, RosterFork)


def test_a_version_1_signed_a_second_time_by_its_steward_is_a_fork():
    payload = {**json.loads(first().payload), "name": "Other"}
    again = sign_envelope(dumps(payload), PayloadType.ROSTER, [someone("ayna").key])
    with pytest.raises(RosterFork):
        build_trust_set([own(first())]).judge_roster(again)


def test_a_known_roster_is_no_news_and_a_gap_is_said():
    trust = build_trust_set([own(first()), own(second())])
    assert trust.news([first().envelope, second().envelope]) == ()
    third = build_roster(
        organisation=ORGANISATION,
        name="x",
        day=DAY,
        persons=list(second().persons),
        threshold=2,
        keys=[someone("bolat").key, someone("chynar").key],
        previous=second(),
    )
    assert [r.version for r in trust.news([second().envelope, third.envelope])] == [3]
    with pytest.raises(RosterGap):
        build_trust_set([own(first())]).news([third.envelope])


def test_a_certificate_makes_a_volunteer_and_a_stranger_stays_one():
    trust = build_trust_set([own(first()), StoredDocument("certificate", certificate().envelope, own=False)])
    assert trust.standing(someone("ayna").key_id) is Standing.COORDINATOR
    assert trust.standing(someone("dana").key_id) is Standing.VOLUNTEER
    assert trust.standing(someone("eset").key_id) is Standing.UNKNOWN


def test_the_newest_roster_then_the_latest_day_counts_in_any_order():
    documents = [
        certificate(day="2026-12-01"),
        certificate(issuer="bolat", roster=second(), day=DAY),
        certificate(issuer="chynar", roster=second(), day="2026-11-25"),
    ]
    for _ in range(6):
        random.shuffle(documents)
        stored = [StoredDocument("certificate", d.envelope, own=False) for d in documents]
        trust = build_trust_set([own(first()), own(second()), *stored])
        assert trust.certificates[someone("dana").key_id].day == "2026-11-25"


def test_a_role_of_a_newer_version_permits_nothing():
    fields = loads(certificate().payload, max_bytes=1 << 16) | {"role": "observer"}
    envelope = sign_envelope(dumps(fields), PayloadType.CERTIFICATE, [someone("ayna").key])
    trust = build_trust_set([own(first()), StoredDocument("certificate", envelope, own=True)])
    assert trust.set_aside == 0
    assert trust.standing(someone("dana").key_id) is Standing.UNKNOWN


def test_revoking_stops_the_key_and_voids_what_it_certified():
    revoked = build_revocation(
        roster=first(),
        key=someone("ayna").key_id,
        reason="seized",
        day=DAY,
        last_good={},
        keys=[someone("ayna").key],
    )
    trust = build_trust_set(
        [
            own(first()),
            StoredDocument("certificate", certificate().envelope, own=True),
            StoredDocument("revocation", revoked.envelope, own=False),
        ]
    )
    assert trust.standing(someone("ayna").key_id) is Standing.REVOKED
    assert trust.standing(someone("dana").key_id) is Standing.UNKNOWN
    assert trust.coordinators() == trust.deciders() == frozenset()


def test_an_old_threshold_revokes_nobody_who_came_later():
    """The founder was once alone. Naming that version must not let one seized key lock the others out."""
    chain = [first(), second()]
    for victim in ("bolat", "chynar", "ayna", "dana"):
        alone = build_revocation(
            roster=first(),
            key=someone(victim).key_id,
            reason="other",
            day=DAY,
            last_good={},
            keys=[someone("ayna").key],
        )
        stored = StoredDocument("revocation", alone.envelope, own=False)
        trust = build_trust_set([*map(own, chain), StoredDocument("card", someone("dana").card.envelope, True), stored])
        # a volunteer is still revoked by one, as long as that one is still a coordinator
        assert trust.revocations.keys() == ({someone("dana").key_id} if victim == "dana" else set())


def test_whoever_left_the_roster_revokes_nobody():
    third = build_roster(
        organisation=first().organisation,
        name="Invented Archive",
        day=DAY,
        persons=[someone("bolat").person(), someone("chynar").person()],
        threshold=2,
        keys=[someone(n).key for n in ("ayna", "bolat", "chynar")],
        previous=second(),
    )
    gone = build_revocation(
        roster=second(), key=someone("dana").key_id, reason="other", day=DAY, last_good={}, keys=[someone("ayna").key]
    )
    late = StoredDocument("revocation", gone.envelope, own=False)
    accepted = StoredDocument("revocation", gone.envelope, own=True)
    assert build_trust_set([own(first()), own(second()), own(third), late]).revocations == {}
    # what was accepted while they were in it stays
    assert len(build_trust_set([own(first()), own(second()), own(third), accepted]).revocations) == 1


def test_retiring_a_coordinator_keeps_what_they_decided():
    second_only = build_roster(
        organisation=ORGANISATION,
        name="x",
        day=DAY,
        persons=[someone("ayna").person(roles=(STEWARD,)), someone("bolat").person(roles=(COORDINATOR,))],
        threshold=1,
        keys=[someone("ayna").key],
        previous=first(),
    )
    trust = build_trust_set([own(first()), own(second_only)])
    assert trust.coordinators() == {someone("bolat").key_id}
    assert trust.deciders() == {someone("ayna").key_id, someone("bolat").key_id}
    assert trust.standing(someone("ayna").key_id) is Standing.FORMER


def test_the_certified_card_counts_before_a_newer_one():
    dana = someone("dana")
    newer = build_card(pseudonym="dana", key=dana.key, recipient=someone("mallory").identity.recipient(), epoch=2)
    cards = [StoredDocument("card", c.envelope, own=False) for c in (dana.card, newer)]
    assert build_trust_set([own(first()), *cards]).cards[dana.key_id].epoch == 2
    certified = StoredDocument("certificate", certificate().envelope, own=False)
    trust = build_trust_set([own(first()), *cards, certified])
    assert trust.cards[dana.key_id].epoch == 1
    assert trust.recipient_of(dana.key_id) == dana.identity.recipient()


def test_trust_in_a_roster_of_one_needs_a_new_comparison():
    trust = build_trust_set([own(first()), own(second())])
    assert trust.needs_comparison(1)
    assert not trust.needs_comparison(2)


def test_what_does_not_verify_is_counted_and_has_no_effect():
    rubbish = [StoredDocument(kind, b"{}", own=True) for kind in ("roster", "card", "certificate", "revocation")]
    trust = build_trust_set([own(first()), *rubbish])
    assert trust.set_aside == 4
    assert trust.roster.version == 1
