"""Nobody stands over anybody, generations hold, and who was there stays in order when one is added."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from intake.model.kinship import Tie
from intake.model.person import Bond, Kin
from ui.widgets.family_layout import Placed, place

STEP = {Kin.PARENT: -1, Kin.CHILD: 1, Kin.SPOUSE: 0, Kin.SIBLING: 0}


@st.composite
def families(draw: st.DrawFn) -> tuple[list[str], list[Tie]]:
    """Up to 25 people; ties as they come, also such as contradict each other."""
    people = [f"p{number}" for number in range(draw(st.integers(1, 25)))]
    pairs = st.tuples(st.sampled_from(people), st.sampled_from(people), st.sampled_from(Kin))
    drawn = draw(st.lists(pairs, max_size=40))
    return people, [Tie(who, of, kin) for who, of, kin in drawn if who != of]


@st.composite
def grown(draw: st.DrawFn) -> tuple[list[str], list[Tie]]:
    """A family as an interview makes it: everybody after the first is added from somebody who is there."""
    people, ties = ["p0"], list[Tie]()
    for number in range(1, draw(st.integers(2, 25))):
        ties.append(Tie(f"p{number}", draw(st.sampled_from(people)), draw(st.sampled_from(Kin))))
        people.append(f"p{number}")
    return people, ties


def rows(placed: Placed) -> dict[int, list[str]]:
    found: dict[int, list[str]] = {}
    for key, spot in sorted(placed.spots.items(), key=lambda item: item[1].x):
        found.setdefault(spot.row, []).append(key)
    return found


@given(families())
def test_everybody_has_a_place_of_their_own(family: tuple[list[str], list[Tie]]) -> None:
    people, ties = family
    placed = place(people, ties)
    assert set(placed.spots) == set(people)
    for row, keys in rows(placed).items():
        assert 0 <= row < placed.rows
        xs = [placed.spots[key].x for key in keys]
        assert all(b - a >= 1 - 1e-4 for a, b in pairwise(xs))
        assert xs[0] >= -1e-6
        assert xs[-1] + 1 <= placed.width + 1e-6


@given(families())
def test_every_tie_that_is_drawn_agrees_with_the_rows(family: tuple[list[str], list[Tie]]) -> None:
    people, ties = family
    placed = place(people, ties)
    for tie in ties:
        fits = placed.spots[tie.who].row == placed.spots[tie.of].row + STEP[tie.kin]
        assert fits or tie in placed.misfits


@given(grown())
def test_a_family_that_grew_has_no_misfits_and_nobody_changes_places(family: tuple[list[str], list[Tie]]) -> None:
    people, ties = family
    after = place(people, ties)
    assert not after.misfits
    assert not after.loose
    before = place(people[:-1], ties[:-1])
    if len(people) < 3:
        return
    offset = after.spots["p0"].row - before.spots["p0"].row
    for row, keys in rows(before).items():
        now = [key for key in rows(after)[row + offset] if key in keys]
        assert now == keys


def test_children_stand_under_their_parents_and_couples_together() -> None:
    ties = [
        Tie("father", "he", Kin.PARENT),
        Tie("mother", "he", Kin.PARENT),
        Tie("wife", "he", Kin.SPOUSE),
        Tie("son", "he", Kin.CHILD),
        Tie("daughter", "he", Kin.CHILD),
        Tie("brother", "he", Kin.SIBLING),
    ]
    placed = place(["he", "father", "mother", "wife", "son", "daughter", "brother", "neighbour"], ties)
    assert rows(placed) == {
        0: ["father", "mother"],
        1: ["brother", "he", "wife"],
        2: ["son", "daughter"],
        3: ["neighbour"],
    }
    assert placed.spots["wife"].x - placed.spots["he"].x == 1
    middle = (placed.spots["son"].x + placed.spots["daughter"].x) / 2
    assert abs(middle - placed.spots["he"].x) <= 1
    assert placed.loose == ("neighbour",)


def test_a_tie_that_cannot_be_is_given_back() -> None:
    wrong = Tie("he", "son", Kin.CHILD)
    assert place(["he", "son"], [Tie("son", "he", Kin.CHILD), wrong]).misfits == (wrong,)


def test_two_marriages_stand_on_either_side_with_their_children_below() -> None:
    ties = [
        Tie("first", "he", Kin.SPOUSE),
        Tie("second", "he", Kin.SPOUSE),
        Tie("son", "he", Kin.CHILD),
        Tie("son", "first", Kin.CHILD),
        Tie("daughter", "he", Kin.CHILD),
        Tie("daughter", "second", Kin.CHILD),
    ]
    placed = place(["he", "first", "second", "son", "daughter"], ties)
    assert rows(placed) == {0: ["second", "he", "first"], 1: ["daughter", "son"]}


def test_a_guardian_does_not_stand_with_the_parents_as_if_married() -> None:
    ties = [Tie("father", "child", Kin.PARENT), Tie("aunt", "child", Kin.PARENT, bond=Bond.GUARDIAN)]
    together = [*ties, Tie("sister", "father", Kin.SIBLING), Tie("mother", "child", Kin.PARENT)]
    placed = place(["child", "father", "aunt", "sister", "mother"], together)
    beside = rows(placed)[0]
    assert abs(beside.index("father") - beside.index("mother")) == 1


def test_couples_stay_beside_each_other_over_many_children() -> None:
    ties = [Tie("first", "he", Kin.SPOUSE), Tie("second", "he", Kin.SPOUSE)]
    ties += [Tie(f"a{n}", parent, Kin.CHILD) for n in range(9) for parent in ("he", "first")]
    ties += [Tie(f"b{n}", parent, Kin.CHILD) for n in range(3) for parent in ("he", "second")]
    ties += [Tie(f"c{n}", "a0", Kin.CHILD) for n in range(6)]
    placed = place(["he", "first", "second", *sorted({tie.who for tie in ties[2:]})], ties)
    assert abs(placed.spots["first"].x - placed.spots["he"].x) == 1
    assert abs(placed.spots["second"].x - placed.spots["he"].x) == 1
