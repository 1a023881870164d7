"""What the vault answers with: plain values. Ids are 32, hashes and links 64 hexadecimal digits."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum


class ContentState(IntEnum):
    """What is held of an entry's content."""

    PRESENT = 0
    HEADER_ONLY = 1
    PURGED = 2
    ERASED = 3


@dataclass(frozen=True, slots=True)
class TestimonyRow:
    """A line of the list. `day` is the account's day or that of its first revision; `names` the victims' first.

    `delivered` is yes, partly, no, or "received" for a testimony of which nothing is our own.
    """

    __test__ = False

    record: str
    case_number: str
    day: str
    state: str
    languages: tuple[str, ...]
    names: tuple[str, ...]
    place: str
    attachments: int
    conflict: bool
    proposal: bool
    own: bool
    delivered: str
    erasure_wish: bool
    draft: bool
    position: int


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A person as one testimony tells of them. `names` are all spellings; `birth` sorts, `status` is the latest."""

    record: str
    testimony: str
    case_number: str
    name: str
    names: tuple[str, ...]
    roles: tuple[str, ...]
    birth: str
    status: str
    conflict: bool
    proposal: bool
    position: int


@dataclass(frozen=True, slots=True)
class ArchiveRow:
    """A line of the list of archive items. `published` sorts; `size` is in bytes, 0 while there is no file."""

    record: str
    state: str
    kind: str
    title: str
    channel: str
    address: str
    published: str
    original_name: str
    media_type: str
    sha256: str
    size: int
    conflict: bool
    proposal: bool
    position: int


@dataclass(frozen=True, slots=True)
class SearchHit:
    """`kind` is testimony or person; `match` is exact, folded (another script or inflection) or sounds (skeleton).

    `excerpt` is the matching text of this record, with what matched at [start, end) where that could be told.
    """

    kind: str
    record: str
    testimony: str
    case_number: str
    name: str
    day: str
    match: str
    excerpt: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class DraftRow:
    """Unfinished typing: the record it will be, and when it was last saved (ISO UTC)."""

    record: str
    changed: str
    size: int


@dataclass(frozen=True, slots=True)
class SegmentRow:
    """`head` is the link of the segment's newest entry on its longest branch; `start` if it has none."""

    log: str
    segment: str
    parent: str
    start: str
    head: str
    count: int
    own: bool
    author: str


@dataclass(frozen=True, slots=True)
class EntryRow:
    """An entry of a log. `before` is the link it follows; `receipts` how many coordinators hold its content."""

    link: str
    before: str
    hash: str
    record: str
    header: bytes
    content: bytes | None
    state: ContentState
    own: bool
    receipts: int


@dataclass(frozen=True, slots=True)
class Finding:
    """`kind` is fork (two entries after one link), branch (two segments after one link: a restored or copied vault) or
    gap (what comes before `link` is not held)."""

    kind: str
    log: str
    link: str
    day: str


@dataclass(frozen=True, slots=True)
class QuarantinedObject:
    """An object of a staged bundle; read it with `vault.media.open_object(object)`."""

    name: str
    kind: str
    object: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class QuarantinedBundle:
    """A bundle that waits for a person. `details` are the bytes that the inbox gave (its own JSON)."""

    token: str
    bundle: str
    sender: str
    day: str
    details: bytes
    objects: tuple[QuarantinedObject, ...]


@dataclass(frozen=True, slots=True)
class BundleOut:
    """A bundle we promised or made. `manifest` is its hash; `plan` the bytes that the hand-over gave (its own JSON)."""

    bundle: str
    sequence: int
    complete: bool
    manifest: str
    size: int
    day: str
    plan: bytes
    receipts: int


@dataclass(frozen=True, slots=True)
class ReceiptRow:
    hash: str
    issuer: str
    day: str
    backup: str
    envelope: bytes


@dataclass(frozen=True, slots=True)
class LogPosition:
    """Our own log, and the link of the newest entry that this vault wrote (64 zeros: none)."""

    log: str
    link: str


@dataclass(frozen=True, slots=True)
class NamedRevision:
    """A revision that a decision names and that stands here; `present` says whether its content is held."""

    hash: str
    record: str
    author: str
    log: str
    segment: str
    present: bool
