"""Names in a report: protected wherever they come from, printed only where the level and every other name allow it."""

from __future__ import annotations

import msgspec
import pytest

from intake.errors import NotReviewed
from intake.model.consent import Level, RelativesView
from intake.model.dossier import Link
from intake.model.names import Name, NameScript
from intake.model.person import Person
from intake.model.testimony import ErasureWish, Testimony
from intake.services.release import RenderKit, prepare
from intake.services.release_case import load_case
from intake.services.release_protect import protected_values
from intake.services.release_spellings import confirm_spellings, proposed_spellings
from tests.intake.services.release_kit import CLOCK, best_interest, draft_of, made, words
from tests.intake.services.release_people import CHINESE, UYGHUR, People, fill, second_account
from tests.intake.services.release_vault import MemoryVault


def test_names_from_accounts_around_are_protected_too(vault: MemoryVault, people: People) -> None:
    second = second_account(vault, father_spelled="Жұлдызбай")
    vault.add(Link(first=people.father, second=second.father, same=True))
    told = vault.load(people.testimony, Testimony)
    vault.save(people.testimony, "testimony", msgspec.structs.replace(told, narrative="Жұлдызбайды Тұрсынбек көрді."))
    draft = prepare(vault, testimonies=[people.testimony], audience="un-procedures", clock=CLOCK)
    assert [used.testimony for used in draft.used] == [people.testimony]
    assert "Жұлдызбай" not in words(draft)
    assert "Тұрсынбек" not in words(draft)


def test_a_name_that_was_replaced_stays_protected(vault: MemoryVault, people: People) -> None:
    father = vault.load(people.father, Person)
    changed = msgspec.structs.replace(father.names[0], text="Болатбек Сауытбайұлы")
    vault.save(people.father, "person", msgspec.structs.replace(father, names=(changed,)))
    assert "Дәулетбек" not in words(draft_of(vault, people))


def test_a_name_that_somebody_only_proposes_is_protected(vault: MemoryVault, people: People) -> None:
    father = vault.load(people.father, Person)
    vault.save(
        people.father,
        "person",
        msgspec.structs.replace(father, names=(*father.names, Name(text="Қайсар", script=NameScript.CYRILLIC))),
        author="ab" * 32,
    )
    told = vault.load(people.testimony, Testimony)
    vault.save(people.testimony, "testimony", msgspec.structs.replace(told, narrative="Қайсарды алып кетті."))
    assert "Қайсар" not in words(draft_of(vault, people))


def test_generalised_means_no_quotation_and_quarters(vault: MemoryVault) -> None:
    people = fill(vault, level=Level.GENERALISED)
    best_interest(vault, people)
    draft = draft_of(vault, people)
    assert all("level" in text.blocked for text in draft.texts)
    assert "the third quarter of 2017" in words(draft)
    assert "September" not in words(draft)


def test_a_name_is_printed_where_consent_and_best_interest_allow_it_and_no_other_name_shares_it(
    vault: MemoryVault, kit: RenderKit
) -> None:
    people = fill(vault)
    best_interest(vault, people, Level.NAMED)
    shared = draft_of(vault, people)
    # the daughter's father's name would give her away
    assert ("name", ("shared-name",)) in [(left.kind, left.reasons) for left in shared.left_out]
    assert "Дәулетбек" not in words(shared)
    daughter = vault.load(people.daughter, Person)
    vault.revisions.pop(people.daughter)
    other = Name(text="Айгүл", script=NameScript.CYRILLIC)
    vault.add(msgspec.structs.replace(daughter, names=(other,)), people.daughter)
    told = vault.load(people.testimony, Testimony)
    named_files = tuple(msgspec.structs.replace(a, original_name="IMG_7731.jpg") for a in told.attachments)
    vault.revisions.pop(people.testimony)
    vault.add(msgspec.structs.replace(told, attachments=named_files), people.testimony)
    named = draft_of(vault, people)
    assert named.level is Level.NAMED
    assert "Report on Дәулетбек Сауытбайұлы" in words(named)
    assert "Айгүл" not in words(named)
    assert "654128" not in words(named)
    assert made(vault, named, kit)[1].leak.clean


def test_an_objecting_relative_holds_the_name(vault: MemoryVault) -> None:
    people = fill(vault)
    best_interest(vault, people, Level.NAMED, relatives=(RelativesView(close=True, objects=True),))
    draft = draft_of(vault, people)
    assert draft.level is Level.PSEUDONYM
    assert "Дәулетбек" not in words(draft)


def test_a_script_without_a_spelling_blocks_free_text_until_somebody_confirms_one(
    vault: MemoryVault, people: People, kit: RenderKit
) -> None:
    brother = vault.load(people.brother, Person)
    only = msgspec.structs.replace(brother.names[0], spellings=())
    vault.revisions.pop(people.brother)
    vault.add(msgspec.structs.replace(brother, names=(only,)), people.brother)
    told = vault.load(people.testimony, Testimony)
    vault.save(people.testimony, "testimony", msgspec.structs.replace(told, narrative=f"{UYGHUR}\n\n{CHINESE}"))
    draft = draft_of(vault, people)
    narrative = next(text for text in draft.texts if text.kind == "narrative")
    assert "missing-script" in narrative.blocked
    assert {missing.script for missing in draft.missing_scripts} >= {"han", "arabic-uyghur"}
    with pytest.raises(NotReviewed):
        made(vault, draft, kit, reviewed=[narrative.digest])
    proposals = proposed_spellings(vault, draft)
    assert {(proposal.person, proposal.text) for proposal in proposals} == {(people.brother, "Ербол")}
    confirm_spellings(vault, [(p, p.spellings[0] if p.spellings else "叶尔波勒") for p in proposals])
    again = draft_of(vault, people)
    assert again.missing_scripts == ()
    narrative = next(text for text in again.texts if text.kind == "narrative")
    assert narrative.blocked == ()
    assert "达吾列提" not in narrative.pieces[0].redacted


@pytest.mark.parametrize(
    ("asked_by", "secret"), [("Қарлығаш", "Қарлығаш"), ("her brother Сәкен", "Сәкен"), ("dana", "dana")]
)
def test_who_asked_to_erase_is_protected(vault: MemoryVault, people: People, asked_by: str, secret: str) -> None:
    told = vault.load(people.testimony, Testimony)
    wish = ErasureWish(asked_by=asked_by, asked_on="2026-11-20")
    vault.save(people.testimony, "testimony", msgspec.structs.replace(told, erasure_wish=wish))
    vault.save(people.testimony, "testimony", msgspec.structs.replace(told, erasure_wish=None))
    case = load_case(vault, [], [people.testimony])
    assert secret in {value.text for value in protected_values(case)}
