"""Names, family, places and the timeline of a testimony, through real widgets and a real vault."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QWidget

from intake.model.base import Element, Part
from intake.model.dates import PartialDate, UnderstoodDate
from intake.model.event import Act, Event, Intervention
from intake.model.names import NameScript
from intake.model.person import Address, IdentityDocument, Kin, Person, Phone, Relationship, Role, main_name
from intake.model.status import Status, StatusKind
from intake.services import interview, reprisals
from tests.ui.screens.kit import RememberingShell, find, open_context, type_text
from ui.screens import Context
from ui.screens.interview.view import InterviewScreen
from ui.screens.testimonies import (
    address_form,
    family_ties,
    name_editor,
    person_form,
    person_further,
    place_field,
    timeline_fields,
)
from ui.screens.testimonies.detail import TestimonyScreen
from ui.screens.testimonies.family_card import FamilyCard
from ui.screens.testimonies.happened_tab import HappenedForm
from ui.screens.testimonies.place_field import PlaceField
from ui.screens.testimonies.timeline_adder import TimelineAdder
from ui.widgets.banners import Banner
from ui.widgets.disclosure import Disclosure
from ui.widgets.fields import Dropdown
from ui.widgets.labels import Text
from ui.widgets.question import QuestionCard
from ui.widgets.rows import Row
from ui.widgets.safe_text import SafeLineEdit, SafeTextEdit

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


# --- names ----------------------------------------------------------------------------------------------------------


def test_a_name_typed_once_is_proposed_in_the_other_scripts_and_enter_confirms(
    qtbot: Any, named: TestimonyScreen
) -> None:
    spellings = victim(named)[1].names[0].spellings
    assert {spelling.script for spelling in spellings} == {
        NameScript.LATIN,
        NameScript.KAZAKH_ARABIC,
        NameScript.UYGHUR,
        NameScript.CHINESE,
    }
    assert not any(spelling.confirmed for spelling in spellings)
    line = find(named, SafeLineEdit, "Latin")
    assert line.accessibleDescription().startswith("suggested")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert [s.script for s in victim(named)[1].names[0].spellings if s.confirmed] == [NameScript.LATIN]
    assert line.accessibleDescription() == "confirmed"


def test_what_is_thrown_away_is_not_proposed_again_and_what_is_typed_is_confirmed(
    qtbot: Any, named: TestimonyScreen
) -> None:
    find(named, QPushButton, "Uyghur: this spelling is wrong").click()
    chinese = find(named, SafeLineEdit, "Chinese")
    chinese.setText("木拉提汗")
    chinese.textEdited.emit("木拉提汗")
    type_text(find(named, SafeLineEdit, "Name"), "ы")
    held = {s.script: (s.text, s.confirmed) for s in victim(named)[1].names[0].spellings}
    assert NameScript.UYGHUR not in held
    assert held[NameScript.CHINESE] == ("木拉提汗", True)
    assert held[NameScript.LATIN][1] is False


def test_a_fathers_name_is_one_press_away(named: TestimonyScreen) -> None:
    find(named, QPushButton, "Add a name: Father's name").click()
    type_text(find(named, SafeLineEdit, "Father's name"), "Дәулетбек")
    names = victim(named)[1].names
    assert [name.kind.value for name in names] == ["full", "fathers"]
    assert main_name(victim(named)[1]) == NAME
    away = [b for b in named.findChildren(QPushButton) if b.text() == "Take this name away" and b.isVisible()]
    away[-1].click()
    assert len(victim(named)[1].names) == 1


# --- family ---------------------------------------------------------------------------------------------------------


def test_a_relative_is_added_by_one_key_from_the_drawing_and_named_at_once(qtbot: Any, named: TestimonyScreen) -> None:
    card = named.findChild(FamilyCard)
    assert isinstance(card, FamilyCard)
    key, _person = victim(named)
    node = card.view.nodes[key]
    assert node.accessibleName() == f"{NAME}, Victim"
    qtbot.keyClick(node, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    people = named._controller.account.people
    added = next(one for one in people if one != key and Role.RELATIVE in people[one].roles)
    (tie,) = people[added].relationships
    assert (tie.to, tie.kin) == (key, Kin.PARENT)
    focused = named.focusWidget()
    assert isinstance(focused, SafeLineEdit)
    type_text(focused, "Дәулетбек")
    QApplication.processEvents()
    assert f"parent of {NAME}" in card.view.nodes[added].accessibleDescription()
    assert card.view.nodes[added].y() < card.view.nodes[key].y()
    qtbot.keyClick(card.view.nodes[added], Qt.Key.Key_Down)
    assert named.focusWidget() is card.view.nodes[key]
    qtbot.keyClick(card.view.nodes[key], Qt.Key.Key_Return)
    assert card.view.nodes[key].isChecked()


def test_two_people_are_tied_by_dragging_one_on_the_other(qtbot: Any, named: TestimonyScreen) -> None:
    find(named, QPushButton, "Add a relative").click()
    card = named.findChild(FamilyCard)
    assert isinstance(card, FamilyCard)
    key, _person = victim(named)
    other = next(one for one in card.view.nodes if card.view.nodes[one].relative.name == "" and one != key
                 and Role.RELATIVE in named._controller.account.people[one].roles)  # fmt: skip
    node, target = card.view.nodes[other], card.view.nodes[key]
    where = node.mapFrom(card.view, target.geometry().center())
    qtbot.mousePress(node, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    qtbot.mouseRelease(node, Qt.MouseButton.LeftButton, pos=where)
    question = card.findChild(QuestionCard)
    assert isinstance(question, QuestionCard)
    question.answered.emit(Kin.SPOUSE)
    (tie,) = named._controller.account.people[other].relationships
    assert (tie.to, tie.kin) == (key, Kin.SPOUSE)


def test_tab_goes_from_name_to_birth_to_family_to_the_rest(qtbot: Any, named: TestimonyScreen) -> None:
    find(named, QPushButton, "Add a name: Father's name").click()
    for _ in range(4):
        QApplication.processEvents()
    stop = find(named, SafeLineEdit, "Name")
    names = []
    for _ in range(40):
        stop = stop.nextInFocusChain()
        while not (stop.focusPolicy() & Qt.FocusPolicy.TabFocus and stop.isVisible()):
            stop = stop.nextInFocusChain()
        names.append(stop.accessibleName() or stop.text())
    wanted = [
        "Latin",
        "Father's name",
        "Who this is in the story",
        "Born",
        "Birthplace",
        f"{NAME}, Victim",
        "Addresses",
    ]
    assert [name for name in names if name in wanted][: len(wanted)] == wanted


# --- places ---------------------------------------------------------------------------------------------------------


def test_a_place_is_chosen_from_the_list_and_what_was_told_stays(qtbot: Any, named: TestimonyScreen) -> None:
    field = next(
        one for one in named.findChildren(PlaceField) if one.isVisible() and one.edit.accessibleName() == "Birthplace"
    )
    type_text(field.edit, "تولى")
    QApplication.processEvents()
    qtbot.keyClick(field.edit, Qt.Key.Key_Down)
    row = named.focusWidget()
    assert isinstance(row, Row)
    qtbot.keyClick(row, Qt.Key.Key_Return)
    person = victim(named)[1]
    assert (person.birthplace, person.birthplace_listed) == ("تولى", "CN-654224")
    find(named, QPushButton, "Not this place of the list").click()
    person = victim(named)[1]
    assert (person.birthplace, person.birthplace_listed) == ("تولى", "")


def test_an_address_takes_over_what_the_list_says(named: TestimonyScreen) -> None:
    next(d for d in named.findChildren(Disclosure) if d.isVisible() and d.button.text() == "Addresses").open()
    QApplication.processEvents()
    find(named, QPushButton, "Add an address").click()
    QApplication.processEvents()
    field = next(
        one for one in named.findChildren(PlaceField) if one.isVisible() and one.edit.accessibleName() == "As told"
    )
    type_text(field.edit, "Дөрбілжін")
    field._rows[0].activated.emit()
    (address,) = victim(named)[1].addresses
    assert (address.as_told, address.listed, address.country) == ("Дөрбілжін", "CN-654221", "CN")
    assert (address.name_chinese, address.name_kazakh) == ("额敏县", "Дөрбілжін")
    assert address.prefecture
    field._unchoose()
    (address,) = victim(named)[1].addresses
    assert (address.as_told, address.listed, address.county, address.name_chinese) == ("Дөрбілжін", "", "", "")


# --- the timeline ---------------------------------------------------------------------------------------------------


def test_the_timeline_is_added_to_from_any_tab_and_what_stayed_empty_goes(qtbot: Any, named: TestimonyScreen) -> None:
    go(named, "Narrative")
    press(qtbot, named, "Ctrl+T")
    adder = named.findChild(TimelineAdder)
    assert isinstance(adder, TimelineAdder)
    find(adder, QPushButton, "What became of them").click()
    assert len(victim(named)[1].statuses) == 1
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
    press(qtbot, interviewing, "Ctrl+T")
    adder = interviewing.findChild(TimelineAdder)
    assert isinstance(adder, TimelineAdder)
    assert adder.isVisible()
    find(adder, QPushButton, "What was done to them").click()
    qtbot.keyClick(adder, Qt.Key.Key_Escape)
    assert not adder.isVisible()
    assert all(not person.events for person in interviewing.controller.account.people.values())
    assert interviewing.state()["step"] == "narrative"


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


# --- nothing is out of reach ----------------------------------------------------------------------------------------

SOURCES = "".join(
    inspect.getsource(module)
    for module in (person_form, person_further, name_editor, address_form, family_ties, place_field, timeline_fields)
)
NOT_TYPED = {
    Person: {"testimony", "known_from", "statuses", "events", "interventions", "relationships"},
    Address: {"listed"},
    Status: {"place_listed"},
    Event: {"place_listed", "acts"},
}


@pytest.mark.parametrize(
    "struct", [Person, Address, IdentityDocument, Phone, Relationship, Status, Event, Act, Intervention]
)
def test_every_field_of_the_record_has_a_place_on_a_form(struct: type[Part]) -> None:
    shared = {"unanswered", "id", "order"} if issubclass(struct, Element) else {"id"}
    for name in set(struct.__struct_fields__) - NOT_TYPED.get(struct, set()) - shared:
        assert f'"{name}"' in SOURCES or f"{name}=" in SOURCES, f"{struct.__name__}.{name}"
