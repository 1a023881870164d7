"""What cannot both be of what was told: shown with both, never corrected, never used to choose between them.

Careful rather than complete: only what no reading of the dates allows. Two sources that differ by a month stay what
they are; a death before a later sign of life, or two places on one day, are said.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import combinations
from typing import Final

from intake.model.dates import PartialDate, span
from intake.model.kinship import ties
from intake.model.person import Kin, Person
from intake.model.status import Status, StatusKind


class Conflict(StrEnum):
    """What cannot be."""

    TWO_PLACES = "two-places-at-once"
    AFTER_DEATH = "after-death"
    TWO_DEATHS = "two-deaths"
    BEFORE_BIRTH = "before-birth"
    ENDS_BEFORE_IT_BEGINS = "ends-before-it-begins"
    TERMS_DIFFER = "terms-differ"
    FREE_BEFORE_SENTENCED = "release-before-sentence"
    CHILD_BEFORE_PARENT = "child-before-parent"


@dataclass(frozen=True, slots=True)
class Contradiction:
    """`first` and `second` are ids of elements of `person`, empty for the birth date; `second_person` is a parent."""

    what: Conflict
    person: str
    first: str = ""
    second: str = ""
    second_person: str = ""


# Where somebody is. Two of these on one day cannot be; house arrest is at home, a sentence is no place.
_WHERE: Final[Mapping[StatusKind, str]] = {
    StatusKind.POLICE_CUSTODY: "custody",
    StatusKind.PRE_TRIAL: "custody",
    StatusKind.CAMP: "camp",
    StatusKind.PRISON: "prison",
    StatusKind.HOUSE_ARREST: "home",
    StatusKind.RELEASED_UNDER_WATCH: "home",
    StatusKind.AT_HOME: "home",
    StatusKind.LEFT_COUNTRY: "abroad",
    StatusKind.ASYLUM_SOUGHT: "abroad",
    StatusKind.ASYLUM_GRANTED: "abroad",
    StatusKind.CHILD_IN_INSTITUTION: "institution",
}
_NO_SIGN_OF_LIFE: Final = frozenset({StatusKind.DECEASED, StatusKind.UNKNOWN, StatusKind.MISSING, None})


def of_person(key: str, person: Person) -> tuple[Contradiction, ...]:
    """Everything told of one person that cannot all be."""
    return tuple(dict.fromkeys(_found(key, person)))


def of_people(people: Mapping[str, Person]) -> tuple[Contradiction, ...]:
    """The same for everybody, and between parents and children."""
    found = [one for key, person in people.items() for one in of_person(key, person)]
    for tie in ties(people):
        if tie.bond is not None:
            continue  # who adopts, or marries a parent, may be younger
        if tie.kin is Kin.PARENT:
            parent, child = tie.who, tie.of
        elif tie.kin is Kin.CHILD:
            parent, child = tie.of, tie.who
        else:
            continue
        born, after = _span(people[child].birth_date)[1], _span(people[parent].birth_date)[0]
        if born is not None and after is not None and born < after:
            found.append(Contradiction(Conflict.CHILD_BEFORE_PARENT, child, second_person=parent))
    return tuple(found)


def _span(value: PartialDate | None) -> tuple[date | None, date | None]:
    return (None, None) if value is None else span(value)


def _surely(status: Status) -> tuple[date, date] | None:
    """The days on which it held by every reading; None if there is no such day."""
    start, end = _span(status.as_of)[1], _span(status.until)[0]
    if status.until is None:
        low = _span(status.as_of)[0]
        return (low, low) if low is not None and low == start else None
    return (start, end) if start is not None and end is not None and start <= end else None


def _found(key: str, person: Person) -> Iterator[Contradiction]:
    yield from _alone(key, person)
    for one, other in combinations(person.statuses, 2):
        if _in_two_places(one, other):
            yield Contradiction(Conflict.TWO_PLACES, key, one.id, other.id)
        terms = {_term(one.term), _term(other.term)}
        if len(terms) == 2 and "" not in terms:
            yield Contradiction(Conflict.TERMS_DIFFER, key, one.id, other.id)
    deaths = [status for status in person.statuses if status.kind is StatusKind.DECEASED]
    for death in deaths:
        yield from _after(key, person, death)
    for one, other in combinations(deaths, 2):
        if _apart(one.as_of, other.as_of) or _apart(other.as_of, one.as_of):
            yield Contradiction(Conflict.TWO_DEATHS, key, one.id, other.id)


def _alone(key: str, person: Person) -> Iterator[Contradiction]:
    for status in person.statuses:
        if _apart(status.until, status.as_of):
            yield Contradiction(Conflict.ENDS_BEFORE_IT_BEGINS, key, status.id, status.id)
        if _apart(status.expected_release, status.as_of):
            yield Contradiction(Conflict.FREE_BEFORE_SENTENCED, key, status.id, status.id)
        if _apart(status.as_of, person.birth_date):
            yield Contradiction(Conflict.BEFORE_BIRTH, key, "", status.id)
    for event in person.events:
        if _apart(event.last_date, event.first_date):
            yield Contradiction(Conflict.ENDS_BEFORE_IT_BEGINS, key, event.id, event.id)
        if _apart(event.first_date, person.birth_date):
            yield Contradiction(Conflict.BEFORE_BIRTH, key, "", event.id)


def _after(key: str, person: Person, death: Status) -> Iterator[Contradiction]:
    for status in person.statuses:
        if status.kind not in _NO_SIGN_OF_LIFE and _apart(death.as_of, status.as_of):
            yield Contradiction(Conflict.AFTER_DEATH, key, death.id, status.id)


def _term(text: str) -> str:
    """Its numbers where there are any: "12 years" and "12 лет" are one term."""
    return ",".join(re.findall(r"\d+", text)) or text.strip().casefold()


def _in_two_places(one: Status, other: Status) -> bool:
    where, there = _WHERE.get(one.kind) if one.kind else None, _WHERE.get(other.kind) if other.kind else None
    if where is None or there is None or where == there:
        return False
    held, its = _surely(one), _surely(other)
    if held is None or its is None:
        return False
    # on the day on which one ends the other may begin
    start, end = max(held[0], its[0]), min(held[1], its[1])
    return start < end or (start == end and held == its)


def _apart(earlier: PartialDate | None, later: PartialDate | None) -> bool:
    """Whether `earlier` is over, by every reading, before the first day that `later` can mean."""
    last, first = _span(earlier)[1], _span(later)[0]
    return last is not None and first is not None and last < first
