"""What the vault keeps of a recording until its testimony names it: whose it is, and what it will be.

Of this vault only, on no log. Changes no testimony itself.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import msgspec

from intake.model.attachment import Attachment, Interruption, SpeakerTurn
from intake.model.dates import exact

if TYPE_CHECKING:
    from intake.vault.vault import Vault

NOTHING = 600
"""A recording of fewer bytes than the head of a file holds neither picture nor sound."""


class Note(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What the vault keeps of a recording that runs. `attachment` is its id from the first byte on."""

    testimony: str
    attachment: str
    video: bool = False
    name: str = ""
    device: str = ""
    day: str = ""
    marks: tuple[str, ...] = ()
    mark_notes: tuple[str, ...] = ()
    pauses: tuple[str, ...] = ()
    speakers: tuple[SpeakerTurn, ...] = ()
    picture_until: str = ""
    interrupted: str = ""
    sha256: str = ""  # once it is whole
    size: int = 0
    lost: int = 0


def keep(vault: Vault, object_id: str, note: Note) -> None:
    """Writes or replaces a note."""
    data = msgspec.json.encode(note)
    vault.write(lambda writer: writer.put_recording(object_id, data))


def in_order(marks: Sequence[str], notes: Mapping[str, str]) -> tuple[str, ...]:
    """A few words for each mark in their order; nothing at all where none has any."""
    words = tuple(notes.get(code, "") for code in marks)
    return words if any(words) else ()


def attachment_of(note: Note) -> Attachment:
    """What the testimony will name, once the note knows its SHA-256."""
    return Attachment(
        id=note.attachment,
        sha256=note.sha256,
        size=note.size,
        media_type="video/x-matroska" if note.video else "audio/ogg",
        original_name=note.name,
        device=note.device,
        made=exact(note.day),
        marks=note.marks,
        mark_notes=note.mark_notes,
        pauses=note.pauses,
        speakers=note.speakers,
        picture_until=note.picture_until,
        interrupted=Interruption(note.interrupted) if note.interrupted else None,
        frames_lost=note.lost,
    )
