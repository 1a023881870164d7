from __future__ import annotations

import hashlib

import pytest

from intake.crypto import fingerprint


def test_known_values() -> None:
    assert fingerprint.digits(bytes(32)) == ("00000",) * 8
    assert fingerprint.digits(bytes(31) + b"\x2a")[-1] == "00042"
    whole = "".join(fingerprint.digits(hashlib.sha256(b"x").digest()))
    assert int(whole) == int(hashlib.sha256(b"x").hexdigest(), 16) % 10**40


def test_is_shown_as_two_lines_of_four() -> None:
    assert fingerprint.format(("12345",) * 8) == "12345 12345 12345 12345\n12345 12345 12345 12345"


@pytest.mark.parametrize("size", [0, 31, 33])
def test_other_lengths_are_no_digest(size: int) -> None:
    with pytest.raises(ValueError):
        fingerprint.digits(bytes(size))


def test_typed_digits_compare_without_spaces() -> None:
    groups = fingerprint.digits(hashlib.sha256(b"x").digest())
    assert fingerprint.same_digits(fingerprint.format(groups), groups)
    assert fingerprint.same_digits("-".join(groups), groups)
    assert not fingerprint.same_digits("", groups)
    assert not fingerprint.same_digits("".join(groups)[:-1], groups)
