"""The media store: what goes in comes out, in pieces that tell nothing, and nothing acknowledged is lost."""

from __future__ import annotations

import hashlib
import io
import os
import random
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intake.clock import FixedClock
from intake.errors import DiskFull, MediaDamaged, NotFound, VaultLocked, WrongUse
from intake.vault import pieces
from intake.vault.vault import Vault

MIB = 1 << 20
SEALED = MIB + 16


def noise(size: int, seed: int = 1) -> bytes:
    return random.Random(seed).randbytes(size)


def store(vault: Vault, data: bytes, chunk: int = 300_000) -> str:
    with vault.media.begin() as writer:
        for start in range(0, len(data), chunk):
            writer.write(data[start : start + chunk])
        stored = writer.finish()
    assert stored.size == len(data)
    assert stored.sha256 == hashlib.sha256(data).hexdigest()
    return stored.sha256


def piece_files(folder: Path) -> list[Path]:
    return sorted(path for path in (folder / "p").rglob("*") if path.is_file())


@pytest.mark.parametrize("size", [0, 1, 65_535, 65_536, MIB - 1, MIB, MIB + 1, 3 * MIB, 3 * MIB + 5])
def test_what_goes_in_comes_out(vault: Vault, tmp_path: Path, size: int) -> None:
    data = noise(size)
    sha256 = store(vault, data)
    with vault.media.open(sha256) as reader:
        assert reader.size == size
        assert reader.read() == data
    expected = 0 if size < 65_536 else -(-size // MIB)
    files = piece_files(tmp_path / "vault")
    assert len(files) == expected
    assert {path.stat().st_size for path in files} <= {SEALED}


def test_pieces_tell_neither_time_nor_name_nor_content(vault: Vault, tmp_path: Path) -> None:
    store(vault, b"canary " * 300_000)
    files = piece_files(tmp_path / "vault")
    assert {path.stat().st_mtime_ns for path in files} == {946_684_800 * 10**9}
    assert all(len(path.name) == 32 and path.parent.name == path.name[0] for path in files)
    assert not any(b"canary" in path.read_bytes() for path in files)


def test_seeking_is_reading_the_same_bytes(vault: Vault) -> None:
    data = noise(4 * MIB + 77)
    sha256 = store(vault, data)
    dice = random.Random(3)
    with vault.media.open(sha256) as reader, io.BufferedReader(reader) as buffered:
        for _ in range(60):
            start, length = dice.randrange(len(data)), dice.randrange(200_000)
            buffered.seek(start)
            assert buffered.read(length) == data[start : start + length]
        assert buffered.seek(-5, os.SEEK_END) == len(data) - 5
        assert buffered.read() == data[-5:]
        assert buffered.seek(len(data) + 10) and buffered.read() == b""


def test_one_reader_serves_two_threads(vault: Vault) -> None:
    data = noise(3 * MIB)
    sha256 = store(vault, data)
    wrong = []
    with vault.media.open(sha256) as reader:
        gate = threading.Lock()

        def read(seed: int) -> None:
            dice = random.Random(seed)
            for _ in range(40):
                start = dice.randrange(len(data))
                with gate:  # seek and read are two calls
                    reader.seek(start)
                    got = reader.read(1000)
                if got != data[start : start + 1000]:
                    wrong.append(start)

        threads = [threading.Thread(target=read, args=(seed,)) for seed in range(3)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert wrong == []


def test_identical_media_is_stored_once(vault: Vault, tmp_path: Path) -> None:
    data = noise(2 * MIB)
    assert store(vault, data) == store(vault, data, chunk=MIB)
    assert len(piece_files(tmp_path / "vault")) == 2


def test_deleting_takes_key_and_files(vault: Vault, tmp_path: Path) -> None:
    sha256 = store(vault, noise(2 * MIB))
    kept = store(vault, noise(MIB, seed=2))
    assert vault.media.delete(sha256)
    assert not vault.media.delete(sha256)
    with pytest.raises(NotFound):
        vault.media.open(sha256)
    assert vault.media.held() == [kept]
    assert len(piece_files(tmp_path / "vault")) == 1


def test_unlinking_waits_for_a_backup(vault: Vault, tmp_path: Path) -> None:
    sha256 = store(vault, noise(MIB))
    with vault.media.hold_unlinks():
        vault.media.delete(sha256)
        assert len(piece_files(tmp_path / "vault")) == 1
    assert piece_files(tmp_path / "vault") == []


def test_an_aborted_writer_leaves_nothing(vault: Vault, tmp_path: Path) -> None:
    with vault.media.begin() as writer:
        writer.write(noise(5 * MIB))
    assert piece_files(tmp_path / "vault") == []
    assert vault.media.held() == []
    with pytest.raises(WrongUse):
        writer.write(b"more")


@pytest.mark.parametrize("damage", ["flip", "cut", "long", "missing", "swapped"])
def test_a_damaged_piece_is_told_and_the_rest_is_intact(vault: Vault, tmp_path: Path, damage: str) -> None:
    whole = store(vault, noise(MIB, seed=9))
    files_before = set(piece_files(tmp_path / "vault"))
    sha256 = store(vault, noise(2 * MIB))
    first, second = sorted(set(piece_files(tmp_path / "vault")) - files_before)
    data = first.read_bytes()
    if damage == "missing":
        first.unlink()
    elif damage == "swapped":
        first.write_bytes(second.read_bytes())
        second.write_bytes(data)
    else:
        first.write_bytes(
            {"flip": data[:9] + bytes([data[9] ^ 1]) + data[10:], "cut": data[:-1], "long": data + b"\0"}[damage]
        )
    with vault.media.open(sha256) as reader, pytest.raises(MediaDamaged):
        reader.read()
    with vault.media.open(whole) as reader:
        assert reader.read() == noise(MIB, seed=9)
    assert vault.media.verify() == [sha256]


# --- opening ---------------------------------------------------------------------------------------------------------


def test_unknown_files_are_reported_and_kept(vault: Vault, tmp_path: Path, reopen: Callable[[Path], Vault]) -> None:
    data = noise(2 * MIB)
    sha256 = store(vault, data)
    vault.lock()
    strangers = [tmp_path / "vault/p/a" / ("a" * 32), tmp_path / "vault/p/0/notes.txt"]
    for path in strangers:
        path.write_bytes(b"?")
    again = reopen(tmp_path / "vault")
    assert (again.sweep_report.removed, again.sweep_report.unknown) == (0, 2)
    assert all(path.exists() for path in strangers)
    with again.media.open(sha256) as reader:
        assert reader.read() == data


def test_yesterdays_database_beside_todays_media_loses_nothing(
    vault: Vault, tmp_path: Path, reopen: Callable[[Path], Vault]
) -> None:
    vault.lock()
    database = tmp_path / "vault/main"
    yesterday = database.read_bytes()
    today = reopen(tmp_path / "vault")
    sha256 = store(today, noise(2 * MIB))
    today.lock()
    newest = database.read_bytes()
    database.write_bytes(yesterday)
    old = reopen(tmp_path / "vault")
    assert old.sweep_report.unknown == 2
    old.lock()
    database.write_bytes(newest)
    with reopen(tmp_path / "vault").media.open(sha256) as reader:
        assert reader.read() == noise(2 * MIB)


def test_the_lock_stops_readers_and_writers(vault: Vault) -> None:
    sha256 = store(vault, noise(MIB))
    media = vault.media
    reader, writer = media.open(sha256), media.begin()
    writer.write(noise(2 * MIB))
    vault.lock()
    with pytest.raises(VaultLocked):
        reader.read(1)
    with pytest.raises(VaultLocked):
        media.begin()
    with pytest.raises(WrongUse):
        writer.write(b"x")
    reader.close()


# --- recordings ------------------------------------------------------------------------------------------------------


def test_a_recording_survives_the_lock_up_to_its_last_byte(
    vault: Vault, tmp_path: Path, clock: FixedClock, reopen: Callable[[Path], Vault]
) -> None:
    data = noise(2 * MIB + 5000)
    writer = vault.media.begin(recording=True)
    for start in range(0, len(data), 70_000):
        writer.write(data[start : start + 70_000])
        clock.advance(seconds=0.4)
    assert vault.media.interrupted() == []
    vault.lock()
    again = reopen(tmp_path / "vault")
    (cut,) = again.media.interrupted()
    assert cut.size == len(data)
    stored = again.media.recover(cut.id)
    assert stored.sha256 == hashlib.sha256(data).hexdigest()
    assert again.media.interrupted() == []
    with again.media.open(stored.sha256) as reader:
        assert reader.read() == data


def test_an_interrupted_recording_can_be_dropped(vault: Vault, tmp_path: Path, reopen: Callable[[Path], Vault]) -> None:
    vault.media.begin(recording=True).write(noise(3 * MIB))
    vault.lock()
    again = reopen(tmp_path / "vault")
    again.media.drop_interrupted(again.media.interrupted()[0].id)
    assert again.media.interrupted() == []
    assert piece_files(tmp_path / "vault") == []


# --- trouble with the disk -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("after", [0, 1, 3])
def test_a_full_disk_is_told_and_leaves_nothing_half(
    vault: Vault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, after: int
) -> None:
    kept = store(vault, noise(MIB, seed=5))
    written = []

    def fill(folder: pieces.PieceFolder, handle: int, sealed: bytearray) -> None:
        written.append(handle)
        if len(written) > after:
            os.write(handle, sealed[:1000])
            raise OSError(28, "No space left on device")
        os.write(handle, sealed)

    monkeypatch.setattr(pieces.PieceFolder, "_fill", fill)
    with pytest.raises(DiskFull), vault.media.begin() as writer:
        for _ in range(8):
            writer.write(noise(MIB))
        writer.finish()
    monkeypatch.undo()
    assert len(piece_files(tmp_path / "vault")) == 1
    assert vault.media.held() == [kept]
    assert store(vault, noise(MIB, seed=6))


@settings(max_examples=30)
@given(index=st.integers(0, 2**40), last=st.booleans(), other=st.integers(0, 2**40), flip=st.integers(0, 15))
def test_a_seal_is_bound_to_its_place(index: int, last: bool, other: int, flip: int) -> None:
    sealer = pieces.PieceSealer(bytes(16), bytes(32))
    plain, sealed, out = bytearray(b"a" * MIB), bytearray(SEALED), bytearray(MIB)
    sealer.seal(index, last, plain, sealed)
    sealer.open(index, last, sealed, out)
    assert out == plain
    for wrong in ((other if other != index else index + 1, last), (index, not last)):
        with pytest.raises(MediaDamaged):
            sealer.open(*wrong, sealed, out)
    with pytest.raises(MediaDamaged):
        pieces.PieceSealer(bytes(15) + b"\1", bytes(32)).open(index, last, sealed, out)
