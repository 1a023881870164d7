"""Names, family and places of a testimony, through real widgets and a real vault."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QWidget

from intake.model.base import Element, Part
from intake.model.event import Act, Event, Intervention
from intake.model.names import NameScript
from intake.model.person import Address, IdentityDocument, Kin, Person, Phone, Relationship, Role, main_name
from intake.model.status import Status
from tests.ui.screens.kit import RememberingShell, find, open_context, type_text
from ui.screens import Context
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
from ui.screens.testimonies.name_editor import NameEditor
from ui.screens.testimonies.people_tab import PeopleTab
from ui.screens.testimonies.place_field import PlaceField
from ui.widgets.disclosure import Disclosure
from ui.widgets.question import QuestionCard
from ui.widgets.rows import Row
from ui.widgets.safe_text import SafeLineEdit
from ui.widgets.tab_order import in_reading_order, stops_at

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
    assert card.view.nodes[key].chosen
    spoken = QAccessible.queryAccessibleInterface(card.view.nodes[key])
    assert spoken.role() is QAccessible.Role.Button
    assert spoken.text(QAccessible.Text.Name) == f"{NAME}, Victim"
    assert spoken.text(QAccessible.Text.Description).startswith("shown now; ")


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
    stops = [one for one in in_reading_order(named) if stops_at(one)]
    names = [one.accessibleName() or getattr(one, "text", str)() for one in stops[stops.index(stop) + 1 :]]
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


def test_somebody_is_added_with_one_new_list_and_no_spellings_before_a_name(
    screen: TestimonyScreen, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A recording runs meanwhile: what is made and not needed makes the window stand still."""
    go(screen, "People")
    tab = next(one for one in screen.findChildren(PeopleTab) if one.isVisible())
    adder = find(screen, QPushButton, "Add a victim")
    lists: list[int] = []
    fill = PeopleTab._fill_list
    monkeypatch.setattr(PeopleTab, "_fill_list", lambda self: (lists.append(1), fill(self)))
    adder.click()
    QApplication.processEvents()
    assert len(lists) == 1
    assert find(screen, QPushButton, "Add a victim") is adder
    assert tab.selected in tab._rows
    editor = next(one for one in tab.findChildren(NameEditor) if one.isVisible())
    assert editor._lines == {}
    type_text(find(screen, SafeLineEdit, "Name"), NAME)
    assert [script for script in name_editor.SCRIPTS if script in editor._lines] == [
        script for script in name_editor.SCRIPTS if script is not NameScript.CYRILLIC
    ]
    column = editor._column
    places = [column.indexOf(editor._lines[script]) for script in name_editor.SCRIPTS if script in editor._lines]
    assert places == sorted(places)
