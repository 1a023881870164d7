"""What happened, in words: entries of a person's time with one line of each, sorted by what is understood.

Says contradictions with both sides and their sources; never which one is right.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject

from intake.model.base import Confidence, KnownHow, Source, SourceKind
from intake.model.contradictions import Conflict, Contradiction
from intake.model.dates import PartialDate, sort_key, span
from intake.model.event import Event, Intervention
from intake.model.person import Person, main_name
from intake.model.status import Status
from ui.widgets.date_words import DateWords
from ui.words import Words


@dataclass(frozen=True, slots=True)
class Entry:
    """One status, event or intervention; `field` is where it stands on the person."""

    field: str
    id: str
    when: PartialDate | None
    until: PartialDate | None
    what: str
    details: str
    source: Source | None
    confidence: Confidence | None

    @property
    def dated(self) -> bool:
        return self.when is not None and span(self.when) != (None, None)


class TimelineWords(QObject):
    """`entries(person)`, the undated ones last; `conflict(…)` for what cannot both be."""

    def __init__(self) -> None:
        super().__init__()
        self._words, self._dates = Words(), DateWords()

    # --- entries ----------------------------------------------------------------------------------------------------

    def entries(self, person: Person) -> list[Entry]:
        """Everything told of one person, in order of what is understood, the undated at the end."""
        found = [
            *(self._status(status) for status in person.statuses),
            *(self._event(event) for event in person.events),
            *(self._intervention(one) for one in person.interventions),
        ]
        order = {entry.id: number for number, entry in enumerate(found)}
        return sorted(found, key=lambda e: (not e.dated, sort_key(e.when) if e.when is not None else "", order[e.id]))

    def _status(self, status: Status) -> Entry:
        kind = self._words.status(status.kind) if status.kind is not None else self.tr("Status not chosen yet")
        details = _joined(status.place, self._quoted(status.own_word), status.term, status.note)
        return Entry("statuses", status.id, status.as_of, status.until, kind, details, status.source, status.confidence)

    def _event(self, event: Event) -> Entry:
        acts = [self._words.act(act.kind) for act in event.acts if act.kind is not None]
        what = event.title or _joined(*acts) or self.tr("Event without a title")
        details = _joined(*(acts if event.title else ()), event.place, self._quoted(event.own_word))
        return Entry(
            "events", event.id, event.first_date, event.last_date, what, details, event.source, event.confidence
        )

    def _intervention(self, one: Intervention) -> Entry:
        what = self.tr("Asked: {0}").format(one.to_whom) if one.to_whom else self.tr("Somebody was asked for help")
        details = _joined(one.by_whom, one.asked, one.answer)
        return Entry("interventions", one.id, one.date, None, what, details, one.source, one.confidence)

    def _quoted(self, word: str) -> str:
        return self.tr("“{0}”").format(word) if word else ""

    def when(self, entry: Entry) -> str:
        """The dates of an entry, or that there is none."""
        since, until = self._dates.text(entry.when), self._dates.text(entry.until)
        if since and until:
            return self.tr("{since}, until {until}").format(since=since, until=until)
        if until:
            return self.tr("until {until}").format(until=until)
        return since or self.tr("date not known")

    # --- sources ----------------------------------------------------------------------------------------------------

    def known_how(self, how: KnownHow) -> str:
        words = {
            KnownHow.OWN_EXPERIENCE: self.tr("Lived through it"),
            KnownHow.EYE_WITNESS: self.tr("Saw it"),
            KnownHow.TOLD_BY_VICTIM: self.tr("Told by the victim"),
            KnownHow.TOLD_BY_RELATIVE: self.tr("Told by a relative"),
            KnownHow.TOLD_BY_INSIDE_SOURCE: self.tr("Told by somebody still inside"),
            KnownHow.TOLD_BY_OFFICIAL: self.tr("Told by an official"),
            KnownHow.DOCUMENT: self.tr("A document"),
            KnownHow.MEDIA: self.tr("Media"),
            KnownHow.RUMOUR: self.tr("Rumour"),
        }
        return words.get(how, str(how))

    def source_kind(self, kind: SourceKind) -> str:
        words = {
            SourceKind.TESTIMONY: self.tr("This testimony"),
            SourceKind.DOCUMENT: self.tr("A document"),
            SourceKind.OFFICIAL_REPLY: self.tr("An official reply"),
            SourceKind.STATE_MEDIA: self.tr("State media"),
            SourceKind.LEAKED_RECORD: self.tr("A leaked record"),
            SourceKind.PUBLIC_POST: self.tr("A public post"),
        }
        return words.get(kind, str(kind))

    def confidence(self, value: Confidence) -> str:
        words = {
            Confidence.LOW: self.tr("not sure"),
            Confidence.MEDIUM: self.tr("fairly sure"),
            Confidence.HIGH: self.tr("sure"),
        }
        return words.get(value, str(value))

    def source(self, entry: Entry) -> str:
        """How it is known and how sure that is, or that nobody has said."""
        parts = []
        if entry.source is not None:
            if entry.source.known_how is not None:
                parts.append(self.known_how(entry.source.known_how))
            elif entry.source.kind is not SourceKind.TESTIMONY:
                parts.append(self.source_kind(entry.source.kind))
            parts.append(entry.source.first_knew)
        if entry.confidence is not None:
            parts.append(self.confidence(entry.confidence))
        return _joined(*parts) or self.tr("source not said")

    # --- what cannot both be ----------------------------------------------------------------------------------------

    def conflict(self, one: Contradiction, people: Mapping[str, Person]) -> tuple[str, str]:
        """What cannot be, and both sides with their sources."""
        person = people[one.person]
        names = {"name": f"\u2068{main_name(person) or self.tr('Name not known')}\u2069"}
        if one.second_person:
            names["other"] = f"\u2068{main_name(people[one.second_person]) or self.tr('Name not known')}\u2069"
        titles = {
            Conflict.TWO_PLACES: self.tr("{name}: two places at the same time"),
            Conflict.AFTER_DEATH: self.tr("{name}: told to be dead, and later to be alive"),
            Conflict.TWO_DEATHS: self.tr("{name}: two different days of death"),
            Conflict.BEFORE_BIRTH: self.tr("{name}: something happened before the birth"),
            Conflict.ENDS_BEFORE_IT_BEGINS: self.tr("{name}: something ends before it begins"),
            Conflict.TERMS_DIFFER: self.tr("{name}: the length of the sentence differs"),
            Conflict.FREE_BEFORE_SENTENCED: self.tr("{name}: the release would be before the sentence"),
            Conflict.CHILD_BEFORE_PARENT: self.tr("{name} would be born before the parent, {other}"),
        }
        return titles[one.what].format(**names), self._sides(one, people)

    def _sides(self, one: Contradiction, people: Mapping[str, Person]) -> str:
        person = people[one.person]
        if one.what is Conflict.CHILD_BEFORE_PARENT:
            born = [self._dates.text(people[key].birth_date) for key in (one.person, one.second_person)]
            return self.tr("One: {first}. The other: {second}. Both are kept.").format(first=born[0], second=born[1])
        entries = {entry.id: entry for entry in self.entries(person)}
        sides = [self._side(entries[key]) for key in dict.fromkeys((one.first, one.second)) if key in entries]
        if one.what is Conflict.BEFORE_BIRTH:
            sides.insert(0, self.tr("born {0}").format(self._dates.text(person.birth_date)))
        if len(sides) < 2:
            return self.tr("{0}. It is kept as it was told.").format(sides[0] if sides else "")
        return self.tr("One: {first}. The other: {second}. Both are kept.").format(first=sides[0], second=sides[1])

    def _side(self, entry: Entry) -> str:
        return _joined(entry.what, self.when(entry), entry.details, self.source(entry))


def _joined(*parts: str) -> str:
    """Parts in any script, each keeping its own direction inside (FSI … PDI)."""
    return ", ".join(f"\u2068{part}\u2069" for part in parts if part)
