"""Sealed testimonies: sealed at birth, what this laptop still shows after the lock, and sealing later."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tests.raid.interview import FREELY, Interview
from tests.raid.recording import Recording
from tests.raid.volunteer import Volunteer

SEALED, LATER = "sealed", "later"
_SEALED_STEPS = ("Consent", "Nine questions", "Narrative", "People", "Closing questions")
FILES = ("IMG_0004.jpg", "IMG_0005.jpg")
"""Photographs that are attached to what is sealed, and to nothing else."""


def is_sealed(name: str) -> bool:
    """Whether a secret of that name was typed into a testimony that nobody can open on the laptop any more."""
    return name.removeprefix("paper of ").startswith((*FILES, *(f"volunteer {where} " for where in (SEALED, LATER))))


class Sealing:
    """In the hands of a volunteer."""

    def __init__(self, volunteer: Volunteer) -> None:
        self.volunteer, self.drive, self.hands = volunteer, volunteer.drive, volunteer.drive.hands

    def record(self, file: Path) -> None:
        """A testimony that is sealed from its first word on, with a video."""
        drive = self.drive
        interview = Interview(drive, SEALED)
        drive.attempt("begin an interview that is sealed at birth", lambda: interview.begin(sealed=True))
        interview.lead(answers=FREELY, steps=_SEALED_STEPS, adders=False, recorded=("Video",))
        interview.keep()
        with drive.step("attach a photograph to what is sealed"):
            self.volunteer.attach(file)
        Recording(drive, "into what is sealed").watch(f"{SEALED} ")

    def look_again(self) -> None:
        """After the lock, unlocked: it is named, and nothing of it is there, neither on the screen nor in memory."""
        drive, hands = self.drive, self.hands
        with drive.step("look at what is sealed, after the lock"):
            self.volunteer.open_first("Testimonies", "Sealed")
            hands.one("This testimony is sealed", "label")
            drive.evidence.search_memory_for([hands.process], is_sealed, "the vault is open, the testimony sealed")

    def seal_later(self, file: Path) -> None:
        """A testimony that was open for a while, finished; then the dialogue of sealing it."""
        drive = self.drive
        interview = Interview(drive, LATER)
        drive.attempt("begin an interview that is sealed later", interview.begin)
        interview.lead(answers=FREELY, steps=("Consent", "Narrative", "People", "Closing questions"), adders=False)
        interview.keep()
        with drive.step("attach a photograph to what is sealed later"):
            self.volunteer.attach(file)

    def ask_to_seal(self, passphrase: str) -> Callable[[], None]:
        """Up to the last button; pressing it is what is returned."""
        hands = self.hands
        self.volunteer.tab("Custody")
        hands.click("Seal this testimony", "button")
        hands.secret("Your passphrase", passphrase)
        return lambda: hands.click_ending("Seal it and lock")
