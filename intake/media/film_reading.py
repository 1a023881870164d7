"""Looks for the filmed code at the beginning of a film, or in a photograph, that somebody else's camera made.

Runs in the process that decodes and nowhere else. Bounded: a minute of the film at most, a number of pictures and of
pixels; a film without a code costs no more than one with it. Sees every picture once and keeps none.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from fractions import Fraction
from typing import Any, BinaryIO

from intake.errors import BadMedia, MediaTooLarge, NotShown, phrase
from intake.media import film_code, images
from intake.media.sniff import Viewer, by_mime

BEGINNING = 60.0
"""Seconds of a film in which a code is looked for among the pictures that stand alone."""
CLOSER = 20.0
"""Seconds in which every half second is looked at, where too few pictures stand alone."""
_MOST_ALONE = 90
_MOST_PIXELS = 1_200_000_000  # about twenty seconds of 1920x1080
_WIDEST = 1920
_PROBE = {"probesize": "5000000", "analyzeduration": "5000000"}
_ENOUGH = 3  # takes of one beginning; more are somebody's joke
_STILL = 2400


def takes_in(source: BinaryIO, mime: str, *, closer: bool = False) -> tuple[str, ...]:
    """The takes whose code is seen, in order, each once. Raises BadMedia, MediaTooLarge, NotShown.

    `closer` decodes everything of a shorter beginning: for films in which pictures that stand alone are rare.
    """
    kind = by_mime(mime)
    if kind.viewer is Viewer.PICTURE:
        pixels = images.decode(source, max_side=_STILL).pixels
        return film_code.find(_grey(pixels.data), pixels.width, pixels.height, pixels.width)
    if kind.viewer is not Viewer.PLAYER:
        raise NotShown
    found: dict[str, None] = {}
    for luma, width, height, stride in _pictures(source, kind.demuxer, closer):
        found.update(dict.fromkeys(film_code.find(luma, width, height, stride)))
        if len(found) >= _ENOUGH:
            break
    return tuple(found)[:_ENOUGH]


def _grey(rgb: bytes) -> bytes:
    return rgb[1::3]  # green is most of what the eye calls light


def _pictures(source: BinaryIO, demuxer: str, closer: bool) -> Iterator[tuple[memoryview, int, int, int]]:
    import av

    try:
        with av.open(source, "r", format=demuxer, options=dict(_PROBE), metadata_errors="replace") as film:
            if not film.streams.video:
                return
            stream: Any = film.streams.video[0]
            context = stream.codec_context
            context.thread_count, context.thread_type = 1, "NONE"
            if not closer:
                context.skip_frame = "NONKEY"
            if context.width * context.height > images.MAX_PIXELS:
                raise MediaTooLarge(
                    what="number of pixels", limit=phrase("{count} million", count=images.MAX_PIXELS // 10**6)
                )
            yield from _looked_at(film.decode(stream), closer)
    except (av.FFmpegError, OSError, ValueError, TypeError, OverflowError, ArithmeticError, RuntimeError):
        raise BadMedia from None


def _looked_at(frames: Iterator[Any], closer: bool) -> Iterator[tuple[memoryview, int, int, int]]:
    until, pixels, taken = CLOSER if closer else BEGINNING, 0, 0
    first: float | None = None
    last = float("-inf")
    for frame in frames:
        at = float(frame.time or 0.0)
        first = at if first is None else first
        pixels += frame.width * frame.height
        if at - first > until or pixels > _MOST_PIXELS or taken >= _MOST_ALONE:
            return
        if closer and at - last < 0.5:
            continue
        last, taken = at, taken + 1
        wide = min(_WIDEST, frame.width)
        high = max(2, round(frame.height * wide / frame.width))
        grey = frame.reformat(wide, high, "gray")
        plane = grey.planes[0]
        yield memoryview(plane), wide, high, plane.line_size


def warm_up() -> None:
    """Everything that the libraries load or make at their first use, on a film of our own."""
    import av

    made = io.BytesIO()
    with av.open(made, "w", format="matroska") as film:
        stream: Any = film.add_stream("mpeg4", rate=25)
        stream.width = stream.height = 64
        stream.pix_fmt = "yuv420p"
        stream.codec_context.thread_count = 1
        for number in range(2):
            frame = av.VideoFrame(64, 64, "yuv420p")
            frame.pts, frame.time_base = number, Fraction(1, 25)
            film.mux(stream.encode(frame))
        film.mux(stream.encode(None))
    for closer in (False, True):
        takes_in(io.BytesIO(made.getvalue()), "video/x-matroska", closer=closer)
    for name in ("h264", "hevc", "mjpeg"):
        av.CodecContext.create(name, "r").open()
