"""The witness's card as it is given: in the witness's words, each in its order, and found again by them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from intake.services import card_words, consent_cards
from tests.ui.screens.kit import RememberingShell, find, open_context, until
from ui.screens import Context
from ui.screens.interview.card_page import CardPage, WordsCard, picture_of
from ui.screens.interview.requests_view import RequestsScreen
from ui.screens.interview.view import InterviewScreen
from ui.widgets.answers import AnswerCard
from ui.widgets.labels import NameLabel


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[tuple[Context, RememberingShell]]:
    with open_context(tmp_path / "vault") as pair:
        yield pair


def card_page(qtbot: Any, context: Context, language: str) -> tuple[InterviewScreen, CardPage, str]:
    screen = InterviewScreen(context)
    qtbot.addWidget(screen)
    screen.resize(1100, 640)
    screen.show()
    screen.entered(testimony=None)
    screen.controller.choose_language(language)
    person = screen.controller.testifiers()[0]
    page = CardPage(screen.stage, person)
    screen._put(page)
    return screen, page, person


@pytest.mark.parametrize(
    ("language", "yes", "listed"),
    [("ug", "ھەئە", "ug"), ("kk-Arab", "", "kk-Arab"), ("ky", "", "ru"), ("zh", "", "zh")],
)
def test_the_words_are_the_witnesss_and_find_the_testimony(
    qtbot: Any, opened: tuple[Context, RememberingShell], language: str, yes: str, listed: str
) -> None:
    screen, page, person = card_page(qtbot, opened[0], language)
    page.findChildren(AnswerCard)[0].click()
    assert page.language == listed
    assert set(page.words) <= set(card_words.words(listed))
    (card,) = page.findChildren(WordsCard)
    QApplication.processEvents()  # what was put into a layout is shown by the next event
    labels = [label.text() for label in card._line.findChildren(NameLabel) if label.isVisible()]
    assert labels == list(page.words)
    arabic = listed in ("ug", "kk-Arab")
    assert card._line.layoutDirection() is (
        Qt.LayoutDirection.RightToLeft if arabic else Qt.LayoutDirection.LeftToRight
    )
    until(qtbot, lambda: bool(screen.controller.consent(person).card_tag))
    assert screen.controller.consent(person).card_tag == consent_cards.tag(page.words)
    assert picture_of(page.words) != picture_of(page.words[::-1])


def test_other_words_may_be_chosen_and_count_instead(qtbot: Any, opened: tuple[Context, RememberingShell]) -> None:
    screen, page, person = card_page(qtbot, opened[0], "ug")
    page.findChildren(AnswerCard)[0].click()
    (card,) = page.findChildren(WordsCard)
    card.language.choose("tr")
    card.language.activated.emit(card.language.currentIndex())
    assert set(page.words) <= set(card_words.words("tr"))
    QApplication.processEvents()
    assert [x.text() for x in card._line.findChildren(NameLabel) if x.isVisible()] == list(page.words)
    until(qtbot, lambda: screen.controller.consent(person).card_tag == consent_cards.tag(page.words))


def test_a_request_may_be_filed_in_any_script(qtbot: Any, opened: tuple[Context, RememberingShell]) -> None:
    context, _shell = opened
    screen = RequestsScreen(context)
    qtbot.addWidget(screen)
    screen.show()
    screen.entered()
    form = screen.form
    assert form is not None
    arabic = card_words.words("kk-Arab")[200:204]
    form.words.setText(" ".join((*arabic[:3], arabic[3] + "ا")))
    assert arabic[3] in form._field.error
    form.words.setText(" ".join(arabic))
    assert form._field.error == ""
    form.asked.choose("withdraw")
    form.file.click()
    until(qtbot, lambda: bool(consent_cards.requests(context.vault)))
    assert find(screen, type(form.file), "Write it down")
