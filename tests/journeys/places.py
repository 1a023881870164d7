"""Every screen of a volunteer's and of a coordinator's program: how somebody comes to each, with the mouse.

Only a list: what is looked for on a screen is said in tests.journeys.walk. Each way begins where it says, so that one
screen that cannot be come to does not hide the next. The words are the program's English ones.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from tests.journeys.person import Person

Step = Callable[[Person], object]


class Station(NamedTuple):
    """A screen, or a state of one that shows other controls."""

    name: str
    way: tuple[Step, ...]
    by_itself: bool = False
    """Its way begins at the rail; else it begins where the station before it ends."""


def place(words: str) -> Step:
    """A place on the rail, or a step of an interview."""
    return lambda person: person.click_on(person.rail(person.say(words)))


def tab(words: str) -> Step:
    return lambda person: person.click_on(person.tab(person.say(words)))


def press(words: str, number: int = 0) -> Step:
    """A button; `number` where several have the same words."""

    def step(person: Person) -> None:
        found = person.until(lambda: person.all(person.say(words), "button", "action")[number:], words)
        person.click_on(found[0])

    return step


def put_away(words: str) -> Step:
    """Presses a button if it is there: what an earlier screen left open, that would be in the way."""

    def step(person: Person) -> None:
        for found in person.all(person.exactly(words), "button")[:1]:
            person.click_on(found)

    return step


def key(*keys: str) -> Step:
    return lambda person: person.press(*keys)


def line(holds: str = "") -> Step:
    """The first line of a long list whose words hold this."""
    return lambda person: person.open_row(lambda text: holds in text)


def row(holds: str) -> Step:
    """A line that is pressed, by its own words, which are not the program's."""
    return lambda person: person.click_on(person.one(f".*{holds}", "other"))


def picker(words: str) -> Step:
    """What opens the picker, until its list is there."""

    def step(person: Person) -> None:
        press(words)(person)
        person.until(person._picker, "the picker")

    return step


def of(kind: str, number: int = 0) -> Step:
    """Something of a class: what has no words of the program's."""

    def step(person: Person) -> None:
        person.click_on(person.until(lambda: [w for w in person.see() if w["class"] == kind][number:], kind)[0])

    return step


def at(base: tuple[Step, ...], *ways: tuple[str, tuple[Step, ...]]) -> tuple[Station, ...]:
    return tuple(Station(name, (*base, *way), by_itself=True) for name, way in ways)


LOCKED = (
    Station("unlock", ()),
    Station("recovery shares", (press("Passphrase lost: recovery shares…"),)),
    Station("restore", (press("Go back"), press("Restore a backup…"))),
    Station("create", (press("Go back"), press("Create a new vault"))),
    Station("create, suggested words", (press("Suggest words"),)),
    Station("join", (picker("Join with an invitation file…"),)),
    Station("destroy a vault", (key("Escape"), press("More"), press("Destroy a vault…"))),
    Station("about", (key("Escape"), press("More"), press("About Amanat"))),
    Station("unlock again", (key("Escape"),)),
)
"""Before the vault is open; one after the other."""

TODAY = at(
    (place("Today"),),
    ("today", ()),
    ("today, request by card", (press("Request by card"),)),
)

TESTIMONIES = at(
    (place("Testimonies"),),
    ("testimonies", ()),
    ("camera files", (press("Camera files"),)),
    ("camera files, a card", (press("Camera files"), picker("Take in a card"))),
    ("archive", (press("Archive"),)),
    ("archive, an item", (press("Archive"), line())),
    ("archive, who, where, when", (press("Archive"), line(), press("Add who, where or when"))),
    ("archive, take in", (press("Archive"), press("Take a folder in…"))),
    ("archive, the folder", (press("Archive"), press("Take a folder in…"), picker("Choose the folder…"))),
)

CHILD = "Ақмарал"
"""The example in which most can be opened: a family, a film, a photograph, somebody under 18."""
TOLD = (place("Testimonies"), line(CHILD))

ADD: tuple[Step, ...] = (tab("What happened"), press("Add to the timeline"))

TESTIMONY = at(
    TOLD,
    ("consent", (tab("Consent"),)),
    ("consent, each use", (tab("Consent"), press("Answer each use by itself"))),
    ("consent, withdrawal", (tab("Consent"), press("The witness takes every Yes back"))),
    ("narrative", (tab("Narrative"),)),
    ("narrative, a translation", (tab("Narrative"), press("Add a translation"))),
    ("people", (tab("People"),)),
    ("people, somebody new", (tab("People"), press("Add somebody else"))),
    ("people, ties", (tab("People"), press("Ties of this person"))),
    ("people, papers", (tab("People"), press("Papers and citizenship"))),
    ("people, addresses", (tab("People"), press("Addresses"))),
    ("people, telephones", (tab("People"), press("Telephones"))),
    ("people, life", (tab("People"), press("Life: people, religion, work, health"))),
    ("people, other roles", (tab("People"), press("Other roles, office"))),
    ("people, not told", (tab("People"), press("Not told, and why"))),
    ("what happened", (tab("What happened"),)),
    ("what happened, add", ADD),
    ("what happened, a status", (*ADD, press("What became of them"))),
    ("what happened, an act", (*ADD, press("What was done to them"))),
    ("what happened, help", (*ADD, press("Whom somebody asked for help"))),
    ("attachments", (tab("Attachments"),)),
    ("attachments, add", (tab("Attachments"), picker("Add files"))),
    ("attachments, photograph", (tab("Attachments"), row("2016"))),
    ("attachments, cut", (tab("Attachments"), row("2016"), press("Turn"), press("Cut"))),
    ("attachments, film", (tab("Attachments"), row("WeChat"))),
    ("attachments, record", (tab("Attachments"), press("Record"))),
    ("attachments, record a film", (tab("Attachments"), press("Record"), press("Video"))),
    ("attachments, take a photograph", (tab("Attachments"), press("Record"), press("Photograph"))),
    ("questions", (tab("Questions"),)),
    ("own questions", (tab("Own questions"),)),
    ("own questions, a round", (tab("Own questions"), of("Button", -1))),
    ("custody", (tab("Custody"),)),
    ("custody, seal", (tab("Custody"), press("Seal this testimony…"))),
    ("custody, erase", (tab("Custody"), press("The witness wants this erased"))),
)

PEOPLE = at((place("People"),), ("all people", ()), ("a person", (line(),)))

HAND_OVER = at(
    (place("Hand over"),),
    ("hand over", ()),
    ("hand over, numbers", (press("Compare the numbers…"),)),
    ("hand over, a receipt", (picker("Import a receipt…"),)),
)

KEYS = at(
    (place("Organisation"),),
    ("organisation", ()),
    ("organisation, passphrase", (press("Change the passphrase…"),)),
    ("organisation, ways in", (key("Escape"), press("Ways into this vault…"))),
    ("organisation, identity", (key("Escape"), press("Show the age identity…"))),
)

INVITED = at(
    (place("Organisation"), key("Escape")),
    ("organisation, invitation", (picker("Open a newer invitation…"),)),
)

SETTINGS = at(
    (place("Settings"),),
    ("settings", ()),
    ("settings, back up", (press("Back up to a folder…"),)),
    ("settings, destroy", (press("Destroy this vault…"),)),
)

BEGIN: tuple[Step, ...] = (place("Today"), press("New testimony"))
INTERVIEW = (
    Station("interview, consent", BEGIN),
    Station("interview, keys", (key("F1"),)),
    Station("interview, to be read", (key("Escape"), key("F5"))),
    Station("interview, to film", (key("Escape"), key("F2"))),
    Station("interview, a break", (key("Escape"), key("F3"))),
    Station("interview, conditions", (key("Escape"), of("AnswerCard", 1))),
    Station("interview, nine questions", (place("Nine questions"),)),
    Station("interview, narrative", (place("Narrative"),)),
    Station("interview, microphone", (press("Try microphone and camera"),)),
    Station("interview, people", (place("People"),)),
    Station("interview, a relative", (press("Add a relative"),)),
    Station("interview, what happened", (place("What happened"),)),
    Station("interview, how it was told", (place("How it was told"),)),
    Station("interview, own questions", (place("Own questions"),)),
    Station("interview, closing questions", (place("Closing questions"),)),
    Station("interview, finish", (place("Finish"),)),
    Station("interview, destroy", (key("ctrl+shift+Delete"),)),
    Station("interview, destroyed", (key("Delete"),)),
    Station("today, after it", (key("Escape"),)),
)
"""One after the other, in one interview."""

VOLUNTEER = (*TODAY, *TESTIMONIES, *TESTIMONY, *PEOPLE, *HAND_OVER, *KEYS, *INVITED, *SETTINGS, *INTERVIEW)

OFFICE = (
    *TODAY,
    *at((place("Today"),), ("today, to decide", (press("Decide…"),)), ("today, wishes", (press("Look and decide…"),))),
    *at(
        (place("Inbox"),),
        ("inbox", ()),
        ("inbox, who sent it", (row("Sumbul"),)),
        ("inbox, turn away", (row("Sumbul"), press("Turn away…"))),
        ("inbox, admit", (row("Sumbul"), press("I compared them: admit"))),
        ("inbox, import", (picker("Import bundles…"),)),
    ),
    *at(TOLD, ("consent at the office", (tab("Consent"),)), ("custody at the office", (tab("Custody"),))),
    *at((place("People"),), ("a person at the office", (line(),))),
    *at((place("Reports"),), ("reports", ())),
    *KEYS,
    *at(
        (place("Organisation"), key("Escape")),
        ("organisation, limits", (press("Change it…"),)),
        ("organisation, packages", (put_away("Leave it as it is"), press("Change it…", 1))),
        ("organisation, ask no more", (press("Ask it no more…"),)),
        ("organisation, workbook", (picker("Choose a workbook…"),)),
        ("organisation, invite", (picker("Write an invitation…"),)),
    ),
    *SETTINGS,
    Station("report, whom", (place("Reports"), of("CheckBox"))),
    Station("report, audience", (press("Next: for whom"),)),
    Station("report, chosen", (of("ChoiceCard"),)),
)


def only(stations: Sequence[Station], named: Sequence[str]) -> list[tuple[Station, bool]]:
    """Those to be gone to, and whether they are looked at: all when nothing is `named`; else those whose names begin
    so, with what is gone through on the way to them and back."""
    looked = [(one, not named or one.name.startswith(tuple(named))) for one in stations]
    through = any(wanted and not one.by_itself for one, wanted in looked)
    return [(one, wanted) for one, wanted in looked if wanted or (through and not one.by_itself)]
