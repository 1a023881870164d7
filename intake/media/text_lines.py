"""Finds the lines of print in a picture: four corners for each, from the top. Sees pixels of other people's files, so
it is called only in the process that reads numbers; knows no letters.

The model is PP-OCRv6 small (differentiable binarisation, Liao et al. 2019): a probability for each point, made into
boxes by their smallest turned rectangle and let out by area / girth. Its numbers are those that it was trained with.
"""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np

LONGEST = 960
"""Pixels of the longer side that is looked at."""
MOST_LINES = 60
_THRESHOLD, _LEAST_SCORE, _LET_OUT, _LEAST_SIDE = 0.3, 0.5, 1.6, 3.0

Image = Any
"""Rows of pixels, blue green red, 8 bits each (numpy, height × width × 3)."""
Corners = Any
"""Top left, top right, bottom right, bottom left in pixels (numpy, 4 × 2)."""


class LineFinder:
    """`model` is the network as ONNX."""

    def __init__(self, model: bytes) -> None:
        self._net = cv2.dnn.readNetFromONNX(np.frombuffer(model, np.uint8))

    def find(self, image: Image) -> list[Corners]:
        """Lines from the top, at most MOST_LINES, the surest first taken."""
        height, width = image.shape[:2]
        scale = min(1.0, LONGEST / max(height, width))
        across, down = (max(32, round(side * scale / 32) * 32) for side in (width, height))
        small = cv2.resize(image, (across, down), interpolation=cv2.INTER_AREA)
        self._net.setInput(cv2.dnn.blobFromImage(small, 1 / 127.5, mean=(127.5, 127.5, 127.5)))
        chance = self._net.forward()[0, 0]
        inked = cv2.dilate((chance > _THRESHOLD).astype(np.uint8), np.ones((2, 2), np.uint8))
        outlines, _ = cv2.findContours(inked, cv2.RETR_LIST, cv2.CHAIN_APPROX_SIMPLE)
        found = [held for outline in outlines[:1000] if (held := _box(chance, outline)) is not None]
        found.sort(key=lambda held: -held[0])
        factor = np.array([width / across, height / down])
        corners = [_ordered(box * factor) for _, box in found[:MOST_LINES]]
        return sorted(corners, key=lambda box: float(box[:, 1].mean()))


def cut_out(image: Image, corners: Corners) -> Image:
    """The line alone, upright, from its four corners; standing lines are laid down."""
    width = round(max(np.linalg.norm(corners[0] - corners[1]), np.linalg.norm(corners[3] - corners[2])))
    height = round(max(np.linalg.norm(corners[0] - corners[3]), np.linalg.norm(corners[1] - corners[2])))
    width, height = max(1, width), max(1, height)
    goal = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    turn = cv2.getPerspectiveTransform(corners.astype(np.float32), goal)
    line = cv2.warpPerspective(image, turn, (width, height), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
    return np.rot90(line) if height > 1.5 * width else line


def _box(chance: Any, outline: Any) -> tuple[float, Any] | None:
    middle, size, angle = cv2.minAreaRect(outline)
    if min(size) < _LEAST_SIDE:
        return None
    left, top, width, height = cv2.boundingRect(outline)
    inside = np.zeros((height, width), np.uint8)
    cv2.fillPoly(inside, [outline.reshape(-1, 2) - [left, top]], 1)
    score = float(cv2.mean(chance[top : top + height, left : left + width], inside)[0])
    if score < _LEAST_SCORE:
        return None
    out = 2 * size[0] * size[1] * _LET_OUT / (2 * (size[0] + size[1]))
    return score, cv2.boxPoints((middle, (size[0] + out, size[1] + out), angle))


def _ordered(box: Any) -> Corners:
    """From top left clockwise, as the line is read."""
    left, right = np.array_split(box[np.argsort(box[:, 0], kind="stable")], 2)
    left, right = left[np.argsort(left[:, 1])], right[np.argsort(right[:, 1])]
    return np.array([left[0], right[0], right[1], left[1]])
