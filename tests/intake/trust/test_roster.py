"""A roster is believed only as the next version, signed by enough persons of the old and of the new."""

from __future__ import annotations

import dataclasses
import json

import pytest

from intake.crypto.dsse import PayloadType, sign_envelope
from intake.errors import (
    BadDocument,
    BadSignature,
    OtherOrganisation,
    RosterGap,
    RosterRefused,
    RosterRollback,
)
from intake.model.strict_json import dumps
from intake.trust.roster import COORDINATOR, STEWARD, Roster, RosterKey, build_roster, first_roster, next_roster
from tests.intake.trust.trust_people import DAY, ORGANISATION, first, second, someone


def signed(payload: dict[str, object], *names: str) -> bytes:
    return sign_envelope(dumps(payload), PayloadType.ROSTER, [someone(n).key for n in names])


def changed(roster: Roster, **fields: object) -> dict[str, object]:
    return {**json.loads(roster.payload), **fields}


def test_one_coordinator_alone_makes_version_1():
    roster = first_roster(first().envelope)
    assert (roster.version, roster.threshold, roster.previous) == (1, 1, None)
    assert roster.key_ids(COORDINATOR) == {someone("ayna").key_id}
    assert roster.archive_recipient is None
    assert roster.expires == "2027-11-23"


def test_the_next_version_follows():
    roster = next_roster(first_roster(first().envelope), second().envelope)
    assert (roster.version, roster.previous) == (2, first().hash)
    assert roster.archive_recipient == someone("archive").identity.recipient()
    assert len(roster.key_ids(STEWARD)) == 3


def test_the_old_threshold_alone_is_not_enough():
    with pytest.raises(BadSignature):
        next_roster(first(), signed(changed(second()), "ayna"))


def test_the_new_stewards_alone_are_not_enough():
    with pytest.raises(BadSignature):
        next_roster(first(), signed(changed(second()), "bolat", "chynar"))


def test_two_keys_of_one_person_count_once():
    ayna, twin = someone("ayna"), someone("ayna's second laptop")
    both = dataclasses.replace(
        ayna.person(),
        keys=(
            RosterKey(ayna.key.public, ayna.identity.recipient()),
            RosterKey(twin.key.public, twin.identity.recipient()),
        ),
    )
    people = [both, someone("bolat").person(), someone("chynar").person()]
    with pytest.raises(BadSignature):
        build_roster(
            organisation=ORGANISATION,
            name="Invented Archive",
            day=DAY,
            persons=people,
            threshold=2,
            keys=[ayna.key, twin.key],
            previous=first(),
        )


def test_a_coordinator_who_is_no_steward_does_not_count():
    ayna, bolat = someone("ayna"), someone("bolat")
    with pytest.raises(BadSignature):
        build_roster(
            organisation=ORGANISATION,
            name="x",
            day=DAY,
            persons=[ayna.person(roles=(STEWARD,)), bolat.person(roles=(COORDINATOR,))],
            threshold=1,
            keys=[bolat.key],
        )


@pytest.mark.parametrize("threshold", [0, 1, 4])
def test_the_threshold_is_more_than_half_and_not_more_than_all(threshold):
    with pytest.raises(BadDocument):
        next_roster(first(), signed(changed(second(), threshold=threshold), "ayna", "bolat", "chynar"))


def test_an_older_version_is_a_rollback_and_a_later_one_a_gap():
    with pytest.raises(RosterRollback):
        next_roster(second(), first().envelope)
    with pytest.raises(RosterGap):
        next_roster(first(), signed(changed(second(), version=3), "ayna", "bolat"))


def test_it_names_its_predecessor_by_hash():
    with pytest.raises(RosterRefused):
        next_roster(first(), signed(changed(second(), previous="00" * 32), "ayna", "bolat"))


def test_the_organisation_never_changes():
    with pytest.raises(OtherOrganisation):
        next_roster(first(), signed(changed(second(), organisation="ff" * 16), "ayna", "bolat"))


def test_a_chain_starts_with_version_1():
    with pytest.raises(RosterRefused):
        first_roster(second().envelope)


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({"v": 2}, "newer version"),
        ({"version": True}, "version"),
        ({"version": 2**40}, "version"),
        ({"day": "2026-02-31"}, "day"),
        ({"expires": DAY}, "expires"),
        ({"name": "two\nlines"}, "name"),
        ({"name": "turned \u202e round"}, "name"),
        ({"archive_recipient": "age1pq1nonsense"}, "archive_recipient"),
        ({"persons": []}, "persons"),
        ({"previous": first().hash}, "version 1"),
    ],
)
def test_a_field_out_of_range_is_named(fields, reason):
    with pytest.raises(BadDocument, match=reason):
        first_roster(signed(changed(first(), **fields), "ayna"))


@pytest.mark.parametrize("field", sorted(json.loads(first().payload)))
def test_every_field_is_required(field):
    payload = changed(first())
    del payload[field]
    with pytest.raises(BadDocument):
        first_roster(signed(payload, "ayna"))


def test_a_person_or_key_stands_once():
    persons = json.loads(second().payload)["persons"]
    with pytest.raises(BadDocument, match="twice"):
        next_roster(first(), signed(changed(second(), persons=[*persons, persons[0]]), "ayna", "bolat"))
    double = [persons[0], {**persons[1], "keys": persons[0]["keys"]}, persons[2]]
    with pytest.raises(BadDocument, match="twice"):
        next_roster(first(), signed(changed(second(), persons=double), "ayna", "bolat"))


def test_fields_of_a_newer_version_are_kept_and_told():
    roster = first_roster(signed(changed(first(), zones=["north"]), "ayna"))
    assert roster.newer_fields == ("zones",)
    assert b"zones" in roster.payload


def test_expiry_and_lapse_are_told_and_lock_nobody_out():
    roster = first()
    assert not roster.expired("2027-11-23")
    assert roster.expired("2027-11-24")
    assert roster.persons[0].lapsed("2027-11-24")
    late = build_roster(
        organisation=ORGANISATION,
        name="x",
        day="2030-01-01",
        persons=[someone("ayna").person(day="2030-01-01")],
        threshold=1,
        keys=[someone("ayna").key],
        previous=roster,
    )
    assert late.version == 2
