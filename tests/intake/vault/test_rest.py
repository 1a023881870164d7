"""What the file looks like is found out while nobody waits, and again when it has changed since: the lock then has
nothing to look through, and the next unlock compares with the truth."""

from __future__ import annotations

import hashlib
import mmap
import struct
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from intake.vault import page_seal, writer_thread
from intake.vault.connection import PAGE
from intake.vault.layout import database_path
from intake.vault.page_seal import PageSeal, digest
from intake.vault.vault import Vault
from tests.intake.vault.kit import fill

Reopen = Callable[[Path], Vault]


@pytest.fixture
def rested(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """Set each time the file was found to be at rest, which comes at once."""
    event, look = threading.Event(), PageSeal.at_rest

    def at_rest(self: PageSeal) -> None:
        look(self)
        event.set()

    monkeypatch.setattr(writer_thread, "CHECKPOINT_SECONDS", 0.01)
    monkeypatch.setattr(writer_thread, "REST_SECONDS", 0.01)
    monkeypatch.setattr(PageSeal, "at_rest", at_rest)
    yield event


@pytest.fixture
def looked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The threads that looked through the whole file."""
    threads: list[str] = []

    def counted(path: Path) -> bytes | None:
        threads.append(threading.current_thread().name)
        return digest(path)

    monkeypatch.setattr(page_seal, "digest", counted)
    return threads


def test_a_lock_at_rest_looks_through_nothing(
    tmp_path: Path, vault: Vault, reopen: Reopen, rested: threading.Event, looked: list[str]
) -> None:
    vault.write(lambda writer: writer.put_draft("ab" * 16, b"half"))
    vault.lock()
    folder = tmp_path / "vault"
    again = reopen(folder)
    rested.clear()
    again.write(lambda writer: writer.put_draft("ab" * 16, b"whole"))
    assert rested.wait(20)
    looked.clear()
    again.lock()
    assert looked == []
    with reopen(folder) as third:
        assert third.noticed == []


def test_what_changes_after_a_rest_is_looked_at_again(
    tmp_path: Path, vault: Vault, reopen: Reopen, rested: threading.Event, looked: list[str]
) -> None:
    folder = tmp_path / "vault"
    rested.clear()
    fill(vault, "бірінші", "Серік", seed=1)
    assert rested.wait(20)
    assert vault._seal._resting == digest(database_path(folder))
    looked.clear()
    fill(vault, "екінші", "Нұрлан", seed=2)
    vault.lock()
    assert looked[-1] == threading.current_thread().name
    with reopen(folder) as again:
        assert again.noticed == []


def test_a_page_put_back_after_a_lock_at_rest_is_noticed(
    tmp_path: Path, vault: Vault, reopen: Reopen, rested: threading.Event
) -> None:
    folder = tmp_path / "vault"
    vault.lock()
    before = database_path(folder).read_bytes()
    again = reopen(folder)
    rested.clear()
    again.write(lambda writer: writer.put_draft("ab" * 16, b"half" * 9000))
    assert rested.wait(20)
    again.lock()
    now = database_path(folder).read_bytes()
    page = page_seal.PAGE
    changed = [at for at in range(page, min(len(now), len(before)), page) if now[at:][:page] != before[at:][:page]]
    with database_path(folder).open("rb+") as stream:
        stream.seek(changed[-1])
        stream.write(before[changed[-1] :][:page])
    with reopen(folder) as third:
        assert [notice.kind for notice in third.noticed] == ["pages"]


def test_a_large_database_is_looked_at_a_part_at_a_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is mapped counts as memory of this process: an export beside it would seem to take all of the database."""
    pages = [bytes([number]) * PAGE for number in range(7)]
    path = tmp_path / "database"
    path.write_bytes(b"".join(pages))
    whole = digest(path)
    mapped: list[int] = []
    original = mmap.mmap

    def remember(file: int, length: int, **keywords: int) -> mmap.mmap:
        mapped.append(length)
        return original(file, length, **keywords)

    monkeypatch.setattr(page_seal, "_WINDOW", 4 * PAGE)
    monkeypatch.setattr(mmap, "mmap", remember)
    assert digest(path) == whole
    assert mapped == [4 * PAGE, 3 * PAGE]
    tags = bytes(number for _byte in range(16) for number in range(7))
    assert whole == hashlib.sha256(struct.pack(">Q", 7 * PAGE) + tags).digest()
