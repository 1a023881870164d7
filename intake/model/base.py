"""What all typed records share. Any field may be empty; why it is empty can be said in `unanswered`."""

from __future__ import annotations

from enum import StrEnum
from typing import TypeAlias

import msgspec


class Unanswered(StrEnum):
    """Why a field is empty: different from nobody having come to it yet."""

    NOT_ASKED = "not-asked"
    UNKNOWN = "unknown"
    REFUSED = "refused"


Unanswereds: TypeAlias = dict[str, Unanswered]


class Part(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """A group of fields, each with a path and history of its own. `unanswered` is keyed by field name."""

    unanswered: Unanswereds = {}


class Element(Part, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """One of a list, known by its random id for ever; `order` only says where it is shown."""

    id: str = ""
    order: int = 0


class Leaf(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """A small structure that is one value: replaced whole, in conflict whole."""


class Record(Part, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """The root of one record."""


class Confidence(StrEnum):
    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


class SourceKind(StrEnum):
    """Where a piece of knowledge comes from."""

    TESTIMONY = "testimony"
    DOCUMENT = "document"
    OFFICIAL_REPLY = "official-reply"
    STATE_MEDIA = "state-media"
    LEAKED_RECORD = "leaked-record"
    PUBLIC_POST = "public-post"


class KnownHow(StrEnum):
    """Who first knew a thing: sources are counted by this origin, and rumour counts nothing."""

    OWN_EXPERIENCE = "own-experience"
    EYE_WITNESS = "eye-witness"
    TOLD_BY_VICTIM = "told-by-victim"
    TOLD_BY_RELATIVE = "told-by-relative"
    TOLD_BY_INSIDE_SOURCE = "told-by-inside-source"
    TOLD_BY_OFFICIAL = "told-by-official"
    DOCUMENT = "document"
    MEDIA = "media"
    RUMOUR = "rumour"


class Source(Leaf, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """Origin of a claim and the steps by which it came to us."""

    kind: SourceKind = SourceKind.TESTIMONY
    known_how: KnownHow | None = None
    first_knew: str = ""
    steps: tuple[str, ...] = ()
    reference: str = ""
