"""Plans: nothing lost or doubled, every bundle within its size, bounds that real bundles keep."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intake.bundle import limits
from intake.bundle.manifest import build_manifest
from intake.bundle.packing import (
    BundlePlan,
    MediaItem,
    RunItem,
    plan_bundles,
    split_lines,
)
from intake.bundle.parts import MediaPart, object_name
from intake.bundle.writer import payload_size, tar_size
from intake.crypto.age import ciphertext_size
from intake.errors import DoesNotFit
from tests.intake.bundle.bundle_kit import READER, Draft, media_source, sign, source

MIB = 1 << 20
MEDIA = st.lists(st.integers(0, 40 * MIB), max_size=12).map(
    lambda sizes: [MediaItem(f"{n:064x}", size) for n, size in enumerate(sizes)]
)


@st.composite
def runs(draw: st.DrawFn) -> RunItem:
    count = draw(st.integers(1, 60))
    headers = draw(st.lists(st.integers(200, 2_000), min_size=count, max_size=count))
    contents = draw(st.lists(st.sampled_from([0, 150, 30_000, 900_000]), min_size=count, max_size=count))
    return RunItem(headers, contents, draw(st.none() | st.lists(st.integers(0, count), max_size=count)))


def check(plans: list[BundlePlan], items: list[RunItem], media: list[MediaItem], limit: int | None) -> None:
    assert plans
    for number, item in enumerate(items):
        pieces = [run for plan in plans for run in plan.runs if run.item == number]
        edges = [0, *(piece.stop for piece in pieces)]
        assert [(piece.start, piece.stop) for piece in pieces] == list(pairwise(edges))
        assert edges[-1] == len(item.headers)
        if item.cuts is not None:
            assert set(edges[1:-1]) <= set(item.cuts)
    placed: dict[str, list[tuple[int, int, int]]] = {}
    for plan in plans:
        for piece in plan.media:
            placed.setdefault(piece.sha256, []).append((piece.offset, piece.size, piece.total))
    for item in media:
        parts = sorted(placed[item.sha256])
        position = 0
        for offset, size, total in parts:
            assert (offset, total) == (position, item.size)
            assert size <= limits.MAX_OBJECT
            position += size
        assert position == item.size
    if limit is not None:
        assert all(plan.max_size <= limit for plan in plans)


@settings(max_examples=60)
@given(st.lists(runs(), max_size=4), MEDIA, st.sampled_from([None, 100_000_000, 25_000_000, 8_000_000]))
def test_nothing_is_lost_or_doubled_and_no_file_is_too_large(
    items: list[RunItem], media: list[MediaItem], limit: int | None
) -> None:
    try:
        plans = plan_bundles(items, media, documents=[3_000, 9_000], recipients=5, max_file_size=limit)
    except DoesNotFit:
        assert limit is not None
        assert any(item.cuts is not None for item in items)
        return
    check(plans, items, media, limit)


def test_nothing_to_send_is_one_empty_bundle() -> None:
    (plan,) = plan_bundles([], [], documents=[4_000], recipients=2)
    assert (plan.runs, plan.media) == ((), ())


def test_what_fits_goes_whole_and_into_one() -> None:
    media = [MediaItem(f"{n:064x}", 3 * MIB) for n in range(20)]
    (plan,) = plan_bundles([RunItem([400] * 100, [900] * 100)], media, recipients=2)
    assert all(piece.whole for piece in plan.media)


def test_small_media_are_never_cut_to_fill_a_gap() -> None:
    media = [MediaItem(f"{n:064x}", 14_000_000) for n in range(4)]
    plans = plan_bundles([], media, recipients=2, max_file_size=25_000_000)
    assert [len(plan.media) for plan in plans] == [1, 1, 1, 1]
    assert all(piece.whole for plan in plans for piece in plan.media)


def test_a_large_video_is_spread_and_fills_its_bundles() -> None:
    limit = 25_000_000
    video = MediaItem("a" * 64, 200_000_000)
    plans = plan_bundles([RunItem([500] * 10, [900] * 10)], [video], recipients=2, max_file_size=limit)
    check(plans, [RunItem([500] * 10, [900] * 10)], [video], limit)
    assert len(plans) <= 10
    assert plans[0].runs
    assert all(len(plan.media) == 1 for plan in plans[1:])


def test_without_a_limit_a_video_beyond_a_tar_member_is_cut_within_one_bundle() -> None:
    video = MediaItem("a" * 64, 20 << 30)
    (plan,) = plan_bundles([], [video], recipients=2)
    check([plan], [], [video], None)
    assert len(plan.media) == 5


def test_fat32_takes_a_video_of_20_gib() -> None:
    limit = (4 << 30) - 1
    video = MediaItem("a" * 64, 20 << 30)
    plans = plan_bundles([], [video], recipients=3, max_file_size=limit)
    check(plans, [], [video], limit)
    assert len(plans) == 6


def test_many_small_photographs_do_not_overflow_the_manifest() -> None:
    media = [MediaItem(f"{n:064x}", 90_000) for n in range(9_000)]
    plans = plan_bundles([], media, recipients=2)
    check(plans, [], media, None)
    assert all(len(plan.media) <= limits.MAX_OBJECTS for plan in plans)
    assert len(plans) <= 5


def test_many_segments_do_not_overflow_the_manifest() -> None:
    items = [RunItem([400] * 3, [800] * 3) for _ in range(2_500)]
    plans = plan_bundles(items, [], recipients=2)
    check(plans, items, [], None)
    assert all(len(plan.runs) <= limits.MAX_RUNS for plan in plans)


def test_no_bundle_holds_more_entries_than_any_may(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MAX_ENTRIES", 50)
    items = [RunItem([400] * 30, [800] * 30), RunItem([400] * 120, [800] * 120)]
    plans = plan_bundles(items, [], recipients=2)
    check(plans, items, [], None)
    assert all(sum(piece.stop - piece.start for piece in plan.runs) <= 50 for plan in plans)


def test_a_run_is_cut_only_where_it_can_be_signed() -> None:
    run = RunItem([400] * 100, [600_000] * 100, cuts=[10, 50])
    plans = plan_bundles([run], [], recipients=2, max_file_size=50_000_000)
    assert [(piece.start, piece.stop) for plan in plans for piece in plan.runs] == [(0, 50), (50, 100)]
    with pytest.raises(DoesNotFit):
        plan_bundles([run], [], recipients=2, max_file_size=20_000_000)


@pytest.mark.parametrize("limit", [10_000, 40_000])
def test_too_small_a_file_is_refused(limit: int) -> None:
    with pytest.raises(DoesNotFit):
        plan_bundles([RunItem([400], [60_000])], [], documents=[], recipients=2, max_file_size=limit)
    with pytest.raises(DoesNotFit):
        plan_bundles([], [], documents=[60_000], recipients=2, max_file_size=limit)


@given(st.lists(st.sampled_from([0, 1, 500, 3 * MIB, 8 * MIB]), min_size=1, max_size=40))
def test_lines_are_divided_into_objects_of_8_mib(sizes: list[int]) -> None:
    objects = split_lines(sizes, 0, len(sizes))
    covered = [index for begin, end in objects for index in range(begin, end)]
    assert [sizes[i] for i in covered if sizes[i]] == [size for size in sizes if size]
    assert covered == sorted(set(covered))
    for begin, end in objects:
        assert 0 < sum(size + 1 for size in sizes[begin:end] if size) <= limits.MAX_RUN_OBJECT


def test_the_bounds_hold_for_a_real_bundle_of_everything() -> None:
    """Many runs, certificates, parts and recipients with the longest numbers, as planned and as it really is."""
    first, (checkpoint, headers, contents) = Draft().run()
    count = 120
    certificates = [source("certificate", bytes([n]) * 500) for n in range(8)]
    names = [object_name(n) for n in range(8 + 3 * count)]
    runs = [
        replace(
            first,
            count=limits.MAX_ENTRIES // count,
            checkpoint=names[8 + n],
            headers=(names[8 + count + n],),
            revisions=(names[8 + 2 * count + n],),
            certificates=tuple(names[:8]),
        )
        for n in range(count)
    ]
    big = 1 << 42
    wholes = [hashlib.sha256(bytes([n])).hexdigest() for n in range(200)]
    real = build_manifest(
        organisation="f" * 32,
        roster_version=(1 << 53) - 1,
        roster_hash="f" * 64,
        bundle="f" * 32,
        sender="f" * 64,
        recipients=[f"{n:064x}" for n in range(64)],
        segments=runs,
        sequence=(1 << 53) - 1,
        previous="f" * 64,
        day="2026-11-23",
        objects=[
            *certificates,
            *[checkpoint] * count,
            *[headers] * count,
            *[contents] * count,
            *(source("media", b"x" * 600, MediaPart(whole, big, big - 600)) for whole in wholes),
        ],
    )
    size = ciphertext_size(payload_size(tar_size(len(sign(real.payload)), real.objects)), 64)
    header, content = headers.size - 1, contents.size - 1
    (plan,) = plan_bundles(
        [RunItem([header], [content])] * count,
        [MediaItem(f"{n:064x}", 600) for n in range(200)],
        documents=[500] * 8,
        recipients=64,
    )
    assert size <= plan.max_size <= size * 1.6


def test_the_real_file_is_within_the_plan() -> None:
    data = bytes(700_000)
    draft = Draft(sources=[media_source(data)], readers=[READER])
    run = RunItem([len(e.header) for e in draft.entries], [len(e.content or b"") for e in draft.entries])
    (plan,) = plan_bundles([run], [MediaItem("a" * 64, len(data))], documents=[10], recipients=1, max_file_size=800_000)
    assert len(draft.write(max_file_size=800_000)) <= plan.max_size <= 800_000
