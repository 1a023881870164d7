"""Recording with the simulated microphone and camera, in a testimony that is open: sound, video, a photograph."""

from __future__ import annotations

import re
import time
from collections.abc import Sequence

from tests.raid.drive import Drive

SECONDS = 3.0


class Recording:
    """`where` tells the steps of one testimony from those of another."""

    def __init__(self, drive: Drive, where: str = "") -> None:
        self.drive, self.hands = drive, drive.hands
        self._where = f" {where}" if where else ""

    def _open(self, kind: str) -> None:
        """The panel, on this kind."""
        hands = self.hands
        if not hands.has("Sound$", "button"):
            # in an interview F9 records at once; what was not asked for is not opened there
            if hands.has("Try microphone and camera", "button"):
                hands.click("Try microphone and camera", "button")
            else:
                hands.press("F9")
            hands.one("Sound$", "button")
        hands.click(f"{kind}$", "button")
        hands.rest()

    def _takes(self) -> int:
        return len([w for w in self.hands.see() if w["kind"] == "other" and w["name"].startswith(("take-", "photogr"))])

    def take(self, kind: str) -> None:
        """Some seconds of "Sound" or "Video", with a mark and a pause."""
        drive, hands = self.drive, self.hands
        with drive.step(f"record {kind.lower()}{self._where}"):
            self._open(kind)
            hands.click("Record$", "button")
            hands.one("Stop$", "button")
            hands.until(lambda: hands.has("Recording$", "label"), "that it records")
            time.sleep(SECONDS)
            drive.look_at_open()
            hands.press("F10")
            hands.click("Pause", "button")
            hands.click("Go on", "button")
            time.sleep(0.5)
            hands.click("Stop$", "button")
            hands.one("Not recording$", "label", seconds=60)

    def photograph(self) -> None:
        drive, hands = self.drive, self.hands
        with drive.step(f"take a photograph{self._where}"):
            self._open("Photograph")
            before = self._takes()
            hands.click("Take a photograph", "button")
            hands.until(lambda: self._takes() > before, "the photograph in the list", seconds=60)
            drive.look_at_open()

    def close(self) -> None:
        with self.drive.step(f"close the recording{self._where}"):
            self.hands.click("Close$", "button")

    def watch(self, where: str = "") -> None:
        """Plays and shows again what was recorded; `where` begins the names of what is typed beside it."""
        with self.drive.step(f"look at what was recorded{self._where}"):
            look_at(self.drive, [w["name"] for w in self.hands.all("(take-|photograph-)", "other")], where)


def look_at(drive: Drive, names: Sequence[str], where: str = "") -> None:
    """Opens each file of the list that is shown, fills in what can be written beside it, and closes it again.

    Beside sound and films that is a transcript and a translation; a photograph is turned and cut into a working copy.
    """
    hands = drive.hands
    for name in names:
        hands.click(re.escape(name), "other")
        time.sleep(1.0)
        if hands.has("Add a translation", "button"):
            hands.click("Add a translation", "button")
        drive.fill_in(f"{where}beside {name}", adders=False, rounds=1)
        if hands.has("Write it down there", "button"):
            hands.click("Write it down there", "button")
        if hands.has("Turn", "button"):
            _make_copy(drive)
        drive.look_at_open()
        hands.click("Close$", "button")


def _make_copy(drive: Drive) -> None:
    hands = drive.hands
    hands.until(lambda: hands.has("Cut", "button"), "the photograph")
    hands.click("Turn", "button")
    hands.click("Cut", "button")
    hands.press("shift+Left", "shift+Up", "Right")
    drive.look_at_open()
    hands.click("Keep as a working copy", "button")
    hands.one("A working copy is kept with the testimony", "label", seconds=60)
