"""Sealed testimonies: sealed at birth, what this laptop still shows after the lock, and sealing later."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tests.raid.recording import Recording
from tests.raid.volunteer import Volunteer

SEALED, LATER = "sealed", "later"
FILES = ("IMG_0004.jpg", "IMG_0005.jpg")
"""Photographs that are attached to what is sealed, and to nothing else."""


def is_sealed(name: str) -> bool:
    """Whether a secret of that name was typed into a testimony that nobody can open on the laptop any more."""
    return name.startswith((*FILES, *(f"volunteer {where} " for where in (SEALED, LATER))))


class Sealing:
    """In the hands of a volunteer."""

    def __init__(self, volunteer: Volunteer) -> None:
        self.volunteer, self.drive, self.hands = volunteer, volunteer.drive, volunteer.drive.hands

    def record(self, file: Path) -> None:
        """A testimony that is sealed from its first word on, with a video."""
        drive, hands, volunteer = self.drive, self.hands, self.volunteer
        with drive.step("begin a testimony that is sealed at birth"):
            volunteer.begin_testimony()
            hands.click("Sealed$", "button")
            hands.one("Sealed: after the lock", "label")
            volunteer.allow()
        self._fill(SEALED)
        with drive.step("attach a photograph to what is sealed"):
            volunteer.attach(file)
        recording = Recording(drive, "into what is sealed")
        recording.take("Video")
        recording.close()
        recording.watch()
        drive.attempt("finish what is sealed", volunteer.finish)

    def _fill(self, where: str) -> None:
        drive, hands, volunteer = self.drive, self.hands, self.volunteer
        for tab in ("Narrative", "People", "What happened", "Questions"):
            with drive.step(f"fill in {tab} ({where})"):
                volunteer.tab(tab)
                if tab == "People":
                    hands.click("Add a relative")
                drive.fill_in(f"{where} {tab}", adders=tab != "What happened")
                drive.look_at_open()

    def look_again(self) -> None:
        """After the lock, unlocked: it is named, and nothing of it is there, neither on the screen nor in memory."""
        drive, hands = self.drive, self.hands
        with drive.step("look at what is sealed, after the lock"):
            self.volunteer.open_first("Testimonies", "Sealed")
            hands.one("This testimony is sealed", "label")
            drive.evidence.search_memory_for([hands.process], is_sealed, "the vault is open, the testimony sealed")

    def seal_later(self, file: Path) -> None:
        """A testimony that was open for a while, finished; then the dialogue of sealing it."""
        drive, volunteer = self.drive, self.volunteer
        with drive.step("record a testimony that is sealed later"):
            volunteer.begin_testimony()
            volunteer.allow()
        self._fill(LATER)
        with drive.step("attach a photograph to what is sealed later"):
            volunteer.attach(file)
        drive.attempt("finish what is sealed later", volunteer.finish)

    def ask_to_seal(self, passphrase: str) -> Callable[[], None]:
        """Up to the last button; pressing it is what is returned."""
        hands = self.hands
        self.volunteer.tab("Custody")
        hands.click("Seal this testimony", "button")
        hands.secret("Your passphrase", passphrase)
        return lambda: hands.click_ending("Seal it and lock")
