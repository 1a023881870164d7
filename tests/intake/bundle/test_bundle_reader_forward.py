"""Bundles that pass through other hands: addressed to somebody else, or carried inside another bundle."""

from __future__ import annotations

import hashlib
import io
import itertools
from dataclasses import replace
from typing import Any

import pytest

from intake.bundle.parts import MediaPart
from intake.bundle.reader import inspect_bundle, read_bundle, read_forwarded
from intake.errors import BadManifest, BundleHash, BundleMember, BundleMisdirected, BundleNested
from tests.intake.bundle.bundle_kit import (
    MEDIA,
    OUTSIDER,
    READER,
    Draft,
    Receiver,
    decrypt,
    encrypt,
    media_source,
    source,
)
from tests.intake.bundle.reader_kit import DRAFT, WHOLE, flipped


def test_encrypted_on_to_a_reader_whom_the_sender_did_not_name_is_refused() -> None:
    payload = decrypt(WHOLE)
    receiver = Receiver()
    with pytest.raises(BundleMisdirected):
        read_bundle(io.BytesIO(encrypt(payload, OUTSIDER)), [OUTSIDER], receiver)
    assert receiver.calls == ["manifest"]
    with pytest.raises(BundleMisdirected):  # another identity of ours that is named does not make up for it
        read_bundle(io.BytesIO(encrypt(payload, OUTSIDER)), [OUTSIDER, READER], Receiver())
    inspection = inspect_bundle(io.BytesIO(encrypt(payload, OUTSIDER)), [OUTSIDER])
    assert inspection.misdirected


def forward(inner: bytes, cuts: tuple[int, ...] = ()) -> Draft:
    whole = hashlib.sha256(inner).hexdigest()
    edges = [0, *cuts, len(inner)]
    parts = [
        source("forward", inner[begin:end], MediaPart(whole, len(inner), begin))
        for begin, end in itertools.pairwise(edges)
    ]
    return Draft(entries=[], documents=[], sources=parts, readers=[OUTSIDER])


@pytest.mark.parametrize("cuts", [(), (1000, 50_000)])
def test_a_forward_is_read_by_whom_it_was_not_addressed_to(cuts: tuple[int, ...]) -> None:
    outer = Receiver()
    manifest = read_bundle(io.BytesIO(forward(decrypt(WHOLE), cuts).write()), [OUTSIDER], outer)
    assert manifest.is_forward
    inner = Receiver()
    joined = io.BytesIO(b"".join(outer.objects.values()))
    assert read_forwarded(joined, inner) == DRAFT.manifest()
    assert inner.finished
    assert inner.objects["objects/0005"] == MEDIA


def test_a_forward_of_a_forward_is_refused() -> None:
    twice = decrypt(forward(decrypt(WHOLE)).write(), OUTSIDER)
    receiver = Receiver()
    with pytest.raises(BundleNested):
        read_forwarded(io.BytesIO(twice), receiver)
    assert receiver.discarded
    assert receiver.calls == ["manifest"]


def test_a_broken_forward_is_refused() -> None:
    inner = decrypt(WHOLE)
    for broken in (inner[:-1], inner + b"\0", inner[:-200_000], flipped(4).tar()):
        receiver = Receiver()
        with pytest.raises((BundleMember, BundleHash)):
            read_forwarded(io.BytesIO(broken), receiver)
        assert receiver.discarded
        assert not receiver.objects


def test_a_forward_beside_records_is_refused() -> None:
    draft = Draft()
    with pytest.raises(BadManifest):
        replace(draft, sources=[*draft.sources, *forward(b"x" * 600).sources]).manifest()


class Trickle(io.RawIOBase):
    """A tar that comes byte by byte where little is asked for, so that what is being hashed is soon reached again."""

    def __init__(self, data: bytes) -> None:
        self._stream = io.BytesIO(data)

    def readinto(self, buffer: Any, /) -> int:
        return self._stream.readinto(buffer if len(buffer) > 1024 else buffer[:1])


def test_bytes_that_are_still_being_hashed_are_not_read_over() -> None:
    media = b"\xff" * ((4 << 20) - 100)
    draft = Draft(sources=[media_source(media)])
    for _ in range(5):
        receiver = Receiver()
        read_forwarded(Trickle(draft.parts().tar()), receiver)
        assert receiver.finished
