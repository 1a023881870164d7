"""Recording under faults, through the encoder as the program does it: sound, video, and one that is sealed as it comes.

Time is the clock's: a picture or a piece of sound each twenty-fifth of a second. What was acknowledged as given and
encoded is kept but for the last two seconds (sealed: five), plays, and belongs to its testimony once.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from intake.errors import AmanatError, NotFound
from intake.model.testimony import Testimony
from intake.services import interview, recording, sealed_session, sealed_store
from intake.vault.vault import Vault
from tests.faults.work import CLOCK, Tell, Work
from tests.faults.works_sealed import delivered
from tests.recording_kit import drained, feed, frames_in, sound_in, sound_plan, video_plan

SECONDS = {"sound": 8, "video": 5, "sealed": 13}
LOST, LOST_SEALED = 2.1, 6.1


def _plan(kind: str) -> recording.Plan:
    return video_plan() if kind == "video" else sound_plan()


def _record(kind: str, vault: Vault, tell: Tell) -> None:
    if kind == "sealed":
        session = sealed_session.start(vault, clock=CLOCK)
        account = session.account
        session.keep(account.with_testimony(narrative="sealed while it is recorded"))
    else:
        account = interview.start(vault, clock=CLOCK)
        interview.keep_draft(vault, account)
    plan = _plan(kind)
    take = recording.begin(vault, account.id, plan, clock=CLOCK)
    tell(f"take {account.id}")
    recorder = recording.Recorder(take.sink, plan, clock=CLOCK)
    recorder.start()

    def tick() -> None:
        drained(recorder)
        CLOCK.advance(seconds=0.04)

    for second in range(SECONDS[kind]):
        feed(recorder, plan, 1, start=second, first=25 * second, wait=tick)
        if recorder.error is None:
            tell(f"given {second + 1}")
    recorder.stop(60)
    try:
        attachment = recording.complete(vault, take, recorder)
    except NotFound:
        if recorder.error is not None:
            raise recorder.error from None
        raise
    if kind == "sealed":
        session.save(interview.with_attachment(session.account, attachment), finish=True)
    else:
        interview.save(vault, interview.with_attachment(account, attachment))
        recording.settled(vault, take)
    tell("kept")


def _judge(kind: str, vault: Vault, acknowledged: Sequence[str]) -> None:
    testimony = next((line.split()[1] for line in acknowledged if line.startswith("take")), "")
    given = max((int(line.split()[1]) for line in acknowledged if line.startswith("given")), default=0)
    recording.recover(vault)
    assert recording.recover(vault) == ()
    if not testimony:
        return
    attachments = interview.open_account(vault, testimony).account.testimony.attachments
    if given > LOST:
        assert len(attachments) == 1
    for attachment in attachments:
        with vault.media.open(attachment.sha256) as reader:
            data = reader.read()
        assert _plays(kind, data) >= given - LOST
    assert "kept" not in acknowledged or not any(item.interrupted for item in attachments)
    assert vault.media.interrupted() == []


def _plays(kind: str, data: bytes) -> float:
    """Seconds that can be played without a hole."""
    if kind == "video":
        numbers = [number for _, number in frames_in(data)]
        assert numbers == list(range(len(numbers)))
        return len(numbers) / 25
    seconds, peaks = sound_in(data)
    assert min(peaks[1:-1], default=9_000) > 8_000
    return seconds


def record_sound_take(ground: Path, vault: Vault, tell: Tell) -> None:
    _record("sound", vault, tell)


def sound_take_recorded(ground: Path, vault: Vault, acknowledged: Sequence[str]) -> None:
    _judge("sound", vault, acknowledged)


def record_video_take(ground: Path, vault: Vault, tell: Tell) -> None:
    _record("video", vault, tell)


def video_take_recorded(ground: Path, vault: Vault, acknowledged: Sequence[str]) -> None:
    _judge("video", vault, acknowledged)


def record_sealed_take(ground: Path, vault: Vault, tell: Tell) -> None:
    _record("sealed", vault, tell)


def sealed_take_recorded(ground: Path, vault: Vault, acknowledged: Sequence[str]) -> None:
    sealed_store.recover(vault)
    testimony = next((line.split()[1] for line in acknowledged if line.startswith("take")), "")
    given = max((int(line.split()[1]) for line in acknowledged if line.startswith("given")), default=0)
    with delivered(ground, vault) as ayna:
        if not testimony:
            return
        try:
            with ayna.reader() as reader:
                told = reader.load(testimony, Testimony)
        except AmanatError:
            assert given <= LOST_SEALED
            return
        assert told.narrative == "sealed while it is recorded"
        lengths = []
        for attachment in told.attachments:
            with ayna.media.open(attachment.sha256) as reader_:
                lengths.append(_plays("sound", reader_.read()))
        assert max(lengths, default=0) >= given - LOST_SEALED
        assert "kept" not in acknowledged or max(lengths) >= SECONDS["sealed"] - 0.1


RECORDED = (
    Work("record-sound", "dana", record_sound_take, sound_take_recorded),
    Work("record-video", "dana", record_video_take, video_take_recorded),
    Work("record-sealed", "dana", record_sealed_take, sealed_take_recorded, out=True),
)
