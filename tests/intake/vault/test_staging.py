"""Objects of a bundle on their way in: whose hash is believed, and that many of them need no more memory than one."""

from __future__ import annotations

import hashlib
import random
import tracemalloc

import pytest

from intake.errors import WrongUse
from intake.vault.vault import Vault

MIB = 1 << 20


def test_a_hash_computed_elsewhere_is_taken_and_asked_for(vault: Vault) -> None:
    data = bytes(2 * MIB)
    with vault.stage_bundle() as staged:
        sink = staged.object("objects/0000", "headers", hashed_elsewhere=True)
        sink.write(data)
        with pytest.raises(WrongUse):
            sink.close()
        sink.close(hashlib.sha256(data).hexdigest())
        assert staged.objects["objects/0000"].sha256 == hashlib.sha256(data).hexdigest()
        own = staged.object("objects/0001", "headers")
        own.write(data)
        with pytest.raises(WrongUse):
            own.close("ab" * 32)
        own.close()
        assert staged.objects["objects/0001"].sha256 == hashlib.sha256(data).hexdigest()


def test_many_photographs_need_no_more_memory_than_one(vault: Vault) -> None:
    with vault.stage_bundle() as staged:
        tracemalloc.start()
        try:
            for number in range(40):
                with staged.object(f"objects/{number:04}", "media") as sink:
                    sink.write(bytes([number]) * 100_000)
            held = tracemalloc.get_traced_memory()[0]
        finally:
            tracemalloc.stop()
    assert held < 8 * MIB


@pytest.mark.parametrize("size", [MIB - 1, MIB, MIB + 1, 3 * MIB, 3 * MIB + 5])
@pytest.mark.parametrize("step", [MIB, 2 * MIB + 7, 300_000])
def test_pieces_sealed_where_they_are_come_back(vault: Vault, size: int, step: int) -> None:
    data = random.Random(size).randbytes(size)
    with vault.stage_bundle() as staged:
        sink = staged.object("objects/0000", "media", hashed_elsewhere=True, expected=size)
        for start in range(0, size, step):
            sink.write(data[start : start + step])
        sink.close(hashlib.sha256(data).hexdigest())
        assert staged.read("objects/0000") == data


def test_less_than_was_promised_is_no_object(vault: Vault) -> None:
    """Its only piece was sealed as one that others follow, so it could never be read."""
    with vault.stage_bundle() as staged:
        sink = staged.object("objects/0000", "media", hashed_elsewhere=True, expected=2 * MIB)
        sink.write(bytes(MIB))
        sink.close(hashlib.sha256(bytes(MIB)).hexdigest())
        with pytest.raises(WrongUse):
            staged.read("objects/0000")
        sink.abort()
