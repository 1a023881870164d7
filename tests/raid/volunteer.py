"""A volunteer's day: create or join, record with every field filled, select and copy, attach, hand over, lock."""

from __future__ import annotations

import time
from pathlib import Path

from tests.raid import own_questions
from tests.raid.camera_card import CameraCard
from tests.raid.drive import Drive
from tests.raid.interview import FREELY, Interview
from tests.raid.recording import Recording, look_at

TABS = ("Consent", "Narrative", "People", "What happened", "Attachments", "Questions", "Own questions", "Custody")
PLACES = ("Today", "Testimonies", "People", "Hand over", "Organisation", "Settings")
CLEARED_AFTER = 11.0


class Volunteer:
    def __init__(self, drive: Drive) -> None:
        self.drive, self.hands = drive, drive.hands

    def record(self, files: list[Path]) -> None:
        """One testimony: led as an interview with every step filled, then every tab of all its details."""
        drive, hands = self.drive, self.hands
        interview = Interview(drive)
        drive.attempt("begin an interview", interview.begin)
        interview.lead(recorded=("Sound", "Video"), card=True)
        interview.keep()
        for tab in TABS:
            if tab == "Attachments":
                continue
            with drive.step(f"fill in {tab}"):
                self.tab(tab)
                if tab == "People":
                    hands.click("Add a victim")
                drive.fill_in(tab)
                if tab == "Own questions":
                    own_questions.choose_other(hands)
                    drive.fill_in(f"{tab}, else", adders=False)
                drive.look_at_open()
        with drive.step("attach a photograph, a video and a paper"):
            for file in files:
                self.attach(file)
        with drive.step("look at each of them inside the program"):
            look_at(drive, [file.name for file in files])
        recording = Recording(drive)
        recording.photograph()
        recording.close()
        recording.watch()

    def record_plain(self, card: CameraCard) -> None:
        """A second testimony that may be told: every use is allowed, nothing is held back. Filmed by a camera, too."""
        drive, hands = self.drive, self.hands
        interview = Interview(drive, "plain")
        drive.attempt("begin an interview that may be told", interview.begin)
        card.show_code()
        # of a victim who cannot be asked, two people would first have to decide
        interview.lead(answers=FREELY, steps=("Consent", "Narrative", "People", "Closing questions"), adders=False)
        interview.keep()
        with drive.step("say that nothing holds it back"):
            self.tab("Consent")
            # the first answer of each list is the one that holds nothing back: risks explained, a level agreed
            for number in range(len([w for w in hands.see() if w["kind"] == "choice"])):
                choice = [w for w in hands.see() if w["kind"] == "choice"][number]
                if not choice["text"]:
                    hands.choose_in(choice, 1)

    def attach(self, file: Path) -> None:
        hands = self.hands
        self.tab("Attachments")
        hands.click("Add files")
        hands.pick(str(file), "")
        self.drive.look_at_open()
        hands.click("Take in", "button")
        hands.one(r"\d+ file.* taken in and read back", "label", seconds=60)

    def tab(self, words: str) -> None:
        self.hands.click_on(self.hands.tab(words))

    def place(self, words: str) -> None:
        self.hands.click_on(self.hands.rail(words))

    def open_first(self, place: str, holds: str = "") -> None:
        """The first line of a long list, or the first that holds these words."""
        self.place(place)
        self.hands.rest()
        self.hands.open_row(lambda text: holds in text)
        self.hands.rest()

    # --- selecting and copying ---------------------------------------------------------------------------------------

    def select_and_copy(self) -> None:
        drive, hands = self.drive, self.hands
        with drive.step("open the testimony again from the list"):
            self.open_first("Testimonies")
            self.tab("Narrative")
        with drive.step("select with mouse and keyboard, copy, cut, paste, and wait until the copy is gone"):
            text = max((w for w in hands.see() if w["kind"] == "text"), key=lambda w: w["area"][3])
            hands.click_on(text)
            hands.drag(text["area"])
            hands.click_area(text["area"], count=2, at=(0.05, 0.06))
            hands.click_area(text["area"], count=3, at=(0.05, 0.06))
            hands.press("ctrl+Home", "shift+ctrl+End", "shift+Left", "ctrl+a", "ctrl+c")
            held = drive.evidence.scanner().in_bytes(drive.laptop.selections()["clipboard"], "copy")
            if not held:
                drive.evidence.find("control", "an explicit copy was not seen on the clipboard")
            time.sleep(CLEARED_AFTER)
            drive.evidence.search_selections(drive.laptop, "eleven seconds after a copy")
            hands.press("ctrl+x", "ctrl+z", "ctrl+Insert", "ctrl+End", "shift+Insert", "ctrl+z")
            hands.click_area(text["area"], button=3, at=(0.1, 0.1))
            if hands.has("Copy", "action"):
                hands.click("Copy", "action")
            else:
                hands.press("Escape")
        with drive.step("select in a line of one field"):
            self.tab("People")
            hands.rest()
            for line in [w for w in hands.see() if w["kind"] == "line" and w["length"]][:3]:
                hands.click_on(line, count=2)
                hands.click_on(line, count=3)
                hands.press("Home", "shift+End", "ctrl+c")
                hands.drag(line["area"])

    # --- every screen ------------------------------------------------------------------------------------------------

    def every_screen(self, places: tuple[str, ...] = PLACES) -> None:
        drive, hands = self.drive, self.hands
        for place in places:
            with drive.step(f"open {place}"):
                self.place(place)
                hands.rest()
        for words in ("Archive", "Camera files"):
            with drive.step(f"open {words}"):
                self.place("Testimonies")
                hands.click(f"{words}$", "button")
                hands.rest()
        for place in ("Testimonies", "People"):
            with drive.step(f"search in {place}"):
                self.place(place)
                query = next(w for w in hands.see() if w["kind"] == "line")
                word = next(c for c in drive.evidence.canaries.made if c.name.startswith(f"{drive.name} plain People"))
                hands.fill(query, word.words[1])
                time.sleep(0.5)
                hands.rest()
                drive.look_at_open()
                hands.click_on(query, count=3)
                hands.press("BackSpace")
        with drive.step("open a person"):
            self.open_first("People")
            hands.rest()
        with drive.step("hide and show names"):
            self.place("Today")
            hands.press("ctrl+h", "ctrl+h")
        with drive.step("change colours and size of the text, and back"):
            self.place("Settings")
            for words in ("Dark", "125 %", "100 %", "Light"):
                if hands.has(words, "button"):
                    hands.click(words, "button")
        for place, opens in (("Organisation", "Open a newer invitation|Open the invitation"),
                             ("Hand over", "Import a receipt")):  # fmt: skip
            with drive.step(f"open and leave the file picker of {place}"):
                self.place(place)
                hands.click(opens)
                hands.until(lambda: [w for w in hands.see() if w["kind"] == "list"], "the picker")
                hands.press("Escape")

    # --- the key -----------------------------------------------------------------------------------------------------

    def show_identity(self) -> None:
        drive, hands = self.drive, self.hands
        with drive.step("show the age identity and copy it"):
            self.place("Organisation")
            hands.click("Show the age identity")
            hands.click("Yes, I need it")
            hands.click("We are alone")
            hands.click("Copy, for ten seconds")
            hands.rest()
            drive.look_at_open()
            hands.click("Hide it")

    # --- handing over ------------------------------------------------------------------------------------------------

    def hand_over(self, folder: Path) -> None:
        drive, hands = self.drive, self.hands
        with drive.step("hand over to the stick"):
            self.place("Hand over")
            box = hands.one("Where to", "choice")
            if folder.name not in box["text"]:
                hands.click_on(box)
                hands.press("End", "Return")
                hands.pick(str(folder), "Use this folder")
            hands.press("ctrl+Return")
            hands.one("Bundle ready", "label", seconds=60)
            hands.click("Done")

    def wrong_receipt(self, file: Path) -> None:
        """An error: a file that is no receipt."""
        drive, hands = self.drive, self.hands
        with drive.step("cause an error: import a file that is no receipt"):
            self.place("Hand over")
            hands.click("Import a receipt")
            hands.pick(str(file), "Import")
            hands.rest()
