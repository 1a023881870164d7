"""Who speaks: Alt+1 to Alt+4 beside the marks of a take, shown while it is played, and what is said in a pause."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from intake.model.attachment import Attachment, SpeakerTurn
from intake.model.testimony import Testimony
from intake.services import interview, speakers
from intake.services.account import Account
from intake.services.recording import State
from tests.simulated_devices import SimulatedDevices
from tests.ui.screens.kit import RememberingShell, find, open_context, until
from ui.recording.mark_list import MarkList
from ui.screens import Context
from ui.screens.interview import steps
from ui.screens.interview.view import InterviewScreen
from ui.screens.testimonies.attachment_view import AttachmentView
from ui.widgets.labels import Text

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[tuple[Context, RememberingShell]]:
    with open_context(tmp_path / "vault") as pair:
        yield pair


@pytest.fixture
def screen(qtbot: Any, opened: tuple[Context, RememberingShell]) -> InterviewScreen:
    """An interview with two who speak, in the middle of a take of sound, which each test ends."""
    devices = SimulatedDevices()
    opened[0].devices = lambda _monotonic: devices
    made = InterviewScreen(opened[0])
    qtbot.addWidget(made)
    made.resize(1100, 640)
    made.show()
    made.entered(testimony=None)
    made.controller.testifiers()
    made.controller.add_testifier()
    made.show_step(steps.NARRATIVE)
    made.page.record_or_stop()  # type: ignore[union-attr]
    longer(qtbot, made, 0.2)
    return made


def longer(qtbot: Any, screen: InterviewScreen, seconds: float) -> None:
    held = screen.controller.recording.progress
    start = held.seconds if held is not None else 0.0
    until(
        qtbot,
        lambda: (
            (now := screen.controller.recording.progress) is not None
            and now.size > 0
            and now.seconds >= start + seconds
        ),
    )


def press(qtbot: Any, screen: InterviewScreen, number: int) -> None:
    screen.activateWindow()
    qtbot.keyClick(screen, Qt.Key(Qt.Key.Key_0 + number), ALT)


def marks(screen: InterviewScreen) -> list[str]:
    session = screen.controller.recording
    return [session.speaker_words(who) for _, who in session.marking.speakers]


def take(qtbot: Any, screen: InterviewScreen) -> Any:
    screen.controller.recording.stop()
    screen.controller.close_recording()
    until(qtbot, lambda: bool(screen.controller.account.testimony.attachments))
    until(qtbot, lambda: not screen.context.jobs.busy)
    return screen.controller.account.testimony.attachments[-1]


def test_the_turns_are_kept_with_the_take_and_survive_a_crash(qtbot: Any, screen: InterviewScreen) -> None:
    press(qtbot, screen, 1)
    longer(qtbot, screen, 0.2)
    press(qtbot, screen, 2)
    longer(qtbot, screen, 0.2)
    press(qtbot, screen, 2)
    assert marks(screen) == ["S1", "S2"]
    until(qtbot, lambda: not screen.context.jobs.busy)
    first, second = (one.id for one in screen.controller.account.testimony.testifiers)
    with screen.context.vault.reader() as reader:
        ((_, note),) = reader.recordings()
    assert first.encode() in note
    assert second.encode() in note
    rows = screen.findChildren(MarkList)[0].findChildren(Text)
    assert "S2 speaks" in [row.text().replace("\u2066", "").replace("\u2069", "") for row in rows]
    kept = take(qtbot, screen)
    assert [turn.testifier for turn in kept.speakers] == [first, second]
    assert kept.speakers[0].at < kept.speakers[1].at
    assert [turn.mark for turn in speakers.turns(screen.controller.account, kept)] == ["S1", "S2"]
    saved = interview.open_account(screen.context.vault, screen.controller.account.id).account
    assert saved.testimony.attachments[-1].speakers == kept.speakers


def test_on_every_page_while_a_take_runs_and_told_in_a_pause(qtbot: Any, screen: InterviewScreen) -> None:
    screen.show_step(steps.CORE)
    press(qtbot, screen, 2)
    assert marks(screen) == ["S2"]
    assert screen.controller.account.testimony.narrative == ""
    screen.controller.recording.pause()
    assert screen.controller.recording.state is State.PAUSED
    press(qtbot, screen, 2)
    press(qtbot, screen, 1)
    assert screen._note.isVisible()
    assert "paused" in screen._note._title.text()
    assert marks(screen)[-1] == "S1"
    assert len({at for at, _ in screen.controller.recording.marking.speakers}) == len(marks(screen))
    screen.controller.recording.pause()
    assert not screen._note.isVisible()
    assert [one.mark for one in speakers.turns(screen.controller.account, take(qtbot, screen))][-1] == "S1"


def test_nobody_is_said(qtbot: Any, screen: InterviewScreen) -> None:
    press(qtbot, screen, 4)
    assert marks(screen) == []
    assert "S4" in screen._note._title.text()
    assert take(qtbot, screen).speakers == ()


def test_played_it_says_who_speaks_and_begins_the_transcript(qtbot: Any, screen: InterviewScreen) -> None:
    first, second = (one.id for one in screen.controller.account.testimony.testifiers)
    longer(qtbot, screen, 0.4)
    kept = take(qtbot, screen)
    turns = (SpeakerTurn(at="00:00:00.000", testifier=first), SpeakerTurn(at="00:00:00.300", testifier=second))
    kept = msgspec.structs.replace(kept, speakers=turns)
    view = AttachmentView(screen.context, kept, screen.controller)
    qtbot.addWidget(view)
    view.resize(900, 700)
    view.show()
    line: Any = view._speakers
    player: Any = view._player
    until(qtbot, lambda: player._player.duration() > 0)
    assert line._now.text().endswith("speaks")
    assert "S1" in line._now.text()
    find(line, QAbstractButton, "To who speaks next").click()
    until(qtbot, lambda: "S2" in line._now.text())
    find(line, QAbstractButton, "Begin the transcript with them").click()
    (transcript,) = screen.controller.account.testimony.transcripts
    assert transcript.text == "[00:00:00] S1: \n[00:00:00] S2: \n"
    assert not line.write.isVisible()
    view.stop()


def test_what_somebody_else_wrote_wrongly_is_left_out() -> None:
    account = Account(id="f" * 32, testimony=Testimony())
    turns = (SpeakerTurn(at="nonsense", testifier="x"), SpeakerTurn(at="00:00:02.000", testifier="f" * 32))
    found = speakers.turns(account, Attachment(speakers=turns))
    assert [(turn.at, turn.mark) for turn in found] == [(2.0, "?")]
