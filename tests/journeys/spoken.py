"""What a screen reader is told of a screen: every control with a name and a role, and each one on the way of Tab,
or of the arrows where what Tab comes to is one of several.

Read over AT-SPI from outside the program. What is found is told; nothing here presses anything but Tab.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from tests.journeys.desk import Reader
from tests.journeys.person import Person

CONTROLS = frozenset(
    (
        "push button", "button", "toggle button", "check box", "radio button", "combo box", "entry", "text",
        "password text", "page tab", "slider", "spin button", "link", "list item", "list", "table cell", "menu item",
        "tree item", "dial",
    )
)  # fmt: skip
SAYS_NOTHING = frozenset(("unknown", "invalid", "filler", "panel", "redundant object", "separator", ""))
"""Roles of what only holds other things; they may not take the keyboard."""


@dataclass
class Heard:
    """Of all screens that were read: how much there was, and what was wrong."""

    counts: dict[str, Counter[str]] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)
    stops: int = 0
    """Where Tab came to, and of how many of these it was seen whether the keyboard is on them."""
    seen: int = 0
    arrows: int = 0
    """What only arrows come to."""

    def add(self, screen: str, tree: list[dict[str, Any]]) -> None:
        """One screen's tree. A tree without controls is a fault: nothing was read."""
        counts: Counter[str] = Counter()
        for node in tree:
            states = node["states"]
            if node["role"] in CONTROLS:
                counts["controls"] += 1
                if not node["name"].strip() and not held_by_named(node, tree):
                    self.faults.append(f"{screen}: a nameless {node['role']}")
                if node["role"] == "combo box" and not node["told"]:
                    # its name is the words chosen now; what is chosen by it must be told beside
                    self.faults.append(f"{screen}: a combo box that says {node['name']!r} and not of what")
            if "FOCUSABLE" in states and "ENABLED" in states:
                counts["focusable"] += 1
                if node["role"] in SAYS_NOTHING and node["depth"] > 1:
                    self.faults.append(f"{screen}: {node['name']!r} takes the keyboard as {node['role'] or 'nothing'}")
        counts["objects"] = len(tree)
        if not counts["controls"]:
            self.faults.append(f"{screen}: nothing was read")
        self.counts[screen] = counts

    def add_way(self, screen: str, tree: list[dict[str, Any]], reached: set[str]) -> None:
        """Whether everything that could have the keyboard was come to."""
        for role, name in missed(tree, reached):
            self.faults.append(f"{screen}: Tab does not come to {role} {name!r}")

    def told(self) -> list[str]:
        """A line a screen, the sum, then the faults, each once."""
        lines = [
            f"  {screen}: {held['controls']} controls, {held['focusable']} take the keyboard, {held['objects']} objects"
            for screen, held in self.counts.items()
        ]
        total = sum(held["controls"] for held in self.counts.values())
        faults = sorted(set(self.faults))
        if self.stops:
            lines.append(
                f"  Tab came to {self.stops} places, arrows to {self.arrows} more; "
                f"that the keyboard is there was looked at on {self.seen}"
            )
        return [*lines, f"  {len(self.counts)} screens, {total} controls, {len(faults)} faults", *faults]


def missed(tree: list[dict[str, Any]], reached: set[str]) -> list[tuple[str, str]]:
    """Role and name of each control that takes the keyboard and is not `reached`. Of a group of radio buttons one is
    enough; what lies under a cover is not asked for."""
    covers = [number for number, node in enumerate(tree) if node["role"] == "dialog" and node["depth"] > 1]
    found = []
    for node in tree[covers[-1] :] if covers else tree:
        focusable = "FOCUSABLE" in node["states"] and "ENABLED" in node["states"] and node["role"] in CONTROLS
        if focusable and node["role"] not in ("radio button", "list item") and node["name"] not in reached:
            found.append((node["role"], node["name"]))
    return found


def held_by_named(node: dict[str, Any], tree: list[dict[str, Any]]) -> bool:
    """Whether it is the inside of a control that has a name, as the list within a drop-down is."""
    for before in reversed(tree[: tree.index(node)]):
        if before["depth"] < node["depth"]:
            return before["role"] in CONTROLS and bool(before["name"].strip())
    return False


def read(person: Person, reader: Reader, heard: Heard, screen: str) -> list[dict[str, Any]]:
    """Reads the screen that is shown."""
    person.rest()
    tree = reader.read(person.process)
    heard.add(screen, tree)
    return tree
