"""What coordinators and the organisation add: dossiers, links, notes, releases, reprisals, archive items, forms."""

from __future__ import annotations

from enum import StrEnum

from intake.model.base import Element, Leaf, Record
from intake.model.dates import PartialDate
from intake.model.testimony import Transcript


class Dossier(Record, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """One human being, as a coordinator has put person records together."""

    title: str = ""
    people: tuple[str, ...] = ()
    assigned_to: str = ""
    note: str = ""


class Link(Record, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """A coordinator's judgement on two person records; "not the same" is remembered too."""

    first: str = ""
    second: str = ""
    same: bool | None = None
    reasons: str = ""
    decided_by: str = ""


CARD_REQUEST = "card-request"
"""The kind of note that says what somebody with a card of four words asked for (services.consent_cards)."""


class Note(Record, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    about: str = ""
    text: str = ""
    kind: str = ""


class ReleaseState(StrEnum):
    PREPARED = "prepared"
    RELEASED = "released"


class ReleasedSource(Element, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    testimony: str = ""
    consent: str = ""
    consent_revisions: tuple[str, ...] = ()
    level: str = ""


class Release(Record, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """What went out, for whom, by whom, under which consents; `sha256` is of the bytes as released.

    `replaced_letters` counts letters that no font of the computer had: in their place stands a box.
    """

    state: ReleaseState = ReleaseState.PREPARED
    audience: str = ""
    format: str = ""
    released_on: str = ""
    released_by: str = ""
    persons: tuple[str, ...] = ()
    sources: tuple[ReleasedSource, ...] = ()
    sha256: str = ""
    size: int = 0
    leak_check: str = ""
    left_out: tuple[str, ...] = ()
    replaced_letters: int = 0
    reviewed_by: str = ""
    note: str = ""
    signature: str = ""


class Reprisal(Record, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """Befell `who`; holds the releases of these and of `family` while `holds_releases`."""

    who: tuple[str, ...] = ()
    family: tuple[str, ...] = ()
    when: PartialDate | None = None
    what: str = ""
    suspected_release: str = ""
    holds_releases: bool = True


class ArchiveState(StrEnum):
    UNWATCHED = "unwatched"
    INDEXED = "indexed"
    TRANSCRIBED = "transcribed"
    CHECKED = "checked"


class ArchiveKind(StrEnum):
    """What it is, as far as its bytes and a person say."""

    VIDEO = "video"
    VOICE_MESSAGE = "voice-message"
    LETTER = "letter"
    VERDICT = "verdict"
    PAPER_NOTE = "paper-note"
    PHOTOGRAPH = "photograph"
    DOCUMENT = "document"
    OTHER = "other"


class FoundColumn(Leaf, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """A cell of the table that an item came with, in the words of the table."""

    heading: str = ""
    text: str = ""


class ArchiveMention(Element, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """Who, where and when an item speaks of, found by watching it. `person` is a record, `name` as it is heard."""

    person: str = ""
    name: str = ""
    place: str = ""
    when: PartialDate | None = None
    time_code: str = ""
    note: str = ""


class ArchiveMove(Element, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """That somebody moved an item on, or back. `by` is a pseudonym."""

    state: ArchiveState = ArchiveState.UNWATCHED
    day: str = ""
    by: str = ""
    note: str = ""


class ArchiveCopy(Element, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """The same bytes found once more: elsewhere, or under another name."""

    address: str = ""
    channel: str = ""
    title_as_found: str = ""
    published: PartialDate | None = None
    original_name: str = ""
    as_found: tuple[FoundColumn, ...] = ()


NOT_ASKED = "already-public-not-asked"
NOBODY_ASKED = "not-asked"
"""Of what came without an address: a voice message or a letter is not public, and saying so would be invented."""


class ArchiveItem(Record, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """Something that already exists; neither `consent_state` permits a release: `NOT_ASKED`, `NOBODY_ASKED`.

    `as_found` is every cell of the table it came with, whatever was made of it.
    """

    address: str = ""
    channel: str = ""
    title_as_found: str = ""
    published: PartialDate | None = None
    captured: PartialDate | None = None
    captured_by: str = ""
    still_online: bool | None = None
    state: ArchiveState = ArchiveState.UNWATCHED
    consent_state: str = NOT_ASKED
    sha256: str = ""
    size: int = 0
    media_type: str = ""
    kind: ArchiveKind | None = None
    original_name: str = ""
    as_found: tuple[FoundColumn, ...] = ()
    copies: tuple[ArchiveCopy, ...] = ()
    summary: str = ""
    mentions: tuple[ArchiveMention, ...] = ()
    transcripts: tuple[Transcript, ...] = ()
    moves: tuple[ArchiveMove, ...] = ()


class Form(Record, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """An organisation's own questions, as the published definition."""

    name: str = ""
    version: int = 0
    definition: str = ""


class Setting(Record, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """One setting of this vault; never leaves it."""

    name: str = ""
    value: str = ""


class TrustDocument(Record, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """A signed document as it came: `envelope` is the DSSE JSON, `kind` its payload type's word."""

    kind: str = ""
    envelope: str = ""
    subject: str = ""
