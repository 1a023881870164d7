"""Reading ahead: the same bytes in the same order, errors where they belong, and no thread left."""

from __future__ import annotations

import io
import itertools
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intake.bundle.overlap import AHEAD, ReadAhead

DATA = random.Random(7).randbytes(3 * AHEAD + 17)


@settings(max_examples=20, deadline=None)
@given(st.lists(st.integers(1, 2 * AHEAD), min_size=1, max_size=8), st.integers(50_000, AHEAD))
def test_what_is_read_ahead_is_the_source(asked: list[int], most: int) -> None:
    source = io.BytesIO(DATA)
    ahead = ReadAhead(lambda target: source.readinto(target[:most]))
    try:
        found = bytearray()
        for size in itertools.cycle(asked):
            target = memoryview(bytearray(min(size + 5_000, 2 * AHEAD)))
            taken = ahead.readinto(target)
            found += target[:taken]
            if not taken:
                break
        assert bytes(found) == DATA
    finally:
        ahead.close()


def test_an_error_comes_after_what_was_read_before_it() -> None:
    given = [DATA[:100]]

    def readinto(target: memoryview) -> int:
        if not given:
            raise OSError(5, "gone")
        piece = given.pop()
        target[: len(piece)] = piece
        return len(piece)

    ahead = ReadAhead(readinto)
    target = memoryview(bytearray(1000))
    assert ahead.readinto(target) == 100
    assert bytes(target[:100]) == DATA[:100]
    with pytest.raises(OSError, match="gone"):
        ahead.readinto(target)
    ahead.close()
