"""Sealed pieces that were written once are opened for ever, with nothing but what lies beside them."""

from __future__ import annotations

import hashlib
import io
import json
from pathlib import Path

from intake.bundle.sealed_piece import MediaPiece, TextPiece, open_piece
from intake.crypto.recipients import HybridIdentity
from intake.crypto.signing import VerifyingKey
from intake.model.sealed import inner_log

FOLDER = Path(__file__).resolve().parents[1] / "vectors" / "sealed-v1"
EXPECTED = json.loads((FOLDER / "expected.json").read_text("utf-8"))


def read(name: str) -> TextPiece | MediaPiece:
    raw = (FOLDER / f"{name}.age").read_bytes()
    said = EXPECTED["pieces"][name]
    assert (len(raw), hashlib.sha256(raw).hexdigest()) == (said["size"], said["sha256"])
    identity = HybridIdentity.parse((FOLDER / "identity.txt").read_text().splitlines()[1])
    assert identity.key_id == EXPECTED["recipient"]
    return open_piece(io.BytesIO(raw), [identity])


def test_the_frozen_text_opens_and_proves_its_author() -> None:
    author = VerifyingKey.from_bytes(bytes.fromhex((FOLDER / "author.pub").read_text()))
    piece = read("text")
    assert isinstance(piece, TextPiece)
    assert (piece.sealed, piece.run.log) == (EXPECTED["sealed"], EXPECTED["log"])
    assert piece.run.log == inner_log(EXPECTED["sealed"], EXPECTED["author"])
    found = [
        {
            "link": entry.link,
            "header": entry.revision.header.decode(),
            "content": (entry.revision.content or b"").decode(),
        }
        for entry in piece.entries(author)
    ]
    assert found == EXPECTED["entries"]


def test_the_frozen_recording_opens() -> None:
    first, last = read("media-1"), read("media-2")
    assert isinstance(first, MediaPiece) and isinstance(last, MediaPiece)
    assert (first.media, last.media) == (EXPECTED["media"], EXPECTED["media"])
    assert (first.offset, last.offset, first.total, last.total) == (0, 3000, None, 5000)
    body = first.body + last.body
    assert hashlib.sha256(body).hexdigest() == last.sha256 == EXPECTED["media_sha256"]
