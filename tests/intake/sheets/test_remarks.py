"""XLSForms as people of ODK and Kobo write them: what is left aside is told, what they expect works."""

from __future__ import annotations

import io

import pytest

from intake.forms.definition import Kind
from intake.sheets.forms import read_workbook
from intake.sheets.reader import SheetReader
from tests.intake.sheets.books import book

HEAD = ["type", "name", "label", "hint", "guidance_hint", "required", "required_message", "relevant", "constraint",
        "constraint_message", "choice_filter", "appearance", "calculation"]  # fmt: skip


def row(kind, name="", label="", **more):
    cells = {"type": kind, "name": name, "label": label, **more}
    return [cells.get(heading, "") for heading in HEAD]


SURVEY = [
    HEAD,
    row("start", "start"),
    row("end", "end"),
    row("today", "today"),
    row("deviceid", "deviceid"),
    row("audit", "audit"),
    row("begin_group", "where", "Where it happened", appearance="field-list"),
    row("select_one region", "region", "Which region?", required="yes", required_message="It decides all else",
        appearance="minimal"),
    row("select_one county", "county", "Which county?", choice_filter="region = ${region}", appearance="w1 horizontal"),
    row("end_group"),
    row("begin_repeat", "person", "Person"),
    row("text", "name", "What is their name?", guidance_hint="As the witness says it. Do not correct."),
    row("integer", "age", "How old is ${name}?", constraint=". >= 0 and . <= 120",
        constraint_message="Is ${name} older than 120?"),
    row("end_repeat"),
    row("calculate", "short", calculation="concat(${region}, '-', ${county})"),
]  # fmt: skip
CHOICES = [
    ["list_name", "name", "label", "region", "remark"],
    ["region", "ili", "Ili", "", ""],
    ["region", "altay", "Altay", "", "north"],
    ["county", "tekes", "Tekes", "ili", ""],
    ["county", "burqin", "Burqin", "altay", ""],
]
SETTINGS = [
    ["form_title", "form_id", "version", "style", "instance_name", "submission_url"],
    ["Cases", "cases", "2024010101", "pages", "${short}", "https://example.org"],
]


def made(survey=SURVEY, choices=CHOICES, settings=SETTINGS, **more):
    return book({"survey": survey, "choices": choices, "settings": settings, **more})


def test_a_form_from_the_field_is_published_and_what_is_left_aside_is_told():
    with SheetReader() as reader:
        read = reader.form(io.BytesIO(made(**{"for the team": [["to do"], ["ask Aigul"]]})), name="form")
    assert read.faults == ()
    assert [(one.code, one.what, one.row) for one in read.remarks] == [
        ("metadata", "start", 2),
        ("metadata", "end", 3),
        ("metadata", "today", 4),
        ("metadata", "deviceid", 5),
        ("metadata", "audit", 6),
        ("appearance-left", "field-list", 7),
        ("appearance-left", "minimal", 8),
        ("appearance-left", "w1 horizontal", 9),
        ("choice-column-left", "remark", 0),
        ("sheet-left", "for the team", 0),
        ("setting-left", "version", 2),
        ("setting-left", "style", 2),
        ("setting-left", "instance_name", 2),
        ("setting-left", "submission_url", 2),
    ]
    items = {item.name: item for item, _ in read.definition.walk()}
    assert set(items) == {"where", "region", "county", "person", "name", "age", "short"}
    assert items["county"].choice_filter == "region = ${region}"
    assert [choice.columns for choice in read.definition.choices["county"]] == [{"region": "ili"}, {"region": "altay"}]
    assert items["name"].guidance == {"": "As the witness says it. Do not correct."}
    assert items["region"].required_message == {"": "It decides all else"}
    assert items["short"].kind is Kind.CALCULATE


def test_what_is_left_aside_answers_nothing():
    """Whoever counts on it is told by name: there is no such question."""
    asked = [*SURVEY, row("text", "x", "X", relevant="${deviceid} != ''"), row("text", "y", "On ${today}")]
    _, faults, remarks = read_workbook(io.BytesIO(made(asked)), name="form")
    assert [(fault.code, fault.what) for fault in faults] == [("reference", "deviceid"), ("reference", "today")]
    assert remarks


@pytest.mark.parametrize(
    "appearance",
    ["signature", "draw", "masked", "month-year", "year", "ethiopian", "printer", "ex:org.example", "map", "label map",
     "image-map", "search('a')", "url", "counter", "hidden-answer", "minimal signature"],
)  # fmt: skip
def test_an_appearance_that_changes_what_is_asked_is_refused(appearance):
    asked = [*SURVEY, row("text", "x", "X", appearance=appearance)]
    _, faults, _ = read_workbook(io.BytesIO(made(asked)), name="form")
    assert [(fault.code, fault.what) for fault in faults] == [("appearance", appearance)]
