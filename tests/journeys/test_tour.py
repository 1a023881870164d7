"""What a tour with Tab would find: an order that jumps back up, and a stop that looks the same with the keyboard."""

from __future__ import annotations

from typing import Any

from PIL import Image, ImageDraw

from tests.journeys.spoken import Heard
from tests.journeys.tour import LEAST, changed, out_of_order


def stop(name: str, x: int, y: int, *, scrolled: int = 0) -> dict[str, Any]:
    return {"class": "Button", "name": name, "text": "", "scrolled": scrolled, "area": [x, y, 200, 40]}


def test_down_two_columns_and_back_to_the_top_is_in_order() -> None:
    assert out_of_order([stop("a", 0, 0), stop("b", 0, 100), stop("c", 300, 0), stop("d", 300, 100)]) == []
    # also where the tour began in the middle of it
    assert out_of_order([stop("d", 0, 200), stop("a", 0, 0), stop("b", 0, 100)]) == []


def test_a_jump_back_up_within_a_column_is_found() -> None:
    held = [stop("a", 0, 0), stop("c", 0, 200), stop("b", 0, 100), stop("d", 0, 300)]
    assert out_of_order(held) == ["Tab goes back up from Button 'c' to Button 'b'"]


def test_what_was_scrolled_is_where_it_is_on_the_page() -> None:
    assert out_of_order([stop("a", 0, 0), stop("b", 0, 600), stop("c", 0, 500, scrolled=300)]) == []


def test_a_ring_is_seen_and_its_lack_is_found() -> None:
    plain = Image.new("RGB", (400, 200), "white")
    ringed = plain.copy()
    ImageDraw.Draw(ringed).rectangle((96, 46, 304, 94), outline="teal", width=2)
    assert changed(plain, ringed, [100, 50, 200, 40]) >= LEAST
    assert changed(plain, plain, [100, 50, 200, 40]) == 0
    # a ring somewhere else is not one here
    assert changed(plain, ringed, [10, 120, 60, 40]) == 0


def test_nothing_under_a_cover_is_asked_for() -> None:
    def node(role: str, name: str, depth: int) -> dict[str, Any]:
        return {"role": role, "name": name, "told": "", "depth": depth, "states": ["FOCUSABLE", "ENABLED"]}

    tree = [node("push button", "Yes", 3), node("dialog", "A break", 2), node("push button", "Continue", 3)]
    heard = Heard()
    heard.add_way("a break", tree, {"Continue"})
    assert heard.faults == []
    heard.add_way("a break", tree, {"Yes"})
    assert heard.faults == ["a break: Tab does not come to push button 'Continue'"]
