"""What comes from microphones and cameras, as plain bytes with a time, and as FFmpeg wants it.

Sound is 16-bit PCM; a picture is the planes of one frame as the camera gave them. Writes nothing anywhere; PyAV is
imported only when a frame is converted.
"""

from __future__ import annotations

import io
import math
from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from operator import mul
from typing import Any, TypeAlias

from intake.errors import BadMedia, MediaTooLarge, phrase

Bytes: TypeAlias = bytes | bytearray | memoryview

MAX_SIDE = 8192
_FULL_SCALE = 32768.0
_SILENCE = -96.0
_JPEG_QUALITY = 95


@dataclass(frozen=True, slots=True)
class SoundFormat:
    """16-bit little-endian samples, interleaved."""

    rate: int = 48_000
    channels: int = 1

    def seconds(self, size: int) -> float:
        return size / (2 * self.channels * self.rate)


@dataclass(frozen=True, slots=True)
class Sound:
    """Samples that had all arrived at `at`, in seconds of a monotonic clock."""

    data: bytes
    at: float


@dataclass(frozen=True, slots=True)
class Picture:
    """One frame that arrived at `at`. `pixels` is FFmpeg's word (yuv420p, nv12, yuyv422, bgra …) or "jpeg".

    Each plane comes with the bytes of one of its rows, padding included (0 for "jpeg").
    """

    width: int
    height: int
    pixels: str
    planes: Sequence[Bytes]
    strides: Sequence[int]
    at: float

    @property
    def size(self) -> int:
        return sum(len(plane) for plane in self.planes)


@dataclass(frozen=True, slots=True)
class Level:
    """Decibels of full scale, from -96 (silence) to 0; `clipped` when samples reached the end of the scale."""

    peak: float
    rms: float
    clipped: bool


def level_of(data: Bytes) -> Level:
    """The level of some samples; those of silence when there are none."""
    samples = array("h")
    samples.frombytes(memoryview(data)[: len(data) // 2 * 2])
    if not samples:
        return Level(_SILENCE, _SILENCE, False)
    most = max(max(samples), -min(samples))
    fewer = samples[:: max(1, len(samples) // 2048)]  # enough for a meter
    rms = math.sqrt(sum(map(mul, fewer, fewer)) / len(fewer))
    return Level(_decibels(most), _decibels(rms), most >= 32_760)


def _decibels(amplitude: float) -> float:
    return max(_SILENCE, 20 * math.log10(amplitude / _FULL_SCALE)) if amplitude > 0 else _SILENCE


def decoded(picture: Picture) -> Any:
    """The picture as an av.VideoFrame. Raises BadMedia, MediaTooLarge."""
    import av

    if not (0 < picture.width <= MAX_SIDE and 0 < picture.height <= MAX_SIDE):
        raise MediaTooLarge(what="picture", limit=phrase("{count} pixels a side", count=MAX_SIDE))
    try:
        if picture.pixels == "jpeg":
            reader = av.CodecContext.create("mjpeg", "r")
            return reader.decode(av.Packet(bytes(picture.planes[0])))[0]
        frame = av.VideoFrame(picture.width, picture.height, picture.pixels)
        planes: Any = frame.planes
        for plane, data, stride in zip(planes, picture.planes, picture.strides, strict=True):
            plane.update(_as_rows(data, stride, plane.line_size, plane.buffer_size))
        return frame
    except (av.FFmpegError, ValueError, IndexError):
        raise BadMedia from None


def _as_rows(data: Bytes, stride: int, line: int, size: int) -> Bytes:
    view = memoryview(data).cast("B")
    if stride == line and len(view) >= size:
        return view[:size]
    if stride <= 0:
        raise ValueError("a plane without rows")
    rows, taken = size // line, min(stride, line)
    made = bytearray(size)
    for row in range(min(rows, -(-len(view) // stride))):
        piece = view[row * stride : row * stride + taken]
        made[row * line : row * line + len(piece)] = piece
    return made


def small_rgb(picture: Picture, width: int) -> tuple[int, int, bytes]:
    """For a preview: (width, height, RGB rows without padding), at most `width` pixels wide. Raises BadMedia."""
    frame = decoded(picture)
    wide = max(16, min(width, frame.width) // 16 * 16)  # rows of whole blocks have no padding
    high = max(2, round(frame.height * wide / frame.width / 2) * 2)
    shown = frame.reformat(wide, high, "rgb24", interpolation="FAST_BILINEAR")
    plane = shown.planes[0]
    rows = memoryview(plane)
    if plane.line_size == 3 * wide:
        return wide, high, bytes(rows[: 3 * wide * high])
    line = plane.line_size
    return wide, high, b"".join(rows[row * line : row * line + 3 * wide] for row in range(high))


def jpeg_of(picture: Picture) -> bytes:
    """One photograph, as the camera sent it if that was JPEG already. Raises BadMedia, MediaTooLarge."""
    frame = decoded(picture)
    if picture.pixels == "jpeg":
        return bytes(picture.planes[0])
    written = io.BytesIO()
    frame.to_image().save(written, "JPEG", quality=_JPEG_QUALITY, subsampling=0)
    return written.getvalue()
