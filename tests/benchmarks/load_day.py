"""What a volunteer does in the day of the benchmark `load`, in the real screens: one testimony, its cards, the night.

Scripts for `load_loop.Conductor`: each step is one press or one letter, and the event loop runs between them. Letters
come as an input method gives them; what screens do with a press is called as their buttons do.
"""

from __future__ import annotations

import json
import select
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QWidget

from intake.model.attachment import Attachment
from intake.model.person import Kin, Role, main_name
from intake.model.status import StatusKind
from intake.services import interview
from intake.services.recording import State
from tests.benchmarks.load_cards import CAMERAS
from tests.benchmarks.load_devices import Counted, LoadDevices
from tests.benchmarks.load_loop import Script, Wanted, Watch
from tests.benchmarks.measure import ROOT
from ui.recording.film_code import FilmCode
from ui.screens.handover.view import HandoverScreen
from ui.screens.interview import steps
from ui.screens.interview.view import InterviewScreen
from ui.screens.shell.controller import ShellController
from ui.screens.testimonies.family_card import FamilyCard
from ui.screens.testimonies.happened_tab import HappenedForm
from ui.screens.testimonies.name_editor import NameEditor
from ui.screens.testimonies.people_tab import PeopleTab
from ui.screens.testimonies.place_field import PlaceField
from ui.screens.testimonies.timeline_adder import TimelineAdder
from ui.widgets.answers import AnswerCard
from ui.widgets.buttons import Button
from ui.widgets.fields import Dropdown
from ui.widgets.partial_date import PartialDateEdit
from ui.widgets.safe_text import SafeLineEdit

NAMES = (
    "Мұратхан Дәулетбекұлы", "Гүлжан Асылбекқызы", "Ерболат Қайратұлы", "Айнұр Серікқызы", "Нұрлан Болатұлы",
    "Zulmira Qosbergen", "Toqsan Emetjan", "Зәуре Мәлікқызы", "Perwane Yarbeg", "Қанат Әбілханұлы",
)  # fmt: skip
TOLD = (
    "Олар түнде келді, есікті сындырып кірді. They asked for his passport and took the telephones of everybody in the "
    "house. After that we heard nothing for eleven months; then a cousin said that he had been seen in Tacheng. "
)
PLACES = ("Тарбағатай", "Altay", "Қорғас", "Tekes")
PEOPLE = 10
_PERSON_SHOWN = 3


@dataclass(slots=True)
class Take:
    """One testimony's recording: pictures given to the recorder, and the attachment that says how many were lost."""

    way: str
    given: int
    late: int
    took: float
    attachment: Attachment


@dataclass(slots=True)
class Day:
    """What the script works with, and what it found."""

    shell: ShellController
    devices: LoadDevices
    counted: Counted
    watch: Watch
    folder: Path
    camera_bytes: int
    takes: list[Take] = field(default_factory=list)
    placed: int = 0
    card_bytes: int = 0
    cards: subprocess.Popen[bytes] | None = None

    def write_cards(self, number: int, take: str) -> None:
        """Asks the process that writes them, and waits for nothing."""
        if self.cards is None:
            command = [sys.executable, "-m", "tests.benchmarks.load_cards"]
            self.cards = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT)
        assert self.cards.stdin is not None
        request = {"folder": str(self.folder / "cards"), "take": take, "bytes": self.camera_bytes, "number": number}
        self.cards.stdin.write(json.dumps(request).encode() + b"\n")
        self.cards.stdin.flush()

    def cards_written(self) -> bool:
        assert self.cards is not None and self.cards.stdout is not None
        return bool(select.select([self.cards.stdout], [], [], 0)[0]) and self._answered(self.cards.stdout.readline())

    def _answered(self, line: bytes) -> bool:
        if not line:
            raise RuntimeError("the cards were not written")
        return True

    @property
    def screen(self) -> Any:
        return self.shell.view.current


def visible(parent: QWidget, kind: type[Any], name: str = "") -> Any:
    """The visible widget of that kind with this accessible name or these words. Raises LookupError."""
    for widget in parent.findChildren(kind):
        words = {widget.accessibleName(), getattr(widget, "text", lambda: "")()}
        if widget.isVisible() and (not name or name in words):
            return widget
    raise LookupError(f"no {kind.__name__} {name!r}")


def there(parent: QWidget, kind: type[Any], name: str = "") -> Wanted:
    def look() -> bool:
        try:
            visible(parent, kind, name)
        except LookupError:
            return False
        return True

    return look


def typed(widget: QWidget, text: str) -> Iterator[None]:
    """A letter a step."""
    widget.setFocus()
    for letter in text:
        event = QInputMethodEvent()
        event.setCommitString(letter)
        QApplication.sendEvent(widget, event)
        yield None


def testimony(day: Day, number: int, way: str, pictures: int) -> Script:
    """From a new testimony to the kept one, with its recording of so many pictures."""
    day.watch.label = "a new testimony"
    day.devices.take(way, pictures)
    day.shell.new_testimony()
    screen = day.screen
    assert isinstance(screen, InterviewScreen)
    record = screen.controller.account.id
    day.watch.label = "consent"
    for words in ("Yes", "Nobody", "Face and voice"):
        yield there(screen, AnswerCard, words)
        visible(screen, AnswerCard, words).click()
    day.watch.label = "the nine questions"
    for words in (NAMES[(number + 5) % PEOPLE], NAMES[number % PEOPLE], "2017 жылы наурызда"):
        yield None
        yield from typed(screen.page._editor, words)  # type: ignore[union-attr]
        page: Any = screen.page
        page.choose(page._now + 1)
    day.watch.label = "the code to be filmed"
    screen._covers.film_code()
    yield there(screen.window(), FilmCode)
    visible(screen.window(), FilmCode).finish()
    day.write_cards(number, screen.controller.account.testimony.film_takes[0])
    day.watch.label = "beginning to record"
    yield from _recording(day, screen)
    day.watch.label = "people"
    yield from _people(screen, number)
    day.watch.label = "what happened"
    yield from _happened(screen)
    day.watch.label = "recording on"
    screen.show_step(steps.NARRATIVE)
    yield lambda: day.devices.reached
    recorder = day.counted.recorder
    assert recorder is not None
    yield lambda: recorder.waiting == 0
    day.watch.label = "ending"
    screen._ending.keep()
    for _ in range(3):
        yield there(screen, AnswerCard, "Yes")
        visible(screen, AnswerCard, "Yes").click()
        yield None
        yield None
    yield lambda: screen.controller.over
    account = interview.open_account(day.shell.context.vault, record).account
    (attachment,) = account.testimony.attachments
    day.takes.append(Take(way, day.counted.given, recorder.progress().late, day.devices.took, attachment))
    day.counted.recorder = None
    yield from _cards(day)


def _recording(day: Day, screen: InterviewScreen) -> Script:
    screen.show_step(steps.NARRATIVE)
    yield None
    page: Any = screen.page
    page.record_or_stop()
    session = screen.controller.recording
    yield lambda: session.state is State.RECORDING
    day.watch.label = "writing while it records"
    yield from typed(page.editor, TOLD)
    session.mark()
    page.insert_time()
    yield from typed(page.editor, TOLD)
    session.mark()


def _people(screen: InterviewScreen, number: int) -> Script:
    screen.show_step(steps.PEOPLE)
    yield None
    tab = visible(screen, PeopleTab)
    family = visible(screen, FamilyCard)
    account = screen.controller.account
    first = ""
    for place in range(PEOPLE - len(account.in_role(Role.TESTIFIER))):
        if not first:
            tab._add(Role.VICTIM)
            first = tab.selected
        else:
            family._add_to(first, (Kin.PARENT, Kin.SPOUSE, Kin.CHILD, Kin.SIBLING)[place % 4])
        yield None
        yield None
        yield from typed(visible(visible(tab, NameEditor), SafeLineEdit, "Name"), NAMES[(number + place) % PEOPLE])
        birth = visible(tab, PartialDateEdit, "Born")
        yield from typed(birth.focusProxy(), f"~{place + 1}.{1950 + 5 * place}")
        born = visible(tab, PlaceField)
        yield from typed(born.edit, PLACES[place % len(PLACES)])
        if born._rows:
            born._rows[0].activated.emit()
        yield None


def _happened(screen: InterviewScreen) -> Script:
    screen.show_step(steps.HAPPENED)
    yield None
    account = screen.controller.account
    tab = visible(screen, PeopleTab)
    for person in [key for key in account.people if main_name(account.people[key])][:_PERSON_SHOWN]:
        tab.select(person)
        yield None
        for kind in (StatusKind.CAMP, StatusKind.PRISON):
            visible(tab, HappenedForm).add()
            yield there(tab, TimelineAdder)
            adder = visible(tab, TimelineAdder)
            visible(adder, Button, "What became of them").click()
            yield there(adder, Dropdown, "Status")
            box = visible(adder, Dropdown, "Status")
            box.choose(kind)
            box.activated.emit(box.currentIndex())
            yield from typed(visible(adder, SafeLineEdit, "Since"), "~9.2017" if kind is StatusKind.CAMP else "2019")
            visible(adder, Button, "Done").click()
            yield None


def _cards(day: Day) -> Script:
    """The cards of three other cameras, each taken in by the screen for them; then they are wiped."""
    day.watch.label = "waiting for the cards (not the program)"
    folder = day.folder / "cards"
    yield day.cards_written
    day.watch.label = "the camera files' screen"
    day.shell.open("camera-files")
    yield None
    screen = day.screen
    told: list[Any] = []
    screen._files.told.connect(told.append)
    for camera in CAMERAS:
        day.watch.label = "taking a card in"
        day.card_bytes += sum(path.stat().st_size for path in (folder / camera).iterdir())
        screen._chosen([folder / camera], True)
        yield lambda: not screen._files.works
        yield None
    day.placed += sum(count for one in told for _number, count in one.placed)
    day.watch.label = "wiping the cards"
    for card, _note in screen._files.cards():
        screen._files.wiped(card)
        yield None
    shutil.rmtree(folder)
    day.watch.label = "the list of testimonies"
    day.shell.open("testimonies")
    yield None
    yield lambda: not day.shell.context.jobs.busy
    day.watch.label = "today"
    day.shell.open("today")
    yield None
    yield lambda: not day.shell.context.jobs.busy


def night(day: Day, out: Path, limit: str, made: list[Any]) -> Script:
    """Everything is handed over to the coordinator, in files of the largest size that was chosen."""
    day.watch.label = "the handover screen"
    day.shell.open("handover")
    screen = day.screen
    assert isinstance(screen, HandoverScreen)
    yield lambda: screen._ready()
    yield lambda: not day.shell.context.jobs.busy
    assert screen.where is not None and screen.largest is not None
    screen.where.use(out)
    screen.largest._choose(limit)
    yield None
    day.watch.label = "export"
    screen.controller.made.connect(made.append)
    screen.controller.failed.connect(made.append)
    screen._make()
    yield lambda: bool(made)
    yield lambda: not day.shell.context.jobs.busy
