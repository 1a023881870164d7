"""Numbers read by the process that can open nothing: an invented card, and answers that lie."""

from __future__ import annotations

from typing import Any

import pytest
from PIL import Image, ImageDraw, ImageFont

from intake.errors import BadMedia, Cancelled
from intake.media.images import Pixels
from intake.media.reading import NumberReader, _line
from intake.media.reading_child import characters, model

PRC = "11010519491231002X"


def card(text: str) -> Pixels:
    image = Image.new("RGB", (900, 500), (225, 230, 215))
    ImageDraw.Draw(image).text((120, 380), text, fill=(20, 20, 30), font=ImageFont.load_default(size=48))
    image = image.rotate(3, fillcolor=(90, 80, 70), resample=Image.Resampling.BICUBIC)
    return Pixels(image.width, image.height, image.tobytes())


def test_a_number_on_a_turned_card_is_read_by_a_process_that_is_locked_in() -> None:
    with NumberReader() as reader:
        lines = reader.lines(card(PRC))
        assert [line.read.text for line in lines] == [PRC]
        assert min(lines[0].read.sure) > 0.5
        left, top, right, bottom = lines[0].box
        assert 60 < left < 160 and 300 < top < bottom < 480 and right > 500
        assert "filtered system calls" in reader.inside
        assert reader.lines(Pixels(40, 40, bytes(4800))) == ()
    with pytest.raises(Cancelled):
        reader.lines(card(PRC))


GOOD = {"text": "12", "sure": [1.0, 0.5], "box": [0, 0, 9, 9]}


@pytest.mark.parametrize(
    "change",
    [
        {"text": ""},
        {"text": "1б"},
        {"text": "1" * 500, "sure": [1] * 500},
        {"sure": [1.0]},
        {"sure": ["a", 1]},
        {"sure": [True, 1]},
        {"box": [0, 0, 0, 9]},
        {"box": [20, 0, 30, 9]},
        {"box": [0, 0, 9]},
        {"box": [0.0, 0, 9, 9]},
    ],
)
def test_what_the_process_answers_is_measured(change: dict[str, Any]) -> None:
    picture = Pixels(10, 10, bytes(300))
    assert _line(GOOD, picture).read.text == "12"
    with pytest.raises(BadMedia):
        _line({**GOOD, **change}, picture)


def test_the_model_says_what_its_outputs_are() -> None:
    held = characters(model("PP-OCRv6_rec_small.onnx"))
    assert len(held) == 18708
    assert set("0123456789X<") <= set(held)
