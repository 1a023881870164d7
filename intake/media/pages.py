"""Draws the pages of a PDF as RGB pixels of bounded size. Runs no script, follows no link, fills in no form.

PDFium is built without a script engine here. It is not thread-safe, so that one lock stands around every call.
"""

from __future__ import annotations

import contextlib
import io
import threading
from collections.abc import Iterator
from typing import Any, BinaryIO

from intake.errors import BadMedia, MediaTooLarge, NotShown, phrase
from intake.media.images import MAX_SIDE, Pixels
from intake.media.sniff import HEAD_BYTES, PDF, sniff

MAX_FILE = 512 << 20
MAX_PAGES = 5_000
MAX_POINTS = 20_000
"""Longest side of a page in 1/72 inch: PDF's own limit is 14,400."""

_PDFIUM = threading.Lock()
# PDFium keeps process-wide state; this lock is its, not ours, and guards nothing else


class _Reading(io.RawIOBase):
    """What PDFium reads from: an error of the source is kept for later, since none can pass through C."""

    def __init__(self, source: BinaryIO) -> None:
        super().__init__()
        self._source = source
        self.failed: Exception | None = None

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        try:
            return self._source.seek(offset, whence)
        except Exception as error:
            self.failed = self.failed or error
            return 0

    def tell(self) -> int:
        return self._source.tell()

    def readinto(self, buffer: Any) -> int:
        view = memoryview(buffer).cast("B")
        done = 0
        try:
            while done < len(view):
                piece = self._source.read(len(view) - done)
                if not piece:
                    break
                view[done : done + len(piece)] = piece
                done += len(piece)
        except Exception as error:
            self.failed = self.failed or error
            return 0
        return done


@contextlib.contextmanager
def _document(source: BinaryIO) -> Iterator[Any]:
    import pypdfium2

    source.seek(0)
    if sniff(source.read(HEAD_BYTES)) is not PDF:
        raise NotShown
    if source.seek(0, io.SEEK_END) > MAX_FILE:
        raise MediaTooLarge(what="size", limit=phrase("{count} MiB", count=MAX_FILE >> 20))
    reading = _Reading(source)
    with _PDFIUM:
        document = None
        try:
            document = pypdfium2.PdfDocument(reading)
            if len(document) > MAX_PAGES:
                raise MediaTooLarge(what="number of pages", limit=str(MAX_PAGES))
            yield document
        except (pypdfium2.PdfiumError, ValueError, TypeError, OverflowError, IndexError):
            if reading.failed is not None:
                raise reading.failed from None
            raise BadMedia from None
        except MemoryError:
            raise MediaTooLarge(what="page", limit="this computer's memory") from None
        finally:
            if document is not None:
                document.close()
    if reading.failed is not None:
        raise reading.failed


def page_count(source: BinaryIO) -> int:
    """How many pages the PDF has, at least 1. Raises NotShown, MediaTooLarge, BadMedia."""
    with _document(source) as document:
        count = len(document)
        if count < 1:
            raise BadMedia
        return count


def render_page(source: BinaryIO, page: int, *, max_side: int) -> Pixels:
    """Page `page` (from 0) on white, its longer side `max_side` pixels (at most MAX_SIDE).

    Raises NotShown, MediaTooLarge, and BadMedia where there is no such page or it cannot be drawn.
    """
    max_side = max(1, min(max_side, MAX_SIDE))
    with _document(source) as document:
        if not 0 <= page < len(document):
            raise BadMedia
        sheet = document[page]
        width, height = sheet.get_size()
        if not 0 < max(width, height) <= MAX_POINTS or min(width, height) <= 0:
            raise MediaTooLarge(what="page", limit=phrase("{count} points", count=MAX_POINTS))
        bitmap = sheet.render(
            scale=max_side / max(width, height),
            may_draw_forms=False,
            rev_byteorder=True,
            fill_color=(255, 255, 255, 255),
        )
        image = bitmap.to_pil().convert("RGB")
        # sizes are rounded up by the renderer
        image = image.crop((0, 0, min(image.width, max_side), min(image.height, max_side)))
        return Pixels(image.width, image.height, image.tobytes())
