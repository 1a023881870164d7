"""Archive items: a folder of material that exists already, with its table, taken in, watched, indexed, transcribed."""

from __future__ import annotations

import csv
import time
from pathlib import Path

from tests.raid import material
from tests.raid.canaries import Canaries
from tests.raid.drive import Drive

COLUMNS = ("title", "channel", "url", "capturedby", "remarks")


class Material:
    """The folder on the stick: its files' names and every cell of the table are canaries of `who`."""

    def __init__(self, folder: Path, canaries: Canaries, who: str, seed: int) -> None:
        self.folder = folder / canaries.next(f"{who} archive folder", ("latin",)).text
        self.folder.mkdir(parents=True)
        self.table = self.folder / "table.csv"
        self.media: dict[str, bytes] = {}
        self.titles: list[str] = []
        rows = [["file", *COLUMNS]]
        for number, suffix in enumerate((".mkv", ".jpg", ".pdf")):
            name = f"{who} archive {suffix[1:]}"
            file = self.folder / (canaries.next(f"{name} file", ("latin", "cyrillic")).text.replace(" ", "-") + suffix)
            self._make(file, canaries, name, seed + number)
            if suffix != ".pdf":
                self.media |= material.needles_of(file, name)
            cells = [canaries.next(f"{name} {column}").text for column in COLUMNS]
            self.titles.append(cells[0])
            rows.append([file.name, *cells])
        with self.table.open("w", encoding="utf-8", newline="") as stream:
            csv.writer(stream).writerows(rows)

    @staticmethod
    def _make(file: Path, canaries: Canaries, name: str, seed: int) -> None:
        words = canaries.next(f"paper of {name}", ("plain",) * 4).text
        if file.suffix == ".mkv":
            material.video(file, seed, words)
        elif file.suffix == ".jpg":
            material.photograph(file, seed, words)
        else:
            material.paper(file, words)


class Archive:
    """In the hands of whoever has the vault of `drive` open."""

    def __init__(self, drive: Drive) -> None:
        self.drive, self.hands = drive, drive.hands

    def _open(self) -> None:
        self.hands.click_on(self.hands.rail("Testimonies"))
        self.hands.click("Archive$", "button")
        self.hands.rest()

    def take_in(self, held: Material) -> None:
        drive, hands = self.drive, self.hands
        with drive.step("take a folder with its table into the archive"):
            self._open()
            hands.click("Take a folder in", "button")
            hands.click("Choose the folder", "button")
            hands.pick(str(held.folder), "This folder", is_file=False)
            hands.one(r"Take \d+ file.* in", "button", seconds=60)
            hands.click("Choose the table", "button")
            hands.pick(str(held.table), "This table", is_file=True)
            hands.until(lambda: hands.has("What the columns mean", "label"), "the table's columns", seconds=60)
            hands.one(r"Take 3 file.* in", "button", seconds=60)
            drive.look_at_open()
            hands.click(r"Take 3 file.* in", "button")
            hands.click("To the archive", "button", seconds=90)

    def fill(self, held: Material) -> None:
        """Finds each item by a word of its title, watches it, and writes what can be written beside it."""
        drive, hands = self.drive, self.hands
        for number, title in enumerate(held.titles):
            with drive.step(f"index and transcribe archive item {number + 1}"):
                self._open()
                query = next(w for w in hands.see() if w["kind"] == "line")
                hands.fill(query, title.split()[2])
                time.sleep(0.5)
                hands.rest()
                hands.open_row()
                hands.rest()
                time.sleep(1.0)
                hands.click("Add who, where or when", "button")
                drive.fill_in(f"archive item {number + 1}", adders=False)
                drive.look_at_open()
                if hands.has("Find this person among testimonies", "button"):
                    hands.click("Find this person among testimonies", "button")
                time.sleep(2.0)  # what was written is kept
                hands.click("Move to", "button")
                drive.look_at_open()
