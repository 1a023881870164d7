"""What a record says now, from all its revisions, in whatever order they came. No I/O, no clock.

Current values of a field are those that nothing *effective* has replaced. A change replaces its own author's values,
or anybody's if its author is a coordinator; a change that names anything else stands beside as a *proposal*.
More than one different current value is a *conflict*: all are kept and shown until a person replaces them.
Merging is a set union, so it is idempotent, commutative and associative, and wrong clocks lose nothing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Set
from dataclasses import dataclass

from intake.model.revision import Change, Path, Revision, Target
from intake.model.strict_json import JsonValue, dumps


@dataclass(frozen=True, slots=True)
class FieldValue:
    """One value somebody gave a field; None withdraws it."""

    value: JsonValue
    author: str
    day: str
    origin: str
    target: Target


@dataclass(frozen=True, slots=True)
class FieldState:
    """All values of one field, each tuple ordered by (day, revision, change), a coordinator's before all others.

    The day is the author's word: a key that may not replace a coordinator's value must not stand before it either.
    """

    current: tuple[FieldValue, ...]
    proposals: tuple[FieldValue, ...]
    replaced: tuple[FieldValue, ...]

    @property
    def values(self) -> tuple[JsonValue, ...]:
        """The different current values that are not withdrawals."""
        seen: dict[bytes, JsonValue] = {}
        for item in self.current:
            if item.value is not None:
                seen.setdefault(dumps(item.value), item.value)
        return tuple(seen.values())

    @property
    def conflict(self) -> bool:
        return len(self.values) > 1

    @property
    def value(self) -> JsonValue:
        """The only value, the first of several, or None. Callers that decide anything must look at `conflict`."""
        values = self.values
        return values[0] if values else None


@dataclass(frozen=True, slots=True)
class RecordState:
    """A record as it stands. `withheld` counts revisions of which only the header is held."""

    record: str
    record_type: str | None
    fields: dict[Path, FieldState]
    authors: frozenset[str]
    withheld: int
    newer_fields: tuple[str, ...]

    @property
    def conflicts(self) -> tuple[Path, ...]:
        return tuple(path for path, state in sorted(self.fields.items()) if state.conflict)

    @property
    def proposals(self) -> tuple[Path, ...]:
        return tuple(path for path, state in sorted(self.fields.items()) if state.proposals)

    def values(self) -> dict[Path, JsonValue]:
        """One current value per field that has any: what a typed record is built from."""
        return {path: s.value for path, s in self.fields.items() if s.value is not None}


def resolve(record: str, revisions: Iterable[Revision], coordinators: Set[str]) -> RecordState:
    """Builds the state of `record` from its revisions, duplicates allowed, in any order."""
    unique: dict[str, Revision] = {}
    for revision in revisions:
        if revision.record != record:
            continue
        held = unique.get(revision.hash)
        if held is None or held.changes is None:
            unique[revision.hash] = revision
    replaced: set[Target] = set()
    values: dict[Path, list[tuple[Change, FieldValue, bool]]] = defaultdict(list)
    record_types: set[str] = set()
    newer: set[str] = set()
    withheld = 0
    authors_of = {name: revision.author for name, revision in unique.items()}
    for revision in unique.values():
        newer.update(revision.newer_fields)
        may_all = revision.author in coordinators
        if revision.changes is None:
            withheld += 1
            # a purged or unsent revision still replaces what its header says it replaces
            for targets in revision.edges:
                replaced.update(t for t in targets if _effective(t, revision.author, may_all, authors_of))
            continue
        if revision.record_type is not None:
            record_types.add(revision.record_type)
        for index, change in enumerate(revision.changes):
            effective = [t for t in change.replaces if _effective(t, revision.author, may_all, authors_of)]
            replaced.update(effective)
            proposal = len(effective) < len(change.replaces)
            value = FieldValue(
                change.value, revision.author, revision.day, revision.origin, Target(revision.hash, index)
            )
            values[change.path].append((change, value, proposal))
    return RecordState(
        record=record,
        record_type=min(record_types) if record_types else None,
        fields={path: _field(items, replaced, coordinators) for path, items in values.items()},
        authors=frozenset(authors_of.values()),
        withheld=withheld,
        newer_fields=tuple(sorted(newer)),
    )


def _effective(target: Target, author: str, may_all: bool, authors_of: dict[str, str]) -> bool:
    # an unknown target (not arrived yet) is neither ours nor theirs: effective only for who may replace anything
    return may_all or authors_of.get(target.revision) == author


def _field(
    items: list[tuple[Change, FieldValue, bool]], replaced: set[Target], coordinators: Set[str]
) -> FieldState:
    ordered = sorted(items, key=lambda item: (item[1].author not in coordinators, item[1].day, item[1].target))
    current, proposals, gone = [], [], []
    for _change, value, proposal in ordered:
        if value.target in replaced:
            gone.append(value)
        elif proposal:
            proposals.append(value)
        else:
            current.append(value)
    return FieldState(tuple(current), tuple(proposals), tuple(gone))
