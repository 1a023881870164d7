"""Ties as they were said and as parents and marriages make them: half, step, adoptive, in care, over."""

from __future__ import annotations

from intake.model.contradictions import of_people
from intake.model.dates import exact
from intake.model.kinship import BONDS, OPPOSITE, Tie, parents_of, related, ties
from intake.model.person import Bond, Kin, Person, Relationship

FAMILY = (
    Tie("she", "he", Kin.SPOUSE, bond=Bond.FORMER),
    Tie("second", "he", Kin.SPOUSE),
    Tie("he", "son", Kin.PARENT),
    Tie("she", "son", Kin.PARENT),
    Tie("he", "daughter", Kin.PARENT),
    Tie("second", "daughter", Kin.PARENT),
    Tie("hers", "second", Kin.CHILD),
    Tie("aunt", "son", Kin.PARENT, bond=Bond.GUARDIAN),
    Tie("foundling", "he", Kin.CHILD, bond=Bond.ADOPTIVE),
)


def test_a_second_marriage_makes_half_and_step_kin() -> None:
    assert related("daughter", "son", FAMILY) == (Kin.SIBLING, Bond.HALF)
    assert related("second", "son", FAMILY) == (Kin.PARENT, Bond.STEP)
    assert related("son", "second", FAMILY) == (Kin.CHILD, Bond.STEP)
    assert related("hers", "he", FAMILY) == (Kin.CHILD, Bond.STEP)
    # a marriage that is over makes nobody a stepmother
    assert related("she", "daughter", FAMILY) is None
    assert related("she", "he", FAMILY) == (Kin.SPOUSE, Bond.FORMER)


def test_where_one_parent_is_not_known_brothers_are_not_called_half() -> None:
    assert related("foundling", "son", FAMILY) == (Kin.SIBLING, None)


def test_brothers_who_are_told_to_be_brothers_are_half_ones_where_their_parents_say_so() -> None:
    said = (*FAMILY, Tie("son", "daughter", Kin.SIBLING))
    assert related("son", "daughter", said) == (Kin.SIBLING, Bond.HALF)


def test_a_guardian_is_no_parent_by_whom_children_are_sisters() -> None:
    assert parents_of("son", FAMILY) == ("he", "she")
    assert parents_of("foundling", FAMILY) == ("he",)
    both = (*FAMILY, Tie("aunt", "hers", Kin.PARENT))
    assert related("hers", "son", both) is None


def test_a_bond_goes_with_the_tie_in_both_directions() -> None:
    assert related("aunt", "son", FAMILY) == (Kin.PARENT, Bond.GUARDIAN)
    assert related("son", "aunt", FAMILY) == (Kin.CHILD, Bond.GUARDIAN)
    for kin, bonds in BONDS.items():
        assert set(bonds) == set(BONDS[OPPOSITE[kin]])


def test_a_stepmother_may_be_younger_than_her_stepson() -> None:
    def people(bond: Bond | None) -> dict[str, Person]:
        tie = Relationship(id="1", to="son", kin=Kin.PARENT, bond=bond)
        return {"her": Person(relationships=(tie,), birth_date=exact("1990")), "son": Person(birth_date=exact("1980"))}

    assert ties(people(Bond.STEP))[0].bond is Bond.STEP
    assert not of_people(people(Bond.STEP))
    assert len(of_people(people(None))) == 1
