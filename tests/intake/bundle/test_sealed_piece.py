"""The format of sealed pieces: what is written reads back, what is changed is refused, every number has a ceiling."""

from __future__ import annotations

import io
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intake.bundle import sealed_piece
from intake.bundle.parts import SegmentRun
from intake.bundle.sealed_piece import MediaPiece, TextPiece, open_piece, parse_piece, seal_piece
from intake.bundle.verify import Checkpoint, sign_checkpoint
from intake.crypto.padding import padme
from intake.errors import (
    AmanatError,
    BadAgePayload,
    BadSealedPiece,
    BadSignature,
    BundleLog,
    MalformedRevision,
    NotForUs,
)
from intake.model.log_chain import ZERO_LINK, segment_start, walk
from intake.model.sealed import inner_log, size_class
from intake.model.strict_json import dumps
from tests.intake.bundle.bundle_kit import DAY, OUTSIDER, READER, RECORD, SENDER, STRANGER, revisions

SEALED, MEDIA, SEGMENT = "5" * 32, "6" * 32, "7" * 32


def media_piece(body: bytes = b"video", **changes: Any) -> MediaPiece:
    return MediaPiece(**{"sealed": SEALED, "number": 3, "media": MEDIA, "offset": 0, "body": body, **changes})


def text_piece(count: int = 3) -> TextPiece:
    log = inner_log(SEALED, SENDER.key_id)
    found = revisions(count)
    before = segment_start(log, SEGMENT, ZERO_LINK)
    after = walk(before, [revision.hash for revision in found])[-1]
    return TextPiece(
        sealed=SEALED,
        number=0,
        testimony=RECORD,
        run=SegmentRun(
            log, SEGMENT, ZERO_LINK, before, after, count, SENDER.key_id, "checkpoint", ("headers",), ("contents",)
        ),
        headers=b"".join(revision.header + b"\n" for revision in found),
        contents=b"".join((revision.content or b"") + b"\n" for revision in found),
        checkpoint=sign_checkpoint(Checkpoint(log, after, SENDER.key_id, DAY), SENDER),
    )


def opened(data: bytes, identity: Any = READER) -> TextPiece | MediaPiece:
    return open_piece(io.BytesIO(data), [identity])


def plain(piece: MediaPiece, **head: Any) -> bytes:
    line = dumps({**sealed_piece.media_head(piece), **head}) + b"\n" + piece.body
    return line + bytes(padme(len(line)) - len(line))


@settings(max_examples=25, deadline=None)
@given(st.binary(max_size=70_000), st.integers(0, 1 << 40))
def test_media_reads_back_and_its_length_is_hidden(body: bytes, offset: int) -> None:
    piece = media_piece(body, offset=offset, total=offset + len(body), sha256="a" * 64)
    sealed = seal_piece(piece, [READER.recipient()])
    assert opened(sealed.data) == piece
    assert opened(sealed.data, sealed.key) == piece
    assert len(parse_bytes(sealed.data)) == padme(len(parse_bytes(sealed.data)))


def parse_bytes(data: bytes) -> bytes:
    from intake.crypto.age import AgeReader

    with AgeReader(io.BytesIO(data), [READER]) as age:
        return b"".join(iter(lambda: age.read(1 << 20), b""))


def test_text_reads_back_and_proves_its_author() -> None:
    piece = text_piece()
    found = opened(seal_piece(piece, [READER.recipient()]).data)
    assert found == piece
    assert isinstance(found, TextPiece)
    assert [entry.revision.hash for entry in found.entries(SENDER.public)] == [r.hash for r in revisions(3)]
    with pytest.raises((BadSignature, BundleLog)):
        found.entries(STRANGER.public)


@pytest.mark.parametrize(
    "change",
    [
        {"contents": b""},
        {"contents": b"{}\n"},
        {"headers": b"{}\n"},
        {"checkpoint": b"{}"},
    ],
)
def test_text_that_was_changed_before_it_was_sealed_is_refused(change: dict[str, Any]) -> None:
    from dataclasses import replace

    piece = replace(text_piece(), **change)
    with pytest.raises((BundleLog, BadSignature, MalformedRevision)):
        piece.entries(SENDER.public)


def test_a_content_that_is_left_out_is_refused() -> None:
    from dataclasses import replace

    piece = text_piece()
    short = replace(piece, contents=piece.contents[piece.contents.index(b"\n") + 1 :])
    with pytest.raises(BundleLog):
        short.entries(SENDER.public)


@settings(max_examples=40, deadline=None)
@given(st.data())
def test_a_changed_or_cut_file_never_opens(data: st.DataObject) -> None:
    sealed = seal_piece(media_piece(b"x" * 300), [READER.recipient()], deterministic()).data
    at = data.draw(st.integers(0, len(sealed) - 1))
    changed = sealed[:at] + bytes([sealed[at] ^ data.draw(st.integers(1, 255))]) + sealed[at + 1 :]
    for broken in (changed, sealed[:at], sealed + b"\0"):
        with pytest.raises(AmanatError):
            opened(broken)


def deterministic() -> Any:
    import random

    return random.Random(1).randbytes


def test_it_is_for_its_recipients_alone() -> None:
    with pytest.raises(NotForUs):
        opened(seal_piece(media_piece(), [READER.recipient()]).data, OUTSIDER)


@pytest.mark.parametrize(
    "head",
    [
        {"v": 2},
        {"kind": "other"},
        {"size": 4},
        {"size": 600},
        {"size": -1},
        {"size": sealed_piece.MAX_MEDIA_BODY + 1},
        {"size": True},
        {"number": -1},
        {"number": sealed_piece.MAX_PIECES + 1},
        {"offset": -1},
        {"offset": 1 << 50},
        {"total": 5},
        {"sha256": "a" * 64},
        {"total": 9, "sha256": "a" * 64},
        {"sealed": "short"},
        {"media": None},
    ],
)
def test_a_first_line_that_does_not_fit_is_refused(head: dict[str, Any]) -> None:
    with pytest.raises(BadSealedPiece):
        parse_piece(plain(media_piece(), **head))


@pytest.mark.parametrize("spoil", [lambda p: p[:-1], lambda p: p + b"\0", lambda p: p[:-1] + b"\1", lambda p: b"\n"])
def test_padding_that_is_not_what_it_must_be_is_refused(spoil: Any) -> None:
    with pytest.raises(BadSealedPiece):
        parse_piece(spoil(plain(media_piece(b"x" * 1000))))


def test_a_first_line_without_end_is_refused() -> None:
    with pytest.raises(BadSealedPiece):
        parse_piece(b" " * (1 << 20))


def test_text_sizes_have_a_ceiling(monkeypatch: pytest.MonkeyPatch) -> None:
    piece = text_piece()
    whole = parse_bytes(seal_piece(piece, [READER.recipient()]).data)
    monkeypatch.setattr(sealed_piece, "MAX_TEXT", 100)
    with pytest.raises(BadSealedPiece):
        seal_piece(piece, [READER.recipient()])
    with pytest.raises(BadSealedPiece):
        parse_piece(whole)


def test_what_is_too_large_is_not_read_to_its_end(monkeypatch: pytest.MonkeyPatch) -> None:
    sealed = seal_piece(media_piece(b"x" * 3_000_000), [READER.recipient()]).data
    monkeypatch.setattr(sealed_piece, "MAX_TEXT", 1000)
    with pytest.raises((BadSealedPiece, BadAgePayload)):
        opened(sealed)


def test_size_classes_are_few() -> None:
    assert [size_class(n) >> 20 for n in (0, 1, 1 << 20, (1 << 20) + 1, 5 << 20, 1 << 30)] == [1, 1, 1, 4, 16, 1024]
