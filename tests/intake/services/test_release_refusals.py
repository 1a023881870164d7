"""When nothing may be released: wishes, reprisals, inside sources, missing consents, and words that are unknown."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
import pytest

from intake.errors import NotFound, NothingToRelease, UnknownAudience, UnknownFormat
from intake.model.consent import ConsentState
from intake.model.dossier import Link, Reprisal
from intake.model.person import Person, Role
from intake.model.testimony import ErasureWish, Testimony
from intake.services.release import RenderKit, prepare
from tests.intake.services.release_kit import CLOCK, best_interest, draft_of, made
from tests.intake.services.release_people import People, consent, fill, second_account
from tests.intake.services.release_vault import MemoryVault


def wish(vault: MemoryVault, people: People) -> None:
    told = vault.load(people.testimony, Testimony)
    wished = msgspec.structs.replace(told, erasure_wish=ErasureWish(asked_on="2026-11-01"))
    vault.save(people.testimony, "testimony", wished)


def proposed_wish(vault: MemoryVault, people: People) -> None:
    wish(vault, people)
    told = vault.load(people.testimony, Testimony)
    vault.revisions[people.testimony].pop()
    wished = msgspec.structs.replace(told, erasure_wish=ErasureWish(how_known="letter"))
    vault.save(people.testimony, "testimony", wished, author="cd" * 32)


def reprisal(vault: MemoryVault, people: People) -> None:
    vault.add(Reprisal(who=(people.brother,), what="questioned"))


def inside(vault: MemoryVault, people: People) -> None:
    daughter = vault.load(people.daughter, Person)
    roles = (*daughter.roles, Role.INSIDE_SOURCE)
    vault.save(people.daughter, "person", msgspec.structs.replace(daughter, roles=roles))


def inside_elsewhere(vault: MemoryVault, people: People) -> None:
    second = second_account(vault)
    other = (
        vault.load(second.brother, Person) if second.brother in vault.revisions else Person(testimony=second.testimony)
    )
    vault.add(msgspec.structs.replace(other, roles=(Role.INSIDE_SOURCE,)), second.brother)
    vault.add(Link(first=people.daughter, second=second.brother, same=True))


def withdrawn(vault: MemoryVault, people: People) -> None:
    vault.save(people.consent, "consent", consent(people.testimony, people.daughter, ConsentState.WITHDRAWN))


REFUSED: dict[str, tuple[Callable[[MemoryVault, People], None], str]] = {
    "wish to erase": (wish, "erasure-wished"),
    "wish to erase that is only proposed": (proposed_wish, "erasure-wished"),
    "reprisal against one of the family": (reprisal, "reprisal-hold"),
    "the witness is an inside source": (inside, "inside-source"),
    "the witness is an inside source in another account": (inside_elsewhere, "inside-source"),
    "consent withdrawn": (withdrawn, "withdrawn"),
}


@pytest.mark.parametrize("why", REFUSED)
def test_nothing_may_be_released(vault: MemoryVault, people: People, why: str) -> None:
    change, code = REFUSED[why]
    change(vault, people)
    with pytest.raises(NothingToRelease) as caught:
        draft_of(vault, people)
    assert code in str(caught.value.details["reasons"])


@pytest.mark.parametrize("state", [s for s in ConsentState if s is not ConsentState.GIVEN])
def test_without_a_given_consent_nothing_goes_out(vault: MemoryVault, state: ConsentState) -> None:
    people = fill(vault, state=state)
    best_interest(vault, people)
    with pytest.raises(NothingToRelease):
        draft_of(vault, people)


def test_without_any_consent_nothing_goes_out(vault: MemoryVault) -> None:
    people = fill(vault)
    with pytest.raises(NothingToRelease):  # nobody decided for the father, who cannot be asked
        draft_of(vault, people)


def test_a_reprisal_that_no_longer_holds_releases_does_not(vault: MemoryVault, people: People) -> None:
    vault.add(Reprisal(who=(people.brother,), holds_releases=False))
    assert draft_of(vault, people).used


def test_unknown_words_and_ids_are_said(vault: MemoryVault, people: People, kit: RenderKit) -> None:
    with pytest.raises(UnknownAudience):
        draft_of(vault, people, "everybody")
    with pytest.raises(NotFound):
        prepare(vault, persons=["0" * 32], audience="court", clock=CLOCK)
    with pytest.raises(NotFound):
        prepare(vault, testimonies=[people.father], audience="court", clock=CLOCK)
    with pytest.raises(NothingToRelease):
        prepare(vault, audience="court", clock=CLOCK)
    with pytest.raises(UnknownFormat):
        made(vault, draft_of(vault, people), kit, "docx")
