"""A coordinator's day: begin an organisation, invite, take bundles in, admit, receipt, find a person, make a report."""

from __future__ import annotations

import time
from pathlib import Path

from tests.raid import own_questions
from tests.raid.drive import Drive
from tests.raid.given_consent import Spoken
from tests.raid.volunteer import Volunteer

PLACES = ("Today", "Testimonies", "People", "Hand over", "Inbox", "Reports", "Organisation", "Settings")


class Coordinator(Volunteer):
    def __init__(self, drive: Drive) -> None:
        super().__init__(drive)

    def begin(self, invitation: Path, questions: Path) -> None:
        drive, hands = self.drive, self.hands
        with drive.step("begin an organisation"):
            self.place("Organisation")
            name = hands.one("Name of the organisation", "line")
            hands.fill(name, drive.canary("organisation", 120).text)
            hands.click("Begin this organisation")
            hands.one("Write an invitation", "button")
            drive.look_at_open()
        own_questions.publish(drive, questions)
        with drive.step("write an invitation to the stick"):
            hands.click("Write an invitation")
            hands.save_as(str(invitation.parent), invitation.name, "Write it")
            hands.one("The invitation is written", "label")

    def take_in(self, folder: Path) -> None:
        """Every bundle in the folder, the oldest first."""
        drive, hands = self.drive, self.hands
        bundles = sorted((one for one in folder.glob("*.amanat") if one.name != "invitation.amanat"),
                         key=lambda one: one.stat().st_mtime_ns)  # fmt: skip
        if not bundles:
            drive.evidence.find("drive", "no bundle was handed over")
            return
        with drive.step("import the volunteer's bundle"):
            self._import(bundles[0])
            hands.until(lambda: hands.has(r".*wait", "label"), "a sender who waits", seconds=90)
        with drive.step("compare and admit"):
            if not hands.has("I compared them"):
                row = hands.until(lambda: hands.all(r".*(Not compared|wait)", "other"), "the sender's line")[0]
                hands.click_on(row)
            hands.click("I compared them")
            hands.click("Yes, admit them")
            hands.until(lambda: hands.has(r".*is admitted", "label"), "admitted", seconds=90)
            drive.look_at_open()
        for bundle in bundles[1:]:
            with drive.step("import another bundle"):
                self._import(bundle)
                hands.until(lambda: hands.has("Verified", "label"), "a bundle that was taken in", seconds=90)
                drive.look_at_open()

    def _import(self, bundle: Path) -> None:
        self.place("Inbox")
        self.hands.press("ctrl+i")
        self.hands.pick(str(bundle), "Import", is_file=True)

    def write_receipt(self, path: Path) -> None:
        drive, hands = self.drive, self.hands
        with drive.step("write the receipt to the stick"):
            self.place("Inbox")
            hands.rest()
            if not hands.has("Write the receipt"):
                row = hands.until(lambda: hands.all(r"Receipt for", "other", "label"), "the receipt's line")[0]
                hands.click_on(row)
            hands.click("Write the receipt")
            hands.save_as(str(path.parent), path.name, "Write it")
            hands.one("The receipt is written", "label")

    def every_screen(self, places: tuple[str, ...] = PLACES) -> None:
        drive, hands = self.drive, self.hands
        Spoken(drive).answer_request()
        with drive.step("read an archive item that was taken in"):
            self.place("Testimonies")
            hands.click("Archive$", "button")
            hands.rest()
            hands.open_row()
            hands.rest()
            drive.look_at_open()
        for place in places:
            with drive.step(f"open {place}"):
                self.place(place)
                hands.rest()
        with drive.step("read a testimony that was taken in"):
            self.open_first("Testimonies")
            for tab in ("Consent", "Narrative", "People", "What happened", "Attachments", "Questions", "Custody"):
                self.tab(tab)
                hands.rest()
            drive.look_at_open()
        with drive.step("read a person's page"):
            self.open_first("People")
            drive.look_at_open()
        with drive.step("import a file that is no bundle"):
            self.place("Inbox")
            hands.press("ctrl+i", "Escape")

    def report(self, path: Path) -> None:
        drive, hands = self.drive, self.hands
        with drive.step("begin a report on the testimony that may be told"):
            self.place("Reports")
            told = next(c for c in drive.evidence.canaries.made if "plain Narrative" in c.name)
            hands.fill(hands.one("About whom or what", "line"), told.words[0])
            time.sleep(0.5)
            hands.rest()
            for box in hands.until(lambda: [w for w in hands.see() if w["class"] == "CheckBox"], "a line to tick")[:2]:
                hands.click_on(box)
            hands.press("ctrl+Return")
        with drive.step("choose an audience for which anything may be told"):
            cards = hands.until(lambda: [w for w in hands.see() if w["class"] == "ChoiceCard"], "audiences")
            for card in cards:
                hands.click(card["text"], "button")
                time.sleep(0.7)
                hands.until(
                    lambda: hands.has("Next: consents", "button") or hands.has("Nothing may be released", "label"),
                    "what may be told",
                )
                if hands.has("Next: consents", "button"):
                    break
            hands.click("Next: consents")
            drive.look_at_open()
        with drive.step("read the texts and let them in"):
            hands.click("Next: text")
            for _ in range(4):
                for tick in [w for w in hands.see() if w["class"] == "CheckBox" and w["enabled"] and not w["checked"]]:
                    hands.click_on(tick)
                if not hands.has("Next text", "button"):
                    break
                hands.click("Next text", "button")
            drive.look_at_open()
        with drive.step("look at the pages, check, and write the report"):
            hands.click("Next: check and release")
            hands.click("Larger|Pages", "button")
            hands.click("Back to the report", "button")
            hands.click("Check and save")
            hands.save_as(str(path.parent), path.name, "Check and save$")
            hands.until(path.exists, "the report's file", seconds=90)
            hands.rest()
            drive.look_at_open()
