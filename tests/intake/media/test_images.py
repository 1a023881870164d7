"""Photographs become pixels of bounded size or a clear error, whatever their bytes are."""

import io
import struct
import zlib
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from intake.demo import pictures
from intake.demo.pictures import Place
from intake.errors import AmanatError, BadMedia, MediaDamaged, MediaTooLarge, NotShown
from intake.media import images

# Pillow warns about broken TIFF tags, with numbers only; the outcome is what is tested
pytestmark = pytest.mark.filterwarnings("ignore::UserWarning:PIL")

_PLACE = Place(47.1212, 83.0101)
_SCENE = pictures.landscape(3, (300, 200))


def _decode(data: bytes, max_side: int = 100) -> images.Picture:
    return images.decode(io.BytesIO(data), max_side=max_side)


def _saved(image: Image.Image, kind: str, **options: Any) -> bytes:
    out = io.BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


def _pixel(pixels: images.Pixels, x: int, y: int) -> tuple[int, ...]:
    at = 3 * (y * pixels.width + x)
    return tuple(pixels.data[at : at + 3])


@pytest.mark.parametrize("make", [pictures.jpeg, pictures.heic, pictures.png])
def test_a_picture_is_bounded_and_keeps_its_shape(make: Any) -> None:
    pixels = _decode(make(_SCENE)).pixels
    assert (pixels.width, pixels.height) == (100, 67)
    assert len(pixels.data) == 100 * 67 * 3


def test_a_small_picture_is_not_enlarged() -> None:
    assert _decode(pictures.png(_SCENE), 5000).pixels.width == 300


@pytest.mark.parametrize("make", [pictures.jpeg, pictures.heic])
def test_facts_tell_that_there_is_a_place_and_not_which(make: Any) -> None:
    facts = _decode(make(_SCENE, place=_PLACE, taken="2018:09:03 10:11:12")).facts
    assert facts.has_gps and facts.has_camera
    assert facts.taken == "2018-09-03 10:11:12"
    assert "47" not in repr(facts)
    bare = _decode(make(_SCENE)).facts
    assert not bare.has_gps
    assert bare.taken == ""
    assert images.read_facts(io.BytesIO(make(_SCENE, place=_PLACE))).has_gps


def test_a_screen_shot_has_nothing_to_tell() -> None:
    facts = _decode(pictures.png(_SCENE)).facts
    assert not (facts.has_gps or facts.has_camera or facts.has_comment or facts.has_xmp or facts.has_thumbnail)


def test_a_photograph_lying_on_its_side_is_put_upright() -> None:
    image = Image.new("RGB", (80, 40), "red")
    image.paste("blue", (0, 0, 80, 20))
    picture = _decode(pictures.jpeg(image, turned=True))
    assert (picture.pixels.width, picture.pixels.height) == (80, 40) == (picture.facts.width, picture.facts.height)
    top, bottom = _pixel(picture.pixels, 40, 3), _pixel(picture.pixels, 40, 36)
    assert top[2] > 200 > top[0]
    assert bottom[0] > 200 > bottom[2]


def test_what_is_transparent_stands_on_white() -> None:
    clear = Image.new("RGBA", (10, 10), (0, 0, 0, 0))
    assert _pixel(_decode(_saved(clear, "PNG")).pixels, 5, 5) == (255, 255, 255)


@pytest.mark.parametrize(
    ("mode", "kind"),
    [(mode, "PNG") for mode in ("1", "L", "LA", "P", "RGB", "RGBA", "I;16")]
    + [("CMYK", "JPEG"), ("L", "JPEG"), ("P", "GIF"), ("CMYK", "TIFF"), ("F", "TIFF"), ("RGB", "WEBP")],
)
def test_every_kind_of_pixel_becomes_rgb(mode: str, kind: str) -> None:
    pixels = _decode(_saved(Image.new(mode, (200, 150)), kind)).pixels
    assert (pixels.width, pixels.height, len(pixels.data)) == (100, 75, 100 * 75 * 3)


class _Trickle(io.RawIOBase):
    """A raw stream that gives a few bytes at a time, and fails at `fails_at` if that is set."""

    def __init__(self, data: bytes, fails_at: int | None = None) -> None:
        super().__init__()
        self._inner = io.BytesIO(data)
        self._fails_at = fails_at

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = 0) -> int:
        return self._inner.seek(offset, whence)

    def readinto(self, buffer: Any) -> int:
        if self._fails_at is not None and self._inner.tell() >= self._fails_at:
            raise MediaDamaged(part=3)
        piece = self._inner.read(min(len(buffer), 1000))
        buffer[: len(piece)] = piece
        return len(piece)


@pytest.mark.parametrize("make", [pictures.jpeg, pictures.heic, pictures.png])
def test_short_reads_are_no_truncation_and_the_stream_stays_open(make: Any) -> None:
    source = _Trickle(make(_SCENE))
    assert images.decode(source, max_side=100).pixels.width == 100  # type: ignore[arg-type]
    assert not source.closed


def test_a_damaged_store_says_so_itself() -> None:
    data = pictures.png(_SCENE)
    with pytest.raises(MediaDamaged):
        images.decode(_Trickle(data, fails_at=len(data) // 2), max_side=100)  # type: ignore[arg-type]


def test_what_is_no_picture_is_not_shown() -> None:
    for data in (b"", b"hello", pictures.docx(["x"]), pictures.scanned_pdf([_SCENE])):
        with pytest.raises(NotShown):
            _decode(data)


def _png_claiming(width: int, height: int) -> bytes:
    def chunk(name: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"\0" * 100)) + chunk(b"IEND", b"")
    )


@pytest.mark.parametrize(("width", "height"), [(60_000, 60_000), (40_000, 10), (9_000, 9_000), (11_000, 11_000)])
def test_a_picture_beyond_the_ceiling_is_refused_before_it_is_decoded(width: int, height: int) -> None:
    with pytest.raises(MediaTooLarge):
        _decode(_png_claiming(width, height))


def test_a_file_beyond_the_ceiling_is_not_read() -> None:
    class Huge(io.BytesIO):
        def seek(self, offset: int, whence: int = 0) -> int:
            return images.MAX_FILE + 1 if whence == io.SEEK_END else super().seek(offset, whence)

        def read(self, size: int | None = -1) -> bytes:
            raise AssertionError

    with pytest.raises(MediaTooLarge):
        images.decode(Huge(), max_side=10)


_MADE = [
    pictures.jpeg(_SCENE, place=_PLACE, taken="2018:09:03 10:11:12"),
    pictures.heic(_SCENE, place=_PLACE),
    pictures.png(_SCENE),
    _saved(_SCENE.convert("P"), "GIF"),
    _saved(_SCENE, "TIFF", compression="tiff_lzw"),
    _saved(_SCENE, "WEBP"),
]


@pytest.mark.parametrize("data", _MADE)
@pytest.mark.parametrize("part", [0.02, 0.3, 0.6, 0.9])
def test_half_a_picture_is_an_error_of_ours(data: bytes, part: float) -> None:
    with pytest.raises((BadMedia, NotShown)):
        _decode(data[: int(len(data) * part)])


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.sampled_from(_MADE),
    st.lists(st.tuples(st.floats(0, 0.999), st.integers(0, 255)), min_size=1, max_size=12),
    st.booleans(),
)
def test_a_changed_picture_is_shown_or_refused(data: bytes, changes: list[tuple[float, int]], early: bool) -> None:
    changed = bytearray(data)
    reach = min(len(data), 600) if early else len(data)
    for at, value in changes:
        changed[int(at * reach)] = value
    try:
        picture = _decode(bytes(changed))
    except AmanatError as error:
        assert isinstance(error, BadMedia | MediaTooLarge | NotShown)
    else:
        pixels = picture.pixels
        assert len(pixels.data) == 3 * pixels.width * pixels.height
        assert max(pixels.width, pixels.height) <= 100
