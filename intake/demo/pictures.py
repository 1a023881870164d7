"""Draws the demonstration's photographs, cards and scans, all invented, all in memory. Writes no file.

Nobody real is shown: faces are drawn, and every card and letter says that it is an example. The same seed draws the
same picture.
"""

from __future__ import annotations

import io
import random
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from xml.sax.saxutils import escape

from PIL import ExifTags, Image, ImageDraw, ImageFilter, ImageFont

_SKINS = ("#e8c4a0", "#d9ad84", "#c89a72", "#f0d2b4")
_CLOTHES = ("#3d5a80", "#6d597a", "#355070", "#7a4f3a", "#2f5d50", "#8d6b94")
_WALLS = ("#cfd8dc", "#d7ccc8", "#c5cae9", "#dcedc8", "#b3c7d6")


@dataclass(frozen=True, slots=True)
class Place:
    """Degrees north and east, as a camera writes them into EXIF."""

    north: float
    east: float


def portrait(seed: int, size: tuple[int, int] = (960, 1280)) -> Image.Image:
    """A drawn head and shoulders that is nobody's."""
    rng = random.Random(seed)  # noqa: S311 - pictures, not keys
    wide, high = size
    image = Image.new("RGB", size, rng.choice(_WALLS))
    draw = ImageDraw.Draw(image)
    middle, unit = wide / 2, wide / 12
    draw.ellipse((middle - 5 * unit, high * 0.68, middle + 5 * unit, high * 1.5), fill=rng.choice(_CLOTHES))
    skin = rng.choice(_SKINS)
    draw.rectangle((middle - unit, high * 0.55, middle + unit, high * 0.75), fill=skin)
    draw.ellipse((middle - 2.4 * unit, high * 0.22, middle + 2.4 * unit, high * 0.66), fill=skin)
    hair = rng.choice(("#222222", "#3b2a20", "#707070"))
    draw.chord((middle - 2.6 * unit, high * 0.19, middle + 2.6 * unit, high * 0.55), 180, 360, fill=hair)
    for side in (-1, 1):
        at = middle + side * unit
        draw.ellipse((at - 0.35 * unit, high * 0.42, at + 0.35 * unit, high * 0.445), fill="#202020")
    draw.line((middle, high * 0.45, middle - 0.25 * unit, high * 0.51, middle, high * 0.515), fill="#a07050", width=4)
    draw.arc((middle - unit, high * 0.5, middle + unit, high * 0.58), 30, 150, fill="#8a4a3a", width=5)
    return image.filter(ImageFilter.GaussianBlur(1.5))


def card(seed: int, lines: Sequence[str], size: tuple[int, int] = (1280, 810)) -> Image.Image:
    """An identity-card-like picture of no existing country, with `lines` (Latin letters and digits) on it."""
    rng = random.Random(seed)  # noqa: S311 - pictures, not keys
    image = Image.new("RGB", size, "#e9eef2")
    draw = ImageDraw.Draw(image)
    for step in range(0, size[0] + size[1], 28):
        draw.line((step, 0, step - size[1], size[1]), fill="#dbe6ea", width=6)
    image.paste(portrait(rng.randrange(1 << 30), (320, 420)), (size[0] - 390, 120))
    draw.text((60, 50), "EXAMPLE CARD - NOT A REAL DOCUMENT", fill="#9a3030", font=_font(34))
    for number, line in enumerate(lines[:9]):
        draw.text((60, 140 + number * 66), line[:42], fill="#1d2b36", font=_font(40))
    return image.rotate(rng.uniform(-2.5, 2.5), expand=False, fillcolor="#5b4a3f", resample=Image.Resampling.BICUBIC)


def landscape(seed: int, size: tuple[int, int] = (1600, 1200)) -> Image.Image:
    """Steppe, mountains and a few houses."""
    rng = random.Random(seed)  # noqa: S311 - pictures, not keys
    wide, high = size
    image = Image.new("RGB", size, "#9fc3dd")
    draw = ImageDraw.Draw(image)
    for layer, colour in enumerate(("#8797ab", "#6c7d8d", "#8a8f5a", "#a39a5c")):
        base = high * (0.35 + layer * 0.14)
        points = [(x, base + rng.uniform(-60, 60) / (layer + 1)) for x in range(0, wide + 80, 80)]
        draw.polygon([(0, high), *points, (wide, high)], fill=colour)
    for _ in range(rng.randint(3, 6)):
        x, y = rng.uniform(0.1, 0.8) * wide, rng.uniform(0.72, 0.85) * high
        draw.rectangle((x, y, x + 120, y + 70), fill="#d8cfc0")
        draw.polygon([(x - 10, y), (x + 60, y - 45), (x + 130, y)], fill="#7b4b3a")
    return image


def letter(seed: int, paragraphs: int = 9) -> Image.Image:
    """A typed and stamped sheet at 100 dpi whose words are only strokes: nothing to read and nobody to find."""
    rng = random.Random(seed)  # noqa: S311 - pictures, not keys
    image = Image.new("L", (827, 1169), 250)
    draw = ImageDraw.Draw(image)
    draw.text((90, 60), "EXAMPLE - NOT A REAL DOCUMENT", fill=60, font=_font(26))
    y = 150
    for _ in range(paragraphs):
        for _ in range(rng.randint(2, 5)):
            x = 90
            while x < 700:
                length = rng.randint(18, 80)
                draw.rectangle((x, y, min(x + length, 740), y + 7), fill=rng.randint(30, 90))
                x += length + 12
            y += 20
        y += 14
    draw.ellipse((520, 940, 700, 1120), outline=110, width=6)
    return image.rotate(rng.uniform(-1.2, 1.2), fillcolor=250).filter(ImageFilter.GaussianBlur(0.6))


def jpeg(image: Image.Image, *, place: Place | None = None, taken: str = "", turned: bool = False) -> bytes:
    """JPEG as a phone saves it: camera, time ("YYYY:MM:DD hh:mm:ss"), place, a comment, perhaps lying on its side."""
    out = io.BytesIO()
    picture = image.transpose(Image.Transpose.ROTATE_90) if turned else image
    picture.save(out, "JPEG", quality=88, exif=_exif(place, taken, 6 if turned else 1), comment=b"demo camera 1.0")
    return out.getvalue()


def heic(image: Image.Image, *, place: Place | None = None, taken: str = "") -> bytes:
    """HEIC with the same metadata."""
    import pillow_heif

    out = io.BytesIO()
    pillow_heif.from_pillow(image).save(out, quality=70, exif=_exif(place, taken, 1).tobytes())
    return out.getvalue()


def png(image: Image.Image) -> bytes:
    """PNG as a screen shot is saved: without metadata."""
    out = io.BytesIO()
    image.save(out, "PNG")
    return out.getvalue()


def scanned_pdf(pages: Sequence[Image.Image]) -> bytes:
    """A PDF that holds only pictures of pages, as a copy shop's scanner makes it."""
    out = io.BytesIO()
    first, *rest = (page.convert("L") for page in pages)
    first.save(out, "PDF", resolution=100.0, save_all=True, append_images=rest)
    return out.getvalue()


def docx(paragraphs: Sequence[str]) -> bytes:
    """The smallest Word document that Word opens (ECMA-376 part 1), one paragraph a text."""
    namespace = "http://schemas.openxmlformats.org"
    main = f"{namespace}/wordprocessingml/2006/main"
    package = f"{namespace}/package/2006"
    target = f"{namespace}/officeDocument/2006/relationships/officeDocument"
    kind = "application/vnd.openxmlformats"
    part = f"{kind}-officedocument.wordprocessingml.document.main+xml"
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    body = "".join(f'<w:p><w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r></w:p>' for text in paragraphs)
    members = {
        "[Content_Types].xml": f'<Types xmlns="{package}/content-types">'
        f'<Default Extension="rels" ContentType="{kind}-package.relationships+xml"/>'
        f'<Override PartName="/word/document.xml" ContentType="{part}"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{package}/relationships">'
        f'<Relationship Id="r1" Type="{target}" Target="word/document.xml"/></Relationships>',
        "word/document.xml": f'<w:document xmlns:w="{main}"><w:body>{body}</w:body></w:document>',
    }
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in members.items():
            archive.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), head + text)
    return out.getvalue()


def _exif(place: Place | None, taken: str, orientation: int) -> Image.Exif:
    exif = Image.Exif()
    exif[ExifTags.Base.Make] = "Demo"
    exif[ExifTags.Base.Model] = "Demo Phone 5"
    exif[ExifTags.Base.Orientation] = orientation
    if taken:
        exif[ExifTags.Base.DateTime] = taken
        exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.DateTimeOriginal] = taken
    if place is not None:
        gps = exif.get_ifd(ExifTags.IFD.GPSInfo)
        gps[ExifTags.GPS.GPSLatitudeRef] = "N" if place.north >= 0 else "S"
        gps[ExifTags.GPS.GPSLatitude] = _sexagesimal(place.north)
        gps[ExifTags.GPS.GPSLongitudeRef] = "E" if place.east >= 0 else "W"
        gps[ExifTags.GPS.GPSLongitude] = _sexagesimal(place.east)
    return exif


def _sexagesimal(degrees: float) -> tuple[float, float, float]:
    minutes = abs(degrees) % 1 * 60
    return float(int(abs(degrees))), float(int(minutes)), round(minutes % 1 * 60, 3)


def _font(size: int) -> Any:
    return ImageFont.load_default(size)
