"""PDF pages become pixels of bounded size or a clear error."""

import io

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from intake.demo import pictures
from intake.errors import AmanatError, BadMedia, MediaDamaged, MediaTooLarge, NotShown
from intake.media import pages

_SCAN = pictures.scanned_pdf([pictures.letter(1).resize((200, 283)), pictures.letter(2).resize((200, 283))])


def test_a_scan_is_drawn_page_by_page() -> None:
    assert pages.page_count(io.BytesIO(_SCAN)) == 2
    first, second = (pages.render_page(io.BytesIO(_SCAN), number, max_side=400) for number in (0, 1))
    assert (first.height, len(first.data)) == (400, 3 * first.width * first.height)
    assert first.data != second.data
    assert min(first.data) < 150 < 200 < max(first.data)


def test_a_page_that_is_not_there() -> None:
    for number in (-1, 2):
        with pytest.raises(BadMedia):
            pages.render_page(io.BytesIO(_SCAN), number, max_side=100)


@pytest.mark.parametrize("data", [b"", b"plain", pictures.docx(["x"])])
def test_what_is_no_pdf(data: bytes) -> None:
    with pytest.raises(NotShown):
        pages.page_count(io.BytesIO(data))


def test_a_pdf_that_is_only_a_beginning() -> None:
    with pytest.raises(BadMedia):
        pages.page_count(io.BytesIO(b"%PDF-1.7\nnothing more"))


def test_a_huge_sheet_is_refused() -> None:
    sheet = _SCAN.replace(b"/MediaBox [ 0 0 ", b"/MediaBox [ 0 0 999", 1)
    assert sheet != _SCAN
    with pytest.raises((MediaTooLarge, BadMedia)):
        pages.render_page(io.BytesIO(sheet), 0, max_side=100)


def test_a_damaged_store_says_so_itself() -> None:
    class Damaged(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            if self.tell() > len(_SCAN) // 2:
                raise MediaDamaged(part=1)
            return super().read(size)

    with pytest.raises(MediaDamaged):
        pages.page_count(Damaged(_SCAN))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.tuples(st.floats(0, 0.999), st.integers(0, 255)), max_size=20), st.floats(0.1, 1))
def test_a_changed_pdf_is_drawn_or_refused(changes: list[tuple[float, int]], kept: float) -> None:
    changed = bytearray(_SCAN)
    for at, value in changes:
        changed[int(at * len(changed))] = value
    source = io.BytesIO(bytes(changed[: int(len(changed) * kept)]))
    try:
        pixels = pages.render_page(source, 0, max_side=60)
    except AmanatError as error:
        assert isinstance(error, BadMedia | MediaTooLarge | NotShown)
    else:
        assert max(pixels.width, pixels.height) <= 60
