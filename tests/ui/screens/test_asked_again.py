"""Left before answering and kept: on Today with the way to the questions; answered, refused, or left again."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest
from PySide6.QtWidgets import QAbstractButton

from intake.errors import NotFound
from intake.model.consent import ConsentForm, ConsentState, Purpose
from intake.services import consents, interview, leaving, organisation
from tests.ui.screens.kit import RememberingShell, find, open_context, until
from ui.screens import Context
from ui.screens.interview import steps
from ui.screens.interview.view import InterviewScreen
from ui.screens.today.ask_again_card import AskAgainCard
from ui.screens.today.controller import load
from ui.screens.today.view import TodayScreen
from ui.widgets.answers import AnswerCard


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[tuple[Context, RememberingShell]]:
    with open_context(tmp_path / "vault") as pair:
        yield pair


def kept(context: Context) -> str:
    """A testimony whose witness left, kept by a coordinator, who is the one who holds this vault."""
    account = interview.start(context.vault, clock=context.clock)
    leaving.leave(context.vault, account, clock=context.clock)
    organisation.create(context.vault, "Archive", clock=context.clock)
    leaving.decide(context.vault, account.id, leaving.KEEP, "they telephoned", clock=context.clock)
    return account.id


def asked(qtbot: Any, context: Context, record: str) -> InterviewScreen:
    screen = InterviewScreen(context)
    qtbot.addWidget(screen)
    screen.resize(1100, 640)
    screen.show()
    screen.entered(testimony=record, step="consent")
    return screen


def test_today_leads_to_the_questions(qtbot: Any, opened: tuple[Context, RememberingShell]) -> None:
    context, shell = opened
    record = kept(context)
    today = TodayScreen(context)
    qtbot.addWidget(today)
    today.resize(1000, 700)
    today.show()
    today.show_data(load(context.vault, context.clock))
    (card,) = today.findChildren(AskAgainCard)
    card.buttons[0].click()
    assert shell.opened[-1] == ("interview", {"testimony": record, "step": "consent"})


def test_the_answer_is_stored_and_it_waits_no_more(qtbot: Any, opened: tuple[Context, RememberingShell]) -> None:
    context, _shell = opened
    record = kept(context)
    (waiting,) = leaving.to_ask(context.vault)
    assert (waiting.record, waiting.decided_by, waiting.reasons) == (record, "Қарлығаш", "they telephoned")
    screen = asked(qtbot, context, record)
    assert "before saying" in screen._note._title.text()
    find(screen, AnswerCard, "Yes").click()
    screen.controller.keep()
    assert leaving.to_ask(context.vault) == []
    account = interview.open_account(context.vault, record).account
    (consent,) = account.consents.values()
    assert consents.answer(consent, Purpose.KEEP).state is ConsentState.GIVEN
    assert account.testimony.left is not None and account.testimony.left.decision == leaving.KEEP


def test_nobody_answers_again_and_it_stays_as_it_was(qtbot: Any, opened: tuple[Context, RememberingShell]) -> None:
    context, _shell = opened
    record = kept(context)
    before = interview.open_account(context.vault, record).account.testimony.left
    screen = asked(qtbot, context, record)
    screen._ending.keep()
    screen._ending.keep()
    assert screen.controller.over
    assert interview.open_account(context.vault, record).account.testimony.left == before
    assert [item.record for item in leaving.to_ask(context.vault)] == [record]
    assert find(screen, QAbstractButton, "New testimony")


def test_no_destroys_it_by_the_coordinators_decision(qtbot: Any, opened: tuple[Context, RememberingShell]) -> None:
    context, _shell = opened
    record = kept(context)
    screen = asked(qtbot, context, record)
    find(screen, AnswerCard, "No").click()
    find(screen, QAbstractButton, "Destroy it").click()
    assert screen.controller.over
    assert leaving.to_ask(context.vault) == []
    with pytest.raises(NotFound):
        interview.open_account(context.vault, record)


def test_the_spoken_consent_alone_is_let_go_of_by_two_presses(
    qtbot: Any, opened: tuple[Context, RememberingShell]
) -> None:
    context, _shell = opened
    screen = InterviewScreen(context)
    qtbot.addWidget(screen)
    screen.resize(1100, 640)
    screen.show()
    screen.entered(testimony=None)
    controller = screen.controller
    account, taken = interview.attach(context.vault, controller.account, io.BytesIO(b"no " * 5000), "take-01.ogg")
    take = msgspec.structs.replace(account.testimony.attachments[0], take=consents.CONSENT_TAKE)
    controller.edit(lambda _account: account.with_testimony(attachments=(take,)))
    (person,) = controller.testifiers()
    controller.answer(person, Purpose.KEEP, ConsentState.REFUSED)
    assert controller.consent(person).form is ConsentForm.SPOKEN_ON_RECORDING
    screen.show_step(steps.CONSENT)
    find(screen, QAbstractButton, "Destroy the spoken consent").click()
    assert controller.consent_takes
    find(screen, QAbstractButton, "Destroy it for good").click()
    until(qtbot, lambda: not controller.consent_takes)
    with pytest.raises(NotFound):
        context.vault.media.open(taken.attachment.sha256)
    assert consents.answer(controller.consent(person), Purpose.KEEP).state is ConsentState.REFUSED
    assert controller.consent(person).form is ConsentForm.SPOKEN
    assert not controller.over
    with pytest.raises(AssertionError):
        find(screen, QAbstractButton, "Destroy the spoken consent")
