"""Media that arrives in parts: in any order one whole, and nothing false can push out what is true."""

from __future__ import annotations

import hashlib
import itertools
import random
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake.errors import MediaMismatch, NotFound, WrongUse
from intake.vault.media_parts import Part, covered, layouts
from intake.vault.vault import Vault
from tests.intake.vault.test_media import MIB, noise, piece_files


def receive(vault: Vault, whole: str, total: int, offset: int, data: bytes) -> None:
    with vault.media.receive_part(whole, total, offset) as writer:
        writer.write(data)
        writer.finish()


@pytest.mark.parametrize("seed", range(4))
def test_parts_in_any_order_make_the_whole(vault: Vault, tmp_path: Path, seed: int) -> None:
    dice = random.Random(seed)
    data = noise(3 * MIB + 1234, seed)
    cuts = sorted({0, len(data), *(dice.randrange(len(data)) for _ in range(3))})
    parts = list(itertools.pairwise(cuts))
    dice.shuffle(parts)
    whole = hashlib.sha256(data).hexdigest()
    for start, stop in parts:
        assert vault.media.size(whole) is None
        receive(vault, whole, len(data), start, data[start:stop])
    assert vault.media.assemble() == ([whole], [])
    with vault.media.open(whole) as reader:
        assert reader.read() == data
        reader.seek(len(data) // 2)
        assert reader.read(10) == data[len(data) // 2 :][:10]
    assert vault.media.partial() == []
    assert vault.media.delete(whole)
    assert piece_files(tmp_path / "vault") == []


def test_a_part_that_comes_twice_is_kept_once(vault: Vault, tmp_path: Path) -> None:
    data = noise(2 * MIB)
    whole = hashlib.sha256(data).hexdigest()
    for _ in range(2):
        receive(vault, whole, len(data), 0, data[:MIB])
    assert len(piece_files(tmp_path / "vault")) == 1
    receive(vault, whole, len(data), MIB, data[MIB:])
    with vault.media.open(whole) as reader:  # complete parts become a whole when they are asked for
        assert reader.read() == data
    receive(vault, whole, len(data), 0, data)
    assert len(piece_files(tmp_path / "vault")) == 2


def test_a_false_part_cannot_push_out_a_true_one(vault: Vault) -> None:
    data = noise(2 * MIB)
    whole = hashlib.sha256(data).hexdigest()
    receive(vault, whole, len(data), 0, noise(MIB, seed=66))
    receive(vault, whole, len(data), MIB, data[MIB:])
    assert vault.media.assemble() == ([], [whole])
    with pytest.raises(NotFound):
        vault.media.open(whole)
    receive(vault, whole, len(data), 0, data[:MIB])
    assert vault.media.assemble() == ([whole], [])


def test_a_part_beyond_its_whole_is_refused(vault: Vault, tmp_path: Path) -> None:
    with vault.media.receive_part("ab" * 32, MIB, 10) as writer:
        writer.write(noise(MIB))
        with pytest.raises(MediaMismatch):
            writer.finish()
    assert piece_files(tmp_path / "vault") == []
    with pytest.raises(WrongUse):
        vault.media.receive_part("ab" * 32, 1 << 60, 0)


spans = st.lists(st.tuples(st.integers(0, 40), st.integers(1, 20)), max_size=8)


@given(spans=spans, total=st.integers(1, 40))
def test_a_layout_covers_all_without_a_hole(spans: list[tuple[int, int]], total: int) -> None:
    held = [Part(row, offset, length, b"") for row, (offset, length) in enumerate(spans)]
    found = list(layouts(held, total))
    assert bool(found) == (covered(held, total) == total)
    for extents in found:
        assert [e.offset for e in extents] == [sum(x.length for x in extents[:i]) for i in range(len(extents))]
        assert sum(e.length for e in extents) == total
        for extent in extents:
            part = held[extent.object_row]
            assert part.offset + extent.skip == extent.offset
            assert extent.skip + extent.length <= part.length
