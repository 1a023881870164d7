"""Backup in the window: made, renewed, checked, opened by shares, restored on another laptop."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from tests.raid.drive import Drive


class Backups:
    """`folder` on the stick, for the backup of one vault."""

    def __init__(self, drive: Drive, folder: Path) -> None:
        self.drive, self.hands, self.folder = drive, drive.hands, folder

    def _settings(self) -> None:
        self.hands.click_on(self.hands.rail("Settings"))
        self.hands.rest()

    def make(self, passphrase: str) -> None:
        """The first one, under a passphrase of its own."""
        drive, hands = self.drive, self.hands
        with drive.step("back up to the stick"):
            self.folder.mkdir()
            self._settings()
            hands.click("Back up to a folder", "button")
            hands.pick(str(self.folder), "Use this folder", is_file=False)
            hands.secret("New passphrase$", passphrase)
            hands.secret("New passphrase again", passphrase)
            drive.look_at_open()
            hands.click("Back up now", "button")
            hands.one("Backed up and read back", "label", seconds=120)
            drive.look_at_open()

    def renew(self) -> None:
        drive, hands = self.drive, self.hands
        with drive.step("back up again"):
            self._settings()
            hands.click("Back up to it again", "button")
            hands.one("Backed up and read back", "label", seconds=120)
            drive.look_at_open()

    def let_shares_open(self, shares: Sequence[str]) -> None:
        """What was made before the shares were opens by them from now on."""
        drive, hands = self.drive, self.hands
        with drive.step("let the shares open a backup that was made before them"):
            self._settings()
            hands.click("Let the shares open it", "button")
            type_shares(drive, shares, drive.look_at_open)
            hands.one("Any three of the five shares open this backup from now on", "label", seconds=60)

    def check(self) -> None:
        drive, hands = self.drive, self.hands
        with drive.step("check the vault"):
            self._settings()
            hands.click("Check this vault", "button")
            hands.one("This vault is sound", "label", seconds=120)

    def is_stale(self) -> None:
        """After a purge the settings say so."""
        with self.drive.step("see that the backup still holds what has gone"):
            self._settings()
            self.hands.one("It still holds what was purged", "label")

    # --- on another laptop -------------------------------------------------------------------------------------------

    def restore(self, fresh: str, *, passphrase: str = "", shares: Sequence[str] = ()) -> None:
        """From the first window: by passphrase or by three shares, into a vault with the passphrase `fresh`."""
        drive, hands = self.drive, self.hands
        with drive.step(f"restore a backup by {'shares' if shares else 'its passphrase'}"):
            hands.click("Restore a backup", "button")
            hands.click("Choose its folder", "button")
            hands.pick(str(self.folder), "Use this folder", is_file=False)
            if shares:
                hands.click("With recovery shares instead", "button")
                type_shares(drive, shares)
                hands.one("Three shares are typed", "button")
            else:
                hands.secret("Passphrase of the backup", passphrase)
            hands.click("Go on", "button")
            hands.one("New passphrase$", "line", seconds=60)
            hands.secret("New passphrase$", fresh)
            hands.secret("New passphrase again", fresh)
            drive.look_at_open()
            hands.click("Restore$", "button")
            hands.one("Go to the restored vault", "button", seconds=120)
            drive.look_at_open()
        holder = hands.process
        with drive.step("go to the restored vault"):
            hands.click_ending("Go to the restored vault")
            hands.find_window(other_than=holder)
            hands.one("Open your vault", "label")
            drive.evidence.search_memory(drive.running.processes(), "after a restore")


def type_shares(drive: Drive, shares: Sequence[str], seen: Callable[[], object] | None = None) -> None:
    """Three shares into the entry that is shown; the first letters of each word only, where nobody asks to see them."""
    hands = drive.hands
    for share in shares[:3]:
        field = hands.one("The words of this share", "text")
        hands.fill(field, share if seen is not None else " ".join(word[:4] for word in share.split()))
        if seen is not None:
            seen()
        hands.click("Check this share", "button")
        hands.rest()
