"""Cards of cameras: taken in and read back, known again, matched by the filmed code, placed by hand, then wiped."""

from __future__ import annotations

import errno
import hashlib
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from intake.clock import FixedClock
from intake.crypto.kdf import Argon2Params
from intake.crypto.secret import Secret
from intake.errors import Cancelled
from intake.progress import CancelToken
from intake.services import (
    camera_files,
    camera_matching,
    camera_notes,
    camera_sealing,
    film_codes,
    finding,
    interview,
    recording,
    sealed_session,
)
from intake.services.account import Account
from intake.vault.vault import Vault
from tests.intake.media.test_film_code import film, scene
from tests.intake.services.exchange_kit import Office, admit
from tests.intake.services.sealed_kit import carry
from tests.raw_pages import found

PARAMS = Argon2Params(1, 64, 1)


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture
def vault(tmp_path: Path, clock: FixedClock) -> Iterator[Vault]:
    with (
        Secret(b"a passphrase of the tests") as passphrase,
        Vault.create(
            tmp_path / "vault", passphrase, pseudonym="Dana", params=PARAMS, clock=clock, size_step=1 << 16
        ) as made,
    ):
        yield made


@pytest.fixture
def card(tmp_path: Path) -> Path:
    folder = tmp_path / "card" / "DCIM" / "100CANON"
    folder.mkdir(parents=True)
    return folder


def begun(vault: Vault, clock: FixedClock) -> tuple[Account, str]:
    account, take = film_codes.with_film_take(interview.start(vault, clock=clock))
    interview.keep_draft(vault, account)
    return account, take


def put(folder: Path, name: str, take: str | None, minute: int, *, seed: int = 0) -> Path:
    path = folder / name
    images = [scene(None)] * 2 + [scene(take)] * 4 if take else [scene(None)] * 4
    path.write_bytes(film(images, rate=5) + bytes([seed]) * 64)
    os.utime(path, (1_750_000_000 + 60 * minute,) * 2)
    return path


def attachments(vault: Vault, record: str) -> dict[str, str]:
    held = interview.open_account(vault, record).account.testimony.attachments
    return {item.original_name: item.sha256 for item in held}


def test_a_card_with_films_of_two_testimonies(vault: Vault, clock: FixedClock, card: Path) -> None:
    first, one = begun(vault, clock)
    second, two = begun(vault, clock)
    interview.save(vault, second, finish=True)
    put(card, "MVI_0001.MP4", one, 0)
    put(card, "MVI_0002.MP4", None, 30, seed=1)
    put(card, "MVI_0003.MP4", two, 60)
    (card / "INDEX.DAT").write_bytes(b"\0" * 100)
    found = camera_files.find(card.parent.parent)
    assert [path.name for path in found.files] == ["MVI_0001.MP4", "MVI_0002.MP4", "MVI_0003.MP4"]
    assert found.others == 1

    taken = camera_files.take_in_card(vault, found.files, clock=clock, label="CANON", left=found.others)
    assert (len(taken.files), taken.known, taken.failed) == (3, 0, {})
    placed = camera_matching.look(vault)
    assert placed.by_testimony == {first.id: 1, second.id: 1}
    assert attachments(vault, first.id) == {
        "MVI_0001.MP4": hashlib.sha256((card / "MVI_0001.MP4").read_bytes()).hexdigest()
    }
    assert list(attachments(vault, second.id)) == ["MVI_0003.MP4"]
    (item,) = interview.open_account(vault, first.id).account.testimony.attachments
    assert item.take == one

    # the middle one goes on where the first ended: that is suggested, and no more
    (left,) = camera_matching.waiting(vault)
    assert (left.file.name, left.file.suggested, left.file.follows) == ("MVI_0002.MP4", first.id, "MVI_0001.MP4")
    assert camera_matching.place(vault, [left.id], first.id) == 1
    assert sorted(attachments(vault, first.id)) == ["MVI_0001.MP4", "MVI_0002.MP4"]
    assert camera_matching.waiting(vault) == []
    assert vault.check().sound


def test_the_reminder_stays_until_somebody_says_it_is_done(vault: Vault, clock: FixedClock, card: Path) -> None:
    path = put(card, "MVI_0001.MP4", None, 0)
    taken = camera_files.take_in_card(vault, [path], clock=clock, label="CANON")
    ((identifier, note),) = camera_files.cards(vault)
    assert (note.files, note.size, note.label) == (1, path.stat().st_size, "CANON")
    camera_files.wiped(vault, taken.card)
    assert camera_files.cards(vault) == []
    assert identifier == taken.card


def test_known_files_are_known_by_their_hash(vault: Vault, clock: FixedClock, card: Path) -> None:
    path = put(card, "MVI_0001.MP4", None, 0)
    camera_files.take_in_card(vault, [path], clock=clock)
    path.rename(card / "COPY.MP4")
    again = camera_files.take_in_card(vault, [card / "COPY.MP4"], clock=clock)
    assert (again.files, again.known, again.failed) == ((), 1, {})
    assert again.card  # it was compared all the same, and may be wiped
    assert len(camera_matching.waiting(vault)) == 1


def test_a_card_that_reads_differently_the_second_time(
    vault: Vault, clock: FixedClock, card: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    good, bad = put(card, "A.MP4", None, 0), put(card, "B.MP4", None, 1, seed=2)
    real = camera_files._hash_file

    def flaky(path: Path, *rest: object) -> str:
        return "0" * 64 if path == bad else real(path, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(camera_files, "_hash_file", flaky)
    taken = camera_files.take_in_card(vault, [good, bad], clock=clock)
    assert taken.failed == {"card-reads-differently": 1}
    assert len(taken.files) == 1
    assert taken.card == ""  # nobody is told to wipe it
    assert camera_files.cards(vault) == []
    assert len(vault.media.held()) == 1


def test_a_vault_that_gives_back_something_else(
    vault: Vault, clock: FixedClock, card: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(camera_files, "_hash_held", lambda *_: "f" * 64)
    taken = camera_files.take_in_card(vault, [put(card, "A.MP4", None, 0)], clock=clock)
    assert (taken.card, taken.failed) == ("", {"card-reads-differently": 1})
    assert vault.media.held() == []


def test_a_file_that_vanished(vault: Vault, clock: FixedClock, card: Path) -> None:
    taken = camera_files.take_in_card(vault, [card / "gone.mp4", put(card, "A.MP4", None, 0)], clock=clock)
    assert taken.failed == {"cannot-read": 1}
    assert len(taken.files) == 1
    assert taken.card == ""


def test_a_card_that_is_pulled_keeps_what_was_taken(
    vault: Vault, clock: FixedClock, card: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In the middle of the second file; nothing of the third is there any more."""
    paths = [put(card, f"{n}.MP4", None, n, seed=n) for n in range(3)]
    real = camera_files.take_in

    class Pulled:
        def __init__(self, stream: Any) -> None:
            self._stream, self._read = stream, 0

        def read(self, count: int = -1) -> bytes:
            self._read += 1
            if self._read > 1:
                raise OSError(errno.EIO, "pulled")
            return self._stream.read(min(count, 100) if count > 0 else 100)  # type: ignore[no-any-return]

    def take_in(media: Any, stream: Any, name: str, **rest: Any) -> Any:
        if name != "1.MP4":
            return real(media, stream, name, **rest)
        paths[2].unlink()
        return real(media, Pulled(stream), name, **rest)

    monkeypatch.setattr(camera_files, "take_in", take_in)
    taken = camera_files.take_in_card(vault, paths, clock=clock)
    assert taken.failed == {"cannot-read": 2}
    assert taken.card == ""
    assert [item.file.name for item in camera_matching.waiting(vault)] == ["0.MP4"]
    assert len(vault.media.held()) == 1
    assert vault.media.interrupted() == []


def test_cancelled_keeps_what_is_whole(vault: Vault, clock: FixedClock, card: Path) -> None:
    paths = [put(card, f"{n}.MP4", None, n, seed=n) for n in range(3)]
    cancel = CancelToken()

    def stop(step: str, done: int, total: int) -> None:
        if done > 4 * paths[0].stat().st_size:
            cancel.cancel()

    with pytest.raises(Cancelled):
        camera_files.take_in_card(vault, paths, clock=clock, progress=stop, cancel=cancel)
    assert [item.file.name for item in camera_matching.waiting(vault)] == ["0.MP4"]
    assert camera_files.cards(vault) == []
    assert len(vault.media.held()) == 1


def test_notes_do_not_disturb_recordings(vault: Vault, clock: FixedClock, card: Path) -> None:
    """Waiting files stand among the notes of recordings that run; recovery leaves them alone."""
    camera_files.take_in_card(vault, [put(card, "A.MP4", None, 0)], clock=clock)
    assert recording.recover(vault) == ()
    recording.forget(vault, "0" * 32)
    (item,) = camera_matching.waiting(vault)
    assert vault.media.size(item.file.sha256) == item.file.size
    with vault.reader() as reader:
        assert len(camera_notes.held(reader, camera_notes.Card)) == 1


def test_what_belongs_to_nothing_can_be_destroyed(vault: Vault, clock: FixedClock, card: Path) -> None:
    camera_files.take_in_card(vault, [put(card, "A.MP4", None, 0)], clock=clock)
    (item,) = camera_matching.waiting(vault)
    assert camera_matching.forget(vault, [item.id]) == 1
    assert vault.media.held() == []
    assert camera_matching.waiting(vault) == []


def test_no_page_keeps_what_was_destroyed_or_sealed(made: Office, card: Path) -> None:
    vault = made.dana
    for number, name in enumerate(("GONE-4471.BIN", "SEALED-5582.BIN")):
        (card / name).write_bytes(b"small canary %d" % number)
    names = {"gone": b"GONE-4471", "sealed": b"SEALED-5582", "bytes": b"small canary"}
    paths = sorted(card.iterdir())
    camera_files.take_in_card(vault, paths, clock=made.clock)
    assert set(found(vault, names)) == set(names)
    gone, sealed = camera_matching.waiting(vault)
    camera_matching.forget(vault, [gone.id])
    session = sealed_session.start(vault, clock=made.clock)
    camera_matching.place(vault, [sealed.id], session.record)
    assert [item.original_name for item in session.account.testimony.attachments] == ["SEALED-5582.BIN"]
    assert found(vault, names) == {}


def test_a_film_of_a_sealed_testimony_can_be_sealed_as_well(made: Office, card: Path, tmp_path: Path) -> None:
    """Its testimony cannot be opened here any more, so nobody here can place it: it need not stay readable either."""
    vault = made.dana
    (card / "SEALED-5582.BIN").write_bytes(b"small canary")
    camera_files.take_in_card(vault, [card / "SEALED-5582.BIN"], clock=made.clock)
    (waiting,) = camera_matching.waiting(vault)
    canaries = {"name": b"SEALED-5582", "bytes": b"small canary"}
    assert set(found(vault, canaries)) == set(canaries)
    assert camera_sealing.seal(vault, [waiting.id], clock=made.clock) == 1
    assert camera_matching.waiting(vault) == []
    assert vault.media.size(waiting.file.sha256) is None
    assert found(vault, canaries) == {}
    carry(made, vault, tmp_path / "out")  # known by it, and let in
    admit(made, vault)
    (held,) = finding.testimonies(made.ayna, limit=9)
    (attached,) = interview.open_account(made.ayna, held.record).account.testimony.attachments
    assert attached.original_name == "SEALED-5582.BIN"
    with made.ayna.media.open(attached.sha256) as reader:
        assert reader.read() == b"small canary"


def test_a_code_of_another_vault_stays_for_a_person(vault: Vault, clock: FixedClock, card: Path) -> None:
    put(card, "A.MP4", "0W40J2GB1G6GW3RG2EMX", 0)
    put(card, "B.MP4", None, 5, seed=1)
    camera_files.take_in_card(vault, camera_files.find(card).files, clock=clock)
    assert camera_matching.look(vault).waiting == 2
    one, two = camera_matching.waiting(vault)
    assert one.file.takes == ("0W40J2GB1G6GW3RG2EMX",)
    assert two.file.suggested == ""


def test_links_on_a_card_are_not_followed(vault: Vault, card: Path, tmp_path: Path) -> None:
    outside = put(tmp_path, "OUTSIDE.MP4", None, 0)
    (card / "LINK.MP4").symlink_to(outside)
    (card / "UP").symlink_to(tmp_path)
    assert camera_files.find(card).files == ()
