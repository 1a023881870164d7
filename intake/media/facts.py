"""Duration, size and tracks of a sound or a video, read from its headers. Decodes nothing, plays nothing.

FFmpeg is told which demuxer to use by the bytes we typed ourselves, may open nothing but the given stream, and reads
no more of it than the ceilings allow. PyAV is imported only here and only when asked.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import Any, BinaryIO

from intake.errors import AmanatError, BadMedia, MediaTooLarge, NotShown, phrase
from intake.media.sniff import HEAD_BYTES, Viewer, sniff

MAX_TRACKS = 32
MAX_SECONDS = 31 * 24 * 3600
MAX_SIDE = 16_384
MAX_READ = 96 << 20
"""Bytes that reading the facts of one file may cost; a real index is far smaller."""

_PROBE = {"probesize": "5000000", "analyzeduration": "5000000"}


@dataclass(frozen=True, slots=True)
class MediaFacts:
    """`seconds` is None where the file does not tell; sizes are pixels, 0 without a picture; codecs FFmpeg's words."""

    seconds: float | None
    width: int
    height: int
    video_codec: str
    sound_codec: str
    sample_rate: int
    channels: int
    has_location: bool

    @property
    def has_video(self) -> bool:
        return bool(self.video_codec)

    @property
    def has_sound(self) -> bool:
        return bool(self.sound_codec)


class _Limited:
    """A seekable stream for FFmpeg that stops after MAX_READ bytes; errors of the source are kept and told again."""

    def __init__(self, source: BinaryIO) -> None:
        self._source = source
        self._left = MAX_READ
        self.failed: Exception | None = None

    def read(self, size: int = -1) -> bytes:
        size = self._left if size < 0 else min(size, self._left)
        try:
            piece = self._source.read(size) or b""
        except Exception as error:
            self.failed = self.failed or error
            raise OSError from None
        self._left -= len(piece)
        if size and not self._left:
            self.failed = self.failed or MediaTooLarge(what="index", limit=phrase("{count} MiB", count=MAX_READ >> 20))
        return piece

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        return self._source.seek(offset, whence)

    def tell(self) -> int:
        return self._source.tell()

    def seekable(self) -> bool:
        return True


def read_facts(source: BinaryIO) -> MediaFacts:
    """Facts of a sound or video. Raises NotShown (neither), BadMedia, MediaTooLarge; the source's pass through."""
    source.seek(0)
    kind = sniff(source.read(HEAD_BYTES))
    if kind.viewer is not Viewer.PLAYER:
        raise NotShown
    source.seek(0)

    import av

    limited = _Limited(source)
    try:
        with av.open(limited, mode="r", format=kind.demuxer, options=_PROBE, metadata_errors="replace") as container:
            return _facts(container)
    except AmanatError:
        raise
    except MemoryError:
        raise MediaTooLarge(what="index", limit="this computer's memory") from None
    except (av.FFmpegError, OSError, ValueError, TypeError, OverflowError, ArithmeticError, RuntimeError):
        if limited.failed is not None:
            raise limited.failed from None
        raise BadMedia from None


def _facts(container: Any) -> MediaFacts:
    import av

    if len(container.streams) > MAX_TRACKS:
        raise MediaTooLarge(what="number of tracks", limit=str(MAX_TRACKS))
    video = next(iter(container.streams.video), None)
    sound = next(iter(container.streams.audio), None)
    if video is None and sound is None:
        raise BadMedia
    seconds = None if container.duration is None else container.duration / av.time_base
    if seconds is not None and not 0 <= seconds <= MAX_SECONDS:
        raise MediaTooLarge(what="length", limit=phrase("{count} days", count=MAX_SECONDS // 86400))
    width, height = _number(video, "width"), _number(video, "height")
    if max(width, height) > MAX_SIDE:
        raise MediaTooLarge(what="picture", limit=phrase("{count} pixels a side", count=MAX_SIDE))
    words = [name.lower() for holder in (container, *container.streams) for name in holder.metadata]
    return MediaFacts(
        seconds=seconds,
        width=width,
        height=height,
        video_codec=_codec(video),
        sound_codec=_codec(sound),
        sample_rate=_number(sound, "sample_rate"),
        channels=_number(sound, "channels"),
        has_location=any("location" in word or "gps" in word for word in words),
    )


def _number(stream: Any, field: str) -> int:
    # a track of an unknown codec has no codec context, and none of its fields
    context = None if stream is None else stream.codec_context
    return int(getattr(context, field, 0) or 0)


def _codec(stream: Any) -> str:
    if stream is None:
        return ""
    context = stream.codec_context
    return "unknown" if context is None else str(context.name)
