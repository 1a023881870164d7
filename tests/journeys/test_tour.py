"""What a tour with Tab would find: an order that jumps back up, and a stop that looks the same with the keyboard."""

from __future__ import annotations

from typing import Any, ClassVar

import pytest
from PIL import Image, ImageDraw

from tests.journeys import places, tour
from tests.journeys.spoken import Heard
from tests.journeys.tour import LEAST, Tour, changed, out_of_order


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


class Boxes:
    """A row of two boxes with one below the first: one stop for Tab, gone through with arrows. `cut` is an arrow that
    does not work."""

    WAYS: ClassVar = {("a", "Right"): "b", ("b", "Left"): "a", ("a", "Down"): "c", ("c", "Up"): "a"}
    PLACES: ClassVar = {"a": (0, 0), "b": (300, 0), "c": (0, 100), "after": (0, 200)}

    def __init__(self, *, cut: tuple[str, str] | None = None) -> None:
        self.at, self.pressed, self.cut = "after", 0, cut

    def press(self, key: str) -> None:
        self.pressed += 1
        if key == "Tab":
            self.at = "a" if self.at == "after" else "after"
        elif (self.at, key) != self.cut:
            self.at = self.WAYS.get((self.at, key), self.at)

    def see(self) -> list[dict[str, Any]]:
        return [self._told(name) for name in self.PLACES]

    def focused(self) -> dict[str, Any]:
        return self._told(self.at)

    def _told(self, name: str) -> dict[str, Any]:
        kind = "Field" if name == "after" else "Box"
        return {**stop(name, *self.PLACES[name]), "class": kind, "kind": "button", "enabled": True}


def _among(monkeypatch: pytest.MonkeyPatch, boxes: Boxes) -> tuple[set[str], Tour]:
    monkeypatch.setattr(tour, "shot", lambda _person: Image.new("RGB", (10, 10)))
    monkeypatch.setattr(tour, "changed", lambda *_pictures: LEAST)
    gone = Tour(stops=[boxes._told("a"), boxes._told("after")])
    return tour.go_among(boxes, gone, {"b", "c"}), gone  # type: ignore[arg-type]


def test_arrows_lead_to_what_is_one_stop_for_tab(monkeypatch: pytest.MonkeyPatch) -> None:
    boxes = Boxes()
    reached, gone = _among(monkeypatch, boxes)
    assert reached == {"b", "c"}
    assert gone.faults == []
    assert boxes.pressed == 0  # none of it is the person's


def test_a_box_to_which_no_arrow_leads_stays_missed(monkeypatch: pytest.MonkeyPatch) -> None:
    reached, _gone = _among(monkeypatch, Boxes(cut=("a", "Down")))
    assert reached == {"b"}


def test_a_box_on_which_the_keyboard_is_not_seen_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    boxes = Boxes()
    monkeypatch.setattr(tour, "shot", lambda _person: Image.new("RGB", (10, 10)))
    gone = Tour(stops=[boxes._told("a")])
    tour.go_among(boxes, gone, {"b"})  # type: ignore[arg-type]
    assert "it cannot be seen that the keyboard is on Box 'b'" in gone.faults


def test_single_screens_are_come_to_through_those_before_them() -> None:
    one, two, far = places.Station("keys", ()), places.Station("break", ()), places.Station("archive", (), True)
    assert places.only([one, two, far], []) == [(one, True), (two, True), (far, True)]
    assert places.only([one, two, far], ["arch"]) == [(far, True)]
    assert places.only([one, two, far], ["break"]) == [(one, False), (two, True)]
    assert places.only([one, two, far], ["keys"]) == [(one, True), (two, False)]
