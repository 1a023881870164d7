"""The testimony file: unknown fields are refused by name, doubtful values kept with a warning."""

from __future__ import annotations

import json
from typing import Any

import jsonschema
import pytest

from intake.errors import BadField, BadJson, UnknownField
from intake.model.testimony_file import Doubt, json_schema, parse_testimony_file

GOOD: dict[str, Any] = {
    "testimony": {"narrative": "Менің ағам", "languages": ["kk"], "event_date": {"understood": [{"date": "2017-09"}]}},
    "people": [
        {
            "key": "victim",
            "roles": ["victim"],
            "names": [{"text": "Мұратхан", "spellings": [{"text": "木拉提汗"}]}],
            "identity_documents": [{"kind": "prc-identity-number", "number": "11010519491231002X"}],
        }
    ],
    "consents": [{"person": "victim", "answers": [{"id": "courts", "state": "given", "level": "pseudonym"}]}],
}


def parse(tree: object) -> Any:
    return parse_testimony_file(json.dumps(tree).encode())


def changed(**parts: Any) -> dict[str, Any]:
    return {**GOOD, **parts}


def test_a_good_file_is_read_without_doubts() -> None:
    parsed, doubts = parse(GOOD)
    assert doubts == ()
    assert parsed.people[0].names[0].spellings[0].text == "木拉提汗"


def test_the_schema_accepts_what_the_parser_accepts_and_covers_every_record_field() -> None:
    schema = json_schema()
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(GOOD, schema)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(changed(testimony={"nope": 1}), schema)


@pytest.mark.parametrize(
    ("tree", "field"),
    [
        (changed(nope=1), "nope"),
        (changed(testimony={"nope": 1}), "testimony.nope"),
        (changed(people=[{"key": "a", "names": [{"txt": "x"}]}]), "people[0].names[0].txt"),
    ],
)
def test_an_unknown_field_is_refused_by_name(tree: object, field: str) -> None:
    with pytest.raises(UnknownField) as caught:
        parse(tree)
    assert caught.value.details["field"] == field


@pytest.mark.parametrize(
    ("tree", "field"),
    [
        (changed(testimony={"place": 3}), "testimony.place"),
        (changed(testimony={"method": "Сауытбай"}), "testimony.method"),
        (changed(testimony={"event_date": {"understood": [{"date": "2018-02-31"}]}}), "testimony.event_date"),
        (changed(testimony={"event_date": {"understood": [{"date": "18"}]}}), "testimony.event_date"),
        (changed(people=[{"names": []}]), "people[0].key"),
        (changed(people=[{"key": "a"}, {"key": "a"}]), "people"),
        ({"people": []}, "testimony"),
    ],
)
def test_a_wrong_value_is_refused_by_the_name_of_its_field_and_never_quoted(tree: object, field: str) -> None:
    with pytest.raises(BadField) as caught:
        parse(tree)
    assert caught.value.details["field"] == field
    assert "Сауытбай" not in str(caught.value)


def test_not_json_is_refused() -> None:
    with pytest.raises(BadJson):
        parse_testimony_file(b"name: x")


def test_a_wrong_check_digit_is_a_warning_and_kept() -> None:
    person = {"key": "v", "identity_documents": [{"kind": "prc-identity-number", "number": "110105194912310021"}]}
    parsed, doubts = parse(changed(people=[person], consents=[]))
    assert doubts == (Doubt("prc-check-digit", "people[0].identity_documents[0].number"),)
    assert parsed.people[0].identity_documents[0].number == "110105194912310021"


def test_a_reference_to_nobody_is_a_warning() -> None:
    _parsed, doubts = parse(changed(consents=[{"person": "ghost"}]))
    assert doubts == (Doubt("nobody-by-that-key", "consents[0].person"),)
