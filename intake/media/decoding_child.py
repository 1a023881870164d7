"""The process that decodes one file that somebody else made. Loads its libraries, locks itself in, then works.

Gets bytes over standard input, asks for the pieces it wants, and answers with pixels and numbers over standard output.
Never opens a file, never speaks of errors in other words than a code; ends when its pipe or its lifeline closes.
"""

from __future__ import annotations

import io
import json
import os
import sys
from collections.abc import Callable
from typing import Any

from intake.errors import AmanatError, BadMedia
from intake.media import film_reading, images, pages
from intake.media.confine import confine
from intake.media.decoding_wire import (
    ANSWER,
    ASK,
    LENGTH,
    MAX_PIECE,
    MAX_TEXT,
    READ,
    PipeClosed,
    read_block,
)

_BUFFER = 256 << 10
SECONDS = 25
"""After this the kernel ends the process, should the program be gone and unable to."""

_TINY_PDF = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
    b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Resources<</Font<</F 4 0 R>>>>/Contents 5 0 R>>endobj\n"
    b"4 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n"
    b"5 0 obj<</Length 24>>stream\nBT /F 9 Tf (a) Tj ET    \nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
)


def _send(*pieces: bytes) -> None:
    for piece in pieces:
        view = memoryview(piece)
        while view:
            view = view[os.write(1, view) :]


class _Asked(io.RawIOBase):
    """The file as the program hands it over, piece by piece."""

    def __init__(self, size: int) -> None:
        super().__init__()
        self._size, self._at = size, 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        start = {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self._size}[whence]
        self._at = max(0, start + offset)
        return self._at

    def tell(self) -> int:
        return self._at

    def readinto(self, buffer: Any) -> int:
        view = memoryview(buffer).cast("B")
        count = min(len(view), self._size - self._at, MAX_PIECE)
        if count <= 0:
            return 0
        _send(READ + ASK.pack(self._at, count))
        piece = read_block(_read, MAX_PIECE)
        view[: len(piece)] = piece
        self._at += len(piece)
        return len(piece)


def _read(count: int) -> bytes:
    return os.read(0, min(count, MAX_PIECE))


def _warm_up() -> None:
    """Everything that a library would load or open at its first use, before nothing can be opened any more."""
    import pillow_heif
    from PIL import Image

    Image.init()
    pillow_heif.options.DECODE_THREADS = 1
    for kind in ("JPEG", "PNG", "GIF", "TIFF", "WEBP"):
        out = io.BytesIO()
        exif = Image.Exif()
        exif[0x0112] = 6
        Image.new("RGB", (9, 9), "red").save(out, kind, exif=exif)
        images.decode(io.BytesIO(out.getvalue()), max_side=4)
    pages.page_count(io.BytesIO(_TINY_PDF))
    pages.render_page(io.BytesIO(_TINY_PDF), 0, max_side=9)
    for broken in (b"\xff\xd8\xff", b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", b"%PDF-1.4"):
        try:
            images.decode(io.BytesIO(broken), max_side=4)
        except AmanatError:
            continue


Work = Callable[[io.BufferedReader, dict[str, Any]], tuple[dict[str, Any], bytes]]
"""One order over one file: an answer as JSON can say it, and pixels."""


def _work(source: io.BufferedReader, order: dict[str, Any]) -> tuple[dict[str, Any], bytes]:
    if order["do"] == "takes":
        found = film_reading.takes_in(source, str(order["mime"]), closer=bool(order["closer"]))
        return {"takes": list(found)}, b""
    if order["do"] == "pages":
        return {"pages": pages.page_count(source)}, b""
    if order["do"] == "page":
        pixels = pages.render_page(source, int(order["page"]), max_side=int(order["max_side"]))
        return {"width": pixels.width, "height": pixels.height}, pixels.data
    picture = images.decode(source, max_side=int(order["max_side"]))
    facts = {name: getattr(picture.facts, name) for name in images.PictureFacts.__slots__}
    return {"width": picture.pixels.width, "height": picture.pixels.height, "facts": facts}, picture.pixels.data


def _answer(order: dict[str, Any], work: Work) -> None:
    try:
        told, data = work(io.BufferedReader(_Asked(int(order["size"])), _BUFFER), order)
    except PipeClosed:
        raise
    except AmanatError as error:
        told, data = {"error": error.code, "details": error.details}, b""
    except Exception:
        # whatever a decoder's mistake says may quote the file
        told, data = {"error": BadMedia.code, "details": {}}, b""
    text = json.dumps(told).encode()
    _send(ANSWER, LENGTH.pack(len(text)), text)
    if "width" in told:
        _send(LENGTH.pack(len(data)), data)


def _hold(lifeline: int) -> None:
    """When the program is gone, however it went, the kernel ends this process: SIGIO on the closing of a pipe."""
    import fcntl

    fcntl.fcntl(lifeline, fcntl.F_SETOWN, os.getpid())
    flags = fcntl.fcntl(lifeline, fcntl.F_GETFL)
    fcntl.fcntl(lifeline, fcntl.F_SETFL, flags | os.O_ASYNC | os.O_NONBLOCK)
    try:
        os.read(lifeline, 1)
    except BlockingIOError:
        return
    sys.exit(0)


def main() -> int:
    """Usage: decoding_child LIFELINE [films]: a descriptor of which the program holds the other end, or -1; and whether
    it will look into films."""

    def warm_up() -> None:
        _warm_up()
        if sys.argv[2:] == ["films"]:
            film_reading.warm_up()

    return run(warm_up, _work, seconds=SECONDS)


def run(warm_up: Callable[[], None], work: Work, *, seconds: int) -> int:
    """A child that warms up, locks itself in, and does `work` for every order until its pipe closes. The kernel ends it
    when one order takes more than `seconds`."""
    lifeline = int(sys.argv[1])
    if lifeline >= 0:
        _hold(lifeline)
    warm_up()
    # before: afterwards no module can be loaded
    if sys.platform != "win32":
        import signal

        alarm = signal.alarm
    else:
        alarm = _no_alarm
    try:
        inside = confine((0, 1, 2) if lifeline < 0 else (0, 1, 2, lifeline))
    except AmanatError as error:
        _answer_error(error)
        return 1
    text = json.dumps({"inside": inside}).encode()
    _send(ANSWER, LENGTH.pack(len(text)), text)
    try:
        while True:
            order = json.loads(read_block(_read, MAX_TEXT))
            alarm(seconds)
            _answer(order, work)
            alarm(0)
    except PipeClosed:
        return 0


def _no_alarm(seconds: int) -> int:
    return 0


def _answer_error(error: AmanatError) -> None:
    text = json.dumps({"error": error.code, "details": {}}).encode()
    _send(ANSWER, LENGTH.pack(len(text)), text)
