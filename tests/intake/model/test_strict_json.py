"""Strict JSON refuses what two readers might read differently."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake.errors import BadJson
from intake.model.strict_json import dumps, loads

VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**53) + 1, 2**53 - 1)
    | st.text(st.characters(blacklist_categories=["Cs"])),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(st.characters(blacklist_categories=["Cs"])), inner),
    max_leaves=20,
)


@given(VALUES)
def test_what_is_written_reads_back_and_stays_on_one_line(value: object) -> None:
    written = dumps(value)  # type: ignore[arg-type]
    assert loads(written, max_bytes=1 << 20) == value
    assert b"\n" not in written
    assert dumps(loads(written, max_bytes=1 << 20)) == written


@pytest.mark.parametrize(
    "bad",
    [
        b'{"a":1,"a":2}',
        b'{"a":{"b":1,"b":1}}',
        b'{"a":1,"\\u0061":2}',
        b"NaN",
        b"[Infinity]",
        b"1e999",
        b"[9007199254740993]",
        b"[-99999999999999999999999999999]",
        b'"\xff"',
        b'["\\ud800"]',
        b'{"\\udc00":1}',
        b"\xef\xbb\xbf{}",
        b"{} {}",
        b"",
        b"[" * 33 + b"]" * 33,
        b"[" * 100_000,
    ],
)
def test_refused(bad: bytes) -> None:
    with pytest.raises(BadJson):
        loads(bad, max_bytes=1 << 20)


def test_brackets_inside_strings_do_not_count_as_depth() -> None:
    assert loads(dumps("[" * 100), max_bytes=1000) == "[" * 100


def test_too_large_is_refused_before_it_is_parsed() -> None:
    with pytest.raises(BadJson):
        loads(b'"' + b"a" * 100 + b'"', max_bytes=100)


def test_the_error_quotes_nothing() -> None:
    with pytest.raises(BadJson) as caught:
        loads('{"Сауытбай": nope}'.encode(), max_bytes=1000)
    assert "Сауытбай" not in str(caught.value)
    assert caught.value.__cause__ is None
