"""The ways into a vault: keyfile, recovery shares with their printed page, rehearsal, another passphrase, recovery."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from shamir_mnemonic import Share
from shamir_mnemonic.wordlist import WORDLIST

from intake.crypto import shamir
from tests.raid import printer
from tests.raid.backups import type_shares
from tests.raid.drive import Drive
from tests.raid.hands import NotThere
from tests.raid.secrets_of import pieces

_ISOLATES = "\u2066\u2067\u2068\u2069"
_RUN = 3
"""Words of a share that are looked for together: one alone is an English word of a list that the program has."""


class Ways:
    """In the hands of whoever has the vault of `drive` open."""

    def __init__(self, drive: Drive) -> None:
        self.drive, self.hands, self.evidence = drive, drive.hands, drive.evidence

    def open(self, passphrase: str) -> None:
        hands = self.hands
        hands.click_on(hands.rail("Organisation"))
        hands.click("Ways into this vault", "button")
        hands.secret("Passphrase now", passphrase)
        hands.click("Show them", "button")
        hands.one("Ways into this vault", "label")

    # --- passphrase and keyfile --------------------------------------------------------------------------------------

    def change_passphrase(self, old: str, new: str) -> None:
        drive, hands = self.drive, self.hands
        with drive.step("change the passphrase"):
            hands.click_on(hands.rail("Organisation"))
            hands.click("Change the passphrase", "button")
            hands.secret("Passphrase now", old)
            hands.secret("New passphrase$", new)
            hands.secret("New passphrase again", new)
            drive.look_at_open()
            hands.click("Change it", "button")
            hands.one("The passphrase is changed", "label")

    def ask_to_move(self, old: str, new: str) -> Callable[[], None]:
        """Everything to a new key, up to the last button; pressing it, which locks, is what is returned."""
        hands = self.hands
        self.open(old)
        hands.click("Passphrase seen, or laptop imaged", "button")
        hands.secret("Passphrase now", old)
        hands.secret("New passphrase$", new)
        hands.secret("New passphrase again", new)
        self.drive.look_at_open()
        return lambda: hands.click_ending("Move everything now")

    def add_keyfile(self, passphrase: str, path: Path) -> None:
        drive, hands = self.drive, self.hands
        with drive.step("use a keyfile as well"):
            path.parent.mkdir()
            self.open(passphrase)
            hands.click("Use a keyfile as well", "button")
            hands.save_as(str(path.parent), path.name, "Write the keyfile")
            hands.one("From now on the vault opens with passphrase and keyfile only", "label")
            self.evidence.keys[f"{drive.name}'s keyfile"] = path.read_bytes()
            drive.look_at_open()
            hands.click("Close", "button")

    def choose_keyfile(self, path: Path) -> None:
        hands = self.hands
        hands.click("With a keyfile|Choose the keyfile again", "button")
        hands.pick(str(path), "Use this file", is_file=True)

    def stop_keyfile(self, passphrase: str, path: Path) -> None:
        drive, hands = self.drive, self.hands
        with drive.step("stop using the keyfile"):
            hands.click_on(hands.rail("Organisation"))
            hands.click("Ways into this vault", "button")
            self.choose_keyfile(path)
            hands.secret("Passphrase now", passphrase)
            hands.click("Show them", "button")
            hands.click("Stop using the keyfile", "button")
            hands.one("The passphrase alone opens the vault again", "label")
            drive.look_at_open()
            hands.click("Close", "button")

    # --- recovery shares ---------------------------------------------------------------------------------------------

    def make_shares(self, passphrase: str) -> list[str]:
        """Five shares, copied one after the other, the first also printed; what stood on the screen."""
        drive, hands = self.drive, self.hands
        shares: list[str] = []
        with drive.step("make recovery shares, and copy them from the screen"):
            self.open(passphrase)
            hands.click("Make recovery shares", "button")
            for number in range(1, shamir.SHARES + 1):
                hands.one(f"Recovery share {number} of {shamir.SHARES}", "label")
                shares.append(" ".join(self._words()))
                if number == 1:
                    self._print()
                if number == shamir.SHARES:
                    self._know(shares)
                    drive.look_at_open()
                hands.click("I have copied it", "button")
                words = shares[-1].split()
                for field in hands.until(lambda: hands.all(r"Word \d+$", "line"), "two words to type"):
                    hands.fill(field, words[int(field["name"].split()[1]) - 1])
                hands.click("Next share|Finish", "button")
            hands.one("Any three of the five shares open this vault", "label")
        return shares

    def _words(self) -> list[str]:
        """Of the share that is shown, as a person reads it: row by row."""
        found = []
        for widget in self.hands.see():
            word = widget["text"].strip(_ISOLATES)
            if widget["kind"] == "label" and word in WORDLIST:
                found.append((widget["area"][1], widget["area"][0], word))
        if len(found) != shamir.WORDS:
            raise NotThere(f"{shamir.WORDS} words of a share; there are {len(found)}")
        return [word for _y, _x, word in sorted(found)]

    def _know(self, shares: list[str]) -> None:
        """From here on they are looked for: words, and what they give together."""
        name = self.drive.name
        for number, share in enumerate(shares, start=1):
            words = share.split()
            for at in range(4, len(words) - _RUN, _RUN):
                # the first four words say which set and share it is, and are the same in all five but for a part
                run = " ".join(words[at : at + _RUN])
                self.evidence.texts[f"{name}'s share {number}, words {at + 1} to {at + _RUN}"] = run
        with shamir.combine(shares[:3]) as shared:
            self.evidence.keys[f"{name}'s shared secret"] = shared.reveal()
        for number, share in enumerate(shares, start=1):
            self.evidence.media[f"{name}'s share {number} as bytes"] = Share.from_mnemonic(share).value

    def _print(self) -> None:
        """Sees the share as a page, and prints it over a pipe."""
        drive, hands = self.drive, self.hands
        hands.click("Show it as a page to print", "button")
        hands.one("The page of this share", "other", "label")
        hands.rest()
        hands.click("Print it", "button")
        hands.one("Handed to the printer", "label")
        pages = printer.pages(drive.laptop.printer)
        if len(pages) != 1 or not pages[0].startswith(b"\x89PNG"):
            self.evidence.find("drive", f"the printer got {len(pages)} pages, or something that is no picture")
        for page in pages:
            self.evidence.media |= pieces(page, "printed page")
        for told in printer.told(drive.laptop.printer):
            self.evidence.add_sample("process", told)
            names = {one.partition(b"=")[0] for one in told.split(b"\0") if b"=" in one}
            if extra := names - {b"PATH", b"CUPS_SERVER", b"LC_CTYPE", b"document-format"}:
                self.evidence.find("process", f"the print command got more of the environment: {sorted(extra)}")
        hands.click("Back to the words", "button")
        hands.one("I have copied it", "button")

    def rehearse(self, shares: list[str]) -> None:
        drive, hands = self.drive, self.hands
        with drive.step("rehearse with three shares"):
            hands.click("Rehearse", "button")
            hands.click("With three recovery shares", "button")
            type_shares(drive, [shares[4], shares[0], shares[2]], drive.look_at_open)
            hands.one("It opened this vault", "label", seconds=60)
            hands.click("Done", "button")

    def recover(self, shares: list[str], passphrase: str) -> None:
        """From the first window, as somebody whose passphrase is lost."""
        drive, hands = self.drive, self.hands
        with drive.step("open the vault with three shares and a new passphrase"):
            hands.click("Passphrase lost", "button")
            type_shares(drive, shares[1:4])
            hands.one("These three open it", "label", seconds=60)
            hands.secret("New passphrase$", passphrase)
            hands.secret("New passphrase again", passphrase)
            drive.look_at_open()
            hands.click("Set it and open the vault", "button")
            hands.until(lambda: hands.state()["open"], "the open vault", seconds=60)
            hands.rest()
