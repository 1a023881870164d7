"""A file taken in with a testimony, and a document it may show. Holds no bytes: the media store does."""

from __future__ import annotations

from enum import StrEnum

from intake.model.base import Element, Leaf
from intake.model.dates import PartialDate


class AttachmentRole(StrEnum):
    EVIDENTIARY_ORIGINAL = "evidentiary-original"
    WORKING_COPY = "working-copy"


class Interruption(StrEnum):
    """Why a recording of ours ended before a person ended it. What was recorded until then is kept."""

    CRASH = "crash"
    LOCK = "lock"
    DEVICE = "device"
    DISK_FULL = "disk-full"
    FAULT = "fault"


class SpeakerTurn(Leaf, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """From the time code `at` on speaks the one with this id in the testimony's `testifiers`: an id, never a name."""

    at: str = ""
    testifier: str = ""


class Attachment(Element, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """SHA-256 and size are of the bytes as ingested; `original_name` is protected like any name.

    Of a recording made by the program itself: `marks` and `pauses` are time codes (HH:MM:SS.mmm of the file: what a
    person marked, and where recording paused), `mark_notes` a few words for each mark, in the same order, `speakers`
    who spoke from when on, `picture_until` the time code after which the camera gave nothing and sound went on alone,
    and `frames_lost` counts pictures that the computer was too slow for.
    """

    sha256: str = ""
    size: int = 0
    media_type: str = ""
    claimed_type: str = ""
    original_name: str = ""
    title: str = ""
    description: str = ""
    device: str = ""
    made: PartialDate | None = None
    received: PartialDate | None = None
    clock_note: str = ""
    role: AttachmentRole = AttachmentRole.EVIDENTIARY_ORIGINAL
    derived_from: str = ""
    derivation: str = ""
    shows_people: tuple[str, ...] = ()
    shows_document: str = ""
    time_code: str = ""
    take: str = ""
    injury: bool | None = None
    own_consent: str = ""
    marks: tuple[str, ...] = ()
    mark_notes: tuple[str, ...] = ()
    pauses: tuple[str, ...] = ()
    speakers: tuple[SpeakerTurn, ...] = ()
    picture_until: str = ""
    interrupted: Interruption | None = None
    frames_lost: int = 0


class DocumentSeen(StrEnum):
    ORIGINAL = "original"
    COPY = "copy"
    SCREEN_PHOTOGRAPH = "screen-photograph"
    TOLD_OF = "told-of"


class Document(Element, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    issuer: str = ""
    kind: str = ""
    number: str = ""
    issued: PartialDate | None = None
    language: str = ""
    seen: DocumentSeen | None = None
    how_obtained: str = ""
    where_the_paper_is: str = ""
    about: tuple[str, ...] = ()
