"""From plans to bundles: several files, read in any order, give back what was sent."""

from __future__ import annotations

import hashlib
import io
import random

import pytest

from intake.bundle.assemble import RunParts, assemble, bytes_source, lines_source, part_sources
from intake.bundle.manifest import build_manifest
from intake.bundle.packing import BundlePlan, MediaItem, MediaPiece, RunItem, plan_bundles
from intake.bundle.verify import Checkpoint, sign_checkpoint
from intake.bundle.writer import write_bundle
from intake.errors import SourceChanged
from intake.model.log_chain import ZERO_LINK, segment_start, walk
from tests.intake.bundle.bundle_kit import (
    DAY,
    LOG,
    ORGANISATION,
    READER,
    SEGMENT,
    SENDER,
    Receiver,
    read,
    revisions,
    sign,
)

ENTRIES = revisions(40)
START = segment_start(LOG, SEGMENT, ZERO_LINK)
LINKS = [START, *walk(START, (entry.hash for entry in ENTRIES))]
VIDEO = hashlib.shake_128(b"video").digest(1_500_000)
PHOTO = hashlib.shake_128(b"photo").digest(90_000)
MEDIA = {hashlib.sha256(data).hexdigest(): data for data in (VIDEO, PHOTO)}


def bundle(plan: BundlePlan, number: int, limit: int | None) -> bytes:
    runs = []
    for piece in plan.runs:
        checkpoint = sign_checkpoint(Checkpoint(LOG, LINKS[piece.stop], SENDER.key_id, DAY), SENDER)
        headers = [
            lines_source("headers", lambda b=begin, e=end: (entry.header for entry in ENTRIES[b:e]))  # type: ignore[misc]
            for begin, end in piece.headers
        ]
        contents = [
            lines_source("revisions", lambda b=begin, e=end: (entry.content for entry in ENTRIES[b:e]))  # type: ignore[misc]
            for begin, end in piece.contents
        ]
        runs.append(
            RunParts(
                log=LOG,
                segment=SEGMENT,
                parent=ZERO_LINK,
                before=LINKS[piece.start],
                after=LINKS[piece.stop],
                count=piece.stop - piece.start,
                author=SENDER.key_id,
                checkpoint=bytes_source("checkpoint", checkpoint),
                headers=tuple(headers),
                revisions=tuple(contents),
                certificates=(1,),
            )
        )
    media = [
        source
        for piece in plan.media
        for source in part_sources("media", [piece], lambda data=MEDIA[piece.sha256]: io.BytesIO(data))  # type: ignore[misc]
    ]
    documents = [bytes_source("roster", b"{}"), bytes_source("certificate", b"c"), bytes_source("card", b"{}")]
    contents_ = assemble(documents, runs, media)
    manifest = build_manifest(
        organisation=ORGANISATION,
        roster_version=1,
        roster_hash="0" * 64,
        bundle=f"{number:032x}",
        sender=SENDER.key_id,
        recipients=[READER.key_id],
        segments=contents_.segments,
        sequence=number,
        previous=None,
        day=DAY,
        objects=contents_.objects,
    )
    sink = io.BytesIO()
    write_bundle(sink, sign(manifest.payload), contents_.objects, [READER.recipient()], max_file_size=limit)
    return sink.getvalue()


@pytest.mark.parametrize(("limit", "files"), [(None, 1), (1_200_000, 2)])
def test_what_was_planned_is_written_and_read_back_in_any_order(limit: int | None, files: int) -> None:
    run = RunItem([len(entry.header) for entry in ENTRIES], [len(entry.content or b"") for entry in ENTRIES])
    items = [MediaItem(sha256, len(data)) for sha256, data in MEDIA.items()]
    plans = plan_bundles([run], items, documents=[2, 1, 2], recipients=1, max_file_size=limit)
    assert len(plans) == files
    written = [bundle(plan, number, limit) for number, plan in enumerate(plans)]
    for plan, age_file in zip(plans, written, strict=True):
        assert len(age_file) <= plan.max_size
    random.Random(7).shuffle(written)
    entries: dict[str, bytes | None] = {}
    media = {sha256: bytearray(len(data)) for sha256, data in MEDIA.items()}
    for age_file in written:
        receiver = Receiver()
        manifest = read(age_file, receiver)
        assert [entry.kind for entry in manifest.objects[:3]] == ["card", "certificate", "roster"]
        assert all(run.certificates == ("objects/0002",) for run in manifest.segments)
        entries.update({entry.link: entry.revision.content for entry in receiver.entries})
        for entry in manifest.objects:
            if entry.media is not None:
                whole = media[entry.media.sha256]
                whole[entry.media.offset : entry.media.offset + entry.size] = receiver.objects[entry.name]
    assert [entries[link] for link in LINKS[1:]] == [entry.content for entry in ENTRIES]
    assert media == MEDIA


def test_a_whole_that_became_shorter_is_noticed_before_it_is_signed() -> None:
    piece = MediaPiece("a" * 64, 1_000, 500, 400)
    with pytest.raises(SourceChanged):
        part_sources("media", [piece], lambda: io.BytesIO(bytes(800)))


def test_a_part_is_exactly_its_bytes_and_closes_its_whole() -> None:
    whole = io.BytesIO(VIDEO)
    (source,) = part_sources("media", [MediaPiece("a" * 64, len(VIDEO), 1_000, 70_000)], lambda: io.BytesIO(VIDEO))
    assert source.sha256 == hashlib.sha256(VIDEO[1_000:71_000]).hexdigest()
    with source.open() as stream:
        assert stream.read() == VIDEO[1_000:71_000]
        assert stream.read(1) == b""
    (entire,) = part_sources(
        "media", [MediaPiece(hashlib.sha256(VIDEO).hexdigest(), len(VIDEO), 0, len(VIDEO))], lambda: whole
    )
    with entire.open() as stream:
        assert stream.read() == VIDEO
    assert whole.closed
