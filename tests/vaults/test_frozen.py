"""A vault that was written once opens for ever, with this program and by docs/vault-format.md alone."""

from __future__ import annotations

import hashlib
import json
import shutil
import struct
import unicodedata
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from sqlcipher3 import dbapi2

from intake.clock import FixedClock
from intake.crypto.secret import Secret
from intake.model.person import Person
from intake.model.testimony import Testimony
from intake.services import archive
from intake.vault.vault import Vault
from tests.vaults.make import DRAFT, NARRATIVE, PASSPHRASE, PERSON, PHOTOGRAPH, TESTIMONY, TITLE, VOICE

FROZEN = Path(__file__).resolve().parent


@pytest.fixture
def v1(tmp_path: Path) -> Path:
    return Path(shutil.copytree(FROZEN / "v1", tmp_path / "v1"))


@pytest.mark.parametrize("version", ["v1", "v2", "v3"])
def test_every_version_opens(version: str, tmp_path: Path, clock: FixedClock) -> None:
    folder = Path(shutil.copytree(FROZEN / version, tmp_path / version))
    with Vault.unlock(folder, Secret(PASSPHRASE.encode()), clock=clock, size_step=1 << 14) as vault:
        assert vault.pseudonym == "Тұлпар"
        with vault.reader() as reader:
            told = reader.load(TESTIMONY, Testimony)
            assert (told.narrative, told.place, told.state, told.case_number) == (
                NARRATIVE, "Алматы", "finished", "Q7M3-0X9K",
            )  # fmt: skip
            assert reader.load(PERSON, Person).names[0].spellings[0].text == "努尔兰"
            assert reader.draft(DRAFT) == b"half a word"
            assert {hit.record for hit in reader.search("Нурлан")} >= {PERSON}
        for attachment, data in zip(told.attachments, (PHOTOGRAPH, VOICE), strict=True):
            with vault.media.open(attachment.sha256) as media:
                assert media.read() == data
        report = vault.check()
        assert report.sound
        archived = [row.title for row in archive.listed(vault)]
        assert archived == ([TITLE] if version == "v3" else [])
        assert (report.entries, report.checkpoints, report.media, report.unknown_files) == (3 + len(archived), 1, 2, 0)


def hkdf(key: bytes, info: bytes) -> bytes:
    return HKDF(algorithm=SHA256(), length=32, salt=None, info=info).derive(key)


def labelled(label: str, *parts: bytes) -> bytes:
    body = b"".join(struct.pack(">Q", len(part)) + part for part in parts)
    return hashlib.sha256(b"amanat/1/" + label.encode() + b"\0" + body).digest()


def test_version_1_opens_by_its_description(v1: Path) -> None:
    slots = (v1 / "k0").read_bytes()
    assert slots == (v1 / "k1").read_bytes()
    assert slots[992:] == hashlib.sha256(slots[:992]).digest()
    passes, memory, lanes = struct.unpack(">III", slots[12:24])
    salt = slots[32:64]
    derived = Argon2id(salt=salt, length=32, iterations=passes, lanes=lanes, memory_cost=memory).derive(
        unicodedata.normalize("NFKC", PASSPHRASE).encode()
    )
    vault_key = b""
    for number in range(8):
        slot = slots[64 + 92 * number : 64 + 92 * (number + 1)]
        bound = slots[:10] + slots[12:24] + salt + bytes([number])
        try:
            plain = AESGCM(hkdf(derived, b"amanat/1/keyslot/%d" % number)).decrypt(slot[:12], slot[12:], bound)
        except Exception:
            continue
        assert plain[0] == 1
        vault_key = plain[32:]
    database = dbapi2.connect(str(v1 / "main"))
    database.execute("PRAGMA key = \"x'" + hkdf(vault_key, b"amanat/1/vault/database").hex() + "'\"")
    database.execute("PRAGMA cipher_page_size = 16384")
    assert database.execute("PRAGMA user_version").fetchone() == (1,)

    ((log, segment, parent, start),) = database.execute(
        "SELECT l.log, s.segment, s.parent, s.start FROM segments s JOIN logs l ON l.id = s.log"
    )
    link = labelled("log-segment", log, segment, parent)
    assert (link, parent) == (start, bytes(32))
    for stored, hash_, header, content in database.execute(
        "SELECT link, hash, header, content FROM entries ORDER BY id"
    ):
        assert hash_ == labelled("revision-header", header)
        assert json.loads(header)["content"] == labelled("revision-content", content).hex()
        link = labelled("log-link", link, hash_)
        assert stored == link

    sha256 = hashlib.sha256(PHOTOGRAPH).digest()
    ((row, identity, key, skip, length),) = database.execute(
        "SELECT o.id, o.object, o.key, e.skip, e.length FROM media_extents e JOIN media_objects o ON o.id = e.object"
        " WHERE e.sha256 = ?",
        (sha256,),
    ).fetchall()
    found = b""
    for index, name, last in database.execute(
        "SELECT idx, name, last FROM media_pieces WHERE object = ? ORDER BY idx", (row,)
    ):
        sealed = (v1 / "p" / name.hex()[0] / name.hex()).read_bytes()
        assert len(sealed) == 1_048_592
        bound = b"amanat/1/media-piece\0" + identity + struct.pack(">QB", index, last)
        found += AESGCM(key).decrypt(index.to_bytes(12, "big"), sealed, bound)
    assert found[skip : skip + length] == PHOTOGRAPH
    database.close()
