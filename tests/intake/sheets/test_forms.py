"""XLSForms through the real process that can open nothing: read whole, or refused by name with every fault at once."""

from __future__ import annotations

import io
import zipfile

import pytest

from intake.errors import BadTable, TableTooLarge
from intake.forms.definition import Kind
from intake.sheets import limits
from intake.sheets.forms import read_form
from intake.sheets.reader import SheetReader
from tests.intake.sheets import make_example
from tests.intake.sheets.books import CHOICES, SURVEY, book, form_book

HEAD = list(SURVEY[0])


def faults(survey, **more):
    definition, found = read_form(io.BytesIO(form_book(survey, **more)), name="form")
    assert definition is None
    return [(fault.code, fault.what, fault.row, fault.column) for fault in found]


def with_row(*cells, **named):
    """The usual survey and one more question, whose columns are given by heading."""
    row = dict(zip(HEAD, cells, strict=False)) | named
    extra = [name for name in named if name not in HEAD]
    head = [*HEAD, *extra]
    return [head, *SURVEY[1:], [row.get(name, "") for name in head]]


ROW = len(SURVEY) + 1


@pytest.fixture
def reader():
    with SheetReader() as opened:
        yield opened


def test_a_whole_form_is_read_with_its_languages(reader):
    read = reader.form(io.BytesIO(form_book()), name="form")
    assert read.faults == ()
    definition = read.definition
    assert (definition.name, definition.title, definition.default_language) == ("visits", "Visits", "en")
    assert definition.languages == ("en", "ru")
    kinds = {item.name: item.kind for item, _ in definition.walk()}
    assert kinds == {
        "hello": Kind.NOTE,
        "who": Kind.TEXT,
        "times": Kind.INTEGER,
        "visit": Kind.REPEAT,
        "day": Kind.DATE,
        "where": Kind.SELECT_ONE,
        "seen": Kind.SELECT_MULTIPLE,
        "after": Kind.GROUP,
        "money": Kind.DECIMAL,
        "many": Kind.CALCULATE,
    }
    items = {item.name: item for item, _ in definition.walk()}
    assert items["who"].label == {"en": "Who told you?", "ru": "Кто сказал?"}
    assert items["who"].hint == {"en": "In their words"}
    assert items["who"].required == "true()"
    assert items["times"].constraint_message == {"en": "1 to 99"}
    assert items["where"].or_other
    assert [choice.name for choice in definition.choices["place"]] == ["home", "camp"]
    assert "no paths" in reader.inside or "filtered system calls" in reader.inside


def test_every_fault_is_told_at_once_with_its_place(reader):
    survey = [
        *SURVEY,
        ["geopoint", "spot", "Where", "Где"],
        ["text", "told", "Told", "", "", "pulldata('a', 'b', 'c', 'd') = 1"],
        ["integer", "who", "Again", ""],
    ]
    read = reader.form(io.BytesIO(form_book(survey)), name="form")
    assert read.definition is None
    assert [(f.code, f.what, f.sheet, f.row, f.column) for f in read.faults] == [
        ("type", "geopoint", "survey", ROW, "type"),
        ("function", "pulldata", "survey", ROW + 1, "relevant"),
        ("name-twice", "who", "survey", ROW + 2, "name"),
    ]


@pytest.mark.parametrize(
    "kind",
    ["geopoint", "image", "audio", "barcode", "time", "dateTime", "rank place", "range", "start-geopoint",
     "background-audio", "video", "geotrace", "select_one_external place", "select_multiple_from_file a.csv", "loop",
     "calculate_here", "select_one_from_file a.csv", "acknowledge", "hidden", "file", "xml-external"],
)  # fmt: skip
def test_types_are_refused_by_name(kind):
    found = faults(with_row(kind, "x", "X", ""))
    assert found[0][:3] == ("type", kind, ROW)


@pytest.mark.parametrize(
    ("column", "cell"),
    [
        ("choice_filter", "a = 1"),
        ("repeat_count", "3"),
        ("default", "yes"),
        ("read_only", "yes"),
        ("media::image", "a.png"),
        ("disabled", "yes"),
        ("image", "a.png"),
        ("relevent", "yes"),
        ("parameters", "rows=3"),
        ("trigger", "${who}"),
        ("comment", "ours"),
        ("media::image::English (en)", "a.png"),
    ],
)
def test_columns_are_refused_by_name(column, cell):
    assert ("column", column, ROW, column) in faults(with_row("text", "x", "X", "", **{column: cell}))


@pytest.mark.parametrize(
    ("cells", "named", "wanted"),
    [
        (("text", "x", "X"), {"relevant": "${nobody} = 1"}, ("reference", "nobody", ROW, "relevant")),
        (("text", "x", "X"), {"relevant": "${day} = 1"}, ("reference-repeat", "day", ROW, "relevant")),
        (("text", "x", "X"), {"relevant": "${after} = 1"}, ("reference-section", "after", ROW, "relevant")),
        (("text", "x", "X"), {"relevant": "${x} = 1"}, ("circle", "x", ROW, "relevant")),
        (("text", "x", "X"), {"relevant": "../who = 1"}, ("path", "../who", ROW, "relevant")),
        (("text", "x", "X"), {"constraint": "regex(., '(a+)+')"}, ("pattern", "(a+)+", ROW, "constraint")),
        (("text", "x", "X"), {"constraint": ". >"}, ("syntax", "", ROW, "constraint")),
        (("text", "x", "X ${nobody}"), {}, ("reference", "nobody", ROW, "label")),
        (("text", "x", "X ${day}"), {}, ("reference-repeat", "day", ROW, "label")),
        (("text", "x", "X ${x}"), {}, ("circle", "x", ROW, "label")),
        (("text", "x", "X", "", "${after}"), {}, ("reference-section", "after", ROW, "hint")),
        (
            ("select_one place", "x", "X"),
            {"choice_filter": "country = ${who}"},
            ("choice-column", "country", ROW, "choice_filter"),
        ),
        (
            ("select_one place", "x", "X"),
            {"choice_filter": "name = ${nobody}"},
            ("reference", "nobody", ROW, "choice_filter"),
        ),
        (("select_one place", "x", "X"), {"choice_filter": "a/b = 1"}, ("path", "a/b", ROW, "choice_filter")),
        (("text", "x", "X"), {"relevant": "country = 1"}, ("path", "country", ROW, "relevant")),
        (("text", "x", ""), {}, ("no-label", "", ROW, "label")),
        (("text", "", "X"), {}, ("no-name", "", ROW, "name")),
        (("text", "a b", "X"), {}, ("name", "a b", ROW, "name")),
        (("select_one nothing", "x", "X"), {}, ("list", "nothing", ROW, "type")),
        (("calculate", "x", ""), {}, ("no-calculation", "calculation", ROW, "calculation")),
        (("text", "x", "X"), {"appearance": "masked"}, ("appearance", "masked", ROW, "appearance")),
        (("text", "x", "X" * 2001), {}, ("too-long", "", ROW, "label")),
        (("begin group", "x", "X"), {}, ("unended", "x", ROW, "type")),
        (("end group", "", ""), {}, ("unended", "end group", ROW, "type")),
    ],
)
def test_one_refusal_each(cells, named, wanted):
    assert wanted in faults(with_row(*cells, **named))


def test_choices_settings_and_sheets_are_judged_too():
    twice = [*CHOICES, ["place", "home", "Again", ""]]
    assert ("name-twice", "home", 6, "name") in faults(SURVEY, choices=twice)
    assert ("no-label", "", 6, "label") in faults(SURVEY, choices=[*CHOICES, ["place", "far", "", ""]])
    assert ("name", "far away", 6, "name") in faults(SURVEY, choices=[*CHOICES, ["place", "far away", "Far", ""]])
    for column in ("image", "media::image"):
        shown = [[*CHOICES[0], column], *([*row, "kz"] for row in CHOICES[1:])]
        assert ("column", column, 2, column) in faults(SURVEY, choices=shown)
    doubled = [["form_id", "allow_choice_duplicates"], ["visits", "yes"]]
    assert ("setting", "allow_choice_duplicates", 2, "allow_choice_duplicates") in faults(SURVEY, settings=doubled)
    entities = [["list_name", "label"], ["trees", "${who}"]]
    assert ("sheet", "entities", 0, "") in faults(SURVEY, entities=entities)


def test_too_many_and_too_deep():
    survey = [HEAD, *(["text", f"q{n}", "Q", "Q"] for n in range(501))]
    assert ("too-many", "", 0, "") in faults(survey)
    deep = [HEAD, *(["begin group", f"g{n}", "G", "G"] for n in range(7)), ["text", "x", "X"], *[["end group"]] * 7]
    assert any(code == "too-deep" for code, *_ in faults(deep))
    assert ("no-questions", "", 0, "") in faults([HEAD, ["note", "n", "N", "N"]])


def test_pyxform_has_the_last_word():
    """What we would ask and pyxform refuses is refused, in its words."""
    found = faults([HEAD, ["text", "meta", "M", "M"]])
    assert [(code, row) for code, _, row, _ in found] == [("reader", 0)]
    assert "meta" in found[0][1]


def test_what_is_no_workbook_is_refused(reader):
    for data in (b"", b"type,name\n", b"PK\x03\x04 broken", book({"survey": []})[:2000]):
        with pytest.raises(BadTable):
            reader.form(io.BytesIO(data), name="form")


def test_a_small_file_that_unpacks_to_much_is_refused_unread(reader):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for part in range(3):
            package.writestr(f"xl/worksheets/sheet{part}.xml", b"\0" * (100 << 20))
    assert len(out.getvalue()) < 1 << 20
    with pytest.raises(TableTooLarge):
        reader.form(io.BytesIO(out.getvalue()), name="form")
    many = io.BytesIO()
    with zipfile.ZipFile(many, "w") as package:
        for part in range(limits.MAX_MEMBERS + 1):
            package.writestr(f"{part}", b"")
    with pytest.raises(TableTooLarge):
        reader.form(io.BytesIO(many.getvalue()), name="form")


def test_entities_in_the_xml_are_not_expanded(reader):
    whole = form_book()
    out = io.BytesIO()
    bomb = b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    with zipfile.ZipFile(io.BytesIO(whole)) as source, zipfile.ZipFile(out, "w") as package:
        for member in source.infolist():
            data = source.read(member)
            if member.filename == "xl/workbook.xml":
                data = bomb + data[data.index(b"<workbook") :] if b"<workbook" in data else data
            package.writestr(member, data)
    with pytest.raises(BadTable):
        reader.form(io.BytesIO(out.getvalue()), name="form")


def test_a_file_beyond_the_ceiling_is_not_even_handed_over(reader):
    class Huge(io.BytesIO):
        def seek(self, offset, whence=0):
            return limits.MAX_FORM_FILE + 1 if whence == 2 else super().seek(offset, whence)

    with pytest.raises(TableTooLarge):
        reader.form(Huge(), name="form")


def test_the_shipped_example_can_be_published_and_has_every_kind():
    data = make_example.TARGET.read_bytes()
    assert data == make_example.made()
    definition, found = read_form(io.BytesIO(data), name="form")
    assert found == ()
    assert {item.kind for item, _ in definition.walk()} == set(Kind)
    assert definition.languages == ("en", "ru", "kk", "ug")
