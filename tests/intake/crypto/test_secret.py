from __future__ import annotations

import copy
import pickle

import pytest

from intake.crypto.secret import Secret
from intake.errors import SecretClosed


def test_holds_a_copy_and_wipes_it() -> None:
    original = bytearray(b"abc")
    secret = Secret(original)
    view = secret.view()
    original[:] = b"xyz"
    assert secret.reveal() == b"abc"
    secret.close()
    assert bytes(view) == b"\0\0\0"
    assert secret.closed


def test_take_zeroes_what_it_moved() -> None:
    original = bytearray(b"abc")
    assert Secret.take(original).reveal() == b"abc"
    assert original == bytearray(3)


def test_a_view_cannot_change_it() -> None:
    with pytest.raises(TypeError):
        Secret(b"abc").view()[0] = 1


@pytest.mark.parametrize("use", [Secret.view, Secret.reveal, Secret.copy, Secret.__enter__, lambda s: s == s])
def test_every_use_after_close_is_refused(use) -> None:
    secret = Secret(b"abc")
    secret.close()
    secret.close()
    with pytest.raises(SecretClosed):
        use(secret)


def test_the_context_closes_it_and_a_copy_lives_on() -> None:
    with Secret.random(16) as secret:
        other = secret.copy()
        assert len(secret) == 16
        assert other == secret
    assert secret.closed
    assert other.reveal() != bytes(16)


def test_it_says_nothing_and_is_not_pickled_or_hashed() -> None:
    secret = Secret(b"abc")
    assert "abc" not in repr(secret) + str(secret)
    for action in (pickle.dumps, copy.copy, copy.deepcopy, hash):
        with pytest.raises(TypeError):
            action(secret)


def test_equal_by_bytes_alone() -> None:
    assert Secret(b"abc") == Secret(b"abc")
    assert Secret(b"abc") != Secret(b"abd")
    assert Secret(b"abc") != b"abc"


def test_randomness_comes_in_as_an_argument() -> None:
    assert Secret.random(4, lambda n: b"\7" * n).reveal() == b"\7\7\7\7"
