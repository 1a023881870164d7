"""What is in a witness's hands: a consent that is spoken and refused, so that it is destroyed; a request by card."""

from __future__ import annotations

import shutil
import time

from intake.clock import SystemClock
from intake.crypto.secret import Secret
from intake.vault.vault import Vault
from tests.raid import secrets_of
from tests.raid.drive import Drive
from tests.raid.interview import Interview
from tests.raid.recording import SECONDS

SPOKEN = "spoken"


def new_media_keys(drive: Drive, passphrase: str, name: str) -> int:
    """Keys of what was recorded since the vault was last read, from a copy of it as it is now, with its open journal.

    What is destroyed before the lock is known in no other way. Returns how many.
    """
    copy = drive.evidence.folder / "copy-of-an-open-vault"
    shutil.rmtree(copy, ignore_errors=True)
    copy.mkdir(mode=0o700)
    try:
        for path in drive.vault().iterdir():
            if path.is_file():
                shutil.copyfile(path, copy / path.name)
        with Secret(passphrase.encode()) as secret, Vault.unlock(copy, secret, clock=SystemClock()) as vault:
            found = secrets_of.media_keys(vault)
    finally:
        shutil.rmtree(copy, ignore_errors=True)
    known = set(drive.evidence.keys.values())
    fresh = [key for key in found if key not in known]
    for number, key in enumerate(fresh):
        drive.evidence.keys[f"{name} media key {number}"] = key
    return len(fresh)


class Spoken:
    """In the hands of a volunteer."""

    def __init__(self, drive: Drive) -> None:
        self.drive, self.hands = drive, drive.hands

    def refuse(self, passphrase: str) -> None:
        """The consent is spoken on a take of its own; the answer is no, and all of it goes."""
        drive, hands = self.drive, self.hands
        interview = Interview(drive, SPOKEN)
        drive.attempt("begin an interview whose consent is spoken", interview.begin)
        with drive.step("record a spoken consent"):
            hands.click_on(hands.rail("Consent"))
            hands.press("F6")
            hands.one("Recording the consent alone", "label")
            time.sleep(SECONDS)
            if not new_media_keys(drive, passphrase, f"{drive.name} {SPOKEN}"):
                drive.evidence.find("control", "the key of a spoken consent was not found while it was recorded")
            drive.look_at_open()
            hands.press("F6")
            hands.one("The spoken consent is in the vault", "label", seconds=60)
        with drive.step("refuse, and see the spoken consent destroyed"):
            no = [w for w in hands.see() if w["class"] == "AnswerCard"][-1]
            hands.click_on(no)
            hands.click("Destroy it", "button")
            hands.one("Destroyed$", "label", seconds=60)
            hands.click("Today$", "button")

    # --- a request by card -------------------------------------------------------------------------------------------

    def request(self, words: str) -> None:
        """What somebody asks for who has the card."""
        drive, hands = self.drive, self.hands
        with drive.step("write down what somebody with a card asks for"):
            hands.click_on(hands.rail("Today"))
            hands.click("Request by card", "button")
            hands.fill(hands.one("The four words, in their order", "line"), words)
            hands.choose_in(hands.one("What is asked for", "choice"), 2)
            drive.fill_in("request", adders=False)
            drive.look_at_open()
            hands.click("Write it down", "button")
            hands.one("Written down", "label", seconds=60)

    def answer_request(self) -> None:
        """As a coordinator."""
        drive, hands = self.drive, self.hands
        with drive.step("read a request by card, and settle it"):
            hands.click_on(hands.rail("Today"))
            hands.click("Request by card", "button")
            hands.one("It is done", "button")
            drive.look_at_open()
            hands.click("It is done", "button")
