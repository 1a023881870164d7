"""Makes the demonstration's sounds and videos, all invented, all in memory. Writes no file.

Speech is a hum in the rhythm of speech; no voice of anybody is in it. The same seed makes the same sound.
"""

from __future__ import annotations

import io
import math
import random
from array import array
from collections.abc import Callable, Iterator, Mapping
from fractions import Fraction
from typing import Any

from PIL import Image

from intake.demo.pictures import landscape, portrait


def hum(seed: int, seconds: float, rate: int) -> array[int]:
    """16-bit mono samples in the rhythm of speech: a buzzing voice in syllables, with pauses. No word is in it."""
    rng = random.Random(seed)  # noqa: S311 - a hum, not a key
    pitch = rng.uniform(105, 210)
    samples = array("h")
    total = int(seconds * rate)
    while len(samples) < total:
        if rng.random() < 0.12:
            samples.extend([0] * int(rate * rng.uniform(0.15, 0.4)))
            continue
        length = int(rate * rng.uniform(0.09, 0.22))
        step = 2 * math.pi * pitch * rng.uniform(0.88, 1.15) / rate
        tones = [(rng.uniform(0.2, 1.0) / n, n) for n in (1, 2, 3, 5, 8)]
        loud = 9000 * rng.uniform(0.5, 1.0)
        for i in range(length):
            swell = math.sin(math.pi * i / length)
            samples.append(int(loud * swell * sum(a * math.sin(step * n * i) for a, n in tones) / 2.5))
    return samples[:total]


def ogg_opus(seed: int, seconds: float = 6.0) -> bytes:
    return _mux("ogg", sound=("libopus", 48000, hum(seed, seconds, 48000), 24_000))


def m4a(seed: int, seconds: float = 6.0) -> bytes:
    return _mux("ipod", sound=("aac", 44100, hum(seed, seconds, 44100), 48_000))


def amr(seed: int, seconds: float = 6.0) -> bytes:
    """AMR as old phones record it; where there is no encoder, a handmade file of silence (RFC 4867, NO_DATA frames)."""
    import av

    try:
        av.Codec("libopencore_amrnb", "w")
    except av.FFmpegError:
        return b"#!AMR\n" + b"\x7c" * int(seconds * 50)
    return _mux("amr", sound=("libopencore_amrnb", 8000, hum(seed, seconds, 8000), 12_200))


def mp4(seed: int, seconds: float = 4.0, *, grain: bool = False) -> bytes:
    """MP4 as a phone makes it, with its place; `grain` gives noise that no encoder can make small (about 2 MB/s)."""
    return _video("mp4", seed, seconds, grain=grain)


def mov(seed: int, seconds: float = 4.0, *, grain: bool = False) -> bytes:
    return _video("mov", seed, seconds, grain=grain)


def three_gp(seed: int, seconds: float = 4.0) -> bytes:
    """3GP as old phones make it: H.263 at 176 × 144 with AMR."""
    sound = ("libopencore_amrnb", 8000, hum(seed, seconds, 8000), 12_200)
    return _mux("3gp", sound=sound, picture=("h263", (176, 144), 15, _scenes(seed, seconds, (176, 144), 15, 0), 64_000))


def _video(container: str, seed: int, seconds: float, *, grain: bool) -> bytes:
    size, rate = (640, 360), 25
    scenes = _scenes(seed, seconds, size, rate, 90 if grain else 0)
    return _mux(
        container,
        sound=("aac", 44100, hum(seed, seconds, 44100), 48_000),
        picture=("libx264", size, rate, scenes, 16_000_000 if grain else 400_000),
        metadata={"location": "+47.1212+083.0101/", "creation_time": "2019-04-12T09:30:00Z"},
    )


def _scenes(seed: int, seconds: float, size: tuple[int, int], rate: int, noise: int) -> Iterator[Image.Image]:
    """A slow pan over a landscape with somebody drawn in front."""
    wide = landscape(seed, (size[0] * 2, size[1]))
    face = portrait(seed, (size[1] // 2, size[1] * 2 // 3))
    count = int(seconds * rate)
    # a few noise pictures in turn are as hard to encode as new ones and far cheaper to make
    grains = [Image.effect_noise(size, noise).convert("RGB") for _ in range(7)] if noise else []
    for number in range(count):
        left = size[0] * number // max(count, 1)
        frame = wide.crop((left, 0, left + size[0], size[1]))
        frame.paste(face, (size[0] // 3, size[1] // 3))
        yield Image.blend(frame, grains[number % 7], 0.6) if grains else frame


_Sound = tuple[str, int, "array[int]", int]
_Moving = tuple[str, tuple[int, int], int, Iterator[Image.Image], int]


def _mux(
    container: str,
    *,
    sound: _Sound | None = None,
    picture: _Moving | None = None,
    metadata: Mapping[str, str] | None = None,
) -> bytes:
    import av

    out = io.BytesIO()
    with av.open(out, "w", format=container) as target:
        target.metadata.update(metadata or {})
        feeds: list[Callable[[], None]] = []
        if picture is not None:
            feeds.append(_picture_feed(target, picture))
        if sound is not None:
            feeds.append(_sound_feed(target, sound))
        for feed in feeds:
            feed()
    return out.getvalue()


def _picture_feed(target: Any, picture: _Moving) -> Callable[[], None]:
    import av

    codec, size, rate, frames, bit_rate = picture
    stream = target.add_stream(codec, rate=rate)
    stream.width, stream.height = size
    stream.pix_fmt = "yuv420p"
    stream.bit_rate = bit_rate
    if codec == "libx264":
        stream.options = {"preset": "ultrafast"}

    def feed() -> None:
        for number, image in enumerate(frames):
            frame = av.VideoFrame.from_image(image)  # type: ignore[no-untyped-call]
            frame.pts = number
            frame.time_base = Fraction(1, rate)
            target.mux(stream.encode(frame))
        target.mux(stream.encode(None))

    return feed


def _sound_feed(target: Any, sound: _Sound) -> Callable[[], None]:
    import av

    codec, rate, samples, bit_rate = sound
    stream = target.add_stream(codec, rate=rate, layout="mono")
    stream.bit_rate = bit_rate

    def feed() -> None:
        resampler = av.AudioResampler(
            format=stream.format.name, layout="mono", rate=rate, frame_size=stream.codec_context.frame_size or None
        )
        piece = rate  # a second at a time
        for at in range(0, len(samples), piece):
            part = samples[at : at + piece]
            frame = av.AudioFrame(format="s16", layout="mono", samples=len(part))
            frame.planes[0].update(part.tobytes().ljust(frame.planes[0].buffer_size, b"\0"))
            frame.rate = rate
            frame.pts = at
            frame.time_base = Fraction(1, rate)
            for ready in resampler.resample(frame):
                target.mux(stream.encode(ready))
        for ready in resampler.resample(None):
            target.mux(stream.encode(ready))
        target.mux(stream.encode(None))

    return feed
