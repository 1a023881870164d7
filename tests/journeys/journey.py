"""One journey from unlock to export, step by step: what a volunteer does with one witness, and what is there then.

The same steps for both people and every language; what is typed is in the scripts of witnesses, whatever the window's.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from PIL import ImageGrab

from intake.services.account import Account
from tests.journeys.desk import WINDOW, Desk, Reader
from tests.journeys.dress import Dress
from tests.journeys.person import Person
from tests.journeys.spoken import Heard, read

PASSPHRASE = "marmot lantern orchard velvet granite whistle seven"
CORE = [
    "Гүлжан, апасы", "мать, ана", "Мұратхан Сейітұлы", "Қорғас ауданы", "2017 жылы күзде", "за молитву",
    "not known; ئۈرۈمچى", "古丽 told me in 2019", "that he is looked for",
]  # fmt: skip
NARRATIVE = "Ол 2017 жылы әкетілді, with 古丽, ۋە قايتىپ كەلمىدى."
NAME = "مۇراتخان سېيىت"
BORN = "~1985"
OWN_WORD = "лагерь, 学习"
SINCE = "9.2017"
WHO_MAY_SEE = "Only my sister and the court; тек сіңлім."
AGREED = "We call again in the spring."
SECONDS = 2.0
PASSPHRASE_SECONDS = 150.0
"""A passphrase is made slow on purpose, and a busy machine makes it slower."""


class Journey:
    """`out` takes a picture of every step."""

    def __init__(self, person: Person, desk: Desk, reader: Reader, heard: Heard, out: Path) -> None:
        self.person, self.desk, self.reader, self.heard, self.out = person, desk, reader, heard, out
        self.steps: list[tuple[str, float]] = []

    def step(self, name: str, action: Callable[[], object], *, pictured: bool = True) -> None:
        """Does it, looks at it, and listens to it."""
        begun = time.monotonic()
        try:
            action()
        except BaseException:
            self.picture(f"failed-{name}")
            raise
        self.steps.append((name, time.monotonic() - begun))
        if pictured:
            read(self.person, self.reader, self.heard, name)
            self.picture(f"{len(self.steps):02}-{name}")  # last: by now all of it is laid out

    def picture(self, name: str) -> None:
        shot = ImageGrab.grab(xdisplay=self.desk.display).crop((0, 0, *WINDOW))
        shot.save(self.out / f"{name}.png")

    # --- before ------------------------------------------------------------------------------------------------------

    def create(self, invitation: Path, dress: Dress) -> None:
        """A vault that belongs to the organisation, locked again: what is counted begins at its unlock."""
        self.person.find_window()
        self.step("create", lambda: self._create(invitation))
        dress.put_on(self.person)
        self.step("first-lock", self._lock)

    def _create(self, invitation: Path) -> None:
        person = self.person
        read(person, self.reader, self.heard, "first window")
        person.write("Passphrase", PASSPHRASE)
        person.write("Passphrase again", PASSPHRASE)
        person.write("Your name for others", "Sumbul")
        person.choose("Join with an invitation file…", invitation, "Use this file")
        person.do("Create vault")
        person.until(lambda: person.state()["open"], "the open vault", seconds=PASSPHRASE_SECONDS)
        person.rest()

    def _lock(self) -> None:
        person, holder = self.person, self.person.process
        person.do("Lock", "ctrl+l", settle=False)
        person.find_window(other_than=holder)

    # --- the journey -------------------------------------------------------------------------------------------------

    def go(self, stick: Path) -> None:
        person = self.person
        person.reset()
        self.step("unlock", self._unlock)
        self.step("begin", lambda: person.do("New testimony", "ctrl+n"))
        for number in range(3):
            # the first answer of each: it may be kept, nobody must be kept from it, face and voice
            self.step(f"consent-{number + 1}", lambda: person.answer(1))
        self.step("nine-questions", lambda: person.core(CORE))
        self.step("record", self._record)
        self.step("narrative", lambda: person.type(NARRATIVE))
        self.step("mark-and-pause", self._mark_and_pause)
        self.step("stop", self._stop)
        self.step("person", self._person)
        self.step("timeline", self._timeline)
        self.step("done-with-timeline", lambda: person.do("Done", "Escape"))
        self.step("closing", self._closing)
        self.step("own-words", self._own_words)
        self.step("card", lambda: person.answer(2))
        self.step("parting", lambda: person.write("What happens next, as you told it", AGREED))
        self.step("finish", self._finish)
        self.step("hand-over", lambda: person.go_to("Hand over", 4))
        self.step("where-to", lambda: self._where_to(stick))
        self.step("bundle", self._bundle)
        self.step("lock", self._lock, pictured=False)

    def _unlock(self) -> None:
        person = self.person
        person.write("Passphrase", PASSPHRASE)
        person.do("Open", "Return", settle=False)
        person.until(lambda: person.state()["open"], "the open vault", seconds=PASSPHRASE_SECONDS)
        person.rest()

    def _record(self) -> None:
        person = self.person
        if not self._in_step("Narrative"):
            # past the last of the nine questions, as Enter does
            self._onward("Narrative")
        person.do("Record", "F9")
        person.one(person.exactly("Recording"), "label")
        time.sleep(SECONDS)
        if self._typing_place():
            person.write("In the witness's own words", "")

    def _typing_place(self) -> bool:
        return self.person.focused()["kind"] != "text"

    def _mark_and_pause(self) -> None:
        person = self.person
        person.do("Mark this moment", "F10")
        person.do("Pause", "F11")
        person.one(person.exactly("Go on"), "button")
        person.do("Go on", "F11")
        person.one(person.exactly("Recording"), "label")
        time.sleep(SECONDS / 2)

    def _stop(self) -> None:
        person = self.person
        person.do("Stop", "F9")
        person.one(person.exactly("Not recording"), "label", seconds=60)

    def _in_step(self, english: str) -> bool:
        wanted = [w for w in self.person.all(self.person.exactly(english), "button") if w["class"] == "RailItem"]
        return any(w["checked"] for w in wanted)

    def _onward(self, english: str) -> None:
        """To a step of the interview, from the one before."""
        self.person.do(english, "F12")
        self.person.until(lambda: self._in_step(english), english)

    def _person(self) -> None:
        person = self.person
        self._onward("People")
        person.do("Add a relative")
        person.write("Name", NAME)
        person.write("Born", BORN)

    def _timeline(self) -> None:
        person = self.person
        self._onward("What happened")
        person.do("Add to the timeline", "ctrl+t")
        person.do("What became of them")
        person.write("The witness's own word for it", OWN_WORD)
        person.write("Since", SINCE)

    def _closing(self) -> None:
        self._onward("How it was told")
        self._onward("Closing questions")
        for _ in range(3):
            self.person.answer(1)

    def _own_words(self) -> None:
        person = self.person
        if person.focused()["kind"] != "text":
            person.write("In the witness's own words", WHO_MAY_SEE)
        else:
            person.type(WHO_MAY_SEE)
        person.press("F12")

    def _finish(self) -> None:
        person = self.person
        self._onward("Finish")
        person.do("End and keep", "ctrl+Return")
        person.one(person.exactly("Kept"), "label")

    def _where_to(self, stick: Path) -> None:
        person = self.person
        person.elsewhere("Where to")
        person.choose("", stick, "Use this folder")

    def _bundle(self) -> None:
        person = self.person
        person.do("Make the bundle", "ctrl+Return")
        person.one(person.exactly("Done"), "button", seconds=120)


def missing(account: Account) -> list[str]:
    """What was typed and is not in the testimony as the coordinator has it."""
    told = account.testimony
    core, closing = told.core, told.closing
    held = {
        "the nine questions": core is not None
        and [core.who_are_you, core.how_related, core.about_whom, core.where_from, core.taken_when,
             core.why_was_it_said, core.where_now, core.how_do_you_know, core.what_do_you_ask_for] == CORE,
        "the narrative": NARRATIVE in told.narrative,
        "the recording": [a.media_type for a in told.attachments] in (["video/x-matroska"], ["audio/x-matroska"]),
        "the mark": any(a.marks for a in told.attachments),
        "what was agreed": closing is not None and closing.what_happens_next == AGREED,
        "the name": any(name.text == NAME for one in account.people.values() for name in one.names),
        "the birth date": any(
            one.birth_date is not None and one.birth_date.understood for one in account.people.values()
        ),
        "the timeline": any(
            status.own_word == OWN_WORD and status.as_of is not None
            for one in account.people.values() for status in one.statuses
        ),
        "who may see it": any(one.who_may_see == WHO_MAY_SEE for one in account.consents.values()),
    }  # fmt: skip
    return [name for name, there in held.items() if not there]
