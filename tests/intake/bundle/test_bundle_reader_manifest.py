"""The list of contents: a signed manifest that breaks a rule is refused before any object is given away."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace

import pytest

from intake.bundle.parts import MediaPart, ObjectSource
from intake.errors import AmanatError, BadManifest, BundleBeyondLimits, BundleNewer
from tests.intake.bundle.bundle_kit import MEDIA, Draft, Receiver, media_source, read, sign, source
from tests.intake.bundle.reader_kit import DRAFT, PARTS, refused


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
    "runs of millions together": (
        lambda f: f.update(segments=[{**f["segments"][0], "count": 600_000}, {**f["segments"][0], "count": 600_000}]),
        BundleBeyondLimits,
    ),
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


def test_parts_that_overlap_are_refused() -> None:
    with pytest.raises(BadManifest):
        Draft(sources=[media_source(MEDIA, 0, 600), media_source(MEDIA, 599, 700)]).manifest()


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
