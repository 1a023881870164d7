"""A person's eyes and hands: finds what is on the screen by its words, and uses keyboard and mouse on it.

Everything goes through the X server (xdotool and XTEST); the locator only says where things are.
"""

from __future__ import annotations

import contextlib
import json
import re
import socket
import subprocess
import time
from collections.abc import Callable
from typing import Any

from tests.raid.laptop import Laptop

PATIENCE = 40.0


class NotThere(Exception):
    """What the drive looked for is not on the screen; tells what is."""


class Hands:
    """Over one laptop. `process` is the UI process whose window is up."""

    def __init__(self, laptop: Laptop) -> None:
        self.laptop = laptop
        self._streams: dict[int, Any] = {}
        self.process = 0
        self.keys = 0
        self.ignored: set[int] = set()
        """Windows of another program on the same screen."""

    # --- asking --------------------------------------------------------------------------------------------------

    def _ask(self, process: int, do: str, **given: Any) -> Any:
        stream = self._streams.get(process)
        if stream is None:
            link = socket.socket(socket.AF_UNIX)
            link.settimeout(PATIENCE)
            link.connect(str(self.laptop.locators / str(process)))
            stream = self._streams[process] = link.makefile("rwb")
            link.close()
        stream.write(json.dumps({"do": do, "with": given}).encode() + b"\n")
        stream.flush()
        line = stream.readline()
        if not line:
            raise ConnectionError("the process has ended")
        answer = json.loads(line)
        if isinstance(answer, dict) and "error" in answer:
            raise NotThere(answer["error"])
        return answer

    def locators(self) -> list[int]:
        """UI processes that answer, hidden ones too."""
        found = []
        for path in self.laptop.locators.iterdir():
            process = int(path.name)
            if process in self.ignored:
                continue  # it listens to one pair of hands at a time
            with contextlib.suppress(OSError, ConnectionError, NotThere):
                self._ask(process, "rest")
                found.append(process)
        return found

    def find_window(self, other_than: int = 0) -> int:
        """Waits for a UI process with a window on the screen, not `other_than`, and takes it."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            for process in self.locators():
                if process != other_than and self._ask(process, "rest")["visible"] and self._ask(process, "list"):
                    self.process = process
                    self.focus()
                    return process
            time.sleep(0.1)
        raise NotThere("a window")

    def focus(self) -> None:
        """There is no window manager that would give the keyboard to a new window."""
        search = ("xdotool", "search", "--all", "--onlyvisible", "--pid", str(self.process), "--name", "^Amanat$")
        for _ in range(20):
            for window in self.laptop.run(*search).split():
                self.laptop.run("xdotool", "windowraise", window.decode(), "windowfocus", window.decode())
                if self.state()["active"]:
                    return
            time.sleep(0.1)

    def state(self) -> dict[str, Any]:
        return dict(self._ask(self.process, "rest"))

    def rest(self, *, seconds: float = PATIENCE) -> None:
        """Until everything pressed so far is done and no work runs."""
        end = time.monotonic() + seconds
        quiet = 0
        while quiet < 2:
            quiet = quiet + 1 if not self.state()["busy"] else 0
            if time.monotonic() > end:
                raise NotThere("an end of the work")
            time.sleep(0.03)

    def until(self, condition: Callable[[], Any], what: str, *, seconds: float = PATIENCE) -> Any:
        end = time.monotonic() + seconds
        while not (value := condition()):
            if time.monotonic() > end:
                raise NotThere(f"{what}; there is {self.words()}")
            time.sleep(0.1)
        return value

    # --- seeing --------------------------------------------------------------------------------------------------

    def see(self) -> list[dict[str, Any]]:
        return list(self._ask(self.process, "list"))

    def focused(self) -> dict[str, Any]:
        """Where the keyboard is."""
        return dict(self._ask(self.process, "focus"))

    def words(self) -> list[str]:
        """What can be pressed now: for telling what was there in the place of what was looked for."""
        return [w["text"] or w["name"] for w in self.see() if w["kind"] in ("button", "action") and w["enabled"]]

    def all(self, pattern: str, *kinds: str, enabled: bool = True) -> list[dict[str, Any]]:
        """Everything whose words or name begin with `pattern` (a regular expression)."""
        wanted = re.compile(pattern)
        return [
            w
            for w in self.see()
            if (not kinds or w["kind"] in kinds)
            and (w["enabled"] or not enabled)
            and (wanted.match(w["text"]) or wanted.match(w["name"]))
        ]

    def one(self, pattern: str, *kinds: str, seconds: float = PATIENCE) -> dict[str, Any]:
        """The first of them, waiting for it. Raises NotThere."""
        return dict(self.until(lambda: self.all(pattern, *kinds), pattern, seconds=seconds)[0])

    def has(self, pattern: str, *kinds: str) -> bool:
        return bool(self.all(pattern, *kinds))

    def tab(self, words: str) -> dict[str, Any]:
        """The tab, not the place on the rail that may have the same name."""
        return self._of_class(words, "_Tab")

    def rail(self, words: str) -> dict[str, Any]:
        return self._of_class(words, "RailItem")

    def _of_class(self, words: str, kind: str) -> dict[str, Any]:
        found = self.until(
            lambda: [w for w in self.all(f"{words}$", "button") if w["class"] == kind], f"{kind} {words}"
        )
        return dict(found[0])

    # --- mouse ---------------------------------------------------------------------------------------------------

    def _xdo(self, *arguments: str) -> None:
        subprocess.run(["xdotool", *arguments], env=self.laptop.environment, capture_output=True, check=True)

    def point(self, area: list[int], *, at: tuple[float, float] = (0.5, 0.5)) -> tuple[str, str]:
        x, y, width, height = area
        return str(round(x + width * at[0])), str(round(y + height * at[1]))

    def click_area(
        self, area: list[int], *, count: int = 1, button: int = 1, at: tuple[float, float] = (0.5, 0.5)
    ) -> None:
        x, y = self.point(area, at=at)
        self._xdo("mousemove", x, y, "click", "--repeat", str(count), "--delay", "40", str(button))
        self.rest()

    def click(self, pattern: str, *kinds: str, seconds: float = PATIENCE) -> dict[str, Any]:
        """Presses what has these words."""
        widget = self.one(pattern, *(kinds or ("button", "other", "action")), seconds=seconds)
        self.click_on(widget)
        return widget

    def click_on(self, widget: dict[str, Any], *, count: int = 1) -> None:
        shown = self._settled(widget) if widget["id"] >= 0 else widget
        width = shown["area"][2]
        # near the leading edge: a wide button may be covered by nothing but its words
        self.click_area(shown["area"], count=count, at=(min(0.5, 30 / max(width, 1)), 0.5))

    def _settled(self, widget: dict[str, Any]) -> dict[str, Any]:
        """Brings it into view, and waits until it stays where it is: what was made a moment ago is not laid out yet."""
        area: list[int] = []
        for _ in range(40):
            shown = dict(self._ask(self.process, "show", id=widget["id"]))
            if shown["area"] == area:
                return shown
            area = shown["area"]
            self.rest()
        raise NotThere(f"{widget['text'] or widget['name']} that stays in one place")

    def drag(self, area: list[int]) -> None:
        """Selects with the mouse, from the upper leading corner to the lower trailing one."""
        begin, end = self.point(area, at=(0.01, 0.2)), self.point(area, at=(0.9, 0.6))
        self._xdo("mousemove", *begin, "mousedown", "1", "mousemove", *end, "mouseup", "1")
        self.rest()

    # --- keyboard ------------------------------------------------------------------------------------------------

    def press(self, *keys: str, settle: bool = True) -> None:
        """`settle=False` where the process may end of it."""
        for key in keys:
            self._xdo("key", "--clearmodifiers", key)
        if settle:
            self.rest()

    def type(self, text: str) -> None:
        self.keys += len(text)
        self.laptop.x.type(text, self.state)
        self.rest()

    def fill(self, widget: dict[str, Any], text: str) -> None:
        """Clicks into a field and types."""
        self.click_on(widget)
        self.type(text)

    def choose_in(self, widget: dict[str, Any], presses: int) -> None:
        """Another answer of a drop-down, with the keyboard."""
        self.click_on(widget)
        self.press(*["Down"] * presses, "Return")

    def secret(self, pattern: str, text: str) -> None:
        """Types a passphrase or the like into the field of that name, over what stood there."""
        self.click_on(self.one(pattern, "line"))
        self.press("ctrl+a", "BackSpace")
        self.type(text)

    def open_row(self, holds: Callable[[str], bool] = lambda text: True) -> None:
        """The first line of a long list whose words are wanted."""

        def wanted() -> list[dict[str, Any]]:
            held = [w for w in self.see() if w["kind"] == "other" and "rows" in w]
            return [row for w in held for row in w["rows"] if holds(row["text"])]

        self.click_area(self.until(wanted, "a line of the list")[0]["area"], at=(0.2, 0.5))

    # --- the file picker -----------------------------------------------------------------------------------------

    def pick(self, path: str, accept: str, *, is_file: bool | None = None) -> None:
        """Walks our picker to `path`, as a person would: up to the top, and down row by row.

        The last part is a file that is marked, or a folder that is opened; then `accept` is pressed, if it is given.
        """
        self.until(self._picker, "the picker")
        for _ in range(20):
            if not self.all("Folder above", "button"):
                break
            self.click("Folder above", "button")
        *folders, last = path.strip("/").split("/")
        for part in folders:
            self._row(part, count=2)
        marked = ("." in last) if is_file is None else is_file
        self._row(last, count=1 if marked else 2)
        if accept:
            self.click(accept, "button")

    def save_as(self, folder: str, name: str, accept: str) -> None:
        """Walks a saving picker to the folder, types the name, accepts."""
        self.pick(folder, "")
        field = self.one("Name of the file", "line")
        self.click_on(field, count=3)
        self.press("ctrl+a")
        self.type(name)
        self.click(accept, "button")

    def _picker(self) -> dict[str, Any] | None:
        return next((w for w in self.see() if w["kind"] == "list"), None)

    def _row(self, part: str, *, count: int) -> None:
        held = self._picker()
        for row, told in enumerate(held["rows"] if held else []):
            if held and (told["text"] == part or told["text"].startswith(part + "    ")):
                area = self._ask(self.process, "reach", id=held["id"], row=row)["area"]
                self.click_area(area, count=count, at=(0.1, 0.5))
                return
        there = [told["text"] for told in held["rows"]][:20] if held else []
        raise NotThere(f"{part} in the picker; there is {there}")

    def click_ending(self, pattern: str) -> None:
        """Presses a button that ends the process."""
        x, y = self.point(self.one(pattern, "button")["area"], at=(0.2, 0.5))
        self._xdo("mousemove", x, y, "click", "1")
