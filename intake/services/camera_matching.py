"""Which testimony a camera's file belongs to: by the code that was filmed, else by a person. Nothing is guessed.

Codes are looked for by the process that can do nothing else; what it says is compared with the takes of testimonies
that can be opened here. A file without a code gets a suggestion from its neighbours on the card, to be accepted.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import msgspec

from intake.errors import (
    AmanatError,
    Cancelled,
    DecodingEnded,
    DecodingTooLong,
    DecodingUnsafe,
    NotFound,
    TestimonySealed,
)
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
    known: dict[str, str] = {}
    for _identifier, note in notes:
        for take in note.takes:
            if take not in known:
                known[take] = testimony_of(vault, take)
    placed = _by_code(vault, notes, known, cancel)
    left = len(notes) - sum(placed.values())
    before: tuple[str, WaitingFile, str] | None = None
    for identifier, note in sorted(notes, key=_as_filmed):
        testimony = _testimony(note, known)
        if note.takes:
            before = (note.card, note, testimony)
        if testimony:
            continue
        if not note.takes and not note.suggested and before is not None and _goes_on(before[1], note):
            suggestion = msgspec.structs.replace(note, suggested=before[2], follows=before[1].name if before[2] else "")
            if suggestion != note:
                camera_notes.put(vault, suggestion, identifier)
    return Placed(placed, left, unsafe)


def _testimony(note: WaitingFile, known: dict[str, str]) -> str:
    return next((known[take] for take in note.takes if known[take]), "")


def _by_code(
    vault: Vault, notes: list[tuple[str, WaitingFile]], known: dict[str, str], cancel: CancelToken | None
) -> dict[str, int]:
    """Places what has the code of a testimony that can be opened; how many went into each."""
    groups: dict[str, list[str]] = {}
    for identifier, note in notes:
        if testimony := _testimony(note, known):
            groups.setdefault(testimony, []).append(identifier)
    placed = {}
    for testimony, files in groups.items():
        if cancel is not None:
            cancel.raise_if_cancelled()
        try:
            placed[testimony] = place(vault, files, testimony)
        except (NotFound, TestimonySealed):
            continue
    return placed


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
        except (DecodingEnded, DecodingTooLong):
            return ()  # what broke its reader is not looked at more closely: a person places it
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
    """Adds waiting files to a testimony, in one change of it, and forgets that they wait. Returns how many.

    Cut short anywhere, it can be called again. Raises NotFound, TestimonySealed.
    """
    with vault.reader() as reader:
        notes = dict(camera_notes.held(reader, WaitingFile))
    chosen = {identifier: notes[identifier] for identifier in files if identifier in notes}
    if not chosen:
        return 0
    session = sealed_session.of(vault, testimony)
    if session is not None:
        waiting = Counter(note.sha256 for note in notes.values())
        for identifier, note in chosen.items():
            _into_sealed(vault, session, note, alone=waiting[note.sha256] == 1)
            waiting[note.sha256] -= 1
            camera_notes.drop(vault, identifier)
        vault.tidy()  # the keys of the copies that could be opened, and their names, leave the journal as well
        return len(chosen)
    opened = interview.open_account(vault, testimony)
    account = opened.account
    have = {item.sha256 for item in account.testimony.attachments}
    for note in chosen.values():
        if note.sha256 not in have:
            have.add(note.sha256)
            account = interview.with_attachment(account, attachment_of(note))
    if account is not opened.account:
        (interview.keep_draft if opened.is_draft else interview.save)(vault, account)
    camera_notes.drop(vault, *chosen)
    return len(chosen)


def _into_sealed(vault: Vault, session: sealed_session.SealedSession, note: WaitingFile, *, alone: bool) -> None:
    """Sealed like all else of that testimony; the copy that this vault could open goes, unless another needs it."""
    if not _has(session.account.testimony.attachments, note):
        with vault.media.open(note.sha256) as stream:
            taken = take_in(session.media, stream, note.name, size=note.size)
        filled = msgspec.structs.replace(attachment_of(note), sha256=taken.attachment.sha256)
        session.keep(interview.with_attachment(session.account, filled))
    if not alone:
        return
    with vault.reader() as reader:
        if reader.media_mentioned(note.sha256):
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
    gone = {identifier: notes.pop(identifier) for identifier in files if identifier in notes}
    if not gone:
        return 0
    camera_notes.drop(vault, *gone)
    kept = {note.sha256 for note in notes.values()}
    for sha256 in {note.sha256 for note in gone.values()} - kept:
        if not is_named(vault, sha256):
            vault.media.delete(sha256)
    vault.tidy()
    return len(gone)
