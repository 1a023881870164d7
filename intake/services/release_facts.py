"""The structured part of a report from records that the policy lets in: words of ours and dates, no free text.

Takes a field only when the audience's allow-list names it. Free text fields are only pointed to by key: they come in
through review. A field whose accounts are in conflict was taken out before.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from intake.model.attachment import Attachment, AttachmentRole, DocumentSeen
from intake.model.base import KnownHow, Source, SourceKind
from intake.model.consent import LEVELS, Level
from intake.model.dates import PartialDate, sort_key
from intake.model.names import NameKind
from intake.model.person import Person, Role
from intake.model.status import Status
from intake.names.fold import tokens
from intake.redaction.fields import Coarse, coarse_place
from intake.services.release_case import Case, CaseTestimony
from intake.services.release_draft import Entry, Facts, SourceLine, Subject
from intake.services.release_texts import from_inside, usable_events, usable_statuses
from intake.services.release_words import count, date_text, sentence, word


@dataclass(frozen=True, slots=True)
class Telling:
    """How this report speaks: levels of used testimonies and of people, a label or name for each human being.

    `fields` gives the allow-list for a level and roles; `clean` says that a text holds nothing protected.
    """

    levels: Mapping[str, Level]
    people: Mapping[str, Level]
    labels: Mapping[str, str]
    named: Collection[str]
    fields: Callable[[Level, frozenset[Role]], Mapping[str, Coarse]]
    clean: Callable[[str], bool]


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


def _fields(case: Case, person: str, telling: Telling) -> Mapping[str, Coarse]:
    """What may be told of a person record: as its account and that human being allow. Empty if the account is out."""
    record = case.people[person].record
    account = telling.levels.get(record.testimony, Level.NOT_USED)
    level = telling.people.get(case.same_as(person), Level.NOT_USED)
    if level is Level.NAMED and case.same_as(person) not in telling.named:
        level = Level.PSEUDONYM
    if account in (Level.NOT_USED, Level.GENERALISED):
        level = strictest((account, level))
    return telling.fields(level, frozenset(record.roles))


def _subject(case: Case, members: tuple[str, ...], telling: Telling) -> Subject:
    key = case.same_as(members[0])
    fields = {m: found for m in members if m in case.people and (found := _fields(case, m, telling))}
    entries = [entry for member in fields for entry in _entries(case, member, fields[member], telling)]
    people = [(case.people[member].record, fields[member]) for member in fields]
    return Subject(
        key=key,
        label=telling.labels[key],
        named=key in telling.named,
        rows=tuple(_rows(people, telling)),
        entries=tuple(entries),
    )


def _rows(people: list[tuple[Person, Mapping[str, Coarse]]], telling: Telling) -> Iterator[tuple[str, str]]:
    def agreed(values: Iterable[str]) -> str:
        # accounts that differ are not averaged: each is told
        return " or ".join(dict.fromkeys(value for value in values if value))

    names = list(dict.fromkeys(name for person, fields in people if "names" in fields for name in names_of(person)))
    yield from _row("Name", ", ".join(names))
    yield from _row("Sex", agreed(word(p.sex) for p, fields in people if p.sex is not None and "sex" in fields))
    yield from _row("Born", agreed(date_text(p.birth_date, fields.get("birth_date")) for p, fields in people))
    if any(p.under_18 and "under_18" in fields for p, fields in people):
        yield "Age", "under 18"
    places = (
        coarse_place(a, fields["addresses"]) for p, fields in people if "addresses" in fields for a in p.addresses
    )
    yield from _row("Lived in", agreed(place for place in places if telling.clean(place)))
    yield from _row(
        "Citizenship",
        agreed(c for p, fields in people if "citizenships" in fields for c in p.citizenships if telling.clean(c)),
    )


def _row(key: str, value: str) -> Iterator[tuple[str, str]]:
    if value:
        yield key, value


def names_of(person: Person) -> list[str]:
    """The names by which somebody who may be named is called: as recorded, and spellings that a person confirmed."""
    names = [name for name in person.names if name.kind in (NameKind.FULL, NameKind.AS_IN_PASSPORT)] or [*person.names]
    confirmed = [spelling.text for name in names for spelling in name.spellings if spelling.confirmed]
    return [text for text in (*(name.text for name in names), *confirmed) if text.strip()]


def _entries(case: Case, identifier: str, fields: Mapping[str, Coarse], telling: Telling) -> Iterator[Entry]:
    person = case.people[identifier].record
    source = _source_label(case, person.testimony, telling)
    for status in usable_statuses(person) if "statuses.kind" in fields else ():
        yield _status(status, source, fields)
    for event in usable_events(person) if "events.acts.kind" in fields else ():
        kinds = [act.kind for act in event.acts if act.kind is not None and act.victim in ("", identifier)]
        yield Entry(
            key=f"event/{event.id}",
            when=_span(
                event.first_date, event.last_date, fields.get("events.first_date"), fields.get("events.last_date")
            ),
            what=sentence(", ".join(dict.fromkeys(word(kind) for kind in kinds)) or "event"),
            notes=tuple(_notes(source, event.source if "events.source" in fields else None, None)),
            order=sort_key(event.first_date) if event.first_date else "9999",
        )


def _status(status: Status, source: str, fields: Mapping[str, Coarse]) -> Entry:
    assert status.kind is not None
    extra = []
    if status.monitored is not None and "statuses.monitored" in fields:
        extra.append("contact was monitored" if status.monitored else "contact was not monitored")
    if status.body_returned is not None and "statuses.body_returned" in fields:
        extra.append("body returned" if status.body_returned else "body not returned")
    if status.certificate is not None and "statuses.certificate" in fields:
        extra.append("certificate given" if status.certificate else "no certificate given")
    if expected := date_text(status.expected_release, fields.get("statuses.expected_release")):
        extra.append(f"release expected {expected}")
    confidence = word(status.confidence) if status.confidence and "statuses.confidence" in fields else None
    return Entry(
        key=f"status/{status.id}",
        when=_span(status.as_of, status.until, fields.get("statuses.as_of"), fields.get("statuses.until")),
        what=sentence(word(status.kind)),
        notes=(
            *(sentence(text) for text in extra),
            *_notes(source, status.source if "statuses.source" in fields else None, confidence),
        ),
        order=sort_key(status.as_of) if status.as_of else "9999",
    )


def _span(first: PartialDate | None, last: PartialDate | None, how: Coarse | None, how_last: Coarse | None) -> str:
    begin, end = date_text(first, how), date_text(last, how_last)
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
    fields = telling.fields(telling.levels[testimony.id], frozenset({Role.TESTIFIER}))
    parts = []
    if record.kind is not None and "testimony.kind" in fields:
        parts.append(f"{word(record.kind)} account")
    if record.method is not None and "testimony.method" in fields:
        parts.append(f"taken {_METHODS.get(record.method, word(record.method))}")
    if taken := date_text(record.account_date, fields.get("testimony.account_date")):
        parts.append(taken)
    hows = {s.known_how for s in _sources(case, testimony) if s.known_how in _HOW}
    parts.extend(_HOW[how] for how in KnownHow if how in hows)
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
            elif (who := _known_person(case, source.first_knew)) is not None:
                origins.add(("person", who))
            else:
                kind = source.kind.value if source.known_how is None else source.known_how.value
                origins.add((kind, (source.reference or source.first_knew).casefold().strip()))
    return len(origins), uncounted


def _known_person(case: Case, first_knew: str) -> str | None:
    """The human being of this case whom these words name, if they name just one: so nobody is counted twice."""
    words = {token.text for token in tokens(first_knew) if len(token.text) >= 4}
    found = {
        case.same_as(identifier)
        for identifier, held in case.people.items()
        for name in held.record.names
        if words & {token.text for text in (name.text, *(s.text for s in name.spellings)) for token in tokens(text)}
    }
    return found.pop() if len(found) == 1 else None


_FILES = (("image/", "photograph"), ("video/", "video recording"), ("audio/", "sound recording"))


def _held(case: Case, used: list[CaseTestimony]) -> Iterator[str]:
    """What lies in the archive beside the accounts, by number and kind alone."""
    files: Counter[str] = Counter()
    for testimony in used:
        files.update(_file_word(attachment) for attachment in _originals(testimony.record.attachments))
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


def _originals(attachments: Sequence[Attachment]) -> Iterator[Attachment]:
    """Without copies that were made here of what is there as well: a photograph that was turned is one photograph."""
    held = {attachment.id for attachment in attachments}
    for attachment in attachments:
        copy = attachment.role is AttachmentRole.WORKING_COPY and attachment.derived_from in held - {""}
        if not copy:
            yield attachment


def _file_word(attachment: Attachment) -> str:
    return next((name for prefix, name in _FILES if attachment.media_type.startswith(prefix)), "document file")


def strictest(levels: Collection[Level]) -> Level:
    """The level that tells least; not used for none."""
    return min(levels, key=LEVELS.index, default=Level.NOT_USED)
