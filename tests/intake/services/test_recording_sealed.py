"""A recording of a sealed testimony: no note and no piece that this laptop can open, whole for a coordinator."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from intake.model.attachment import Interruption
from intake.model.testimony import Testimony
from intake.services import interview, recording, sealed_session
from tests.intake.services.exchange_kit import Office, deliver
from tests.intake.services.sealed_kit import carry, tell
from tests.recording_kit import drained, feed, frames_in, test_picture, video_plan


@pytest.fixture
def known(made: Office, tmp_path: Path) -> Office:
    """Dana is admitted and has nothing left to hand over."""
    (tmp_path / "first").mkdir()
    deliver(made, made.dana, tmp_path / "first", first=True)
    return made


def test_takes_of_a_sealed_testimony(known: Office, tmp_path: Path) -> None:
    dana, clock = known.dana, known.clock
    own = set(dana.media.held())
    session = sealed_session.start(dana, clock=clock)
    session.keep(tell(session.account))
    take, recorder = _begin(dana, clock, session.inside)
    recorder.mark()
    recording.keep_marks(dana, take, recorder.marks, recorder.pauses)
    recorder.stop(30)
    attachment = recording.complete(dana, take, recorder)
    session.keep(interview.with_attachment(session.account, attachment))
    recording.settled(dana, take)
    picture = recording.photograph(dana, test_picture(1, 320, 240, 0.0), clock=clock, testimony=session.inside)
    session.keep(interview.with_attachment(session.account, picture))
    with session.media.open(attachment.sha256) as stream:
        assert len(list(frames_in(stream.read()))) == 75
    late, running = _begin(dana, clock, session.inside, number=2)
    recording.leave(dana, late, running, seconds=30)
    with dana.reader() as reader:
        assert reader.recordings() == []
    assert attachment.sha256 not in dana.media.held()
    assert picture.sha256 not in dana.media.held()
    pieces = _readable(dana, set(dana.media.held()) - own)
    assert pieces
    assert not any(b"matroska" in piece or b"OpusHead" in piece or piece[:3] == b"\xff\xd8\xff" for piece in pieces)
    known.reopen("dana")
    assert recording.recover(known.dana) == ()
    carry(known, known.dana, tmp_path / "out")
    with known.ayna.reader() as reader:
        first, photograph, second = reader.load(session.inside, Testimony).attachments
    assert (first.marks, first.interrupted) == (("00:00:03.000",), None)
    assert second.interrupted is Interruption.LOCK
    assert photograph.sha256 == picture.sha256
    for found in (first, second):
        with known.ayna.media.open(found.sha256) as stream:
            assert [number for _, number in frames_in(stream.read())] == list(range(75))


def _begin(vault: Any, clock: Any, testimony: str, number: int = 1) -> tuple[recording.Take, recording.Recorder[Any]]:
    plan = video_plan()
    take = recording.begin(vault, testimony, plan, clock=clock, number=number)
    recorder = recording.Recorder(take.sink, plan, clock=clock)
    recorder.start()
    feed(recorder, plan, 3, wait=lambda: drained(recorder))
    return take, recorder


def _readable(vault: Any, wholes: set[str]) -> list[bytes]:
    found = []
    for sha256 in wholes:
        with vault.media.open(sha256) as stream:
            found.append(stream.read())
    return found
