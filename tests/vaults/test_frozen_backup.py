"""A backup that was written once is restored for ever, with this program and by docs/vault-format.md alone."""

from __future__ import annotations

import hashlib
import json
import struct
import unicodedata
from pathlib import Path

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from sqlcipher3 import dbapi2

from intake.clock import FixedClock
from intake.crypto.kdf import Argon2Params
from intake.crypto.secret import Secret
from intake.model.testimony import Testimony
from intake.services import backing_up
from intake.vault.vault import Vault
from tests.vaults.make import DRAFT, NARRATIVE, PHOTOGRAPH, TESTIMONY, VOICE
from tests.vaults.make_backup import KEPT
from tests.vaults.test_frozen import hkdf

FROZEN = Path(__file__).resolve().parent / "backup-v1"


def test_version_1_is_restored(tmp_path: Path, clock: FixedClock) -> None:
    with Secret(KEPT.encode()) as kept, Secret(b"new") as new:
        report = backing_up.restore(FROZEN, tmp_path / "r", kept, new, params=Argon2Params(1, 64, 1), size_step=1 << 14)
        assert (report.entries, report.pieces, report.lost) == (3, 1, 0)
        with Vault.unlock(tmp_path / "r", new, clock=clock, size_step=1 << 14) as vault:
            assert vault.pseudonym == "Тұлпар"
            with vault.reader() as reader:
                told = reader.load(TESTIMONY, Testimony)
                assert told.narrative == NARRATIVE
                assert reader.draft(DRAFT) == b"half a word"
            for attachment, data in zip(told.attachments, (PHOTOGRAPH, VOICE), strict=True):
                with vault.media.open(attachment.sha256) as media:
                    assert media.read() == data
            assert vault.check().sound


def test_version_1_opens_by_its_description(tmp_path: Path) -> None:
    slots = (FROZEN / "k" / "k0").read_bytes()
    passes, memory, lanes = struct.unpack(">III", slots[12:24])
    salt = slots[32:64]
    derived = Argon2id(salt=salt, length=32, iterations=passes, lanes=lanes, memory_cost=memory).derive(
        unicodedata.normalize("NFKC", KEPT).encode()
    )
    key = b""
    for number in range(8):
        slot = slots[64 + 92 * number : 64 + 92 * (number + 1)]
        bound = slots[:10] + slots[12:24] + salt + bytes([number])
        try:
            key = AESGCM(hkdf(derived, b"amanat/1/keyslot/%d" % number)).decrypt(slot[:12], slot[12:], bound)[32:]
        except Exception:
            continue
    head = (FROZEN / "h0").read_bytes()
    assert head[:12] == b"\x89AMKEEP\n\x00\x01\x00\x00"
    plain = AESGCM(hkdf(key, b"amanat/1/backup/head")).decrypt(head[12:24], head[24:], head[:12])
    (length,) = struct.unpack(">I", plain[:4])
    told = json.loads(plain[4 : 4 + length])
    names = [plain[4 + length + 16 * n :][:16].hex() for n in range(told["pieces"])]
    assert all((FROZEN / "p" / name[0] / name).stat().st_size == 1_048_592 for name in names)
    assert len(plain) % 65_536 == 0
    joined = tmp_path / "joined"
    with joined.open("wb") as stream:
        for part in told["parts"]:
            data = (FROZEN / "d" / part["name"]).read_bytes()
            assert (len(data), hashlib.sha256(data).hexdigest()) == (part["size"], part["sha256"])
            stream.write(data)
    database = dbapi2.connect(str(joined))
    database.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    database.execute("PRAGMA cipher_page_size = 16384")
    assert {name: database.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in told["counts"]} == told[
        "counts"
    ]
    (link,) = (plain[4 + length + 16 * told["pieces"] :][:32] for _ in range(told["links"]))
    assert database.execute("SELECT count(*) FROM entries WHERE link = ?", (link,)).fetchone() == (1,)
    database.close()
