"""The code that cameras film: made, filmed askew and blurred, found again by the process that can do nothing else."""

from __future__ import annotations

import io
from fractions import Fraction
from typing import Any

import av
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageFilter

from intake.errors import BadMedia, WrongUse
from intake.media import film_code, film_reading
from intake.media.decoding import Decoder
from intake.media.sniff import sniff
from intake.model.film_take import LENGTH, is_film_take, new_film_take, spoken

TAKE = new_film_take(lambda count: bytes(range(7, 7 + count)))
BORDER = 4


def drawn(take: str, square: int) -> Image.Image:
    rows = film_code.squares(take)
    side = (len(rows) + 2 * BORDER) * square
    image = Image.new("L", (side, side), 236)
    for y, row in enumerate(rows, BORDER):
        for x, dark in enumerate(row, BORDER):
            if dark:
                image.paste(33, (x * square, y * square, (x + 1) * square, (y + 1) * square))
    return image


def scene(take: str | None, *, size: tuple[int, int] = (1280, 720), square: int = 5, turned: float = 0) -> Image.Image:
    """A dim room with a screen in it, not quite sharp, maybe held askew."""
    room = Image.effect_noise(size, 30).point(lambda value: value // 3 + 20)
    if take is not None:
        code = drawn(take, square).rotate(turned, expand=True, fillcolor=60)
        room.paste(code, (size[0] // 3, size[1] // 5))
    return room.filter(ImageFilter.GaussianBlur(0.8))


def film(
    images: list[Image.Image], *, codec: str = "libx264", form: str = "mp4", gop: int = 12, rate: int = 25
) -> bytes:
    made = io.BytesIO()
    with av.open(made, "w", format=form) as container:
        stream: Any = container.add_stream(codec, rate=rate)
        pixels = "yuvj420p" if codec == "mjpeg" else "yuv420p"
        stream.width, stream.height, stream.pix_fmt = *images[0].size, pixels
        stream.codec_context.gop_size = gop
        fast = {"preset": "ultrafast"}
        stream.options = {"libx264": fast, "libx265": fast | {"x265-params": "log-level=none"}}.get(codec, {})
        for number, image in enumerate(images):
            frame = av.VideoFrame.from_image(image.convert("RGB"))  # type: ignore[no-untyped-call]
            frame = frame.reformat(format=pixels)
            frame.pts, frame.time_base = number, Fraction(1, rate)
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return made.getvalue()


@given(st.binary(min_size=10, max_size=10))
def test_a_take_is_known_by_its_check(drawn_bytes: bytes) -> None:
    take = new_film_take(lambda _count: drawn_bytes)
    assert len(take) == LENGTH
    assert is_film_take(take)
    assert not is_film_take(take[:-1] + ("0" if take[-1] != "0" else "1"))
    assert len(spoken(take).replace(" ", "")) == 9


def test_other_texts_are_no_take() -> None:
    for text in ("", None, 7, "HTTPS://EXAMPLE.ORG/", TAKE.lower(), TAKE + "0", "I" * LENGTH):
        assert not is_film_take(text)
    with pytest.raises(WrongUse):
        film_code.squares("ANYTHING ELSE")


def test_the_code_says_nothing_but_the_take() -> None:
    image = drawn(TAKE, 6)
    assert film_code.find(image.tobytes(), *image.size, image.width) == (TAKE,)


@pytest.mark.parametrize("turned", [0, 12, 90, 170])
def test_found_in_a_room(turned: float) -> None:
    image = scene(TAKE, turned=turned)
    assert film_code.find(image.tobytes(), *image.size, image.width) == (TAKE,)


def test_a_third_hidden() -> None:
    image = drawn(TAKE, 8)
    image.paste(33, (image.width // 2, image.height // 2, image.width // 2 + 60, image.height // 2 + 40))
    assert film_code.find(image.tobytes(), *image.size, image.width) == (TAKE,)


@pytest.mark.parametrize(
    ("codec", "form", "mime"),
    [("libx264", "mp4", "video/mp4"), ("libx264", "mov", "video/quicktime"), ("mpeg4", "matroska", "video/x-matroska"),
     ("libx265", "mp4", "video/mp4"), ("libx264", "mpegts", "video/mp2t"), ("mjpeg", "avi", "video/x-msvideo")],
)  # fmt: skip
def test_found_in_a_film_by_the_locked_in_process(codec: str, form: str, mime: str) -> None:
    images = [scene(None)] * 6 + [scene(TAKE)] * 20
    data = film(images, codec=codec, form=form)
    assert sniff(data).mime == mime
    with Decoder(films=True) as decoder:
        assert decoder.takes(io.BytesIO(data), mime) == (TAKE,)
        assert decoder.inside


def test_few_pictures_that_stand_alone_need_a_closer_look() -> None:
    images = [scene(None)] * 5 + [scene(TAKE)] * 20
    data = film(images, gop=1000)
    with Decoder(films=True) as decoder:
        assert decoder.takes(io.BytesIO(data), "video/mp4") == ()
        assert decoder.takes(io.BytesIO(data), "video/mp4", closer=True) == (TAKE,)


def test_found_in_a_photograph() -> None:
    made = io.BytesIO()
    scene(TAKE, size=(1600, 1200), square=8).convert("RGB").save(made, "JPEG", quality=80)
    with Decoder(films=True) as decoder:
        assert decoder.takes(io.BytesIO(made.getvalue()), "image/jpeg") == (TAKE,)


def test_other_codes_in_the_picture_are_not_ours() -> None:
    import zxingcpp

    made = zxingcpp.create_barcode("https://example.org/poster", zxingcpp.BarcodeFormat.QRCode)
    rows: Any = memoryview(made.to_image(scale=6)).tolist()  # type: ignore[arg-type]
    data = bytes(value for row in rows for value in row)
    assert film_code.find(data, len(rows[0]), len(rows), len(rows[0])) == ()


def test_broken_files_are_told_as_such() -> None:
    good = film([scene(None)] * 5)
    with Decoder(films=True) as decoder:
        for data in (b"", b"\0" * 4096, good[:200], good[:200] + bytes(4000)):
            with pytest.raises(BadMedia):
                decoder.takes(io.BytesIO(data), "video/mp4")
        assert decoder.takes(io.BytesIO(good), "video/mp4") == ()


def test_no_more_than_a_beginning_is_looked_at() -> None:
    images = [scene(None, size=(160, 120))] * 70
    late = scene(TAKE, size=(1280, 720)).resize((160, 120))
    data = film([*images, late, late], gop=1, rate=1, codec="mpeg4", form="matroska")
    looked = list(film_reading._pictures(io.BytesIO(data), "matroska", False))
    assert len(looked) <= 62
