"""Answers inside words, choices that depend on an answer, and functions people of ODK expect."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake.forms.answers import Filled, Key
from intake.forms.definition import Choice, Definition, Item, Kind, definition_from_json, definition_to_json
from intake.forms.evaluate import Scope, evaluate, to_text
from intake.forms.expressions import parse
from intake.forms.keeping import Asking, add_instance, set_answer, set_other

REGION = Item(kind=Kind.SELECT_ONE, name="region", label={"en": "Region"}, choices="region")
COUNTY = Item(
    kind=Kind.SELECT_ONE, name="county", label={"en": "County of ${region}"}, choices="county", or_other=True,
    choice_filter="region = ${region} or name = 'abroad'",
)  # fmt: skip
NAME = Item(kind=Kind.TEXT, name="name", label={"en": "Name"})
AGE = Item(kind=Kind.INTEGER, name="age", label={"en": "How old is ${name}?", "ru": "Сколько лет: ${ name }?"})
PERSON = Item(kind=Kind.REPEAT, name="person", label={"en": "Person"}, items=(NAME, AGE))
FORM = Definition(
    name="cases",
    title="Cases",
    default_language="en",
    languages=("en", "ru"),
    items=(REGION, COUNTY, PERSON),
    choices={
        "region": (Choice(name="ili", label={"en": "Ili", "ru": "Или"}), Choice(name="altay", label={"en": "Altay"})),
        "county": (
            Choice(name="tekes", label={"en": "Tekes"}, columns={"region": "ili"}),
            Choice(name="burqin", label={"en": "Burqin"}, columns={"region": "altay"}),
            Choice(name="abroad", label={"en": "Abroad"}),
        ),
    },
)
TODAY = "2026-11-24"


@pytest.fixture
def asking():
    numbers = itertools.count()
    return Asking(FORM, 3, ("ru", "en"), "other", lambda: f"{next(numbers):032x}")


def filled(answers):
    return Filled(FORM, answers, today=TODAY)


def test_a_form_with_filters_is_kept_and_read_the_same():
    assert definition_from_json(definition_to_json(FORM)) == FORM


def test_choices_follow_the_answer_before_and_no_answer_is_lost(asking):
    names = lambda answers: [one.name for one in filled(answers).choices(COUNTY, ())]  # noqa: E731
    assert names(()) == ["abroad"]
    answers = set_answer(asking, (), REGION, Key("region"), "ili", today=TODAY)
    assert names(answers) == ["tekes", "abroad"]
    answers = set_answer(asking, answers, COUNTY, Key("county"), "tekes", today=TODAY)
    assert all(not line.fault for line in filled(answers).shown())
    answers = set_answer(asking, answers, REGION, Key("region"), "altay", today=TODAY)
    (line,) = [line for line in filled(answers).shown() if line.item is COUNTY]
    assert (line.value, line.fault) == ("tekes", "choice-filter")
    answers = set_answer(asking, answers, COUNTY, Key("county"), "other", today=TODAY)
    answers = set_other(asking, answers, COUNTY, Key("county"), "Qulja", today=TODAY)
    assert all(not line.fault for line in filled(answers).shown())


def test_words_say_what_was_answered_there_and_are_kept_as_they_were_shown(asking):
    answers, first = add_instance(asking, (), PERSON, Key("person"), today=TODAY)
    answers, second = add_instance(asking, answers, PERSON, Key("person"), today=TODAY)
    assert asking.worded(AGE.label, filled(answers), (first,)) == "Сколько лет: …?"
    answers = set_answer(asking, answers, NAME, Key("name", (first,)), "Айгүл", today=TODAY)
    answers = set_answer(asking, answers, NAME, Key("name", (second,)), "Ербол", today=TODAY)
    assert asking.worded(AGE.label, filled(answers), (first,)) == "Сколько лет: Айгүл?"
    assert asking.worded(AGE.label, filled(answers), (second,)) == "Сколько лет: Ербол?"
    answers = set_answer(asking, answers, AGE, Key("age", (second,)), "41", today=TODAY)
    # another name afterwards does not change what was asked
    answers = set_answer(asking, answers, NAME, Key("name", (second,)), "Жанар", today=TODAY)
    assert [one.label for one in answers if one.question == "age"] == ["Сколько лет: Ербол?"]
    # a choice is said in its words, and another language's where there is none
    answers = set_answer(asking, answers, REGION, Key("region"), "ili", today=TODAY)
    assert asking.worded(COUNTY.label, filled(answers), ()) == "County of Или"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("concat('a', 1, ${x})", "a1seven"),
        ("contains(${x}, 'eve')", "true"),
        ("starts-with(${x}, 'sev')", "true"),
        ("ends-with(${x}, 'sev')", "false"),
        ("string(3)", "3"),
        ("min(3, '', 2)", "2"),
        ("max(3, 'x', 2)", "3"),
        ("max('', '')", ""),
        ("abs(-4)", "4"),
    ],
)
def test_functions(text, told):
    assert to_text(evaluate(parse(text), Scope(lambda _name: "seven", TODAY))) == told


@given(st.text(max_size=50))
def test_words_never_grow_beyond_a_label_nor_raise(text):
    kept = Asking(FORM, 1, ("en",), "other", lambda: "0" * 32)
    answers = set_answer(kept, (), REGION, Key("region"), text, today=TODAY)
    said = kept.worded({"en": "${region}" * 200}, filled(answers), ())
    assert len(said) <= 2_000


def test_calculations_that_double_each_other_end():
    items = tuple(
        Item(kind=Kind.CALCULATE, name=f"c{n}", calculation=f"concat(${{c{n + 1}}}, ${{c{n + 1}}})") for n in range(200)
    )
    form = Definition(name="d", title="D", items=(*items, Item(kind=Kind.CALCULATE, name="c200", calculation="'ab'")))
    said = Filled(form, (), today=TODAY).calculated()
    assert max(len(value) for _, _, value in said) == 2_000
