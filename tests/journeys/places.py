"""Every place on the rail and every tab of a testimony, read over AT-SPI, and gone through with Tab once round."""

from __future__ import annotations

from tests.journeys.journey import Journey
from tests.journeys.spoken import read, way_of_tab
from tests.raid.hands import NotThere

PLACES = ("Today", "Testimonies", "People", "Hand over", "Organisation", "Settings")


def walk(journey: Journey) -> None:
    """Unlocks again and visits each. The mouse of the gate opens them: what is asked here is what is heard there."""
    person, reader, heard = journey.person, journey.reader, journey.heard
    journey._unlock()
    for place in PLACES:
        person.click_on(person.rail(person.exactly(place).removesuffix("$")))
        person.rest()
        _listen(journey, f"place {place}")
    person.click_on(person.rail(person.say("Testimonies")))
    person.rest()
    person.open_row()
    person.rest()
    tabs = [w["text"] for w in person.see() if w["class"] == "_Tab"]
    if not tabs:
        raise NotThere("tabs of a testimony")
    for number, words in enumerate(tabs):
        tab = next(w for w in person.see() if w["class"] == "_Tab" and w["text"] == words)
        person.click_on(tab)
        person.rest()
        read(person, reader, heard, f"tab {number + 1}")
    journey._lock()


def _listen(journey: Journey, screen: str) -> None:
    tree = read(journey.person, journey.reader, journey.heard, screen)
    journey.picture(screen.replace(" ", "-"))
    journey.heard.add_way(screen, tree, way_of_tab(journey.person))
