"""End and destroy: nothing of the account can be read again, its recordings are gone from the media store."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

import pytest

from intake.clock import FixedClock
from intake.errors import NotFound, NotPermitted
from intake.services import camera_notes, discarding, interview, sealed_session
from intake.services.account import Account
from intake.services.recording_notes import Note, keep
from intake.vault.layout import PIECES
from intake.vault.vault import Vault
from tests.intake.services.exchange_kit import Office, deliver, make_vault
from tests.intake.services.sealed_kit import attach, tell
from tests.raw_pages import found

SPOKEN = b"the spoken consent " * 5000


@pytest.fixture
def vault(tmp_path: Path, clock: FixedClock) -> Iterator[Vault]:
    with make_vault(tmp_path / "vault", "Dana", clock) as made:
        yield made


def files(vault: Vault) -> int:
    return sum(path.is_file() for path in (vault.folder / PIECES).rglob("*"))


@pytest.mark.parametrize("on_the_log", [False, True])
def test_recording_and_typing_are_gone(vault: Vault, clock: FixedClock, on_the_log: bool) -> None:
    before = files(vault)
    account = tell(interview.start(vault, clock=clock))
    account, taken = interview.attach(vault, account, io.BytesIO(SPOKEN), "take-01.ogg")
    keep(vault, "0" * 32, Note(testimony=account.id, attachment=taken.attachment.id))
    if on_the_log:
        interview.save(vault, account)
    discarding.destroy(vault, account)
    with pytest.raises(NotFound):
        interview.open_account(vault, account.id)
    with pytest.raises(NotFound):
        vault.media.open(taken.attachment.sha256)
    assert files(vault) == before
    with vault.reader() as reader:
        assert reader.draft(account.id) is None
        assert reader.recordings() == []


@pytest.mark.parametrize("on_the_log", [False, True])
def test_no_page_keeps_what_was_typed_or_said(vault: Vault, clock: FixedClock, on_the_log: bool) -> None:
    account = interview.start(vault, clock=clock).with_testimony(narrative="quibblewick " * 9)
    interview.keep_draft(vault, account)
    if on_the_log:
        interview.save(vault, account)
    account, taken = interview.attach(vault, account, io.BytesIO(b"a short spoken no"), "take-01.ogg")
    canaries = {
        "typed": b"quibblewick",
        "said": b"a short spoken no",
        "take": b"take-01.ogg",
        "named": taken.attachment.sha256.encode(),
        "stored": bytes.fromhex(taken.attachment.sha256),
    }
    assert set(found(vault, canaries)) == set(canaries)
    discarding.destroy(vault, account)
    assert found(vault, canaries) == {}


def test_a_note_of_a_card_that_is_not_wiped_yet_keeps_nothing_from_being_destroyed(
    vault: Vault, clock: FixedClock
) -> None:
    account = tell(interview.start(vault, clock=clock))
    interview.save(vault, account)
    camera_notes.put(vault, camera_notes.Card(day="2026-11-23", files=1, size=10), "0" * 32)
    keep(vault, "1" * 32, Note(testimony=account.id, attachment="a"))
    discarding.destroy(vault, account)
    with pytest.raises(NotFound):
        interview.open_account(vault, account.id)
    with vault.reader() as reader:
        assert [identifier for identifier, _ in reader.recordings()] == ["0" * 32]


def test_the_same_bytes_in_another_testimony_stay_with_it(vault: Vault, clock: FixedClock) -> None:
    kept = interview.start(vault, clock=clock)
    kept, taken = interview.attach(vault, kept, io.BytesIO(SPOKEN), "paper.bin")
    other = interview.start(vault, clock=clock)
    other, _ = interview.attach(vault, other, io.BytesIO(SPOKEN), "paper.bin")
    discarding.destroy(vault, other)
    with vault.media.open(taken.attachment.sha256) as stream:
        assert stream.read() == SPOKEN


def test_a_sealed_one_goes_with_its_pieces(made: Office) -> None:
    session = sealed_session.start(made.dana, clock=made.clock)
    session.keep(tell(session.account))
    attach(session, SPOKEN)
    session.save(session.account)
    discarding.destroy(made.dana, session.account)
    assert sealed_session.of(made.dana, session.record) is None
    with made.dana.reader() as reader:
        assert reader.testimony_row(session.record) is None
        assert reader.draft(session.record) is None
    assert made.dana.media.held() == []


def test_what_others_hold_is_not_ours_to_destroy(made: Office, tmp_path: Path) -> None:
    account = tell(interview.start(made.dana, clock=made.clock))
    interview.save(made.dana, account, finish=True)
    deliver(made, made.dana, tmp_path / "first", first=True)
    with pytest.raises(NotPermitted):
        discarding.destroy(made.dana, account)
    assert interview.open_account(made.dana, account.id).account.testimony.narrative


def spoken(vault: Vault, account: Account) -> tuple[Account, str]:
    """The account with a take of the consent alone, kept as a draft."""
    session = sealed_session.of(vault, account.id)
    if session is not None:
        attach(session, SPOKEN)
        return session.account, session.account.testimony.attachments[0].id
    account, taken = interview.attach(vault, account, io.BytesIO(SPOKEN), "take-01.ogg")
    return account, taken.attachment.id


@pytest.mark.parametrize("sealed", [False, True])
def test_the_spoken_consent_alone_can_go(made: Office, sealed: bool) -> None:
    vault, clock = made.dana, made.clock
    before = files(vault)
    account = sealed_session.start(vault, clock=clock).account if sealed else interview.start(vault, clock=clock)
    account, take = spoken(vault, account)
    sha256 = account.testimony.attachments[0].sha256
    keep(vault, "0" * 32, Note(testimony=account.id, attachment=take, sha256=sha256))
    account = account.with_testimony(narrative="what was said afterwards")
    old = [session] if (session := sealed_session.of(vault, account.id)) else []
    rest = discarding.destroy_takes(vault, account, [take], clock=clock)
    assert (rest.id, rest.testimony.case_number) == (account.id, account.testimony.case_number)
    assert (rest.testimony.attachments, rest.testimony.narrative) == ((), "what was said afterwards")
    with pytest.raises(NotFound):
        vault.media.open(sha256)
    session = sealed_session.of(vault, account.id)
    assert (session is not None) is sealed
    if session is not None:
        assert session.account.testimony.narrative == rest.testimony.narrative
        with pytest.raises(NotFound):
            session.media.open(sha256)
        assert session.record != old[0].record
        for piece in old[0]._sealed.pieces:
            with pytest.raises(NotFound):
                vault.media.open(piece.sha256)
    else:
        assert interview.open_account(vault, account.id).account.testimony == rest.testimony
        assert files(vault) == before
        with vault.reader() as reader:
            assert reader.recordings() == []


@pytest.mark.parametrize("sealed", [False, True])
def test_what_was_saved_with_more_goes_only_with_the_whole(made: Office, sealed: bool) -> None:
    vault, clock = made.dana, made.clock
    account = sealed_session.start(vault, clock=clock).account if sealed else interview.start(vault, clock=clock)
    account, take = spoken(vault, account)
    session = sealed_session.of(vault, account.id)
    if session is not None:
        attach(session, b"another take " * 900)
        account = session.account
    else:
        interview.save(vault, account)
    with pytest.raises(NotPermitted):
        discarding.destroy_takes(vault, account, [take], clock=clock)
