"""Sealed at birth: recorded by a volunteer, opened by a coordinator, and by nobody else."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from intake.errors import CannotSeal, DiskFull, NoOrganisation, NotFound, TestimonySealed
from intake.model.sealed import Sealed
from intake.model.testimony import Testimony
from intake.services import handover, inbox, interview, sealed_session, sealed_store, sealing
from intake.services.sealed_media import PIECE_SECONDS
from tests.intake.services.exchange_kit import Office, deliver, make_vault, open_vault
from tests.intake.services.sealed_kit import CANARY, PERSON, attach, carry, record_sealed, tell


@pytest.fixture
def known(made: Office, tmp_path: Path) -> Office:
    """Dana is admitted and has nothing left to hand over."""
    folder = tmp_path / "first"
    folder.mkdir()
    deliver(made, made.dana, folder, first=True)
    return made


def test_what_was_sealed_is_opened_by_a_coordinator_and_proves_its_author(known: Office, tmp_path: Path) -> None:
    media = bytes(range(256)) * 700
    session = record_sealed(known.dana, known.clock, media=media)
    (answer,) = carry(known, known.dana, tmp_path / "out")
    assert (answer.outcome, answer.sealed_opened, answer.sealed_refused) == ("imported", 1, 0)
    with known.ayna.reader() as reader:
        told = reader.load(session.inside, Testimony)
        assert told.narrative == CANARY
        (attachment,) = told.attachments
        assert {reader.state(session.inside).fields[("narrative",)].current[0].author} == {known.dana.key_id}
        assert [row.name for row in reader.list_people(testimony=session.inside)] == [PERSON]
        row = reader.testimony_row(session.inside)
        assert row is not None and row.case_number == session.account.testimony.case_number
        assert reader.testimony_row(session.record) is None, "listed once, as what it is"
    with known.ayna.media.open(attachment.sha256) as stream:
        assert stream.read() == media
    assert known.ayna.compare_projections() == []
    known.ayna.rebuild()
    assert known.ayna.compare_projections() == []


def test_until_the_lock_it_is_worked_on_and_looked_at(known: Office) -> None:
    media = b"photograph" * 900_000
    session = record_sealed(known.dana, known.clock, media=media)
    held = sealed_session.of(known.dana, session.record)
    assert held is session and held.account.testimony.narrative == CANARY
    assert sealed_session.of(known.dana, session.inside) is session
    (attachment,) = session.account.testimony.attachments
    with session.media.open(attachment.sha256) as stream:
        assert stream.read(10) == b"photograph"
        stream.seek(5_000_000)
        assert stream.read(8) == media[5_000_000:5_000_008]
        stream.seek(0)
        assert b"".join(iter(lambda: stream.read(1 << 20), b"")) == media


def test_the_lock_takes_everything_but_number_day_and_size(known: Office) -> None:
    session = record_sealed(known.dana, known.clock, finish=False)
    number = session.account.testimony.case_number
    known.reopen("dana")
    with pytest.raises(TestimonySealed):
        _ = session.account
    with known.dana.reader() as reader:
        row = reader.testimony_row(session.record)
        assert row is not None
        assert (row.case_number, row.day, row.state) == (number, "2026-11-23", "sealed-unfinished")
        assert (row.names, row.place, row.languages, row.attachments) == ((), "", (), 0)
        assert reader.draft(session.record) is None
    with pytest.raises(TestimonySealed):
        interview.open_account(known.dana, session.record)


def test_typing_is_safe_before_it_is_saved(known: Office, tmp_path: Path) -> None:
    session = sealed_session.start(known.dana, clock=known.clock)
    session.keep(tell(session.account, "first words"))
    session.keep(tell(session.account, "first words and more"))
    with known.dana.reader() as reader:
        pieces = reader.load(session.record, Sealed).pieces
        draft = reader.draft(session.record)
    assert len(pieces) == 1 and draft is not None and b"age-encryption.org/v1" in draft[:60]
    known.reopen("dana")
    carry(known, known.dana, tmp_path / "out")
    with known.ayna.reader() as reader:
        assert reader.load(session.inside, Testimony).narrative == "first words and more"
        assert len(reader.revisions(session.inside)) == 2, "what was typed in between is nowhere"


def test_a_recording_is_safe_every_few_seconds(known: Office) -> None:
    session = sealed_session.start(known.dana, clock=known.clock)
    sink = session.media.begin(recording=True)
    sink.write(b"a" * 1000)
    with known.dana.reader() as reader:
        before = len(reader.load(session.record, Sealed).pieces)
    known.clock.advance(seconds=PIECE_SECONDS)
    sink.write(b"b")
    with known.dana.reader() as reader:
        assert len(reader.load(session.record, Sealed).pieces) == before + 1


def test_a_recording_that_the_lock_cut_is_found_by_a_coordinator(known: Office, tmp_path: Path) -> None:
    session = sealed_session.start(known.dana, clock=known.clock)
    session.keep(tell(session.account))
    sink = session.media.begin(recording=True)
    sink.write(b"ID3" + b"s" * 5_000_000)
    known.reopen("dana")
    (answer,) = carry(known, known.dana, tmp_path / "out")
    assert (answer.sealed_opened, answer.sealed_interrupted, answer.sealed_incomplete) == (1, 1, 0)
    with known.ayna.reader() as reader:
        (attachment,) = reader.load(session.inside, Testimony).attachments
        state = reader.state(session.inside)
    assert attachment.size == 5_000_003 and attachment.interrupted == "lock"
    named = state.fields[("attachments", attachment.id, "sha256")].current[0]
    assert named.author == known.ayna.key_id, "nobody says that the volunteer called it whole"


@pytest.mark.parametrize("trouble", [DiskFull(), ValueError("not ours")])
def test_a_recording_that_cannot_be_saved_at_the_lock_costs_nothing_else(
    known: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, trouble: Exception
) -> None:
    vault = known.dana
    session = sealed_session.start(vault, clock=known.clock)
    session.keep(tell(session.account))
    writer = session.media.begin(recording=True)
    writer.write(b"what was heard")
    put = sealed_store.put

    def full_for_a_moment(*args: Any) -> None:
        monkeypatch.setattr(sealed_store, "put", put)
        raise trouble

    monkeypatch.setattr(sealed_store, "put", full_for_a_moment)
    vault.lock()
    assert vault.locked
    with pytest.raises(TestimonySealed):
        _ = session.account
    assert not any(bytes(writer._buffer))
    known.dana = open_vault(known.folder / "dana", known.clock)
    carry(known, known.dana, tmp_path / "out")
    with known.ayna.reader() as reader:
        assert reader.load(session.inside, Testimony).narrative == CANARY


def test_a_killed_session_is_recovered_up_to_its_last_piece(known: Office, tmp_path: Path) -> None:
    session = sealed_session.start(known.dana, clock=known.clock)
    session.keep(tell(session.account, "typed and never saved"))
    known.dana.until_lock.drop(f"sealed/{session.record}")  # the lock never comes
    known.reopen("dana")
    from intake.services import sealed_store

    assert sealed_store.recover(known.dana) == 1
    assert sealed_store.recover(known.dana) == 0
    (answer,) = carry(known, known.dana, tmp_path / "out")
    assert answer.sealed_interrupted == 1
    with known.ayna.reader() as reader:
        assert reader.load(session.inside, Testimony).narrative == "typed and never saved"
        assert reader.load(session.record, Sealed).state == "interrupted"


def test_a_receipt_tells_the_volunteer_nothing_of_what_is_inside(known: Office, tmp_path: Path) -> None:
    media = b"evidence" * 9000
    session = record_sealed(known.dana, known.clock, media=media)
    sha256 = session.account.testimony.attachments[0].sha256
    carry(known, known.dana, tmp_path / "out")
    imported = inbox.import_receipt(
        known.dana, inbox.make_receipt(known.ayna, known.dana.key_id, clock=known.clock)
    )
    assert imported.unknown_ranges == 0
    with known.dana.reader() as reader:
        row = reader.testimony_row(session.record)
        assert row is not None and row.delivered == "yes"
        assert all(sha256.encode() not in receipt.envelope for receipt in reader.receipts())
        assert sha256 not in reader.delivered_media_of()
        named = reader.media_named(session.record)
        assert set(named) <= reader.delivered_media_of(), "every piece is covered"


def test_a_second_bundle_brings_what_was_added_after_finishing(known: Office, tmp_path: Path) -> None:
    session = record_sealed(known.dana, known.clock)
    carry(known, known.dana, tmp_path / "one")
    session.save(tell(session.account, "corrected"))
    carry(known, known.dana, tmp_path / "two")
    with known.ayna.reader() as reader:
        assert reader.load(session.inside, Testimony).narrative == "corrected"
        assert reader.findings() == []


def test_without_an_organisation_or_another_coordinator_it_cannot_be_chosen(made: Office, tmp_path: Path) -> None:
    alone = make_vault(tmp_path / "alone", "alone", made.clock)
    try:
        assert sealing.options(alone).problem == sealing.NO_ORGANISATION
        with pytest.raises(NoOrganisation):
            sealed_session.start(alone, clock=made.clock)
    finally:
        alone.lock()
    assert sealing.options(made.ayna).problem == sealing.NO_COORDINATOR
    with pytest.raises(CannotSeal):
        sealed_session.start(made.ayna, clock=made.clock)
    found = sealing.options(made.dana)
    assert found.possible and found.few and not found.archive and found.coordinators == ("ayna",)


def test_what_is_sealed_goes_with_everything_else(known: Office) -> None:
    record_sealed(known.dana, known.clock)
    assert handover.plan(known.dana).testimonies == 1


def test_media_of_an_ended_session_is_not_found(known: Office) -> None:
    session = record_sealed(known.dana, known.clock, media=b"x" * 10)
    attachment = session.account.testimony.attachments[0]
    sealed_session.drop(known.dana, session)
    with pytest.raises(NotFound):
        session.media.open(attachment.sha256)
    with pytest.raises(TestimonySealed):
        attach(session, b"more")


def test_the_archive_and_both_coordinators_can_open_it(made: Office, tmp_path: Path) -> None:
    from intake.crypto.recipients import HybridIdentity
    from intake.services import organisation
    from tests.intake.services.exchange_kit import grow, invitation

    archive = HybridIdentity.generate()
    bolat = grow(made, archive=archive.recipient())
    organisation.join(made.eset, invitation(made.ayna, made.clock), clock=made.clock)
    found = sealing.options(made.eset)
    assert (set(found.coordinators), found.archive, found.few) == ({"ayna", "bolat"}, True, False)
    session = record_sealed(made.eset, made.clock)
    assert_opens(made.eset, session.record, [made.ayna.identity(), bolat.identity(), archive], opens=True)
    assert_opens(made.eset, session.record, [made.eset.identity()], opens=False)


def assert_opens(vault: Any, record: str, identities: list[Any], *, opens: bool) -> None:
    from intake.bundle.sealed_piece import open_piece
    from intake.errors import NotForUs

    with vault.reader() as reader:
        pieces = reader.load(record, Sealed).pieces
    assert pieces
    for piece in pieces:
        for identity in identities:
            with vault.media.open(piece.sha256) as stream:
                if opens:
                    open_piece(stream, [identity])
                else:
                    with pytest.raises(NotForUs):
                        open_piece(stream, [identity])
