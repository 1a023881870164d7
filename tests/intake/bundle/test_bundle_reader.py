"""Reading bundles: what is right goes in whole, and of anything broken nothing does."""

from __future__ import annotations

import hashlib
import io
import itertools
import json
from collections.abc import Callable
from dataclasses import replace

import pytest

from intake.bundle import tar
from intake.bundle.manifest import parse_manifest
from intake.bundle.parts import MediaPart, ObjectSource
from intake.bundle.reader import inspect_bundle, read_bundle, read_forwarded
from intake.crypto.age import header_size
from intake.errors import (
    AmanatError,
    BadAgeHeader,
    BadAgePayload,
    BadManifest,
    BadSignature,
    BundleBeyondLimits,
    BundleHash,
    BundleLog,
    BundleMember,
    BundleMisdirected,
    BundleNested,
    BundleNewer,
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
    TarParts,
    decrypt,
    encrypt,
    media_source,
    read,
    sign,
    source,
    spoil_half,
)

DRAFT = Draft()
WHOLE = DRAFT.write()
PARTS = DRAFT.parts()


def refused(age_file: bytes, kind: type[AmanatError], receiver: Receiver | None = None) -> Receiver:
    receiver = receiver or Receiver()
    with pytest.raises(kind) as caught:
        read(age_file, receiver)
    assert type(caught.value) is kind
    assert receiver.discarded
    assert not receiver.finished
    assert not receiver.objects
    assert not receiver.entries
    return receiver


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


def flipped(member: int) -> TarParts:
    name, data = PARTS.members[member]
    members = list(PARTS.members)
    members[member] = (name, data[:-1] + bytes([data[-1] ^ 1]))
    return replace(PARTS, members=members)


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


def test_a_duplicate_key_in_the_manifest_is_refused() -> None:
    payload = DRAFT.manifest().payload
    twice = payload[:-1] + b',"bundle":"' + b"0" * 32 + b'"}'
    refused(replace(PARTS, envelope=sign(twice)).encrypt(), BadManifest)


def test_a_duplicate_key_in_the_envelope_is_refused() -> None:
    refused(replace(PARTS, envelope=PARTS.envelope[:-1] + b',"payload":""}').encrypt(), BadManifest)


def test_fields_of_a_newer_version_are_kept_and_told() -> None:
    def newer(fields):  # type: ignore[no-untyped-def]
        fields["weather"] = {"sky": "clear"}
        fields["objects"][0]["colour"] = 1
        fields["segments"][0]["mood"] = None

    receiver = Receiver()
    manifest = read(DRAFT.with_payload(newer).encrypt(), receiver)
    assert receiver.finished
    assert manifest.newer_fields == ("segments.mood", "objects.colour", "weather")
    assert json.loads(manifest.payload)["weather"] == {"sky": "clear"}


CHANGES: dict[str, tuple[Callable[[dict], object], type[AmanatError]]] = {
    "version 2": (lambda f: f.update(v=2), BundleNewer),
    "unknown kind": (lambda f: f["objects"][4].update(kind="hologram"), BundleNewer),
    "no version": (lambda f: f.pop("v"), BadManifest),
    "no bundle id": (lambda f: f.pop("bundle"), BadManifest),
    "organisation is a path": (lambda f: f.update(organisation="../x"), BadManifest),
    "sender is nobody": (lambda f: f.update(sender="x"), BadManifest),
    "sequence is text": (lambda f: f.update(sequence="7"), BadManifest),
    "sequence is true": (lambda f: f.update(sequence=True), BadManifest),
    "sequence below zero": (lambda f: f.update(sequence=-1), BadManifest),
    "day of 31 February": (lambda f: f.update(day="2026-02-31"), BadManifest),
    "day in another form": (lambda f: f.update(day="20261123"), BadManifest),
    "previous is empty": (lambda f: f.update(previous=""), BadManifest),
    "roster is a list": (lambda f: f.update(roster=[]), BadManifest),
    "roster version 0": (lambda f: f["roster"].update(version=0), BadManifest),
    "no recipients": (lambda f: f.update(recipients=[]), BadManifest),
    "recipients unsorted": (lambda f: f["recipients"].reverse(), BadManifest),
    "recipient twice": (lambda f: f["recipients"].insert(0, f["recipients"][0]), BadManifest),
    "too many recipients": (
        lambda f: f.update(recipients=[f"{n:064x}" for n in range(257)]),
        BundleBeyondLimits,
    ),
    "no objects": (lambda f: f.update(objects=[], segments=[]), BadManifest),
    "too many objects": (lambda f: f.update(objects=[0] * 4001), BundleBeyondLimits),
    "too many runs": (lambda f: f.update(segments=[0] * 1001), BundleBeyondLimits),
    "an object with a path": (lambda f: f["objects"][0].update(name="../x"), BadManifest),
    "an absolute object": (lambda f: f["objects"][0].update(name="/etc/passwd"), BadManifest),
    "objects out of order": (lambda f: f["objects"].reverse(), BadManifest),
    "kinds out of order": (lambda f: f["objects"][0].update(kind="roster"), None),
    "a card after records": (lambda f: f["objects"][2].update(kind="card"), BadManifest),
    "an object too large for its kind": (
        lambda f: f["objects"][0].update(size=(1 << 20) + 1),
        BundleBeyondLimits,
    ),
    "an object of 8 GiB": (lambda f: f["objects"][4].update(size=8 << 30), BundleBeyondLimits),
    "an object beyond any number": (lambda f: f["objects"][4].update(size=1 << 52), BundleBeyondLimits),
    "an object of negative size": (lambda f: f["objects"][4].update(size=-1), BadManifest),
    "an object without hash": (lambda f: f["objects"][4].pop("sha256"), BadManifest),
    "media without its whole": (lambda f: f["objects"][4].pop("media"), BadManifest),
    "a part outside its whole": (lambda f: f["objects"][4]["media"].update(offset=1), BadManifest),
    "media of 5 TiB": (lambda f: f["objects"][4]["media"].update(total=5 << 40), BundleBeyondLimits),
    "a whole with two hashes": (lambda f: f["objects"][4]["media"].update(sha256="0" * 64), BadManifest),
    "a run without headers": (lambda f: f["segments"][0].update(headers=[]), BadManifest),
    "a run of nothing": (lambda f: f["segments"][0].update(count=0), BadManifest),
    "a run that stays where it was": (
        lambda f: f["segments"][0].update(after=f["segments"][0]["before"]),
        BadManifest,
    ),
    "a run of millions": (lambda f: f["segments"][0].update(count=1_000_001), BundleBeyondLimits),
    "a run that names the card": (
        lambda f: f["segments"][0].update(headers=["objects/0001"]),
        BadManifest,
    ),
    "a run that names what is not there": (
        lambda f: f["segments"][0].update(revisions=["objects/0009"]),
        BadManifest,
    ),
    "a run that names a path": (lambda f: f["segments"][0].update(checkpoint="../../x"), BadManifest),
    "records without a run": (lambda f: f.update(segments=[]), BadManifest),
    "two runs of the same records": (lambda f: f["segments"].append(f["segments"][0]), BadManifest),
    "a certificate that is none": (
        lambda f: f["segments"][0].update(certificates=["objects/0001"]),
        BadManifest,
    ),
    "a run by nobody": (lambda f: f["segments"][0].update(author=None), BadManifest),
    "payload is a list": (lambda f: f.clear(), BadManifest),
}
del CHANGES["kinds out of order"]


@pytest.mark.parametrize("case", CHANGES)
def test_a_signed_manifest_that_breaks_a_rule_is_refused(case: str) -> None:
    change, kind = CHANGES[case]
    receiver = refused(DRAFT.with_payload(change).encrypt(), kind)
    assert receiver.calls == ["manifest"]


def members(change: Callable[[list], object]) -> TarParts:
    changed = list(PARTS.members)
    change(changed)
    return replace(PARTS, members=changed)


MEMBERS = {
    "one too few": members(lambda m: m.pop()),
    "the first missing": members(lambda m: m.pop(0)),
    "one too many": members(lambda m: m.append(("objects/0006", b"x"))),
    "one too many in the middle": members(lambda m: m.insert(2, ("objects/0002", b"x"))),
    "two exchanged": members(lambda m: m.reverse()),
    "one renamed to a path": members(lambda m: m.__setitem__(0, ("../x", m[0][1]))),
    "one renamed to an absolute path": members(lambda m: m.__setitem__(0, ("/tmp/x", m[0][1]))),
    "one longer": members(lambda m: m.__setitem__(4, (m[4][0], m[4][1] + b"\0"))),
    "one shorter": members(lambda m: m.__setitem__(4, (m[4][0], m[4][1][:-1]))),
    "no list of hashes": replace(PARTS, listing=b""),
    "an end that is none": replace(PARTS, end=bytes(1023) + b"x"),
    "something after the end": replace(PARTS, fill=bytes(100) + b"x"),
    "too little fill": replace(PARTS, fill=b""),
    "too much fill": replace(PARTS, fill=bytes(100_000)),
}


@pytest.mark.parametrize("case", MEMBERS)
def test_another_set_of_members_is_refused(case: str) -> None:
    refused(MEMBERS[case].encrypt(), BundleMember)


def test_the_manifest_must_come_first() -> None:
    payload = PARTS.tar()
    refused(encrypt(payload[512 + len(PARTS.envelope) + tar.padding(len(PARTS.envelope)) :]), BundleMember)


def test_bytes_between_members_are_refused() -> None:
    payload = bytearray(PARTS.tar())
    end = 512 + len(PARTS.envelope)
    assert tar.padding(len(PARTS.envelope))
    payload[end] = 1
    refused(encrypt(bytes(payload)), BundleMember)


HEADERS = {
    "a time": (136, b"00000000001"),
    "an owner": (108, b"0001750"),
    "executable": (100, b"0000755"),
    "a link": (156, b"2"),
    "a folder": (156, b"5"),
    "an extended header": (156, b"x"),
    "an old type": (156, b"\0"),
    "an owner's name": (265, b"root"),
    "a prefix": (345, b".."),
    "gnu magic": (257, b"ustar  \0"),
    "a base-256 size": (124, b"\x80"),
    "a size with spaces": (124, b"          1"),
}


@pytest.mark.parametrize("member", ["manifest.dsse.json", "manifest-sha256.txt", "objects/0001", "objects/0005"])
@pytest.mark.parametrize("case", HEADERS)
def test_a_header_in_any_other_form_is_refused(case: str, member: str) -> None:
    def odd(name: str, size: int) -> bytes:
        block = bytearray(tar.header(name, size))
        if name == member:
            at, value = HEADERS[case]
            block[at : at + len(value)] = value
            block[148:156] = b" " * 8
            block[148:156] = b"%06o\0 " % sum(block)
        return bytes(block)

    refused(replace(PARTS, header=odd).encrypt(), BundleMember)


def test_a_manifest_beyond_its_ceiling_is_refused_by_its_header() -> None:
    block = tar.header("manifest.dsse.json", (1 << 20) + 1)
    refused(encrypt(block + bytes(20_000)), BundleMember)


def test_an_empty_payload_is_refused() -> None:
    refused(encrypt(b""), BundleMember)


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


def test_parts_that_overlap_are_refused() -> None:
    with pytest.raises(BadManifest):
        Draft(sources=[media_source(MEDIA, 0, 600), media_source(MEDIA, 599, 700)]).manifest()


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


def test_a_byte_among_the_zeros_is_refused() -> None:
    for position in (-1, -300):
        payload = bytearray(PARTS.tar())
        payload[position] = 1
        refused(encrypt(bytes(payload)), BundleMember)


def far_apart(total: int, size: int = 600) -> list[ObjectSource]:
    """Objects that only say how large they are."""
    return [
        replace(source("media", b"x"), size=size, sha256=f"{n:064x}", media=MediaPart(f"{n:064x}", total, 0))
        for n in range(600)
    ]


IMPOSSIBLE: dict[str, tuple[Draft, type[AmanatError]]] = {
    "a roster before the card": (
        Draft(documents=[source("roster", b"{}"), source("card", b"{}")]),
        BadManifest,
    ),
    "a whole of two sizes": (
        Draft(
            sources=[
                source("media", b"a", MediaPart("a" * 64, 10, 0)),
                source("media", b"b", MediaPart("a" * 64, 11, 1)),
            ]
        ),
        BadManifest,
    ),
    "a part of nothing": (Draft(sources=[source("media", b"", MediaPart("a" * 64, 10, 3))]), BadManifest),
    "two forwards": (
        Draft(
            entries=[],
            documents=[],
            sources=[
                source("forward", b"a", MediaPart("a" * 64, 10, 0)),
                source("forward", b"b", MediaPart("b" * 64, 10, 0)),
            ],
        ),
        BadManifest,
    ),
    "more than any bundle holds": (Draft(sources=far_apart(1 << 42, (8 << 30) - 1)), BundleBeyondLimits),
}


@pytest.mark.parametrize("case", IMPOSSIBLE)
def test_manifests_that_break_a_rule_are_not_even_made(case: str) -> None:
    draft, kind = IMPOSSIBLE[case]
    with pytest.raises(kind):
        draft.manifest()


def test_an_empty_attachment_is_an_attachment() -> None:
    receiver = Receiver()
    read(Draft(sources=[media_source(b"")]).write(), receiver)
    assert receiver.objects["objects/0005"] == b""


def test_a_size_beyond_the_ceiling_is_refused_by_the_header_alone() -> None:
    assert tar.untrusted_size(tar.header("x", 10), "x", 10) == 10
    with pytest.raises(BundleMember):
        tar.untrusted_size(tar.header("x", 11), "x", 10)
