"""Once round a screen with Tab: everything is come to, in the order of reading, and where the keyboard is can be seen.

A picture is taken at every stop; at the next one the place of the last must look otherwise. Presses nothing but Tab.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

from PIL import Image, ImageChops, ImageGrab

from tests.journeys.person import MOST_TABS, Person

AROUND = 6
"""Pixels around a control in which its ring is drawn."""
LEAST = 40
"""Pixels that must change: a thin ring around the smallest of our controls has several times as many."""
ARROWS = ("Right", "Down", "Left", "Up")
MOST_ARROWS = 200
HIGHER = 8
"""Controls of one line are not all equally high."""


@dataclass
class Tour:
    """`stops` are where the keyboard was, as the locator tells it; `faults` what was wrong on the way."""

    stops: list[dict[str, Any]] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    seen: int = 0
    """Stops of which it could be compared how they look with the keyboard and without."""

    @property
    def names(self) -> set[str]:
        return {words for stop in self.stops for words in (stop["name"], stop["text"], stop.get("placeholder", ""))}


def go_round(person: Person) -> Tour:
    """Presses Tab until it comes to where it began. The presses are not counted as the person's."""
    counted, tour = person.pressed, Tour()
    before: Image.Image | None = None
    for _ in range(MOST_TABS):
        person.press("Tab")
        stop = person.focused()
        now = shot(person)
        if tour.stops and before is not None and not same(stop, tour.stops[-1]):
            _look(tour, tour.stops[-1], stop, before, now)
        if tour.stops and same(stop, tour.stops[0]):
            break
        if any(same(stop, one) for one in tour.stops):
            tour.faults.append(f"Tab comes to {said(stop)} again and never to where it began")
            break
        tour.stops.append(stop)
        before = now
    else:
        tour.faults.append(f"Tab is not round after {MOST_TABS} presses")
    tour.faults += out_of_order(tour.stops)
    person.pressed = counted
    return tour


def go_among(person: Person, tour: Tour, missed: set[str]) -> set[str]:
    """The names among `missed` to which arrows lead: what is one stop for Tab is gone through with them.

    They are begun at a stop of the same class as what Tab missed, and must lead there; that they would is not believed.
    """
    counted, reached = person.pressed, set[str]()
    classes = {w["class"] for w in person.see() if w["enabled"] and {w["name"], w["text"]} & missed}
    for start in [stop for stop in tour.stops if stop["class"] in classes]:
        for _ in range(MOST_TABS):
            person.press("Tab")
            if same(person.focused(), start):
                reached |= _with_arrows(person, tour)
                break
    person.pressed = counted
    return reached & missed


def _with_arrows(person: Person, tour: Tour) -> set[str]:
    """The names of all that arrows lead to from here, by way of each other; each arrow is tried once at each."""
    here = person.focused()
    kind, found, before = here["class"], {said(here): here}, shot(person)
    leads: dict[str, dict[str, str]] = {}
    for _ in range(MOST_ARROWS):
        key = _untried(said(here), leads)
        if not key:
            break
        person.press(key)
        last, here, now = here, person.focused(), shot(person)
        if here["class"] != kind:
            break
        leads.setdefault(said(last), {})[key] = said(here)
        if said(here) != said(last):
            _look(tour, last, here, before, now)
        found[said(here)], before = here, now
    return {words for one in found.values() for words in (one["name"], one["text"])}


def _untried(here: str, leads: dict[str, dict[str, str]]) -> str:
    """The arrow to press: one not tried here, or the first of the way to where one was not. Empty: all were tried."""
    ways, seen = [(here, "")], {here}
    for at, first in ways:
        for key in ARROWS:
            to = leads.get(at, {}).get(key)
            if to is None:
                return first or key
            if to not in seen:
                seen.add(to)
                ways.append((to, first or key))
    return ""


def shot(person: Person) -> Image.Image:
    return ImageGrab.grab(xdisplay=person.laptop.display)


def _look(tour: Tour, last: dict[str, Any], stop: dict[str, Any], before: Image.Image, now: Image.Image) -> None:
    """Whether the last stop looks otherwise without the keyboard. What moved by scrolling cannot be compared."""
    if last["scrolled"] != stop["scrolled"] or not last.get("area"):
        return
    tour.seen += 1
    if changed(before, now, last["area"]) < LEAST:
        tour.faults.append(f"it cannot be seen that the keyboard is on {said(last)}")


def changed(one: Image.Image, other: Image.Image, area: list[int]) -> int:
    """How many pixels in and closely around `area` differ by more than a shade."""
    x, y, width, height = area
    box = (
        max(0, x - AROUND),
        max(0, y - AROUND),
        min(one.width, x + width + AROUND),
        min(one.height, y + height + AROUND),
    )
    if box[0] >= box[2] or box[1] >= box[3]:
        return 0
    difference = ImageChops.difference(one.crop(box).convert("L"), other.crop(box).convert("L"))
    return sum(difference.histogram()[16:])


def same(one: dict[str, Any], other: dict[str, Any]) -> bool:
    return one["class"] == other["class"] and said(one) == said(other) and page(one) == page(other)


def said(stop: dict[str, Any]) -> str:
    return f"{stop['class']} {(stop['name'] or stop['text'])[:60]!r}"


def page(stop: dict[str, Any]) -> tuple[int, int, int, int]:
    """Where it is on the page, however far that is scrolled: left, top, right, bottom."""
    x, y, width, height = stop.get("area") or [0, 0, 0, 0]
    y += stop["scrolled"]
    return x, y, x + width, y + height


def out_of_order(stops: list[dict[str, Any]]) -> list[str]:
    """Steps back up within one column: the next one lies wholly above the last one, and in line with it.

    What stands beside it at a greater height is the next column. The circle comes back to its top once: of all such
    steps, also the one from the last to the first, the longest is left out.
    """
    found = []
    for one, other in pairwise([*stops, *stops[:1]]):
        left, top, right, _ = page(one)
        other_left, _, other_right, other_bottom = page(other)
        shared = min(right, other_right) - max(left, other_left)
        narrower = min(right - left, other_right - other_left)
        if other_bottom <= top + HIGHER and narrower > 0 and shared > narrower / 2:
            found.append((top - other_bottom, f"Tab goes back up from {said(one)} to {said(other)}"))
    longest = max((far for far, _ in found), default=0)
    return [words for far, words in found if far < longest]
