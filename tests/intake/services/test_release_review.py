"""Review: what a person read and decided is what goes out, and a draft that no longer holds is refused."""

from __future__ import annotations

from dataclasses import replace

import msgspec
import pytest

from intake.errors import DraftOutdated, NotReviewed
from intake.model.consent import ConsentState, Level
from intake.model.dossier import Link
from intake.model.testimony import Testimony, Translation
from intake.services.release import RenderKit
from intake.services.translations import digest
from tests.intake.services.release_kit import draft_of, made, words
from tests.intake.services.release_people import People, consent, second_account
from tests.intake.services.release_vault import MemoryVault


def test_a_text_is_approved_as_it_was_read_and_no_other(vault: MemoryVault, people: People, kit: RenderKit) -> None:
    draft = draft_of(vault, people)
    with pytest.raises(NotReviewed):
        made(vault, draft, kit, reviewed=["0" * 64])


def test_a_suggestion_must_be_kept_or_removed(vault: MemoryVault, people: People, kit: RenderKit) -> None:
    draft = draft_of(vault, people)
    narrative = next(text for text in draft.texts if text.kind == "narrative")
    assert [s.text for s in narrative.suggestions if s.kind == "named-as-source"] == ["Тұрсынбек"]
    with pytest.raises(NotReviewed):
        made(vault, draft, kit, kept=[])
    removed = draft_of(vault, people, remove=["Тұрсынбек"])
    assert "Тұрсынбек" not in words(removed)
    assert not any(s.text == "Тұрсынбек" for text in removed.texts for s in text.suggestions)


def test_what_must_be_looked_out_for_is_said(vault: MemoryVault, people: People) -> None:
    from intake.model.testimony import Care, Closing

    told = vault.load(people.testimony, Testimony)
    more = msgspec.structs.replace(
        told, closing=Closing(not_to_be_used="мешіт туралы"), care=Care(topics_declined=("түрме",))
    )
    vault.save(people.testimony, "testimony", more)
    narrative = next(text for text in draft_of(vault, people).texts if text.kind == "narrative")
    assert {"not-to-be-used", "topics-declined"} <= set(narrative.warnings)


def test_a_translation_of_other_words_is_said(vault: MemoryVault, people: People) -> None:
    told = vault.load(people.testimony, Testimony)
    fits, stale = (
        Translation(id=letter * 32, language="en", text="He was taken away.", checked=True, made_from_text=digest(text))
        for letter, text in (("a", told.narrative), ("b", told.narrative + " Later words."))
    )
    vault.save(people.testimony, "testimony", msgspec.structs.replace(told, translations=(fits, stale)))
    texts = {text.id[-32:]: text.warnings for text in draft_of(vault, people).texts if text.kind == "translation"}
    assert "stale-translation" not in texts["a" * 32]
    assert "stale-translation" in texts["b" * 32]


def test_a_consent_that_is_withdrawn_after_reading_stops_the_release(
    vault: MemoryVault, people: People, kit: RenderKit
) -> None:
    second = second_account(vault)
    vault.add(Link(first=people.father, second=second.father, same=True))
    draft = draft_of(vault, people)
    vault.save(second.consent, "consent", consent(second.testimony, second.daughter, ConsentState.WITHDRAWN))
    with pytest.raises(DraftOutdated):
        made(vault, draft, kit)


def test_a_draft_that_was_changed_by_hand_is_refused(vault: MemoryVault, people: People, kit: RenderKit) -> None:
    draft = draft_of(vault, people)
    with pytest.raises(DraftOutdated):
        made(vault, replace(draft, level=Level.NAMED), kit)
