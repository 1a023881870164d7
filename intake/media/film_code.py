"""The code that is filmed at the start of a take: its squares, and finding it again in a picture.

A plain QR code (ISO/IEC 18004, version 2, level H: a third of it may be hidden or blurred). `find` sees pictures of
other people's files: call it only in the process that decodes. Knows nothing of testimonies.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from intake.errors import WrongUse
from intake.model.film_take import is_film_take

if TYPE_CHECKING:
    from intake.media.recording_frames import Bytes

MOST_IN_PICTURE = 8
"""Codes of one picture that are looked at."""


def squares(take: str) -> tuple[tuple[bool, ...], ...]:
    """Rows of the code from the top, True for dark, without the quiet border of four that must stand about it."""
    import zxingcpp

    if not is_film_take(take):
        raise WrongUse
    made = zxingcpp.create_barcode(take, zxingcpp.BarcodeFormat.QRCode, ec_level="H")
    image = memoryview(made.to_image(scale=1, add_quiet_zones=False))  # type: ignore[arg-type]
    rows: Any = image.tolist()
    return tuple(tuple(not light for light in row) for row in rows)


def find(luma: Bytes, width: int, height: int, stride: int) -> tuple[str, ...]:
    """The takes whose code is in a grey picture (a byte each, rows of `stride`), each once."""
    import zxingcpp

    data = bytes(luma)  # the view does not keep what it shows alive
    if not (0 < width <= stride and height > 0 and len(data) >= stride * (height - 1) + width):
        raise WrongUse
    shown: Any = data  # its types want an array of numpy, where there is one
    view = zxingcpp.ImageView(shown, width, height, zxingcpp.ImageFormat.Lum, stride)
    wanted = zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.QRCode])
    read = zxingcpp.read_barcodes(view, formats=wanted)
    del data, shown
    texts = [untrusted.text for untrusted in read[:MOST_IN_PICTURE]]
    return tuple(dict.fromkeys(text for text in texts if is_film_take(text)))
