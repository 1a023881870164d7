"""Reads every screen of a list as a screen reader does, and goes once round each with Tab.

The screens are those of tests.journeys.places.
"""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Sequence
from pathlib import Path

from PIL import ImageGrab

from intake.places import NEUTRAL_NAME
from tests.journeys import filled, places
from tests.journeys.desk import Desk
from tests.journeys.dress import Dress
from tests.journeys.journey import PASSPHRASE_SECONDS
from tests.journeys.person import Person, Pointer
from tests.journeys.places import Station
from tests.journeys.spoken import Heard, missed, read
from tests.journeys.tour import go_among, go_round, said
from tests.journeys.words import words_of
from tests.raid.hands import NotThere
from ui.languages import Language

STATIONS = {"volunteer": places.VOLUNTEER, "coordinator": places.OFFICE}


def walk(
    language: Language,
    who: str,
    vaults: filled.Filled,
    dress: Dress,
    folder: Path,
    out: Path,
    heard: Heard,
    *,
    tab: bool,
    named: Sequence[str] = (),
) -> None:
    """Every screen that `who` has, or those whose names begin with one of `named`. `tab` goes round each with Tab as
    well, which takes a few seconds a screen."""
    out.mkdir(parents=True, exist_ok=True)
    folder.mkdir(parents=True, exist_ok=True)
    with Desk(folder / "laptop", language) as desk:
        usual = desk.home / ".local" / "share" / NEUTRAL_NAME
        usual.parent.mkdir(parents=True)
        shutil.copytree(getattr(vaults, who), usual)
        program = desk.start_program()
        person = Pointer(desk, words_of(language.code), mirrored=language.right_to_left)
        walker = _Walker(desk, person, heard, out, tab=tab, telling=bool(named))
        try:
            person.find_window()
            if who == "volunteer":
                walker.visit(places.only(places.LOCKED, named))
            person.write("Passphrase", filled.PASSPHRASE)
            person.do("Open", "Return", settle=False)
            person.until(lambda: person.state()["open"], "the open vault", seconds=PASSPHRASE_SECONDS)
            person.rest()
            dress.put_on(person)
            walker.visit(places.only(STATIONS[who], named))
        except (NotThere, OSError) as error:
            heard.faults.append(f"{walker.now}: {type(error).__name__} {str(error)[:300]}")
            print((desk.told / "program").read_text(errors="replace")[-4000:], flush=True)
        finally:
            program.stop()


class _Walker:
    """`telling` prints where Tab came to on each screen."""

    def __init__(self, desk: Desk, person: Person, heard: Heard, out: Path, *, tab: bool, telling: bool) -> None:
        self.desk, self.person, self.heard, self.out, self.tab = desk, person, heard, out, tab
        self.telling = telling
        self.reader = desk.start_reader()
        self.now = "first window"
        self.visited = 0

    def visit(self, stations: Sequence[tuple[Station, bool]]) -> None:
        for station, looked_at in stations:
            self.now = station.name
            try:
                for step in station.way:
                    step(self.person)
                    self.person.rest()
            except NotThere as error:
                self.heard.faults.append(f"{station.name}: cannot be come to: {str(error)[:300]}")
                self._picture(f"failed-{station.name}")
                with contextlib.suppress(NotThere):
                    self.person.press("Escape")
                continue
            if looked_at:
                self._listen(station.name)

    def _listen(self, name: str) -> None:
        tree = read(self.person, self.reader, self.heard, name)
        self.visited += 1
        self._picture(f"{self.visited:02}-{name}")
        if not self.tab:
            return
        tour = go_round(self.person)
        if self.telling:
            print(f"  {name}: Tab: " + " · ".join(said(stop) for stop in tour.stops), flush=True)
        self.heard.stops += len(tour.stops)
        self.heard.seen += tour.seen
        reached = tour.names
        if left := {words for _role, words in missed(tree, reached)}:
            among = go_among(self.person, tour, left)
            self.heard.arrows += len(among)
            reached |= among
        self.heard.add_way(name, tree, reached)
        self.heard.faults += [f"{name}: {fault}" for fault in tour.faults]

    def _picture(self, name: str) -> None:
        words = name.replace(", ", "-").replace(" ", "-")
        ImageGrab.grab(xdisplay=self.desk.display).save(self.out / f"{words}.png")
