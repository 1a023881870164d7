"""Who must have signed a decision to erase: signatures come one after the other, and nobody decides from the past."""

from __future__ import annotations

import itertools
import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intake.crypto.dsse import PayloadType, sign_envelope
from intake.errors import BadDocument, BadSignature, NotCertified
from intake.model.strict_json import dumps
from intake.trust.erasure import counts, is_erasure, joined, parse_erasure, propose_erasure, read_erasure, signed_by
from intake.trust.roster import build_roster
from tests.intake.trust.trust_people import DAY, first, second, someone

CHAIN = (first(), second())
PEOPLE = ("ayna", "bolat", "chynar")


def proposal(*names, roster=None, revisions=("11" * 32,)):
    return propose_erasure(
        roster=roster or second(),
        revisions=list(revisions),
        media=[],
        decided=DAY,
        danger=False,
        asked_by="the witness",
        known_how="four words",
        pressure="none seen",
        keys=[someone(name).key for name in names],
    )


def without_bolat():
    """Version 3, which bolat is not in any more."""
    last = second()
    return build_roster(
        organisation=last.organisation,
        name=last.name,
        day="2026-12-01",
        persons=[person for person in last.persons if person.pseudonym != "bolat"],
        threshold=2,
        keys=[someone("ayna").key, someone("chynar").key],
        previous=last,
    )


def test_one_signature_proposes_and_a_second_decides():
    alone = proposal("ayna")
    assert not counts(alone, CHAIN)
    assert is_erasure(alone.envelope)
    with pytest.raises(BadSignature):
        parse_erasure(alone.envelope, CHAIN)
    both = signed_by(alone, someone("chynar").key, CHAIN)
    assert counts(both, CHAIN)
    assert both.hash == alone.hash
    assert both.signers == tuple(sorted((someone("ayna").key_id, someone("chynar").key_id)))
    assert parse_erasure(both.envelope, CHAIN).revisions == ("11" * 32,)


def test_nobody_but_a_coordinator_can_propose_or_sign():
    with pytest.raises(BadSignature):
        proposal("dana")
    with pytest.raises(BadSignature):
        signed_by(proposal("ayna"), someone("dana").key, CHAIN)
    with pytest.raises(NotCertified):
        read_erasure(proposal("ayna").envelope, [first()])


def test_the_same_person_twice_is_one():
    again = joined(proposal("ayna"), proposal("ayna"), CHAIN)
    assert len(again.signers) == 1
    assert not counts(again, CHAIN)


def test_a_founder_who_was_alone_does_not_decide_alone_afterwards():
    alone = proposal("ayna", roster=first())
    assert alone.by_one_alone
    assert counts(alone, [first()])
    assert not counts(alone, CHAIN)
    # it counted before the others came: then it stays decided
    assert counts(alone, CHAIN, accepted=True)
    # and one who came later can say yes to it
    assert counts(signed_by(alone, someone("bolat").key, CHAIN), CHAIN)


def test_who_was_removed_decides_nothing_with_the_number_of_an_old_roster():
    chain = (*CHAIN, without_bolat())
    # signed with a day from before the removal, by one who is still there and one who is not
    backdated = proposal("ayna", "bolat")
    assert not counts(backdated, chain)
    assert counts(backdated, CHAIN)
    assert counts(backdated, chain, accepted=True)
    assert counts(signed_by(backdated, someone("chynar").key, chain), chain)


def test_a_revoked_key_counts_for_nothing_that_is_not_done_yet():
    both = proposal("ayna", "bolat")
    assert not counts(both, CHAIN, {someone("bolat").key_id})
    assert not counts(both, CHAIN, {someone("bolat").key_id}, accepted=True)


def test_a_wrong_signature_beside_the_right_one_takes_nothing_away():
    alone, other = proposal("ayna"), proposal("bolat")
    fields = json.loads(other.envelope)
    right = fields["signatures"][0]
    wrong = {**right, "sig": json.loads(alone.envelope)["signatures"][0]["sig"]}
    for entries in ([right, wrong], [wrong, right]):
        untrusted = dumps({**fields, "signatures": entries})
        mixed = read_erasure(untrusted, CHAIN)
        assert counts(joined(alone, mixed, CHAIN), CHAIN)
        assert counts(joined(mixed, alone, CHAIN), CHAIN)


def test_signatures_over_other_words_are_not_joined():
    with pytest.raises(BadDocument):
        joined(proposal("ayna"), proposal("bolat", revisions=("22" * 32,)), CHAIN)


def test_a_decision_of_a_newer_version_keeps_its_fields_with_every_signature():
    payload = dumps({**json.loads(proposal("ayna").payload), "why": "asked"})
    alone, other = (
        read_erasure(sign_envelope(payload, PayloadType.ERASURE, [someone(n).key]), CHAIN) for n in ("ayna", "bolat")
    )
    both = joined(alone, other, CHAIN)
    assert both.newer_fields == ("why",)
    assert both.payload == payload


@given(st.permutations(range(4)), st.lists(st.sets(st.sampled_from(PEOPLE), min_size=1), min_size=4, max_size=4))
@settings(max_examples=25, deadline=None)
def test_signatures_join_to_the_same_in_any_order(order, signed):
    documents = [_signed(frozenset(names)) for names in signed]

    def fold(items):
        return itertools.accumulate(items, lambda a, b: joined(a, b, CHAIN))

    one, other = (list(fold(items))[-1] for items in (documents, [documents[place] for place in order]))
    assert one.signers == other.signers
    assert counts(one, CHAIN) == counts(other, CHAIN) == (len(set().union(*signed)) >= 2)
    assert read_erasure(one.envelope, CHAIN).signers == one.signers


_MADE: dict[frozenset[str], object] = {}


def _signed(names):
    """Making a signature takes longer than the test: each set of names is made once."""
    if names not in _MADE:
        _MADE[names] = proposal(*sorted(names))
    return _MADE[names]
