"""What was read is what was written, or it is said."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from intake.crypto.readback import ReadBack


@given(st.lists(st.binary(max_size=50)), st.integers(0, 10_000))
def test_any_division_is_the_same_and_any_flip_is_not(pieces, place):
    whole = b"".join(pieces)
    same, flipped = ReadBack(), ReadBack()
    for piece in pieces:
        same.wrote(piece)
        flipped.wrote(piece)
    same.read(whole)
    assert same.same()
    if whole:
        changed = bytearray(whole)
        changed[place % len(whole)] ^= 1 << place % 8
        flipped.read(changed)
        assert not flipped.same()
