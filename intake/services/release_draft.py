"""A report before it goes out: what is used, what is left out and why, and the redacted texts to read. Values only.

A draft lives in memory and is shown to the person who releases; of it only the redacted words reach a document.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from intake.model.consent import Level
from intake.model.digests import hex_digest


@dataclass(frozen=True, slots=True)
class HitSpan:
    """One label in a redacted text: what stands there, and where, counted in letters of the redacted text."""

    label: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class RedactedPiece:
    """One field of a free text. `original` is for the reviewer's eyes beside it and goes nowhere."""

    key: str
    label: str
    original: str
    redacted: str
    hits: tuple[HitSpan, ...] = ()


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Something in a redacted text that may have to go; a person keeps it by `id`, or removes it by its `text`.

    `kind`: a word of `intake.redaction.detect.Found`, or "named-as-source". `start` and `end` count letters of the
    redacted text of piece number `piece`.
    """

    id: str
    kind: str
    text: str
    piece: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class FreeText:
    """A text that enters the report only once somebody approves its `digest`.

    `blocked` holds codes for why it cannot be approved at all (missing-script, level); `warnings` holds codes to look
    out for (short-name, not-to-be-used, topics-declined, unchecked-translation, stale-translation).
    """

    id: str
    testimony: str
    person: str
    kind: str
    language: str
    title: str
    pieces: tuple[RedactedPiece, ...]
    suggestions: tuple[Suggestion, ...] = ()
    blocked: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()

    @property
    def digest(self) -> str:
        """Names exactly this redacted text: 64 hexadecimal digits."""
        parts = [self.id, self.title, *(part for p in self.pieces for part in (p.key, p.label, p.redacted))]
        return hex_digest("release-text", *(part.encode("utf-8", "surrogatepass") for part in parts))

    def undecided(self, kept: Collection[str]) -> tuple[Suggestion, ...]:
        return tuple(s for s in self.suggestions if s.id not in kept)


@dataclass(frozen=True, slots=True)
class UsedTestimony:
    """An account that the policy lets in, at what level, and the consent revisions it rests on."""

    testimony: str
    case_number: str
    level: Level
    label: str
    consents: tuple[str, ...]
    consent_revisions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LeftOut:
    """An account or person that stays out (kind testimony, person), or a name that does (kind name), and codes why."""

    record: str
    kind: str
    case_number: str
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MissingScript:
    """A protected name that has no spelling in a script which these texts are written in."""

    label: str
    person: str
    script: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a timeline, redacted; `key` finds its details among the approved texts."""

    key: str
    when: str
    what: str
    notes: tuple[str, ...]
    order: str


@dataclass(frozen=True, slots=True)
class Subject:
    """One human being as the report tells of them."""

    key: str
    label: str
    named: bool
    rows: tuple[tuple[str, str], ...]
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class SourceLine:
    testimony: str
    label: str
    description: str


@dataclass(frozen=True, slots=True)
class Facts:
    """The structured part of the redacted model: everything here may be told to this audience."""

    subjects: tuple[Subject, ...]
    sources: tuple[SourceLine, ...]
    independent: int
    uncounted: int
    held: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Draft:
    """One report to be. `id` is the id of its release record; `basis` names every revision it was made from.

    `names_removed` counts labels over all texts; `not_covered` are codes shown before release.
    """

    id: str
    audience: str
    audience_title: str
    organisation: str
    day: str
    persons: tuple[str, ...]
    testimonies: tuple[str, ...]
    removed: tuple[str, ...]
    level: Level
    used: tuple[UsedTestimony, ...]
    left_out: tuple[LeftOut, ...]
    facts: Facts
    texts: tuple[FreeText, ...]
    missing_scripts: tuple[MissingScript, ...]
    not_covered: tuple[str, ...]
    basis: str

    @property
    def names_removed(self) -> int:
        return sum(len(piece.hits) for text in self.texts for piece in text.pieces)

    def text(self, digest: str) -> FreeText | None:
        return next((text for text in self.texts if text.digest == digest), None)

    def approvable(self) -> tuple[FreeText, ...]:
        """Texts that a person could approve now or after deciding their suggestions."""
        return tuple(text for text in self.texts if not text.blocked)
