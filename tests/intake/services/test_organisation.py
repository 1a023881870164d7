"""An organisation begins with one coordinator; a volunteer joins by one file and is shown as not compared."""

from __future__ import annotations

import io

import pytest

from intake.clock import FixedClock
from intake.errors import (
    AlreadyThere,
    BadDocument,
    BadSignature,
    NoOrganisation,
    NotFound,
    NotPermitted,
    OtherOrganisation,
)
from intake.services import handover, inbox, organisation
from tests.intake.services.exchange_kit import (
    changed_json,
    everything,
    grow,
    invitation,
    make_vault,
    open_vault,
    paths,
    record,
)


def test_the_first_coordinator_is_the_only_steward(made):
    view = organisation.show(made.ayna, clock=made.clock)
    assert (view.name, view.version, view.threshold, view.role) == ("Invented Archive", 1, 1, "coordinator")
    assert [c.pseudonym for c in view.coordinators if c.is_me and c.steward] == ["ayna"]
    assert view.compared
    assert view.archive_recipient is None


def test_a_vault_has_one_organisation(made):
    with pytest.raises(AlreadyThere):
        organisation.create(made.ayna, "Another", clock=made.clock)


def test_without_an_organisation_nothing_is_shown_or_invited(tmp_path):
    clock = FixedClock()
    with make_vault(tmp_path / "lone", "lone", clock) as lone:
        for attempt in (
            lambda: organisation.show(lone, clock=clock),
            lambda: organisation.invite(lone, io.BytesIO(), clock=clock),
            lambda: organisation.pending(lone),
            lambda: handover.plan(lone),
            lambda: inbox.import_stream(lone, io.BytesIO()),
        ):
            with pytest.raises(NoOrganisation):
                attempt()


def test_a_name_is_one_plain_line(tmp_path):
    clock = FixedClock()
    with make_vault(tmp_path / "lone", "lone", clock) as lone:
        before = everything(lone)
        with pytest.raises(BadDocument):
            organisation.create(lone, "two\nlines", clock=clock)
        assert everything(lone) == before


def test_a_volunteer_works_at_once_and_shows_as_not_compared(made):
    view = organisation.show(made.dana, clock=made.clock)
    assert (view.role, view.compared, view.name) == ("unknown", False, "Invented Archive")
    assert record(made.dana)


def test_only_a_coordinator_invites_and_admits(made):
    for attempt in (
        lambda: organisation.invite(made.dana, io.BytesIO(), clock=made.clock),
        lambda: organisation.admit(made.dana, made.eset.key_id, clock=made.clock),
        lambda: organisation.refuse(made.dana, made.eset.key_id),
        lambda: inbox.make_receipt(made.dana, made.eset.key_id, clock=made.clock),
    ):
        with pytest.raises(NotPermitted):
            attempt()


def test_both_sides_show_the_same_digits_and_a_person_confirms_them(made, tmp_path):
    record(made.dana)
    out = handover.export(made.dana, handover.plan(made.dana), tmp_path / "out")
    inbox.import_bundles(made.ayna, paths(out, tmp_path / "out"))
    (waiting,) = organisation.pending(made.ayna)
    view = organisation.show(made.dana, clock=made.clock)
    assert (waiting.pseudonym, waiting.digits) == ("dana", view.digits)
    assert not organisation.confirm_digits(made.dana, " ".join(reversed(view.digits)), clock=made.clock)
    assert not organisation.show(made.dana, clock=made.clock).compared
    assert organisation.confirm_digits(made.dana, " ".join(waiting.digits), clock=made.clock)
    assert organisation.show(made.dana, clock=made.clock).compared


def test_digits_stay_after_a_lock(made):
    before = organisation.show(made.dana, clock=made.clock).digits
    assert organisation.show(made.reopen("dana"), clock=made.clock).digits == before


def test_an_invitation_that_was_changed_is_refused_and_nothing_is_kept(made, tmp_path):
    good = invitation(made.ayna, made.clock)
    clock = made.clock
    with make_vault(tmp_path / "new", "new", clock) as new:
        before = everything(new)
        for bad in (
            good[:-40],
            good.replace(b'"payload":"', b'"payload":"AAAA', 1),
            changed_json(good, lambda f: f.update(signatures=f["signatures"] * 65)),
            b"",
        ):
            with pytest.raises((BadDocument, BadSignature)):
                organisation.join(new, bad, clock=clock)
        assert everything(new) == before


def test_another_organisations_invitation_is_refused(made, tmp_path):
    other = made.vault("other")
    organisation.create(other, "Splinter", clock=made.clock)
    before = everything(made.dana)
    with pytest.raises(OtherOrganisation):
        organisation.join(made.dana, invitation(other, made.clock), clock=made.clock)
    assert everything(made.dana) == before


def test_joining_twice_changes_nothing(made):
    before = everything(made.dana)
    organisation.join(made.dana, invitation(made.ayna, made.clock), clock=made.clock)
    assert everything(made.dana) == before


def test_a_newer_roster_comes_by_invitation_and_asks_for_a_new_comparison(made):
    digits = organisation.show(made.dana, clock=made.clock).digits
    organisation.confirm_digits(made.dana, "".join(digits), clock=made.clock)
    grow(made)
    view = organisation.join(made.dana, invitation(made.ayna, made.clock), clock=made.clock)
    assert (view.version, view.compared) == (2, False)
    assert view.digits != digits


def test_who_is_refused_is_forgotten_and_may_come_again(made, tmp_path):
    record(made.dana)
    out = handover.export(made.dana, handover.plan(made.dana), tmp_path / "out")
    before = everything(made.ayna)
    inbox.import_bundles(made.ayna, paths(out, tmp_path / "out"))
    assert organisation.refuse(made.ayna, made.dana.key_id) == 1
    assert everything(made.ayna) == before
    with pytest.raises(NotFound):
        organisation.admit(made.ayna, made.dana.key_id, clock=made.clock)
    assert inbox.import_bundles(made.ayna, paths(out, tmp_path / "out")).files[0].outcome == "quarantined"


def test_trust_is_the_same_after_a_restart_and_a_rebuild(made, tmp_path):
    grow(made)
    before = organisation.show(made.ayna, clock=made.clock)
    made.ayna.rebuild()
    assert made.ayna.compare_projections() == []
    made.ayna.lock()
    made.ayna = open_vault(tmp_path / "ayna", made.clock)
    assert organisation.show(made.ayna, clock=made.clock) == before
