"""A bundle that was written once is opened for ever, with nothing but what lies beside it."""

from __future__ import annotations

import hashlib
import io
import json
from pathlib import Path

from intake.bundle.reader import read_bundle
from intake.crypto.recipients import HybridIdentity
from intake.crypto.signing import VerifyingKey
from tests.intake.bundle.bundle_kit import Receiver

FOLDER = Path(__file__).resolve().parents[1] / "vectors" / "bundle-v1"
EXPECTED = json.loads((FOLDER / "expected.json").read_text("utf-8"))


def test_the_frozen_bundle_opens() -> None:
    raw = (FOLDER / "bundle.age").read_bytes()
    assert (len(raw), hashlib.sha256(raw).hexdigest()) == (EXPECTED["size"], EXPECTED["sha256"])
    identity = HybridIdentity.parse((FOLDER / "identity.txt").read_text().splitlines()[1])
    sender = VerifyingKey.from_bytes(bytes.fromhex((FOLDER / "sender.pub").read_text()))
    assert (identity.key_id, sender.key_id) == (EXPECTED["recipient"], EXPECTED["sender"])
    receiver = Receiver({sender.key_id: sender})
    manifest = read_bundle(io.BytesIO(raw), [identity], receiver)
    assert receiver.finished
    assert json.loads(manifest.payload) == EXPECTED["manifest"]
    assert manifest.hash == EXPECTED["manifest_hash"]
    found = [
        {
            "link": entry.link,
            "header": entry.revision.header.decode(),
            "content": entry.revision.content.decode() if entry.revision.content is not None else None,
        }
        for entry in receiver.entries
    ]
    assert found == EXPECTED["entries"]
    media = b"".join(receiver.objects[entry.name] for entry in manifest.objects if entry.kind == "media")
    assert media == hashlib.shake_128(b"a photograph").digest(5000)
