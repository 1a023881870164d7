from __future__ import annotations

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake.crypto.age_header import Stanza, base64_encode, build_header, parse_header
from intake.errors import BadAgeHeader, BadAgeMac

FILE_KEY = bytes(range(16))
ARGUMENT = st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=1, max_size=40)
STANZAS = st.lists(
    st.builds(Stanza, st.lists(ARGUMENT, min_size=1, max_size=4).map(tuple), st.binary(max_size=200)),
    min_size=1,
    max_size=6,
)


@given(STANZAS, st.binary(max_size=40))
def test_parsing_is_the_inverse_of_building_and_stops_at_the_payload(stanzas: list[Stanza], rest: bytes) -> None:
    raw = build_header(stanzas, FILE_KEY)
    source = io.BytesIO(raw + rest)
    header = parse_header(source)
    assert header.stanzas == tuple(stanzas)
    assert header.to_bytes() == raw
    assert source.read() == rest
    header.verify(FILE_KEY)
    with pytest.raises(BadAgeMac):
        header.verify(bytes(16))


@given(STANZAS, st.data())
def test_any_other_bytes_are_refused_or_fail_the_mac(stanzas: list[Stanza], data: st.DataObject) -> None:
    raw = bytearray(build_header(stanzas, FILE_KEY))
    position = data.draw(st.integers(0, len(raw) - 1))
    raw[position] ^= data.draw(st.integers(1, 255))
    with pytest.raises(BadAgeHeader):
        parse_header(io.BytesIO(raw)).verify(FILE_KEY)


@given(STANZAS, st.data())
def test_truncated_anywhere_it_is_refused(stanzas: list[Stanza], data: st.DataObject) -> None:
    raw = build_header(stanzas, FILE_KEY)
    with pytest.raises(BadAgeHeader):
        parse_header(io.BytesIO(raw[: data.draw(st.integers(0, len(raw) - 1))]))


@given(st.binary(max_size=400))
def test_arbitrary_bytes_raise_nothing_else(noise: bytes) -> None:
    for raw in (noise, b"age-encryption.org/v1\n-> x\n" + noise):
        with pytest.raises(BadAgeHeader):
            parse_header(io.BytesIO(raw))


@pytest.mark.parametrize("size", [0, 1, 47, 48, 49, 96])
def test_bodies_around_a_full_line_end_with_a_short_one(size: int) -> None:
    stanza = Stanza(("x",), bytes(size))
    assert len(stanza.to_bytes().split(b"\n")[-2]) < 64
    assert parse_header(io.BytesIO(build_header([stanza], FILE_KEY))).stanzas == (stanza,)


def lines(count: int) -> bytes:
    return b"age-encryption.org/v1\n" + b"-> x\n\n" * count + b"--- " + base64_encode(bytes(32)) + b"\n"


OVER = {
    "stanzas": lines(1025),
    "line": b"age-encryption.org/v1\n-> " + b"x" * (16 << 10) + b"\n\n",
    "arguments": b"age-encryption.org/v1\n-> " + b"x " * 64 + b"x\n\n" + lines(1)[22:],
    "whole": b"age-encryption.org/v1\n-> x\n" + (b"A" * 64 + b"\n") * 17_000 + b"\n" + lines(1)[22:],
    "no stanza": lines(0),
}


def test_the_most_that_is_allowed_is_taken() -> None:
    assert len(parse_header(io.BytesIO(lines(1024))).stanzas) == 1024


@pytest.mark.parametrize("case", OVER)
def test_sizes_beyond_the_ceilings_are_refused(case: str) -> None:
    with pytest.raises(BadAgeHeader):
        parse_header(io.BytesIO(OVER[case]))


@pytest.mark.parametrize("arguments", [(), ("",), ("a b",), ("é",), ("a\n",)])
def test_stanzas_no_reader_would_take_are_not_written(arguments: tuple[str, ...]) -> None:
    with pytest.raises(ValueError):
        build_header([Stanza(arguments, b"")], FILE_KEY)
