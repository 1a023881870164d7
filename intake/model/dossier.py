"""What coordinators and the organisation add: dossiers, links, notes, releases, reprisals, archive items, forms."""

from __future__ import annotations

from enum import StrEnum

from intake.model.base import Element, Record
from intake.model.dates import PartialDate


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


class ArchiveItem(Record, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """Something that already exists; `consent_state` "already-public-not-asked" permits no new release."""

    address: str = ""
    channel: str = ""
    title_as_found: str = ""
    published: PartialDate | None = None
    captured: PartialDate | None = None
    captured_by: str = ""
    still_online: bool | None = None
    state: ArchiveState = ArchiveState.UNWATCHED
    consent_state: str = "already-public-not-asked"
    sha256: str = ""
    size: int = 0
    media_type: str = ""


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
