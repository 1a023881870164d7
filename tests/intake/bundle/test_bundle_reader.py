"""Reading bundles: what is right goes in whole, and of anything broken nothing does."""

from __future__ import annotations

import io
import json
from dataclasses import replace
from typing import Any

import pytest

from intake.bundle.manifest import parse_manifest
from intake.bundle.reader import inspect_bundle, read_bundle
from intake.crypto.age import header_size
from intake.errors import (
    BadAgeHeader,
    BadAgePayload,
    BadManifest,
    BadSignature,
    BundleHash,
    BundleLog,
    BundleMember,
    Cancelled,
    CannotRead,
    NotForUs,
)
from intake.progress import CancelToken
from tests.intake.bundle.bundle_kit import (
    ARCHIVE,
    KEYS,
    MEDIA,
    OUTSIDER,
    READER,
    SENDER,
    STRANGER,
    Draft,
    Receiver,
    decrypt,
    encrypt,
    media_source,
    read,
    sign,
    spoil_half,
)
from tests.intake.bundle.reader_kit import DRAFT, PARTS, WHOLE, flipped, refused


def test_a_bundle_comes_back_whole_and_in_order() -> None:
    receiver = Receiver()
    manifest = read(WHOLE, receiver)
    assert receiver.finished
    assert not receiver.discarded
    assert receiver.calls == ["manifest", *(entry.name for entry in manifest.objects), "done"]
    assert [entry.kind for entry in manifest.objects] == ["card", "checkpoint", "headers", "revisions", "media"]
    assert receiver.objects["objects/0005"] == MEDIA
    assert [entry.revision.content is not None for entry in receiver.entries] == [True, False, True]
    assert [entry.revision.hash for entry in receiver.entries] == [entry.hash for entry in DRAFT.entries]
    assert manifest == DRAFT.manifest()


def test_every_reader_can_open_it() -> None:
    for identity in (READER, ARCHIVE):
        assert read_bundle(io.BytesIO(WHOLE), [OUTSIDER, identity], Receiver()).bundle


def test_what_is_inside_is_the_tar_of_its_parts() -> None:
    payload = decrypt(WHOLE)
    fields = json.loads(payload[512 : payload.index(b"\0", 512)])
    parts = replace(PARTS, envelope=json.dumps(fields, separators=(",", ":"), sort_keys=True).encode())
    assert len(payload) == len(PARTS.tar())
    assert payload[:512] == parts.tar()[:512]


def test_for_someone_else_is_refused_before_the_receiver_hears_of_it() -> None:
    receiver = Receiver()
    with pytest.raises(NotForUs):
        read_bundle(io.BytesIO(WHOLE), [OUTSIDER], receiver)
    assert receiver.calls == []


@pytest.mark.parametrize(
    "cut", [0, 10, header_size(4) - 1, header_size(4) + 8, header_size(4) + 16, -70_000, -20_000, -1], ids=str
)
def test_truncated_anywhere_is_refused(cut: int) -> None:
    refused(WHOLE[:cut], BadAgeHeader if 0 <= cut < header_size(4) + 16 else BadAgePayload)


def test_truncated_at_a_chunk_is_refused() -> None:
    begin = header_size(4) + 16
    refused(WHOLE[: begin + 65552], BadAgePayload)


@pytest.mark.parametrize("place", ["nonce", "first chunk", "second chunk", "last byte"])
def test_a_flipped_bit_outside_is_refused(place: str) -> None:
    begin = header_size(4)
    position = {"nonce": begin, "first chunk": begin + 600, "second chunk": begin + 70_000, "last byte": -1}[place]
    broken = bytearray(WHOLE)
    broken[position] ^= 1
    refused(bytes(broken), BadAgePayload)


@pytest.mark.parametrize("extra", [b"\0", b"x" * 100_000])
def test_trailing_bytes_are_refused(extra: bytes) -> None:
    refused(WHOLE + extra, BadAgePayload)


@pytest.mark.parametrize("member", range(5))
def test_a_flipped_bit_in_any_object_is_refused(member: int) -> None:
    refused(flipped(member).encrypt(), BundleHash)


def test_a_flipped_bit_in_the_manifest_is_refused() -> None:
    at = PARTS.envelope.index(b'"payload":"') + 300
    other = b"A" if PARTS.envelope[at : at + 1] != b"A" else b"B"
    broken = PARTS.envelope[:at] + other + PARTS.envelope[at + 1 :]
    receiver = refused(replace(PARTS, envelope=broken).encrypt(), BadSignature)
    assert receiver.calls == ["manifest"]


def test_a_flipped_bit_in_the_list_of_hashes_is_refused() -> None:
    refused(replace(PARTS, listing=PARTS.listing.replace(b"a", b"b", 1)).encrypt(), BundleMember)


def test_an_unknown_sender_gives_no_object_away() -> None:
    receiver = refused(Draft(signer=STRANGER).write(), BadSignature)
    assert receiver.calls == ["manifest"]


def test_a_sender_named_by_another_signer_is_refused() -> None:
    payload = Draft().manifest().payload
    parts = replace(PARTS, envelope=sign(payload, STRANGER))
    refused(parts.encrypt(), BadSignature, Receiver({**KEYS, STRANGER.key_id: STRANGER.public}))


def test_a_receiver_cannot_accept_another_manifest_than_the_one_that_came() -> None:
    class Mixed(Receiver):
        def manifest(self, untrusted):  # type: ignore[no-untyped-def]
            return Draft(sent={0}).manifest()

    refused(WHOLE, BadManifest, Mixed())


@pytest.mark.parametrize("half", ["ed25519", "ml-dsa"])
def test_signed_by_one_half_only_is_refused(half: str) -> None:
    refused(replace(PARTS, envelope=spoil_half(PARTS.envelope, half)).encrypt(), BadSignature)


def test_parts_of_one_file_arrive_with_their_places() -> None:
    draft = Draft(sources=[media_source(MEDIA, 0, 60_000), media_source(MEDIA, 60_000, None)])
    receiver = Receiver()
    manifest = read(draft.write(), receiver)
    assert receiver.objects["objects/0005"] + receiver.objects["objects/0006"] == MEDIA
    assert [entry.media.offset for entry in manifest.objects[-2:] if entry.media] == [0, 60_000]


def test_records_that_do_not_fit_are_discarded_after_all_was_read() -> None:
    def elsewhere(fields):  # type: ignore[no-untyped-def]
        fields["segments"][0]["before"] = "0" * 64

    receiver = refused(DRAFT.with_payload(elsewhere).encrypt(), BundleLog)
    assert receiver.calls[-1] == "done"


def test_cancelled_it_is_discarded() -> None:
    token = CancelToken()
    seen: list[tuple[str, int, int]] = []

    def progress(step: str, done: int, total: int) -> None:
        seen.append((step, done, total))
        if done > total // 2:
            token.cancel()

    receiver = Receiver()
    big = Draft(sources=[media_source(bytes(3 << 20))]).write()
    with pytest.raises(Cancelled):
        read_bundle(io.BytesIO(big), [READER], receiver, progress=progress, cancel=token)
    assert receiver.discarded
    assert all(total == seen[0][2] for _, _, total in seen)


def test_progress_ends_at_its_total() -> None:
    seen: list[tuple[int, int]] = []
    read_bundle(io.BytesIO(WHOLE), [READER], Receiver(), progress=lambda s, d, t: seen.append((d, t)))
    assert seen[-1][0] == seen[-1][1] == len(decrypt(WHOLE))
    assert seen == sorted(seen)


def test_a_stick_pulled_out_is_said_without_a_path() -> None:
    class Pulled(io.BytesIO):
        def read(self, n: int | None = -1, /) -> bytes:
            if self.tell() > 60_000:
                raise OSError(5, "Input/output error", "/media/stick/secret-name")
            return super().read(min(n or 0, 10_000) if n and n > 0 else n)

        def readinto(self, buffer: Any, /) -> int:
            piece = self.read(len(buffer))
            buffer[: len(piece)] = piece
            return len(piece)

    receiver = Receiver()
    with pytest.raises(CannotRead) as caught:
        read_bundle(Pulled(WHOLE), [READER], receiver)
    assert "secret-name" not in str(caught.value)
    assert caught.value.__cause__ is None
    assert receiver.discarded


def test_a_receiver_that_fails_is_told_to_discard() -> None:
    class Full(Receiver):
        def object(self, entry):  # type: ignore[no-untyped-def]
            raise CannotRead

    refused(WHOLE, CannotRead, Full())


def test_inspection_tells_without_importing() -> None:
    ours = inspect_bundle(io.BytesIO(WHOLE), [READER])
    assert (ours.for_us, ours.misdirected, ours.stanza_count) == (True, False, 4)
    assert ours.untrusted_manifest == DRAFT.manifest()
    theirs = inspect_bundle(io.BytesIO(WHOLE), [OUTSIDER])
    assert (theirs.for_us, theirs.untrusted_manifest, theirs.stanza_count) == (False, None, 4)
    with pytest.raises(BadAgeHeader):
        inspect_bundle(io.BytesIO(b"PK\3\4"), [READER])
    with pytest.raises(BundleMember):
        inspect_bundle(io.BytesIO(encrypt(bytes(1000))), [READER])


def test_the_outside_names_nobody() -> None:
    for secret in (SENDER.key_id, READER.key_id, READER.recipient().encode()):
        assert secret.encode() not in WHOLE
        assert bytes.fromhex(SENDER.key_id) not in WHOLE


def test_a_quarantined_manifest_must_at_least_claim_the_sender_who_signed() -> None:
    class Quarantine(Receiver):
        def manifest(self, untrusted):  # type: ignore[no-untyped-def]
            self.accepted = parse_manifest(untrusted.untrusted_payload)
            return self.accepted

        def done(self) -> None:
            self.finished = True

    waiting = Quarantine()
    assert read(Draft(signer=STRANGER).write(), waiting).sender == STRANGER.key_id
    assert waiting.finished
    parts = replace(PARTS, envelope=sign(DRAFT.manifest().payload, STRANGER))
    refused(parts.encrypt(), BadManifest, Quarantine())


def test_an_empty_attachment_is_an_attachment() -> None:
    receiver = Receiver()
    read(Draft(sources=[media_source(b"")]).write(), receiver)
    assert receiver.objects["objects/0005"] == b""
