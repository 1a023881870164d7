"""The structured part of a report from records that the policy lets in: words of ours and dates, no free text.

Takes a field only when the audience's allow-list names it. Free text fields are only pointed to by key: they come in
through review. A field whose accounts are in conflict was taken out before.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from intake.model.attachment import Attachment, DocumentSeen
from intake.model.base import KnownHow, Source, SourceKind
from intake.model.consent import LEVELS, Level
from intake.model.dates import PartialDate, sort_key
from intake.model.names import NameKind
from intake.model.person import Person
from intake.model.status import Status
from intake.services.release_case import Case, CaseTestimony
from intake.services.release_draft import Entry, Facts, SourceLine, Subject
from intake.services.release_texts import from_inside, usable_events, usable_statuses
from intake.services.release_words import Precision, birth_band, count, date_text, sentence, word


@dataclass(frozen=True, slots=True)
class Telling:
    """How this report speaks: level of each used testimony, label or name of each human being, and the allow-list."""

    levels: Mapping[str, Level]
    labels: Mapping[str, str]
    named: Collection[str]
    by_month: bool

    def precision(self, level: Level | None, *, named: bool = False) -> Precision:
        """How exactly a date is told: by day of who is named, by month for audiences that get details, else quarter."""
        if level is Level.GENERALISED or level is None or not self.by_month:
            return Precision.QUARTER
        return Precision.DAY if named else Precision.MONTH


def build_facts(case: Case, telling: Telling) -> Facts:
    """Everything structured that this audience may read."""
    used = [case.testimonies[identifier] for identifier in telling.levels]
    independent, uncounted = _origins(case, used)
    return Facts(
        subjects=tuple(_subject(case, members, telling) for members in case.subjects),
        sources=tuple(_source(case, testimony, telling) for testimony in used),
        independent=independent,
        uncounted=uncounted,
        held=tuple(_held(case, used)),
    )


def _level(case: Case, person: str, telling: Telling) -> Level | None:
    """The level of the account that tells of a person record; None when that account is not used."""
    return telling.levels.get(case.people[person].record.testimony)


def _subject(case: Case, members: tuple[str, ...], telling: Telling) -> Subject:
    used = [member for member in members if member in case.people and _level(case, member, telling) is not None]
    key = case.same_as(members[0])
    entries: list[Entry] = []
    for member in used:
        entries.extend(_entries(case, member, telling))
    people = [case.people[member].record for member in used]
    return Subject(
        key=key,
        label=telling.labels[key],
        named=key in telling.named,
        rows=tuple(_rows(people, named=key in telling.named)),
        entries=tuple(entries),
    )


def _rows(people: list[Person], *, named: bool) -> Iterator[tuple[str, str]]:
    def agreed(values: list[str]) -> str:
        # accounts that differ are not averaged: each is told
        return " or ".join(dict.fromkeys(value for value in values if value))

    if named:
        names = list(dict.fromkeys(name for person in people for name in names_of(person)))
        yield from _row("Name", names[0] if names else "")
        yield from _row("Also written", ", ".join(names[1:]))
    yield from _row("Sex", agreed([word(p.sex) for p in people if p.sex is not None]))
    yield from _row("Born", agreed([date_text(p.birth_date) if named else birth_band(p.birth_date) for p in people]))
    if any(p.under_18 for p in people):
        yield "Age", "under 18"


def names_of(person: Person) -> list[str]:
    """The names by which somebody who may be named is called: as recorded, and spellings that a person confirmed."""
    names = [name for name in person.names if name.kind in (NameKind.FULL, NameKind.AS_IN_PASSPORT)] or [*person.names]
    confirmed = [spelling.text for name in names for spelling in name.spellings if spelling.confirmed]
    return [text for text in (*(name.text for name in names), *confirmed) if text.strip()]


def _row(key: str, value: str) -> Iterator[tuple[str, str]]:
    if value:
        yield key, value


def _entries(case: Case, identifier: str, telling: Telling) -> Iterator[Entry]:
    person = case.people[identifier].record
    named = case.same_as(identifier) in telling.named
    precision = telling.precision(_level(case, identifier, telling), named=named)
    source = _source_label(case, person.testimony, telling)
    for status in usable_statuses(person):
        yield _status(status, source, precision)
    for event in usable_events(person):
        kinds = [act.kind for act in event.acts if act.kind is not None and act.victim in ("", identifier)]
        yield Entry(
            key=f"event/{event.id}",
            when=_span(event.first_date, event.last_date, precision),
            what=sentence(", ".join(dict.fromkeys(word(kind) for kind in kinds)) or "event"),
            notes=tuple(_notes(source, event.source, None)),
            order=sort_key(event.first_date) if event.first_date else "9999",
        )


def _status(status: Status, source: str, precision: Precision) -> Entry:
    assert status.kind is not None
    extra = []
    if status.monitored is not None:
        extra.append("contact was monitored" if status.monitored else "contact was not monitored")
    if status.body_returned is not None:
        extra.append("body returned" if status.body_returned else "body not returned")
    if status.certificate is not None:
        extra.append("certificate given" if status.certificate else "no certificate given")
    if release := date_text(status.expected_release, precision):
        extra.append(f"release expected {release}")
    return Entry(
        key=f"status/{status.id}",
        when=_span(status.as_of, status.until, precision),
        what=sentence(word(status.kind)),
        notes=(
            *(sentence(text) for text in extra),
            *_notes(source, status.source, status.confidence and word(status.confidence)),
        ),
        order=sort_key(status.as_of) if status.as_of else "9999",
    )


def _span(first: PartialDate | None, last: PartialDate | None, precision: Precision) -> str:
    begin, end = date_text(first, precision), date_text(last, precision)
    return f"{begin} to {end}" if begin and end and begin != end else begin or end


_HOW = {
    KnownHow.OWN_EXPERIENCE: "own experience",
    KnownHow.EYE_WITNESS: "eye-witness",
    KnownHow.TOLD_BY_VICTIM: "told by the victim",
    KnownHow.TOLD_BY_RELATIVE: "told by a relative",
    KnownHow.TOLD_BY_OFFICIAL: "told by an official",
    KnownHow.DOCUMENT: "from a document",
    KnownHow.MEDIA: "from media",
    KnownHow.RUMOUR: "rumour, not counted as a source",
}


def _notes(source: str, origin: Source | None, confidence: str | None) -> Iterator[str]:
    parts = [source] if source else []
    if origin is not None and origin.known_how in _HOW:
        parts.append(_HOW[origin.known_how])
    elif origin is not None and origin.kind is not SourceKind.TESTIMONY:
        parts.append(word(origin.kind))
    if confidence:
        parts.append(f"confidence {confidence}")
    if parts:
        yield f"Source: {', '.join(parts)}"


def source_keys(case: Case, testimony: CaseTestimony) -> list[str]:
    """Keys of those who speak in a testimony, one for each human being, in order."""
    keys = [case.same_as(t.person) for t in testimony.record.testifiers if t.person in case.people]
    return list(dict.fromkeys(keys))


def _source_label(case: Case, testimony: str, telling: Telling) -> str:
    held = case.testimonies.get(testimony)
    if held is None:
        return ""
    keys = source_keys(case, held)
    return " and ".join(telling.labels[key] for key in keys) or "unnamed testifier"


def _source(case: Case, testimony: CaseTestimony, telling: Telling) -> SourceLine:
    record = testimony.record
    precision = telling.precision(telling.levels[testimony.id])
    parts = []
    if record.kind is not None:
        parts.append(f"{word(record.kind)} account")
    if record.method is not None:
        parts.append(f"taken {_METHODS.get(record.method, word(record.method))}")
    if taken := date_text(record.account_date, precision):
        parts.append(taken)
    hows = {s.known_how for s in _sources(case, testimony) if s.known_how in _HOW}
    parts.extend(_HOW[how] for how in KnownHow if how in hows)
    if record.interpreter is not None:
        parts.append("through an interpreter")
    return SourceLine(testimony.id, _source_label(case, testimony.id, telling), sentence("; ".join(parts)) or "Account")


_METHODS = {
    "in-person": "in person",
    "telephone": "by telephone",
    "video-call": "by video call",
    "written": "in writing",
    "message-received": "as a message",
    "letter": "as a letter",
    "notes-typed-later": "as notes typed later",
    "found-online": "as found online",
    "relayed": "through somebody else",
}


def _sources(case: Case, testimony: CaseTestimony) -> Iterator[Source]:
    for claim in testimony.record.claims:
        if claim.source is not None and not from_inside(claim.source):
            yield claim.source
    for identifier in testimony.people:
        person = case.people[identifier].record
        known = (*(s.source for s in usable_statuses(person)), *(e.source for e in usable_events(person)))
        yield from (source for source in known if source is not None)


def _origins(case: Case, used: list[CaseTestimony]) -> tuple[int, int]:
    """How many different people, papers or media first knew; and how many statements count for nothing."""
    origins: set[tuple[str, ...]] = set()
    uncounted = 0
    for testimony in used:
        tellers = source_keys(case, testimony) or [testimony.id]
        for source in _sources(case, testimony):
            if source.known_how in (None, KnownHow.RUMOUR) and source.kind is SourceKind.TESTIMONY:
                uncounted += 1
            elif source.known_how in (KnownHow.OWN_EXPERIENCE, KnownHow.EYE_WITNESS):
                origins.update(("person", teller) for teller in tellers)
            elif source.known_how is KnownHow.TOLD_BY_VICTIM and case.subjects and not source.first_knew:
                origins.add(("person", *sorted(case.same_as(s[0]) for s in case.subjects)))
            else:
                kind = source.kind.value if source.known_how is None else source.known_how.value
                origins.add((kind, (source.reference or source.first_knew).casefold().strip()))
    return len(origins), uncounted


_FILES = (("image/", "photograph"), ("video/", "video recording"), ("audio/", "sound recording"))


def _held(case: Case, used: list[CaseTestimony]) -> Iterator[str]:
    """What lies in the archive beside the accounts, by number and kind alone."""
    files: Counter[str] = Counter()
    for testimony in used:
        files.update(_file_word(attachment) for attachment in testimony.record.attachments)
    for name, number in sorted(files.items()):
        yield f"{sentence(count(number, name))} held, not included."
    cards = Counter(
        document.seen for testimony in used for document in testimony.record.documents if document.seen is not None
    )
    for seen, text in _SEEN.items():
        if cards[seen]:
            yield f"{sentence(count(cards[seen], 'document'))} {text}."
    if any(case.people[p].record.identity_documents for t in used for p in t.people):
        yield "Identity numbers are on record and not included."
    conflicts = sum(case.people[p].conflicts for t in used for p in t.people) + sum(t.held.conflicts for t in used)
    if conflicts:
        yield f"{sentence(count(conflicts, 'detail'))} left out because accounts or entries of it differ."


_SEEN = {
    DocumentSeen.ORIGINAL: "seen in the original, not included",
    DocumentSeen.COPY: "seen as a copy, not included",
    DocumentSeen.SCREEN_PHOTOGRAPH: "seen as a photograph of a screen, not included",
    DocumentSeen.TOLD_OF: "told of, not seen",
}


def _file_word(attachment: Attachment) -> str:
    return next((name for prefix, name in _FILES if attachment.media_type.startswith(prefix)), "document file")


def strictest(levels: Collection[Level]) -> Level:
    """The level that tells least; not used for none."""
    return min(levels, key=LEVELS.index, default=Level.NOT_USED)
