"""A published form: by a coordinator of now, taken for no other document, nobody's who was removed or revoked."""

from __future__ import annotations

import pytest

from intake.crypto.dsse import PayloadType, sign_envelope
from intake.errors import BadDocument, BadSignature, NotCertified
from intake.trust.erasure import is_erasure
from intake.trust.form import SignedForm, build_form, is_form, parse_form
from intake.trust.policy import is_policy, parse_policy
from intake.trust.revocation import build_revocation
from intake.trust.roster import Roster
from intake.trust.trust_set import StoredDocument, build_trust_set
from tests.intake.trust.test_policy import TIGHT, both, without_bolat
from tests.intake.trust.test_policy import signed as signed_policy
from tests.intake.trust.trust_people import DAY, first, someone


def signed(who: str = "ayna", roster: Roster | None = None, version: int = 1) -> SignedForm:
    return build_form(
        roster=roster or first(),
        name="camp",
        title="Camps",
        version=version,
        day=DAY,
        definition="{}",
        key=someone(who).key,
    )


def test_a_form_is_no_other_document_and_no_other_document_is_a_form():
    made, policy = signed(), signed_policy(TIGHT)
    assert (is_form(made.envelope), is_policy(made.envelope), is_erasure(made.envelope)) == (True, False, False)
    assert not is_form(policy.envelope)
    with pytest.raises(BadDocument):
        parse_policy(made.envelope, [first()])
    with pytest.raises(BadDocument):
        parse_form(policy.envelope, [first()])
    # the signature is over the type too: the same payload under another name is not signed
    other = sign_envelope(made.payload, PayloadType.POLICY, [someone("ayna").key])
    renamed = other.replace(PayloadType.POLICY.value.encode(), PayloadType.FORM.value.encode())
    assert renamed != other
    with pytest.raises(BadSignature):
        parse_form(renamed, [first()])


def test_a_stranger_publishes_nothing():
    with pytest.raises(BadSignature):
        signed("chyngyz")


def test_whoever_was_a_coordinator_once_publishes_nothing_new():
    grown = both()
    chain = [first(), grown, without_bolat(grown)]
    made = signed("bolat", grown)
    with pytest.raises(NotCertified):
        parse_form(made.envelope, chain)
    with pytest.raises(NotCertified):
        parse_form(made.envelope, [first()])  # nor under a roster that is not held


def test_a_revoked_keys_form_is_asked_no_more():
    grown = both()
    documents = [
        StoredDocument("roster", first().envelope, True),
        StoredDocument("roster", grown.envelope, True),
        StoredDocument("form", signed().envelope, True),
        StoredDocument("form", signed("bolat", grown, version=9).envelope, True),
    ]
    assert [form.version for form in build_trust_set(documents).own_forms] == [9]
    gone = build_revocation(
        roster=grown, key=someone("bolat").key_id, reason="seized", day=DAY, last_good={}, keys=[someone("ayna").key]
    )
    trust = build_trust_set([*documents, StoredDocument("revocation", gone.envelope, True)])
    assert [form.version for form in trust.own_forms] == [1]
