"""No coordinator's key: a report can be asked to tell less, never more, by conflicts, links and dossiers."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
import pytest

from intake.errors import NothingToRelease
from intake.model.base import KnownHow, Source
from intake.model.dossier import Dossier, Link
from intake.model.person import Person, Role
from intake.model.revision import Change, build_revision, parse_revision
from intake.model.testimony import LEFT, Claim, LeftUnanswered, Testimony, TestimonyKind
from intake.services.release_care import careful_values
from intake.services.release_case import load_case
from intake.services.release_texts import free_texts
from tests.intake.services.release_kit import draft_of
from tests.intake.services.release_people import People, second_account
from tests.intake.services.release_vault import MemoryVault

VOLUNTEER = "ab" * 32


def differ(vault: MemoryVault, record: str, kind: str, one: object, other: object) -> None:
    """Two revisions that do not know of each other."""
    before = list(vault.revisions[record])
    vault.save(record, kind, one)  # type: ignore[arg-type]
    first = vault.revisions[record][-1]
    vault.revisions[record] = before
    vault.save(record, kind, other)  # type: ignore[arg-type]
    vault.revisions[record].append(first)


def test_an_inside_source_stays_one_when_people_differ_about_it(vault: MemoryVault, people: People) -> None:
    daughter = vault.load(people.daughter, Person)
    inside = msgspec.structs.replace(daughter, roles=(*daughter.roles, Role.INSIDE_SOURCE))
    other = msgspec.structs.replace(daughter, roles=(Role.TESTIFIER, Role.RELATIVE, Role.HELPER))
    differ(vault, people.daughter, "person", inside, other)
    assert ("roles",) in vault.state(people.daughter).conflicts
    with pytest.raises(NothingToRelease) as caught:
        draft_of(vault, people)
    assert "inside-source" in str(caught.value.details["reasons"])


def test_an_inside_source_that_is_only_proposed_counts(vault: MemoryVault, people: People) -> None:
    daughter = vault.load(people.daughter, Person)
    inside = msgspec.structs.replace(daughter, roles=(*daughter.roles, Role.INSIDE_SOURCE))
    vault.save(people.daughter, "person", inside, author=VOLUNTEER)
    with pytest.raises(NothingToRelease):
        draft_of(vault, people)


def test_a_claim_of_an_inside_source_is_not_used_when_people_differ_about_where_it_came_from(
    vault: MemoryVault, people: People
) -> None:
    told = vault.load(people.testimony, Testimony)
    claim = Claim(id="12" * 16, text="Seen in the yard", source=Source(known_how=KnownHow.TOLD_BY_INSIDE_SOURCE))
    plain = msgspec.structs.replace(claim, source=Source(known_how=KnownHow.EYE_WITNESS))
    with_claim = [msgspec.structs.replace(told, claims=(*told.claims, c)) for c in (claim, plain)]
    differ(vault, people.testimony, "testimony", *with_claim)
    case = load_case(vault, [], [people.testimony])
    pieces = [p.text for text in free_texts(case, case.testimonies[people.testimony]) for p in text.pieces]
    assert "Seen in the yard" not in pieces


def test_who_may_be_a_child_and_what_may_be_retracted_count_as_such(vault: MemoryVault, people: People) -> None:
    daughter = vault.load(people.daughter, Person)
    differ(
        vault,
        people.daughter,
        "person",
        *(msgspec.structs.replace(daughter, under_18=young) for young in (True, False)),
    )
    assert careful_values(vault.state(people.daughter))[("under_18",)] is True
    told = vault.load(people.testimony, Testimony)
    differ(
        vault,
        people.testimony,
        "testimony",
        *(msgspec.structs.replace(told, kind=k) for k in (TestimonyKind.RETRACTION, TestimonyKind.NEWS)),
    )
    assert careful_values(vault.state(people.testimony))[("kind",)] == "retraction"


JOIN: dict[str, Callable[[str, str], object]] = {
    "link": lambda one, other: Link(first=one, second=other, same=True),
    "dossier": lambda one, other: Dossier(title="x", people=(one, other)),
}


@pytest.mark.parametrize("how", JOIN)
def test_a_volunteers_link_or_dossier_joins_nobody(vault: MemoryVault, people: People, how: str) -> None:
    second = second_account(vault)
    record = vault.add(JOIN[how](people.father, second.father), author=VOLUNTEER)  # type: ignore[arg-type]
    case = load_case(vault, [people.father], [])
    assert second.testimony not in case.testimonies
    assert case.same_as(people.father) == people.father
    # what a coordinator decided about it counts
    vault.revisions[record] = []
    vault.add(JOIN[how](people.father, second.father), record)  # type: ignore[arg-type]
    assert second.testimony in load_case(vault, [people.father], []).testimonies


def test_a_volunteer_parts_nobody_whom_a_coordinator_joined(vault: MemoryVault, people: People) -> None:
    second = second_account(vault)
    vault.add(Link(first=people.father, second=second.father, same=True))
    vault.add(Link(first=people.father, second=second.father, same=False), author=VOLUNTEER)
    assert second.testimony in load_case(vault, [people.father], []).testimonies


@pytest.mark.parametrize("what", ["testimony", "consent"])
def test_an_account_of_which_only_a_header_is_held_is_not_used(vault: MemoryVault, people: People, what: str) -> None:
    """What the missing content says may be a refusal."""
    record = getattr(people, what)
    held = vault.revisions[record][-1]
    other = build_revision(
        record=record,
        record_type=what,
        author=VOLUNTEER,
        day=held.day,
        origin="witness",
        changes=[Change(("note",), "x")],
        salt=bytes(16),
    )
    vault.revisions[record].append(parse_revision(other.header, None))
    with pytest.raises(NothingToRelease) as caught:
        draft_of(vault, people)
    assert "incomplete" in str(caught.value.details["reasons"])


def test_who_left_before_answering_is_used_only_once_a_coordinator_says_so(vault: MemoryVault, people: People) -> None:
    told = vault.load(people.testimony, Testimony)
    left = msgspec.structs.replace(told, left=LeftUnanswered(what=LEFT, left_on="2026-11-23"))
    keep = LeftUnanswered(
        what=LEFT, left_on="2026-11-23", decision="keep", decided_by="Kestrel", reasons="they said so"
    )
    kept = msgspec.structs.replace(told, left=keep)
    before = list(vault.revisions[people.testimony])
    for said in ((left, kept), (left, told)):
        # the volunteer's own mark, decided or taken away by the volunteer
        vault.revisions[people.testimony] = list(before)
        for one in said:
            vault.save(people.testimony, "testimony", one, author=VOLUNTEER)
        with pytest.raises(NothingToRelease) as caught:
            draft_of(vault, people)
        assert "left-unanswered" in str(caught.value.details["reasons"])
    vault.revisions[people.testimony] = list(before)
    vault.save(people.testimony, "testimony", left, author=VOLUNTEER)
    vault.save(people.testimony, "testimony", kept)
    assert draft_of(vault, people).used
