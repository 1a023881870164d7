"""Resolving is a set union: order, repetition and a seized key change nothing that they may not."""

from __future__ import annotations

import random

from hypothesis import given, settings
from hypothesis import strategies as st

from intake.model.consent import strictest_values
from intake.model.resolve import RecordState, resolve
from intake.model.revision import Change, Revision, Target, build_revision, parse_revision

RECORD = "cd" * 16
VOLUNTEER, OTHER, COORDINATOR = "a1" * 32, "b2" * 32, "c3" * 32


def revise(author: str, *changes: Change, day: str = "2026-11-23", salt: int = 0) -> Revision:
    return build_revision(
        record=RECORD,
        record_type="consent",
        author=author,
        day=day,
        origin="witness",
        changes=changes,
        salt=salt.to_bytes(16, "big"),
    )


def state(*revisions: Revision) -> RecordState:
    return resolve(RECORD, revisions, {COORDINATOR})


def at(revision: Revision, index: int = 0) -> Target:
    return Target(revision.hash, index)


def test_an_author_replaces_their_own_value() -> None:
    first = revise(VOLUNTEER, Change(("year",), 1974))
    second = revise(VOLUNTEER, Change(("year",), 1976, (at(first),)))
    field = state(second, first).fields[("year",)]
    assert field.values == (1976,)
    assert [v.value for v in field.replaced] == [1974]


def test_two_authors_make_a_conflict_and_a_coordinator_ends_it() -> None:
    first, second = revise(VOLUNTEER, Change(("year",), 1974)), revise(OTHER, Change(("year",), 1976))
    assert state(first, second).conflicts == (("year",),)
    third = revise(COORDINATOR, Change(("year",), 1976, (at(first), at(second))))
    assert state(first, second, third).fields[("year",)].values == (1976,)
    assert not state(first, second, third).conflicts


def test_a_volunteer_only_proposes_over_a_coordinators_work() -> None:
    ours = revise(COORDINATOR, Change(("year",), 1974), Change(("note",), "kept"))
    theirs = revise(VOLUNTEER, Change(("year",), 1900, (at(ours),)), Change(("note",), None, (at(ours, 1),)))
    resolved = state(ours, theirs)
    assert resolved.fields[("year",)].values == (1974,)
    assert [v.value for v in resolved.fields[("year",)].proposals] == [1900]
    assert resolved.fields[("note",)].values == ("kept",)
    assert resolved.proposals == (("note",), ("year",))


def test_a_withdrawn_value_is_empty_but_readable() -> None:
    first = revise(VOLUNTEER, Change(("year",), 1974))
    gone = revise(VOLUNTEER, Change(("year",), None, (at(first),)))
    resolved = state(first, gone)
    assert resolved.values() == {}
    assert resolved.fields[("year",)].replaced[0].value == 1974


def test_a_purged_revision_still_replaces_what_its_header_names() -> None:
    first = revise(VOLUNTEER, Change(("year",), 1974))
    second = revise(VOLUNTEER, Change(("year",), 1976, (at(first),)))
    purged = parse_revision(second.header, None)
    assert state(first, purged).fields[("year",)].values == ()
    assert state(first, purged).withheld == 1


def test_differing_consents_count_as_the_most_restrictive_even_as_a_proposal() -> None:
    path, level = ("answers", "journalists", "state"), ("answers", "journalists", "level")
    given_ = revise(COORDINATOR, Change(path, "given"), Change(level, "named"))
    refused = revise(VOLUNTEER, Change(path, "refused", (at(given_),)), Change(level, "pseudonym", (at(given_, 1),)))
    strict = strictest_values(state(given_, refused))
    assert strict == {path: "refused", level: "pseudonym"}


def test_a_state_of_a_newer_version_counts_as_refused() -> None:
    path = ("answers", "courts", "state")
    strict = strictest_values(state(revise(VOLUNTEER, Change(path, "given-in-a-dream"))))
    assert strict == {path: "refused"}


@settings(max_examples=60)
@given(st.integers(0, 2**32), st.integers(1, 25))
def test_any_order_and_repetition_gives_one_result(seed: int, edits: int) -> None:
    chance = random.Random(seed)
    made: list[Revision] = []
    for number in range(edits):
        author = chance.choice([VOLUNTEER, OTHER, COORDINATOR])
        seen = chance.sample(made, k=chance.randint(0, len(made)))
        path = (chance.choice("ab"),)
        targets = tuple(Target(r.hash, i) for r in seen for i, c in enumerate(r.changes or ()) if c.path == path)
        made.append(revise(author, Change(path, chance.choice([None, 1, 2, 3]), targets), salt=number))
    expected = state(*made)
    for _ in range(4):
        shuffled = made + chance.sample(made, k=chance.randint(0, len(made)))
        chance.shuffle(shuffled)
        assert state(*shuffled) == expected
