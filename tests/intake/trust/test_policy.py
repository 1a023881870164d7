"""The policy: only tighter, by a coordinator, newest first, a fork gives the tighter of each, from any order."""

from __future__ import annotations

import dataclasses
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake.crypto.dsse import PayloadType, sign_envelope
from intake.errors import AmanatError, BadDocument, BadSignature, NotCertified
from intake.model.consent import Package, Purpose
from intake.trust.invitation import build_invitation, parse_invitation
from intake.trust.policy import (
    CURTAIN_SECONDS,
    DEFAULT,
    INTERVIEW_LOCK_SECONDS,
    LOCK_SECONDS,
    SEALING,
    Policy,
    build_policy,
    in_force,
    is_policy,
    packages_of,
    parse_policy,
)
from intake.trust.revocation import build_revocation
from intake.trust.roster import COORDINATOR, build_roster
from intake.trust.trust_set import StoredDocument, build_trust_set
from tests.intake.trust.trust_people import DAY, first, someone

TIGHT = Policy(1, DAY, curtain_seconds=60, interview_lock_seconds=300, lock_seconds=120, sealing="suggest")


def signed(policy, who="ayna", roster=None):
    return build_policy(roster=roster or first(), policy=policy, key=someone(who).key)


def both():
    """Version 2: a second coordinator, and only one steward needed, so that one may go again."""
    roster = first()
    return build_roster(
        organisation=roster.organisation,
        name=roster.name,
        day=DAY,
        persons=[someone("ayna").person(), someone("bolat").person((COORDINATOR,))],
        threshold=1,
        keys=[someone("ayna").key],
        previous=roster,
    )


def without_bolat(after):
    return build_roster(
        organisation=after.organisation,
        name=after.name,
        day=DAY,
        persons=[someone("ayna").person()],
        threshold=1,
        keys=[someone("ayna").key],
        previous=after,
    )


def test_what_was_signed_is_read_back():
    made = signed(TIGHT)
    assert parse_policy(made.envelope, [first()]) == made
    assert (made.policy, made.issuer) == (TIGHT, someone("ayna").key_id)
    assert is_policy(made.envelope)
    assert not is_policy(first().envelope)


@pytest.mark.parametrize(
    "looser",
    [
        {"curtain_seconds": CURTAIN_SECONDS[1] + 1},
        {"interview_lock_seconds": INTERVIEW_LOCK_SECONDS[1] + 1},
        {"lock_seconds": LOCK_SECONDS[1] + 1},
        {"lock_seconds": 0},
        {"lock_seconds": LOCK_SECONDS[0] - 1},
        {"sealing": "never"},
        {"version": 0},
        {"version": 100_001},
        {"curtain_seconds": 200, "interview_lock_seconds": 100},
    ],
)
def test_nothing_looser_and_nothing_out_of_range_is_a_policy(looser):
    with pytest.raises(BadDocument):
        signed(dataclasses.replace(TIGHT, **looser))


def test_a_stranger_and_a_volunteer_decide_nothing():
    with pytest.raises(BadSignature):
        signed(TIGHT, "chyngyz")


def test_a_policy_of_another_organisation_or_a_roster_not_held_is_refused():
    made = signed(TIGHT, roster=both())
    with pytest.raises(NotCertified):
        parse_policy(made.envelope, [first()])


def test_whoever_was_a_coordinator_once_makes_no_new_policy_unless_vouched_for():
    grown = both()
    chain = [first(), grown, without_bolat(grown)]
    made = signed(TIGHT, "bolat", grown)
    with pytest.raises(NotCertified):
        parse_policy(made.envelope, chain)
    assert parse_policy(made.envelope, chain, vouched=True).policy == TIGHT


def test_a_revoked_keys_policy_counts_no_more():
    grown = both()
    documents = [
        StoredDocument("roster", first().envelope, True),
        StoredDocument("roster", grown.envelope, True),
        StoredDocument("policy", signed(TIGHT).envelope, True),
        StoredDocument("policy", signed(dataclasses.replace(TIGHT, version=9), "bolat", grown).envelope, True),
    ]
    assert build_trust_set(documents).policy.version == 9
    gone = build_revocation(
        roster=grown, key=someone("bolat").key_id, reason="seized", day=DAY, last_good={}, keys=[someone("ayna").key]
    )
    trust = build_trust_set([*documents, StoredDocument("revocation", gone.envelope, True)])
    assert trust.policy == TIGHT


def test_a_fork_gives_the_tighter_of_each_and_the_next_version_ends_it():
    one = signed(dataclasses.replace(TIGHT, curtain_seconds=30, sealing="choice"))
    other = signed(dataclasses.replace(TIGHT, lock_seconds=60, sealing="always"))
    held = in_force([one, other])
    assert (held.curtain_seconds, held.lock_seconds, held.sealing) == (30, 60, "always")
    later = signed(dataclasses.replace(TIGHT, version=2))
    assert in_force([one, later, other]) == later.policy
    assert in_force([]) == DEFAULT


VALUES = st.builds(
    Policy,
    version=st.integers(1, 3),
    day=st.just(DAY),
    curtain_seconds=st.integers(*CURTAIN_SECONDS),
    interview_lock_seconds=st.integers(CURTAIN_SECONDS[1], INTERVIEW_LOCK_SECONDS[1]),
    lock_seconds=st.integers(*LOCK_SECONDS),
    sealing=st.sampled_from(SEALING),
)


@given(st.lists(VALUES, min_size=1, max_size=6), st.randoms())
def test_any_order_and_any_repeats_give_one_policy_never_looser_than_any_of_its_version(policies, random):
    from intake.trust.policy import SignedPolicy

    documents = [SignedPolicy(p, "", 1, "", repr(p).encode(), b"", ()) for p in policies]
    held = in_force(documents)
    shuffled = [*documents, *documents[:2]]
    random.shuffle(shuffled)
    assert in_force(shuffled) == held
    for policy in policies:
        assert policy.version <= held.version
        if policy.version == held.version:
            assert held.lock_seconds <= policy.lock_seconds
            assert SEALING.index(held.sealing) >= SEALING.index(policy.sealing)


@given(st.binary(max_size=300))
def test_anything_else_is_refused_with_an_error_of_ours(untrusted):
    with pytest.raises(AmanatError):
        parse_policy(untrusted, [first()])


def test_an_invitation_brings_it_and_one_without_the_field_is_still_good():
    ayna = someone("ayna")
    made = build_invitation(chain=[first()], card=ayna.card, key=ayna.key, day=DAY, policies=[signed(TIGHT)])
    assert [item.policy for item in parse_invitation(made.envelope).policies] == [TIGHT]
    payload = {
        "v": 1,
        "organisation": first().organisation,
        "day": DAY,
        "rosters": [first().envelope.decode()],
        "card": ayna.card.envelope.decode(),
    }
    for policies, count, aside in (([], 0, 0), (["{}"], 0, 1)):
        whole = payload | ({"policies": policies} if policies else {})
        envelope = sign_envelope(json.dumps(whole).encode(), PayloadType.INVITATION, [ayna.key])
        read = parse_invitation(envelope)
        assert (len(read.policies), read.set_aside) == (count, aside)


def test_a_policy_with_a_field_of_a_newer_version_is_kept_and_told():
    fields = json.loads(signed(TIGHT).payload) | {"cameras": "off"}
    envelope = sign_envelope(json.dumps(fields).encode(), PayloadType.POLICY, [someone("ayna").key])
    assert parse_policy(envelope, [first()]).newer_fields == ("cameras",)


# --- packages of consent -------------------------------------------------------------------------------------------


def with_packages(**chosen):
    return dataclasses.replace(TIGHT, packages=packages_of({Package(k): set(v) for k, v in chosen.items()}))


def test_packages_travel_with_the_policy_and_the_usual_ones_add_nothing_to_it():
    policy = with_packages(safekeeping=[Purpose.KEEP, Purpose.LINK, Purpose.FOLLOW_UP_CONTACT], public=[])
    read = parse_policy(signed(policy).envelope, [first()]).policy
    assert read == policy
    assert dict(read.packages)[Package.PUBLIC] == ()
    assert b"packages" not in signed(TIGHT).payload


@pytest.mark.parametrize(
    "wrong",
    [
        {"safekeeping": ["public-web"]},
        {"un-and-courts": ["victims-name-sent-by-un-to-government"]},
        {"public": "journalists"},
        {"public": [1]},
        [],
    ],
)
def test_no_policy_makes_a_yes_mean_more_than_anybody_would_expect(wrong):
    payload = json.loads(signed(TIGHT).payload)
    payload["packages"] = wrong
    forged = sign_envelope(json.dumps(payload).encode(), PayloadType.POLICY, [someone("ayna").key])
    with pytest.raises(BadDocument):
        parse_policy(forged, [first()])


def test_a_use_and_a_package_of_a_later_version_are_passed_over():
    payload = json.loads(signed(TIGHT).payload)
    payload["packages"] = {"public": ["journalists", "the-moon"], "a-fourth": ["courts"]}
    newer = sign_envelope(json.dumps(payload).encode(), PayloadType.POLICY, [someone("ayna").key])
    assert dict(parse_policy(newer, [first()]).policy.packages)[Package.PUBLIC] == (Purpose.JOURNALISTS,)


def test_of_two_that_differ_only_what_both_say_is_in_a_package():
    one = with_packages(public=[Purpose.JOURNALISTS, Purpose.PUBLIC_WEB])
    other = with_packages(public=[Purpose.PUBLIC_DATABASE, Purpose.PUBLIC_WEB])
    assert dict(one.tighter(other).packages)[Package.PUBLIC] == (Purpose.PUBLIC_WEB,)
    assert one.tighter(other).packages == other.tighter(one).packages
