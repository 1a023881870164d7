"""Turns a photograph into RGB pixels of bounded size, and says what its metadata would give away.

Reads a seekable stream, writes nothing, keeps nothing. One decoder per type, chosen by the bytes; a picture that is
larger than the ceilings or broken gives a typed error and never a crash. Never hands out the metadata themselves
beyond what is shown (no coordinates).
"""

from __future__ import annotations

import contextlib
import io
import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from PIL import ExifTags, Image

from intake.errors import AmanatError, BadMedia, MediaTooLarge, NotShown, phrase
from intake.media.sniff import HEAD_BYTES, HEIC, MediaType, Viewer, sniff

MAX_FILE = 256 << 20
"""Bytes of a picture file that is opened at all."""
MAX_PIXELS = 64_000_000
"""Pixels that are ever held decoded: 192 MB as RGB, above the largest sensors that phones save whole."""
MAX_SIDE_READ = 32_768
MAX_SIDE = 8_192
"""The longest side a caller may ask for."""


@dataclass(frozen=True, slots=True)
class Pixels:
    """`data` is width × height × 3 bytes, rows from the top, red green blue, no padding."""

    width: int
    height: int
    data: bytes


@dataclass(frozen=True, slots=True)
class PictureFacts:
    """What a picture tells beside its pixels. Sides are those of the upright picture, in pixels."""

    width: int
    height: int
    frames: int
    has_gps: bool
    has_camera: bool
    taken: str
    """Local time as the camera wrote it, "YYYY-MM-DD hh:mm:ss", or empty."""
    has_comment: bool
    has_xmp: bool
    has_thumbnail: bool


@dataclass(frozen=True, slots=True)
class Picture:
    pixels: Pixels
    facts: PictureFacts


def decode(source: BinaryIO, *, max_side: int) -> Picture:
    """The first frame, upright, scaled down so that no side is longer than `max_side` (at most MAX_SIDE) pixels.

    Raises NotShown (not a picture), MediaTooLarge, BadMedia; errors of the source itself pass through.
    """
    max_side = max(1, min(max_side, MAX_SIDE))
    with _steady(source) as steady:
        kind = _kind(steady)
        with _told():
            image = _open_heic(steady) if kind is HEIC else _open(steady, kind)
            # a progressive JPEG's coefficients are held whole whatever it is scaled to
            _check_size(image.width, image.height, draft=kind.decoder == "JPEG" and "progressive" not in image.info)
            facts = _facts(image, heic=kind is HEIC)
            if kind.decoder == "JPEG":
                # the decoder itself scales by 2, 4 or 8: a 200-megapixel photograph is never held whole
                image.draft("RGB", (max_side, max_side))
                _check_size(image.width, image.height, draft=False)
            image.load()
            return Picture(_pixels(image, max_side, upright=kind is not HEIC), facts)


def read_facts(source: BinaryIO) -> PictureFacts:
    """The facts alone, without decoding pixels. Raises as `decode`."""
    with _steady(source) as steady:
        kind = _kind(steady)
        with _told():
            image = _open_heic(steady, decode=False) if kind is HEIC else _open(steady, kind)
            _check_size(image.width, image.height, draft=True)
            return _facts(image, heic=kind is HEIC)


@contextlib.contextmanager
def _steady(source: BinaryIO) -> Iterator[BinaryIO]:
    """Decoders expect full reads; a raw stream may return less than was asked."""
    size = source.seek(0, io.SEEK_END)
    if size > MAX_FILE:
        raise MediaTooLarge(what="size", limit=phrase("{count} MiB", count=MAX_FILE >> 20))
    source.seek(0)
    if not isinstance(source, io.RawIOBase):
        yield source
        return
    buffered = io.BufferedReader(source, 1 << 16)
    try:
        yield buffered
    finally:
        with contextlib.suppress(ValueError):
            buffered.detach()


def _kind(source: BinaryIO) -> MediaType:
    kind = sniff(source.read(HEAD_BYTES))
    source.seek(0)
    if kind.viewer is not Viewer.PICTURE:
        raise NotShown
    return kind


@contextlib.contextmanager
def _told() -> Iterator[None]:
    """Decoders raise nearly anything on bytes made to hurt them; their messages may quote the file."""
    try:
        yield
    except AmanatError:
        raise
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        raise _too_many_pixels() from None
    except MemoryError:
        raise MediaTooLarge(what="picture", limit="this computer's memory") from None
    except (
        *(OSError, ValueError, SyntaxError, TypeError, KeyError, IndexError, AttributeError, EOFError),
        *(RuntimeError, OverflowError, ArithmeticError, NotImplementedError, struct.error, zlib.error),
    ):
        raise BadMedia from None


def _too_many_pixels() -> MediaTooLarge:
    return MediaTooLarge(what="number of pixels", limit=phrase("{count} million", count=MAX_PIXELS // 1_000_000))


def _check_size(width: int, height: int, *, draft: bool) -> None:
    # a JPEG is decoded at an eighth where need be, so that more can be opened (Pillow itself stops at 178 million)
    limit = MAX_PIXELS * (4 if draft else 1)
    if not 0 < width <= MAX_SIDE_READ or not 0 < height <= MAX_SIDE_READ or width * height > limit:
        raise _too_many_pixels()


def _open(source: BinaryIO, kind: MediaType) -> Image.Image:
    return Image.open(source, formats=(kind.decoder,))


def _open_heic(source: BinaryIO, *, decode: bool = True) -> Image.Image:
    import pillow_heif

    heif = pillow_heif.open_heif(source, convert_hdr_to_8bit=True)
    width, height = heif.size
    _check_size(width, height, draft=False)
    info = {name: heif.info.get(name) for name in ("exif", "xmp") if heif.info.get(name)}
    image = heif[heif.primary_index].to_pillow() if decode else Image.new("1", (width, height))
    image.info.update(info)
    return image


def _facts(image: Image.Image, *, heic: bool) -> PictureFacts:
    exif = Image.Exif()
    # a picture whose metadata are broken is still a picture
    with contextlib.suppress(Exception):
        exif = image.getexif()
        if heic and image.info.get("exif"):
            exif = Image.Exif()
            exif.load(image.info["exif"])
    gps, inner, thumbnail = {}, {}, {}
    with contextlib.suppress(Exception):
        gps = exif.get_ifd(ExifTags.IFD.GPSInfo)
        inner = exif.get_ifd(ExifTags.IFD.Exif)
        thumbnail = exif.get_ifd(ExifTags.IFD.IFD1)
    width, height = image.size
    if not heic and exif.get(ExifTags.Base.Orientation) in {5, 6, 7, 8}:
        width, height = height, width
    taken = inner.get(ExifTags.Base.DateTimeOriginal) or exif.get(ExifTags.Base.DateTime) or ""
    return PictureFacts(
        width=width,
        height=height,
        frames=int(getattr(image, "n_frames", 1)),
        has_gps=any(tag in gps for tag in (ExifTags.GPS.GPSLatitude, ExifTags.GPS.GPSLongitude)),
        has_camera=any(exif.get(tag) for tag in (ExifTags.Base.Make, ExifTags.Base.Model)),
        taken=_camera_time(taken),
        has_comment=bool(image.info.get("comment") or exif.get(ExifTags.Base.ImageDescription)),
        has_xmp=bool(image.info.get("xmp") or image.info.get("XML:com.adobe.xmp")),
        has_thumbnail=bool(thumbnail),
    )


def _camera_time(text: object) -> str:
    """EXIF's "YYYY:MM:DD hh:mm:ss" with hyphens; anything else is not passed on."""
    if not isinstance(text, str) or len(text.rstrip("\0 ")) != 19:
        return ""
    day, _, hour = text.rstrip("\0 ").partition(" ")
    plain = f"{day.replace(':', '-')} {hour}"
    return plain if plain.replace("-", "").replace(":", "").replace(" ", "").isdigit() else ""


def _pixels(image: Image.Image, max_side: int, *, upright: bool) -> Pixels:
    # smaller first: turning, flattening and converting then touch few pixels
    scale = max_side / max(image.size)
    if image.mode.startswith("I;16"):
        image = image.point(lambda value: value / 256).convert("L")
    elif image.mode in {"I", "F"}:
        image = image.convert("L")
    elif image.mode == "P" or (image.mode in {"L", "RGB", "1"} and "transparency" in image.info):
        image = image.convert("RGBA")
    if scale < 1:
        size = (max(1, round(image.width * scale)), max(1, round(image.height * scale)))
        image = image.convert("L") if image.mode == "1" else image
        image = image.resize(size, Image.Resampling.BILINEAR, reducing_gap=2.0)
    if upright:
        image = _turned(image)
    if image.mode in {"RGBA", "LA", "PA", "La", "RGBa"}:
        image = image.convert("RGBA")
        paper = Image.new("RGBA", image.size, "white")
        paper.alpha_composite(image)
        image = paper
    image = image.convert("RGB")
    return Pixels(image.width, image.height, image.tobytes())


_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}


def _turned(image: Image.Image) -> Image.Image:
    orientation: object = 1
    with contextlib.suppress(Exception):
        orientation = image.getexif().get(ExifTags.Base.Orientation, 1)
    turn = _TURNS.get(orientation) if isinstance(orientation, int) else None
    return image if turn is None else image.transpose(turn)
