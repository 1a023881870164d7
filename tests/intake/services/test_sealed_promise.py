"""Promise 2 of docs/threat-model.md: the volunteer, their laptop, passphrase and backups open nothing that was sealed.

Everything the passphrase opens is searched: each value of each row, each byte of media, every key that might open a
piece, and whatever the locked vault and session still hold in memory. Each search first finds what it looks for.
"""

from __future__ import annotations

import contextlib
import gc
import shutil
import types
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from intake.bundle.sealed_piece import open_piece
from intake.crypto.age import KeptKey
from intake.crypto.age_header import parse_header
from intake.crypto.recipients import HybridIdentity
from intake.crypto.secret import Secret
from intake.errors import AmanatError, NotForUs
from intake.model.sealed import Sealed
from intake.services import interview, sealed_session
from intake.vault.vault import Vault
from tests.intake.services.exchange_kit import Office, everything, open_vault
from tests.intake.services.sealed_kit import CANARY, FILE_NAME, attach, canaries, record_sealed, tell

MEDIA = b"canary-of-the-video-9911 " * 40_000


def values(vault: Vault) -> Iterator[bytes]:
    """Every value of every row that the passphrase opens, the search index's own tables among them."""
    with vault.reader() as reader:
        connection = reader._connection
        tables = [row[0] for row in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        for table in tables:
            for row in connection.execute(f"SELECT * FROM {table}"):
                for item in row:
                    yield item if isinstance(item, bytes) else str(item).encode()


def media(vault: Vault) -> Iterator[bytes]:
    for sha256 in vault.media.held():
        with vault.media.open(sha256) as stream:
            yield stream.read()


def found(vault: Vault, looked_for: list[bytes]) -> list[bytes]:
    hay = [*values(vault), *media(vault)]
    return [needle for needle in looked_for if any(needle in item for item in hay)]


def reachable(*roots: object) -> Iterator[bytes]:
    """Texts and bytes that these objects still lead to."""
    seen: set[int] = set()
    stack: list[Any] = list(roots)
    while stack:
        item = stack.pop()
        if id(item) in seen or isinstance(item, (types.ModuleType, type, types.FunctionType, types.CodeType)):
            continue
        seen.add(id(item))
        if isinstance(item, str):
            yield item.encode()
        elif isinstance(item, (bytes, bytearray)):
            yield bytes(item)
        stack.extend(gc.get_referents(item))


def pieces(vault: Vault) -> list[str]:
    with vault.reader() as reader:
        return [piece.sha256 for _, sealed in reader.records_of_type(Sealed) for piece in sealed.pieces]


def opens(vault: Vault, sha256: str, *identities: Any) -> bool:
    """Whether any of these opens the piece: its header is read once, its key is tried with each."""
    with vault.media.open(sha256) as stream:
        header = parse_header(stream)
    for identity in identities:
        with contextlib.suppress(AmanatError):
            file_key = identity.find_file_key(header.stanzas)
            if file_key is not None:
                header.verify(file_key)
                return True
    return False


@pytest.fixture
def recorded(made: Office) -> Office:
    """A finished sealed testimony, and one that the lock finds in the middle of typing and recording."""
    record_sealed(made.dana, made.clock, media=MEDIA)
    session = sealed_session.start(made.dana, clock=made.clock)
    session.keep(tell(session.account, CANARY + " and more"))
    attach(session, MEDIA[::-1])
    session.media.begin(recording=True).write(MEDIA[:500_000])
    return made


def test_the_passphrase_opens_nothing_of_it(recorded: Office, tmp_path: Path) -> None:
    looked_for = canaries(MEDIA[:64], MEDIA[::-1][:64], FILE_NAME.encode())
    during = tmp_path / "backup-while-recording"
    shutil.copytree(recorded.folder / "dana", during)
    recorded.reopen("dana")
    assert len(pieces(recorded.dana)) > 4
    assert found(recorded.dana, looked_for) == []
    # the search finds what an ordinary testimony leaves
    account = tell(interview.start(recorded.dana, clock=recorded.clock))
    interview.save(recorded.dana, account)
    assert CANARY.encode() in found(recorded.dana, looked_for)
    copy = open_vault(during, recorded.clock)
    try:
        assert found(copy, looked_for) == []
    finally:
        copy.lock()


def test_no_key_that_lies_in_the_vault_opens_a_piece(recorded: Office) -> None:
    recorded.reopen("dana")
    held = pieces(recorded.dana)
    assert opens(recorded.dana, held[0], recorded.ayna.identity())
    assert not any(opens(recorded.dana, sha256, recorded.dana.identity()) for sha256 in held)
    stored = set(values(recorded.dana))
    seeds = {item for item in stored if len(item) == 32}
    file_keys = {item[at : at + 16] for item in stored if 16 <= len(item) <= 64 for at in range(len(item) - 15)}
    assert len(seeds) > 20
    assert not opens(recorded.dana, held[0], *(HybridIdentity.from_seed(Secret(seed)) for seed in seeds))
    for sha256 in held[:2]:
        assert not opens(recorded.dana, sha256, *(KeptKey(key) for key in file_keys))


def test_the_volunteers_own_key_is_no_recipient_even_among_the_stanzas(recorded: Office) -> None:
    for sha256 in pieces(recorded.dana):
        with recorded.dana.media.open(sha256) as stream, pytest.raises(NotForUs):
            open_piece(stream, [recorded.dana.identity()])


def test_memory_holds_nothing_of_it_after_the_lock(made: Office) -> None:
    session = record_sealed(made.dana, made.clock, media=MEDIA, finish=False)
    looked_for = canaries(MEDIA[:64])
    before = set(reachable(session, made.dana))
    assert any(CANARY.encode() in item for item in before), "the search finds what is there"
    sha256 = session.account.testimony.attachments[0].sha256
    keys = [part.key for part in session.media._wholes[sha256]]
    vault, session_ = made.dana, session
    made.reopen("dana")
    after = list(reachable(vault, session_))
    assert [needle for needle in looked_for if any(needle in item for item in after)] == []
    for key in keys:
        with pytest.raises(AmanatError):
            key.find_file_key([])


def test_what_the_folder_tells_is_hashes_and_sizes(recorded: Office) -> None:
    recorded.reopen("dana")
    rows = everything(recorded.dana)
    assert {len(row) for row in rows["drafts"]} == set()
    texts = [row for row in rows["testimonies"] if row[3].startswith("sealed")]
    assert len(texts) == 2
    assert all(row[4:8] == ("[]", "[]", "", 0) for row in texts)
