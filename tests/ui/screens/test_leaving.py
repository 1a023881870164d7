"""Hand over: what is safely delivered leaves this laptop, after its list was shown; by the widgets, real vaults."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from intake.errors import NotFound
from intake.services import inbox, organisation
from tests.intake.services.exchange_kit import Office, exported, grow, invitation
from tests.ui.screens.desk import at_desk, press, settle, show, words_of
from tests.ui.screens.test_handover import finished
from ui.screens.handover.view import HandoverScreen


def deliver(made: Office, folder: Path, *coordinators: Any) -> None:
    out = exported(made.dana, folder)
    for coordinator in coordinators:
        inbox.import_bundles(coordinator, out)
        with contextlib.suppress(NotFound):
            inbox.admit(coordinator, made.dana.key_id, clock=made.clock)
        inbox.import_receipt(made.dana, inbox.make_receipt(coordinator, made.dana.key_id, clock=made.clock))


@pytest.fixture
def bolat(made: Office) -> Any:
    second = grow(made)
    organisation.join(made.dana, invitation(made.ayna, made.clock), clock=made.clock)
    return second


def test_the_list_is_shown_first_and_then_it_is_gone(qtbot: Any, made: Office, bolat: Any, tmp_path: Path) -> None:
    testimony = finished(made)
    deliver(made, tmp_path / "out", made.ayna, bolat)
    with made.dana.reader() as reader:
        case = reader.list_testimonies()[0].case_number
    with at_desk(made.dana, made.clock) as (context, _desk):
        screen = show(qtbot, HandoverScreen(context))
        assert screen.delivered is not None and screen.delivered.button is not None
        screen.delivered.button.click()
        assert screen.leaving.page is not None
        words = words_of(screen)
        assert case in words
        assert "Received by ayna, bolat" in words
        # going back changes nothing
        press(qtbot, screen.leaving.page.close_button, Qt.Key.Key_Space)
        with made.dana.reader() as reader:
            assert reader.testimony_row(testimony) is not None
        screen.delivered.button.click()
        screen.leaving.page.leave_button.click()
        settle(qtbot, screen)
        assert screen.leaving.page is None
        with made.dana.reader() as reader:
            assert reader.testimony_row(testimony) is None
        assert "left this laptop" in words_of(screen)
        assert screen.delivered.button is None


def test_one_coordinator_is_not_enough_and_it_is_said(qtbot: Any, made: Office, bolat: Any, tmp_path: Path) -> None:
    finished(made)
    deliver(made, tmp_path / "out", made.ayna)
    with at_desk(made.dana, made.clock) as (context, _desk):
        screen = show(qtbot, HandoverScreen(context))
        assert screen.delivered is not None and screen.delivered.button is None
        assert "Two coordinators must confirm" in words_of(screen)


def test_a_coordinator_is_offered_nothing(qtbot: Any, made: Office, bolat: Any) -> None:
    with at_desk(made.ayna, made.clock) as (context, _desk):
        screen = show(qtbot, HandoverScreen(context))
        assert screen.delivered is None
        assert "Safely delivered" not in words_of(screen)
