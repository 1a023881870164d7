"""An interview ends also while a take runs: whatever became of it, and through a change of look."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QAbstractButton

from intake.clock import SystemClock
from intake.errors import DiskFull
from intake.services import recording
from tests.simulated_devices import SimulatedDevices
from tests.ui.screens.kit import RememberingShell, find, open_context, until
from tests.ui.screens.test_interview import account_of, begin
from ui.screens import Context, NoLink
from ui.screens.interview import steps
from ui.screens.interview.view import InterviewScreen
from ui.screens.shell.controller import ShellController
from ui.widgets.theme import Theme


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[tuple[Context, RememberingShell]]:
    with open_context(tmp_path / "vault") as pair:
        yield pair


def records_bytes(screen: InterviewScreen) -> bool:
    """Whether something of a take has arrived: less than that is no recording."""
    progress = screen.controller.recording.progress if screen.controller.records else None
    return progress is not None and progress.size > 0


def starts(qtbot: Any, context: Context, devices: SimulatedDevices) -> InterviewScreen:
    """An interview whose take has been asked for."""
    context.devices = lambda _monotonic: devices
    screen = begin(qtbot, context)
    screen.show_step(steps.NARRATIVE)
    screen.page.record_or_stop()  # type: ignore[union-attr]
    until(qtbot, lambda: screen.controller.records)
    return screen


@pytest.mark.parametrize("end", ["keep", "leave_unanswered", "destroy"])
def test_an_end_comes_also_when_nothing_of_the_take_had_arrived(
    qtbot: Any, opened: tuple[Context, RememberingShell], end: str
) -> None:
    devices = SimulatedDevices()
    devices.mute = True
    screen = starts(qtbot, opened[0], devices)
    getattr(screen.controller, end)()
    until(qtbot, lambda: screen.controller.over)
    if end == "keep":
        assert account_of(screen).testimony.attachments == ()
        assert screen._trouble.isVisible()
        assert "Nothing was recorded" in screen._trouble._title.text()


def test_an_end_comes_also_when_the_take_cannot_be_kept(
    qtbot: Any, opened: tuple[Context, RememberingShell], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The disk refuses the last step: the next unlock adds the take, and meanwhile that is said."""

    def refuse(*_given: Any, **_named: Any) -> Any:
        raise DiskFull

    screen = starts(qtbot, opened[0], SimulatedDevices())
    until(qtbot, lambda: records_bytes(screen))
    monkeypatch.setattr(recording, "complete", refuse)
    screen.controller.keep()
    until(qtbot, lambda: screen.controller.over)
    assert screen._trouble.isVisible()
    with opened[0].vault.reader() as reader:
        assert len(reader.recordings()) == 1


def test_a_consent_that_was_not_heard_makes_no_consent_of_the_next_take(
    qtbot: Any, opened: tuple[Context, RememberingShell]
) -> None:
    devices = SimulatedDevices()
    devices.mute = True
    opened[0].devices = lambda _monotonic: devices
    screen = begin(qtbot, opened[0])
    screen.controller.speak_consent()
    assert screen.controller.speaks_consent
    screen.controller.speak_consent()
    until(qtbot, lambda: not screen.controller.records)
    assert not screen.controller.speaks_consent
    devices.mute = False
    screen.show_step(steps.NARRATIVE)
    screen.page.record_or_stop()  # type: ignore[union-attr]
    until(qtbot, lambda: records_bytes(screen))
    screen.controller.recording.stop()
    screen.controller.close_recording()
    until(qtbot, lambda: bool(account_of(screen).testimony.attachments) and not opened[0].jobs.busy)
    assert screen.controller.consent_takes == []


@pytest.mark.parametrize("end", ["keep", "destroy"])
def test_what_has_ended_has_ended_in_another_look_as_well(
    qtbot: Any, opened: tuple[Context, RememberingShell], end: str
) -> None:
    shell = shell_of(qtbot, opened[0], SimulatedDevices(), [])
    shell.new_testimony()
    screen = shell.view.current
    assert isinstance(screen, InterviewScreen)
    getattr(screen.controller, end)()
    assert screen.controller.over
    with opened[0].vault.reader() as reader:
        before = len(reader.drafts())
    screen._dim()
    after = shell.view.current
    assert isinstance(after, InterviewScreen)
    assert after.theme.dark
    assert find(after, QAbstractButton, "New testimony").isEnabled()
    with opened[0].vault.reader() as reader:
        assert len(reader.drafts()) == before, "nobody began another"


def shell_of(qtbot: Any, context: Context, devices: SimulatedDevices, inside: list[bool]) -> ShellController:
    """The real shell, which turns dark when it is told to; `inside` is told whether somebody is interviewed."""

    class Link(NoLink):
        def in_interview(self, inside_: bool) -> None:
            inside.append(inside_)

    def dark() -> None:
        qtbot.addWidget(shell.rebuild(Theme("dark")))
        shell.view.show()

    shell = ShellController(
        vault=context.vault,
        theme=Theme("light"),
        jobs=context.jobs,
        clock=SystemClock(),
        lock=lambda: None,
        changed=lambda: None,
        is_coordinator=lambda: False,
        link=Link(),
        devices=lambda monotonic: devices,
    )
    shell.context.shell.reload = dark  # type: ignore[method-assign]
    qtbot.addWidget(shell.view)
    shell.view.show()
    return shell


def test_light_and_dark_change_while_it_records(qtbot: Any, opened: tuple[Context, RememberingShell]) -> None:
    inside: list[bool] = []
    shell = shell_of(qtbot, opened[0], SimulatedDevices(), inside)
    shell.new_testimony()
    screen = shell.view.current
    assert isinstance(screen, InterviewScreen)
    assert inside[-1] is True
    screen.show_step(steps.NARRATIVE)
    screen.page.record_or_stop()  # type: ignore[union-attr]
    until(qtbot, lambda: records_bytes(screen))
    controller, record = screen.controller, account_of(screen).id
    screen._dim()
    after = shell.view.current
    assert isinstance(after, InterviewScreen)
    assert after is not screen
    assert after.theme.dark
    assert (after.controller is controller, controller.records) == (True, True)
    assert after.state() == {"testimony": record, "step": steps.NARRATIVE}
    after.controller.keep()
    until(qtbot, lambda: after.controller.over)
    assert len(account_of(after).testimony.attachments) == 1
    assert inside[-1] is False
