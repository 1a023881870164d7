"""Which accounts a report is made of, what of them is used, and what is left out and told to the reviewer."""

from __future__ import annotations

import msgspec

from intake.model.consent import ConsentState
from intake.model.dossier import Dossier, Link
from intake.model.person import Person
from intake.services.release import prepare
from tests.intake.services.release_kit import CLOCK, draft_of, words
from tests.intake.services.release_people import People, second_account
from tests.intake.services.release_vault import MemoryVault


def test_a_dossier_and_a_link_draw_in_every_account_of_the_same_person(vault: MemoryVault, people: People) -> None:
    second = second_account(vault)
    vault.add(Link(first=people.father, second=second.father, same=True))
    by_link = draft_of(vault, people)
    dossier = vault.add(Dossier(title="x", people=(people.father, second.father)))
    by_dossier = prepare(vault, persons=[dossier], audience="un-procedures", clock=CLOCK)
    for draft in (by_link, by_dossier):
        assert {used.testimony for used in draft.used} == {people.testimony, second.testimony}
        assert len(draft.facts.subjects) == 1


def test_not_the_same_keeps_accounts_apart(vault: MemoryVault, people: People) -> None:
    second = second_account(vault)
    vault.add(Link(first=people.father, second=second.father, same=False))
    vault.add(Dossier(title="x", people=(people.father, second.father)))
    assert {used.testimony for used in draft_of(vault, people).used} == {people.testimony}


def test_sources_are_counted_by_who_first_knew(vault: MemoryVault, people: People) -> None:
    alone = draft_of(vault, people).facts
    # the daughter's own eyes, a letter, and Tursynbek, who told her
    assert (alone.independent, alone.uncounted) == (3, 0)
    second = second_account(vault)
    vault.add(Link(first=people.father, second=second.father, same=True))
    # his own account adds nobody: he is the one who told the daughter
    assert draft_of(vault, people).facts.independent == 3


def test_what_came_by_an_inside_source_is_used_for_nothing(vault: MemoryVault, people: People) -> None:
    draft = draft_of(vault, people)
    assert "hospital" not in words(draft).casefold()
    assert all("көрген" not in piece.original for text in draft.texts for piece in text.pieces)
    assert all("inside" not in line for line in words(draft).casefold().splitlines())


def test_values_in_conflict_are_left_out_and_counted(vault: MemoryVault, people: People) -> None:
    father = vault.load(people.father, Person)
    before = list(vault.revisions[people.father])
    vault.save(people.father, "person", msgspec.structs.replace(father, ethnic_background="a"))
    first = vault.revisions[people.father][-1]
    vault.revisions[people.father] = before
    vault.save(people.father, "person", msgspec.structs.replace(father, ethnic_background="b"))
    vault.revisions[people.father].append(first)
    assert vault.state(people.father).conflicts
    assert "1 detail left out" in words(draft_of(vault, people))


def test_an_account_that_is_left_out_is_told_to_the_reviewer_and_not_in_the_report(
    vault: MemoryVault, people: People
) -> None:
    second = second_account(vault, state=ConsentState.REFUSED)
    vault.add(Link(first=people.father, second=second.father, same=True))
    draft = draft_of(vault, people)
    left = next(left for left in draft.left_out if left.record == second.testimony)
    assert left.reasons == ("refused",)
    assert left.case_number == "M3Q7-9K0X"
    assert "M3Q7" not in words(draft)
    assert "refus" not in words(draft).casefold()
