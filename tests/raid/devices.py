"""A microphone and a camera that are simulated (tests.simulated_devices), with noise that is nowhere else.

Given to ui.app.main by tests.raid.program; the product chooses its devices by nothing else.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from functools import cache
from typing import Any

SEED = 440
SIZE = (320, 240)
_SECOND = 48_000 * 2
PIECE = 24


@cache
def noise() -> bytes:
    """One second of sound, 16 bits a sample."""
    return random.Random(SEED).randbytes(_SECOND)


def samples(start: int, count: int, **_: Any) -> bytes:
    """`count` samples of it from sample `start`, over and over."""
    held = noise()
    made = bytearray()
    while len(made) < 2 * count:
        at = 2 * ((start + len(made) // 2) % (_SECOND // 2))
        made += held[at : at + 2 * count - len(made)]
    return bytes(made)


@cache
def ground() -> bytes:
    """Two frames of light, one below the other: each picture is a window that moves down."""
    return random.Random(SEED + 1).randbytes(2 * SIZE[0] * SIZE[1])


@cache
def _colour() -> bytes:
    return random.Random(SEED + 2).randbytes(SIZE[0] * SIZE[1] // 2)


def picture(number: int, width: int, height: int, at: float, **_: Any) -> Any:
    """Picture `number` as NV12. Raises ValueError for another size than `SIZE`."""
    from intake.services.recording import Picture

    if (width, height) != SIZE:
        raise ValueError(width, height)
    start = (4 * number % height) * width
    return Picture(width, height, "nv12", (ground()[start : start + width * height], _colour()), (width, width), at)


def simulated() -> Callable[..., Any]:
    """What ui.app.main takes as its devices."""
    from tests import simulated_devices

    simulated_devices.tone = samples  # type: ignore[assignment]
    simulated_devices.test_picture = picture  # type: ignore[assignment]
    maker: Callable[..., Any] = simulated_devices.SimulatedDevices.maker(SIZE)
    return maker


def needles() -> dict[str, bytes]:
    """Pieces of the sound and of the pictures, from beginning to end."""
    held, light = noise(), ground()
    sound = {f"sound at {at}": held[at : at + PIECE] for at in range(0, _SECOND - PIECE, _SECOND // 24 & ~1)}
    pictures = {f"camera at {at}": light[at : at + PIECE] for at in range(0, len(light) - PIECE, len(light) // 24)}
    return sound | pictures | {f"camera's colour at {at}": _colour()[at : at + PIECE] for at in (4000, 20_000, 36_000)}
