"""One sealed piece: a part of a testimony as a small age file that is complete by itself. Format: docs/formats.md.

Inside are one line of strict JSON, the body, and zeros up to the Padmé length. A text piece holds a run of a log whose
contents travel nowhere else, with its author's checkpoint; a media piece holds bytes and their place in a whole. Must
never believe a number before it was compared with its ceiling. No I/O, knows no vault.
"""

from __future__ import annotations

import hashlib
import io
import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from intake.bundle import limits
from intake.bundle.fields import Fields, Newer
from intake.bundle.parts import SegmentRun
from intake.bundle.verify import RunEntry, read_run
from intake.crypto.age import AgeReader, AgeWriter, FileSource, KeptKey
from intake.crypto.age_header import FILE_KEY_SIZE
from intake.crypto.padding import padme
from intake.crypto.recipients import HybridRecipient, Identity
from intake.crypto.signing import VerifyingKey
from intake.errors import BadJson, BadManifest, BadSealedPiece, BundleBeyondLimits, BundleLog, phrase
from intake.model.strict_json import dumps, loads

MAX_HEAD = 16 << 10
MAX_TEXT = 64 << 20
"""Bytes of headers, contents and checkpoint of one text piece: an account is at most 32 MiB."""
MAX_MEDIA_BODY = 16 << 20
MEDIA_BODY = 4 << 20
"""Bytes after which a media piece is closed, if not by time before."""
MAX_FILE = padme(MAX_HEAD + MAX_TEXT) + (2 << 20)
"""Bytes of the age file: header (256 recipients), body and tags."""
MAX_PIECES = 100_000
"""Pieces of one sealed testimony."""


@dataclass(frozen=True, slots=True)
class TextPiece:
    """A run of the log inside; `headers` and `contents` are lines, each ended by LF, as in a bundle's objects."""

    sealed: str
    number: int
    testimony: str
    run: SegmentRun
    headers: bytes
    contents: bytes
    checkpoint: bytes

    def entries(self, author_key: VerifyingKey) -> list[RunEntry]:
        """Every entry, verified, each with its content. Raises BundleLog, BadSignature, MalformedRevision."""
        bodies = {"headers": self.headers, "contents": self.contents, "checkpoint": self.checkpoint}
        found = list(read_run(self.run, bodies.__getitem__, author_key))
        if any(entry.revision.content is None for entry in found):
            raise BundleLog(reason="a sealed record lacks its content")
        return found


@dataclass(frozen=True, slots=True)
class MediaPiece:
    """Bytes from `offset` of the recording or file `media`. The last one says the whole's size and SHA-256."""

    sealed: str
    number: int
    media: str
    offset: int
    body: bytes
    total: int | None = None
    sha256: str | None = None


@dataclass(frozen=True, slots=True)
class SealedFile:
    """The age file, its SHA-256, and the key that opens it for as long as it is kept (never stored)."""

    data: bytes
    sha256: str
    key: KeptKey


def text_head(piece: TextPiece) -> dict[str, Any]:
    run = piece.run
    return {
        "v": 1,
        "kind": "text",
        "sealed": piece.sealed,
        "number": piece.number,
        "testimony": piece.testimony,
        "run": {
            "log": run.log,
            "segment": run.segment,
            "parent": run.parent,
            "before": run.before,
            "after": run.after,
            "count": run.count,
            "author": run.author,
        },
        "sizes": [len(piece.headers), len(piece.contents), len(piece.checkpoint)],
    }


def media_head(piece: MediaPiece) -> dict[str, Any]:
    return {
        "v": 1,
        "kind": "media",
        "sealed": piece.sealed,
        "number": piece.number,
        "media": piece.media,
        "offset": piece.offset,
        "size": len(piece.body),
        "total": piece.total,
        "sha256": piece.sha256,
    }


def seal_piece(
    piece: TextPiece | MediaPiece,
    recipients: Sequence[HybridRecipient],
    random: Callable[[int], bytes] = secrets.token_bytes,
) -> SealedFile:
    """The age file of a piece, to `recipients` alone. Raises BadKey, BadSealedPiece beyond the ceilings."""
    if isinstance(piece, TextPiece):
        head, ceiling = text_head(piece), MAX_TEXT
        bodies: tuple[bytes, ...] = (piece.headers, piece.contents, piece.checkpoint)
    else:
        head, bodies, ceiling = media_head(piece), (piece.body,), MAX_MEDIA_BODY
    if sum(map(len, bodies)) > ceiling:
        raise BadSealedPiece(reason="it is too large")
    line = dumps(head) + b"\n"
    size = len(line) + sum(map(len, bodies))
    sink = io.BytesIO()
    file_key = random(FILE_KEY_SIZE)
    with AgeWriter(sink, recipients, random=random, file_key=file_key) as age:
        for part in (line, *bodies, bytes(padme(size) - size)):
            age.write(part)
    data = sink.getvalue()
    return SealedFile(data, hashlib.sha256(data).hexdigest(), KeptKey(file_key))


def open_piece(untrusted: FileSource, identities: Sequence[Identity]) -> TextPiece | MediaPiece:
    """Reads one piece to its end. What is inside is well formed, not yet verified.

    Raises NotForUs, BadAgeHeader, BadAgePayload, BadSealedPiece, BundleNewer.
    """
    limit = padme(MAX_HEAD + MAX_TEXT)
    with AgeReader(untrusted, identities) as age:
        opened = bytearray()
        while block := age.read(1 << 20):
            opened += block
            if len(opened) > limit:
                raise BadSealedPiece(reason="it is too large")
    return parse_piece(bytes(opened))


def parse_piece(untrusted: bytes) -> TextPiece | MediaPiece:
    """The piece inside the age file. Raises BadSealedPiece."""
    end = untrusted.find(b"\n", 0, MAX_HEAD)
    if end < 0:
        raise BadSealedPiece(reason="it has no first line")
    newer = Newer()
    try:
        fields = Fields(loads(untrusted[:end], max_bytes=MAX_HEAD, max_depth=4), "", newer)
        if fields.raw("v") != 1:
            raise BadSealedPiece(reason="it is of a newer version")
        kind = fields.text("kind")
        if kind == "text":
            return _text(fields, untrusted, end + 1, newer)
        if kind == "media":
            return _media(fields, untrusted, end + 1)
    except (BadJson, BadManifest, BundleBeyondLimits) as error:
        raise BadSealedPiece(reason=error.details.get("reason", phrase("its first line is malformed"))) from None
    raise BadSealedPiece(reason="it is of a kind that is not known here")


def _text(fields: Fields, untrusted: bytes, at: int, newer: Newer) -> TextPiece:
    sizes = fields.list("sizes", 3, 3)
    if any(type(size) is not int or not 0 < size <= MAX_TEXT for size in sizes) or sum(sizes) > MAX_TEXT:
        raise BadSealedPiece(reason="its sizes are out of range")
    run = Fields(fields.raw("run"), "run", newer)
    bodies = []
    for size in sizes:
        bodies.append(_body(untrusted, at, size))
        at += size
    _padding(untrusted, at)
    if len(bodies[2]) > limits.MAX_CHECKPOINT:
        raise BadSealedPiece(reason="its checkpoint is too large")
    return TextPiece(
        sealed=fields.id("sealed"),
        number=fields.integer("number", 0, MAX_PIECES),
        testimony=fields.id("testimony"),
        run=SegmentRun(
            log=run.id("log"),
            segment=run.id("segment"),
            parent=run.hash("parent"),
            before=run.hash("before"),
            after=run.hash("after"),
            count=run.integer("count", 1, limits.MAX_ENTRIES),
            author=run.hash("author"),
            checkpoint="checkpoint",
            headers=("headers",),
            revisions=("contents",),
        ),
        headers=bodies[0],
        contents=bodies[1],
        checkpoint=bodies[2],
    )


def _media(fields: Fields, untrusted: bytes, at: int) -> MediaPiece:
    size = fields.integer("size", 0, MAX_MEDIA_BODY)
    body = _body(untrusted, at, size)
    _padding(untrusted, at + size)
    sha256 = fields.hash_or_none("sha256")
    untrusted_total = fields.raw("total")
    if (untrusted_total is None) != (sha256 is None):
        raise BadSealedPiece(reason="it says only a half of what the whole is")
    offset = fields.integer("offset", 0, limits.MAX_MEDIA)
    if sha256 is not None and (type(untrusted_total) is not int or untrusted_total != offset + size):
        raise BadSealedPiece(reason="its end is not the end of the whole")
    if offset + size > limits.MAX_MEDIA:
        raise BadSealedPiece(reason="it lies beyond the largest whole")
    return MediaPiece(
        sealed=fields.id("sealed"),
        number=fields.integer("number", 0, MAX_PIECES),
        media=fields.id("media"),
        offset=offset,
        body=body,
        total=untrusted_total,
        sha256=sha256,
    )


def _body(untrusted: bytes, at: int, size: int) -> bytes:
    if at + size > len(untrusted):
        raise BadSealedPiece(reason="it ends early")
    return untrusted[at : at + size]


def _padding(untrusted: bytes, at: int) -> None:
    if len(untrusted) != padme(at) or untrusted.count(0, at) != len(untrusted) - at:
        raise BadSealedPiece(reason="something follows its end")
