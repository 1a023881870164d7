"""Revisions: bytes that are kept, a content that only its header's author can have meant."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake.errors import MalformedRevision
from intake.model import log_chain
from intake.model.revision import Change, Revision, Target, build_revision, parse_revision
from intake.model.strict_json import dumps, loads

AUTHOR = "ab" * 32
RECORD = "cd" * 16


def make(changes: list[Change], salt: bytes = b"s" * 16) -> Revision:
    return build_revision(
        record=RECORD,
        record_type="person",
        author=AUTHOR,
        day="2026-11-23",
        origin="witness",
        changes=changes,
        salt=salt,
    )


TEXT = st.text(st.characters(blacklist_categories=["Cs"]), max_size=40)
CHANGES = st.lists(
    st.builds(
        Change,
        path=st.lists(TEXT.filter(bool), min_size=1, max_size=8).map(tuple),
        value=st.none() | TEXT | st.integers(-1000, 1000) | st.lists(TEXT),
        replaces=st.lists(st.builds(Target, st.just("ef" * 32), st.integers(0, 50)), max_size=3).map(tuple),
    ),
    max_size=6,
)


@given(CHANGES)
def test_a_revision_reads_back_as_it_was_built(changes: list[Change]) -> None:
    built = make(changes)
    assert built.content is not None
    again = parse_revision(built.header, built.content)
    assert again == built
    assert again.changes == tuple(changes)


def test_the_header_shows_neither_field_nor_value() -> None:
    built = make([Change(("names", "x", "text"), "Сауытбай")])
    assert "Сауытбай".encode() not in built.header
    assert b"names" not in built.header
    assert b"person" not in built.header


def test_the_salt_keeps_a_guessed_content_unproven() -> None:
    assert make([Change(("a",), 1)]).content_hash != make([Change(("a",), 1)], salt=b"t" * 16).content_hash


def test_a_header_alone_is_a_revision_without_changes() -> None:
    alone = parse_revision(make([Change(("a",), 1)]).header, None)
    assert alone.changes is None
    assert alone.record == RECORD


def test_another_content_is_refused() -> None:
    one, other = make([Change(("a",), 1)]), make([Change(("a",), 2)])
    with pytest.raises(MalformedRevision):
        parse_revision(one.header, other.content)


def test_newer_fields_are_kept_in_the_bytes_and_reported() -> None:
    header = loads(make([]).header, max_bytes=10_000)
    assert isinstance(header, dict)
    newer = dumps({**header, "zeal": [1]})
    parsed = parse_revision(newer, None)
    assert parsed.newer_fields == ("zeal",)
    assert parsed.header == newer


@pytest.mark.parametrize(
    "broken",
    [
        {"v": 2},
        {"record": "x"},
        {"author": "AB" * 32},
        {"day": "23 November"},
        {"origin": ""},
        {"origin": 3},
        {"edges": None},
        {"edges": [[["ef" * 32, -1]]]},
        {"edges": [[["ef" * 32, True]]]},
        {"edges": [[["ef" * 32]]]},
        {"edges": [[["short", 0]]]},
        {"content": "00"},
    ],
)
def test_a_malformed_header_is_refused(broken: dict[str, object]) -> None:
    header = loads(make([Change(("a",), 1)]).header, max_bytes=10_000)
    assert isinstance(header, dict)
    with pytest.raises(MalformedRevision):
        parse_revision(dumps({**header, **broken}), None)


def test_more_than_one_line_is_refused() -> None:
    with pytest.raises(MalformedRevision):
        parse_revision(make([]).header + b"\n", None)


def test_links_depend_on_every_entry_and_on_the_segment() -> None:
    start = log_chain.segment_start("aa" * 16, "bb" * 16, log_chain.ZERO_LINK)
    other = log_chain.segment_start("aa" * 16, "bc" * 16, log_chain.ZERO_LINK)
    hashes = ["01" * 32, "02" * 32]
    links = log_chain.walk(start, hashes)
    assert links[1] == log_chain.next_link(log_chain.next_link(start, hashes[0]), hashes[1])
    assert len({start, other, *links, *log_chain.walk(other, hashes), *log_chain.walk(start, hashes[::-1])}) == 8
