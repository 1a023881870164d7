"""Erasing by several coordinators: a proposal travels, a second one answers, and content goes on its day."""

from __future__ import annotations

from pathlib import Path

import pytest

from intake.errors import NotFound, NotPermitted
from intake.model.dossier import Note
from intake.services import erasing, erasure_views, inbox, interview, organisation
from tests.intake.services.erasing_kit import MEDIA, Two, gone, receipt, two, two_template
from tests.intake.services.exchange_kit import (
    invitation,
    record,
)

__all__ = ["two", "two_template"]


def test_one_proposes_another_agrees_and_after_the_day_it_is_gone_with_everybody(two: Two) -> None:
    made, bolat = two.made, two.bolat
    decision = two.propose()
    assert erasure_views.asked_of_us(made.ayna) == ()
    (file,) = two.send(made.ayna, bolat)
    assert (file.erasures, file.erasure_proposals, file.erased, file.warnings) == (0, 1, 0, ())
    (view,) = erasure_views.asked_of_us(bolat)
    assert (view.decision, view.state, view.signed_by, view.known_how) == (decision, "proposed", ("ayna",), "by voice")
    assert [record for record, _ in view.testimonies] == [two.testimony]
    assert (view.absent, view.beside, view.shared) == (0, 0, 0)
    agreed = erasing.agree(bolat, decision[:12])
    assert (agreed.complete, agreed.erased, agreed.effective) == (True, 0, "2026-12-07")
    (file,) = two.send(bolat, made.ayna)
    assert (file.erasures, file.erased) == (1, 0)
    assert erasure_views.about(made.ayna, two.testimony).state == "decided"
    made.clock.advance(days=13)
    assert erasing.carry_out(bolat, clock=made.clock) == erasing.carry_out(made.ayna, clock=made.clock) == 0
    # the volunteer hears of it with the receipt, before its day
    told = receipt(made, bolat, made.dana)
    assert (told.erasures, told.erased, told.set_aside) == (1, 0, 0)
    made.clock.advance(days=1)
    for vault in (made.ayna, bolat, made.dana):
        assert not two.gone(vault)
        assert erasing.carry_out(vault, clock=made.clock) > 0
        assert two.gone(vault)
        assert erasing.carry_out(vault, clock=made.clock) == 0
        assert vault.check().sound


def test_a_receipt_erases_at_once_what_is_due_and_what_is_typed_with_it(two: Two) -> None:
    made, bolat = two.made, two.bolat
    account = interview.open_account(made.dana, two.testimony).account.with_testimony(narrative="and more")
    interview.keep_draft(made.dana, account)
    decision = two.propose(danger=True)
    two.send(made.ayna, bolat)
    assert erasing.agree(bolat, decision).erased > 0
    assert two.gone(bolat)
    told = receipt(made, bolat, made.dana)
    assert told.erased > 0
    assert two.gone(made.dana)
    with made.dana.reader() as reader:
        assert reader.draft(two.testimony) is None
    with pytest.raises(NotFound):
        interview.open_account(made.dana, two.testimony)


def test_a_receipt_tells_a_volunteer_nothing_about_what_others_told(two: Two, tmp_path: Path) -> None:
    made, bolat = two.made, two.bolat
    organisation.join(made.eset, invitation(made.ayna, made.clock), clock=made.clock)
    record(made.eset, "another one")
    inbox.import_bundles(bolat, two.out(made.eset))
    inbox.admit(bolat, made.eset.key_id, clock=made.clock)
    decision = two.propose(danger=True)
    two.send(made.ayna, bolat)
    erasing.agree(bolat, decision)
    assert receipt(made, bolat, made.eset).erasures == 0
    assert receipt(made, bolat, made.dana).erasures == 1


def test_a_refusal_travels_and_is_no_last_word(two: Two) -> None:
    made, bolat = two.made, two.bolat
    decision = two.propose()
    two.send(made.ayna, bolat)
    erasing.refuse(bolat, decision, why="she was forced to ask")
    assert erasure_views.asked_of_us(bolat) == ()
    two.send(bolat, made.ayna)
    view = erasure_views.about(made.ayna, two.testimony)
    assert (view.state, view.refused_by) == ("proposed", ("bolat",))
    with made.ayna.reader() as reader:
        assert "she was forced to ask" in {note.text for _, note in reader.records_of_type(Note)}
    made.clock.advance(days=30)
    assert erasing.carry_out(made.ayna, clock=made.clock) == 0
    assert erasing.agree(bolat, decision).complete
    assert two.gone(bolat)


def test_signing_twice_alone_decides_nothing_and_says_so(two: Two) -> None:
    made = two.made
    decision = two.propose(danger=True)
    with pytest.raises(NotPermitted):
        erasing.decide(made.ayna, two.testimony, how_known="", danger=True, clock=made.clock)
    with pytest.raises(NotPermitted):
        erasing.agree(made.ayna, decision)
    with pytest.raises(NotPermitted):
        erasing.refuse(made.ayna, decision)
    for call in (erasing.agree, erasing.refuse):
        with pytest.raises(NotPermitted):
            call(made.dana, decision)
    assert not two.gone(made.ayna)
    with pytest.raises(NotFound):
        erasing.agree(two.bolat, decision[:7])


def test_proposing_notes_the_wish_so_that_nothing_is_released_meanwhile(two: Two) -> None:
    two.propose()
    for vault in (two.made.ayna, two.bolat):
        with vault.reader() as reader:
            row = reader.testimony_row(two.testimony)
            assert row is not None
            assert row.erasure_wish
        two.send(two.made.ayna, two.bolat) if vault is two.made.ayna else None


def test_there_is_something_to_hand_over_when_nothing_but_a_proposal_is_new(two: Two) -> None:
    made, bolat = two.made, two.bolat
    receipt(made, bolat, made.ayna)
    two.propose()
    (file,) = two.send(made.ayna, bolat)
    assert file.erasure_proposals == 1
    # and again, when the bundle was lost and the notes are covered: every bundle carries it
    receipt(made, bolat, made.ayna)
    record(made.ayna, "later")
    (file,) = two.send(made.ayna, bolat)
    assert file.erasure_proposals == 0


def test_a_file_of_another_testimony_here_is_not_signed_away(two: Two) -> None:
    made, bolat = two.made, two.bolat
    kept = record(bolat, "another witness gave the same film", media=MEDIA)
    decision = two.propose(danger=True)
    two.send(made.ayna, bolat)
    (view,) = erasure_views.asked_of_us(bolat)
    assert view.shared == 1
    with pytest.raises(NotPermitted, match="another testimony"):
        erasing.agree(bolat, decision)
    # who knows of both proposes it without the file
    again = erasing.decide(bolat, two.testimony, how_known="by voice", danger=True, clock=made.clock)
    two.send(bolat, made.ayna)
    assert erasing.agree(made.ayna, again.decision).erased > 0
    two.send(made.ayna, bolat)
    assert gone(bolat, two.testimony)
    assert not gone(bolat, kept)
    assert bolat.media.size(two.sha256) == len(MEDIA)


def test_what_was_added_elsewhere_is_said_to_stay(two: Two) -> None:
    made, bolat = two.made, two.bolat
    account = interview.open_account(bolat, two.testimony).account.with_testimony(place="told to bolat")
    interview.save(bolat, account)
    two.propose()
    two.send(made.ayna, bolat)
    (view,) = erasure_views.asked_of_us(bolat)
    assert view.beside == 1
