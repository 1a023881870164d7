"""`make journeys`: the program driven from unlock to export, by keyboard alone and by mouse, in three languages; its
screens read as a screen reader reads them; a recording killed at 60 % and played.

    python -m tests.journeys [--language ug] [--only keyboard] [--out FOLDER] [--quick]

Ends with a status other than zero when a step cannot be done, when something that was typed is not in the bundle, or
when a control has no name, says nothing by its role, or is not on the way of Tab.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import time
import traceback
from pathlib import Path

from tests.journeys.desk import Desk
from tests.journeys.journey import Journey, missing
from tests.journeys.office import office
from tests.journeys.person import Person, Pointer, Typist
from tests.journeys.places import walk
from tests.journeys.spoken import Heard
from tests.journeys.words import words_of
from ui.languages import LANGUAGES, Language

DEFAULT = ("en", "ru", "ug")
PEOPLE: dict[str, type[Person]] = {"keyboard": Typist, "mouse": Pointer}
KILLED = "tests/ui/test_killed_recording.py"


def travel(language: Language, way: str, out: Path, folder: Path, heard: Heard, *, quick: bool) -> list[str]:
    """One journey; what was wrong with it."""
    out.mkdir(parents=True, exist_ok=True)
    folder.mkdir(parents=True)
    invitation = folder / "invitation.amanat"
    with office(folder / "office") as ayna, Desk(folder / "laptop", language) as desk:
        ayna.invite(invitation)
        program, reader = desk.start_program(), desk.start_reader()
        person = PEOPLE[way](desk, words_of(language.code), mirrored=language.right_to_left)
        journey = Journey(person, desk, reader, heard, out)
        try:
            journey.create(invitation)
            begun = time.monotonic()
            journey.go(desk.stick)
            took = time.monotonic() - begun
            print(
                f"{language.code} {way}: {took:.0f} s, {person.pressed} keys and {person.clicked} clicks besides "
                f"{person.letters} letters",
                flush=True,
            )
            if not quick:
                walk(journey)
        except Exception as error:
            traceback.print_exc()
            return [f"{language.code} {way}: {type(error).__name__} {str(error)[:400]}"]
        finally:
            for name, seconds in journey.steps:
                print(f"    {name} {seconds:.1f} s", flush=True)
            program.stop()
        return [f"{language.code} {way}: {one} did not arrive" for one in missing(ayna.take_in(desk.stick))]


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.journeys")
    parser.add_argument("--language", action="append", choices=[one.code for one in LANGUAGES])
    parser.add_argument("--only", choices=list(PEOPLE))
    parser.add_argument("--out", type=Path, help="the folder for the pictures")
    parser.add_argument("--quick", action="store_true", help="not every place and the way of Tab through it")
    options = parser.parse_args(arguments)
    faults: list[str] = []
    with tempfile.TemporaryDirectory(prefix="amanat-journeys-", ignore_cleanup_errors=True) as held:
        out = options.out or Path(tempfile.mkdtemp(prefix="amanat-journeys-pictures-"))
        for code in options.language or DEFAULT:
            language = next(one for one in LANGUAGES if one.code == code)
            for way in [options.only] if options.only else PEOPLE:
                heard = Heard()
                quick = options.quick or way != "keyboard"  # every place is read once a language
                where = f"{code}-{way}"
                faults += travel(language, way, out / where, Path(held) / where, heard, quick=quick)
                print("\n".join(heard.told()), flush=True)
                faults += [f"{where}: {fault}" for fault in sorted(set(heard.faults))]
    if not options.only:
        print("a recording killed at 60 %:", flush=True)
        if subprocess.run([sys.executable, "-m", "pytest", "-q", KILLED], check=False).returncode:
            faults.append(f"{KILLED} failed")
    print(f"pictures: {out}")
    print("\n".join(["faults:", *faults]) if faults else "no faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
