"""Recording into a testimony: begin, end, take a photograph, and find again what a crash or a lock cut short.

A note in the vault says to which testimony a recording belongs before its first byte arrives, and goes when the
testimony names it; so whatever happens between, the next unlock makes it an attachment. Never writes outside the vault.
"""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

import msgspec

from intake.clock import Clock, day_of
from intake.errors import AmanatError, NotFound, NothingRecorded
from intake.fsio import translate_os_errors
from intake.media.recording import MediaSink, Progress, Recorder, State, time_code
from intake.media.recording_encoder import Plan
from intake.media.recording_frames import Level, Picture, Sound, SoundFormat, jpeg_of, level_of, small_rgb
from intake.model.attachment import Attachment, Interruption, SpeakerTurn
from intake.model.dates import exact
from intake.model.ids import new_id
from intake.progress import Progress as Told
from intake.progress import no_progress
from intake.services import interview, sealed_session
from intake.services.recording_notes import NOTHING, Note, attachment_of, in_order, keep
from intake.services.recording_recovery import forget, recover

if TYPE_CHECKING:
    from intake.services.sealed_media import SealedMediaWriter
    from intake.services.sealed_session import SealedSession
    from intake.vault.media import MediaWriter, StoredMedia
    from intake.vault.vault import Vault, Writer

__all__ = [
    "Interruption",
    "Kind",
    "Level",
    "MediaSink",
    "Picture",
    "Plan",
    "Progress",
    "Recorder",
    "Sound",
    "SoundFormat",
    "State",
    "Take",
    "begin",
    "complete",
    "forget",
    "free_space",
    "jpeg_of",
    "keep_marks",
    "keep_marks_of",
    "leave",
    "level_of",
    "photograph",
    "recover",
    "seconds_left",
    "settled",
    "small_rgb",
    "time_code",
]


class Kind(StrEnum):
    SOUND = "sound"
    VIDEO = "video"


@dataclass(frozen=True, slots=True)
class Take:
    """A recording that runs: its sink in the vault, and what it will be."""

    sink: MediaWriter | SealedMediaWriter
    object_id: str
    note: Note
    sealed: SealedSession | None = None  # then nothing of it is noted in the vault


def free_space(vault: Vault) -> int:
    """Bytes of room on the vault's disk."""
    with translate_os_errors(writing=False):
        return shutil.disk_usage(vault.folder).free


def seconds_left(free: int, plan: Plan, progress: Progress | None = None) -> int:
    """For how long the free space lasts: as this recording grows, or at its beginning about."""
    from intake.media.recording import RESERVE

    rate = float(plan.bytes_per_second)
    if progress is not None and progress.seconds >= 10:
        rate = max(1.0, progress.size / progress.seconds)
    return max(0, int((free - RESERVE) / rate))


def begin(vault: Vault, testimony: str, plan: Plan, *, clock: Clock, number: int = 1, device: str = "") -> Take:
    """Opens a sink in the vault and notes where it belongs. `number` counts the takes of the testimony."""
    sealed = sealed_session.of(vault, testimony)
    sink = vault.media.begin(recording=True) if sealed is None else sealed.media.begin(recording=True)
    note = Note(
        testimony=testimony,
        attachment=new_id(),
        video=plan.is_video,
        name=f"take-{number:02d}.{'mkv' if plan.is_video else 'ogg'}",
        device=device,
        day=day_of(clock.now()),
    )
    if sealed is not None:
        return Take(sink, sink.object_id, note, sealed)
    try:
        keep(vault, sink.object_id, note)
    except BaseException:
        sink.abort()
        raise
    return Take(sink, sink.object_id, note)


def keep_marks(
    vault: Vault, take: Take, marks: Sequence[str], pauses: Sequence[str], notes: Mapping[str, str] | None = None
) -> None:
    """Marks survive a crash like the recording itself. Changes nothing once the take has ended."""
    words = in_order(marks, notes or {})
    _keep_marks(vault, take, lambda: {"marks": tuple(marks), "pauses": tuple(pauses), "mark_notes": words})


def keep_marks_of(vault: Vault, take: Take, recorder: Recorder[Any]) -> None:
    """The same with what is marked at the moment of writing: whoever asks later never writes something older."""
    _keep_marks(vault, take, lambda: _marked(recorder))


def _marked(recorder: Recorder[Any]) -> dict[str, Any]:
    """Fields of a note: what people marked while it ran."""
    return {
        "marks": tuple(recorder.marks),
        "mark_notes": in_order(recorder.marks, dict(recorder.mark_notes)),
        "pauses": tuple(recorder.pauses),
        "speakers": tuple(SpeakerTurn(at=at, testifier=who) for at, who in tuple(recorder.speakers)),
        "picture_until": recorder.picture_until,
    }


def _keep_marks(vault: Vault, take: Take, marked: Callable[[], dict[str, Any]]) -> None:
    if take.sealed is not None:
        return

    def work(writer: Writer) -> None:
        held = dict(writer.recordings()).get(take.object_id)
        if held is not None and not msgspec.json.decode(held, type=Note).sha256:
            note = msgspec.structs.replace(take.note, **marked())
            writer.put_recording(take.object_id, msgspec.json.encode(note))

    vault.write(work)


def complete(vault: Vault, take: Take, recorder: Recorder[StoredMedia], *, progress: Told = no_progress) -> Attachment:
    """The attachment that an ended recording is. Add it to the account, keep that, then call `settled`.

    A recording that failed is finished with what survived. Raises NotFound when nothing did (NothingRecorded where
    nothing had arrived), MachineTrouble when the disk refuses even that; then the next unlock tries again.
    """
    if take.sealed is not None:
        return _complete_sealed(take, recorder)
    try:
        stored = recorder.result()
    except AmanatError:
        stored = vault.media.recover(take.object_id)
    if stored.size < NOTHING:
        vault.media.delete(stored.sha256)
        settled(vault, take)
        raise NothingRecorded
    if recorder.head is not None:
        stored = vault.media.replace_front(stored, recorder.head, progress)
    note = msgspec.structs.replace(_ended(take, recorder), sha256=stored.sha256, size=stored.size)
    keep(vault, take.object_id, note)
    return attachment_of(note)


def _complete_sealed(take: Take, recorder: Recorder[StoredMedia]) -> Attachment:
    """Its beginning is sealed already and stays as it is: no length is written into it afterwards."""
    try:
        stored = recorder.result()
    except AmanatError:
        raise NotFound(what="recording") from None  # its pieces are there, and a coordinator finds them
    if stored.size < NOTHING:
        raise NothingRecorded
    note = msgspec.structs.replace(_ended(take, recorder), sha256=stored.sha256, size=stored.size)
    return attachment_of(note)


def leave(vault: Vault, take: Take, recorder: Recorder[StoredMedia], *, seconds: float) -> None:
    """About to lock: ends the recording within `seconds`; the next unlock adds it to its testimony. Never raises.

    What does not end in time is suspended by the vault's lock with all that arrived.
    """
    recorder.end(Interruption.LOCK)
    recorder.join(seconds)
    if take.sealed is not None:
        with contextlib.suppress(AmanatError):
            attachment = _complete_sealed(take, recorder)
            take.sealed.keep(interview.with_attachment(take.sealed.account, attachment))
        return
    with contextlib.suppress(AmanatError):
        keep(vault, take.object_id, _ended(take, recorder))


def _ended(take: Take, recorder: Recorder[StoredMedia]) -> Note:
    return msgspec.structs.replace(
        take.note,
        **_marked(recorder),
        interrupted=recorder.interrupted or "",
        lost=recorder.progress().lost,
    )


def settled(vault: Vault, take: Take) -> None:
    """The testimony names the recording, and that is kept: nothing needs to find it again."""
    if take.sealed is not None:
        return
    vault.write(lambda writer: writer.drop_recording(take.object_id))


def photograph(
    vault: Vault, picture: Picture, *, clock: Clock, testimony: str = "", number: int = 1, device: str = ""
) -> Attachment:
    """One frame as a JPEG file straight into the vault, sealed if its testimony is. Raises BadMedia, MachineTrouble."""
    data = jpeg_of(picture)
    sealed = sealed_session.of(vault, testimony) if testimony else None
    with vault.media.begin() if sealed is None else sealed.media.begin() as writer:
        writer.write(data)
        stored = writer.finish()
    return Attachment(
        id=new_id(),
        sha256=stored.sha256,
        size=stored.size,
        media_type="image/jpeg",
        original_name=f"photograph-{number:02d}.jpg",
        device=device,
        made=exact(day_of(clock.now())),
    )
