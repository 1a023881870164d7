"""Tables through the process that can open nothing: every encoding told apart, every ceiling kept."""

from __future__ import annotations

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake.errors import BadTable, TableTooLarge, UnknownEncoding
from intake.sheets import delimited, limits
from intake.sheets.reader import SheetReader
from tests.intake.sheets.books import book

RUSSIAN = "файл;название;канал\n001.mp4;Мать рассказывает о сыне, задержанном в Чугучаке;Жаңа өмір\n"
CHINESE = "文件名,标题,频道\n001.mp4,母亲讲述被关押的儿子,新疆证词\n"


@pytest.mark.parametrize(
    ("text", "encoding", "told"),
    [
        (RUSSIAN, "utf-8", "utf-8"),
        (RUSSIAN, "utf-8-sig", "utf-8"),
        (RUSSIAN, "utf-16", "utf-16"),
        ("file\ttitle\n001.mp4\tA mother tells\n", "utf-16-le", "utf-16"),
        ("file\ttitle\n001.mp4\tA mother tells\n", "utf-16-be", "utf-16"),
        (RUSSIAN.replace("ң", "н").replace("ө", "о").replace("і", "и"), "cp1251", "cp1251"),
        (CHINESE, "gb18030", "gb18030"),
        (CHINESE, "utf-16", "utf-16"),
    ],
)
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
