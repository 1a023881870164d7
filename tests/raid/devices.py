"""A microphone and a camera that are simulated (tests.simulated_devices), with sound that is nowhere else.

Given to ui.app.main by tests.raid.program; the product chooses its devices by nothing else.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from functools import cache
from typing import Any

SEED = 440
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


def simulated() -> Callable[..., Any]:
    """What ui.app.main takes as its devices."""
    from tests import simulated_devices

    simulated_devices.tone = samples  # type: ignore[assignment]
    maker: Callable[..., Any] = simulated_devices.SimulatedDevices.maker((320, 240))
    return maker


def needles() -> dict[str, bytes]:
    """Pieces of the sound, from beginning to end."""
    held = noise()
    return {f"sound at {at}": held[at : at + PIECE] for at in range(0, _SECOND - PIECE, _SECOND // 24 & ~1)}
