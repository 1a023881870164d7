"""A camera's card: a film that begins with the code on the screen, others without; taken in, placed, destroyed, wiped.

The code is read off the gate's screen as a camera would see it.
"""

from __future__ import annotations

import random
import time
from fractions import Fraction
from pathlib import Path

import av
from PIL import Image, ImageGrab

from intake.media import film_code
from tests.raid import material
from tests.raid.drive import Drive
from tests.raid.hands import NotThere

FILMED, ALONE, DESTROYED = "CAM_0101.mkv", "CAM_0102.mkv", "CAM_0103.jpg"


def film(path: Path, seed: int, code: Image.Image) -> None:
    """Two seconds of what the camera saw, then noise."""
    draw = random.Random(seed)
    with av.open(str(path), "w", format="matroska") as container:
        stream = container.add_stream("mpeg4", rate=10)
        stream.width, stream.height, stream.pix_fmt = 640, 480, "yuv420p"
        stream.bit_rate = 8_000_000
        for number in range(40):
            noise = Image.frombytes("RGB", (160, 120), draw.randbytes(160 * 120 * 3)).resize((640, 480), 0)
            frame = av.VideoFrame.from_image(code if number < 20 else noise)
            frame.pts, frame.time_base = number, Fraction(1, 10)
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))


class CameraCard:
    """In the hands of a volunteer; `folder` is where the card is."""

    def __init__(self, drive: Drive, folder: Path) -> None:
        self.drive, self.hands, self.folder = drive, drive.hands, folder

    def show_code(self) -> None:
        """In an interview: the code is shown, filmed, and put away."""
        drive, hands = self.drive, self.hands
        with drive.step("film the code on the screen"):
            hands.press("F2")
            hands.rest()
            time.sleep(0.5)
            code = hands.until(lambda: [w for w in hands.see() if w["class"] == "Squares"], "the code")[0]
            x, y, width, height = code["area"]
            side = min(width, height)
            left, top = x + (width - side) // 2, y + (height - side) // 2
            seen = ImageGrab.grab(xdisplay=drive.laptop.display).crop((left, top, left + side, top + side))
            grey = seen.convert("L")
            if not film_code.find(grey.tobytes(), grey.width, grey.height, grey.width):
                raise NotThere("a code that a camera can read")
            hands.press("Escape")
            room = Image.new("RGB", (640, 480), "white")
            room.paste(seen.convert("RGB").resize((440, 440)), (100, 20))
            self._make(room)

    def _make(self, room: Image.Image) -> None:
        dcim = self.folder / "DCIM" / "100CAMRA"
        dcim.mkdir(parents=True)
        film(dcim / FILMED, 71, room)
        film(dcim / ALONE, 72, Image.new("RGB", (640, 480), "grey"))
        material.photograph(dcim / DESTROYED, 73)
        for name in (FILMED, ALONE, DESTROYED):
            self.drive.evidence.media |= material.needles_of(dcim / name, name)

    def take_in(self) -> None:
        """Each film finds its testimony or is placed; one file is destroyed; the card is said to be wiped."""
        drive, hands = self.drive, self.hands
        with drive.step("take a camera's card in"):
            hands.click_on(hands.rail("Testimonies"))
            hands.click("Camera files$", "button")
            hands.click("Take in a card", "button")
            hands.pick(str(self.folder), "Take in", is_file=False)
            hands.one("3 file.* taken in and read back", "label", seconds=180)
            hands.rest()
            drive.look_at_open()
            if any(w["name"].startswith(f"Look at {FILMED}") for w in hands.all("Look", "button")):
                drive.evidence.find("drive", "the film with the code did not find its testimony")
        with drive.step("look at a camera's photograph"):
            hands.click(f"Look at {DESTROYED}", "button")
            time.sleep(2.0)
            drive.look_at_open()
            hands.click("Close$", "button")
        with drive.step("place a camera's film by hand"):
            self._tick(ALONE)
            if not hands.has("Place them there", "button"):  # nothing was suggested
                hands.choose_in(hands.one("The ticked files belong to the testimony", "choice"), 1)
            hands.click("Place them there", "button")
            hands.until(lambda: not hands.has(f"Look at {ALONE}", "button"), "the film in its testimony")
        with drive.step("destroy a camera's file that belongs nowhere"):
            self._tick(DESTROYED)
            hands.click("They belong to no testimony", "button")
            hands.click("Destroy them", "button")
            hands.until(lambda: not hands.has(f"Look at {DESTROYED}", "button"), "that the file is gone")
        with drive.step("say that the card is wiped"):
            hands.click("It is wiped", "button")

    def _tick(self, name: str) -> None:
        """This file alone: a suggestion may have ticked others."""
        hands = self.hands
        for box in [w for w in hands.see() if w["class"] == "CheckBox"]:
            if box["checked"] != (box["name"] == name):
                hands.click_on(box)


def was_destroyed(name: str) -> bool:
    return name.startswith(DESTROYED)
