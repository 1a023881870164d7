"""Documents sealed for a reader: no more is opened into memory than a document of its kind may have."""

from __future__ import annotations

from pathlib import Path

import pytest

from intake.crypto.padding import padme
from intake.crypto.recipients import HybridIdentity
from intake.errors import BadDocument
from intake.services import sealed_files
from intake.services.sealed_files import open_sealed, read_small, seal


def test_what_is_larger_than_its_kind_may_be_is_refused_while_it_is_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sealed_files, "PIECE", 1 << 10)
    reads = []
    original = sealed_files.AgeReader.readinto

    def counting(self, buffer):  # type: ignore[no-untyped-def]
        reads.append(original(self, buffer))
        return reads[-1]

    monkeypatch.setattr(sealed_files.AgeReader, "readinto", counting)
    identity = HybridIdentity.generate()
    sealed = seal(b"{" + b" " * 200_000, [identity.recipient()])
    with pytest.raises(BadDocument):
        open_sealed(sealed, [identity], kind="receipt", max_bytes=5_000)
    assert sum(reads) <= padme(5_000) + (1 << 10)
    # the largest that may be still opens, with the spaces that hide its length
    largest = b"{" + b"x" * 4_999
    assert open_sealed(seal(largest, [identity.recipient()]), [identity], kind="receipt", max_bytes=5_000) == largest


def test_a_file_beyond_its_ceiling_is_not_read_whole(tmp_path: Path) -> None:
    (tmp_path / "big").write_bytes(bytes(5_001))
    with pytest.raises(BadDocument):
        read_small(tmp_path / "big", kind="receipt", max_bytes=5_000)
    assert len(read_small(tmp_path / "big", kind="receipt", max_bytes=5_001)) == 5_001
