"""Makes the file that an entry of resources/examples/index.json describes, as bytes in memory. Writes no file.

An entry names a `make` (what to make) and may give `seed`, `lines`, `pages`, `place`, `taken`, `turned`, `seconds`
and `grain`; anything else in it is of no concern here.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PIL import Image

from intake.demo import pictures, recordings
from intake.demo.pictures import Place

MAX_SECONDS = 60.0


def make(entry: Mapping[str, Any]) -> bytes:
    """The bytes of one example attachment. Raises KeyError for a `make` that is not known: the index is ours."""
    kind = str(entry["make"])
    seed = int(entry.get("seed", 1))
    if kind in _RECORDED:
        seconds = min(float(entry.get("seconds", 4.0)), MAX_SECONDS)
        return _recorded(kind, seed, seconds, grain=bool(entry.get("grain", False)))
    lines = [str(line) for line in entry.get("lines", ())]
    if kind == "docx":
        return pictures.docx(lines)
    if kind == "pdf":
        return pictures.scanned_pdf([pictures.letter(seed + n) for n in range(int(entry.get("pages", 1)))])
    shape, _, container = kind.partition("-")
    image = _drawn(shape, seed, lines)
    place = Place(*entry["place"]) if "place" in entry else None
    taken = str(entry.get("taken", ""))
    if container == "png":
        return pictures.png(image)
    if container == "heic":
        return pictures.heic(image, place=place, taken=taken)
    if container != "jpeg":
        raise KeyError(kind)
    return pictures.jpeg(image, place=place, taken=taken, turned=bool(entry.get("turned", False)))


def _drawn(shape: str, seed: int, lines: Sequence[str]) -> Image.Image:
    if shape == "card":
        return pictures.card(seed, lines)
    if shape == "portrait":
        return pictures.portrait(seed)
    if shape == "landscape":
        return pictures.landscape(seed)
    if shape == "letter":
        return pictures.letter(seed)
    raise KeyError(shape)


_RECORDED = frozenset({"ogg", "m4a", "amr", "3gp", "mp4", "mov"})


def _recorded(kind: str, seed: int, seconds: float, *, grain: bool) -> bytes:
    if kind == "mp4":
        return recordings.mp4(seed, seconds, grain=grain)
    if kind == "mov":
        return recordings.mov(seed, seconds, grain=grain)
    simple = {"ogg": recordings.ogg_opus, "m4a": recordings.m4a, "amr": recordings.amr, "3gp": recordings.three_gp}
    return simple[kind](seed, seconds)
