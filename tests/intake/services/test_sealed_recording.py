"""Recording into a sealed testimony: no note, no tail, nothing of it open; ended by a person, or by the lock."""

from __future__ import annotations

from pathlib import Path

import pytest

from intake.model.attachment import Interruption
from intake.model.testimony import Testimony
from intake.services import interview, recording, sealed_session
from intake.services.sealed_session import SealedSession
from intake.vault.media import StoredMedia
from tests.intake.services.exchange_kit import Office, deliver
from tests.intake.services.sealed_kit import carry
from tests.recording_kit import drained, feed, video_plan


@pytest.fixture
def known(made: Office, tmp_path: Path) -> Office:
    folder = tmp_path / "first"
    folder.mkdir()
    deliver(made, made.dana, folder, first=True)
    return made


def begun(
    office: Office, seconds: float = 2.0
) -> tuple[SealedSession, recording.Take, recording.Recorder[StoredMedia]]:
    session = sealed_session.start(office.dana, clock=office.clock)
    plan = video_plan()
    take = recording.begin(office.dana, session.inside, plan, clock=office.clock)
    recorder = recording.Recorder(take.sink, plan, clock=office.clock)
    recorder.start()
    feed(recorder, plan, seconds, wait=lambda: drained(recorder))
    with office.dana.reader() as reader:
        assert reader.recordings() == []
    return session, take, recorder


def test_a_take_that_was_ended_is_whole_at_the_coordinators(known: Office, tmp_path: Path) -> None:
    session, take, recorder = begun(known)
    recorder.stop(60)
    attachment = recording.complete(known.dana, take, recorder)
    session.save(interview.with_attachment(session.account, attachment), finish=True)
    recording.settled(known.dana, take)
    known.reopen("dana")
    assert recording.recover(known.dana) == ()
    (answer,) = carry(known, known.dana, tmp_path / "out")
    assert (answer.sealed_opened, answer.sealed_interrupted) == (1, 0)
    with known.ayna.reader() as reader:
        (found,) = reader.load(session.inside, Testimony).attachments
    assert found.interrupted is None and known.ayna.media.size(found.sha256) == attachment.size


def test_the_lock_ends_it_and_a_coordinator_gets_it(known: Office, tmp_path: Path) -> None:
    session, take, recorder = begun(known)
    recording.leave(known.dana, take, recorder, seconds=30)
    known.reopen("dana")
    carry(known, known.dana, tmp_path / "out")
    with known.ayna.reader() as reader:
        (found,) = reader.load(session.inside, Testimony).attachments
    assert found.interrupted is Interruption.LOCK
    assert (known.ayna.media.size(found.sha256) or 0) == found.size > 600
