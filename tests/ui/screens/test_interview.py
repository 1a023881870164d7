"""The interview's screen, through real widgets and a real vault."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from intake.errors import NotFound
from intake.model.consent import ConsentState, Package, Purpose
from intake.model.person import Role
from intake.model.testimony import TestimonyState
from intake.services import consents, interview
from tests.ui.screens.kit import RememberingShell, find, open_context, type_text, until
from ui.screens import Context
from ui.screens.interview import steps
from ui.screens.interview.view import InterviewScreen
from ui.widgets.choice_cards import AnswerCard
from ui.widgets.safe_text import SafeTextEdit


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[tuple[Context, RememberingShell]]:
    with open_context(tmp_path / "vault") as pair:
        yield pair


@pytest.fixture
def screen(qtbot: Any, opened: tuple[Context, RememberingShell]) -> InterviewScreen:
    return begin(qtbot, opened[0])


def begin(qtbot: Any, context: Context, **arguments: Any) -> InterviewScreen:
    made = InterviewScreen(context)
    qtbot.addWidget(made)
    made.resize(1100, 640)
    made.show()
    made.entered(**{"testimony": None, **arguments})
    return made


def answer(screen: InterviewScreen, words: str) -> None:
    find(screen, AnswerCard, words).click()


def press(qtbot: Any, screen: InterviewScreen, key: Any, modifier: Any = Qt.KeyboardModifier.NoModifier) -> None:
    screen.activateWindow()
    qtbot.keyClick(screen, key, modifier)


def account_of(screen: InterviewScreen) -> Any:
    return screen.controller.account


def test_every_step_can_be_shown(qtbot: Any, screen: InterviewScreen) -> None:
    for step in steps.order(own=False):
        screen.show_step(step)
        assert screen.state()["step"] == step


def test_three_questions_come_first_and_nothing_is_preselected(qtbot: Any, screen: InterviewScreen) -> None:
    assert screen.state()["step"] == steps.CONSENT
    assert not [card for card in screen.findChildren(AnswerCard) if card.isChecked()]
    answer(screen, "Yes")
    answer(screen, "Nobody")
    answer(screen, "Voice only")
    assert screen.state()["step"] == steps.CORE
    (consent,) = account_of(screen).consents.values()
    assert consents.answer(consent, Purpose.KEEP).state is ConsentState.GIVEN
    assert consents.answer(consent, Purpose.LINK).state is ConsentState.NOT_ASKED
    assert (consent.nobody_named, consent.face_or_sound_only) == (True, "sound-only")
    assert (consent.language, consent.text_version) == ("", "en/1") or consent.text_version
    assert screen.controller.recordable == {"sound", "photograph"}
