"""Typed records and field paths are two views of one thing; nothing unknown is lost between them."""

from __future__ import annotations

import itertools

import msgspec
import pytest

from intake.model.base import Record, Unanswered
from intake.model.dates import PartialDate, UnderstoodDate
from intake.model.event import Act, ActKind, Event
from intake.model.fields import flatten, unflatten, with_ids
from intake.model.names import Name
from intake.model.person import Person, Role, Sex
from intake.model.record_types import RECORD_TYPES, TYPE_NAMES

PERSON = Person(
    roles=(Role.VICTIM,),
    names=(Name(text="Мұратхан"), Name(text="木拉提汗")),
    birth_date=PartialDate(said="after Kurban Ait", understood=(UnderstoodDate(date="1974-02"),)),
    sex=Sex.MALE,
    unanswered={"religion": Unanswered.REFUSED},
    events=(Event(title="taken", acts=(Act(kind=ActKind.TORTURE), Act(kind=ActKind.UNFAIR_TRIAL))),),
)


def numbered() -> Person:
    count = itertools.count()
    return with_ids(PERSON, lambda: f"{next(count):032x}")


def test_there_and_back() -> None:
    person = numbered()
    values = flatten(person)
    assert unflatten(Person, values) == (person, {})
    assert unflatten(Person, dict(reversed(values.items()))) == (person, {})


def test_values_are_what_json_gives_back() -> None:
    values = flatten(numbered())
    assert msgspec.json.decode(msgspec.json.encode(list(values.values()))) == list(values.values())


def test_elements_keep_their_order_and_their_ids() -> None:
    person = numbered()
    assert [name.text for name in unflatten(Person, flatten(person))[0].names] == ["Мұратхан", "木拉提汗"]
    assert with_ids(person, lambda: pytest.fail("an id was given twice")) == person


def test_what_a_newer_version_wrote_is_kept_aside() -> None:
    values = flatten(numbered())
    newer = {("aura",): 1, ("sex",): "not-yet-a-word", ("names", "ff" * 16, "tone"): 2, ("unanswered", "x"): "later"}
    person, unknown = unflatten(Person, {**values, **newer})
    assert unknown == newer
    assert person.sex is None
    assert person.unanswered == {"religion": Unanswered.REFUSED}


def test_an_element_without_an_id_is_never_flattened() -> None:
    with pytest.raises(ValueError, match="has no id"):
        flatten(PERSON)


@pytest.mark.parametrize("struct", RECORD_TYPES.values())
def test_every_record_type_has_a_default_that_is_no_value(struct: type[Record]) -> None:
    assert flatten(struct()) == {}
    assert unflatten(struct, {}) == (struct(), {})
    assert RECORD_TYPES[TYPE_NAMES[struct]] is struct
