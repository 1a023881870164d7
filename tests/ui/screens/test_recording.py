"""Recording as a person does it: open, look at the level, record, pause, mark, stop; and all that can go wrong."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from intake.clock import SystemClock
from intake.crypto.kdf import Argon2Params
from intake.crypto.secret import Secret
from intake.errors import CannotRecord
from intake.model.attachment import Attachment, Interruption
from intake.services import interview, recording
from intake.services.recording import State
from intake.vault.vault import Vault
from tests.recording_kit import frames_in, sound_in
from tests.simulated_devices import SimulatedDevices
from tests.ui.screens.kit import SMALL, RememberingShell, find, until
from ui.jobs import Jobs
from ui.recording import session as sessions
from ui.recording.panel import RecordingPanel
from ui.screens import Context, NoLink
from ui.screens.testimonies.detail import TestimonyScreen
from ui.widgets.theme import Theme

PASSPHRASE = b"a passphrase of the tests"


class Link(NoLink):
    """Remembers who holds and what runs before the lock."""

    def __init__(self) -> None:
        self.holds: set[str] = set()
        self.before: list[Any] = []

    def hold(self, name: str) -> None:
        self.holds.add(name)

    def release(self, name: str) -> None:
        self.holds.discard(name)

    def before_lock(self, run: Any) -> Any:
        self.before.append(run)
        return lambda: self.before.remove(run)


class Room:
    """A testimony's screen with simulated devices. The clock is real: devices tick."""

    def __init__(self, vault: Vault, qtbot: QtBot) -> None:
        self.vault, self.qtbot, self.jobs, self.link = vault, qtbot, Jobs(), Link()
        self.devices = SimulatedDevices()
        self.context = Context(
            vault=vault, theme=Theme("light"), jobs=self.jobs, clock=SystemClock(), shell=RememberingShell(),
            link=self.link, devices=lambda monotonic: self.devices,
        )  # fmt: skip
        self.screen = TestimonyScreen(self.context)
        qtbot.addWidget(self.screen)
        self.screen.resize(1100, 900)
        self.screen.show()
        self.screen.activateWindow()
        until(qtbot, self.screen.isActiveWindow)
        self.screen.entered(tab="attachments")
        self.controller = self.screen._controller

    def key(self, key: Qt.Key) -> None:
        self.qtbot.keyClick(self.screen, key)

    def click(self, name: str) -> None:
        find(self.screen, QAbstractButton, name).click()

    def open(self, kind: str = "Sound") -> RecordingPanel:
        self.click("Record")
        panel = self.screen._body._panel  # type: ignore[union-attr]
        find(panel, QAbstractButton, kind).click()
        return panel  # type: ignore[no-any-return]

    @property
    def session(self) -> sessions.RecordingSession:
        return self.controller.recording

    @property
    def attachments(self) -> tuple[Attachment, ...]:
        return self.controller.account.testimony.attachments

    def record(self, seconds: float, kind: str = "Sound") -> None:
        """Starts, and waits until the file is that long."""
        self.open(kind)
        if kind == "Video":
            until(self.qtbot, lambda: self.session.sees)
        self.key(Qt.Key.Key_F9)
        self.longer(seconds)

    def longer(self, seconds: float) -> None:
        until(self.qtbot, lambda: (p := self.session.progress) is not None and p.seconds >= seconds and p.size > 0)

    def stop(self, takes: int = 1) -> Attachment:
        self.key(Qt.Key.Key_F9)
        return self.came_in(takes)

    def came_in(self, takes: int = 1) -> Attachment:
        until(self.qtbot, lambda: len(self.attachments) == takes and not self.jobs.busy)
        return self.attachments[-1]

    def bytes_of(self, attachment: Attachment) -> bytes:
        with self.vault.media.open(attachment.sha256) as reader:
            return reader.read()

    def close(self) -> None:
        if self.session.running:
            self.session.stop()
            until(self.qtbot, lambda: not self.session.running)
        self.controller.close_recording()
        assert self.jobs.stop()
        assert not self.link.holds
        assert not self.link.before


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    with Vault.create(
        tmp_path / "vault", Secret(PASSPHRASE), pseudonym="Dana", clock=SystemClock(),
        params=Argon2Params(1, 64, 1), size_step=SMALL,
    ) as made:  # fmt: skip
        yield made


@pytest.fixture
def room(vault: Vault, qtbot: QtBot) -> Iterator[Room]:
    made = Room(vault, qtbot)
    yield made
    made.close()


def test_a_take_of_sound_by_keyboard(room: Room) -> None:
    room.record(1.2)
    assert room.session.state is State.RECORDING
    assert room.link.holds == {"recording"}
    assert -12 < room.session.level.peak < -3
    room.key(Qt.Key.Key_F10)
    assert room.session.marks == 1
    attachment = room.stop()
    assert attachment.media_type == "audio/ogg"
    assert attachment.device == "Simulated microphone"
    assert len(attachment.marks) == 1
    seconds, peaks = sound_in(room.bytes_of(attachment))
    assert seconds > 1
    assert min(peaks[1:-1]) > 8_000
    assert not room.link.holds
    saved = interview.open_account(room.vault, room.controller.account.id).account.testimony.attachments
    assert [item.id for item in saved] == [attachment.id]
    with room.vault.reader() as reader:
        assert reader.recordings() == []


def test_several_takes_of_video_with_a_pause(room: Room) -> None:
    room.record(0.8, "Video")
    room.key(Qt.Key.Key_F11)
    assert room.session.state is State.PAUSED
    given = room.devices.pictures
    until(room.qtbot, lambda: room.devices.pictures > given + 20)
    room.key(Qt.Key.Key_F11)
    room.longer(1.4)
    first = room.stop()
    found = list(frames_in(room.bytes_of(first)))
    numbers = [number for _, number in found]
    assert numbers == sorted(set(numbers))
    gaps = [(later[0] - earlier[0], later[1] - earlier[1]) for earlier, later in pairwise(found)]
    assert max(number for _, number in gaps) >= 20
    assert max(time for time, _ in gaps) < 0.5
    assert len(first.pauses) == 1
    room.key(Qt.Key.Key_F9)
    room.longer(0.4)
    second = room.stop(2)
    assert [item.original_name for item in room.attachments] == ["take-01.mkv", "take-02.mkv"]
    assert second.sha256 != first.sha256


def test_a_pause_that_nobody_comes_back_from_is_locked(room: Room) -> None:
    room.record(0.4)
    assert room.link.holds == {"recording"}
    room.key(Qt.Key.Key_F11)
    assert room.session.state is State.PAUSED
    assert room.link.holds == set()
    assert room.link.before, "the take is still ended properly by the lock"
    room.key(Qt.Key.Key_F11)
    assert room.link.holds == {"recording"}
    room.stop()
    assert room.link.holds == set()


def test_recording_is_said_only_once_bytes_arrive(room: Room) -> None:
    panel = room.open()
    room.devices.mute = True
    room.key(Qt.Key.Key_F9)
    assert panel._state.text() == "Starting…"
    room.devices.mute = False
    until(room.qtbot, lambda: panel._state.text() == "Recording")
    assert room.session.progress is not None
    assert room.session.progress.size > 0
    room.stop()


def test_a_photograph(room: Room) -> None:
    room.open("Photograph")
    until(room.qtbot, lambda: room.session.sees)
    room.key(Qt.Key.Key_F9)
    attachment = room.came_in()
    assert attachment.media_type == "image/jpeg"
    assert attachment.device == "Simulated camera"
    assert room.bytes_of(attachment)[:2] == b"\xff\xd8"


def test_the_picture_is_shown_before_and_while_it_records(room: Room) -> None:
    panel = room.open("Video")
    until(room.qtbot, lambda: not panel._picture.empty)
    room.key(Qt.Key.Key_F9)
    room.longer(0.3)
    assert not panel._picture.empty
    room.stop()


def test_what_was_recorded_plays_in_the_viewer_and_jumps(room: Room) -> None:
    room.record(2.6, "Video")
    attachment = room.stop()
    tab: Any = room.screen._body
    tab._close_recording()
    tab.look_at(attachment)
    player = tab._view._player
    lengths: list[int] = []
    player.duration_known.connect(lengths.append)
    until(room.qtbot, lambda: player._player.duration() > 0)
    assert 2_000 < player._player.duration() < 6_000
    player._player.setPosition(1_500)
    player.toggle()
    until(room.qtbot, lambda: room.link.holds == {"playing"})  # who watches touches nothing
    until(room.qtbot, lambda: player.has_frame and player._player.position() >= 1_500)
    player.toggle()
    until(room.qtbot, lambda: not room.link.holds)
    player.toggle()
    until(room.qtbot, lambda: room.link.holds == {"playing"})
    tab._close_view()
    assert not room.link.holds


def test_one_writes_in_another_tab_meanwhile(room: Room) -> None:
    room.record(0.3)
    room.screen._show("narrative")
    until(room.qtbot, lambda: room.screen._strip.isVisible())
    room.key(Qt.Key.Key_F10)
    assert room.session.marks == 1
    assert not room.screen.leave()
    assert room.session.running
    room.longer(0.8)
    room.click("Stop")
    room.came_in()
    assert not room.screen._strip.isVisible()
    assert room.session._opened.microphone is None  # nobody looks: it is let go
    assert room.screen.leave()


def test_how_it_is_kept_is_not_chosen_anew_while_it_records(room: Room) -> None:
    assert room.controller.sealing_choice is not None
    room.record(0.3)
    assert room.controller.sealing_choice is None
    assert not room.controller.choose_sealing(True)
    room.stop()
    assert room.controller.sealing_choice is None


def test_unplugged_it_keeps_what_was_recorded_and_says_so(room: Room) -> None:
    room.record(0.8, "Video")
    room.devices.unplug()
    attachment = room.came_in()
    assert attachment.interrupted is Interruption.DEVICE
    assert len(list(frames_in(room.bytes_of(attachment)))) > 5
    panel = room.screen._body._panel  # type: ignore[union-attr]
    assert panel._trouble.isVisible()
    assert "What was recorded until then is kept" in panel._trouble._title.text()
    assert panel._picture.empty
    room.click("Look again")
    room.key(Qt.Key.Key_F9)
    assert not room.session.running
    assert "No camera was found" in panel._trouble._title.text()


def test_a_device_that_goes_quiet_is_noticed(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sessions, "SILENT_SECONDS", 0.3)
    room.record(0.6)
    room.devices.mute = True
    assert room.came_in().interrupted is Interruption.DEVICE


def test_the_disk_fills(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    room.record(0.6)
    monkeypatch.setattr(recording, "free_space", lambda vault: 1 << 20)
    attachment = room.came_in()
    assert attachment.interrupted is Interruption.DISK_FULL
    assert sound_in(room.bytes_of(attachment))[0] > 0.3


def test_the_lock_ends_it_and_the_next_unlock_has_it(vault: Vault, qtbot: QtBot, tmp_path: Path) -> None:
    room = Room(vault, qtbot)
    room.record(1.0)
    testimony = room.controller.account.id
    room.screen.save_now()
    for run in list(room.link.before):
        run()
    assert room.jobs.stop()
    vault.lock()
    assert not room.link.holds
    with Vault.unlock(tmp_path / "vault", Secret(PASSPHRASE), clock=SystemClock(), size_step=SMALL) as again:
        assert recording.recover(again) == (testimony,)
        (attachment,) = interview.open_account(again, testimony).account.testimony.attachments
        assert attachment.interrupted is Interruption.LOCK
        with again.media.open(attachment.sha256) as reader:
            assert sound_in(reader.read())[0] > 0.8


def test_without_a_device_a_plain_sentence(room: Room) -> None:
    room.devices.connected = False
    panel = room.open()
    room.key(Qt.Key.Key_F9)
    assert "No microphone was found" in panel._trouble._title.text()
    assert not room.session.running


def test_without_the_systems_libraries_a_plain_sentence(room: Room) -> None:
    def missing(_monotonic: object) -> Any:
        raise CannotRecord

    room.context.devices = missing
    panel = room.open()
    assert "lacks a part of the system" in panel._trouble._title.text()
    room.key(Qt.Key.Key_F9)
    assert not room.session.running
    room.context.devices = lambda monotonic: room.devices
