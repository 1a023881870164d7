"""Turns and cuts a picture that was decoded already, and writes it as a new JPEG with nothing in it but pixels.

The original is never touched: what comes out is another file, made from pixels alone.
"""

from __future__ import annotations

import io

from intake.errors import WrongUse
from intake.media.images import Pixels

Box = tuple[int, int, int, int]
"""Left, top, right, bottom in pixels of the picture as it was turned; right and bottom are outside."""

_QUALITY = 95


def turned_and_cut(pixels: Pixels, quarters: int, box: Box | None) -> Pixels:
    """Turned clockwise by quarters, then cut. Raises WrongUse for a box outside of it."""
    from PIL import Image

    image = Image.frombytes("RGB", (pixels.width, pixels.height), pixels.data)
    turns = {1: Image.Transpose.ROTATE_270, 2: Image.Transpose.ROTATE_180, 3: Image.Transpose.ROTATE_90}
    if quarters % 4:
        image = image.transpose(turns[quarters % 4])
    if box is not None:
        left, top, right, bottom = box
        if not (0 <= left < right <= image.width and 0 <= top < bottom <= image.height):
            raise WrongUse
        image = image.crop(box)
    return Pixels(image.width, image.height, image.tobytes())


def shrunk(pixels: Pixels, longest: int) -> Pixels:
    """No side longer than `longest` pixels; never enlarged."""
    from PIL import Image

    if max(pixels.width, pixels.height) <= longest:
        return pixels
    image = Image.frombytes("RGB", (pixels.width, pixels.height), pixels.data)
    image.thumbnail((longest, longest), Image.Resampling.LANCZOS)
    return Pixels(image.width, image.height, image.tobytes())


def jpeg(pixels: Pixels) -> bytes:
    """A JPEG without any word about camera, place or time."""
    from PIL import Image

    written = io.BytesIO()
    image = Image.frombytes("RGB", (pixels.width, pixels.height), pixels.data)
    image.save(written, "JPEG", quality=_QUALITY, subsampling=0)
    return written.getvalue()
