"""Tables through the process that can open nothing: every encoding told apart, every ceiling kept."""

from __future__ import annotations

import datetime
import io

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.chart import BarChart
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule
from openpyxl.styles import Font
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation

from intake.errors import BadTable, TableTooLarge, UnknownEncoding
from intake.sheets import delimited, limits
from intake.sheets.reader import SheetReader
from tests.intake.sheets.books import book

RUSSIAN = "файл;название;канал\n001.mp4;Мать рассказывает о сыне, задержанном в Чугучаке;Жаңа өмір\n"
CHINESE = "文件名,标题,频道\n001.mp4,母亲讲述被关押的儿子,新疆证词\n"


ENCODED = [
    (RUSSIAN, "utf-8", "utf-8"),
    (RUSSIAN, "utf-8-sig", "utf-8"),
    (RUSSIAN, "utf-16", "utf-16"),
    ("file\ttitle\n001.mp4\tA mother tells\n", "utf-16-le", "utf-16"),
    ("file\ttitle\n001.mp4\tA mother tells\n", "utf-16-be", "utf-16"),
    (RUSSIAN.replace("ң", "н").replace("ө", "о").replace("і", "и"), "cp1251", "cp1251"),
    (CHINESE, "gb18030", "gb18030"),
    (CHINESE, "utf-16", "utf-16"),
]


@pytest.mark.parametrize(("text", "encoding", "told"), ENCODED)
def test_encodings_are_told_apart(text, encoding, told):
    rows, used = delimited.read_rows(text.encode(encoding))
    assert used == told
    assert len(rows) == 2
    assert rows[1][0] == "001.mp4"
    assert rows[1][1] in text
    assert len(rows[1][1]) > 8


def test_what_cannot_be_read_whole_is_refused_and_a_person_may_say_what_it_is():
    broken = "文件".encode("gb18030")[:-1] + b"\xff\xff\x98"
    with pytest.raises(UnknownEncoding):
        delimited.read_rows(broken)
    assert delimited.read_rows("Имя".encode("cp1251"), "cp1251")[0] == [["Имя"]]
    with pytest.raises(UnknownEncoding):
        delimited.read_rows(b"\xff\xfe\xfd", "utf-8")
    with pytest.raises(UnknownEncoding):
        delimited.read_rows(b"a", "koi8-r")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("a,b\n1,2", [["a", "b"], ["1", "2"]]),
        ("a;b,c\n1;2,3\n", [["a", "b,c"], ["1", "2,3"]]),
        ('a\tb\n1\t"x\ty"', [["a", "b"], ["1", "x\ty"]]),
        ('a,b\n"1,5","line\nbreak"', [["a", "b"], ["1,5", "line\nbreak"]]),
        ("one\ntwo", [["one"], ["two"]]),
        ("a,b\n\n,,\n1,2\n\n", [["a", "b"], [], [], ["1", "2"]]),
        ("", []),
    ],
)
def test_separators_and_quotes(text, wanted):
    assert delimited.read_rows(text.encode())[0] == wanted


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(data):
    try:
        rows, _ = delimited.read_rows(data)
    except BadTable:
        return
    assert all(isinstance(cell, str) for row in rows for cell in row)


def test_ceilings():
    with pytest.raises(TableTooLarge):
        delimited.read_rows(b",".join([b"x"] * (limits.MAX_COLUMNS + 1)))
    with pytest.raises(TableTooLarge):
        delimited.read_rows(b"x" * (limits.MAX_CELL + 1))
    with pytest.raises(TableTooLarge):
        delimited.read_rows(b"x\n" * (limits.MAX_ROWS + 1))
    with pytest.raises(BadTable):
        delimited.read_rows(b"a\0b,c\n")


def test_every_encoding_comes_through_the_process_that_opens_nothing():
    """Python reads a codec from a file when it is first needed: the process must have had it before."""
    for text, encoding, told in ENCODED:
        with SheetReader() as reader:
            table = reader.table(io.BytesIO(text.encode(encoding)))
        assert (table.encoding, len(table.rows)) == (told, 2), encoding


def test_a_workbook_with_everything_a_spreadsheet_program_writes_is_read():
    made = openpyxl.Workbook()
    sheet = made.active
    sheet.append(["file", "title", "day", "hour", "part", "sum"])
    when = datetime.datetime(2019, 3, 4, 12, 30)
    sheet.append(["1.mp4", "A mother", when, when.time(), 0.25, "=1+1"])
    sheet["A2"].hyperlink = "https://example.org/1"
    sheet["B2"].comment = Comment("who said so?", "somebody")
    sheet["B1"].font = Font(bold=True)
    sheet["D2"].number_format, sheet["E2"].number_format = "hh:mm", "0%"
    sheet["A3"] = CellRichText("2", TextBlock(InlineFont(b=True), ".mp4"))
    sheet.merge_cells("B3:C3")
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = "A1:F2"
    sheet.add_data_validation(DataValidation(type="list", formula1='"a,b"'))
    sheet.conditional_formatting.add("E2", CellIsRule(operator="lessThan", formula=["1"], font=Font(italic=True)))
    sheet.add_chart(BarChart(), "H2")
    made.defined_names["all"] = DefinedName("all", attr_text="Sheet!$A$1:$F$3")
    made.create_sheet("empty")
    out = io.BytesIO()
    made.save(out)
    with SheetReader() as reader:
        table = reader.table(io.BytesIO(out.getvalue()))
    assert table.rows[0][:2] == ("file", "title")
    assert table.rows[1][:4] == ("1.mp4", "A mother", "2019-03-04 12:30:00", "12:30:00")
    assert table.rows[2][0] == "2.mp4"
    # the same workbook as a form is refused for what it is, not for a library that stumbles
    with SheetReader() as reader:
        read = reader.form(io.BytesIO(out.getvalue()), name="a")
    assert [fault.code for fault in read.faults] == ["no-questions"]


def test_a_workbook_and_a_text_come_through_the_process():
    with SheetReader() as reader:
        workbook = book({"videos": [["file", "n", "day"], ["1.mp4", 3.0, "2019-03-04"], [], ["2.mp4", None, True]]})
        table = reader.table(io.BytesIO(workbook))
        assert table.encoding == "xlsx"
        assert table.rows == (("file", "n", "day"), ("1.mp4", "3", "2019-03-04"), (), ("2.mp4", "", "true"))
        table = reader.table(io.BytesIO(CHINESE.encode("gb18030")))
        assert (table.encoding, table.rows[1][2]) == ("gb18030", "新疆证词")
        with pytest.raises(TableTooLarge):
            reader.table(io.BytesIO(b"x\n" * (limits.MAX_ROWS + 1)))
        with pytest.raises(BadTable):
            reader.table(io.BytesIO(b"PK\x03\x04 no zip"))
