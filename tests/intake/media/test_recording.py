"""A recorder with simulated devices: what goes in comes out, in time, whatever ends it."""

from __future__ import annotations

import io
import threading
from itertools import pairwise

import pytest

from intake.clock import FixedClock
from intake.errors import CannotWrite, DiskFull, RecordingFailed, WrongUse
from intake.media.recording import QUEUE_PICTURES, Recorder, State, time_code
from intake.media.recording_encoder import HEAD, HeadKeeper, Plan
from intake.media.recording_frames import Sound, SoundFormat
from intake.model.attachment import Interruption
from tests.recording_kit import RATE, drained, feed, frames_in, sound_in, sound_plan, test_picture, tone, video_plan


class Memory:
    """A sink that only appends, as the vault does. `room` bytes, then the disk is full."""

    def __init__(self, room: int | None = None, error: type[Exception] = DiskFull) -> None:
        self.data, self.room, self.error = bytearray(), room, error
        self.finished = self.suspended = False
        self.gate = threading.Event()
        self.gate.set()

    def write(self, data: bytes | bytearray | memoryview) -> int:
        self.gate.wait(30)
        if self.room is not None and len(self.data) + len(data) > self.room:
            raise self.error
        self.data += data
        return len(data)

    def finish(self) -> str:
        self.finished = True
        return "whole"

    def suspend(self) -> None:
        self.suspended = True


def record(plan: Plan, seconds: float, sink: Memory | None = None) -> tuple[Recorder[str], Memory]:
    sink = sink or Memory()
    recorder = Recorder(sink, plan, clock=FixedClock())
    recorder.start()
    feed(recorder, plan, seconds)
    recorder.end()
    assert recorder.join(60)
    return recorder, sink


def test_sound_comes_out_as_long_as_it_went_in() -> None:
    recorder, sink = record(sound_plan(), 6.4)
    assert recorder.result() == "whole"
    assert recorder.state is State.ENDED
    seconds, peaks = sound_in(bytes(sink.data))
    assert seconds == pytest.approx(6.4, abs=0.1)
    assert min(peaks[1:-1]) > 8_000
    assert sink.finished
    assert not sink.suspended


@pytest.mark.parametrize("form", [SoundFormat(44_100, 1), SoundFormat(16_000, 2)], ids=["44100", "stereo"])
def test_sound_of_other_devices(form: SoundFormat) -> None:
    sink = Memory()
    recorder = Recorder(sink, Plan(form), clock=FixedClock())
    recorder.start()
    for second in range(3):
        recorder.sound(Sound(bytes(2 * form.channels * form.rate), second + 1.0))
    assert recorder.stop(30) == "whole"
    assert sound_in(bytes(sink.data))[0] == pytest.approx(3, abs=0.1)


def test_every_picture_comes_out_at_its_time() -> None:
    recorder, sink = record(video_plan(), 4)
    assert recorder.progress().lost == 0
    found = list(frames_in(bytes(sink.data)))
    assert [number for _, number in found] == list(range(100))
    for number, (at, _) in enumerate(found):
        assert at == pytest.approx(number / 25 + 0.04, abs=0.03)
    assert sound_in(bytes(sink.data), "matroska")[0] == pytest.approx(4, abs=0.1)


def test_the_front_gives_length_and_index() -> None:
    import av

    recorder, sink = record(video_plan(), 6)
    assert recorder.head is not None
    assert len(recorder.head) == min(HEAD, len(sink.data))
    with av.open(io.BytesIO(bytes(sink.data))) as container:
        assert container.duration is None
    whole = recorder.head + bytes(sink.data[len(recorder.head) :])
    with av.open(io.BytesIO(whole)) as container:
        assert container.duration == pytest.approx(6_000_000, abs=100_000)
    assert [n for _, n in frames_in(whole)] == list(range(150))


@pytest.mark.parametrize("share", [0.3, 0.6, 0.97])
def test_a_file_that_is_cut_plays_to_its_end(share: float) -> None:
    _, sink = record(video_plan(sound=False), 8)
    cut = bytes(sink.data[: int(share * len(sink.data))])
    numbers = [number for _, number in frames_in(cut)]
    assert numbers == list(range(len(numbers)))
    assert len(numbers) >= 200 * share - 40


def test_half_a_second_is_complete_by_itself() -> None:
    """Bytes arrive as it goes on, not in one piece at its end."""
    sink, plan = Memory(), video_plan()
    recorder = Recorder(sink, plan, clock=FixedClock())
    recorder.start()
    whole: list[int] = []

    def look() -> None:
        drained(recorder)
        whole.append(len(list(frames_in(bytes(sink.data)))) if len(whole) % 25 == 24 else 0)

    feed(recorder, plan, 4, wait=look)
    recorder.stop(30)
    assert whole[49] >= 50 - 15
    assert whole[99] >= 100 - 15


def test_recording_is_said_only_when_bytes_arrived() -> None:
    sink, plan = Memory(), sound_plan()
    sink.gate.clear()
    recorder = Recorder(sink, plan, clock=FixedClock())
    recorder.start()
    feed(recorder, plan, 2)
    assert recorder.state is State.STARTING
    assert recorder.progress().size == 0
    sink.gate.set()
    drained(recorder)
    feed(recorder, plan, 1, start=2)
    drained(recorder)
    assert recorder.state is State.RECORDING
    assert recorder.progress().size > 0
    recorder.stop(30)


def test_a_pause_leaves_no_gap_and_is_noted() -> None:
    sink, plan, clock = Memory(), video_plan(), FixedClock()
    recorder = Recorder(sink, plan, clock=clock)
    recorder.start()
    began = clock.monotonic()
    feed(recorder, plan, 2, start=began)
    clock.advance(seconds=2)
    recorder.pause()
    assert recorder.state is State.PAUSED
    feed(recorder, plan, 60, start=began + 2, first=900)
    clock.advance(seconds=60)
    recorder.resume()
    feed(recorder, plan, 2, start=began + 62, first=50)
    recorder.stop(30)
    found = list(frames_in(bytes(sink.data)))
    assert [number for _, number in found] == list(range(100))
    steps = [later[0] - earlier[0] for earlier, later in pairwise(found)]
    assert max(steps) < 0.1
    assert sound_in(bytes(sink.data), "matroska")[0] == pytest.approx(4, abs=0.15)
    assert recorder.pauses == ["00:00:02.000"]


def test_what_was_heard_during_the_pause_is_not_in_the_first_samples_after_it() -> None:
    sink, plan, clock = Memory(), sound_plan(), FixedClock()
    recorder = Recorder(sink, plan, clock=clock)
    recorder.start()
    began = clock.monotonic()
    recorder.sound(Sound(bytes(2 * RATE), began + 1))
    clock.advance(seconds=1)
    recorder.pause()
    clock.advance(seconds=10)
    recorder.resume()
    # a second of loud sound arrives of which 0.9 s were said while it was paused
    recorder.sound(Sound(tone(0, RATE * 9 // 10) + bytes(RATE * 2 // 10), began + 11.1))
    recorder.sound(Sound(bytes(2 * RATE), began + 12.1))
    recorder.stop(30)
    seconds, peaks = sound_in(bytes(sink.data))
    assert seconds == pytest.approx(2.1, abs=0.1)
    assert max(peaks) < 1_000


def test_lost_samples_become_silence() -> None:
    sink = Memory()
    recorder = Recorder(sink, sound_plan(), clock=FixedClock())
    recorder.start()
    recorder.sound(Sound(tone(0, RATE), 1.0))
    recorder.sound(Sound(tone(0, RATE), 5.0))
    recorder.stop(30)
    seconds, peaks = sound_in(bytes(sink.data))
    assert seconds == pytest.approx(5, abs=0.1)
    assert max(peaks[15:35]) < 500 < min(peaks[42:49])


def test_a_late_delivery_is_not_a_loss() -> None:
    """The event loop stood for two seconds; then all the samples come at once."""
    sink = Memory()
    recorder = Recorder(sink, sound_plan(), clock=FixedClock())
    recorder.start()
    recorder.sound(Sound(tone(0, RATE), 1.0))
    recorder.sound(Sound(tone(RATE, 2 * RATE), 3.0))
    recorder.sound(Sound(tone(0, RATE), 4.0))
    recorder.stop(30)
    seconds, peaks = sound_in(bytes(sink.data))
    assert seconds == pytest.approx(4, abs=0.1)
    assert min(peaks[1:-1]) > 8_000


def test_marks_are_time_codes() -> None:
    sink, plan = Memory(), sound_plan()
    recorder = Recorder(sink, plan, clock=FixedClock())
    recorder.start()
    feed(recorder, plan, 1.48)
    assert recorder.mark() == "00:00:01.480"
    recorder.mark()
    feed(recorder, plan, 1, start=1.48)
    recorder.mark()
    recorder.stop(30)
    assert recorder.marks == ["00:00:01.480", "00:00:02.480"]
    assert time_code(3 * 3600 + 62.0456) == "03:01:02.046"


def test_pictures_that_are_too_many_are_counted_and_sound_stays() -> None:
    sink, plan = Memory(), video_plan(1280, 720)
    sink.gate.clear()
    recorder = Recorder(sink, plan, clock=FixedClock())
    recorder.start()
    given = feed(recorder, plan, 3)
    waiting = sum(1 for item, _ in recorder._queue if not isinstance(item, Sound))
    assert waiting <= QUEUE_PICTURES // (1280 * 720 * 3 // 2)
    assert recorder.progress().lost >= given - waiting - 5
    sink.gate.set()
    recorder.stop(60)
    progress = recorder.progress()
    assert progress.lost + progress.pictures == given
    assert sound_in(bytes(sink.data), "matroska")[0] == pytest.approx(3, abs=0.15)


@pytest.mark.parametrize(("error", "why"), [(DiskFull, Interruption.DISK_FULL), (CannotWrite, Interruption.FAULT)])
def test_a_sink_that_fails_ends_it_and_keeps_what_arrived(error: type[Exception], why: Interruption) -> None:
    ended = threading.Event()
    sink, plan = Memory(60_000, error), video_plan()
    recorder = Recorder(sink, plan, clock=FixedClock(), ended=ended.set)
    recorder.start()
    feed(recorder, plan, 60, wait=lambda: drained(recorder) if recorder.state is not State.ENDED else None)
    assert ended.wait(30)
    assert recorder.join(5)
    assert sink.suspended
    assert not sink.finished
    assert recorder.interrupted is why
    with pytest.raises(error):
        recorder.result()
    numbers = [number for _, number in frames_in(bytes(sink.data))]
    assert numbers
    assert numbers == list(range(len(numbers)))


def test_anything_else_that_fails_tells_nothing_of_it() -> None:
    recorder, sink = record(sound_plan(), 1, Memory(0, ValueError))
    assert sink.suspended
    with pytest.raises(RecordingFailed) as caught:
        recorder.result()
    assert caught.value.__cause__ is None


def test_it_ends_well_before_the_disk_is_full() -> None:
    clock, sink, plan = FixedClock(), Memory(), sound_plan()
    room = 1 << 40
    recorder = Recorder(sink, plan, clock=clock, free=lambda: room)
    recorder.start()
    feed(recorder, plan, 1)
    drained(recorder)
    room = 1 << 20
    clock.advance(seconds=2)
    feed(recorder, plan, 1, start=1)
    assert recorder.join(30)
    assert recorder.interrupted is Interruption.DISK_FULL
    assert recorder.result() == "whole"
    assert sound_in(bytes(sink.data))[0] > 0.9


def test_the_first_reason_counts_and_nothing_is_taken_after_the_end() -> None:
    sink, plan = Memory(), sound_plan()
    recorder = Recorder(sink, plan, clock=FixedClock())
    recorder.start()
    feed(recorder, plan, 1)
    with pytest.raises(WrongUse):
        recorder.result()
    recorder.end(Interruption.DEVICE)
    recorder.end(Interruption.LOCK)
    feed(recorder, plan, 1, start=1)
    assert recorder.stop(30) == "whole"
    assert recorder.interrupted is Interruption.DEVICE
    assert sound_in(bytes(sink.data))[0] == pytest.approx(1, abs=0.1)


def test_a_sink_that_hangs_does_not_hold_the_lock() -> None:
    sink, plan = Memory(), sound_plan()
    sink.gate.clear()
    recorder = Recorder(sink, plan, clock=FixedClock())
    recorder.start()
    feed(recorder, plan, 1)
    with pytest.raises(RecordingFailed):
        recorder.stop(0.05)
    sink.gate.set()
    assert recorder.join(30)


def test_nothing_at_all_is_a_recording_too() -> None:
    recorder, sink = record(video_plan(), 0)
    assert recorder.result() == "whole"
    assert recorder.state is State.ENDED
    assert recorder.progress().size == len(sink.data)


def test_only_the_front_can_be_written_again() -> None:
    sink = Memory()
    keeper = HeadKeeper(sink)
    keeper.write(bytes(3 * HEAD))
    keeper.seek(10)
    keeper.write(b"length")
    assert keeper.head is not None
    assert keeper.head[8:18] == b"\0\0length\0\0"
    assert len(sink.data) == 3 * HEAD
    keeper.seek(HEAD - 2)
    keeper.write(b"reaches over")
    assert keeper.head is None
    keeper.seek(0, 2)
    keeper.write(b"end")
    assert bytes(sink.data[-3:]) == b"end"


def test_a_device_that_gives_odd_frames() -> None:
    """Rows with padding, and sizes that are not even."""
    from intake.media.recording_frames import Picture, decoded, small_rgb

    picture = test_picture(5, 320, 240, 0.0)
    padded = [
        b"".join(bytes(plane[row * 320 : row * 320 + 320]) + bytes(64) for row in range(len(plane) // 320))
        for plane in picture.planes
    ]
    odd = Picture(320, 240, "nv12", padded, (384, 384), 0.0)
    assert bytes(decoded(odd).planes[0]) == bytes(decoded(picture).planes[0])
    assert small_rgb(odd, 160)[:2] == (160, 120)
