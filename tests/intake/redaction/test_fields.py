from __future__ import annotations

import pytest

from intake.model.consent import LEVELS, Level
from intake.model.dates import DateForm, PartialDate, UnderstoodDate
from intake.model.person import Address, Person, Role
from intake.redaction.audiences import AUDIENCES
from intake.redaction.fields import Coarse, coarse_dates, coarse_day, coarse_place, fields_for, office

FREE_TEXT = ("narrative", "note", "description", "own_word", "occupation", "health", "religion", "place", "term")


@pytest.mark.parametrize("audience", AUDIENCES.values(), ids=lambda a: a.name)
def test_nothing_but_the_list(audience: object) -> None:
    from intake.redaction.audiences import Audience

    assert isinstance(audience, Audience)
    assert fields_for(audience, Level.NOT_USED) == {}
    assert fields_for(audience, Level.NAMED, frozenset({Role.INSIDE_SOURCE, Role.VICTIM})) == {}
    assert fields_for(audience, Level.NAMED, frozenset({Role.OFFICIAL})) == {"office": Coarse.OFFICE}
    known: set[str] = set()
    for level in LEVELS:
        fields = fields_for(audience, level)
        assert known <= set(fields), "a higher level tells no less"
        known = set(fields)
        assert ("names" in fields) == (level is Level.NAMED)
        assert not any(field.rpartition(".")[2] in FREE_TEXT for field in fields)
        assert not any("identity" in field or "phone" in field for field in fields)
    if audience.public:
        named = fields_for(audience, Level.NAMED)
        assert named["addresses"] is Coarse.PREFECTURE
        assert Coarse.DAY not in named.values()
        assert fields_for(audience, Level.GENERALISED)["birth_date"] is Coarse.BIRTH_BAND


def test_coarse_days() -> None:
    assert coarse_day("1985-06-12", Coarse.BIRTH_BAND) == "1985-1989"
    assert coarse_day("1984", Coarse.BIRTH_BAND) == "1980-1984"
    assert coarse_day("2018-06-12", Coarse.QUARTER) == "2018-Q2"
    assert coarse_day("2018-06-12", Coarse.MONTH) == "2018-06"
    assert coarse_day("2018-06-12", Coarse.YEAR) == "2018"
    assert coarse_day("2018", Coarse.MONTH) == "2018"
    assert coarse_day("2018-06", Coarse.DAY) == "2018-06"
    assert coarse_day("2018-02-31", Coarse.YEAR) == ""


def test_coarse_dates_never_tell_what_was_said() -> None:
    value = PartialDate(
        said="Құрбан айттан кейін",
        understood=(
            UnderstoodDate(date="2018-08-21", form=DateForm.AFTER),
            UnderstoodDate(date="2018-04-01", form=DateForm.BETWEEN, until="2018-06-30"),
        ),
    )
    assert coarse_dates(value, Coarse.QUARTER) == (">2018-Q3", "2018-Q2")
    assert coarse_dates(value, Coarse.MONTH) == (">2018-08", "2018-04/2018-06")
    assert coarse_dates(None, Coarse.DAY) == ()


def test_places_and_offices() -> None:
    address = Address(
        as_told="у реки", prefecture="Іле", county="Текес", township="Қызыл", village="Қаратөбе", group="3"
    )
    assert coarse_place(address, Coarse.PREFECTURE) == "Іле"
    assert coarse_place(address, Coarse.COUNTY) == "Текес, Іле"
    assert coarse_place(Address(village="Қаратөбе"), Coarse.COUNTY) == ""
    assert office(Person(office=" head of the station ")) == "head of the station"
