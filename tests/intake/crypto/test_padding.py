from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake.crypto.padding import largest_padme_at_most, padme

LENGTHS = st.integers(0, 1 << 45)


def by_the_book(length: int) -> int:
    if length < 2:
        return length
    exponent = math.floor(math.log2(length))
    step = 1 << max(0, exponent - (math.floor(math.log2(exponent)) + 1 if exponent else 1))
    return -(-length // step) * step


@pytest.mark.parametrize(("length", "padded"), [(0, 0), (1, 1), (2, 2), (9, 10), (100, 104), (1_000_000, 1_015_808)])
def test_known_values(length: int, padded: int) -> None:
    assert padme(length) == padded


@given(st.integers(0, 1 << 40))
def test_is_the_formula_of_the_paper(length: int) -> None:
    assert padme(length) == by_the_book(length)


@given(LENGTHS)
def test_never_smaller_at_most_an_eighth_larger_and_stable(length: int) -> None:
    padded = padme(length)
    assert length <= padded <= length + length // 8
    assert padme(padded) == padded


@given(LENGTHS)
def test_the_largest_below_a_limit_is_one_and_the_next_is_above(limit: int) -> None:
    largest = largest_padme_at_most(limit)
    assert largest <= limit
    assert padme(largest) == largest
    assert padme(largest + 1) > limit


def test_negative_lengths_are_no_lengths() -> None:
    for function in (padme, largest_padme_at_most):
        with pytest.raises(ValueError):
            function(-1)
