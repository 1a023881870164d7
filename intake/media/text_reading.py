"""Reads one line of print as the capital letters, figures and fillers that numbers on papers are made of, each with how
sure it is. Sees pixels of other people's files: called only in the process that reads numbers. Corrects nothing.

The model is PP-OCRv6 small, which knows 18 708 characters; what looks like one of ours in another script is counted as
ours, everything else as a gap. Decoding is the plain one of CTC (Graves et al. 2006): the likeliest of each step.
"""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np

from intake.model.read_text import GAP, ReadText

HEIGHT = 48
_MOST_WIDTH = 3200
OURS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<"
_ALIKE = {
    **dict(zip("АВЕКМНОРСТХЗ", "ABEKMHOPCTX3", strict=True)),
    **dict.fromkeys("＜〈《«‹く≤〱", "<"),
    **{chr(0xFEE0 + ord(letter)): letter for letter in OURS if letter != "<"},
    **{chr(0x660 + figure): str(figure) for figure in range(10)},
    **{chr(0x6F0 + figure): str(figure) for figure in range(10)},
}


class LineReader:
    """`model` is the network as ONNX; `characters` what each of its outputs stands for, the blank first."""

    def __init__(self, model: bytes, characters: list[str]) -> None:
        self._net = cv2.dnn.readNetFromONNX(np.frombuffer(model, np.uint8))
        self._groups = [[place for place, held in enumerate(characters) if _ours(held) == letter] for letter in OURS]
        self._spaces = [place for place, held in enumerate(characters) if held in {" ", "\u3000"}]
        known = {0, *self._spaces, *(place for group in self._groups for place in group)}
        self._others = np.array([place for place in range(len(characters)) if place not in known])

    def read(self, line: Any) -> ReadText:
        """`line` as text_lines.Image, upright and cut close."""
        width = min(_MOST_WIDTH, max(32, round(line.shape[1] * HEIGHT / max(1, line.shape[0]))))
        sized = cv2.resize(
            line, (width, HEIGHT), interpolation=cv2.INTER_AREA if line.shape[0] > HEIGHT else cv2.INTER_CUBIC
        )
        self._net.setInput(cv2.dnn.blobFromImage(sized, 1 / 127.5, mean=(127.5, 127.5, 127.5)))
        steps = self._net.forward()[0]
        chances = np.stack(
            [
                *(steps[:, group].sum(axis=1) for group in self._groups),
                steps[:, self._others].max(axis=1),
                steps[:, [0, *self._spaces]].sum(axis=1),
            ],
            axis=1,
        )
        best = chances.argmax(axis=1)
        text, sure = "", list[float]()
        last = -1
        for step, place in enumerate(best.tolist()):
            chance = float(chances[step, place])
            if place == last and place < len(OURS):
                sure[-1] = max(sure[-1], chance)
            elif place != last and place <= len(OURS):
                text += OURS[place] if place < len(OURS) else GAP
                sure.append(chance)
            last = place
        return ReadText(text, tuple(sure))


def _ours(character: str) -> str:
    alike = _ALIKE.get(character, character)
    return alike.upper() if len(alike) == 1 and alike.isascii() else ""
