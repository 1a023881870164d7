"""Simulated devices and media for recording: a sine tone, and a moving picture that carries its number in its pixels.

Used by the tests, the raid gate and the benchmarks; the program itself never imports it. Needs no Qt.
"""

from __future__ import annotations

import io
import math
import random
import threading
from array import array
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

from intake.services.recording import Picture, Plan, Recorder, Sound, SoundFormat, State

RATE = 48_000
_BLOCK = 16
_BITS = 16


@cache
def _sine(hertz: int, amplitude: int) -> bytes:
    return array("h", (round(amplitude * math.sin(2 * math.pi * hertz * n / RATE)) for n in range(RATE))).tobytes()


def tone(start: int, count: int, *, hertz: int = 440, amplitude: int = 12_000) -> bytes:
    """`count` samples of a whole-hertz tone from sample `start`."""
    second = _sine(hertz, amplitude)
    made = bytearray()
    while len(made) < 2 * count:
        at = 2 * ((start + len(made) // 2) % RATE)
        made += second[at : at + 2 * count - len(made)]
    return bytes(made)


@cache
def _ground(width: int, height: int) -> bytes:
    """Two frames high, so that each frame is a window that moves down: NV12's light plane."""
    row = bytes(64 + (x * 120 // width) for x in range(width))
    other = bytes(72 + ((x * 7) % 96) for x in range(width))
    return b"".join(row if (y // 12) % 2 else other for y in range(2 * height))


@cache
def _colour(width: int, height: int) -> bytes:
    return bytes((112, 144)) * (width // 2) * (height // 2)


@cache
def _grainy(width: int, height: int) -> tuple[bytes, ...]:
    """Frames of a still scene as a camera sees it in a dim room: another grain in each, seven in turn."""
    size = width * height
    scene = int.from_bytes(_ground(width, height)[:size], "little")
    mask = int.from_bytes(b"\x0f" * size, "little")
    rng = random.Random(1)
    return tuple((scene + (rng.getrandbits(8 * size) & mask)).to_bytes(size, "little") for _ in range(7))


def test_picture(number: int, width: int, height: int, at: float, *, grain: bool = False) -> Picture:
    """Frame `number` as NV12, with the number (16 bits) as black and white blocks in its first rows."""
    if grain:
        light = bytearray(_grainy(width, height)[number % 7])
    else:
        start = (4 * number % height) * width
        light = bytearray(_ground(width, height)[start : start + width * height])
    blocks = b"".join(bytes([235 if number >> bit & 1 else 16]) * _BLOCK for bit in range(_BITS))
    for row in range(_BLOCK):
        light[row * width : row * width + len(blocks)] = blocks
    return Picture(width, height, "nv12", (light, _colour(width, height)), (width, width), at)


test_picture.__test__ = False  # type: ignore[attr-defined]


def number_of(frame: Any) -> int:
    """The number in a decoded av.VideoFrame of a test picture."""
    grey = frame.reformat(format="gray").planes[0]
    view, middle = memoryview(grey), grey.line_size * (_BLOCK // 2)
    return sum((view[middle + bit * _BLOCK + _BLOCK // 2] > 128) << bit for bit in range(_BITS))


def sound_plan() -> Plan:
    return Plan(SoundFormat(RATE, 1))


def video_plan(width: int = 320, height: int = 240, *, sound: bool = True) -> Plan:
    return Plan(SoundFormat(RATE, 1) if sound else None, (width, height))


def feed(
    recorder: Recorder[Any],
    plan: Plan,
    seconds: float,
    *,
    start: float = 0.0,
    first: int = 0,
    wait: Callable[[], object] = lambda: None,
) -> int:
    """Gives a recorder what devices would in `seconds` from time `start`; returns how many pictures it got."""
    count = 0
    for tick in range(round(seconds * 25)):
        ended = start + (tick + 1) / 25
        if plan.sound is not None:
            recorder.sound(Sound(tone(round(start * RATE) + tick * RATE // 25, RATE // 25), ended))
        if plan.size is not None:
            recorder.picture(test_picture(first + count, *plan.size, ended))
            count += 1
        wait()
    return count


def drained(recorder: Recorder[Any]) -> None:
    """Waits until everything given has been encoded."""
    while recorder.waiting and recorder.state is not State.ENDED:
        threading.Event().wait(0.0005)


def frames_in(data: bytes, name: str = "matroska") -> Iterator[tuple[float, int]]:
    """(time in seconds, number) of every picture that can be decoded, up to the last one."""
    import av

    with av.open(io.BytesIO(data), "r", format=name) as container:
        try:
            for frame in container.decode(video=0):
                yield float(frame.time or 0.0), number_of(frame)
        except av.FFmpegError:
            return


def sound_in(data: bytes, name: str = "ogg") -> tuple[float, list[int]]:
    """Seconds of sound that can be decoded, and the peak of each tenth of a second."""
    import av

    samples = array("h")
    with av.open(io.BytesIO(data), "r", format=name) as container:
        resampler = av.AudioResampler("s16", "mono", RATE)
        try:
            for frame in container.decode(audio=0):
                for part in resampler.resample(frame):
                    samples.frombytes(bytes(part.planes[0])[: 2 * part.samples])
        except av.FFmpegError:
            pass
    step = RATE // 10
    peaks = [max(map(abs, samples[at : at + step])) for at in range(0, len(samples), step)]
    return len(samples) / RATE, peaks
