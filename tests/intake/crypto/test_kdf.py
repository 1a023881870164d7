from __future__ import annotations

import pytest
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from intake.crypto.kdf import Argon2Params, derive, derive_from_passphrase, recommended_params
from intake.crypto.secret import Secret
from intake.errors import BadKdfParams, BadPassphrase, SecretClosed

CHEAP = Argon2Params(1, 64, 1)
SALT = bytes(range(16))
MIB = 1024


def slot_key(passphrase: str, **options) -> bytes:
    return derive_from_passphrase(Secret(passphrase.encode()), SALT, CHEAP, **options).reveal()


def test_is_argon2id_of_the_bytes() -> None:
    expected = Argon2id(salt=SALT, length=32, iterations=1, lanes=1, memory_cost=64).derive(b"six words")
    assert slot_key("six words") == expected


def test_composed_and_decomposed_text_is_one_passphrase() -> None:
    assert slot_key("й ё 12") == slot_key("и\u0306 е\u0308 \uff11\uff12")
    assert slot_key("й") != slot_key("и")


def test_spaces_and_case_count() -> None:
    assert len({slot_key(text) for text in ("a b", "a b ", " a b", "A b", "ab")}) == 5


def test_a_second_factor_is_another_key() -> None:
    with_file = slot_key("x", second_factor=Secret(b"keyfile"))
    assert len({slot_key("x"), with_file, slot_key("x", second_factor=Secret(b"keyfilf"))}) == 3


def test_the_passphrase_stays_open_for_its_owner() -> None:
    passphrase = Secret(b"x")
    derive_from_passphrase(passphrase, SALT, CHEAP)
    assert passphrase.reveal() == b"x"


@pytest.mark.parametrize("raw", [b"", b"\xff\xfe", b"a" * 4097])
def test_what_is_no_passphrase_is_refused(raw: bytes) -> None:
    with pytest.raises(BadPassphrase):
        derive_from_passphrase(Secret(raw), SALT, CHEAP)


@pytest.mark.parametrize(
    "values",
    [(0, 64, 1), (17, 64, 1), (1, 7, 1), (1, 31, 4), (1, 512 * MIB + 1, 1), (1, 64, 0), (1, 256, 17), (1, 64.0, 1)],
)
def test_parameters_beyond_the_ceilings_are_refused(values) -> None:
    with pytest.raises(BadKdfParams):
        Argon2Params(*values)


@pytest.mark.parametrize("salt", [b"", bytes(15), bytes(65)])
def test_salts_out_of_range_are_refused(salt: bytes) -> None:
    with pytest.raises(BadKdfParams):
        derive_from_passphrase(Secret(b"x"), salt, CHEAP)


@pytest.mark.parametrize(("memory", "kib"), [(0, 64), (128, 64), (1024, 256), (2048, 512), (1 << 20, 512)], ids=str)
def test_recommended_is_a_quarter_within_64_and_512_mib(memory: int, kib: int) -> None:
    assert recommended_params(memory << 20) == Argon2Params(3, kib * MIB, 4)


def test_keys_by_purpose_differ_and_repeat() -> None:
    root = Secret(bytes(32))
    assert derive(root, "database") == derive(root, "database")
    assert derive(root, "database") != derive(root, "media")
    assert len(derive(root, "media", 64)) == 64


def test_derive_is_hkdf_sha256_of_rfc_5869() -> None:
    import hashlib
    import hmac

    key = hmac.digest(bytes(32), b"k" * 32, hashlib.sha256)
    assert derive(Secret(b"k" * 32), "x").reveal() == hmac.digest(key, b"amanat/1/x\x01", hashlib.sha256)


def test_a_closed_secret_derives_nothing() -> None:
    root = Secret(bytes(32))
    root.close()
    with pytest.raises(SecretClosed):
        derive(root, "database")
