"""Films, sound and photographs with bytes that no camera wrote, against the process that looks into them.

    python -m tests.faults.hostile_media [--seconds 120] [--seed N]

Whatever a file does there, the program must get an answer or a clear error in time, and the next file be looked at by a
healthy process. Every kind is made by an encoder and then spoilt: bits, lengths, cuts, pieces twice, pieces of others.
Exits 1 with the seed and the number of what did otherwise; that file is written to --keep, if given.
"""

from __future__ import annotations

import argparse
import io
import random
import secrets
import sys
import time
from collections import Counter
from collections.abc import Callable
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import Any

from intake.errors import AmanatError
from intake.media.decoding import Decoder
from intake.media.sniff import HEAD_BYTES, Viewer, sniff
from tests.intake.media.test_film_code import TAKE, film, scene

DEADLINE = 6.0
"""Seconds that one file may take here; the program gives it twenty."""
_SIZE = (320, 240)
_NASTY = (0, 1, 0x7F, 0xFF, 0x7FFF, 0xFFFF, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF, 0xFFFFFFFFFFFFFFFF)


def _photograph(kind: str) -> bytes:
    made = io.BytesIO()
    if kind == "HEIF":
        import pillow_heif

        pillow_heif.register_heif_opener()
    scene(TAKE, size=(640, 480), square=6).convert("RGB").save(made, kind)
    return made.getvalue()


def _film(codec: str, form: str) -> Callable[[], bytes]:
    return lambda: film([scene(TAKE if number < 4 else None, size=_SIZE, square=3) for number in range(8)],
                        codec=codec, form=form, gop=4)  # fmt: skip


def _sound(codec: str, form: str, rate: int) -> Callable[[], bytes]:
    def made() -> bytes:
        import av

        out = io.BytesIO()
        with av.open(out, "w", format=form) as container:
            stream: Any = container.add_stream(codec, rate=rate, layout="mono")
            resampler = av.AudioResampler(stream.codec_context.format, "mono", rate, frame_size=1024)
            frame = av.AudioFrame(format="s16", layout="mono", samples=rate)
            frame.rate, frame.pts, frame.time_base = rate, 0, Fraction(1, rate)
            for part in [*resampler.resample(frame), *resampler.resample(None)]:
                container.mux(stream.encode(part))
            container.mux(stream.encode(None))
        return out.getvalue()

    return made


MADE: dict[str, Callable[[], bytes]] = {
    "mkv h264": _film("libx264", "matroska"),
    "mp4 h264": _film("libx264", "mp4"),
    "mov mpeg4": _film("mpeg4", "mov"),
    "mov hevc": _film("libx265", "mov"),
    "avi mjpeg": _film("mjpeg", "avi"),
    "mts h264": _film("libx264", "mpegts"),
    "3gp mpeg4": _film("mpeg4", "3gp"),
    "m4a aac": _sound("aac", "ipod", 44_100),
    "jpeg": lambda: _photograph("JPEG"),
    "heic": lambda: _photograph("HEIF"),
    "png": lambda: _photograph("PNG"),
    "tiff": lambda: _photograph("TIFF"),
}


@cache
def healthy(name: str) -> bytes:
    """A file of that kind as a camera makes it."""
    return MADE[name]()


def spoilt(rng: random.Random) -> tuple[str, bytes]:
    """A kind, and a file of that kind with something wrong."""
    name = rng.choice(sorted(MADE))
    data = bytearray(healthy(name))
    for _ in range(rng.choice((1, 1, 2, 4, 16))):
        rng.choice((_bits, _number, _cut, _twice, _zeros, _of_another))(rng, data)
    return name, bytes(data)


def _place(rng: random.Random, data: bytearray) -> int:
    """Headers are where it hurts."""
    return rng.randrange(min(len(data), 512)) if rng.random() < 0.6 else rng.randrange(max(1, len(data)))


def _bits(rng: random.Random, data: bytearray) -> None:
    for _ in range(rng.choice((1, 8, 64))):
        if data:
            data[_place(rng, data)] ^= 1 << rng.randrange(8)


def _number(rng: random.Random, data: bytearray) -> None:
    width = rng.choice((1, 2, 4, 8))
    value = rng.choice(_NASTY) & ((1 << 8 * width) - 1)
    at = _place(rng, data) if data else 0
    data[at : at + width] = value.to_bytes(width, rng.choice(("big", "little")))


def _cut(rng: random.Random, data: bytearray) -> None:
    at = rng.randrange(max(1, len(data)))
    del data[at : at + rng.choice((1, 7, 400, len(data)))]


def _twice(rng: random.Random, data: bytearray) -> None:
    at = rng.randrange(max(1, len(data)))
    data[at:at] = data[at : at + rng.choice((8, 300, 5_000))] * rng.choice((1, 3, 40))


def _zeros(rng: random.Random, data: bytearray) -> None:
    at, count = rng.randrange(max(1, len(data))), rng.choice((4, 64, 4_000))
    data[at : at + count] = bytes(min(count, len(data) - at))


def _of_another(rng: random.Random, data: bytearray) -> None:
    other = healthy(rng.choice(sorted(MADE)))
    start, count = rng.randrange(len(other)), rng.choice((16, 500, 8_000))
    at = rng.randrange(max(1, len(data)))
    data[at : at + count] = other[start : start + count]


def told_of(decoder: Decoder, data: bytes, mime: str = "") -> str:
    """What the program gets for a file: "fine", or the code of an error. What is no AmanatError goes on: a bug."""
    kind = sniff(data[:HEAD_BYTES])
    try:
        if kind.viewer is Viewer.PICTURE:
            decoder.picture(io.BytesIO(data), max_side=800)
        for closer in (False, True):
            decoder.takes(io.BytesIO(data), mime or kind.mime, closer=closer)
    except AmanatError as error:
        return error.code
    return "fine"


def run(seed: int, *, seconds: float, most: int, keep: Path | None = None) -> tuple[Counter[str], float]:
    """Spoils until the time is over or `most` files were; what they came to, and the longest that one took."""
    rng, told, longest = random.Random(seed), Counter[str](), 0.0
    end = time.monotonic() + seconds
    with Decoder(seconds=DEADLINE, films=True) as decoder:
        assert told_of(decoder, healthy("mp4 h264")) == "fine"
        for number in range(most):
            if time.monotonic() > end:
                break
            name, data = spoilt(rng)
            began = time.monotonic()
            try:
                code = told_of(decoder, data)
                took = time.monotonic() - began
                if took > 3 * (DEADLINE + 5):
                    raise AssertionError(f"took {took:.1f} s")
            except Exception:
                print(f"seed {seed}, file {number}, {name}", file=sys.stderr)
                if keep is not None:
                    keep.write_bytes(data)
                raise
            told[f"{name}: {code}"] += 1
            longest = max(longest, took)
        assert decoder.takes(io.BytesIO(healthy("mp4 h264")), "video/mp4") == (TAKE,)
    return told, longest


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.faults.hostile_media")
    parser.add_argument("--seconds", type=float, default=120)
    parser.add_argument("--seed", type=int, default=secrets.randbelow(1 << 31))
    parser.add_argument("--keep", type=Path, default=None)
    options = parser.parse_args()
    told, longest = run(options.seed, seconds=options.seconds, most=10**9, keep=options.keep)
    print(f"seed {options.seed}, {sum(told.values())} files, the longest {longest:.1f} s")
    for words, count in sorted(told.items()):
        print(f"{count:6d}  {words}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
