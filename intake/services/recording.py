"""Recording into a testimony: begin, end, take a photograph, and find again what a crash or a lock cut short.

A note in the vault says to which testimony a recording belongs before its first byte arrives, and goes when the
testimony names it; so whatever happens between, the next unlock makes it an attachment. Never writes outside the vault.
"""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

import msgspec

from intake.clock import Clock, day_of
from intake.errors import (
    AmanatError,
    BadMedia,
    MachineTrouble,
    MediaDamaged,
    MediaTooLarge,
    NotFound,
    NotShown,
)
from intake.fsio import translate_os_errors
from intake.media.facts import read_facts
from intake.media.recording import MediaSink, Progress, Recorder, State, time_code
from intake.media.recording_encoder import Plan
from intake.media.recording_frames import Level, Picture, Sound, SoundFormat, jpeg_of, level_of, small_rgb
from intake.media.recording_repair import rewrite
from intake.model.attachment import Attachment, Interruption
from intake.model.dates import exact
from intake.model.ids import new_id
from intake.progress import CancelToken, no_progress
from intake.progress import Progress as Told
from intake.services import interview, sealed_session

if TYPE_CHECKING:
    from intake.services.sealed_media import SealedMediaWriter
    from intake.services.sealed_session import SealedSession
    from intake.vault.media import MediaStore, MediaWriter, StoredMedia
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
    "leave",
    "level_of",
    "photograph",
    "recover",
    "seconds_left",
    "settled",
    "small_rgb",
    "time_code",
]

NOTHING = 600
"""A recording of fewer bytes than the head of a file holds neither picture nor sound."""
MOST_LEFT_OUT = 4 << 20
"""Of a recording that was cut, at most its unfinished end may be left out when its index is made."""


class Kind(StrEnum):
    SOUND = "sound"
    VIDEO = "video"


class _Note(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What the vault keeps of a recording that runs. `attachment` is its id from the first byte on."""

    testimony: str
    attachment: str
    video: bool = False
    name: str = ""
    device: str = ""
    day: str = ""
    marks: tuple[str, ...] = ()
    pauses: tuple[str, ...] = ()
    interrupted: str = ""
    sha256: str = ""  # once it is whole
    size: int = 0
    lost: int = 0


@dataclass(frozen=True, slots=True)
class Take:
    """A recording that runs: its sink in the vault, and what it will be."""

    sink: MediaWriter | SealedMediaWriter
    object_id: str
    note: _Note
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
    note = _Note(
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
        _keep(vault, sink.object_id, note)
    except BaseException:
        sink.abort()
        raise
    return Take(sink, sink.object_id, note)


def keep_marks(vault: Vault, take: Take, marks: Sequence[str], pauses: Sequence[str]) -> None:
    """Marks survive a crash like the recording itself. Changes nothing once the take has ended."""
    if take.sealed is not None:
        return
    note = msgspec.structs.replace(take.note, marks=tuple(marks), pauses=tuple(pauses))

    def work(writer: Writer) -> None:
        held = dict(writer.recordings()).get(take.object_id)
        if held is not None and not msgspec.json.decode(held, type=_Note).sha256:
            writer.put_recording(take.object_id, msgspec.json.encode(note))

    vault.write(work)


def complete(vault: Vault, take: Take, recorder: Recorder[StoredMedia], *, progress: Told = no_progress) -> Attachment:
    """The attachment that an ended recording is. Add it to the account, keep that, then call `settled`.

    A recording that failed is finished with what survived. Raises NotFound when nothing did, MachineTrouble when the
    disk refuses even that; then the next unlock tries again.
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
        raise NotFound(what="recording")
    if recorder.head is not None:
        stored = vault.media.replace_front(stored, recorder.head, progress)
    note = msgspec.structs.replace(_ended(take, recorder), sha256=stored.sha256, size=stored.size)
    _keep(vault, take.object_id, note)
    return _attachment(note)


def _complete_sealed(take: Take, recorder: Recorder[StoredMedia]) -> Attachment:
    """Its beginning is sealed already and stays as it is: no length is written into it afterwards."""
    try:
        stored = recorder.result()
    except AmanatError:
        raise NotFound(what="recording") from None  # its pieces are there, and a coordinator finds them
    if stored.size < NOTHING:
        raise NotFound(what="recording")
    note = msgspec.structs.replace(_ended(take, recorder), sha256=stored.sha256, size=stored.size)
    return _attachment(note)


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
        _keep(vault, take.object_id, _ended(take, recorder))


def _ended(take: Take, recorder: Recorder[StoredMedia]) -> _Note:
    return msgspec.structs.replace(
        take.note,
        marks=tuple(recorder.marks),
        pauses=tuple(recorder.pauses),
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


# --- after a crash or a lock -----------------------------------------------------------------------------------------


def recover(vault: Vault, *, progress: Told = no_progress, cancel: CancelToken | None = None) -> tuple[str, ...]:
    """After unlock: makes what was cut short an attachment of its testimony. Returns the testimonies' ids.

    May be cut short and called again. What was added is looked at once more at the next unlock, since an account that
    was open meanwhile may have been saved without it.
    """
    with vault.reader() as reader:
        waiting = reader.recordings()
    found = []
    for object_id, data in waiting:
        if cancel is not None:
            cancel.raise_if_cancelled()
        try:
            note = msgspec.json.decode(data, type=_Note)
            if _recovered(vault, object_id, note, progress, cancel):
                found.append(note.testimony)
        except (MediaDamaged, msgspec.MsgspecError):
            continue  # left as it is: checking the vault tells of it
    return tuple(dict.fromkeys(found))


def _recovered(vault: Vault, object_id: str, note: _Note, progress: Told, cancel: CancelToken | None) -> bool:
    media = vault.media
    if media.is_written(object_id):
        return False
    if _has(vault, note):
        vault.write(lambda writer: writer.drop_recording(object_id))
        return False
    if not note.sha256:
        stored = media.finished(object_id)
        if stored is None:
            try:
                stored = media.recover(object_id)
            except NotFound:  # not one byte arrived
                vault.write(lambda writer: writer.drop_recording(object_id))
                return False
            note = msgspec.structs.replace(note, interrupted=note.interrupted or Interruption.CRASH)
        if stored.size < NOTHING:
            media.delete(stored.sha256)
            vault.write(lambda writer: writer.drop_recording(object_id))
            return False
        mend = note.video and _without_length(media, stored)
        whole = _mended(media, stored, progress, cancel) if mend else stored
        note = msgspec.structs.replace(note, sha256=whole.sha256, size=whole.size)
        _keep(vault, object_id, note)
        if whole.sha256 != stored.sha256:
            media.delete(stored.sha256)  # only now that the note names the other
    return _add(vault, object_id, note)


def _has(vault: Vault, note: _Note) -> bool:
    try:
        account = interview.open_account(vault, note.testimony).account
    except NotFound:
        return False
    return any(item.id == note.attachment for item in account.testimony.attachments)


def _without_length(media: MediaStore, stored: StoredMedia) -> bool:
    try:
        with media.open(stored.sha256) as source:
            return read_facts(source).seconds is None
    except (BadMedia, MediaTooLarge, NotShown):
        return False


def _mended(media: MediaStore, stored: StoredMedia, progress: Told, cancel: CancelToken | None) -> StoredMedia:
    """The same video with length and index; the one there is when that cannot be, or would lose something."""
    try:
        with media.open(stored.sha256) as source, media.begin() as sink:
            front = rewrite(source, sink, size=stored.size, progress=progress, cancel=cancel)
            whole = sink.finish()
        if whole.size < stored.size - MOST_LEFT_OUT:
            media.delete(whole.sha256)
            return stored
        return media.replace_front(whole, front) if front is not None else whole
    except (BadMedia, MachineTrouble):
        return stored


def _add(vault: Vault, object_id: str, note: _Note) -> bool:
    """Whether the testimony did not have it yet."""
    try:
        opened = interview.open_account(vault, note.testimony)
    except NotFound:  # erased meanwhile
        vault.media.delete(note.sha256)
        vault.write(lambda writer: writer.drop_recording(object_id))
        return False
    account = interview.with_attachment(opened.account, _attachment(note))
    if opened.is_draft:
        interview.keep_draft(vault, account)
    else:
        interview.save(vault, account)
    _keep(vault, object_id, note)
    return True


def forget(vault: Vault, attachment: str) -> None:
    """A person took a recording off its testimony: recovery does not put it back."""

    def work(writer: Writer) -> None:
        for object_id, data in writer.recordings():
            if msgspec.json.decode(data, type=_Note).attachment == attachment:
                writer.drop_recording(object_id)

    vault.write(work)


def _keep(vault: Vault, object_id: str, note: _Note) -> None:
    data = msgspec.json.encode(note)
    vault.write(lambda writer: writer.put_recording(object_id, data))


def _attachment(note: _Note) -> Attachment:
    return Attachment(
        id=note.attachment,
        sha256=note.sha256,
        size=note.size,
        media_type="video/x-matroska" if note.video else "audio/ogg",
        original_name=note.name,
        device=note.device,
        made=exact(note.day),
        marks=note.marks,
        pauses=note.pauses,
        interrupted=Interruption(note.interrupted) if note.interrupted else None,
        frames_lost=note.lost,
    )
