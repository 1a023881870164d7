"""After a crash or a lock: recordings that were cut short become attachments of their testimonies.

May be cut short itself at any step and called again. Never throws away what holds sound or picture and has a testimony.
"""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

import msgspec

from intake.errors import BadMedia, MachineTrouble, MediaDamaged, MediaTooLarge, NotFound, NotShown
from intake.media.facts import read_facts
from intake.media.recording_repair import rewrite
from intake.model.attachment import Interruption
from intake.progress import CancelToken, Progress, no_progress
from intake.services import interview
from intake.services.recording_notes import NOTHING, Note, attachment_of, keep

if TYPE_CHECKING:
    from intake.vault.media import MediaStore, StoredMedia
    from intake.vault.vault import Vault, Writer

MOST_LEFT_OUT = 4 << 20
"""Of a recording that was cut, at most its unfinished end may be left out when its index is made."""


def recover(vault: Vault, *, progress: Progress = no_progress, cancel: CancelToken | None = None) -> tuple[str, ...]:
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
            note = msgspec.json.decode(data, type=Note)
            if _recovered(vault, object_id, note, progress, cancel):
                found.append(note.testimony)
        except (MediaDamaged, msgspec.MsgspecError):
            continue  # left as it is: checking the vault tells of it
    return tuple(dict.fromkeys(found))


def _recovered(vault: Vault, object_id: str, note: Note, progress: Progress, cancel: CancelToken | None) -> bool:
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
        keep(vault, object_id, note)
        if whole.sha256 != stored.sha256:
            media.delete(stored.sha256)  # only now that the note names the other
    return _add(vault, object_id, note)


def _has(vault: Vault, note: Note) -> bool:
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


def _mended(media: MediaStore, stored: StoredMedia, progress: Progress, cancel: CancelToken | None) -> StoredMedia:
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


def _add(vault: Vault, object_id: str, note: Note) -> bool:
    """Whether the testimony did not have it yet."""
    try:
        opened = interview.open_account(vault, note.testimony)
    except NotFound:  # erased meanwhile
        vault.media.delete(note.sha256)
        vault.write(lambda writer: writer.drop_recording(object_id))
        return False
    account = interview.with_attachment(opened.account, attachment_of(note))
    if opened.is_draft:
        interview.keep_draft(vault, account)
    else:
        interview.save(vault, account)
    keep(vault, object_id, note)
    return True


def destroy_cut(vault: Vault, testimony: str) -> None:
    """What no account names of a testimony that is destroyed: takes that were cut short, or could not be completed."""
    with vault.reader() as reader:
        waiting = reader.recordings()
    media = vault.media
    for object_id, data in waiting:
        try:
            note = msgspec.json.decode(data, type=Note)
        except msgspec.MsgspecError:
            continue  # of a camera's card or file (camera_notes), or what a newer program keeps
        if note.testimony != testimony or note.sha256 or media.is_written(object_id):
            continue
        stored = media.finished(object_id)
        if stored is not None:
            media.delete(stored.sha256)
        else:
            with contextlib.suppress(NotFound):  # not one byte arrived
                media.drop_interrupted(object_id)


def forget(vault: Vault, attachment: str) -> None:
    """A person took a recording off its testimony: recovery does not put it back."""

    def work(writer: Writer) -> None:
        for object_id, data in writer.recordings():
            try:
                note = msgspec.json.decode(data, type=Note)
            except msgspec.MsgspecError:
                continue  # a camera's file that waits (camera_notes), or what a newer program keeps
            if note.attachment == attachment:
                writer.drop_recording(object_id)

    vault.write(work)
