"""What happened: added to, sorted, and what cannot both be said,, through real widgets and a real vault."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QWidget

from intake.model.dates import PartialDate, UnderstoodDate
from intake.model.event import ActKind
from intake.model.person import Person, Role
from intake.model.status import Status, StatusKind
from intake.services import interview, reprisals
from tests.ui.screens.kit import RememberingShell, find, open_context, type_text
from ui.screens import Context
from ui.screens.interview.view import InterviewScreen
from ui.screens.testimonies.detail import TestimonyScreen
from ui.screens.testimonies.happened_tab import HappenedForm
from ui.screens.testimonies.timeline_adder import TimelineAdder
from ui.widgets.banners import Banner
from ui.widgets.disclosure import Disclosure
from ui.widgets.fields import Dropdown
from ui.widgets.labels import Text
from ui.widgets.safe_text import SafeLineEdit, SafeTextEdit
from ui.widgets.timed_text import TimedText

NAME = "Мұратхан Дәулетбекұлы"


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[tuple[Context, RememberingShell]]:
    with open_context(tmp_path / "vault") as pair:
        yield pair


@pytest.fixture
def screen(qtbot: Any, opened: tuple[Context, RememberingShell]) -> TestimonyScreen:
    made = TestimonyScreen(opened[0])
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    made.entered(testimony=None)
    return made


def go(screen: TestimonyScreen, tab: str) -> None:
    find(screen, QAbstractButton, tab).click()
    QApplication.processEvents()


def victim(screen: TestimonyScreen) -> tuple[str, Person]:
    account = screen._controller.account
    (key,) = account.in_role(Role.VICTIM)
    return key, account.people[key]


@pytest.fixture
def named(screen: TestimonyScreen) -> TestimonyScreen:
    """A victim with a name is shown."""
    go(screen, "People")
    find(screen, QPushButton, "Add a victim").click()
    type_text(find(screen, SafeLineEdit, "Name"), NAME)
    return screen


def press(qtbot: Any, screen: QWidget, key: str) -> None:
    """A key of the screen: offscreen, no window is active for Qt to send it to."""
    shortcut = next(s for s in screen.findChildren(QShortcut) if s.key() == QKeySequence(key))
    shortcut.activated.emit()
    QApplication.processEvents()


# --- the timeline ---------------------------------------------------------------------------------------------------


def test_the_timeline_is_added_to_from_any_tab_and_what_stayed_empty_goes(qtbot: Any, named: TestimonyScreen) -> None:
    go(named, "Narrative")
    press(qtbot, named, "Ctrl+T")
    adder = named.findChild(TimelineAdder)
    assert isinstance(adder, TimelineAdder)
    find(adder, QPushButton, "What became of them").click()
    assert victim(named)[1].statuses == ()  # a lock now would leave nothing either
    qtbot.keyClick(adder, Qt.Key.Key_Escape)
    assert victim(named)[1].statuses == ()
    press(qtbot, named, "Ctrl+T")
    adder = next(one for one in named.findChildren(TimelineAdder) if one.isVisible())
    find(adder, QPushButton, "What became of them").click()
    box = find(adder, Dropdown, "Status")
    box.choose(StatusKind.CAMP)
    box.activated.emit(box.currentIndex())
    since = find(adder, SafeLineEdit, "Since")
    type_text(since, "~9.2017")
    find(adder, QPushButton, "Done").click()
    (status,) = victim(named)[1].statuses
    assert status.kind is StatusKind.CAMP
    assert status.as_of is not None
    assert status.as_of.understood[0].date == "2017-09"


def test_it_is_about_whoever_is_shown_and_the_keyboard_goes_back_to_where_it_was(
    qtbot: Any, named: TestimonyScreen
) -> None:
    find(named, QPushButton, "Add a relative").click()
    field = find(named, SafeLineEdit, "Name")
    type_text(field, "Айша")
    field.setFocus()
    press(qtbot, named, "Ctrl+T")
    adder = named.findChild(TimelineAdder)
    assert isinstance(adder, TimelineAdder)
    assert find(adder, Dropdown, "To whom").currentText() == "Айша (Relative)"
    qtbot.keyClick(adder, Qt.Key.Key_Escape)
    assert named.focusWidget() is field


def test_in_an_interview_it_stands_above_the_page_and_escape_puts_it_away(
    qtbot: Any, opened: tuple[Context, RememberingShell]
) -> None:
    interviewing = InterviewScreen(opened[0])
    qtbot.addWidget(interviewing)
    interviewing.resize(1100, 640)
    interviewing.show()
    interviewing.entered(testimony=None)
    interviewing.controller.add_person(Role.VICTIM)
    interviewing.show_step("narrative")
    before = interviewing.findChild(TimedText)
    assert isinstance(before, TimedText)
    before.setFocus()
    press(qtbot, interviewing, "Ctrl+T")
    adder = interviewing.findChild(TimelineAdder)
    assert isinstance(adder, TimelineAdder)
    assert adder.isVisible()
    find(adder, QPushButton, "What was done to them").click()
    qtbot.keyClick(adder, Qt.Key.Key_Escape)
    assert not adder.isVisible()
    assert interviewing.focusWidget() is before
    assert all(not person.events for person in interviewing.controller.account.people.values())
    assert interviewing.state()["step"] == "narrative"


@pytest.mark.parametrize("away", ["F12", "Ctrl+Return", "Ctrl+Shift+Del"])
def test_an_untouched_entry_leaves_nothing_whichever_key_comes_next(
    qtbot: Any, opened: tuple[Context, RememberingShell], away: str
) -> None:
    interviewing = InterviewScreen(opened[0])
    qtbot.addWidget(interviewing)
    interviewing.resize(1100, 640)
    interviewing.show()
    interviewing.entered(testimony=None)
    interviewing.controller.add_person(Role.VICTIM)
    interviewing.show_step("narrative")
    press(qtbot, interviewing, "Ctrl+T")
    find(interviewing, QPushButton, "What became of them").click()
    press(qtbot, interviewing, away)
    QApplication.processEvents()
    assert not [one for one in interviewing.findChildren(TimelineAdder) if one.isVisible()]
    assert all(not person.statuses for person in interviewing.controller.account.people.values())
    assert interviewing._area.isEnabled() is (away != "Ctrl+Shift+Del")


def told(screen: TestimonyScreen, *statuses: Status) -> HappenedForm:
    key, person = victim(screen)
    changed = msgspec.structs.replace(person, statuses=statuses)
    screen._controller.edit(lambda account: account.with_person(key, changed))
    go(screen, "What happened")
    form = screen.findChild(HappenedForm)
    assert isinstance(form, HappenedForm)
    return form


def on(date: str) -> PartialDate:
    return PartialDate(understood=(UnderstoodDate(date=date),))


def test_it_is_sorted_by_what_is_understood_and_says_what_cannot_both_be(named: TestimonyScreen) -> None:
    form = told(
        named,
        Status(id="c" * 32, kind=StatusKind.UNKNOWN),
        Status(id="b" * 32, kind=StatusKind.HEARD_FROM, as_of=on("2019")),
        Status(id="a" * 32, kind=StatusKind.DECEASED, as_of=on("2018-12")),
    )
    assert list(form._rows) == ["a" * 32, "b" * 32, "c" * 32]
    assert any(text.text() == "Without a date" for text in form.findChildren(Text))
    assert "date not known" in form._rows["c" * 32].accessibleName()
    (banner,) = [one for one in form.findChildren(Banner) if one.isVisible()]
    said = " ".join(text.text() for text in banner.findChildren(Text))
    assert "dead" in said
    assert "Heard from" in said
    assert "Both are kept" in said


def test_an_entry_is_changed_in_place_and_taken_away(qtbot: Any, named: TestimonyScreen) -> None:
    form = told(named, Status(id="a" * 32, kind=StatusKind.PRISON, as_of=on("2019")))
    qtbot.keyClick(form._rows["a" * 32], Qt.Key.Key_Return)
    QApplication.processEvents()
    next(d for d in form.findChildren(Disclosure) if d.isVisible()).open()
    type_text(find(form, SafeLineEdit, "Term"), "12 жыл")
    how = find(form, Dropdown, "How sure")
    how.setCurrentIndex(1)
    how.activated.emit(1)
    (status,) = victim(named)[1].statuses
    assert status.term == "12 жыл"
    assert status.confidence is not None
    assert "12 жыл" in form._rows["a" * 32].accessibleName()
    find(form, QPushButton, "Take away").click()
    assert victim(named)[1].statuses == ()


def test_a_reprisal_holds_releases_by_one_action(
    opened: tuple[Context, RememberingShell], named: TestimonyScreen
) -> None:
    context, _shell = opened
    key, _person = victim(named)
    press(None, named, "Ctrl+T")
    adder = named.findChild(TimelineAdder)
    assert isinstance(adder, TimelineAdder)
    find(adder, QPushButton, "Reprisal…").click()
    hold = find(adder, QPushButton, "Hold all releases and tell the coordinators")
    assert not hold.isEnabled()
    type_text(find(adder, SafeTextEdit, "What was done"), "the brother was questioned")
    hold.click()
    ((_record, reprisal),) = reprisals.told_of(context.vault, [key])
    assert reprisal.what == "the brother was questioned"
    assert reprisal.holds_releases


def test_what_is_begun_and_left_empty_is_not_saved(
    opened: tuple[Context, RememberingShell], named: TestimonyScreen
) -> None:
    go(named, "What happened")
    press(None, named, "Ctrl+T")
    form = named.findChild(HappenedForm)
    assert isinstance(form, HappenedForm)
    find(form, QPushButton, "What was done to them").click()
    record = str(named.state()["testimony"])
    assert named.leave()
    account = interview.open_account(opened[0].vault, record).account
    assert all(not person.events for person in account.people.values())


def test_an_event_has_as_many_acts_as_were_told_and_empty_ones_go(named: TestimonyScreen) -> None:
    press(None, named, "Ctrl+T")
    adder = next(one for one in named.findChildren(TimelineAdder) if one.isVisible())
    find(adder, QPushButton, "What was done to them").click()
    type_text(find(adder, SafeLineEdit, "What happened"), "Interrogation in Tekes")
    kind = find(adder, Dropdown, "Act")
    kind.choose(ActKind.TORTURE)
    kind.activated.emit(kind.currentIndex())
    find(adder, QAbstractButton, "Other acts").click()
    for _ in range(2):
        find(adder, QPushButton, "Another act").click()
    second = next(one for one in adder.findChildren(Dropdown) if one.accessibleName() == "Act" and one is not kind)
    second.choose(ActKind.CONFISCATION)
    second.activated.emit(second.currentIndex())
    # the first keeps what is typed after others were added
    type_text(find(adder, SafeLineEdit, "Authority or forces responsible"), "police")
    find(adder, QPushButton, "Done").click()
    (event,) = victim(named)[1].events
    assert [act.kind for act in event.acts] == [ActKind.TORTURE, ActKind.CONFISCATION]
    assert event.acts[0].authority_responsible == "police"
