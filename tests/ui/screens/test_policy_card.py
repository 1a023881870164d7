"""The policy on the organisation's screen: a coordinator changes it, a volunteer reads it."""

from __future__ import annotations

from typing import Any

from intake.services import organisation, policy
from tests.intake.services.exchange_kit import Office, invitation
from tests.ui.screens.desk import at_desk, settle, show, words_of
from ui.screens.organisation.view import OrganisationScreen


def test_a_coordinator_makes_it_stricter_and_a_volunteer_reads_it(qtbot: Any, made: Office) -> None:
    with at_desk(made.ayna, made.clock) as (context, _desk):
        screen = show(qtbot, OrganisationScreen(context))
        card = screen.policy
        assert "after 15 minute(s) without a touch" in words_of(card)
        assert card.change_button is not None
        card.change_button.click()
        assert card.curtain is not None
        card.curtain.choose(240)
        card.interview_lock.choose(180)
        card.lock.choose(30)
        card.sealing.choose("always")
        card.save_button.click()
        settle(qtbot, screen)
        held = policy.show(made.ayna).policy
        # the curtain never comes after the lock
        assert (held.version, held.curtain_seconds, held.interview_lock_seconds) == (1, 180, 180)
        assert (held.lock_seconds, held.sealing) == (30, "always")
        assert "after 30 second(s) without a touch" in words_of(card)
        # keeping it signs nothing
        card.change_button.click()
        card.keep_button.click()
        assert policy.show(made.ayna).policy.version == 1
    organisation.join(made.dana, invitation(made.ayna, made.clock), clock=made.clock)
    with at_desk(made.dana, made.clock) as (context, _desk):
        screen = show(qtbot, OrganisationScreen(context))
        assert "every testimony" in words_of(screen.policy)
        assert screen.policy.change_button is None
