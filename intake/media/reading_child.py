"""The process that looks for numbers in a picture: gets plain pixels, locks itself in, answers with lines of letters.

As `decoding_child`: opens nothing, sends nothing but its answer. Its models are read and used once before it is locked
in. It never sees a file, only pixels that the other process decoded.
"""

from __future__ import annotations

import importlib.util
import io
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

# before the libraries make their threads: Landlock binds a process of one thread only
os.environ.update(OPENBLAS_NUM_THREADS="1", OMP_NUM_THREADS="1")

import cv2
import numpy as np

from intake.errors import BadMedia, DecodingUnsafe
from intake.media.decoding_child import run
from intake.media.text_lines import LineFinder, cut_out
from intake.media.text_reading import LineReader

MODELS = "rapidocr"
"""The package whose wheel holds the models (Apache-2.0, from PaddleOCR). Its code is never imported."""
FINDING, READING = "PP-OCRv6_det_small.onnx", "PP-OCRv6_rec_small.onnx"
LARGEST_MODEL = 64 << 20
ALARM = 75
"""Seconds after which the kernel ends the process; the program is less patient."""

_finder: LineFinder | None = None
_reader: LineReader | None = None


def main() -> int:
    """Usage: as decoding_child."""
    return run(warm_up, work, seconds=ALARM)


def warm_up() -> None:
    """Loads both models and reads one picture of our own."""
    global _finder, _reader  # one process, one picture after the other
    cv2.setNumThreads(1)
    cv2.ocl.setUseOpenCL(False)
    finding, reading = model(FINDING), model(READING)
    _finder, _reader = LineFinder(finding), LineReader(reading, ["", *characters(reading), " "])
    picture = np.full((96, 480, 3), 255, np.uint8)
    cv2.putText(picture, "650101 1990", (20, 70), cv2.FONT_HERSHEY_SIMPLEX, 2, (0, 0, 0), 4)
    list(_lines(picture))


def model(name: str) -> bytes:
    """The bytes of a model. Raises DecodingUnsafe where it is not installed."""
    # asked for by name only: nothing of the package is run
    spec = importlib.util.find_spec(MODELS)
    if spec is None or spec.origin is None:
        raise DecodingUnsafe
    with (Path(spec.origin).parent / "models" / name).open("rb") as file:
        return file.read(LARGEST_MODEL)


def work(source: io.BufferedReader, order: dict[str, Any]) -> tuple[dict[str, Any], bytes]:
    """One order: the pixels as RGB, `width` × `height`."""
    width, height = int(order["width"]), int(order["height"])
    data = source.read(3 * width * height)
    if len(data) != 3 * width * height or not width or not height:
        raise BadMedia
    picture = np.ascontiguousarray(np.frombuffer(data, np.uint8).reshape(height, width, 3)[:, :, ::-1])
    return {"lines": list(_lines(picture))}, b""


def _lines(picture: Any) -> Iterator[dict[str, Any]]:
    assert _finder is not None and _reader is not None
    for corners in _finder.find(picture):
        read = _reader.read(cut_out(picture, corners))
        if read.text:
            box = [round(float(side)) for side in (*corners.min(axis=0), *corners.max(axis=0))]
            yield {"text": read.text, "sure": [round(chance, 3) for chance in read.sure], "box": box}


# --- the list of characters inside the model -------------------------------------------------------------------------


def characters(onnx: bytes) -> list[str]:
    """What each output stands for: the metadata "character" of the model, one a line.

    ONNX is Protocol Buffers: ModelProto.metadata_props is field 14, its key field 1 and its value field 2.
    """
    for field, value in _fields(onnx):
        if field == 14:
            held = dict(_fields(value))
            if held.get(1) == b"character":
                return held[2].decode().split("\n")
    raise DecodingUnsafe


def _fields(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Number and bytes of every field of a message that has a length; numbers are skipped."""
    at = 0
    while at < len(data):
        tag, at = _number(data, at)
        if tag & 7 == 2:
            length, at = _number(data, at)
            if tag >> 3 != 7:  # the graph itself, megabytes of it
                yield tag >> 3, data[at : at + length]
            at += length
        elif tag & 7 == 0:
            _, at = _number(data, at)
        else:
            at += {1: 8, 5: 4}.get(tag & 7, len(data))


def _number(data: bytes, at: int) -> tuple[int, int]:
    value = shift = 0
    while True:
        value |= (data[at] & 0x7F) << shift
        at, shift = at + 1, shift + 7
        if data[at - 1] < 0x80:
            return value, at
