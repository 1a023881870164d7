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


def written(data: bytes) -> ReadBack:
    check = ReadBack()
    check.wrote(data)
    return check


@given(st.binary(max_size=200), st.integers(0, 200))
def test_the_same_bytes_are_known_at_once_and_by_their_mark(data: bytes, cut: int) -> None:
    check = written(data)
    check.read(data[:cut])
    check.read(data[cut:])
    assert check.same()
    later = ReadBack.of(check.mark())
    later.read(data)
    assert later.same()


@given(st.binary(max_size=200), st.binary(max_size=200))
def test_other_bytes_are_not(data: bytes, other: bytes) -> None:
    check = written(data)
    check.read(other)
    assert check.same() == (data == other)
    later = ReadBack.of(written(data).mark())
    later.read(other)
    assert later.same() == (data == other)


def test_no_two_marks_of_the_same_bytes_are_alike() -> None:
    assert written(b"same").mark() != written(b"same").mark()
