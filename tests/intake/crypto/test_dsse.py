from __future__ import annotations

import base64
import json
from collections.abc import Callable
from typing import Any

import pytest

from intake.crypto.dsse import PayloadType, parse_envelope, pre_authentication_encoding, sign_envelope
from intake.crypto.secret import Secret
from intake.crypto.signing import SigningKey
from intake.errors import BadEnvelope, BadSignature

KEYS = [SigningKey.from_seed(Secret(bytes([i]) * 64)) for i in range(3)]
PUBLIC = {key.key_id: key.public for key in KEYS}
PAYLOAD = '{"говорит":1}'.encode()
ENVELOPE = sign_envelope(PAYLOAD, PayloadType.BUNDLE, KEYS[:1])
LIMIT = 64 << 10


def parse(envelope: bytes, expected: PayloadType = PayloadType.BUNDLE):
    return parse_envelope(envelope, expected, max_bytes=LIMIT)


def changed(change: Callable[[dict[str, Any]], object]) -> bytes:
    fields = json.loads(ENVELOPE)
    change(fields)
    return json.dumps(fields).encode()


def test_pre_authentication_encoding_is_the_protocols_own_example() -> None:
    encoded = pre_authentication_encoding("http://example.com/HelloWorld", b"hello world")
    assert encoded == b"DSSEv1 29 http://example.com/HelloWorld 11 hello world"


def test_what_was_signed_comes_back() -> None:
    verified = parse(ENVELOPE).verify(PUBLIC)
    assert verified.payload == PAYLOAD
    assert verified.signers == (KEYS[0].key_id,)
    assert parse(ENVELOPE).claimed_key_ids == (KEYS[0].key_id,)
    assert b"\n" not in ENVELOPE


def test_every_payload_type_is_its_own() -> None:
    for kind in PayloadType:
        envelope = sign_envelope(PAYLOAD, kind, KEYS[:1])
        for expected in PayloadType:
            if expected is kind:
                parse(envelope, expected).verify(PUBLIC)
            else:
                with pytest.raises(BadEnvelope):
                    parse(envelope, expected)


def test_a_relabelled_envelope_does_not_verify() -> None:
    relabelled = changed(lambda e: e.update(payloadType=PayloadType.ROSTER.value))
    with pytest.raises(BadSignature):
        parse(relabelled, PayloadType.ROSTER).verify(PUBLIC)


def test_an_unknown_signer_does_not_verify() -> None:
    with pytest.raises(BadSignature):
        parse(ENVELOPE).verify({KEYS[1].key_id: KEYS[1].public})
    with pytest.raises(BadSignature):
        parse(ENVELOPE).verify({})


def test_a_key_filed_under_another_id_does_not_verify() -> None:
    with pytest.raises(BadSignature):
        parse(ENVELOPE).verify({KEYS[0].key_id: KEYS[1].public})
    renamed = changed(lambda e: e["signatures"][0].update(keyid=KEYS[1].key_id))
    with pytest.raises(BadSignature):
        parse(renamed).verify({KEYS[1].key_id: KEYS[0].public})


def test_the_threshold_counts_different_keys() -> None:
    two = sign_envelope(PAYLOAD, PayloadType.ROSTER, KEYS[:2])
    assert len(parse(two, PayloadType.ROSTER).verify(PUBLIC, threshold=2).signers) == 2
    with pytest.raises(BadSignature):
        parse(two, PayloadType.ROSTER).verify(PUBLIC, threshold=3)
    twice = changed(lambda e: e["signatures"].append(e["signatures"][0]))
    assert parse(twice).verify(PUBLIC, threshold=1)
    with pytest.raises(BadSignature):
        parse(twice).verify(PUBLIC, threshold=2)


@pytest.mark.parametrize("half", [0, 64])
def test_one_half_alone_is_refused(half: int) -> None:
    def spoil(fields: dict[str, Any]) -> None:
        signature = bytearray(base64.b64decode(fields["signatures"][0]["sig"]))
        end = 64 if half == 0 else len(signature)
        signature[half:end] = bytes(end - half)
        fields["signatures"][0]["sig"] = base64.b64encode(bytes(signature)).decode()

    with pytest.raises(BadSignature):
        parse(changed(spoil)).verify(PUBLIC)


def test_a_changed_payload_is_refused() -> None:
    other = base64.b64encode(PAYLOAD.replace(b"1", b"2")).decode()
    with pytest.raises(BadSignature):
        parse(changed(lambda e: e.update(payload=other))).verify(PUBLIC)


def test_unknown_fields_outside_the_signature_change_nothing() -> None:
    assert parse(changed(lambda e: e.update(newer=[1]))).verify(PUBLIC).payload == PAYLOAD


BAD = {
    "not json": b"{",
    "not an object": b"[]",
    "a key twice": ENVELOPE[:-1] + b',"payload":""}',
    "no payload": changed(lambda e: e.pop("payload")),
    "payload is a number": changed(lambda e: e.update(payload=1)),
    "payload is not base64": changed(lambda e: e.update(payload="*")),
    "payload is url-safe base64": changed(lambda e: e.update(payload="-_==")),
    "payload has spare bits": changed(lambda e: e.update(payload="QR==")),
    "payload has a line break": changed(lambda e: e.update(payload="QQ\n==")),
    "no signatures": changed(lambda e: e.update(signatures=[])),
    "signatures is an object": changed(lambda e: e.update(signatures={})),
    "too many signatures": changed(lambda e: e.update(signatures=e["signatures"] * 65)),
    "a signature is text": changed(lambda e: e.update(signatures=["x"])),
    "key id too short": changed(lambda e: e["signatures"][0].update(keyid="ab")),
    "key id in capitals": changed(lambda e: e["signatures"][0].update(keyid="A" * 64)),
    "signature too short": changed(lambda e: e["signatures"][0].update(sig="AAAA")),
    "too large": changed(lambda e: e.update(spare="x" * LIMIT)),
}


@pytest.mark.parametrize("case", BAD)
def test_malformed_envelopes_are_refused(case: str) -> None:
    with pytest.raises(BadEnvelope):
        parse(BAD[case])
