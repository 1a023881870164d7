"""What a person does, in named steps: one that cannot be done is a finding, for nothing was searched there.

Screens are filled without knowing them: every field that takes text gets a canary of its own, whatever is added to a
screen later.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
import signal
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PIL import ImageGrab

from tests.raid.canaries import SCRIPTS, Canary
from tests.raid.evidence import Evidence
from tests.raid.hands import Hands, NotThere
from tests.raid.laptop import GEOMETRY, Laptop, Traced

_ADDERS = r"(Add|Another|Answer each|More) ?"
_NOT_ADDERS = re.compile(r"Add (files|the spellings)")
_SHORT = 44
"""A field with room for fewer letters gets two scripts, one with room for fewer than 24 one."""
FIELD_ROUNDS = 3


class Drive:
    """One run of the program on one laptop, from its start to its end."""

    def __init__(self, evidence: Evidence, laptop: Laptop, name: str) -> None:
        self.evidence, self.laptop, self.name = evidence, laptop, name
        self.hands = Hands(laptop)
        self.traced: Traced | None = None
        self.traces: list[Traced] = []
        self.fields = 0
        self.mistyped: list[str] = []
        self._vaults: set[Path] = set()
        self._opened_by = ""

    # --- the program -------------------------------------------------------------------------------------------------

    def start(self, *options: str) -> None:
        command = [sys.executable, "-m", "tests.raid.program", "--locator", str(self.laptop.locators),
                   "--geometry", GEOMETRY, *options]  # fmt: skip
        self.traced = Traced(self.laptop, command, f"{self.name}-{len(self.traces)}")
        self.traces.append(self.traced)
        self.hands.find_window()

    def stop(self) -> None:
        if self.traced is not None:
            status = self.traced.stop()
            if status:
                self.evidence.find("drive", f"{self.name}: the program ended with status {status}")
            self.traced = None

    @property
    def running(self) -> Traced:
        assert self.traced is not None
        return self.traced

    @contextlib.contextmanager
    def step(self, words: str) -> Iterator[None]:
        """One thing that is done; the drive goes on after one that failed."""
        print(f"{self.name}: {words}", flush=True)
        begun = time.monotonic()
        try:
            yield
        except (NotThere, OSError, ConnectionError, StopIteration, IndexError, ValueError) as error:
            self.evidence.find("drive", f"{self.name}: could not {words}: {type(error).__name__} {str(error)[:500]}")
            self._photograph(words)
            if not alive(self.hands.process):
                self._go_on()
        if self.traced is not None:
            self.evidence.sample(self.laptop, self.traced)
        if time.monotonic() - begun > 20:
            print(f"  ({time.monotonic() - begun:.0f} s)", flush=True)

    def _go_on(self) -> None:
        """The process ended by itself: a finding, and then what a person would do."""
        self.evidence.find("process", f"{self.name}: the process with the window ended by itself")
        with contextlib.suppress(NotThere, OSError):
            self.hands.find_window()
            if self._opened_by:
                self.unlock(self._opened_by)

    def _photograph(self, words: str) -> None:
        """What the screen showed, for whoever looks into a failure. Kept with the gate's own files."""
        name = re.sub(r"\W+", "-", words)[:40]
        with contextlib.suppress(OSError):
            ImageGrab.grab(xdisplay=self.laptop.display).save(self.laptop.told / f"failed-{name}.png")

    def attempt(self, words: str, action: Callable[[], object]) -> None:
        with self.step(words):
            action()

    # --- words -------------------------------------------------------------------------------------------------------

    def canary(self, name: str, room: int = 1 << 20) -> Canary:
        scripts = SCRIPTS
        if room < _SHORT:
            number = self.fields % 2
            scripts = SCRIPTS[2 * number : 2 * number + 2] if room >= 24 else (SCRIPTS[self.fields % 4],)
        self.fields += 1
        return self.evidence.canaries.next(f"{self.name} {name}", scripts)

    def fill_in(self, where: str, *, adders: bool = True, rounds: int = FIELD_ROUNDS) -> int:
        """Types a canary into every empty field in view, after pressing every button that adds one. Tells how many."""
        hands, filled = self.hands, 0
        pressed: set[str] = set()
        for _ in range(rounds):
            if adders:
                for widget in hands.all(_ADDERS, "button"):
                    words = widget["text"]
                    if words and words not in pressed and not _NOT_ADDERS.match(words):
                        pressed.add(words)
                        hands.click_on(hands.one(re.escape(words), "button"))
            tried: set[int] = set()
            count = 0
            while True:
                empty = [
                    w for w in hands.see()
                    if w["kind"] in ("line", "text") and w["enabled"] and not w["readonly"] and not w["passphrase"]
                    and not w["plain"] and not w["length"] and w["id"] not in tried and w["area"][2] > 20
                ]  # fmt: skip
                if not empty:
                    break
                widget = empty[0]
                tried.add(widget["id"])
                canary = self.canary(f"{where}: {widget['name'] or 'field'}", widget["room"])
                hands.fill(widget, canary.text)
                count += 1
                if not self._typed(widget, canary):
                    # as a person would who looks at what was written
                    hands.press("ctrl+a", "BackSpace")
                    hands.type(canary.text)
                    if not self._typed(widget, canary):
                        self.mistyped.append(canary.name)
            filled += count
            if not count:
                break
        return filled

    def _typed(self, widget: dict[str, object], canary: Canary) -> bool:
        """Whether the field holds the canary, letter by letter."""
        digest = hashlib.sha256(canary.text.encode()).hexdigest()
        return any(held["digest"] == digest for held in self.hands.see() if held["kind"] == widget["kind"])

    # --- ways into and out of the vault ------------------------------------------------------------------------------

    def create(self, passphrase: str, *, invitation: str = "") -> None:
        hands = self.hands
        hands.fill(hands.one("Passphrase$", "line"), passphrase)
        hands.fill(hands.one("Passphrase again", "line"), passphrase)
        pseudonym = self.canary("pseudonym", 60)
        hands.fill(hands.one("Your name", "line"), pseudonym.text)
        if invitation:
            hands.click("Join with an invitation file")
            hands.pick(invitation, "Use this file")
        hands.click("Create vault")
        hands.until(lambda: hands.state()["open"], "the open vault")
        self._opened_by = passphrase
        hands.rest()

    def unlock(self, passphrase: str) -> None:
        hands = self.hands
        hands.secret("Passphrase$", passphrase)
        hands.press("Return", settle=False)
        hands.until(lambda: hands.state()["open"], "the open vault")
        self._opened_by = passphrase
        hands.rest()

    def locked_by(self, words: str, lock: Callable[[], object], *, seconds: float = 25.0) -> bool:
        """Locks, waits for the next window, and searches what is left. True if the drive can go on."""
        hands, evidence = self.hands, self.evidence
        holder, self._opened_by = hands.process, ""
        with self.step(f"lock by {words}"):
            lock()
            end = time.monotonic() + seconds
            while alive(holder) and time.monotonic() < end:
                time.sleep(0.02)
            if alive(holder):
                evidence.find("process", f"lock by {words}: the process that held the vault is still there")
                hands.press("ctrl+l", settle=False)
            hands.find_window(other_than=holder)
            elsewhere = 1 if hands.ignored else 0
            held = [one for one in self.laptop.inhibitors() if one["free"] is None]
            if len(held) > elsewhere:
                evidence.find("process", f"lock by {words}: sleep is still held up")
            processes = self.running.processes()
            evidence.search_memory(processes, f"after lock by {words}")
            evidence.search_selections(self.laptop, f"after lock by {words}")
            return True
        return False

    def kill(self) -> None:
        """Ends the process with the open vault, as a crash would."""
        os.kill(self.hands.process, signal.SIGKILL)

    def look_at_open(self) -> None:
        """The positive side: the scanner of memory finds what is in the open vault."""
        self.evidence.look_at_open([self.hands.process])

    # --- leaving -----------------------------------------------------------------------------------------------------

    def vaults(self) -> list[Path]:
        """Every vault that lies, or has lain, in this laptop's HOME."""
        self._vaults |= {held.parent for held in self.laptop.home.rglob("k0")}
        return sorted(self._vaults)

    def vault(self) -> Path:
        """The one vault that lies in this laptop's HOME."""
        for held in self.laptop.home.rglob("k0"):
            self._vaults.add(held.parent)
            return held.parent
        raise NotThere("a vault in HOME")


def alive(process: int) -> bool:
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False
