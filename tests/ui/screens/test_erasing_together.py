"""A second coordinator meets a proposal to erase on Today and answers it in the testimony's card."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton

from intake.services import erasing, erasure_views, inbox, interview
from tests.intake.services.exchange_kit import Office, exported, grow, office, prepare_office
from tests.intake.services.exchange_kit import record as told
from tests.ui.screens.kit import RememberingShell, find, until
from ui.jobs import Jobs
from ui.screens import Context
from ui.screens.inbox.erased_words import ErasedWords
from ui.screens.testimonies.detail import TestimonyScreen
from ui.screens.today.erasure_notice import ErasureNotice, WishNotice
from ui.screens.today.view import TodayScreen
from ui.widgets.facts import Facts
from ui.widgets.theme import Theme


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("office")
    prepare_office(folder)
    return folder


@pytest.fixture
def made(template: Path, tmp_path: Path) -> Iterator[Office]:
    with office(template, tmp_path) as found:
        yield found


class Proposed:
    """ayna proposed to erase what she and bolat hold; `context` is bolat's window."""

    def __init__(self, made: Office, folder: Path, *, danger: bool) -> None:
        self.made, self.bolat = made, grow(made)
        self.testimony = told(made.ayna, "They came at night.")
        decided = erasing.decide(
            made.ayna, self.testimony, how_known="by her four words", danger=danger, clock=made.clock
        )
        assert not decided.complete
        (self.file,) = inbox.import_bundles(self.bolat, exported(made.ayna, folder / "out")).files
        self.jobs, self.shell = Jobs(), RememberingShell()
        self.context = Context(
            vault=self.bolat, theme=Theme("light"), jobs=self.jobs, clock=made.clock, shell=self.shell
        )

    def custody(self, qtbot: object) -> TestimonyScreen:
        screen = TestimonyScreen(self.context)
        qtbot.addWidget(screen)  # type: ignore[attr-defined]
        screen.resize(1200, 1600)
        screen.show()
        screen.entered(testimony=self.testimony, tab="custody")
        return screen

    def held(self) -> bool:
        with self.bolat.reader() as reader:
            return any(e.content is not None for _, _, e in reader.entries_of_record(self.testimony))


@pytest.fixture(params=[False, True], ids=["after 14 days", "in danger"])
def proposed(made: Office, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Proposed]:
    found = Proposed(made, tmp_path, danger=request.param)
    yield found
    found.jobs.stop()


def test_today_says_so_and_leads_there(proposed: Proposed, qtbot) -> None:  # type: ignore[no-untyped-def]
    screen = TodayScreen(proposed.context)
    qtbot.addWidget(screen)
    screen.show()
    screen.entered()
    until(qtbot, lambda: bool(screen.findChildren(ErasureNotice)))
    find(screen, QPushButton, "Look and answer…").click()
    assert proposed.shell.opened == [("testimony", {"testimony": proposed.testimony, "tab": "custody"})]
    facts = Facts(proposed.context.theme)
    qtbot.addWidget(facts)
    ErasedWords().add_to(facts, proposed.file)
    assert (proposed.file.erasure_proposals, proposed.file.erasures) == (1, 0)


def test_a_wish_that_nobody_answered_is_shown_to_coordinators_alone(made: Office, qtbot, tmp_path) -> None:  # type: ignore[no-untyped-def]
    from intake.model.testimony import ErasureWish

    account = interview.start(made.ayna, clock=made.clock).with_testimony(erasure_wish=ErasureWish(asked_by="ayna"))
    interview.save(made.ayna, account, finish=True)
    assert erasure_views.wished(made.ayna) == ((account.id, account.testimony.case_number),)
    assert erasure_views.wished(made.dana) == ()
    jobs, shell = Jobs(), RememberingShell()
    screen = TodayScreen(Context(vault=made.ayna, theme=Theme("light"), jobs=jobs, clock=made.clock, shell=shell))
    qtbot.addWidget(screen)
    screen.show()
    screen.entered()
    try:
        until(qtbot, lambda: bool(screen.findChildren(WishNotice)))
        find(screen, QPushButton, "Look and decide…").click()
        assert shell.opened == [("testimony", {"testimony": account.id, "tab": "custody"})]
    finally:
        jobs.stop()
    erasing.decide(made.ayna, account.id, how_known="by voice", danger=False, clock=made.clock)
    assert erasure_views.wished(made.ayna) == ()


def test_agreeing_asks_once_more(proposed: Proposed, qtbot) -> None:  # type: ignore[no-untyped-def]
    screen = proposed.custody(qtbot)
    find(screen, QPushButton, "Agree to erase…").click()
    find(screen, QPushButton, "Not now").click()
    assert [view.state for view in erasure_views.decisions(proposed.bolat)] == ["proposed"]
    find(screen, QPushButton, "Agree to erase…").click()
    find(screen, QPushButton, "Agree").click()
    (view,) = erasure_views.decisions(proposed.bolat)
    assert view.state == ("done" if view.danger else "decided")
    assert proposed.held() == (not view.danger)
    assert proposed.shell.opened == ([("testimonies", {})] if view.danger else [])


def test_refusing_leaves_it_and_tells(proposed: Proposed, qtbot) -> None:  # type: ignore[no-untyped-def]
    screen = proposed.custody(qtbot)
    find(screen, QPushButton, "Do not agree").click()
    (view,) = erasure_views.decisions(proposed.bolat)
    assert (view.state, view.refused_by) == ("proposed", ("bolat",))
    assert erasure_views.asked_of_us(proposed.bolat) == ()
    assert proposed.held()


def test_one_who_proposed_sees_that_it_waits(made: Office, tmp_path: Path, qtbot) -> None:  # type: ignore[no-untyped-def]
    grow(made)
    testimony = told(made.ayna, "They came at night.")
    jobs, shell = Jobs(), RememberingShell()
    context = Context(vault=made.ayna, theme=Theme("light"), jobs=jobs, clock=made.clock, shell=shell)
    screen = TestimonyScreen(context)
    qtbot.addWidget(screen)
    screen.resize(1200, 1600)
    screen.show()
    try:
        screen.entered(testimony=testimony, tab="custody")
        find(screen, QPushButton, "The witness wants this erased").click()
        find(screen, QPushButton, "Erase after 14 days…").click()
        find(screen, QPushButton, "Erase").click()
        (view,) = erasure_views.decisions(made.ayna)
        assert (view.state, view.ours, view.may_agree) == ("proposed", True, False)
        with pytest.raises(AssertionError):
            find(screen, QPushButton, "Erase after 14 days…")
        assert interview.open_account(made.ayna, testimony).account.testimony.erasure_wish is not None
        assert screen.leave()
    finally:
        jobs.stop()
