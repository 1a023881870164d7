"""What a report could draw on: testimonies, people and consents of one case, read from the vault. Decides nothing.

Values in conflict are taken out of the records that a report may tell from, and are kept among what is protected:
a report never picks a side, and a name that somebody withdrew or proposed stays as secret as the others.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar

from intake.crypto.signing import SigningKey
from intake.errors import NotFound, phrase
from intake.model.base import Record
from intake.model.consent import Consent, strictest_values
from intake.model.digests import digest
from intake.model.dossier import ArchiveItem, Dossier, Link, Reprisal
from intake.model.fields import unflatten
from intake.model.person import Person, Role
from intake.model.record_types import TYPE_NAMES
from intake.model.resolve import RecordState
from intake.model.revision import Path
from intake.model.strict_json import JsonValue
from intake.model.testimony import Testimony
from intake.services.release_care import careful_values, with_left

R = TypeVar("R", bound=Record)
T = TypeVar("T")

MAX_PEOPLE = 2000
"""Person records that one report may draw in over links: beyond it the selection is a mistake."""


class CaseReader(Protocol):
    """What is read of a vault for a report."""

    def state(self, record: str) -> RecordState: ...

    def records_of_testimony(self, record: str) -> Iterable[tuple[str, str]]: ...

    def records_of_type(self, struct: type[R]) -> Iterable[tuple[str, R]]: ...

    def records_that_say(self, type_word: str, word: str) -> Iterable[str]: ...

    def coordinators(self) -> frozenset[str]: ...


class CaseWriter(CaseReader, Protocol):
    """What is written of a release, and of spellings that it needs."""

    def load(self, record: str, struct: type[R]) -> R: ...

    def save(self, record: str, record_type: str, struct: Record, *, origin: str = ...) -> object: ...

    def checkpoint(self) -> bytes: ...


class ReleasingVault(Protocol):
    """The vault as the release service needs it."""

    @property
    def pseudonym(self) -> str: ...

    @property
    def key_id(self) -> str: ...

    def reader(self) -> AbstractContextManager[Any]: ...

    def write(self, fn: Callable[[Any], T]) -> T: ...

    def signing_key(self) -> SigningKey: ...


@dataclass(frozen=True, slots=True)
class Held(Generic[R]):
    """One record without its values in conflict, and all values that any of its revisions ever gave a field."""

    id: str
    record: R
    ever: Mapping[Path, tuple[JsonValue, ...]]
    conflicts: int
    heads: tuple[str, ...]
    withheld: int


@dataclass(frozen=True, slots=True)
class CaseTestimony:
    id: str
    held: Held[Testimony]
    people: tuple[str, ...]
    consents: tuple[str, ...]
    erasure_wished: bool

    @property
    def record(self) -> Testimony:
        return self.held.record


@dataclass(frozen=True, slots=True)
class Case:
    """`subjects` are the person records the report is about, in groups of one human being each.

    `testimonies` are those it may draw on, `around` those only protected against: they tell of a linked person. So are
    `heard`: archive items that speak of somebody here.
    """

    subjects: tuple[tuple[str, ...], ...]
    testimonies: Mapping[str, CaseTestimony]
    around: Mapping[str, CaseTestimony]
    people: Mapping[str, Held[Person]]
    consents: Mapping[str, Held[Consent]]
    heard: Mapping[str, Held[ArchiveItem]]
    groups: Mapping[str, str]
    reprisals: tuple[str, ...]

    def same_as(self, person: str) -> str:
        """One id for all records of one human being."""
        return self.groups.get(person, person)

    def basis(self) -> bytes:
        """A hash over every revision that was read: it differs as soon as anything here is revised."""
        parts: list[bytes] = []
        for testimony in (*self.testimonies.values(), *self.around.values()):
            parts.extend(head.encode() for head in (testimony.id, *testimony.held.heads))
        others: list[Held[Any]] = [*self.people.values(), *self.consents.values(), *self.heard.values()]
        for held in others:
            parts.extend(head.encode() for head in (held.id, *held.heads))
        parts.extend(reprisal.encode() for reprisal in self.reprisals)
        parts.extend(f"{person}={group}".encode() for person, group in sorted(self.groups.items()))
        return digest("release-basis", *sorted(parts))


def load_case(reader: CaseReader, persons: Collection[str], testimonies: Collection[str]) -> Case:
    """The case of these people (person records or dossiers) and testimonies.

    People draw in every testimony that tells of them, also under another record linked as the same; without people the
    report is about the victims of the chosen testimonies, and draws on those alone. Raises NotFound.
    """
    dossiers = dict(_decided(reader, Dossier))
    groups = _Groups(_decided(reader, Link), dossiers)
    wanted: list[str] = []
    for identifier in persons:
        if identifier in dossiers:
            wanted.extend(dossiers[identifier].people)
        elif reader.state(identifier).record_type == "person":
            wanted.append(identifier)
        else:
            raise NotFound(what="person")
    loader = _Loader(reader, groups)
    for identifier in testimonies:
        if reader.state(identifier).record_type != "testimony":
            raise NotFound(what="testimony")
        loader.use(identifier)
    if not persons:
        wanted.extend(loader.victims())
    subjects: dict[str, tuple[str, ...]] = {}
    for person in wanted:
        subjects.setdefault(groups.of(person), groups.members(person))
    # of testimonies that were chosen one by one, no others are drawn in
    for members in subjects.values() if persons else ():
        for person in members:
            held = loader.person(person)
            if held is not None and held.record.testimony:
                loader.use(held.record.testimony)
    loader.look_around()
    used_people = {p for t in loader.testimonies.values() for p in t.people} | {p for s in subjects.values() for p in s}
    family = {groups.of(person) for person in used_people}
    return Case(
        subjects=tuple(subjects.values()),
        testimonies=loader.testimonies,
        around=loader.around,
        people=loader.people,
        consents=loader.consents,
        heard=_heard(reader, loader.people),
        groups={person: groups.of(person) for person in loader.people},
        reprisals=tuple(
            sorted(
                identifier
                for identifier, reprisal in reader.records_of_type(Reprisal)
                if reprisal.holds_releases
                and any(groups.of(person) in family for person in (*reprisal.who, *reprisal.family))
            )
        ),
    )


def _heard(reader: CaseReader, people: Collection[str]) -> dict[str, Held[ArchiveItem]]:
    """The archive items that anybody ever linked with one of `people`: what is heard in them is as secret."""
    found = {}
    for identifier in reader.records_that_say(TYPE_NAMES[ArchiveItem], "mentions"):
        state = reader.state(identifier)
        if state.record_type != TYPE_NAMES[ArchiveItem]:
            continue
        held = _held(state, ArchiveItem, state.values())
        persons = {
            one
            for path, values in held.ever.items()
            if len(path) == 3 and (path[0], path[2]) == ("mentions", "person")
            for value in values
            for one in walk_strings(value)
        }
        if persons & set(people):
            found[identifier] = held
    return found


def _decided(reader: CaseReader, struct: type[R]) -> Iterator[tuple[str, R]]:
    """Records of a type as coordinators decided them: what others put on their logs joins and parts nobody."""
    coordinators = reader.coordinators()
    for identifier, _ in reader.records_of_type(struct):
        state = reader.state(identifier)
        settled = {
            path: field.value
            for path, field in state.fields.items()
            if not field.conflict and any(v.author in coordinators for v in field.current) and field.value is not None
        }
        yield identifier, unflatten(struct, settled)[0]


class _Groups:
    """Which person records are one human being: by links and dossiers of coordinators, never over a "not the same"."""

    def __init__(self, links: Iterable[tuple[str, Link]], dossiers: Mapping[str, Dossier]) -> None:
        self._parent: dict[str, str] = {}
        self._members: dict[str, set[str]] = {}
        pairs: list[tuple[str, str]] = []
        apart: set[frozenset[str]] = set()
        for _, link in links:
            if link.same is True:
                pairs.append((link.first, link.second))
            elif link.same is False:
                apart.add(frozenset((link.first, link.second)))
        for dossier in dossiers.values():
            pairs.extend((dossier.people[0], other) for other in dossier.people[1:])
        for first, second in sorted(pairs):
            if first and second and frozenset((first, second)) not in apart:
                self._join(first, second)

    def of(self, person: str) -> str:
        while self._parent.get(person, person) != person:
            person = self._parent[person]
        return person

    def members(self, person: str) -> tuple[str, ...]:
        return tuple(sorted(self._members.get(self.of(person), {person})))

    def _join(self, first: str, second: str) -> None:
        one, other = sorted((self.of(first), self.of(second)))
        if one != other:
            self._parent[other] = one
            self._members[one] = self._members.get(one, {one}) | self._members.pop(other, {other})


class _Loader:
    def __init__(self, reader: CaseReader, groups: _Groups) -> None:
        self._reader = reader
        self._groups = groups
        self.testimonies: dict[str, CaseTestimony] = {}
        self.around: dict[str, CaseTestimony] = {}
        self.people: dict[str, Held[Person]] = {}
        self.consents: dict[str, Held[Consent]] = {}

    def use(self, testimony: str) -> None:
        if testimony not in self.testimonies:
            self.testimonies[testimony] = self._testimony(testimony)

    def victims(self) -> list[str]:
        """Those whom the chosen testimonies are about."""
        return [p for t in self.testimonies.values() for p in t.people if Role.VICTIM in self.people[p].record.roles]

    def look_around(self) -> None:
        """Loads, for protection only, every testimony that tells of somebody whom a used one tells of."""
        for person in [p for t in self.testimonies.values() for p in t.people]:
            for other in self._groups.members(person):
                held = self.person(other)
                testimony = "" if held is None else held.record.testimony
                if testimony and testimony not in self.testimonies and testimony not in self.around:
                    self.around[testimony] = self._testimony(testimony)

    def person(self, identifier: str) -> Held[Person] | None:
        if identifier not in self.people:
            if len(self.people) >= MAX_PEOPLE:
                raise NotFound(what=phrase("selection of fewer than {count} people", count=MAX_PEOPLE))
            state = self._reader.state(identifier)
            if state.record_type != "person":
                return None
            self.people[identifier] = _held(state, Person, careful_values(state))
        return self.people[identifier]

    def _testimony(self, identifier: str) -> CaseTestimony:
        state = self._reader.state(identifier)
        people: list[str] = []
        consents: list[str] = []
        for kind, record in self._reader.records_of_testimony(identifier):
            if kind == "person" and self.person(record) is not None:
                people.append(record)
            elif kind == "consent":
                consent = self._reader.state(record)
                if consent.record_type == "consent":
                    self.consents[record] = _held(consent, Consent, strictest_values(consent))
                    consents.append(record)
        values = with_left(careful_values(state), state, self._reader.coordinators())
        held = _held(state, Testimony, values)
        return CaseTestimony(
            id=identifier,
            held=held,
            people=tuple(sorted(people)),
            consents=tuple(sorted(consents)),
            erasure_wished=_erasure_wished(state),
        )


def _held(state: RecordState, struct: type[R], values: Mapping[Path, JsonValue]) -> Held[R]:
    record, _ = unflatten(struct, values)
    ever = {
        path: tuple(v.value for v in (*field.current, *field.proposals, *field.replaced) if v.value is not None)
        for path, field in state.fields.items()
    }
    heads = {v.target.revision for field in state.fields.values() for v in (*field.current, *field.proposals)}
    return Held(state.record, record, ever, len(state.conflicts), tuple(sorted(heads)), state.withheld)


def _erasure_wished(state: RecordState) -> bool:
    """Whether anybody's wish to erase stands, also one that only a proposal brings."""
    return any(
        value.value not in (None, "", False)
        for path, field in state.fields.items()
        if path[0] == "erasure_wish"
        for value in (*field.current, *field.proposals)
    )


def walk_strings(value: JsonValue) -> Iterator[str]:
    """Every string in a value that is not empty."""
    if isinstance(value, str):
        if value:
            yield value
    elif isinstance(value, list):
        for item in value:
            yield from walk_strings(item)
    elif isinstance(value, dict):
        for item in value.values():
            yield from walk_strings(item)
