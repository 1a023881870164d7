"""Requests by card and what was left unanswered, and the packages that a coordinator decides on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QAbstractButton

from intake.model.consent import Package, Purpose
from intake.services import consent_cards, consents, interview, leaving, organisation
from tests.ui.screens.kit import RememberingShell, find, open_context, until
from ui.screens import Context
from ui.screens.interview.requests_view import RequestsScreen
from ui.screens.organisation.packages_card import PackagesCard

WORDS = ("abacus", "zoom", "kettle", "abdomen")


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[tuple[Context, RememberingShell]]:
    with open_context(tmp_path / "vault") as pair:
        yield pair


def show(qtbot: Any, context: Context) -> RequestsScreen:
    screen = RequestsScreen(context)
    qtbot.addWidget(screen)
    screen.resize(900, 900)
    screen.show()
    screen.entered()
    return screen


def test_a_volunteer_files_a_request_and_sees_no_others(qtbot: Any, opened: tuple[Context, RememberingShell]) -> None:
    context, _shell = opened
    screen = show(qtbot, context)
    form = screen.form
    assert form is not None
    form.words.setText("abacus zoom kettel river")
    assert "kettle" in form._field.error
    form.file.click()
    assert consent_cards.requests(context.vault) == []
    form.words.setText(" ".join(WORDS))
    form.asked.choose("withdraw")
    form.file.click()
    until(qtbot, lambda: bool(consent_cards.requests(context.vault)))
    until(qtbot, lambda: form.words.text() == "")
    assert (screen.requests, screen.left) == ([], [])


def test_a_coordinator_settles_it_and_decides_with_a_reason(
    qtbot: Any, opened: tuple[Context, RememberingShell]
) -> None:
    context, _shell = opened
    vault, clock = context.vault, context.clock
    organisation.create(vault, "Archive", clock=clock)
    consent_cards.file_request(vault, WORDS, "news", "", clock=clock)
    account = interview.start(vault, clock=clock)
    leaving.leave(vault, account, clock=clock)
    screen = show(qtbot, context)
    (card,) = screen.left
    card.keep_button.click()
    assert leaving.waiting(vault)
    card.why.setPlainText("they telephoned")
    card.keep_button.click()
    until(qtbot, lambda: not leaving.waiting(vault))
    find(screen, QAbstractButton, "It is done").click()
    assert [request.settled for request in consent_cards.requests(vault)] == [True]


def test_a_coordinator_takes_a_use_out_of_a_package(qtbot: Any, opened: tuple[Context, RememberingShell]) -> None:
    context, _shell = opened
    organisation.create(context.vault, "Archive", clock=context.clock)
    card = PackagesCard(context)
    qtbot.addWidget(card)
    card.show()
    until(qtbot, lambda: card.change_button is not None)
    assert card.change_button is not None
    card.change_button.click()
    assert (Package.UN_AND_COURTS, Purpose.UN_TO_GOVERNMENT) not in card.boxes
    card.boxes[Package.PUBLIC, Purpose.PUBLIC_WEB].click()
    card.boxes[Package.SAFEKEEPING, Purpose.FOLLOW_UP_CONTACT].click()
    card.save_button.click()

    def held() -> consents.Packages:
        with context.vault.reader() as reader:
            return consents.packages(reader)

    until(qtbot, lambda: Purpose.PUBLIC_WEB not in held()[Package.PUBLIC])
    assert held()[Package.SAFEKEEPING] == (Purpose.KEEP, Purpose.LINK, Purpose.FOLLOW_UP_CONTACT)
