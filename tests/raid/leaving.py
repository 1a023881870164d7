"""What goes for good: testimonies that are safely delivered, and whole vaults, from inside and from outside."""

from __future__ import annotations

from pathlib import Path

from tests.raid.sealing import is_sealed
from tests.raid.volunteer import Volunteer

_KEPT = ("volunteer pseudonym", "volunteer kept ", "volunteer request")
"""A request by card belongs to no testimony, and stays."""
_FILES = ("IMG_", "MOV_", "SCAN_", "CAM_", "paper/")


def has_left(name: str) -> bool:
    """Whether a secret of that name was in a testimony that leaves the volunteer's laptop after the receipts."""
    typed = name.startswith("volunteer ") and not name.startswith(_KEPT)
    return typed or is_sealed(name) or name.removeprefix("paper of ").startswith(_FILES)


class Leaving:
    """In the hands of a volunteer."""

    def __init__(self, volunteer: Volunteer) -> None:
        self.volunteer, self.drive, self.hands = volunteer, volunteer.drive, volunteer.drive.hands

    def receipt(self, file: Path) -> None:
        drive, hands = self.drive, self.hands
        with drive.step("import the coordinator's receipt"):
            self.volunteer.place("Hand over")
            hands.click("Import a receipt", "button")
            hands.pick(str(file), "Import", is_file=True)
            hands.one("Receipt from", "label", seconds=60)

    def let_go(self) -> None:
        """Everything that the receipts cover."""
        drive, hands = self.drive, self.hands
        with drive.step("let what is safely delivered leave the laptop"):
            self.volunteer.place("Hand over")
            hands.click("See what can leave", "button")
            hands.one(r"\d+ testimon(y|ies) can leave this laptop", "label")
            drive.look_at_open()
            hands.click("Let them leave this laptop", "button")
            hands.one(r"\d+ testimon(y|ies) (has|have) left this laptop", "label", seconds=60)

    def destroy_open(self) -> None:
        """Up to the word; the button that ends the process is pressed by whoever waits for the lock."""
        drive, hands = self.drive, self.hands
        with drive.step("ask to destroy the vault that is open"):
            self.volunteer.place("Settings")
            hands.click("Destroy this vault", "button")
            hands.fill(hands.one("The word that confirms it", "line"), "destroy")
            drive.look_at_open()

    def destroy_closed(self) -> None:
        """From the first window, without a passphrase."""
        drive, hands = self.drive, self.hands
        with drive.step("destroy a vault from the first window"):
            hands.press("F10", settle=False)
            hands.click("Destroy a vault", "action")
            hands.fill(hands.one("The word that confirms it", "line"), "destroy")
            hands.click("Destroy it", "button")
            hands.one("The vault is destroyed", "label", seconds=60)
            hands.click("Back", "button")

    def nothing_opens(self, folder: Path) -> None:
        """Of a destroyed vault no file that holds a key, a page or a piece is left."""
        left = [path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()]
        if left:
            self.drive.evidence.find("folder", f"a destroyed vault still has {len(left)} files: {left[:5]}")
