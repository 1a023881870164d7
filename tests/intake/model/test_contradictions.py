"""What cannot both be is found, and what only may not be is left alone."""

from __future__ import annotations

import pytest

from intake.model.contradictions import Conflict, of_people, of_person
from intake.model.dates import DateForm, PartialDate, UnderstoodDate
from intake.model.event import Event
from intake.model.kinship import Tie, family_of, kin_of, ties
from intake.model.person import Kin, Person, Relationship
from intake.model.status import Status, StatusKind


def on(date: str, form: DateForm = DateForm.EXACT) -> PartialDate:
    return PartialDate(understood=(UnderstoodDate(date=date, form=form),))


def status(identifier: str, kind: StatusKind, since: str, until: str = "", **more: object) -> Status:
    ends = on(until) if until else None
    return Status(id=identifier, kind=kind, as_of=on(since), until=ends, **more)  # type: ignore[arg-type]


def told(*statuses: Status, born: str = "", events: tuple[Event, ...] = ()) -> list[tuple[Conflict, str, str]]:
    person = Person(statuses=statuses, birth_date=on(born) if born else None, events=events)
    return [(one.what, one.first, one.second) for one in of_person("p", person)]


CAMP, HOME, PRISON, DEAD, HEARD = (
    StatusKind.CAMP,
    StatusKind.AT_HOME,
    StatusKind.PRISON,
    StatusKind.DECEASED,
    StatusKind.HEARD_FROM,
)


def test_two_places_at_once() -> None:
    assert told(status("a", CAMP, "2017-09", "2018-06"), status("b", HOME, "2018-02-01", "2018-03-01")) == [
        (Conflict.TWO_PLACES, "a", "b")
    ]
    assert told(status("a", CAMP, "2018-02-01"), status("b", HOME, "2018-02-01")) == [(Conflict.TWO_PLACES, "a", "b")]


@pytest.mark.parametrize(
    "pair",
    [
        (status("a", CAMP, "2018"), status("b", HOME, "2018")),
        (status("a", CAMP, "2017-09", "2018-06"), status("b", PRISON, "2018-06", "2019")),
        (status("a", CAMP, "2017-09-01", "2018-06-01"), status("b", HOME, "2018-06-01")),
        (status("a", HOME, "2018-02-01"), status("b", StatusKind.HOUSE_ARREST, "2018-02-01")),
        (status("a", CAMP, "2018-02-01"), status("b", HEARD, "2018-02-01")),
    ],
)
def test_what_may_be_is_not_said_to_be_wrong(pair: tuple[Status, Status]) -> None:
    assert told(*pair) == []


def test_alive_after_death() -> None:
    assert told(status("a", DEAD, "2018"), status("b", HEARD, "2019-03")) == [(Conflict.AFTER_DEATH, "a", "b")]
    assert told(status("a", DEAD, "2018"), status("b", HEARD, "2018-03")) == []
    assert told(status("a", DEAD, "2018"), status("b", StatusKind.MISSING, "2019")) == []
    assert told(status("a", DEAD, "2018"), status("b", DEAD, "2020")) == [(Conflict.TWO_DEATHS, "a", "b")]


def test_before_birth_and_backwards() -> None:
    assert told(status("a", CAMP, "1970"), born="1974") == [(Conflict.BEFORE_BIRTH, "", "a")]
    assert told(status("a", CAMP, "2018", "2017")) == [(Conflict.ENDS_BEFORE_IT_BEGINS, "a", "a")]
    event = Event(id="e", first_date=on("2019"), last_date=on("2018"))
    assert told(events=(event,)) == [(Conflict.ENDS_BEFORE_IT_BEGINS, "e", "e")]
    released = status("a", StatusKind.SENTENCED, "2019", expected_release=on("2018"))
    assert told(released) == [(Conflict.FREE_BEFORE_SENTENCED, "a", "a")]


def test_sentences_of_different_length() -> None:
    twelve, fourteen = (status(t, PRISON, "2019", term=t) for t in ("12 жыл", "14 жыл"))
    assert [what for what, _a, _b in told(twelve, fourteen)] == [Conflict.TERMS_DIFFER]
    assert told(twelve, twelve) == []
    # the same number in another language is the same term
    assert told(twelve, status("c", PRISON, "2019", term="12 лет")) == []


def test_a_child_older_than_the_parent() -> None:
    tie = Relationship(id="r", to="child", kin=Kin.PARENT)
    people = {
        "parent": Person(birth_date=on("1990"), relationships=(tie,)),
        "child": Person(birth_date=on("1980")),
    }
    (found,) = of_people(people)
    assert (found.what, found.person, found.second_person) == (Conflict.CHILD_BEFORE_PARENT, "child", "parent")


@pytest.mark.parametrize(
    ("word", "kin"),
    [
        ("ұлы", Kin.CHILD),
        ("ئوغلى", Kin.CHILD),
        ("Жена", Kin.SPOUSE),
        ("ٴىنىسى", Kin.SIBLING),
        ("哥哥", Kin.SIBLING),
        ("annesi", Kin.PARENT),
        ("двоюродная сестра", None),
        ("егіз ағасының жиені", None),
        ("", None),
    ],
)
def test_only_words_for_exactly_one_tie_are_drawn(word: str, kin: Kin | None) -> None:
    assert kin_of(Relationship(kind=word)) is kin
    assert kin_of(Relationship(kind=word, kin=Kin.SPOUSE)) is Kin.SPOUSE


def test_a_tie_said_from_both_sides_is_one_and_words_join_a_family() -> None:
    people = {
        "he": Person(relationships=(Relationship(id="1", to="she", kin=Kin.SPOUSE),)),
        "she": Person(relationships=(Relationship(id="2", to="he", kin=Kin.SPOUSE),)),
        "nephew": Person(relationships=(Relationship(id="3", to="he", kind="жиені"),)),
        "stranger": Person(relationships=(Relationship(id="4", to="gone", kin=Kin.CHILD),)),
    }
    assert ties(people) == (Tie("he", "she", Kin.SPOUSE, "1"),)
    assert family_of(people, "nephew") == ("nephew", "he", "she")
