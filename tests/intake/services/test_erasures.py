"""Which decisions go where not all have room: the newest always, the others by turns, so that none is forgotten."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from intake.services import erasures
from tests.intake.trust.test_erasure import proposal


class Made:
    """A decision of which the size alone counts here."""

    def __init__(self, number: int, size: int) -> None:
        self.envelope = number.to_bytes(4, "big") + bytes(size)


def sent(made: list[Made], turn: int) -> tuple[bytes, ...]:
    return erasures._some(made, turn)  # type: ignore[arg-type]


def test_all_of_them_while_there_is_room() -> None:
    made = [Made(number, 10_000) for number in range(200)]
    assert sent(made, 7) == tuple(one.envelope for one in made)


@given(st.lists(st.integers(1, 400_000), min_size=1, max_size=60), st.integers(0, 10_000))
@settings(max_examples=60, deadline=None)
def test_never_more_than_fits_but_one_alone_always(sizes: list[int], turn: int) -> None:
    made = [Made(number, size) for number, size in enumerate(sizes)]
    found = sent(made, turn)
    assert made[0].envelope in found
    assert len(set(found)) == len(found) <= erasures.MOST_SENT
    largest = max(len(one) for one in found)
    assert sum(map(len, found)) <= erasures.MOST_BYTES + largest


@given(st.integers(300, 900), st.integers(0, 50))
@settings(max_examples=10, deadline=None)
def test_within_some_bundles_every_one_has_gone(count: int, first_turn: int) -> None:
    made = [Made(number, 9_000) for number in range(count)]
    seen: set[bytes] = set()
    for turn in range(first_turn, first_turn + count):
        seen.update(sent(made, turn))
        if len(seen) == count:
            break
    assert len(seen) == count
    assert turn - first_turn < 60


def test_the_newest_comes_first() -> None:
    old, new = proposal("ayna"), proposal("bolat", revisions=("22" * 32,))
    order = erasures._newest([old, new])
    assert {one.hash for one in order} == {old.hash, new.hash}
    assert [one.decided for one in order] == sorted((one.decided for one in order), reverse=True)
