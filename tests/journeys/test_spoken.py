"""What the journeys would find in an accessibility tree: each fault, in a tree that has it and nothing else."""

from __future__ import annotations

from typing import Any

import pytest

from tests.journeys.spoken import Heard
from tests.journeys.words import words_of


def node(role: str, name: str, *states: str, depth: int = 3, told: str = "") -> dict[str, Any]:
    return {"role": role, "name": name, "told": told, "depth": depth, "states": [*states, "ENABLED", "SHOWING"]}


SOUND = node("button", "Record", "FOCUSABLE")


@pytest.mark.parametrize(
    ("wrong", "fault"),
    [
        (node("button", " ", "FOCUSABLE"), "a nameless button"),
        (node("list item", ""), "a nameless list item"),
        (node("panel", "Gulnur", "FOCUSABLE"), "'Gulnur' takes the keyboard as panel"),
        (node("combo box", "All", "FOCUSABLE"), "a combo box that says 'All' and not of what"),
    ],
)
def test_each_fault_is_found(wrong: dict[str, Any], fault: str) -> None:
    heard = Heard()
    heard.add("Today", [SOUND, wrong])
    assert heard.faults == [f"Today: {fault}"]


def test_what_is_well_is_not_a_fault() -> None:
    heard = Heard()
    inside = node("list", "", depth=4)
    heard.add("Today", [SOUND, node("combo box", "All", "FOCUSABLE", told="Role"), inside, node("panel", "", depth=1)])
    heard.add_way("Today", [SOUND, node("radio button", "Dark", "FOCUSABLE")], {"Record"})
    assert heard.faults == []


def test_a_screen_of_which_nothing_was_read_is_a_fault() -> None:
    heard = Heard()
    heard.add("Today", [])
    assert heard.faults == ["Today: nothing was read"]


def test_what_tab_passes_by_is_a_fault() -> None:
    heard = Heard()
    heard.add_way("Today", [SOUND], {"Pause"})
    assert heard.faults == ["Today: Tab does not come to button 'Record'"]


def test_words_are_looked_up_and_never_guessed() -> None:
    assert words_of("en").say("Today") == "(?:Today)"
    assert "Сегодня" in words_of("ru").say("Today")
    with pytest.raises(KeyError):
        words_of("ru").say("No such words")
