"""The gate proves itself: planted words must be found by every scanner, and three broken programs must be caught."""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

from tests.raid import memory, needles, places, writes
from tests.raid.canaries import Canaries
from tests.raid.drive import Drive
from tests.raid.evidence import Evidence, Finding
from tests.raid.interview import Interview
from tests.raid.laptop import ROOT, Laptop, free_display
from tests.raid.search import Scanner


def run(evidence: Evidence, folder: Path, display: str, seed: int) -> None:
    """Every control; one that is not seen becomes a finding of `evidence`."""
    print("controls: planted words", flush=True)
    with Laptop(folder / "planted", display, input_method=False) as laptop:
        planted(evidence, laptop)
    for fault in ("same-process", "qt-dialogue", "temporary-file"):
        print(f"controls: {fault}", flush=True)
        caught = broken(folder / fault, display, seed, fault)
        expected = {"same-process": {"memory"}, "qt-dialogue": {"file", "write"}, "temporary-file": {"file", "write"}}
        kinds = {finding.kind for finding in caught}
        for kind in expected[fault] - kinds:
            evidence.find("control", f"{fault}: the search of {kind} reported nothing")
        counts = {kind: sum(one.kind == kind for one in caught) for kind in sorted(kinds)}
        evidence.note(f"control {fault}: " + ", ".join(f"{count} {kind}" for kind, count in counts.items()))


# --- planted words ---------------------------------------------------------------------------------------------------


def planted(evidence: Evidence, laptop: Laptop) -> None:
    """One word in every script in each place: the scanner of that place must see all four."""
    canary = Canaries(1).next("planted")
    scanner = Scanner({str(n): needles.of_text(word) for n, word in enumerate(canary.words)})
    wanted = {str(n) for n in range(len(canary.words))}

    def see(place: str, data: bytes) -> None:
        found = {hit.secret for hit in scanner.in_bytes(data, place)}
        if found != wanted:
            evidence.find("control", f"{place}: only {len(found)} of {len(wanted)} planted words were found")

    # files: each word in every one of its spellings, each in a file of its own
    plants = laptop.home / "planted"
    plants.mkdir()
    expected: dict[str, str] = {}
    for n, word in enumerate(canary.words):
        for number, needle in enumerate(needles.of_text(word)):
            plant = plants / f"{n}-{number}"
            plant.write_bytes(os.urandom(100) + needle + os.urandom(100))
            expected[str(plant)] = str(n)
    seen = {(hit.where, hit.secret) for hit in places.in_files(scanner, [laptop.home], since=evidence.since)}
    missed = sum((plant, secret) not in seen for plant, secret in expected.items())
    shutil.rmtree(plants)
    if missed:
        evidence.find("control", f"files: {missed} of {len(expected)} planted spellings were not found")
    # memory, arguments and environment of a process that holds them and is not dumpable
    code = (
        "import ctypes, sys, time; ctypes.CDLL(None).prctl(4, 0, 0, 0, 0); held = sys.stdin.read(); "
        "print('ready', flush=True); time.sleep(60)"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=laptop.environment
    )
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(canary.text.encode())
    process.stdin.close()
    process.stdout.readline()
    found = {hit.secret for hit in memory.in_memory(scanner, [(process.pid, "planted")])}
    process.kill()
    process.wait()
    process.stdout.close()
    if found != wanted:
        evidence.find("control", f"memory: only {len(found)} of {len(wanted)} planted words were found")
    for place, arguments, environment in (
        ("arguments", [canary.text], {}), ("environment", [], {"PLANTED": canary.text})
    ):  # fmt: skip
        process = subprocess.Popen(
            [sys.executable, "-c", "import time; time.sleep(60)", *arguments], env={**laptop.environment, **environment}
        )
        time.sleep(0.3)
        see(place, places.told_by(process.pid))
        process.kill()
        process.wait()
    # selections, and the history that takes every change
    for selection in ("primary", "clipboard"):
        subprocess.run(
            ["xclip", "-i", "-selection", selection], input=canary.text.encode(), env=laptop.environment, check=True
        )
        see(selection.upper(), laptop.selections()[selection])
    time.sleep(0.5)
    told = Evidence(Canaries(2), laptop.folder)
    told._scanners[0] = scanner
    told.search_history(laptop)
    for selection in ("PRIMARY", "CLIPBOARD"):
        if not any(selection in finding.what for finding in told.findings):
            evidence.find("control", f"the clipboard history did not tell of {selection}")
    # a window's title
    title = subprocess.Popen(
        [sys.executable, "-c", "import sys; from PySide6.QtWidgets import QApplication, QWidget; a = QApplication([]); "
         "w = QWidget(); w.setWindowTitle(sys.stdin.read()); w.show(); a.exec()"],
        stdin=subprocess.PIPE, env=laptop.environment)  # fmt: skip
    assert title.stdin is not None
    title.stdin.write(canary.text.encode())
    title.stdin.close()
    end = time.monotonic() + 10
    while time.monotonic() < end and not scanner.in_bytes(laptop.x.properties(), "title"):
        time.sleep(0.1)
    see("window titles", laptop.x.properties())
    title.kill()
    title.wait()
    for which, captured in (("session", "bus"), ("system", "system-bus")):
        laptop.run("dbus-send", f"--{which}", "/planted", "org.planted.Word", f"string:{canary.text}")
        time.sleep(0.5)
        see(f"{which} bus", (laptop.told / captured).read_bytes())
    evidence.note(f"control planted: {len(expected)} spellings in files, and every other place, were found")


# --- broken programs -------------------------------------------------------------------------------------------------


def broken(folder: Path, display: str, seed: int, fault: str) -> list[Finding]:
    """A short day with a program that is broken on purpose; what the gate says of it."""
    own = Evidence(Canaries(seed + 1), folder)
    with Laptop(folder, display, input_method=False) as laptop:
        drive = Drive(own, laptop, fault)
        hands = drive.hands
        inside = laptop.home / own.canaries.next("folder", ("plain",) * 2).text
        inside.mkdir()
        (inside / "photo.jpg").write_bytes(b"\xff\xd8\xff" + own.canaries.bytes(2000))
        passphrase = own.canaries.passphrase("passphrase").text
        drive.start("--fault", fault)
        drive.create(passphrase)
        Interview(drive).begin()
        hands.click_on(hands.rail("Narrative"))
        text = next(w for w in hands.see() if w["kind"] == "text")
        hands.fill(text, own.canaries.next("narrative").text)
        time.sleep(2.5)  # the draft is kept
        if fault == "qt-dialogue":
            hands.click_on(hands.rail("Finish"))
            hands.click("All details", "button")
            hands.click_on(hands.tab("Attachments"))
            hands.click("Add files")
            time.sleep(1.0)
            hands.pick(str(inside), "")
            time.sleep(1.0)
        holder = hands.process
        if fault == "same-process":
            hands.press("ctrl+l")
            hands.one("Open your vault", "label")
            own.search_memory([holder], "after the lock")
        else:
            hands.press("ctrl+l", settle=False)
            hands.find_window(other_than=holder)
            own.search_memory(drive.running.processes(), "after the lock")
        drive.stop()
        roots = [laptop.home, laptop.runtime, *map(Path, ("/tmp", "/var/tmp", "/dev/shm"))]
        # the name of the folder that the person made is there in any case
        own.search_files(list(roots), [laptop.told, inside])
        lines = writes.allowed(drive.vaults(), folder / "stick", ROOT, laptop.own, laptop.home, laptop.runtime)
        with drive.traces[0].trace.open(errors="replace") as stream:
            for write in writes.outside(writes.read(stream), lines):
                own.find("write", f"{write.call} {write.path}")
                path = Path(write.path)
                if fault == "temporary-file" and path.parent == Path("/tmp") and path.name.startswith("draft-"):
                    path.unlink(missing_ok=True)
    return own.findings


def main() -> int:
    """The controls alone, while working on them."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    options = parser.parse_args()
    evidence = Evidence(Canaries(5), options.folder)
    run(evidence, options.folder, free_display(), 5)
    return bool(evidence.findings)


if __name__ == "__main__":
    sys.exit(main())
