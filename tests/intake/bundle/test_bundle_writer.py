"""Writing bundles: sizes, what is checked before the first byte, and sources that change underneath."""

from __future__ import annotations

import errno
import hashlib
import io
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intake.bundle import tar
from intake.bundle.parts import MediaPart, ObjectSource
from intake.bundle.writer import payload_capacity, payload_size, write_bundle
from intake.crypto.age import ciphertext_size
from intake.crypto.padding import padme
from intake.errors import (
    BadAgePayload,
    BadManifest,
    BundleMember,
    Cancelled,
    CannotRead,
    CannotWrite,
    DiskFull,
    DoesNotFit,
    SourceChanged,
)
from intake.progress import CancelToken
from tests.intake.bundle.bundle_kit import (
    MEDIA,
    OUTSIDER,
    READER,
    STRANGER,
    Draft,
    Receiver,
    decrypt,
    media_source,
    read,
    sign,
)

DRAFT = Draft()


def test_the_file_is_told_as_it_was_written() -> None:
    sink = io.BytesIO()
    recipients = [reader.recipient() for reader in DRAFT.readers]
    told = write_bundle(sink, DRAFT.envelope(), DRAFT.all_sources(), recipients)
    assert told == len(sink.getvalue())
    assert not sink.closed


@settings(max_examples=20)
@given(st.integers(0, 300_000))
def test_the_payload_is_always_a_padme_length_and_reads_back(size: int) -> None:
    draft = Draft(sources=[media_source(bytes(size))], entries=[])
    age_file = draft.write()
    payload = decrypt(age_file)
    assert len(payload) == padme(len(payload)) == len(draft.parts().tar())
    assert len(payload) % tar.BLOCK == 0
    read(age_file, Receiver())


def test_two_writes_of_the_same_share_nothing_but_their_length() -> None:
    first, second = DRAFT.write(), DRAFT.write()
    assert len(first) == len(second)
    assert first != second
    assert first[-1000:] != second[-1000:]


@given(st.integers(20_000, 5 << 30), st.integers(1, 40))
def test_the_capacity_is_the_largest_padme_length_whose_file_fits(limit: int, recipients: int) -> None:
    stanzas = max(4, 1 << (recipients - 1).bit_length())
    try:
        capacity = payload_capacity(limit, recipients)
    except DoesNotFit:
        assert ciphertext_size(16 << 10, stanzas) > limit
        return
    assert capacity == padme(capacity)
    assert ciphertext_size(capacity, stanzas) <= limit
    assert ciphertext_size(padme(capacity + 1), stanzas) > limit


def test_a_file_is_never_larger_than_asked_for() -> None:
    exact = ciphertext_size(payload_size(len(DRAFT.parts().tar())), 4)
    assert len(DRAFT.write(max_file_size=exact)) == exact
    with pytest.raises(DoesNotFit):
        DRAFT.write(max_file_size=exact - 1)


def refuse_before_the_first_byte(envelope: bytes, sources, recipients) -> None:  # type: ignore[no-untyped-def]
    sink = io.BytesIO()
    with pytest.raises(BadManifest):
        write_bundle(sink, envelope, sources, recipients)
    assert sink.getvalue() == b""


def test_what_is_written_must_be_what_was_signed() -> None:
    recipients = [reader.recipient() for reader in DRAFT.readers]
    envelope, sources = DRAFT.envelope(), DRAFT.all_sources()
    for others in (recipients[:1], [*recipients, OUTSIDER.recipient()], [OUTSIDER.recipient()]):
        refuse_before_the_first_byte(envelope, sources, others)
    for others in (sources[:-1], [*sources, sources[-1]], sources[::-1], [replace(sources[0], size=1), *sources[1:]]):
        refuse_before_the_first_byte(envelope, others, recipients)
    refuse_before_the_first_byte(b"{}", sources, recipients)
    refuse_before_the_first_byte(sign(b"{}", STRANGER), sources, recipients)


class Odd(io.BytesIO):
    """A source that ends early, goes on, differs, vanishes or fails."""

    def __init__(self, data: bytes, how: str) -> None:
        changed = {"shorter": data[:-1], "longer": data + b"x", "other": b"x" + data[1:], "empty": b""}
        super().__init__(changed.get(how, data))
        self.how = how

    def read(self, n: int | None = -1, /) -> bytes:
        if self.how == "fails" and self.tell() >= 50_000:
            raise OSError(errno.EIO, "Input/output error", "/home/x/Aigul.jpg")
        return super().read(min(n or 0, 50_000))


@pytest.mark.parametrize("how", ["shorter", "longer", "other", "empty", "fails", "vanished"])
def test_a_source_that_changes_leaves_a_file_that_cannot_be_opened(how: str) -> None:
    def opening() -> io.BytesIO:
        if how == "vanished":
            raise FileNotFoundError(errno.ENOENT, "No such file", "/home/x/Aigul.jpg")
        return Odd(MEDIA, how)

    sources = DRAFT.all_sources()
    sources[-1] = replace(sources[-1], open=opening)
    sink = io.BytesIO()
    with pytest.raises((SourceChanged, CannotRead)) as caught:
        write_bundle(sink, DRAFT.envelope(), sources, [reader.recipient() for reader in DRAFT.readers])
    assert isinstance(caught.value, CannotRead) == (how in ("fails", "vanished"))
    assert "Aigul" not in str(caught.value)
    receiver = Receiver()
    with pytest.raises((BadAgePayload, BundleMember)):
        read(sink.getvalue(), receiver)
    assert receiver.discarded


@pytest.mark.parametrize(
    ("number", "kind"), [(errno.ENOSPC, DiskFull), (errno.EFBIG, DiskFull), (errno.EIO, CannotWrite)]
)
def test_a_disk_that_fails_is_said_without_a_path(number: int, kind: type[Exception]) -> None:
    class Full(io.BytesIO):
        def write(self, data, /):  # type: ignore[no-untyped-def]
            if self.tell() > 5_000:
                raise OSError(number, "no", "/media/stick/secret-name")
            return super().write(data)

    with pytest.raises(kind) as caught:
        write_bundle(Full(), DRAFT.envelope(), DRAFT.all_sources(), [r.recipient() for r in DRAFT.readers])
    assert "secret-name" not in str(caught.value)


def test_cancelled_before_and_in_the_middle() -> None:
    token = CancelToken()
    big = Draft(sources=[media_source(bytes(5 << 20))])
    seen: list[int] = []

    def progress(step: str, done: int, total: int) -> None:
        seen.append(done)
        if done > total // 2:
            token.cancel()

    with pytest.raises(Cancelled):
        big.write(progress=progress, cancel=token)
    assert 0 < seen[-1] < 5 << 20
    sink = io.BytesIO()
    with pytest.raises(Cancelled):
        write_bundle(sink, DRAFT.envelope(), DRAFT.all_sources(), [r.recipient() for r in DRAFT.readers], cancel=token)
    assert sink.getvalue() == b""


def test_progress_ends_at_its_total() -> None:
    seen: list[tuple[int, int]] = []
    DRAFT.write(progress=lambda step, done, total: seen.append((done, total)))
    assert seen[-1][0] == seen[-1][1] == len(DRAFT.parts().tar())


def test_no_thread_outlives_the_work() -> None:
    import threading

    before = threading.active_count()
    read(DRAFT.write(), Receiver())
    with pytest.raises(SourceChanged):
        sources = DRAFT.all_sources()
        sources[-1] = replace(sources[-1], open=io.BytesIO)
        write_bundle(io.BytesIO(), DRAFT.envelope(), sources, [r.recipient() for r in DRAFT.readers])
    assert threading.active_count() == before


def test_a_header_is_what_python_and_gnu_tar_read() -> None:
    import tarfile

    with tarfile.open(fileobj=io.BytesIO(DRAFT.parts().tar()), mode="r:") as archive:
        infos = archive.getmembers()
        assert [info.name for info in infos][:2] == ["manifest.dsse.json", "manifest-sha256.txt"]
        assert all(info.isreg() and info.mtime == info.uid == info.gid == 0 for info in infos)
        assert {info.uname + info.gname for info in infos} == {""}
        content = archive.extractfile(infos[-1])
        assert content is not None
        assert content.read() == MEDIA


@pytest.mark.parametrize(("name", "size"), [("", 1), ("x" * 100, 1), ("x", -1), ("x", 8 << 30), ("é", 1)])
def test_names_and_sizes_without_a_place_in_a_header_are_not_written(name: str, size: int) -> None:
    with pytest.raises(ValueError):
        tar.header(name, size)


def test_the_largest_object_fits_its_header() -> None:
    size = (8 << 30) - 1
    assert tar.untrusted_size(tar.header("objects/0001", size), "objects/0001", size) == size


def test_a_reader_named_twice_is_one() -> None:
    draft = Draft(readers=[READER, READER])
    assert draft.manifest().recipients == (READER.key_id,)
    read(draft.write(), Receiver())


def test_memory_stays_flat_whatever_the_size() -> None:
    import tracemalloc

    size = 48 << 20

    class Zeros(io.RawIOBase):
        left = size

        def readinto(self, buffer: Any, /) -> int:
            n = min(len(buffer), self.left)
            buffer[:n] = bytes(n)
            self.left -= n
            return n

    state = hashlib.sha256()
    for _ in range(48):
        state.update(bytes(1 << 20))
    whole = state.hexdigest()
    draft = Draft(sources=[ObjectSource("media", size, whole, Zeros, MediaPart(whole, size, 0))])

    class Nowhere:
        size = 0

        def write(self, data: memoryview) -> int:
            self.size += len(data)
            return len(data)

    sink = Nowhere()
    envelope, sources = draft.envelope(), draft.all_sources()
    tracemalloc.start()
    try:
        write_bundle(sink, envelope, sources, [reader.recipient() for reader in draft.readers])
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert sink.size > size
    assert peak < 12 << 20
