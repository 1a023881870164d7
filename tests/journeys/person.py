"""Two people who do the same: one with the keyboard alone, one with the mouse where a mouse can do it. Counted.

What a person types is counted apart from what they press: words are theirs, keys and clicks are ours.
"""

from __future__ import annotations

import re
from abc import abstractmethod
from pathlib import Path
from typing import Any

from tests.journeys.words import Words
from tests.raid.hands import Hands, NotThere
from tests.raid.laptop import Laptop

MOST_TABS = 120
ANSWERS = ("AnswerCard",)


class Person(Hands):
    """`pressed`, `clicked` and `letters` are what it took so far."""

    def __init__(self, laptop: Laptop, words: Words, *, mirrored: bool = False) -> None:
        super().__init__(laptop)
        self.mirrored = mirrored
        self.say, self.exactly = words.say, words.exactly
        self.pressed = self.clicked = self.letters = 0

    def reset(self) -> None:
        self.pressed = self.clicked = self.letters = 0

    def press(self, *keys: str, settle: bool = True) -> None:
        self.pressed += len(keys)
        super().press(*keys, settle=settle)

    def type(self, text: str) -> None:
        self.letters += len(text)
        super().type(text)

    def click_area(
        self, area: list[int], *, count: int = 1, button: int = 1, at: tuple[float, float] = (0.5, 0.5)
    ) -> None:
        self.clicked += count
        super().click_area(area, count=count, button=button, at=at)

    def click_on(self, widget: dict[str, Any], *, count: int = 1) -> None:
        """Near the leading edge, which is at the right in a mirrored window."""
        shown = self._settled(widget) if widget["id"] >= 0 else widget
        self.click_area(shown["area"], count=count, at=self._leading(shown["area"]))

    def _leading(self, area: list[int]) -> tuple[float, float]:
        along = min(0.5, 30 / max(area[2], 1))
        return (1 - along if self.mirrored else along, 0.5)

    # --- what both do, each in their way -----------------------------------------------------------------------------

    @abstractmethod
    def do(self, english: str, key: str = "", *, settle: bool = True) -> None:
        """Presses the button with these words; `key` is its key, where it has one."""

    @abstractmethod
    def write(self, english: str, text: str) -> None:
        """Types into the field of that name, which is empty."""

    @abstractmethod
    def go_to(self, place: str, number: int) -> None:
        """To a place on the rail; `number` is that of its key."""

    @abstractmethod
    def answer(self, number: int) -> None:
        """The answer with this number, from 1, of the question that is asked."""

    @abstractmethod
    def core(self, answers: list[str]) -> None:
        """The nine questions, one after the other."""

    @abstractmethod
    def choose(self, english: str, path: Path, accept: str) -> None:
        """Presses what opens the picker, and picks a file or a folder."""

    @abstractmethod
    def elsewhere(self, english: str) -> None:
        """The last line of a drop-down."""


class Typist(Person):
    """The keyboard, and nothing else."""

    def reach(self, pattern: str, *kinds: str) -> dict[str, Any]:
        """Tab until the keyboard is on it. Raises NotThere when it never comes there."""
        wanted, seen = re.compile(pattern), []
        for _ in range(MOST_TABS):
            at = self.focused()
            fits = at["enabled"] and (not kinds or at["kind"] in kinds)
            if fits and (wanted.match(at["text"]) or wanted.match(at["name"])):
                return at
            seen.append(at["text"] or at["name"] or at["class"])
            self.press("Tab")
        raise NotThere(f"{pattern} on the way of Tab; it came to {seen[:60]}")

    def do(self, english: str, key: str = "", *, settle: bool = True) -> None:
        if not key:
            self.reach(self.exactly(english), "button", "other")
        self.press(key or "space", settle=settle)

    def write(self, english: str, text: str) -> None:
        self.reach(self.say(english), "line", "text")
        self.type(text)

    def go_to(self, place: str, number: int) -> None:
        self.press(f"ctrl+{number}")

    def answer(self, number: int) -> None:
        self.press(str(number))

    def core(self, answers: list[str]) -> None:
        for one in answers:
            self.type(one)
            self.press("Return")

    def choose(self, english: str, path: Path, accept: str) -> None:
        if english:
            self.do(english)
        self.until(self._picker, "the picker")
        self.type(str(path))
        self.press("Return")
        if path.is_dir():
            self.do(accept)

    def elsewhere(self, english: str) -> None:
        self.reach(self.say(english), "choice")
        self.press("End")


class Pointer(Person):
    """The mouse, and the keyboard for words alone."""

    def do(self, english: str, key: str = "", *, settle: bool = True) -> None:
        widget = self.one(self.exactly(english), "button", "other")
        if settle:
            self.click_on(widget)
            return
        self.clicked += 1
        area = self._settled(widget)["area"]
        x, y = self.point(area, at=self._leading(area))
        self._xdo("mousemove", x, y, "click", "1")

    def write(self, english: str, text: str) -> None:
        self.fill(self.one(self.say(english), "line", "text"), text)

    def go_to(self, place: str, number: int) -> None:
        if not [w for w in self.all(self.exactly(place), "button") if w["class"] == "RailItem"]:
            self.do("Today")  # after an interview the rail still shows its steps
        self.click_on(self.rail(self.say(place)))

    def answer(self, number: int) -> None:
        asked = self.until(lambda: [w for w in self.see() if w["class"] in ANSWERS], "the answers")
        self.click_on(asked[number - 1])

    def core(self, answers: list[str]) -> None:
        for number, one in enumerate(answers):
            self.type(one)
            if number + 1 < len(answers):
                self.click_on([w for w in self.see() if w["class"] == "Row"][number])

    def choose(self, english: str, path: Path, accept: str) -> None:
        if english:
            self.do(english)
        self.until(self._picker, "the picker")
        # as somebody does who has the path before them: walking there by rows is what the raid gate does
        self.click_on([w for w in self.see() if w["kind"] == "line"][-1])
        self.type(str(path))
        self.press("Return")
        if path.is_dir():
            self.do(accept)

    def elsewhere(self, english: str) -> None:
        self.click_on(self.one(self.say(english), "choice"))
        self.press("End", "Return")
