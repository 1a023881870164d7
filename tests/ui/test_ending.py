"""The end of a process that holds a vault: what is on the screen meanwhile, what comes first, and how long at most."""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.ui.fakes import FakeVault
from ui import ending
from ui.ending import Ending
from ui.widgets.theme import Theme
from ui.widgets.window import MainWindow


class FakeJobs:
    """Work that runs or not, and how long it was waited for."""

    def __init__(self, *, busy: bool = False) -> None:
        self.busy = busy
        self.waited: list[int] = []

    def stop(self, wait_ms: int) -> bool:
        self.waited.append(wait_ms)
        return True


class FakeLink:
    """What was registered to run before a lock."""

    def __init__(self, *runs: Callable[[], object]) -> None:
        self._runs = runs

    @property
    def something_to_end(self) -> bool:
        return bool(self._runs)

    def run_before_lock(self, note: Callable[[Exception], object]) -> int:
        for run in self._runs:
            run()
        return 0


class Here(QObject):
    """A window with something to read in it, and how much of that can be seen."""

    def __init__(self, qapp: QApplication, theme: Theme) -> None:
        super().__init__()
        self.window = MainWindow(qapp, {"bg": "#ffffff"})
        self.window.resize(800, 600)
        self.window.set_content(QLabel("words of a testimony"), theme)
        self.window.show()
        self.vault: Any = FakeVault()

    @property
    def seen(self) -> str:
        watch = self.window._watch
        assert watch is not None
        if not self.window.isVisible():
            return "nothing"
        return "sheet" if watch.covered else "everything"

    def end(self, *runs: Callable[[], object], shell: Any = None, jobs: Any = None) -> Ending:
        made = Ending(self.window, FakeLink(*runs), jobs or FakeJobs(), self.vault)  # type: ignore[arg-type]
        made.run(shell, None)
        return made


class Shell:
    """A screen whose draft is saved."""

    def __init__(self, save: Callable[[], object]) -> None:
        self.save_now = save


@pytest.fixture
def here(qapp: QApplication, qtbot: QtBot, theme: Theme) -> Iterator[Here]:
    made = Here(qapp, theme)
    qtbot.addWidget(made.window)
    qtbot.waitUntil(made.window.isVisible)
    assert made.seen == "everything"
    yield made
    gc.enable()


def test_nothing_is_seen_from_the_first_moment_on(here: Here) -> None:
    seen: list[str] = []
    here.end(shell=Shell(lambda: seen.append(here.seen)))
    assert seen == ["nothing"]
    assert here.vault.locked
    assert not here.window.isVisible()


@pytest.mark.parametrize("why", ["recording", "work"])
def test_what_will_take_long_says_so_before_it_begins(here: Here, why: str) -> None:
    seen: list[str] = []
    runs = [lambda: seen.append(here.seen)] if why == "recording" else []
    here.end(*runs, shell=Shell(lambda: seen.append(here.seen)), jobs=FakeJobs(busy=why == "work"))
    assert set(seen) == {"sheet"}
    assert here.vault.locked


def test_a_disk_that_takes_long_is_told_under_a_sheet(here: Here, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ending, "SOON_SECONDS", 0.01)
    go_on, told = threading.Event(), here.window.say_under_curtain

    def lock() -> None:
        assert go_on.wait(20)
        here.vault.locked = True

    def say(words: str) -> None:
        told(words)
        assert here.seen == "sheet"
        go_on.set()

    monkeypatch.setattr(here.vault, "lock", lock)
    monkeypatch.setattr(here.window, "say_under_curtain", say)
    here.end()
    assert here.vault.locked


def test_a_screen_that_trips_keeps_nothing_from_being_closed(
    here: Here, monkeypatch: pytest.MonkeyPatch
) -> None:
    noted: list[Exception] = []
    monkeypatch.setattr(Ending, "note", lambda self, error: noted.append(error))
    here.end(shell=Shell(lambda: 1 / 0))
    assert [type(error) for error in noted] == [ZeroDivisionError]
    assert here.vault.locked


def test_work_is_waited_for_only_as_long_as_closing_leaves(here: Here, monkeypatch: pytest.MonkeyPatch) -> None:
    now = [100.0]
    monkeypatch.setattr(ending.time, "monotonic", lambda: now[0])
    jobs = FakeJobs()

    def recording_ends() -> None:
        now[0] += 4.0

    here.end(recording_ends, jobs=jobs)
    assert jobs.waited == [3000]
    here.vault.locked = False
    now[0] += 60.0
    here.end(recording_ends, recording_ends, recording_ends, jobs=jobs)
    assert jobs.waited[1:] == [500]
