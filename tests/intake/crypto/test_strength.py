"""Estimates of passphrases: what is guessed first is worth little, in any script, and long ones take no long time."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intake.crypto.secret import Secret
from intake.crypto.strength import REFUSED_BELOW, STRONG_FROM, bits
from intake.errors import WeakPassphrase
from intake.services import passphrases

WORDS = frozenset(passphrases.words())


def test_the_list_is_the_eff_large_one() -> None:
    words = passphrases.words()
    assert len(words) == len(WORDS) == 7776
    assert list(words) == sorted(words)
    assert all(word.isascii() and word.islower() for word in words)


def test_a_suggestion_is_seven_words_drawn_by_chance() -> None:
    asked: list[int] = []

    def choose(words: object) -> str:
        asked.append(len(words))  # type: ignore[arg-type]
        return words[-len(asked)]  # type: ignore[index, no-any-return]

    suggestion = passphrases.suggest(choose=choose)
    assert asked == [7776] * 7
    assert len(suggestion.split()) == 7
    assert passphrases.strength_of(suggestion).level == "strong"
    assert passphrases.suggest() != passphrases.suggest()


@pytest.mark.parametrize(
    "passphrase",
    [
        "password1",
        "Summer 2019",
        "qwertyuiop123456",
        "abacus abacus abacus abacus abacus abacus abacus",
        "привет привет как дела",
        "中国人民万岁万岁",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        "Karlygash Karlygash Archive 1990",
        "tr0ub4dor",
        "abandon ability able",
    ],
)
def test_what_is_guessed_is_refused(passphrase: str) -> None:
    assert bits(passphrase, WORDS, ["Karlygash", "The Archive"]) < REFUSED_BELOW
    with pytest.raises(WeakPassphrase):
        passphrases.require(Secret(passphrase.encode()), ["Karlygash", "The Archive"])


@pytest.mark.parametrize(
    ("passphrase", "level"),
    [
        ("abandon ability able about", "fair"),
        ("marmot lantern orchard velvet granite whistle seven", "strong"),
        ("мен бүгін таңертең ерте тұрдым да суға бардым", "strong"),
        ("xK9#mQ2$vL7pR4wz", "fair"),
    ],
)
def test_what_is_long_enough_in_any_script_is_taken(passphrase: str, level: str) -> None:
    assert passphrases.strength_of(passphrase).level == level
    passphrases.require(Secret(passphrase.encode()))


def test_own_words_are_worth_nothing() -> None:
    passphrase = "karlygash abandon ability able about"
    assert bits(passphrase, WORDS, ["Karlygash"]) < bits(passphrase, WORDS) - 8


def test_seven_words_are_more_than_the_threshold_of_strong() -> None:
    assert bits(" ".join(passphrases.words()[:7]), WORDS) > 88 > STRONG_FROM


@given(st.text(max_size=300))
@settings(max_examples=60, deadline=None)
def test_any_text_has_an_estimate(text: str) -> None:
    assert 0 <= bits(text, WORDS) < 2000
