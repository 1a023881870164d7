"""Recovery shares: any three give the secret back, two do not, and a mistake in copying is found and named."""

from __future__ import annotations

import contextlib
import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intake.crypto import shamir
from intake.crypto.secret import Secret
from intake.errors import BadShare, BadShareLength, BadShareWord

SECRET = bytes(range(32))
MADE = shamir.split(Secret(SECRET))

# SLIP-0039's own test vectors, number 17 on: mnemonics of 256 bits. Here a set of ours with fixed random numbers,
# checked by a second reading of the standard (the library's own `recover`).
FOREIGN = (
    "duckling enlarge academic academic agency result length solution fridge kidney coal piece deal husband erode "
    "duke ajar critical decision keyboard"
)


def test_any_three_of_five_give_the_secret_back() -> None:
    assert len(MADE) == 5
    assert {len(share.split()) for share in MADE} == {33}
    for chosen in itertools.permutations(MADE, 3):
        assert shamir.combine(chosen) == Secret(SECRET)
    assert shamir.combine(MADE) == Secret(SECRET)


def test_shares_are_drawn_anew_each_time() -> None:
    assert not set(MADE) & set(shamir.split(Secret(SECRET)))


def test_the_first_four_letters_of_a_word_are_enough_in_any_case() -> None:
    short = [" ".join(word[:4].upper() for word in share.split()) for share in MADE[:3]]
    assert shamir.combine(short) == Secret(SECRET)
    assert shamir.complete("acad") == "academic"
    assert shamir.complete("acadx") == "acadx"
    assert shamir.complete("aca") == "aca"


def test_two_are_not_enough() -> None:
    with pytest.raises(BadShare) as caught:
        shamir.combine(MADE[:2])
    assert caught.value.details["number"] == 3


@pytest.mark.parametrize("place", [1, 5, 20, 33])
def test_a_word_copied_wrongly_is_found(place: int) -> None:
    words = MADE[1].split()
    words[place - 1] = "zero" if words[place - 1] != "zero" else "yoga"
    with pytest.raises(BadShare) as caught:
        shamir.combine([MADE[0], " ".join(words), MADE[2]])
    assert caught.value.details["number"] == 2


def test_each_mistake_has_its_own_words() -> None:
    with pytest.raises(BadShareWord) as word:
        shamir.combine([MADE[0], MADE[1].replace(MADE[1].split()[6], "xylophone"), MADE[2]])
    assert word.value.details["number"] == 2
    with pytest.raises(BadShareLength) as length:
        shamir.combine([MADE[0], MADE[1], " ".join(MADE[2].split()[:-1])])
    assert length.value.details == {"number": 3, "count": 32}
    with pytest.raises(BadShare, match="once more"):
        shamir.combine([MADE[0], MADE[1], MADE[0]])
    other = shamir.split(Secret(SECRET))
    with pytest.raises(BadShare, match="not made together"):
        shamir.combine([MADE[0], other[1], MADE[2]])
    with pytest.raises(BadShare):
        shamir.combine([FOREIGN] * 3)
    with pytest.raises(BadShare, match="far too long"):
        shamir.facts("word " * 10_000)


def test_facts_tell_the_set_and_the_number() -> None:
    told = [shamir.facts(share) for share in MADE]
    assert len({fact.set_id for fact in told}) == 1
    assert sorted(fact.member for fact in told) == [1, 2, 3, 4, 5]


def test_no_message_holds_a_word_of_a_share() -> None:
    words = MADE[1].split()
    with pytest.raises(BadShare) as caught:
        shamir.combine([MADE[0], " ".join([*words[:-1], "zero"]), MADE[2]])
    assert not set(str(caught.value).casefold().split()) & {word for word in words if len(word) > 5}


@given(st.text(max_size=400))
@settings(max_examples=100, deadline=None)
def test_any_text_is_a_share_or_is_refused(text: str) -> None:
    with contextlib.suppress(BadShare):
        shamir.combine([text, MADE[0], MADE[1]])
