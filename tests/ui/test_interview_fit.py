"""No words are cut in the interview either: each step and page, in English and Russian, at 100 and 200 %, mirrored."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from intake.clock import FixedClock
from intake.crypto.kdf import Argon2Params
from intake.crypto.secret import Secret
from intake.services import organisation
from intake.vault.vault import Vault
from tests.simulated_devices import SimulatedDevices
from tests.ui.screens.kit import SMALL
from tests.ui.test_fit import cut, language, put_up, settle, shown, theme  # noqa: F401  fixtures
from ui.jobs import Jobs
from ui.screens.interview import steps
from ui.screens.interview.stage import Pages
from ui.screens.interview.view import InterviewScreen
from ui.screens.shell.controller import ShellController
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
