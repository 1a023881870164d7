"""Answers to an organisation's own questions leave in a report as any free text: redacted, and read by a person."""

from __future__ import annotations

import msgspec

from intake.model.person import Person
from intake.model.testimony import FormAnswer, Testimony
from intake.services.release import RenderKit
from tests.intake.services.release_kit import draft_of, made, words
from tests.intake.services.release_people import People
from tests.intake.services.release_vault import MemoryVault


def answered(vault: MemoryVault, people: People) -> str:
    """One answer with a name of the case in it, under a question that says another."""
    told = vault.load(people.testimony, Testimony)
    name: str = vault.load(people.father, Person).names[0].text
    answers = (
        FormAnswer(id="a" * 32, form="visits", question="who", label=f"Who told {name}?", value="Kettle"),
        FormAnswer(id="b" * 32, form="visits", question="visit", asked_as="repeat"),
        FormAnswer(id="c" * 32, form="visits", question="x", asked_as="text", label="X", unanswered={}),
        FormAnswer(id="d" * 32, form="visits", question="y", asked_as="select-one", label="Y", value="y", shown=name),
    )
    vault.save(people.testimony, "testimony", msgspec.structs.replace(told, form_answers=answers))
    return name


def test_withheld_until_somebody_read_them_and_then_redacted(
    vault: MemoryVault, people: People, kit: RenderKit
) -> None:
    name = answered(vault, people)
    assert name
    draft = draft_of(vault, people)
    (own,) = [text for text in draft.texts if text.kind == "own-answers"]
    assert len(own.pieces) == 2
    assert all(name not in piece.redacted for piece in own.pieces)
    assert "Kettle" not in words(draft, [text.digest for text in draft.approvable() if text.kind != "own-answers"])
    assert "Kettle" in words(draft)
    assert name not in words(draft)
    data, _ = made(vault, draft, kit)
    assert b"Kettle" in data
    assert name.encode() not in data
