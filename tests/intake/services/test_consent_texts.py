"""The questions of consent: complete in every language, versioned, marked where no native speaker has read them."""

from __future__ import annotations

import pytest

from intake.model.consent import Purpose
from intake.services import consent_texts
from intake.services.consent_texts import ANSWERS, KEYS, LANGUAGES


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_question_answer_and_use_is_there(language: str) -> None:
    texts = consent_texts.texts(language)
    assert (texts.language, set(texts.questions), set(texts.answers)) == (language, set(KEYS), set(ANSWERS))
    assert set(texts.uses) == {purpose.value for purpose in Purpose}
    assert all(question.ask and question.tell for question in texts.questions.values())
    assert all([*texts.answers.values(), *texts.uses.values(), texts.except_heading])
    assert texts.version >= 1
    assert texts.version_text == f"{language}/{texts.version}"
    assert len(set(texts.uses.values())) == len(texts.uses)


@pytest.mark.parametrize("language", [code for code in LANGUAGES if code != "en"])
def test_no_language_is_english_underneath(language: str) -> None:
    english, texts = consent_texts.texts("en"), consent_texts.texts(language)
    assert not texts.read_by_native
    assert not {q.ask for q in texts.questions.values()} & {q.ask for q in english.questions.values()}


def test_a_language_without_texts_is_asked_in_english() -> None:
    assert consent_texts.texts("").language == consent_texts.texts("xx").language == "en"
