"""Cards, certificates, invitations, receipts, revocations and erasures: each by the rules of its own."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intake.crypto.dsse import PayloadType, sign_envelope
from intake.errors import AmanatError, BadDocument, BadSignature, NotCertified, NotForThisVault
from intake.model.strict_json import dumps
from intake.trust.card import build_card, parse_card
from intake.trust.certificate import build_certificate, parse_certificate
from intake.trust.comparison import agree, comparison_digits
from intake.trust.erasure import build_erasure, parse_erasure
from intake.trust.invitation import build_invitation, parse_invitation
from intake.trust.receipt import HeldRange, build_receipt, parse_receipt, untrusted_rosters_of
from intake.trust.revocation import build_revocation, parse_revocation
from tests.intake.trust.trust_people import DAY, first, second, someone

CHAIN = (first(), second())


def test_a_card_is_signed_by_the_key_it_names():
    dana = someone("dana")
    assert parse_card(dana.card.envelope) == dana.card
    with pytest.raises(BadSignature):
        parse_card(sign_envelope(dana.card.payload, PayloadType.CARD, [someone("ayna").key]))


@pytest.mark.parametrize("pseudonym", ["", " x", "x" * 81, "a\tb", "a\u202eb", "a\u2028b"])
def test_a_pseudonym_is_one_plain_line(pseudonym):
    dana = someone("dana")
    with pytest.raises(BadDocument):
        build_card(pseudonym=pseudonym, key=dana.key, recipient=dana.identity.recipient())


def test_a_duplicate_key_in_a_document_is_refused():
    dana = someone("dana")
    payload = dana.card.payload[:-1] + b',"epoch":2}'
    with pytest.raises(BadDocument, match="twice"):
        parse_card(sign_envelope(payload, PayloadType.CARD, [dana.key]))


def test_a_card_of_a_newer_version_is_kept_with_its_fields():
    dana = someone("dana")
    payload = dumps({**json.loads(dana.card.payload), "languages": ["kk"]})
    card = parse_card(sign_envelope(payload, PayloadType.CARD, [dana.key]))
    assert card.newer_fields == ("languages",)
    assert card.hash != dana.card.hash


def test_another_document_does_not_pass_as_a_card():
    with pytest.raises(BadDocument):
        parse_card(first().envelope)


def test_digits_tell_another_roster_pseudonym_or_key():
    dana, eset = someone("dana"), someone("eset")
    renamed = build_card(pseudonym="dana2", key=dana.key, recipient=dana.identity.recipient())
    swapped = build_card(pseudonym="dana", key=dana.key, recipient=eset.identity.recipient())
    shown = {
        comparison_digits(roster, card)
        for roster, card in [(CHAIN[0], dana.card), (CHAIN[1], dana.card), (CHAIN[0], renamed), (CHAIN[0], swapped)]
    }
    assert len(shown) == 4
    digits = comparison_digits(CHAIN[0], dana.card)
    assert agree(" ".join(digits[:4]) + "\n" + "-".join(digits[4:]), CHAIN[0], dana.card)
    assert not agree(" ".join(digits), CHAIN[1], dana.card)


def test_digits_do_not_depend_on_the_signature_which_differs_each_time():
    dana = someone("dana")
    again = build_card(pseudonym="dana", key=dana.key, recipient=dana.identity.recipient())
    assert comparison_digits(CHAIN[0], again) == comparison_digits(CHAIN[0], dana.card)


def test_a_certificate_is_from_a_coordinator_of_the_version_it_names():
    certificate = build_certificate(roster=second(), card=someone("dana").card, issuer=someone("bolat").key, day=DAY)
    assert (certificate.subject, certificate.card) == (someone("dana").key_id, someone("dana").card.hash)
    assert certificate.expires == "2027-11-23"
    with pytest.raises(NotCertified):
        parse_certificate(certificate.envelope, [first()])
    with pytest.raises(NotCertified):
        build_certificate(roster=first(), card=someone("dana").card, issuer=someone("bolat").key, day=DAY)


def test_a_certificate_signed_by_another_key_is_refused():
    good = build_certificate(roster=first(), card=someone("dana").card, issuer=someone("ayna").key, day=DAY)
    with pytest.raises(BadSignature):
        parse_certificate(sign_envelope(good.payload, PayloadType.CERTIFICATE, [someone("dana").key]), [first()])


def test_an_invitation_holds_the_whole_chain():
    bolat = someone("bolat")
    made = build_invitation(chain=CHAIN, card=bolat.card, key=bolat.key, day=DAY)
    read = parse_invitation(made.envelope)
    assert [r.hash for r in read.chain] == [r.hash for r in CHAIN]
    assert read.card == bolat.card


def test_an_invitation_from_somebody_who_is_no_coordinator_is_refused():
    with pytest.raises(NotCertified):
        build_invitation(chain=CHAIN, card=someone("dana").card, key=someone("dana").key, day=DAY)
    with pytest.raises(BadSignature):
        build_invitation(chain=CHAIN, card=someone("ayna").card, key=someone("dana").key, day=DAY)


def test_an_invitation_with_a_broken_chain_is_refused():
    ayna = someone("ayna")
    with pytest.raises(AmanatError):
        build_invitation(chain=CHAIN[1:], card=ayna.card, key=ayna.key, day=DAY)


def receipt(**changes):
    fields = {
        "roster": second(),
        "reader": someone("dana").key_id,
        "day": DAY,
        "ranges": [HeldRange("aa" * 16, "bb" * 16, "00" * 32, "11" * 32, 3)],
        "media": ["22" * 32],
        "bundles": ["cc" * 16],
        "news": [second()],
        "revocations": [],
        "certificate": None,
        "key": someone("ayna").key,
    }
    return build_receipt(**{**fields, **changes})


def test_a_receipt_is_for_its_reader_alone():
    read = parse_receipt(receipt(), CHAIN, reader=someone("dana").key_id)
    assert read.ranges[0].count == 3
    assert read.untrusted_rosters == (second().envelope,)
    assert untrusted_rosters_of(receipt()) == (second().envelope,)
    with pytest.raises(NotForThisVault):
        parse_receipt(receipt(), CHAIN, reader=someone("eset").key_id)


def test_a_receipt_is_signed_by_a_coordinator():
    with pytest.raises(NotCertified):
        parse_receipt(receipt(key=someone("dana").key), CHAIN, reader=someone("dana").key_id)
    with pytest.raises(NotCertified):
        parse_receipt(receipt(key=someone("bolat").key), CHAIN[:1], reader=someone("dana").key_id)


@pytest.mark.parametrize(
    "ranges",
    [
        [HeldRange("aa" * 16, "bb" * 16, "00" * 32, "11" * 32, 0)],
        [HeldRange("aa" * 16, "bb" * 16, "00" * 32, "1" * 63, 1)],
        [HeldRange("aa" * 16, "bb" * 16, "00" * 32, "11" * 32, 2**50)],
    ],
)
def test_a_range_out_of_range_is_refused(ranges):
    with pytest.raises(BadDocument):
        receipt(ranges=ranges)


def test_one_coordinator_revokes_a_volunteer():
    made = build_revocation(
        roster=second(),
        key=someone("dana").key_id,
        reason="seized",
        day=DAY,
        last_good={"aa" * 16: ["11" * 32, "22" * 32]},
        keys=[someone("bolat").key],
    )
    assert made.last_good == (("aa" * 16, "11" * 32), ("aa" * 16, "22" * 32))
    assert parse_revocation(made.envelope, CHAIN) == made


def test_a_steward_is_revoked_by_the_threshold_alone():
    def revoke(*names):
        return build_revocation(
            roster=second(),
            key=someone("chynar").key_id,
            reason="seized",
            day=DAY,
            last_good={},
            keys=[someone(n).key for n in names],
        )

    with pytest.raises(BadSignature):
        revoke("ayna")
    assert len(revoke("ayna", "bolat").signers) == 2


def erasure(*names, roster=None, **changes):
    fields = {
        "roster": roster or second(),
        "revisions": ["11" * 32],
        "media": [],
        "decided": DAY,
        "danger": False,
        "asked_by": "the witness",
        "known_how": "four words",
        "pressure": "none seen",
        "keys": [someone(n).key for n in names],
    }
    return build_erasure(**{**fields, **changes})


def test_two_coordinators_and_two_weeks_erase():
    with pytest.raises(BadSignature):
        erasure("ayna")
    decision = erasure("ayna", "chynar")
    assert decision.effective == "2026-12-07"
    assert not decision.may_take_effect("2026-12-06")
    assert decision.may_take_effect("2026-12-07")
    assert not decision.by_one_alone


def test_danger_erases_at_once():
    assert erasure("ayna", "chynar", danger=True).may_take_effect(DAY)


def test_a_roster_of_one_erases_alone_and_says_so():
    assert erasure("ayna", roster=first()).by_one_alone


def test_an_erasure_cannot_shorten_its_own_wait():
    payload = {**json.loads(erasure("ayna", "bolat").payload), "effective": "2026-12-06"}
    with pytest.raises(BadDocument, match="soon"):
        parse_erasure(
            sign_envelope(dumps(payload), PayloadType.ERASURE, [someone("ayna").key, someone("bolat").key]), CHAIN
        )


DOCUMENTS = {
    "card": (someone("dana").card.payload, PayloadType.CARD, "dana", parse_card),
    "certificate": (
        build_certificate(roster=first(), card=someone("dana").card, issuer=someone("ayna").key, day=DAY).payload,
        PayloadType.CERTIFICATE,
        "ayna",
        lambda raw: parse_certificate(raw, CHAIN),
    ),
    "receipt": (
        parse_receipt(receipt(), CHAIN, reader=someone("dana").key_id).payload,
        PayloadType.RECEIPT,
        "ayna",
        lambda raw: parse_receipt(raw, CHAIN, reader=someone("dana").key_id),
    ),
}

values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)


@pytest.mark.parametrize("kind", sorted(DOCUMENTS))
@given(data=st.data())
@settings(max_examples=40, deadline=None)
def test_whatever_stands_in_a_field_the_answer_is_one_of_ours(kind, data):
    payload, payload_type, signer, parse = DOCUMENTS[kind]
    fields = json.loads(payload)
    fields[data.draw(st.sampled_from(sorted(fields)))] = data.draw(values)
    try:
        parse(sign_envelope(dumps(fields), payload_type, [someone(signer).key]))
    except AmanatError as error:
        assert len(str(error)) < 400
