"""A testimony that was open is sealed: nothing of it stays, and a coordinator gets what its author wrote and when."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from intake.crypto.secret import Secret
from intake.errors import Cancelled, CannotSeal, NotPermitted, TestimonySealed
from intake.model.attachment import Attachment
from intake.model.ids import new_id
from intake.model.sealed import Sealed
from intake.model.testimony import Testimony
from intake.progress import CancelToken
from intake.services import interview, keys, sealed_later
from intake.services.keys import ByPassphrase
from intake.vault.vault import Vault
from tests.intake.services.exchange_kit import PASSPHRASE, Office, deliver, everything, open_vault
from tests.intake.services.sealed_kit import CANARY, canaries, carry, tell
from tests.intake.services.test_sealed_promise import found

MEDIA = b"canary-of-a-photograph " * 9000


@pytest.fixture
def known(made: Office, tmp_path: Path) -> Office:
    folder = tmp_path / "first"
    folder.mkdir()
    deliver(made, made.dana, folder, first=True)
    return made


def an_open_testimony(office: Office, *, finish: bool = True) -> str:
    account = tell(interview.start(office.dana, clock=office.clock), "before")
    interview.save(office.dana, account)
    with office.dana.media.begin() as sink:
        sink.write(MEDIA)
        stored = sink.finish()
    file = Attachment(id=new_id(), sha256=stored.sha256, size=stored.size)
    account = interview.with_attachment(tell(account), file)
    interview.save(office.dana, account, finish=finish)
    return account.id


def test_what_was_open_is_gone_here_and_whole_there(known: Office, tmp_path: Path) -> None:
    testimony = an_open_testimony(known)
    with known.dana.reader() as reader:
        before = [(r.hash, r.day) for r in reader.revisions(testimony)]
    done = sealed_later.seal(known.dana, testimony, clock=known.clock)
    assert (done.media, done.entries, done.pieces) == (1, 3, 2)
    looked_for = canaries(MEDIA[:64])
    assert found(known.dana, looked_for) == []
    assert known.dana.compare_projections() == []
    with known.dana.reader() as reader:
        row = reader.testimony_row(done.record)
        assert row is not None
        assert (row.case_number, row.state, row.names) == (done.case_number, "sealed", ())
        assert reader.testimony_row(testimony) is None
        sealed = reader.load(done.record, Sealed)
    assert sealed.later
    (answer,) = carry(known, known.dana, tmp_path / "out")
    assert (answer.outcome, answer.sealed_opened, answer.sealed_refused) == ("imported", 1, 0)
    with known.ayna.reader() as reader:
        told = reader.load(testimony, Testimony)
        assert told.narrative == CANARY
        there = {r.hash: r.day for r in reader.revisions(testimony) if r.content is not None}
        assert there == dict(before), "the very revisions, with their days"
        assert reader.findings() == []
    assert known.ayna.media.size(told.attachments[0].sha256) == len(MEDIA)
    assert known.ayna.compare_projections() == []


def test_a_fresh_database_under_a_fresh_key_holds_nothing_of_it(known: Office) -> None:
    testimony = an_open_testimony(known)
    sealed_later.seal(known.dana, testimony, clock=known.clock)
    with Secret(PASSPHRASE) as passphrase:
        keys.move_to_new_key(known.dana, ByPassphrase(passphrase), ByPassphrase(passphrase))
    known.dana = open_vault(known.folder / "dana", known.clock)
    assert found(known.dana, canaries(MEDIA[:64])) == []
    report = known.dana.check()
    assert (report.differences, report.missing_media) == ((), ())


def test_unsaved_typing_is_sealed_too(known: Office, tmp_path: Path) -> None:
    testimony = an_open_testimony(known, finish=False)
    interview.keep_draft(known.dana, tell(interview.open_account(known.dana, testimony).account, "only typed"))
    sealed_later.seal(known.dana, testimony, clock=known.clock)
    carry(known, known.dana, tmp_path / "out")
    with known.ayna.reader() as reader:
        assert reader.load(testimony, Testimony).narrative == "only typed"


def test_what_was_delivered_open_before_is_the_same_afterwards(known: Office, tmp_path: Path) -> None:
    testimony = an_open_testimony(known)
    carry(known, known.dana, tmp_path / "open")
    with known.ayna.reader() as reader:
        before = len({r.hash for r in reader.revisions(testimony)})
    sealed_later.seal(known.dana, testimony, clock=known.clock)
    carry(known, known.dana, tmp_path / "sealed")
    with known.ayna.reader() as reader:
        assert len({r.hash for r in reader.revisions(testimony)}) == before
        assert reader.state(testimony).conflicts == ()


def test_no_plan_of_a_bundle_names_its_files_any_more(known: Office, tmp_path: Path) -> None:
    testimony = an_open_testimony(known)
    sha256 = hashlib.sha256(MEDIA).hexdigest().encode()
    carry(known, known.dana, tmp_path / "open")
    with known.dana.reader() as reader:
        assert any(sha256 in row.plan for row in reader.bundles_out())
    sealed_later.seal(known.dana, testimony, clock=known.clock)
    with known.dana.reader() as reader:
        assert not any(sha256 in row.plan for row in reader.bundles_out())


def test_it_is_refused_and_nothing_changes(known: Office, made: Office) -> None:
    testimony = an_open_testimony(known)
    before = everything(known.dana)["entries"]
    cancelled = CancelToken()
    cancelled.cancel()
    with pytest.raises(Cancelled):
        sealed_later.seal(known.dana, testimony, clock=known.clock, cancel=cancelled)
    assert set(before) <= set(everything(known.dana)["entries"])
    known.dana.write(lambda writer: writer.put_recording("a" * 32, f'{{"testimony":"{testimony}"}}'.encode()))
    with pytest.raises(NotPermitted):
        sealed_later.seal(known.dana, testimony, clock=known.clock)
    known.dana.write(lambda writer: writer.drop_recording("a" * 32))
    done = sealed_later.seal(known.dana, testimony, clock=known.clock)
    with pytest.raises(TestimonySealed):
        sealed_later.seal(known.dana, done.record, clock=known.clock)


def test_nobody_seals_to_nobody(made: Office) -> None:
    vault: Vault = made.ayna
    account = interview.start(vault, clock=made.clock)
    interview.save(vault, account)
    with pytest.raises(CannotSeal):
        sealed_later.seal(vault, account.id, clock=made.clock)
