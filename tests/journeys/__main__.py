"""`make journeys`: the program driven from unlock to export, by keyboard alone and by mouse, in three languages; every
screen of a volunteer and of a coordinator read as a screen reader reads it; a recording killed at 60 % and played.

    python -m tests.journeys [--language ug] [--only keyboard] [--screen people] [--dark] [--text 200] [--out FOLDER]

Ends with a status other than zero when a step cannot be done, when something that was typed is not in the bundle, when
a screen cannot be come to, or when a control has no name, says nothing by its role, or is not on the way of Tab.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import time
import traceback
from pathlib import Path

from tests.journeys import filled
from tests.journeys.desk import Desk
from tests.journeys.dress import Dress
from tests.journeys.journey import Journey, missing
from tests.journeys.office import office
from tests.journeys.person import Person, Pointer, Typist
from tests.journeys.spoken import Heard
from tests.journeys.walk import STATIONS, walk
from tests.journeys.words import words_of
from ui.languages import LANGUAGES, Language

DEFAULT = ("en", "ru", "ug")
ROUND = "en"
"""In this language every screen is gone round with Tab as well: its order is the same in each."""
PEOPLE: dict[str, type[Person]] = {"keyboard": Typist, "mouse": Pointer}
SHORTEST, KILLED = "tests/journeys/test_key_presses.py", "tests/ui/test_killed_recording.py"


def travel(language: Language, way: str, dress: Dress, out: Path, folder: Path, heard: Heard) -> list[str]:
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
            journey.create(invitation, dress)
            begun = time.monotonic()
            journey.go(desk.stick)
            took = time.monotonic() - begun
            print(
                f"{language.code} {way}: {took:.0f} s, {person.pressed} keys and {person.clicked} clicks besides "
                f"{person.letters} letters",
                flush=True,
            )
        except Exception as error:
            traceback.print_exc()
            print((desk.told / "program").read_text(errors="replace")[-4000:], flush=True)
            return [f"{language.code} {way}: {type(error).__name__} {str(error)[:400]}"]
        finally:
            for name, seconds in journey.steps:
                print(f"    {name} {seconds:.1f} s", flush=True)
            program.stop()
        return [f"{language.code} {way}: {one} did not arrive" for one in missing(ayna.take_in(desk.stick))]


def run_test(path: str) -> list[str]:
    """One of the tests, with what it tells."""
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", path]
    return [f"{path} failed"] if subprocess.run(command, check=False).returncode else []


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.journeys")
    parser.add_argument("--language", action="append", choices=[one.code for one in LANGUAGES])
    parser.add_argument("--only", choices=[*PEOPLE, *STATIONS], help="one journey, or the screens of one")
    parser.add_argument("--screen", action="append", default=[], help="only the screens whose names begin so")
    parser.add_argument("--out", type=Path, help="the folder for the pictures")
    parser.add_argument("--dark", action="store_true", help="in the dark palette")
    parser.add_argument("--text", type=int, default=100, choices=(100, 125, 150, 175, 200), help="size of the text")
    options = parser.parse_args(arguments)
    faults: list[str] = []
    dress = Dress(options.dark, options.text)
    with tempfile.TemporaryDirectory(prefix="amanat-journeys-", ignore_cleanup_errors=True) as held:
        out = options.out or Path(tempfile.mkdtemp(prefix="amanat-journeys-pictures-"))
        vaults: filled.Filled | None = None
        for code in options.language or DEFAULT:
            language = next(one for one in LANGUAGES if one.code == code)
            for way in [options.only] if options.only else (*PEOPLE, *STATIONS):
                heard, name = Heard(), f"{code}-{way}"
                folder = Path(held) / name
                print(f"{name}:", flush=True)
                if way in PEOPLE:
                    faults += travel(language, way, dress, out / name, folder, heard)
                else:
                    vaults = vaults or filled.fill(Path(held) / "vaults")
                    walk(
                        language, way, vaults, dress, folder, out / name, heard, tab=code == ROUND, named=options.screen
                    )
                print("\n".join(heard.told()), flush=True)
                faults += [f"{name}: {fault}" for fault in sorted(set(heard.faults))]
    if not options.only:
        for test in (SHORTEST, KILLED):
            faults += run_test(test)
    print(f"pictures: {out}")
    print("\n".join(["faults:", *faults]) if faults else "no faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
