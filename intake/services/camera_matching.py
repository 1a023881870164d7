"""Which testimony a camera's file belongs to: by the code that was filmed, else by a person. Nothing is guessed.

Codes are looked for by the process that can do nothing else; what it says is compared with the takes of testimonies
that can be opened here. A file without a code gets a suggestion from its neighbours on the card, to be accepted.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import msgspec

from intake.errors import AmanatError, Cancelled, DecodingUnsafe, NotFound, TestimonySealed
from intake.media.decoding import Decoder
from intake.model.attachment import Attachment
from intake.model.dates import exact
from intake.model.ids import new_id
from intake.progress import CancelToken, Progress, no_progress
from intake.services import camera_notes, interview, sealed_session, viewing
from intake.services.account import from_draft
from intake.services.attachments import take_in
from intake.services.camera_files import is_film, is_named
from intake.services.camera_notes import WaitingFile

if TYPE_CHECKING:
    from intake.vault.vault import Vault

CHAPTER_HOURS = 6
"""A file made so long after one with a code is not suggested to be of the same take."""


@dataclass(frozen=True, slots=True)
class Unplaced:
    """A file that waits; its `suggested` is a testimony's id, `follows` the name of the file it came after."""

    id: str
    file: WaitingFile


@dataclass(frozen=True, slots=True)
class Placed:
    """What matching did: files by testimony; `unsafe` where this computer cannot look into films at all."""

    by_testimony: dict[str, int]
    waiting: int
    unsafe: bool = False


def waiting(vault: Vault) -> list[Unplaced]:
    """Every file without a testimony, by card and number."""
    with vault.reader() as reader:
        notes = camera_notes.held(reader, WaitingFile)
    return [Unplaced(identifier, note) for identifier, note in notes]


def look(vault: Vault, *, progress: Progress = no_progress, cancel: CancelToken | None = None) -> Placed:
    """Looks for codes in what was not looked at, and places every file whose code is known. Raises Cancelled."""
    with vault.reader() as reader:
        notes = camera_notes.held(reader, WaitingFile)
    unsafe = False
    with Decoder(films=True) as decoder:
        for number, (identifier, note) in enumerate(notes):
            progress("look", number, len(notes))
            if cancel is not None:
                cancel.raise_if_cancelled()
            if note.looked:
                continue
            try:
                takes = _takes(vault, decoder, note) if is_film(note.media_type) else ()
            except DecodingUnsafe:
                unsafe = True
                break
            notes[number] = (identifier, msgspec.structs.replace(note, looked=True, takes=takes))
            camera_notes.put(vault, notes[number][1], identifier)
    placed: dict[str, int] = {}
    left = 0
    before: tuple[str, WaitingFile, str] | None = None
    for identifier, note in sorted(notes, key=_as_filmed):
        testimony = next((found for take in note.takes if (found := testimony_of(vault, take))), "")
        if note.takes:
            before = (note.card, note, testimony)
        if testimony and _placed(vault, identifier, testimony):
            placed[testimony] = placed.get(testimony, 0) + 1
            continue
        left += 1
        if not note.takes and not note.suggested and before is not None and _goes_on(before[1], note):
            suggestion = msgspec.structs.replace(note, suggested=before[2], follows=before[1].name if before[2] else "")
            if suggestion != note:
                camera_notes.put(vault, suggestion, identifier)
    return Placed(placed, left, unsafe)


def _as_filmed(item: tuple[str, WaitingFile]) -> tuple[str, str, int]:
    return (item[1].card, item[1].made, item[1].number)


def _goes_on(first: WaitingFile, then: WaitingFile) -> bool:
    """Whether a file may be a further part of what began with the code: cameras cut long films into several files."""
    if first.card != then.card or not (first.made and then.made):
        return False
    apart = datetime.fromisoformat(then.made) - datetime.fromisoformat(first.made)
    return timedelta(0) <= apart <= timedelta(hours=CHAPTER_HOURS)


def _takes(vault: Vault, decoder: Decoder, note: WaitingFile) -> tuple[str, ...]:
    held = Attachment(sha256=note.sha256, size=note.size)
    for closer in (False, True):
        try:
            with viewing.source(vault, held) as stream:
                found = decoder.takes(stream, note.media_type, closer=closer)
        except (Cancelled, DecodingUnsafe):
            raise
        except AmanatError:
            found = ()  # broken, too large or too slow to look into: a person places it
        if found:
            return found
        if note.media_type.startswith("image/"):
            break
    return ()


def testimony_of(vault: Vault, take: str) -> str:
    """The testimony that showed this code: among those that are open, the drafts, and the log. Empty for none."""
    for session in sealed_session.open_sessions(vault):
        if take in session.account.testimony.film_takes:
            return session.record
    with vault.reader() as reader:
        for row in reader.drafts():
            data = reader.draft(row.record)
            if data is not None and take.encode() in data and take in from_draft(data).testimony.film_takes:
                return row.record
        found = reader.records_that_say("testimony", take)
    return found[0] if len(found) == 1 else ""


def place(vault: Vault, files: Iterable[str], testimony: str) -> int:
    """A person says to which testimony these files belong. Returns how many. Raises NotFound, TestimonySealed."""
    return sum(_placed(vault, identifier, testimony, insist=True) for identifier in files)


def _placed(vault: Vault, identifier: str, testimony: str, *, insist: bool = False) -> bool:
    """Adds a waiting file to a testimony and forgets that it waits. Cut short anywhere, it can be called again."""
    with vault.reader() as reader:
        note = dict(camera_notes.held(reader, WaitingFile)).get(identifier)
    if note is None:
        return False
    try:
        session = sealed_session.of(vault, testimony)
        if session is not None:
            _into_sealed(vault, session, note)
        else:
            opened = interview.open_account(vault, testimony)
            if not _has(opened.account.testimony.attachments, note):
                account = interview.with_attachment(opened.account, attachment_of(note))
                if opened.is_draft:
                    interview.keep_draft(vault, account)
                else:
                    interview.save(vault, account)
    except (NotFound, TestimonySealed):
        if insist:
            raise
        return False
    camera_notes.drop(vault, identifier)
    if session is not None:
        vault.tidy()  # the key of the copy that could be opened, and its name, leave the journal as well
    return True


def _into_sealed(vault: Vault, session: sealed_session.SealedSession, note: WaitingFile) -> None:
    """Sealed like all else of that testimony; the copy that this vault could open goes."""
    if not _has(session.account.testimony.attachments, note):
        with vault.media.open(note.sha256) as stream:
            taken = take_in(session.media, stream, note.name, size=note.size)
        filled = msgspec.structs.replace(attachment_of(note), sha256=taken.attachment.sha256)
        session.keep(interview.with_attachment(session.account, filled))
    with vault.reader() as reader:
        others = [item for _, item in camera_notes.held(reader, WaitingFile) if item.sha256 == note.sha256]
        if len(others) > 1 or reader.media_mentioned(note.sha256):
            return
    vault.media.delete(note.sha256)


def _has(attachments: tuple[Attachment, ...], note: WaitingFile) -> bool:
    return any(item.sha256 == note.sha256 for item in attachments)


def attachment_of(note: WaitingFile) -> Attachment:
    """The file as its testimony will name it: the day is the card's word for when."""
    day = note.made[:10]
    return Attachment(
        id=new_id(),
        sha256=note.sha256,
        size=note.size,
        media_type=note.media_type,
        claimed_type=note.claimed_type,
        original_name=note.name,
        made=exact(day) if day else None,
        received=exact(note.day),
        take=note.takes[0] if note.takes else "",
    )


def forget(vault: Vault, files: Iterable[str]) -> int:
    """A person says that these belong to no testimony: they are destroyed, unless something else names them."""
    with vault.reader() as reader:
        notes = dict(camera_notes.held(reader, WaitingFile))
    count = 0
    for identifier in files:
        note = notes.pop(identifier, None)
        if note is None:
            continue
        camera_notes.drop(vault, identifier)
        if not is_named(vault, note.sha256):
            vault.media.delete(note.sha256)
        count += 1
    if count:
        vault.tidy()
    return count
