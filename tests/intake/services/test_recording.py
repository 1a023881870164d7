"""Recordings in a real vault: kept whole, kept when killed, found again, and nothing of them beside it."""

from __future__ import annotations

import dataclasses
import io
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from intake.clock import FixedClock
from intake.crypto.kdf import Argon2Params
from intake.crypto.secret import Secret
from intake.errors import DiskFull, MachineTrouble, NotFound, WrongUse
from intake.media.facts import read_facts
from intake.model.attachment import Attachment, Interruption
from intake.services import interview, recording
from intake.services.account import Account
from intake.vault.vault import Vault
from tests.intake.services.killed_recording import PASSPHRASE
from tests.recording_kit import drained, feed, frames_in, sound_in, sound_plan, test_picture, video_plan

ROOT = Path(__file__).resolve().parents[3]
STEP = 1 << 16


def unlock(folder: Path, clock: FixedClock) -> Vault:
    return Vault.unlock(folder, Secret(PASSPHRASE), clock=clock, size_step=STEP)


@pytest.fixture
def folder(tmp_path: Path, clock: FixedClock) -> Path:
    made = tmp_path / "vault"
    params = Argon2Params(1, 64, 1)
    with Vault.create(made, Secret(PASSPHRASE), pseudonym="Dana", clock=clock, params=params, size_step=STEP):
        pass
    return made


def recorded(vault: Vault, clock: FixedClock, plan: recording.Plan, seconds: float) -> tuple[Account, Attachment]:
    """A take from its beginning until the testimony has it."""
    account = interview.start(vault, clock=clock)
    take = recording.begin(vault, account.id, plan, clock=clock, device="Simulated")
    recorder = recording.Recorder(take.sink, plan, clock=clock)
    recorder.start()
    feed(recorder, plan, seconds, wait=lambda: drained(recorder))
    recorder.stop(60)
    attachment = recording.complete(vault, take, recorder)
    account = interview.with_attachment(account, attachment)
    interview.keep_draft(vault, account)
    recording.settled(vault, take)
    return account, attachment


def content(vault: Vault, attachment: Attachment) -> bytes:
    with vault.media.open(attachment.sha256) as reader:
        data = reader.read()
    assert len(data) == attachment.size
    return data


def notes(vault: Vault) -> int:
    with vault.reader() as reader:
        return len(reader.recordings())


def test_a_video_is_whole_seekable_and_of_its_testimony(folder: Path, clock: FixedClock) -> None:
    with unlock(folder, clock) as vault:
        account, attachment = recorded(vault, clock, video_plan(), 8)
        data = content(vault, attachment)
        assert [number for _, number in frames_in(data)] == list(range(200))
        with vault.media.open(attachment.sha256) as reader:
            facts = read_facts(reader)
        assert facts.seconds == pytest.approx(8, abs=0.2)
        assert (facts.width, facts.height, facts.video_codec, facts.sound_codec) == (320, 240, "h264", "opus")
        assert attachment.device == "Simulated"
        assert attachment.interrupted is None
        assert notes(vault) == 0
        assert vault.media.held() == [attachment.sha256]
        assert vault.media.verify() == []
        assert interview.open_account(vault, account.id).account.testimony.attachments[0].id == attachment.id
    with unlock(folder, clock) as vault:
        assert recording.recover(vault) == ()
        assert content(vault, attachment) == data
        assert vault.check().sound


def test_seeking_reads_a_piece_or_two(folder: Path, clock: FixedClock) -> None:
    """With its index a video is not read from its beginning to jump."""
    import av

    with unlock(folder, clock) as vault:
        _, attachment = recorded(vault, clock, video_plan(640, 360), 40)
        with vault.media.open(attachment.sha256) as reader:
            counted = Counting(reader)
            with av.open(counted) as container:
                counted.taken = 0
                container.seek(30_000_000)
                frame = next(container.decode(video=0))
                assert 27 < float(frame.time or 0) < 31
            assert counted.taken < attachment.size // 3


class Counting:
    """A stream that counts what is read of it."""

    def __init__(self, stream: Any) -> None:
        self._stream, self.taken = stream, 0
        self.seek, self.tell = stream.seek, stream.tell

    def read(self, size: int) -> bytes:
        piece: bytes = self._stream.read(size)
        self.taken += len(piece)
        return piece


def test_sound(folder: Path, clock: FixedClock) -> None:
    with unlock(folder, clock) as vault:
        _, attachment = recorded(vault, clock, sound_plan(), 5)
        assert attachment.media_type == "audio/ogg"
        assert sound_in(content(vault, attachment))[0] == pytest.approx(5, abs=0.1)


def test_a_photograph(folder: Path, clock: FixedClock) -> None:
    from PIL import Image

    with unlock(folder, clock) as vault:
        attachment = recording.photograph(vault, test_picture(7, 640, 360, 0.0), clock=clock, number=3)
        assert attachment.original_name == "photograph-03.jpg"
        with Image.open(io.BytesIO(content(vault, attachment))) as image:
            assert (image.format, image.size) == ("JPEG", (640, 360))
            assert not image.getexif()


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
@pytest.mark.parametrize(("kind", "seconds"), [("sound", 12), ("video", 5), ("video", 14)])
def test_killed_it_plays_up_to_its_last_second(folder: Path, clock: FixedClock, kind: str, seconds: int) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.intake.services.killed_recording", str(folder), kind, str(seconds)],
        cwd=ROOT, capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip
    assert done.returncode == -9, done.stderr
    testimony = done.stdout.split()[0]
    with unlock(folder, clock) as vault:
        assert recording.recover(vault) == (testimony,)
        (attachment,) = interview.open_account(vault, testimony).account.testimony.attachments
        assert attachment.interrupted is Interruption.CRASH
        assert len(attachment.marks) == 1
        data = content(vault, attachment)
        if kind == "sound":
            length, peaks = sound_in(data)
            assert min(peaks[1:-1]) > 8_000
        else:
            found = list(frames_in(data))
            assert [number for _, number in found] == list(range(len(found)))
            length = len(found) / 25
            with vault.media.open(attachment.sha256) as reader:
                assert read_facts(reader).seconds == pytest.approx(length, abs=0.6)
        assert length >= seconds - 2
        assert vault.media.held() == [attachment.sha256]
        # found again it stays found, once
        assert recording.recover(vault) == ()
        assert notes(vault) == 0
        assert len(interview.open_account(vault, testimony).account.testimony.attachments) == 1
        assert vault.check().sound


def running(
    vault: Vault, clock: FixedClock, plan: recording.Plan
) -> tuple[Account, recording.Take, recording.Recorder[Any]]:
    account = interview.start(vault, clock=clock)
    take = recording.begin(vault, account.id, plan, clock=clock)
    recorder = recording.Recorder(take.sink, plan, clock=clock)
    recorder.start()
    feed(recorder, plan, 3)
    return account, take, recorder


@pytest.mark.parametrize("finished", [True, False], ids=["of a draft", "of a finished testimony"])
def test_the_lock_ends_it_and_the_next_unlock_has_it(folder: Path, clock: FixedClock, finished: bool) -> None:
    with unlock(folder, clock) as vault:
        account, take, recorder = running(vault, clock, video_plan())
        recorder.mark()
        if finished:
            interview.save(vault, account, finish=True)
        assert recording.recover(vault) == ()  # it runs: nothing is found
        recording.leave(vault, take, recorder, seconds=30)
    with unlock(folder, clock) as vault:
        assert recording.recover(vault) == (account.id,)
        (attachment,) = interview.open_account(vault, account.id).account.testimony.attachments
        assert attachment.interrupted is Interruption.LOCK
        assert attachment.marks == ("00:00:03.000",)
        assert [number for _, number in frames_in(content(vault, attachment))] == list(range(75))


def test_a_lock_that_did_not_wait(folder: Path, clock: FixedClock) -> None:
    """The vault is closed under a recording that runs: what had arrived is kept."""
    with unlock(folder, clock) as vault:
        account, _, recorder = running(vault, clock, sound_plan())
        drained(recorder)
    recorder.end()
    assert recorder.join(30)
    with unlock(folder, clock) as vault:
        assert recording.recover(vault) == (account.id,)
        (attachment,) = interview.open_account(vault, account.id).account.testimony.attachments
        assert attachment.interrupted is Interruption.CRASH
        assert sound_in(content(vault, attachment))[0] > 2


def test_killed_between_the_end_and_the_testimony(folder: Path, clock: FixedClock) -> None:
    with unlock(folder, clock) as vault:
        account, take, recorder = running(vault, clock, video_plan())
        recorder.stop(30)
        attachment = recording.complete(vault, take, recorder)
    with unlock(folder, clock) as vault:
        assert recording.recover(vault) == (account.id,)
        assert interview.open_account(vault, account.id).account.testimony.attachments == (attachment,)


def test_killed_while_its_index_was_written(folder: Path, clock: FixedClock) -> None:
    """The front is new, the note does not say so yet; and a late mark changes nothing of what was settled."""
    with unlock(folder, clock) as vault:
        account, take, recorder = running(vault, clock, video_plan())
        stored = recorder.stop(30)
        assert recorder.head is not None
        whole = vault.media.replace_front(stored, recorder.head)
        assert recording.recover(vault) == (account.id,)
        (attachment,) = interview.open_account(vault, account.id).account.testimony.attachments
        assert attachment.sha256 == whole.sha256
        recording.keep_marks(vault, take, ["00:00:01.000"], ())
        assert recording.recover(vault) == ()
        recording.keep_marks(vault, take, ["00:00:01.000"], ())
        assert notes(vault) == 0
        assert vault.media.held() == [attachment.sha256]
        assert [number for _, number in frames_in(content(vault, attachment))] == list(range(75))


def test_an_account_saved_without_it_gets_it_back_but_not_what_was_taken_off(folder: Path, clock: FixedClock) -> None:
    with unlock(folder, clock) as vault:
        account, take, recorder = running(vault, clock, sound_plan())
        recording.leave(vault, take, recorder, seconds=30)
    with unlock(folder, clock) as vault:
        recording.recover(vault)
        interview.keep_draft(vault, account)  # was open meanwhile
    with unlock(folder, clock) as vault:
        assert recording.recover(vault) == (account.id,)
        (attachment,) = interview.open_account(vault, account.id).account.testimony.attachments
        recording.forget(vault, attachment.id)
        interview.keep_draft(vault, account)
        assert recording.recover(vault) == ()
        assert interview.open_account(vault, account.id).account.testimony.attachments == ()


def test_what_belongs_to_nothing_is_thrown_away(folder: Path, clock: FixedClock) -> None:
    with unlock(folder, clock) as vault:
        account, take, recorder = running(vault, clock, sound_plan())
        recording.leave(vault, take, recorder, seconds=30)
        interview.drop_draft(vault, account.id)
    with unlock(folder, clock) as vault:
        assert recording.recover(vault) == ()
        assert vault.media.held() == []
        assert notes(vault) == 0


def test_nothing_recorded_leaves_nothing(folder: Path, clock: FixedClock) -> None:
    with unlock(folder, clock) as vault:
        account = interview.start(vault, clock=clock)
        take = recording.begin(vault, account.id, video_plan(), clock=clock)
        recorder = recording.Recorder(take.sink, video_plan(), clock=clock)
        recorder.start()
        recorder.stop(30)
        with pytest.raises(NotFound):
            recording.complete(vault, take, recorder)
        assert vault.media.held() == []
        assert notes(vault) == 0
        recording.begin(vault, account.id, sound_plan(), clock=clock)
    with unlock(folder, clock) as vault:
        assert recording.recover(vault) == ()
        assert notes(vault) == 0


def test_a_front_is_replaced_only_by_one_as_long(folder: Path, clock: FixedClock) -> None:
    with unlock(folder, clock) as vault:
        with vault.media.begin() as writer:
            writer.write(bytes(200_000))
            stored = writer.finish()
        with pytest.raises(WrongUse):
            vault.media.replace_front(stored, bytes(300_000))
        assert vault.media.replace_front(stored, bytes(100)) == stored
        changed = vault.media.replace_front(stored, b"front")
        assert vault.media.held() == [changed.sha256]
        with vault.media.open(changed.sha256) as reader:
            assert reader.read() == b"front" + bytes(199_995)
        again = vault.media.replace_front(changed, b"another front")
        with vault.media.open(again.sha256) as reader:
            assert reader.read() == b"another front" + bytes(199_987)
        assert vault.media.delete(again.sha256)
        assert not any(path.is_file() for path in (folder / "p").rglob("*"))


def test_how_long_the_room_lasts() -> None:
    plan = video_plan(1280, 720)
    before = recording.seconds_left(10 << 30, plan)
    assert 3 * 3600 < before < 24 * 3600
    assert recording.seconds_left(0, plan) == 0
    measured = recording.seconds_left(10 << 30, plan, recording.Progress(20, 20 << 20, 0, 0, 0))
    assert measured == ((10 << 30) - (64 << 20)) // (1 << 20)


def test_a_disk_that_refuses_everything_loses_nothing(
    folder: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    with unlock(folder, clock) as vault:
        account, take, recorder = running(vault, clock, video_plan())
        drained(recorder)
        clock.advance(seconds=2)  # a tail is kept every second
        feed(recorder, video_plan(), 2, start=3, first=75)
        drained(recorder)
        clock.advance(seconds=2)
        feed(recorder, video_plan(), 1, start=5, first=125)
        drained(recorder)
        with monkeypatch.context() as patched:

            def full(*_: object) -> None:
                raise DiskFull

            patched.setattr(vault._thread, "transact", full)
            patched.setattr(take.sink, "_plumbing", _refusing(take.sink._plumbing, full))
            patched.setattr(vault.media, "_write", full)
            patched.setattr(vault.media, "_plumbing", _refusing(vault.media._plumbing, full))
            recorder.end()
            assert recorder.join(30)
            with pytest.raises(MachineTrouble):
                recording.complete(vault, take, recorder)
    with unlock(folder, clock) as vault:
        assert recording.recover(vault) == (account.id,)
        (attachment,) = interview.open_account(vault, account.id).account.testimony.attachments
        assert len(list(frames_in(content(vault, attachment)))) > 75


def _refusing(plumbing: Any, refuse: object) -> Any:
    return dataclasses.replace(plumbing, write=refuse)
