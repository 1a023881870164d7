"""The next relative starts with who the people are: never with what happened, a consent, a phone or a source inside."""

from __future__ import annotations

import itertools

from intake.clock import FixedClock
from intake.model.consent import Consent, ConsentState, Purpose
from intake.model.names import Name
from intake.model.person import Person, Phone, Relationship, Role, main_name
from intake.model.status import Status, StatusKind
from intake.model.testimony import Testimony
from intake.services import consents, relatives
from intake.services.account import Account

NOW = FixedClock()


def earlier() -> Account:
    def person(role: Role, name: str, **more: object) -> Person:
        return Person(roles=(role,), names=(Name(id=name.lower(), text=name),), **more)  # type: ignore[arg-type]

    people = {
        "w": person(Role.TESTIFIER, "Gulzhan", phones=(Phone(id="p", number="+7 700"),)),
        "v": person(
            Role.VICTIM,
            "Murat",
            statuses=(Status(id="s", kind=StatusKind.CAMP),),
            relationships=(Relationship(id="r", to="w", kind="brother"), Relationship(id="q", to="i", kind="friend")),
        ),
        "i": person(Role.INSIDE_SOURCE, "Hidden"),
        "o": person(Role.OFFICIAL, "Wang"),
    }
    consent = consents.with_answer(Consent(person="w"), Purpose.KEEP, ConsentState.GIVEN, clock=NOW)
    return Account(id="e", testimony=Testimony(case_number="Q7M3-0X9K"), people=people, consents={"c": consent})


def test_what_is_taken_over_and_what_is_not() -> None:
    numbers = (f"n{number}" for number in itertools.count())
    made = relatives.taken_over(Account(id="n", testimony=Testimony()), earlier(), lambda: next(numbers))
    assert {main_name(person): person.roles for person in made.people.values()} == {
        "Gulzhan": (Role.RELATIVE,),
        "Murat": (Role.VICTIM,),
    }
    murat = next(person for person in made.people.values() if main_name(person) == "Murat")
    gulzhan = next(key for key, person in made.people.items() if main_name(person) == "Gulzhan")
    assert (murat.statuses, murat.known_from, murat.testimony) == ((), "v", "n")
    assert [(relation.to, relation.kind) for relation in murat.relationships] == [(gulzhan, "brother")]
    assert made.people[gulzhan].phones == ()
    assert made.consents == {}
    assert (made.testimony.next_of, made.testimony.next_of_case) == ("e", "Q7M3-0X9K")
    assert not {name.id for person in made.people.values() for name in person.names} & {"murat", "gulzhan"}
