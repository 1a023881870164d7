"""What a coordinator makes of pieces that come in any order, not at all, or where they do not belong."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from intake.bundle.sealed_piece import MediaPiece, open_piece, seal_piece
from intake.model.ids import new_id
from intake.model.revision import Change
from intake.model.sealed import Sealed, SealedState
from intake.model.testimony import Testimony
from intake.services import handover, inbox, sealed_opening, sealed_session, sealed_store
from intake.services.sealed_parts import Part, chain_of
from intake.services.sealed_session import SealedSession
from intake.vault.sealed import PieceState
from tests.intake.services.exchange_kit import Office, deliver, paths
from tests.intake.services.sealed_kit import CANARY, attach, carry, record_sealed, tell


@pytest.fixture
def known(made: Office, tmp_path: Path) -> Office:
    folder = tmp_path / "first"
    folder.mkdir()
    deliver(made, made.dana, folder, first=True)
    return made


def inside(office: Office, session: SealedSession) -> Testimony:
    with office.ayna.reader() as reader:
        return reader.load(session.inside, Testimony)


def states(office: Office) -> dict[str, PieceState]:
    with office.ayna.reader() as reader:
        records = [record for record, _ in reader.records_of_type(Sealed)]
        return {key: state for record in records for key, state in reader.sealed_states(record).items()}


def name_piece(office: Office, session: SealedSession, data: bytes, order: int) -> None:
    """What only a false program would do: names any bytes as a piece of this record."""
    import hashlib

    sealed_store.put(office.dana, data)
    path = ("pieces", new_id())
    changes = [
        Change((*path, "sha256"), hashlib.sha256(data).hexdigest()),
        Change((*path, "size"), len(data)),
        Change((*path, "order"), order),
    ]
    office.dana.write(lambda writer: writer.append(session.record, "sealed", changes))


def piece_bytes(office: Office, sha256: str) -> bytes:
    with office.dana.media.open(sha256) as stream:
        return stream.read()


def piece_names(office: Office, session: SealedSession) -> list[str]:
    with office.dana.reader() as reader:
        return [piece.sha256 for piece in reader.load(session.record, Sealed).pieces]


@pytest.mark.parametrize("seed", range(3))
def test_bundles_in_any_order_give_the_same(known: Office, tmp_path: Path, seed: int) -> None:
    media = random.Random(seed).randbytes(9_000_000)
    session = record_sealed(known.dana, known.clock, media=media)
    session.save(tell(session.account, "said more"))
    folder = tmp_path / "out"
    folder.mkdir()
    plan = handover.plan(known.dana, max_size=1_200_000)
    files = paths(handover.export(known.dana, plan, folder), folder)
    assert len(files) > 4
    random.Random(seed).shuffle(files)
    for path in files:
        (answer,) = inbox.import_bundles(known.ayna, [path]).files
        assert (answer.outcome, answer.sealed_refused) == ("imported", 0)
    told = inside(known, session)
    assert told.narrative == "said more"
    with known.ayna.media.open(told.attachments[0].sha256) as stream:
        assert stream.read() == media
    with known.ayna.reader() as reader:
        assert reader.findings() == []
        assert reader.sealed_waiting() == []
    assert set(states(known).values()) == {PieceState.OPENED}
    assert known.ayna.compare_projections() == []


def test_a_piece_that_is_still_to_come_is_waited_for(known: Office, tmp_path: Path) -> None:
    session = record_sealed(known.dana, known.clock, media=b"v" * 9_000_000)
    lost = piece_names(known, session)[-2]
    last = piece_bytes(known, lost)
    known.dana.media.delete(lost)
    (answer,) = carry(known, known.dana, tmp_path / "out")
    assert (answer.sealed_incomplete, answer.sealed_opened) == (1, 0)
    assert inside(known, session).narrative == CANARY, "the text does not wait for the video"
    sealed_store.put(known.ayna, last)
    report = sealed_opening.open_waiting(known.ayna)
    assert (report.recordings, report.incomplete, report.opened) == (1, 0, 1)
    assert known.ayna.media.size(inside(known, session).attachments[0].sha256) == 9_000_000


def test_a_replayed_piece_of_another_testimony_is_refused(known: Office, tmp_path: Path) -> None:
    first = record_sealed(known.dana, known.clock, text="of the first")
    second = record_sealed(known.dana, known.clock, text="of the second")
    text = piece_bytes(known, piece_names(known, first)[-1])
    name_piece(known, second, text, 1)
    third = record_sealed(known.dana, known.clock, text="of the third")
    later = piece_bytes(known, piece_names(known, third)[-1])
    name_piece(known, first, later, 1)  # looked at there before its own record is
    (answer,) = carry(known, known.dana, tmp_path / "out")
    assert answer.sealed_refused == 2
    assert inside(known, third).narrative == "of the third"
    assert inside(known, first).narrative == "of the first"
    assert inside(known, second).narrative == "of the second"
    assert answer.outcome == "imported"


def test_media_of_another_testimony_is_refused(known: Office, tmp_path: Path) -> None:
    first = record_sealed(known.dana, known.clock, media=b"1" * 100_000)
    second = record_sealed(known.dana, known.clock)
    media = piece_names(known, first)[1]
    known.dana.media.delete(media)  # so that only the replay brings it
    other = seal_piece(
        MediaPiece(first.record, 7, new_id(), 0, b"planted", 7, "0" * 64), [known.ayna.identity().recipient()]
    )
    name_piece(known, second, other.data, 7)
    (answer,) = carry(known, known.dana, tmp_path / "out")
    assert answer.sealed_refused == 1
    assert states(known)[other.sha256] is PieceState.BAD
    assert inside(known, second).attachments == ()


@pytest.mark.parametrize(
    "spoil",
    [
        lambda data: data[:-1],
        lambda data: data[:-20] + bytes([data[-20] ^ 1]) + data[-19:],
        lambda data: data + b"\0",
        lambda data: b"",
        lambda data: b"no age file at all",
    ],
)
def test_a_spoilt_piece_is_kept_and_told_and_harms_nothing_else(known: Office, tmp_path: Path, spoil: Any) -> None:
    session = record_sealed(known.dana, known.clock)
    good = seal_piece(
        MediaPiece(session.record, 9, new_id(), 0, b"x" * 5000, None, None), [known.ayna.identity().recipient()]
    )
    name_piece(known, session, spoil(good.data), 9)
    (answer,) = carry(known, known.dana, tmp_path / "out")
    assert (answer.outcome, answer.sealed_refused) == ("imported", 1)
    assert inside(known, session).narrative == CANARY
    bad = next(sha256 for sha256, state in states(known).items() if state is PieceState.BAD)
    assert known.ayna.media.size(bad) is not None
    inbox.import_receipt(known.dana, inbox.make_receipt(known.ayna, known.dana.key_id, clock=known.clock))
    with known.dana.reader() as reader:
        assert bad not in reader.delivered_media_of(), "nobody lets go of what could not be read"


def test_a_whole_that_is_not_what_its_end_says_is_refused(known: Office, tmp_path: Path) -> None:
    session = record_sealed(known.dana, known.clock)
    false = seal_piece(
        MediaPiece(session.record, 9, new_id(), 0, b"abc", 3, "0" * 64), [known.ayna.identity().recipient()]
    )
    name_piece(known, session, false.data, 9)
    (answer,) = carry(known, known.dana, tmp_path / "out")
    assert answer.sealed_refused == 1
    assert inside(known, session).attachments == ()


def test_a_hole_in_a_recording_gives_what_is_before_it(known: Office, tmp_path: Path) -> None:
    session = sealed_session.start(known.dana, clock=known.clock)
    session.save(tell(session.account))
    session.end(SealedState.UNFINISHED)
    recipients = [known.ayna.identity().recipient()]
    media = new_id()
    for number, offset in ((10, 0), (11, 5), (12, 99)):
        piece = seal_piece(MediaPiece(session.record, number, media, offset, b"12345"), recipients)
        name_piece(known, session, piece.data, number)
    (answer,) = carry(known, known.dana, tmp_path / "out")
    assert answer.sealed_refused == 1
    (attachment,) = inside(known, session).attachments
    assert attachment.size == 10


def forge(office: Office, testimony: Any, body: bytes, times: int = 1, **last_piece: Any) -> None:
    """A sealed record of a false program's: it says it holds `testimony`, and names one media piece `times` times."""
    import hashlib

    record = new_id()
    data = seal_piece(MediaPiece(record, 0, new_id(), 0, body), [office.ayna.identity().recipient()]).data
    sealed_store.put(office.dana, data)
    changes = [Change(("testimony",), testimony), Change(("state",), "finished"), Change(("day",), "2026-11-23")]
    for _ in range(times):
        path = ("pieces", new_id())
        changes += [
            Change((*path, "sha256"), hashlib.sha256(data).hexdigest()),
            Change((*path, "size"), len(data)),
        ]
    if last_piece:
        path = ("pieces", new_id())
        changes += [Change((*path, name), value) for name, value in last_piece.items()]
    office.dana.write(lambda writer: writer.append(record, "sealed", sorted(changes, key=lambda c: c.path)))


NONSENSE: list[Any] = ["zz", "", "a" * 63, "A" * 64, "\0", 5, -1, True, 1.5, ["x"], {"a": 1}]


@pytest.mark.parametrize("field", ["testimony", "sha256", "size", "order"])
def test_nonsense_in_a_sealed_record_stops_no_import(known: Office, tmp_path: Path, field: str) -> None:
    for value in NONSENSE:
        if field == "testimony":
            forge(known, value, b"x")
        else:
            forge(known, new_id(), b"x", **{"sha256": "0" * 64, field: value})
    session = record_sealed(known.dana, known.clock)
    (answer,) = carry(known, known.dana, tmp_path / "out")
    assert answer.outcome == "imported"
    assert inside(known, session).narrative == CANARY
    assert sealed_opening.open_waiting(known.ayna).opened == 0, "nor the next one"
    assert known.ayna.compare_projections() == []


def test_nobody_has_a_file_put_into_somebody_elses_testimony(known: Office, tmp_path: Path) -> None:
    target = new_id()
    known.ayna.write(lambda writer: writer.save(target, "testimony", Testimony(case_number="A-1", narrative="ours")))
    forge(known, target, b"a forged recording")
    (answer,) = carry(known, known.dana, tmp_path / "out")
    assert (answer.outcome, answer.sealed_refused) == ("imported", 1)
    with known.ayna.reader() as reader:
        assert reader.load(target, Testimony).attachments == ()
        assert {revision.author for revision in reader.revisions(target)} == {known.ayna.key_id}


def test_a_file_that_the_archive_holds_is_not_lost_by_a_piece_of_the_same_bytes(known: Office, tmp_path: Path) -> None:
    video = random.Random(1).randbytes(200_000)
    session = record_sealed(known.dana, known.clock, media=video)
    carry(known, known.dana, tmp_path / "one")
    held = inside(known, session).attachments[0].sha256
    forge(known, new_id(), video)  # of a testimony that does not exist: nothing can name it
    (answer,) = carry(known, known.dana, tmp_path / "two")
    assert answer.sealed_refused == 1
    with known.ayna.media.open(held) as stream:
        assert stream.read() == video


def test_a_file_that_was_erased_does_not_come_back_sealed(known: Office, tmp_path: Path) -> None:
    video = random.Random(2).randbytes(200_000)
    session = record_sealed(known.dana, known.clock, media=video)
    sha256 = session.account.testimony.attachments[0].sha256
    known.ayna.write(lambda writer: writer.apply_erasure([], [sha256], "0" * 64))
    (answer,) = carry(known, known.dana, tmp_path / "out")
    assert answer.sealed_refused == 1
    assert known.ayna.media.size(sha256) is None
    assert inside(known, session).narrative == CANARY


def test_a_piece_that_is_named_very_often_is_read_once(
    known: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    forge(known, new_id(), b"x" * 100_000, times=60)
    reads = 0

    def counted(*args: Any) -> Any:
        nonlocal reads
        reads += 1
        return open_piece(*args)

    monkeypatch.setattr(sealed_opening, "open_piece", counted)
    (answer,) = carry(known, known.dana, tmp_path / "out")
    assert (reads, answer.sealed_refused) == (1, 1)


def test_pieces_of_one_that_is_not_ended_are_opened_once_until_the_lock(
    known: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = sealed_session.start(known.dana, clock=known.clock)
    session.keep(tell(session.account))
    sink = session.media.begin(recording=True)
    sink.write(b"sound" * 2_000_000)
    session.save(session.account)
    carry(known, known.dana, tmp_path / "first")
    opened: list[object] = []
    whole = sealed_opening.open_piece

    def counted(stream: Any, identities: Any) -> Any:
        opened.append(None)
        return whole(stream, identities)

    monkeypatch.setattr(sealed_opening, "open_piece", counted)
    for _ in range(2):
        sealed_opening.open_waiting(known.ayna)
    assert opened == []
    # after the lock once more, and then with what had come: nothing is forgotten that way
    known.reopen("ayna")
    sealed_opening.open_waiting(known.ayna)
    assert opened
    stored = sink.finish()
    session.save(session.account, finish=True)
    carry(known, known.dana, tmp_path / "second")
    assert known.ayna.media.size(stored.sha256) == 10_000_000


def test_opening_twice_changes_nothing(known: Office, tmp_path: Path) -> None:
    session = record_sealed(known.dana, known.clock, media=b"m" * 100_000)
    carry(known, known.dana, tmp_path / "out")
    with known.ayna.reader() as reader:
        before = len(reader.revisions(session.inside))
    known.ayna.write(lambda writer: writer._connection.execute("DELETE FROM sealed_pieces"))
    assert sealed_opening.open_waiting(known.ayna).bad == 0
    with known.ayna.reader() as reader:
        assert len(reader.revisions(session.inside)) == before
        assert reader.findings() == []


def test_a_volunteer_who_receives_pieces_for_others_opens_none(known: Office, tmp_path: Path) -> None:
    session = record_sealed(known.dana, known.clock)
    for sha256 in piece_names(known, session):
        sealed_store.put(known.eset, piece_bytes(known, sha256))
    assert sealed_opening.open_waiting(known.eset).opened == 0
    attach(session, b"still works")


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.integers(1, 9), min_size=1, max_size=8), st.randoms(use_true_random=False), st.data())
def test_a_chain_is_whole_only_with_every_part(sizes: list[int], rng: random.Random, data: st.DataObject) -> None:
    parts, at = [], 0
    for number, size in enumerate(sizes):
        end = at + size if number == len(sizes) - 1 else None
        parts.append(Part(_named(number), at, size, end, None if end is None else "0" * 64))
        at += size
    shuffled = parts[:]
    rng.shuffle(shuffled)
    assert chain_of(shuffled) == parts
    lost = data.draw(st.integers(0, len(parts) - 1))
    left = [part for part in shuffled if part is not parts[lost]]
    assert chain_of(left) == parts[:lost]
    assert chain_of([*shuffled, *shuffled]) == parts


def _named(number: int) -> Any:
    from intake.model.sealed import SealedPiece

    return SealedPiece(id=f"{number:032x}", order=number, sha256=f"{number:064x}", size=1)
