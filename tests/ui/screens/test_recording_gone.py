"""A camera that is pulled out of a film: the voice goes on, and both are told."""

from __future__ import annotations

from typing import Any

from intake.model.attachment import Interruption
from intake.services import speakers
from intake.services.recording import State
from tests.recording_kit import frames_in, sound_in
from tests.ui.screens.kit import until
from tests.ui.screens.test_recording import Room, room, vault

__all__ = ["room", "vault"]


def test_the_camera_unplugged_the_voice_goes_on(room: Room) -> None:
    """A cable that came loose costs the picture from there on, and not one word."""
    room.record(0.6, "Video")
    room.devices.failing[-1]()  # the camera's
    panel: Any = room.screen._body._panel  # type: ignore[union-attr]
    until(room.qtbot, panel._trouble.isVisible)
    assert "still being recorded" in panel._trouble._title.text()
    assert panel._picture.empty
    assert room.session.state is State.RECORDING
    assert room.session.progress is not None
    until_when = room.session.progress.seconds
    room.longer(until_when + 3)
    attachment = room.stop()
    assert attachment.interrupted is None
    assert 0.4 < speakers.seconds(attachment.picture_until) < until_when + 0.2  # type: ignore[operator]
    data = room.bytes_of(attachment)
    seconds, peaks = sound_in(data, "matroska")
    assert seconds > until_when + 2.5
    assert min(peaks[1:-1]) > 8_000
    assert max(at for at, _ in frames_in(data)) < until_when + 0.3
    assert panel._trouble.isVisible()
    room.click("Look again")
    until(room.qtbot, lambda: room.session.sees)


def test_both_unplugged_it_ends(room: Room) -> None:
    room.record(0.6, "Video")
    for fail in reversed(room.devices.failing):
        fail()
    assert room.came_in().interrupted is Interruption.DEVICE
