"""No words are cut in the interview either: each step and page, in English and Russian, at 100 and 200 %, mirrored."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QScrollBar
from pytestqt.qtbot import QtBot

from intake.clock import FixedClock
from intake.crypto.kdf import Argon2Params
from intake.crypto.secret import Secret
from intake.services import organisation
from intake.vault.vault import Vault
from tests.simulated_devices import SimulatedDevices
from tests.ui.screens.kit import SMALL
from tests.ui.test_fit import WINDOW, cut, language, put_up, settle, shown, theme  # noqa: F401  fixtures
from ui.jobs import Jobs
from ui.screens.interview import steps
from ui.screens.interview.question_page import QuestionPage
from ui.screens.interview.stage import Pages
from ui.screens.interview.view import InterviewScreen
from ui.screens.shell.controller import ShellController
from ui.widgets.answers import AnswerCard
from ui.widgets.labels import Text
from ui.widgets.rail import RailItem
from ui.widgets.theme import Theme


@pytest.fixture(scope="module")
def vault(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Vault]:
    folder = tmp_path_factory.mktemp("fit") / "vault"
    with (
        Secret(b"a passphrase of the tests") as passphrase,
        Vault.create(
            folder, passphrase, pseudonym="Dana", clock=FixedClock(), params=Argon2Params(1, 64, 1), size_step=SMALL
        ) as made,
    ):
        organisation.create(made, "Invented Archive", clock=FixedClock())
        yield made


def test_no_words_are_cut_in_an_interview(vault: Vault, theme: Theme, qtbot: QtBot, jobs: Jobs) -> None:  # noqa: F811
    devices = SimulatedDevices()
    shell = ShellController(
        vault=vault,
        theme=theme,
        jobs=jobs,
        clock=FixedClock(),
        lock=lambda: None,
        changed=lambda: None,
        is_coordinator=lambda: True,
        devices=lambda monotonic: devices,
    )
    put_up(shell.view, qtbot)
    found: dict[str, list[str]] = {}

    def look(name: str) -> None:
        settle(qtbot, jobs)
        if wrong := cut(shell.view):
            found[name] = wrong

    shell.open("interview", testimony=None)
    screen = shell.view.current
    assert isinstance(screen, InterviewScreen)
    screen.controller.choose_language("ug")
    for step in steps.order(own=False):
        screen.show_step(step)
        look(step)
        page = screen.page
        if isinstance(page, Pages):
            while page.place + 1 < len(page._parts):
                page.show_part(page.place + 1)
                look(f"{step} {page.place}")
    screen._ending.ask_destroy()
    look("destroy")
    screen._ending.close_question()
    for cover in (screen._covers.take_break, screen._covers.show_keys):
        cover()
        look(cover.__name__)
        assert screen._covers.now is not None
        screen._covers.now.finish()
    screen.controller.close_recording()
    screen._ending.keep()
    look("asked")
    screen._ending.keep()
    settle(qtbot, jobs)
    look("after")
    shell.open("requests")
    look("requests")
    shell.view.hide()
    assert not found


def lines_in_sight(label: Text) -> float:
    """How many lines of it are seen, as far as it has them."""
    seen = label.visibleRegion().boundingRect().height()
    return min(seen, label.height()) / label.height_of_lines(1)


@pytest.mark.parametrize("spoken", ["ug", "ru", "en"])
def test_the_whole_window_is_usable(
    spoken: str,
    vault: Vault,
    theme: Theme,  # noqa: F811
    qtbot: QtBot,
    jobs: Jobs,
) -> None:
    """Nothing is wider or higher than the window, the foot says whole words, and a question is seen over its answers,
    all of them, before anybody scrolls."""
    devices = SimulatedDevices()
    shell = ShellController(
        vault=vault,
        theme=theme,
        jobs=jobs,
        clock=FixedClock(),
        lock=lambda: None,
        changed=lambda: None,
        is_coordinator=lambda: True,
        devices=lambda monotonic: devices,
    )
    put_up(shell.view, qtbot)
    shell.open("interview", testimony=None)
    screen = shell.view.current
    assert isinstance(screen, InterviewScreen)
    screen.controller.choose_language(spoken)
    faults: list[str] = []

    def look(name: str) -> None:
        settle(qtbot, jobs)
        found: list[str] = []
        least = shell.view.minimumSizeHint()
        if least.width() > WINDOW[0] or least.height() > WINDOW[1] or shell.view.size() != QSize(*WINDOW):
            found.append(f"the window must be {least.width()} x {least.height()}")
        foot = screen._foot
        for button in (foot.pause, foot.keys, foot.next):
            if button.isVisible() and button.width() < button.minimumSizeHint().width():
                found.append(f"{button.text()!r} is cut")
        if foot.next.isVisible():
            if foot.next.width() < foot.next.sizeHint().width():
                found.append("the key of the next step is not seen")
            if not foot.next.accessibleName().startswith(foot.next.text()):
                found.append(f"{foot.next.text()!r} is heard as {foot.next.accessibleName()!r}")
        for bar in screen.findChildren(QScrollBar):
            if bar.isVisible() and bar.orientation() is Qt.Orientation.Horizontal and bar.maximum():
                found.append(f"scrolls sideways by {bar.maximum()}")
        for question in screen.findChildren(QuestionPage):
            if not question.isVisible():
                continue
            asked = question.asked
            if lines_in_sight(asked) < min(2, asked.height() // asked.height_of_lines(1)) - 0.05:
                found.append(f"{lines_in_sight(asked):.1f} lines of the question are seen")
            for card in question.answers.findChildren(AnswerCard):
                if card.visibleRegion().boundingRect().height() < card.height() - 2:
                    found.append(f"{card.text()!r} is out of sight")
        faults.extend(f"{name}: {one}" for one in found)

    for step in steps.order(own=False):
        screen.show_step(step)
        look(step)
        page = screen.page
        if isinstance(page, Pages):
            while page.place + 1 < len(page._parts):
                page.show_part(page.place + 1)
                look(f"{step} {page.place}")
    names = [item.accessibleName() for item in screen.rail().findChildren(RailItem)]  # type: ignore[union-attr]
    assert names == [screen._words()[step] for step in steps.order(own=False)]
    shell.view.hide()
    assert not faults
