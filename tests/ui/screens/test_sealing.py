"""The choice to seal, the sealed session on the screens, what is left after the lock, and sealing later."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit

from intake.clock import FixedClock
from intake.model.sealed import Sealed
from intake.services import interview, organisation, policy, sealed_session
from intake.vault.vault import Vault
from tests.intake.services.exchange_kit import make_vault
from tests.ui.screens.kit import RememberingShell, find, open_context, until
from ui.screens import Context
from ui.screens.handover.overview import load as load_overview
from ui.screens.testimonies.detail import TestimonyScreen
from ui.screens.testimonies.list_controller import Filter, TestimonyList
from ui.screens.testimonies.seal_later_card import SealLaterCard
from ui.screens.testimonies.sealed_view import SealedView
from ui.screens.testimonies.sealing_card import SealingCard
from ui.screens.today.controller import load as load_today
from ui.widgets.choice_cards import ChoiceCard

CANARY = "canary of the screens 8842"


@pytest.fixture
def coordinator(tmp_path: Path) -> Iterator[Vault]:
    vault = make_vault(tmp_path / "ayna", "Ayna", FixedClock())
    organisation.create(vault, "Invented Archive", clock=FixedClock())
    yield vault
    vault.lock()


@pytest.fixture
def at(tmp_path: Path, coordinator: Vault, qtbot: object) -> Iterator[tuple[Context, RememberingShell]]:
    with open_context(tmp_path / "dana") as (context, shell):
        sink = io.BytesIO()
        organisation.invite(coordinator, sink, clock=context.clock)
        organisation.join(context.vault, sink.getvalue(), clock=context.clock)
        yield context, shell


def new(context: Context, qtbot: object) -> TestimonyScreen:
    screen = TestimonyScreen(context)
    screen.show()
    screen.entered(testimony=None)
    return screen


def rows(vault: Vault) -> list[str]:
    with vault.reader() as reader:
        return [row.state for row in reader.list_testimonies()]


def sealed_screen(context: Context, qtbot: object) -> TestimonyScreen:
    screen = new(context, qtbot)
    find(screen, ChoiceCard, "Sealed").click()
    screen._controller.edit_testimony(narrative=CANARY)
    return screen


def test_the_choice_is_there_until_something_was_said(at: tuple[Context, RememberingShell], qtbot: object) -> None:
    context, _ = at
    screen = new(context, qtbot)
    assert screen.findChild(SealingCard) is not None and not screen._controller.sealed
    find(screen, ChoiceCard, "Sealed").click()
    assert screen._controller.sealed and rows(context.vault) == ["sealed-open"]
    find(screen, ChoiceCard, "Open on this laptop").click()
    assert not screen._controller.sealed and rows(context.vault) == []
    find(screen, ChoiceCard, "Sealed").click()
    screen._controller.edit_testimony(narrative=CANARY)
    assert screen._choice is None
    screen.deleteLater()


def test_what_is_typed_is_sealed_and_shown_until_the_lock(
    at: tuple[Context, RememberingShell], qtbot: object, tmp_path: Path
) -> None:
    context, shell = at
    screen = sealed_screen(context, qtbot)
    screen.save_now()
    with context.vault.reader() as reader:
        (draft,) = reader.drafts()
        stored = reader.draft(draft.record)
    assert stored is not None and CANARY.encode() not in stored
    assert screen.leave()
    again = TestimonyScreen(context)
    again.entered(testimony=draft.record)
    assert again._controller.account.testimony.narrative == CANARY
    assert any("nobody can open it here" in part for part in shell.parts)
    data = load_today(context.vault, context.clock)
    assert [row.record for row in data.unfinished] == [draft.record]
    screen.deleteLater()
    again.deleteLater()


def test_after_the_lock_number_day_and_size_are_left(at: tuple[Context, RememberingShell], qtbot: object) -> None:
    context, shell = at
    screen = sealed_screen(context, qtbot)
    number = screen.title()
    assert screen._controller.commit(finish=True)
    context.vault.until_lock.close()
    with context.vault.reader() as reader:
        ((record, _),) = reader.records_of_type(Sealed)
    later = TestimonyScreen(context)
    later.show()
    later.entered(testimony=record)
    assert later.title() == number and later.findChild(SealedView) is not None
    assert later.primary() is None and later.leave() and later.state() == {"testimony": record}
    assert any("cannot be opened" in part for part in shell.parts)
    (row,) = TestimonyList(context).page(None)
    assert (row.lead, row.name, row.state) == (number, "Sealed", "Sealed")
    (going,) = load_overview(context.vault, context.clock).going
    assert (going.record, going.sealed, going.finished, going.name) == (record, True, True, "")
    data = load_today(context.vault, context.clock)
    assert data.waiting == 1 and [(row.record, row.sealed) for row in data.finished] == [(record, True)]
    screen.deleteLater()
    later.deleteLater()


def test_without_an_organisation_it_is_said_that_it_cannot_be_chosen(tmp_path: Path, qtbot: object) -> None:
    with open_context(tmp_path / "alone") as (context, _):
        screen = new(context, qtbot)
        card = screen.findChild(SealingCard)
        assert card is not None and not hasattr(card, "grid") and not screen._controller.sealed
        screen.deleteLater()


@pytest.mark.parametrize("finish", [True, False])
def test_what_was_not_finished_is_said_to_end_here(
    at: tuple[Context, RememberingShell], qtbot: object, finish: bool
) -> None:
    context, _ = at
    session = sealed_session.start(context.vault, clock=context.clock)
    session.save(session.account.with_testimony(narrative=CANARY), finish=finish)
    context.vault.until_lock.close()
    later = TestimonyScreen(context)
    later.show()
    later.entered(testimony=session.record)
    words = [label.text() for label in later.findChildren(QLabel)]
    assert any("cannot be gone on with here" in text for text in words) is not finish
    later.deleteLater()


def test_a_policy_that_cannot_be_followed_is_said(tmp_path: Path, qtbot: object) -> None:
    with open_context(tmp_path / "alone") as (context, _):
        organisation.create(context.vault, "Invented Archive", clock=context.clock)
        policy.change(context.vault, clock=context.clock, sealing="always")
        screen = new(context, qtbot)
        words = [label.text() for label in screen.findChild(SealingCard).findChildren(QLabel)]
        assert any("stays open on this laptop" in text and "seals every" in text for text in words)
        assert not screen._controller.sealed
        screen.deleteLater()


def test_sealing_later_asks_for_the_passphrase_and_locks(
    at: tuple[Context, RememberingShell], qtbot: object, tmp_path: Path
) -> None:
    context, shell = at
    locked: list[bool] = []
    shell.lock = lambda: locked.append(True)  # type: ignore[method-assign]
    account = interview.start(context.vault, clock=context.clock)
    interview.save(context.vault, account.with_testimony(narrative=CANARY), finish=True)
    screen = TestimonyScreen(context)
    screen.show()
    screen.entered(testimony=account.id, tab="custody")
    card = screen.findChild(SealLaterCard)
    card.ask()
    card.passphrase.setText("not the passphrase")
    find(card, QAbstractButton, "Seal it and lock").click()
    until(qtbot, lambda: not screen._controller.frozen)
    assert interview.open_account(context.vault, account.id).account.testimony.narrative == CANARY, "nothing happened"
    assert isinstance(card.passphrase, QLineEdit)
    card.passphrase.setText("a passphrase of the tests")
    find(card, QAbstractButton, "Seal it and lock").click()
    until(qtbot, lambda: bool(locked))
    assert context.vault.locked
    screen.deleteLater()


def test_the_list_filters_do_not_fail_on_sealed_ones(at: tuple[Context, RememberingShell], qtbot: object) -> None:
    context, _ = at
    session = sealed_session.start(context.vault, clock=context.clock)
    session.save(session.account, finish=True)
    found = TestimonyList(context)
    for only in Filter:
        found.ask("", only, "")
        found.page(None)
    found.ask(session.account.testimony.case_number, Filter.ALL, "")
    assert [row.key for row in found.page(None)] == [session.record]
