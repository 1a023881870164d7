"""Cards of three cameras that filmed a testimony's code, written in a process of their own; a line of JSON a request.

    python -m tests.benchmarks.load_cards
    {"folder": …, "take": …, "bytes": …, "number": …}      answered with an empty line when they are written

Each holds a real film of 1280x720 that begins with the code, and then random bytes up to a film's size, in a box that
players skip. Only for the benchmark `load`.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any

CAMERAS = ("CANON", "SONY", "PHONE")
_BLOCK = 1 << 20


def main() -> None:
    for line in sys.stdin:
        write_cards(json.loads(line))
        print(flush=True)


def write_cards(request: dict[str, Any]) -> None:
    """A folder for each camera, with one film in it."""
    from tests.intake.media.test_film_code import film, scene

    begins = film([scene(None)] * 3 + [scene(request["take"])] * 10, rate=5)
    for place, camera in enumerate(CAMERAS):
        folder = Path(request["folder"]) / camera
        folder.mkdir(parents=True)
        # no two of the day have one size: else each would be compared with what is held before it is taken in
        size = request["bytes"] + 4096 * (len(CAMERAS) * request["number"] + place)
        _write(folder / f"MVI_{request['number']:04d}.MP4", begins, size)


def _write(path: Path, begins: bytes, size: int) -> None:
    left = max(1024, size - len(begins) - 16)
    with path.open("wb") as stream:
        stream.write(begins)
        stream.write((1).to_bytes(4, "big") + b"free" + (left + 16).to_bytes(8, "big"))
        while left:
            piece = os.urandom(min(_BLOCK, left))
            stream.write(piece)
            left -= len(piece)


if __name__ == "__main__":
    main()
