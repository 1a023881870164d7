"""Who does what on which day, on which laptop: a coordinator, a volunteer, and a laptop that a backup is restored on.

Every lock is followed by a search of memory, every laptop's last day by a search of all that lies there or was said.
"""

from __future__ import annotations

import time
from pathlib import Path

from tests.raid import camera_card, devices, material, own_questions, report
from tests.raid.archive import Archive, Material
from tests.raid.backups import Backups
from tests.raid.camera_card import CameraCard
from tests.raid.close import close_laptop, keys
from tests.raid.coordinator import Coordinator
from tests.raid.drive import Drive
from tests.raid.evidence import Evidence
from tests.raid.given_consent import SPOKEN, Spoken, new_media_keys
from tests.raid.interview import CARD, FREELY, Interview
from tests.raid.laptop import Laptop
from tests.raid.leaving import Leaving, has_left
from tests.raid.sealing import Sealing, is_sealed
from tests.raid.system import System
from tests.raid.volunteer import Volunteer
from tests.raid.ways import Ways

SHORT = [f"--limit={name}" for name in ("curtain=2", "idle=9", "interview=9", "lock=5")]


class Days:
    """`stick` goes from laptop to laptop."""

    def __init__(self, evidence: Evidence, folder: Path, display: str, stick: Path, seed: int) -> None:
        self.evidence, self.folder, self.display, self.stick = evidence, folder, display, stick
        names = ("coordinator", "volunteer", "volunteer's backup", "coordinator's backup", "coordinator, recovered",
                 "volunteer, changed", "volunteer, moved", "restored vault", "other restored vault")  # fmt: skip
        self.passphrases = {name: evidence.canaries.passphrase(f"passphrase of the {name}").text for name in names}
        self.out = stick / "out"
        self.out.mkdir()
        self.files = material.make(stick / evidence.canaries.next("folder", ("latin",)).text, evidence.canaries, seed)
        for file in self.files:
            evidence.media |= material.needles_of(file, file.name)
        evidence.media |= devices.needles()
        self.questions = own_questions.workbook(self.files[0].parent, evidence.canaries)
        self.archive = Material(stick / "archive", evidence.canaries, "volunteer", seed + 40)
        evidence.media |= self.archive.media
        self.shares: list[str] = []

    def drive(self) -> None:
        self.office_begins()
        self.field()
        self.office()
        self.field_again()
        self.another_laptop()
        not_seen = [name for name in self.evidence.secrets() if name not in self.evidence.seen_in_memory]
        report.judge_positive(self.evidence, not_seen)

    # --- the coordinator ---------------------------------------------------------------------------------------------

    def office_begins(self) -> None:
        with Laptop(self.folder / "office", self.display) as laptop:
            drive = Drive(self.evidence, laptop, "coordinator")
            self._create(drive, self.passphrases["coordinator"])
            Coordinator(drive).begin(self.out / "invitation.amanat", self.questions)
            drive.locked_by("Ctrl+L", lambda: drive.hands.press("ctrl+l", settle=False))
            drive.stop()
            self._office_traces = drive.traces

    def _create(self, drive: Drive, passphrase: str, invitation: str = "") -> None:
        drive.start()
        with drive.step("type the passphrase"):
            drive.hands.fill(drive.hands.one("Passphrase$", "line"), passphrase)
            drive.look_at_open()
            drive.hands.press("ctrl+a", "BackSpace")
        drive.attempt("create a vault", lambda: drive.create(passphrase, invitation=invitation))

    def office(self) -> None:
        passphrase = self.passphrases["coordinator"]
        with Laptop(self.folder / "office", self.display, again=True) as laptop:
            drive = Drive(self.evidence, laptop, "coordinator again")
            hands, coordinator, ways = drive.hands, Coordinator(drive), Ways(drive)
            backups = Backups(drive, self.stick / "backup-of-the-office")
            drive.start()
            drive.attempt("unlock", lambda: drive.unlock(passphrase))
            coordinator.take_in(self.out)
            backups.make(self.passphrases["coordinator's backup"])
            coordinator.write_receipt(self.out / "receipt.amanat")
            coordinator.every_screen()
            coordinator.report(self.stick / "report.pdf")
            self.shares = ways.make_shares(passphrase)
            ways.rehearse(self.shares)
            drive.locked_by("the button", lambda: hands.click_ending("Lock"))
            keys(self.evidence, drive, passphrase, "coordinator")
            ways.recover(self.shares, self.passphrases["coordinator, recovered"])
            drive.attempt("see the keys in memory", drive.look_at_open)
            coordinator.show_identity()
            backups.let_shares_open(self.shares)
            backups.renew()
            drive.locked_by("Ctrl+L", lambda: hands.press("ctrl+l", settle=False))
            drive.stop()
            drive.traces[:0] = self._office_traces
            close_laptop(self.evidence, drive, self.stick)

    # --- the volunteer -----------------------------------------------------------------------------------------------

    def field(self) -> None:
        with Laptop(self.folder / "field", self.display) as laptop:
            drive = Drive(self.evidence, laptop, "volunteer")
            volunteer = Volunteer(drive)
            self._first_day(drive, volunteer)
            self._locks(drive, volunteer)
            passphrase = self._sealing(drive, volunteer)
            self._error(drive, volunteer, passphrase)
            self._nobody_there(drive, volunteer, passphrase)
            close_laptop(self.evidence, drive, self.stick)
            self._field_traces = drive.traces

    def _first_day(self, drive: Drive, volunteer: Volunteer) -> None:
        evidence, hands, out = self.evidence, drive.hands, self.out
        self._create(drive, self.passphrases["volunteer"], str(out / "invitation.amanat"))
        volunteer.record(self.files[:3])
        card, archive = CameraCard(drive, self.stick / "card"), Archive(drive)
        volunteer.record_plain(card)
        card.take_in()
        archive.take_in(self.archive)
        archive.fill(self.archive)
        cards = [words for name, words in evidence.texts.items() if name.startswith(CARD)]
        Spoken(drive).request(cards[-1] if cards else "")
        volunteer.select_and_copy()
        volunteer.every_screen()
        volunteer.show_identity()
        volunteer.hand_over(out)
        volunteer.wrong_receipt(out / "invitation.amanat")
        with drive.step("copy just before the lock"):
            volunteer.open_first("Testimonies")
            volunteer.tab("Narrative")
            text = next(w for w in hands.see() if w["kind"] == "text")
            hands.click_on(text)
            hands.press("ctrl+a", "ctrl+c")
        drive.locked_by("Ctrl+L", lambda: hands.press("ctrl+l", settle=False))
        keys(evidence, drive, self.passphrases["volunteer"], "volunteer", typed=True)
        for name in [f"{drive.name} {typed}" for typed in drive.mistyped]:
            evidence.note(f"typed otherwise: {name}")

    def _locks(self, drive: Drive, volunteer: Volunteer) -> None:
        """Each way in which a vault is locked, and between them what else a volunteer does with it."""
        evidence, hands, passphrase = self.evidence, drive.hands, self.passphrases["volunteer"]
        ways, system = Ways(drive), System(volunteer)
        backups = Backups(drive, self.stick / "backup-of-the-field")
        keyfile = self.stick / "keys" / "notes.dat"
        wrong = evidence.canaries.passphrase("mistyped passphrase").text
        with drive.step("mistype the passphrase"):
            hands.fill(hands.one("Passphrase$", "line"), wrong)
            drive.look_at_open()
        # the process that the wrong passphrase was typed into is given up for another one
        drive.locked_by("mistyping the passphrase", lambda: hands.press("Return", settle=False))
        drive.attempt("unlock", lambda: drive.unlock(passphrase))
        volunteer.show_identity()
        with drive.step("see words and keys in memory"):
            volunteer.open_first("Testimonies")
            drive.look_at_open()
        ways.add_keyfile(passphrase, keyfile)
        drive.locked_by("the button", lambda: hands.click_ending("Lock"))
        drive.attempt("choose the keyfile", lambda: ways.choose_keyfile(keyfile))
        drive.attempt("unlock with the keyfile", lambda: drive.unlock(passphrase))
        ways.stop_keyfile(passphrase, keyfile)
        drive.attempt("open the testimony", lambda: volunteer.open_first("Testimonies"))
        drive.locked_by("killing the process", drive.kill)
        drive.attempt("unlock", lambda: drive.unlock(passphrase))
        backups.make(self.passphrases["volunteer's backup"])
        backups.check()
        drive.locked_by("the screen's lock", drive.laptop.screen_locked)
        keys(evidence, drive, passphrase, "volunteer")
        drive.attempt("unlock", lambda: drive.unlock(passphrase))
        backups.renew()
        drive.attempt("open the testimony", lambda: volunteer.open_first("Testimonies"))
        system.second_program(passphrase)
        drive.locked_by("the session's lock", lambda: drive.laptop.logind("lock"))
        drive.attempt("unlock", lambda: drive.unlock(passphrase))
        with drive.step("open the testimony's narrative"):
            volunteer.open_first("Testimonies")
            volunteer.tab("Narrative")
        last = evidence.canaries.next("volunteer before sleep", ("plain",) * 4)
        system.sleep(last.text)
        drive.attempt("unlock", lambda: drive.unlock(passphrase))
        with drive.step("see that what was typed before sleep was saved"):
            volunteer.open_first("Testimonies")
            volunteer.tab("Narrative")
            drive.look_at_open()
            if f"{last.name}/3" not in evidence.seen_in_memory:
                evidence.find("drive", "what was typed just before going to sleep is not in the vault")
        Spoken(drive).refuse(passphrase)
        interview = Interview(drive, "destroyed")
        drive.attempt("begin an interview that is destroyed", interview.begin)
        interview.lead(answers=FREELY, steps=("Consent", "Narrative"), recorded=("Sound",))
        with drive.step("know the key of what will be destroyed"):
            new_media_keys(drive, passphrase, "volunteer destroyed")
            drive.look_at_open()
        interview.destroy()
        drive.locked_by("closing the lid", lambda: drive.laptop.logind("lid"))
        with drive.step("search what whoever has the passphrase finds of what was destroyed"):
            evidence.search_vault(drive.vault(), passphrase, _was_destroyed, "what was destroyed")

    def _sealing(self, drive: Drive, volunteer: Volunteer) -> str:
        """Sealed at birth and later. Returns the passphrase that opens the vault from then on."""
        evidence, hands, passphrase = self.evidence, drive.hands, self.passphrases["volunteer"]
        sealing = Sealing(volunteer)
        drive.attempt("unlock", lambda: drive.unlock(passphrase))
        sealing.record(self.files[3])
        drive.locked_by("another user at the screen", lambda: drive.laptop.logind("user"))
        drive.attempt("unlock", lambda: drive.unlock(passphrase))
        sealing.look_again()
        sealing.seal_later(self.files[4])
        with drive.step("ask to seal it"):
            seal = sealing.ask_to_seal(passphrase)
            drive.locked_by("sealing what was open", seal, seconds=90)
        with drive.step("search what whoever has the passphrase finds of what is sealed"):
            evidence.search_vault(drive.vault(), passphrase, is_sealed, "sealed testimonies")
        keys(evidence, drive, passphrase, "volunteer, moved,")
        drive.attempt("unlock", lambda: drive.unlock(passphrase))
        sealing.look_again()
        changed = self.passphrases["volunteer, changed"]
        Ways(drive).change_passphrase(passphrase, changed)
        moved = self.passphrases["volunteer, moved"]
        with drive.step("move everything to a new key"):
            move = Ways(drive).ask_to_move(changed, moved)
            drive.locked_by("moving to a new key", move, seconds=90)
        keys(evidence, drive, moved, "volunteer, moved again,")
        drive.attempt("unlock", lambda: drive.unlock(moved))
        drive.attempt("see the keys in memory", drive.look_at_open)
        drive.locked_by("Ctrl+L after moving", lambda: hands.press("ctrl+l", settle=False))
        drive.stop()
        return moved

    def _error(self, drive: Drive, volunteer: Volunteer, passphrase: str) -> None:
        evidence, hands = self.evidence, drive.hands
        drive.start("--fault", "raise")
        drive.attempt("unlock", lambda: drive.unlock(passphrase))
        with drive.step("cause an error: keeping a draft fails with the witness's words"):
            plain = next(c for c in evidence.canaries.made if c.name.startswith("volunteer plain People"))
            volunteer.open_first("Testimonies", plain.words[0])
            volunteer.tab("Narrative")
            text = next(w for w in hands.see() if w["kind"] == "text")
            hands.click_on(text)
            hands.press("ctrl+End")
            canary = evidence.canaries.next("volunteer before an error", ("plain",) * 4)
            hands.type(" " + canary.text)
            drive.look_at_open()
            time.sleep(3)
            hands.rest()
        volunteer.hand_over(self.out)
        drive.locked_by("Ctrl+L after an error", lambda: hands.press("ctrl+l", settle=False))
        drive.stop()
        if not drive.traces[-1].err.read_bytes():
            evidence.find("drive", "the error that was caused was not told")

    def _nobody_there(self, drive: Drive, volunteer: Volunteer, passphrase: str) -> None:
        """The curtain and the lock of an interview, and the lock elsewhere."""
        drive.start(*SHORT)
        drive.attempt("unlock", lambda: drive.unlock(passphrase))
        with drive.step("begin a testimony that is not finished"):
            interview = Interview(drive, "kept")
            interview.begin()
        interview.lead(steps=("Narrative",))
        System(volunteer).curtain(8)
        drive.locked_by("leaving an interview alone", lambda: time.sleep(5))
        drive.attempt("unlock", lambda: drive.unlock(passphrase))
        drive.attempt("open Today", lambda: volunteer.place("Today"))
        drive.locked_by("leaving it alone", lambda: time.sleep(5))
        drive.stop()

    def field_again(self) -> None:
        """After the receipt."""
        passphrase = self.passphrases["volunteer, moved"]
        with Laptop(self.folder / "field", self.display, again=True) as laptop:
            drive = Drive(self.evidence, laptop, "volunteer again")
            leaving = Leaving(Volunteer(drive))
            drive.start()
            drive.attempt("unlock", lambda: drive.unlock(passphrase))
            drive.attempt("see the keys in memory", drive.look_at_open)
            leaving.receipt(self.out / "receipt.amanat")
            leaving.let_go()
            Backups(drive, self.stick / "backup-of-the-field").is_stale()
            drive.locked_by("Ctrl+L", lambda: drive.hands.press("ctrl+l", settle=False))
            with drive.step("search what whoever has the passphrase finds of what has left"):
                self.evidence.search_vault(drive.vault(), passphrase, has_left, "testimonies that left")
            drive.stop()
            drive.traces[:0] = self._field_traces
            close_laptop(self.evidence, drive, self.stick)

    # --- another laptop ----------------------------------------------------------------------------------------------

    def another_laptop(self) -> None:
        """Both backups are restored, each vault opened, and destroyed in both ways."""
        with Laptop(self.folder / "another", self.display) as laptop:
            drive = Drive(self.evidence, laptop, "another")
            hands, leaving = drive.hands, Leaving(Volunteer(drive))
            drive.start()
            fresh = self.passphrases["restored vault"]
            Backups(drive, self.stick / "backup-of-the-field").restore(
                fresh, passphrase=self.passphrases["volunteer's backup"]
            )
            self._read_restored(drive, fresh, "restored volunteer")
            vault = drive.vault()
            leaving.destroy_closed()
            leaving.nothing_opens(vault)

            fresh = self.passphrases["other restored vault"]
            Backups(drive, self.stick / "backup-of-the-office").restore(fresh, shares=self.shares)
            self._read_restored(drive, fresh, "restored coordinator")
            vault = drive.vault()
            drive.attempt("unlock", lambda: drive.unlock(fresh))
            drive.attempt("see the keys in memory", drive.look_at_open)
            leaving.destroy_open()
            drive.locked_by("destroying the vault", lambda: hands.click_ending("Destroy it"))
            leaving.nothing_opens(vault)
            drive.stop()
            close_laptop(self.evidence, drive, self.stick)

    def _read_restored(self, drive: Drive, passphrase: str, who: str) -> None:
        keys(self.evidence, drive, passphrase, who)
        drive.attempt("unlock", lambda: drive.unlock(passphrase))
        with drive.step("read a testimony that came back"):
            Volunteer(drive).open_first("Testimonies")
            drive.look_at_open()
        drive.locked_by("Ctrl+L", lambda: drive.hands.press("ctrl+l", settle=False))


def _was_destroyed(name: str) -> bool:
    """Whether a secret of that name was in what a volunteer destroyed: an interview, a spoken consent, a camera's
    file."""
    return name.startswith(("volunteer destroyed ", f"volunteer {SPOKEN} ")) or camera_card.was_destroyed(name)
