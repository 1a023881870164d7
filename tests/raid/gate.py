"""The gate from beginning to end: two laptops, every trigger, every search, the controls, and the report.

Run by `make raid`. Ends with a status other than zero when anything was found that must not be there, when a control
was not seen, or when a step could not be done.
"""

from __future__ import annotations

import argparse
import os
import pwd
import re
import shutil
import signal
import sys
import time
from pathlib import Path

from tests.raid import controls, devices, folder_shape, isolation, material, report, secrets_of, writes
from tests.raid.canaries import Canaries
from tests.raid.coordinator import Coordinator
from tests.raid.drive import Drive
from tests.raid.evidence import Evidence
from tests.raid.laptop import ROOT, TOOLS, Laptop
from tests.raid.material import Stick
from tests.raid.volunteer import Volunteer

SEED = 20261123


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="make raid", description="Searches what the program leaves behind.")
    parser.add_argument("--display", default=":97")
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--folder", type=Path, default=Path(f"/run/amanat-raid-{os.getpid()}"))
    parser.add_argument("--keep", action="store_true", help="keep traces and pictures of failures")
    parser.add_argument("--only", choices=("controls", "drive"), help="one half, while working on the gate")
    options = parser.parse_args(arguments)
    if trouble := _cannot(options.folder):
        print(f"raid: {trouble}", file=sys.stderr)
        return 3
    shutil.rmtree(options.folder, ignore_errors=True)
    options.folder.mkdir(mode=0o700)
    # an end from outside ends what was started here as well
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(3))
    alone = isolation.take_own_folders()
    evidence = Evidence(Canaries(options.seed), options.folder)
    evidence.note("temporary folders: the gate's own" if alone else "temporary folders: shared with this computer")
    begun = time.monotonic()
    try:
        with Stick(options.folder / "stick") as stick:
            if options.only != "controls":
                drive_all(evidence, options, stick.path)
            if options.only != "drive":
                controls.run(evidence, options.folder, options.display, options.seed)
    finally:
        if not options.keep:
            shutil.rmtree(options.folder, ignore_errors=True)
    return report.tell(evidence, time.monotonic() - begun)


def _cannot(folder: Path) -> str:
    """Why the gate cannot run here; empty if it can."""
    if not sys.platform.startswith("linux"):
        return "the gate runs on Linux"
    if os.geteuid() != 0:
        return "only root may read the memory of a process that is not dumpable: run it as root"
    missing = [tool for tool in TOOLS if shutil.which(tool) is None]
    if missing:
        return f"not installed: {', '.join(missing)} (python3 .ci/setup.py --dev --raid)"
    return ""


def drive_all(evidence: Evidence, options: argparse.Namespace, stick: Path) -> None:
    passphrases = {name: evidence.canaries.passphrase(f"passphrase of the {name}").text for name in ("c", "v")}
    files = material.make(stick / evidence.canaries.next("folder", ("latin",)).text, evidence.canaries, options.seed)
    for file in files:
        evidence.media |= material.needles_of(file, file.name)
    evidence.media |= devices.needles()
    out = stick / "out"
    out.mkdir()

    office = Laptop(options.folder / "office", options.display)
    with office:
        drive = Drive(evidence, office, "coordinator")
        coordinator = Coordinator(drive)
        drive.start()
        with drive.step("type the passphrase"):
            drive.hands.fill(drive.hands.one("Passphrase$", "line"), passphrases["c"])
            drive.look_at_open()
            drive.hands.press("ctrl+a", "BackSpace")
        drive.attempt("create a vault", lambda: drive.create(passphrases["c"]))
        coordinator.begin(out / "invitation.amanat")
        drive.locked_by("Ctrl+L", lambda: drive.hands.press("ctrl+l", settle=False))
        drive.stop()
        first = drive.traces

    with Laptop(options.folder / "field", options.display) as field:
        drive = Drive(evidence, field, "volunteer")
        volunteer = Volunteer(drive)
        volunteer_day(evidence, drive, volunteer, passphrases["v"], files, out)
        close_laptop(evidence, drive, stick)

    again = Laptop(options.folder / "office", options.display, again=True)
    with again:
        drive = Drive(evidence, again, "coordinator again")
        coordinator = Coordinator(drive)
        drive.start()
        drive.attempt("unlock", lambda: drive.unlock(passphrases["c"]))
        coordinator.take_in(out)
        coordinator.every_screen()
        coordinator.report(stick / "report.pdf")
        drive.locked_by("the button", lambda: drive.hands.click_ending("Lock"))
        keys(evidence, drive, passphrases["c"], "coordinator")
        drive.attempt("unlock", lambda: drive.unlock(passphrases["c"]))
        drive.attempt("see the keys in memory", drive.look_at_open)
        coordinator.show_identity()
        drive.locked_by("Ctrl+L", lambda: drive.hands.press("ctrl+l", settle=False))
        drive.stop()
        drive.traces[:0] = first
        close_laptop(evidence, drive, stick)
    not_seen = [name for name in evidence.secrets() if name not in evidence.seen_in_memory]
    report.judge_positive(evidence, not_seen)


def volunteer_day(
    evidence: Evidence, drive: Drive, volunteer: Volunteer, passphrase: str, files: list[Path], out: Path
) -> None:
    hands = drive.hands
    drive.start()
    with drive.step("type the passphrase"):
        hands.fill(hands.one("Passphrase$", "line"), passphrase)
        drive.look_at_open()
        hands.press("ctrl+a", "BackSpace")
    drive.attempt("create and join", lambda: drive.create(passphrase, invitation=str(out / "invitation.amanat")))
    volunteer.record(files)
    volunteer.record_plain()
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
    keys(evidence, drive, passphrase, "volunteer")
    for name in [f"{drive.name} {typed}" for typed in drive.mistyped]:
        evidence.note(f"typed otherwise: {name}")

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
    drive.locked_by("the button", lambda: hands.click_ending("Lock"))
    drive.attempt("unlock", lambda: drive.unlock(passphrase))
    drive.attempt("open the testimony", lambda: volunteer.open_first("Testimonies"))
    drive.locked_by("killing the process", drive.kill)
    for words, told in (
        ("the screen's lock", drive.laptop.screen_locked),
        ("the session's lock", lambda: drive.laptop.logind("lock")),
        ("going to sleep", lambda: drive.laptop.logind("sleep")),
    ):
        drive.attempt("unlock", lambda: drive.unlock(passphrase))
        drive.attempt("open the testimony", lambda: volunteer.open_first("Testimonies"))
        drive.locked_by(words, told)
    drive.stop()

    drive.start("--fault", "raise")
    drive.attempt("unlock", lambda: drive.unlock(passphrase))
    with drive.step("cause an error: keeping a draft fails with the witness's words"):
        volunteer.open_first("Testimonies")
        volunteer.tab("Narrative")
        text = next(w for w in hands.see() if w["kind"] == "text")
        hands.click_on(text)
        hands.press("ctrl+End")
        canary = evidence.canaries.next("volunteer before an error", ("plain",) * 4)
        hands.type(" " + canary.text)
        drive.look_at_open()
        time.sleep(3)
        hands.rest()
    drive.locked_by("Ctrl+L after an error", lambda: hands.press("ctrl+l", settle=False))
    drive.stop()
    if not drive.traces[-1].err.read_bytes():
        evidence.find("drive", "the error that was caused was not told")

    shorter = [f"--limit={name}" for name in ("curtain=2", "idle=5", "interview=5", "lock=5")]
    drive.start(*shorter)
    drive.attempt("unlock", lambda: drive.unlock(passphrase))
    drive.attempt("open the testimony", lambda: volunteer.open_first("Testimonies"))
    drive.locked_by("leaving it alone", lambda: time.sleep(5))
    drive.stop()


def keys(evidence: Evidence, drive: Drive, passphrase: str, who: str) -> None:
    """Reads seeds and keys out of the locked vault, and whether what was typed is in it letter by letter."""
    with drive.step("read seeds and keys with the passphrase"):
        held = secrets_of.read(drive.vault(), passphrase)
        evidence.keys |= {f"{who}'s {name}": key for name, key in held.keys.items()}
        typed = [c for c in evidence.canaries.made if c.name.startswith(f"{drive.name} ")]
        kept = [c for c in typed if all(word in held.text for word in c.words)]
        evidence.note(f"{who}: {len(kept)} of {len(typed)} typed canaries are in the testimonies, letter by letter")
        if who == "volunteer" and len(kept) < 20:
            evidence.find("drive", "fewer than 20 canaries arrived in the vault as they were typed")


def close_laptop(evidence: Evidence, drive: Drive, stick: Path) -> None:
    """Everything that is on the disk and was said, once the program has ended."""
    laptop = drive.laptop
    vault = drive.vault()
    print(f"{drive.name}: search files, output, session bus", flush=True)
    bundles = [path for path in stick.rglob("*") if path.is_file() and path.suffix == ".amanat"
               and "invitation" not in path.name]  # fmt: skip
    home = Path(pwd.getpwuid(os.getuid()).pw_dir)
    xdg = [Path(value) for name, value in os.environ.items() if re.fullmatch("XDG_.*_(HOME|DIR)", name)]
    shared = map(Path, ("/tmp", "/var/tmp", "/dev/shm", "/run/user"))
    roots = [laptop.home, laptop.runtime, vault, *bundles, home, *xdg, *shared]
    evidence.search_files(roots, [laptop.told])
    streams = {}
    for traced in drive.traces:
        streams |= {"output": traced.out}
        evidence.search_streams({"output": traced.out})
        evidence.search_streams({"output": traced.err})
    evidence.search_streams({"bus": laptop.told / "bus"})
    evidence.search_history(laptop)
    evidence.search_samples()
    lines = writes.allowed(vault, stick, ROOT, laptop.locators, laptop.home, laptop.runtime)
    count = 0
    for traced in drive.traces:
        with traced.trace.open(errors="replace") as stream:
            found = list(writes.read(stream))
        count += len(found)
        for write in writes.outside(found, lines):
            evidence.find("write", f"{write.call} {write.path}")
    evidence.note(f"{drive.name}: {count} files written, made, moved or removed, against a list of {len(lines)} lines")
    for told in folder_shape.tells(vault):
        evidence.find("folder", told)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
