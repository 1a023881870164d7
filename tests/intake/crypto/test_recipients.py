from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake.crypto import bech32
from intake.crypto.age_header import Stanza
from intake.crypto.recipients import HybridIdentity, HybridRecipient
from intake.crypto.secret import Secret
from intake.errors import BadAgeHeader, BadKey, SecretClosed
from intake.model.digests import digest

OURS = HybridIdentity.from_seed(Secret(bytes(32)))
THEIRS = HybridIdentity.from_seed(Secret(b"\1" * 32))
FILE_KEY = bytes(range(16))


def test_wraps_for_its_identity_alone() -> None:
    stanza = OURS.recipient().wrap(FILE_KEY)
    assert OURS.unwrap(stanza) == FILE_KEY
    assert THEIRS.unwrap(stanza) is None
    assert OURS.recipient().wrap(FILE_KEY) != stanza


def test_finds_its_stanza_among_others() -> None:
    stanzas = [Stanza(("grease", "x"), b""), THEIRS.recipient().wrap(bytes(16)), OURS.recipient().wrap(FILE_KEY)]
    assert OURS.find_file_key(stanzas) == FILE_KEY
    assert OURS.find_file_key(stanzas[:2]) is None


def test_text_forms_go_both_ways() -> None:
    recipient = OURS.recipient()
    assert recipient.encode().startswith("age1pq1")
    assert HybridRecipient.parse(recipient.encode() + "\n") == recipient
    assert HybridRecipient.from_bytes(recipient.to_bytes()) == recipient
    assert OURS.encode().startswith("AGE-SECRET-KEY-PQ-1")
    assert HybridIdentity.parse(OURS.encode()).recipient() == recipient
    assert OURS.seed().reveal() == bytes(32)
    assert recipient.key_id == OURS.key_id == digest("recipient-key", recipient.to_bytes()).hex()


def test_keys_say_nothing_of_themselves() -> None:
    assert OURS.encode()[20:30] not in repr(OURS)


@pytest.mark.parametrize(
    "text", ["", "age1pq1", "age1" + "q" * 58, OURS.encode(), OURS.recipient().encode()[:-1], "é" * 9, "a" * 5000]
)
def test_what_is_no_recipient_is_refused(text: str) -> None:
    with pytest.raises(BadKey):
        HybridRecipient.parse(text)


@pytest.mark.parametrize("raw", [b"", bytes(1215), bytes(1217), b"\xff" * 1216])
def test_bytes_that_are_no_recipient_are_refused(raw: bytes) -> None:
    with pytest.raises(BadKey):
        HybridRecipient.from_bytes(raw)


def test_a_recipient_without_any_entropy_wraps_nothing() -> None:
    raw = OURS.recipient().to_bytes()[:1184] + bytes(32)
    with pytest.raises(BadKey):
        HybridRecipient.from_bytes(raw).wrap(FILE_KEY)


@pytest.mark.parametrize(
    "spoil",
    [
        lambda s: Stanza((*s.arguments, "x"), s.body),
        lambda s: Stanza(s.arguments[:1], s.body),
        lambda s: Stanza((s.arguments[0], s.arguments[1][:-4]), s.body),
        lambda s: Stanza(s.arguments, s.body + b"\0"),
        lambda s: Stanza(s.arguments, b""),
    ],
)
def test_malformed_stanzas_of_our_type_are_refused(spoil) -> None:
    with pytest.raises(BadAgeHeader):
        OURS.unwrap(spoil(OURS.recipient().wrap(FILE_KEY)))


def test_a_closed_identity_opens_nothing() -> None:
    identity = HybridIdentity.generate()
    stanza = identity.recipient().wrap(FILE_KEY)
    identity.close()
    for use in (identity.seed, identity.encode, lambda: identity.unwrap(stanza)):
        with pytest.raises(SecretClosed):
            use()


@given(st.binary(max_size=200), st.sampled_from(["age1pq", "a", "age-secret-key-pq-"]))
def test_bech32_goes_both_ways(data: bytes, prefix: str) -> None:
    text = bech32.encode(prefix, data)
    assert bech32.decode(text, prefix) == data
    assert bech32.decode(text.upper(), prefix) == data


@given(st.binary(min_size=1, max_size=60), st.data())
def test_bech32_notices_a_mistyped_letter(raw: bytes, data: st.DataObject) -> None:
    text = bech32.encode("age", raw)
    position = data.draw(st.integers(4, len(text) - 1))
    letter = data.draw(st.sampled_from("qpzry9x8gf2tvdw0s3jn54khce6mua7l").filter(lambda c: c != text[position]))
    with pytest.raises(BadKey):
        bech32.decode(text[:position] + letter + text[position + 1 :], "age")


@pytest.mark.parametrize("text", ["A12uel5l", "a12UEL5L", "1pzry9x0s0muk", "a1lqfn3a", "abc1rzgt4", "a1bqqqqqq"])
def test_bech32_refuses_other_forms(text: str) -> None:
    with pytest.raises(BadKey):
        bech32.decode(text, "a")
