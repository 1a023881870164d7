from __future__ import annotations

import hashlib

import pytest

from intake.crypto.secret import Secret
from intake.crypto.signing import ED_SIGNATURE, SIGNATURE_SIZE, SigningKey, VerifyingKey
from intake.errors import BadKey, BadSignature, SecretClosed

KEY = SigningKey.from_seed(Secret(bytes(range(64))))
OTHER = SigningKey.from_seed(Secret(bytes(64)))
SIGNATURE = KEY.sign(b"message")


def test_both_halves_right_verify() -> None:
    KEY.public.verify(b"message", SIGNATURE)
    assert len(SIGNATURE) == SIGNATURE_SIZE == 3373


@pytest.mark.parametrize("position", [0, 63, 64, 3372])
def test_one_flipped_bit_in_either_half_is_refused(position: int) -> None:
    broken = bytearray(SIGNATURE)
    broken[position] ^= 1
    with pytest.raises(BadSignature):
        KEY.public.verify(b"message", bytes(broken))


@pytest.mark.parametrize("half", ["ed25519", "ml-dsa"])
def test_one_half_of_another_key_is_refused(half: str) -> None:
    other = OTHER.sign(b"message")
    mixed = (
        other[:ED_SIGNATURE] + SIGNATURE[ED_SIGNATURE:]
        if half == "ml-dsa"
        else SIGNATURE[:ED_SIGNATURE] + other[ED_SIGNATURE:]
    )
    for key in (KEY, OTHER):
        with pytest.raises(BadSignature):
            key.public.verify(b"message", mixed)


@pytest.mark.parametrize("signature", [b"", SIGNATURE[:64], SIGNATURE[64:], SIGNATURE + b"\0", SIGNATURE[:-1]])
def test_other_lengths_are_refused(signature: bytes) -> None:
    with pytest.raises(BadSignature):
        KEY.public.verify(b"message", signature)


def test_another_message_is_refused() -> None:
    with pytest.raises(BadSignature):
        KEY.public.verify(b"messagf", SIGNATURE)


def test_key_id_is_sha256_of_both_public_keys() -> None:
    raw = KEY.public.to_bytes()
    assert len(raw) == 1984
    assert KEY.key_id == hashlib.sha256(raw).hexdigest()
    again = VerifyingKey.from_bytes(raw)
    assert again == KEY.public
    assert again.key_id == KEY.key_id
    assert again != OTHER.public


@pytest.mark.parametrize("raw", [b"", bytes(1983), bytes(1985), bytes(32)])
def test_public_keys_of_another_length_are_refused(raw: bytes) -> None:
    with pytest.raises(BadKey):
        VerifyingKey.from_bytes(raw)


def test_the_seed_brings_the_key_back() -> None:
    key = SigningKey.generate()
    assert SigningKey.from_seed(key.seed()).public == key.public
    assert SigningKey.generate(lambda n: bytes(range(n))).public == KEY.public
    with pytest.raises(BadKey):
        SigningKey.from_seed(Secret(bytes(63)))


def test_a_closed_key_signs_nothing() -> None:
    key = SigningKey.generate()
    key.close()
    with pytest.raises(SecretClosed):
        key.sign(b"message")
