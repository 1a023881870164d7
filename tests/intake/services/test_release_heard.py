"""Names as they are heard in archive items, and a listed birthplace in another script, are as secret as the others."""

from __future__ import annotations

import msgspec
import pytest

from intake.model.dossier import ArchiveItem, ArchiveMention, ArchiveMove
from intake.model.ids import new_id
from intake.model.person import Person
from intake.model.testimony import Testimony
from intake.services.release_case import load_case
from intake.services.release_heard import listed_spellings
from intake.services.release_protect import protected_values
from tests.intake.services.release_kit import draft_of, words
from tests.intake.services.release_people import People
from tests.intake.services.release_vault import MemoryVault


def tells(vault: MemoryVault, people: People, text: str) -> None:
    told = vault.load(people.testimony, Testimony)
    vault.save(people.testimony, "testimony", msgspec.structs.replace(told, narrative=text, narrative_language="kk"))


def item(vault: MemoryVault, *mentions: ArchiveMention) -> str:
    return vault.add(ArchiveItem(mentions=mentions, moves=(ArchiveMove(id=new_id(), by="Merlin"),)))


def test_a_name_as_it_is_heard_is_protected_with_whoever_it_is_linked_with(vault: MemoryVault, people: People) -> None:
    tells(vault, people, "Оны ауылда Бөкенбай деп атайтын. Қасында Жанарбек болды. Merlin жазып алды.")
    assert "Бөкенбай" in words(draft_of(vault, people))  # the control: until then nobody knows whose it is
    before = load_case(vault, [people.father], []).basis()
    heard = item(
        vault,
        ArchiveMention(id=new_id(), person=people.father, name="Бөкенбай"),
        ArchiveMention(id=new_id(), name="her brother Жанарбек"),
    )
    draft = draft_of(vault, people)
    for name in ("Бөкенбай", "Жанарбек", "Merlin"):
        assert name not in words(draft), name
    case = load_case(vault, [people.father], [])
    # a draft of before is a draft of something else
    assert case.basis() != before
    keys = {value.text: value.key for value in protected_values(case)}
    assert keys["Бөкенбай"] == case.same_as(people.father)
    assert keys["Жанарбек"].startswith(f"heard {heard}")
    assert "her brother" not in keys
    # and it blocks no other script: there is no record in which somebody could confirm a spelling
    assert not draft.missing_scripts


def test_a_name_that_was_replaced_or_unlinked_stays_protected(vault: MemoryVault, people: People) -> None:
    tells(vault, people, "Бөкенбай кетті.")
    heard = item(vault, ArchiveMention(id="a" * 32, person=people.father, name="Бөкенбай"))
    vault.save(heard, "archive-item", ArchiveItem(mentions=(ArchiveMention(id="a" * 32, name="another"),)))
    assert "Бөкенбай" not in words(draft_of(vault, people))


def test_an_item_that_speaks_of_nobody_here_protects_nothing(vault: MemoryVault, people: People) -> None:
    tells(vault, people, "Бөкенбай кетті.")
    item(vault, ArchiveMention(id=new_id(), person=new_id(), name="Бөкенбай"))
    assert "Бөкенбай" in words(draft_of(vault, people))
    assert not load_case(vault, [people.father], []).heard


@pytest.mark.parametrize("word", ["额敏县", "دۆربىلجىن", "Эмин"])
def test_a_listed_birthplace_is_protected_in_every_script_of_the_list(
    vault: MemoryVault, people: People, word: str
) -> None:
    listed = "CN-654221"
    assert word in set(listed_spellings(listed))
    father = vault.load(people.father, Person)
    tells(vault, people, f"Ол {word} туған.")
    told = msgspec.structs.replace(father, birthplace="near the border")
    vault.save(people.father, "person", told)
    assert word in words(draft_of(vault, people))
    vault.save(people.father, "person", msgspec.structs.replace(told, birthplace_listed=listed))
    assert word not in words(draft_of(vault, people))


def test_a_prefecture_and_a_list_that_is_newer_protect_nothing() -> None:
    assert list(listed_spellings("CN-6542")) == []
    assert list(listed_spellings("CN-000000")) == []
