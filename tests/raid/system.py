"""What the computer around the program does: sleep that waits until all is saved, a second program, the curtain."""

from __future__ import annotations

import time

from PIL import ImageChops, ImageGrab

from tests.raid.drive import Drive, alive
from tests.raid.volunteer import Volunteer

PATIENCE = 5.0
"""What logind waits for a delay inhibitor by default, in seconds."""
_CURTAIN = 400
"""Pixels of height within which the words of a curtain stand; a page of the program fills thousands."""


class System:
    """Around one volunteer's program."""

    def __init__(self, volunteer: Volunteer) -> None:
        self.volunteer, self.drive, self.hands = volunteer, volunteer.drive, volunteer.drive.hands
        self.laptop, self.evidence = self.drive.laptop, self.drive.evidence

    # --- sleep -------------------------------------------------------------------------------------------------------

    def sleep(self, words: str) -> None:
        """Types, goes to sleep at once, and sees that sleep was held up until the process had saved and ended."""
        drive, hands, evidence = self.drive, self.hands, self.evidence
        with drive.step("type just before going to sleep"):
            text = next(w for w in hands.see() if w["kind"] == "text")
            hands.click_on(text)
            hands.press("ctrl+End")
            hands.type(" " + words)
        holder = hands.process
        lent = [one for one in self.laptop.inhibitors() if one["free"] is None]
        if not lent:
            evidence.find("process", "no inhibitor is held while a vault is open: the computer would sleep at once")
        told: list[float] = []

        def sleep() -> None:
            told.append(time.monotonic())
            self.laptop.logind("sleep")
            while alive(holder) and time.monotonic() < told[0] + 20:
                time.sleep(0.005)
            told.append(time.monotonic())

        drive.locked_by("going to sleep", sleep)
        begun, ended = told
        for one in [row for row in self.laptop.inhibitors() if row["lent"] in [held["lent"] for held in lent]]:
            free = one["free"]
            if free is None or free < begun:
                evidence.find("process", "the inhibitor was not held until the computer was to sleep, or is held still")
            elif free - begun > PATIENCE:
                evidence.find("process", f"sleep was held up for {free - begun:.1f} s: logind does not wait that long")
            elif ended - free > 1.0:
                evidence.find("process", f"the computer could sleep {ended - free:.1f} s before the process had ended")
            else:
                evidence.note(f"sleep was held up for {free - begun:.2f} s, until all was saved")

    # --- a second program --------------------------------------------------------------------------------------------

    def second_program(self, passphrase: str) -> None:
        """Opens the same vault to read only beside the first, reads, and is locked."""
        first, evidence = self.hands.process, self.evidence
        second = Drive(evidence, self.laptop, f"{self.drive.name} twice")
        second.hands.ignored = {first, *self.hands.locators()}
        hands = second.hands
        with second.step("open a vault that is open already"):
            second.start()
            hands.secret("Passphrase$", passphrase)
            hands.press("Return", settle=False)
            hands.click("Open to read only", "button")
            hands.until(lambda: hands.state()["open"], "the vault, to read only")
            hands.rest()
        with second.step("read in the second program"):
            reader = Volunteer(second)
            reader.open_first("Testimonies")
            hands.rest()
            second.look_at_open()
        second.locked_by("Ctrl+L in the second program", lambda: hands.press("ctrl+l", settle=False))
        second.stop()
        self.drive.traces += second.traces
        self.hands.focus()

    # --- nobody there ------------------------------------------------------------------------------------------------

    def curtain(self, seconds: float) -> None:
        """Waits until the curtain covers an open interview, and looks at the screen as somebody who passes by."""
        hands, evidence = self.hands, self.evidence
        with self.drive.step("leave an interview until the curtain comes"):
            hands.press("shift")  # lifts it, should it be there already
            if self._height() < _CURTAIN:
                evidence.find("control", "before the curtain nothing was on the screen")
            end = time.monotonic() + seconds
            while self._height() >= _CURTAIN:
                if time.monotonic() > end:
                    evidence.find("window", "no curtain covers an interview that is left alone")
                    break
                time.sleep(0.1)
            if not any(w["class"] == "Curtain" for w in hands.see()):
                evidence.find("control", "the curtain is not among the widgets")

    def _height(self) -> int:
        """Pixels between the first and the last row of the screen that is not all of one colour."""
        seen = ImageGrab.grab(xdisplay=self.laptop.display).convert("RGB")
        corner = seen.getpixel((seen.width - 3, 3))
        seen = seen.crop((0, 0, seen.width, seen.height - 20))
        from PIL import Image

        box = ImageChops.difference(seen, Image.new("RGB", seen.size, corner)).getbbox()
        return box[3] - box[1] if box else 0
