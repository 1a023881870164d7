"""Second marriages, stepmothers, adopted children, guardians: told, drawn and said, by real widgets and a vault."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton

from intake.model.ids import new_id
from intake.model.names import Name, NameKind
from intake.model.person import Bond, Kin, Person, Relationship, Role, Sex
from tests.ui.screens.kit import RememberingShell, find, open_context, until
from ui.screens import Context
from ui.screens.testimonies.detail import TestimonyScreen
from ui.screens.testimonies.family_card import FamilyCard
from ui.widgets.fields import Dropdown
from ui.widgets.labels import Text
from ui.widgets.rows import Row
from ui.widgets.safe_text import SafeLineEdit
from ui.widgets.scrolled import Scrolled


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[tuple[Context, RememberingShell]]:
    with open_context(tmp_path / "vault") as pair:
        yield pair


def tie(to: str, kin: Kin, bond: Bond | None = None) -> Relationship:
    return Relationship(id=new_id(), to=to, kin=kin, bond=bond)


def told(name: str, role: Role, sex: Sex, *ties: Relationship) -> Person:
    return Person(names=(Name(id=new_id(), text=name),), roles=(role,), sex=sex, relationships=ties)


@pytest.fixture
def family(qtbot: Any, opened: tuple[Context, RememberingShell]) -> TestimonyScreen:
    """His father's second wife and her son; a girl he took in."""
    screen = TestimonyScreen(opened[0])
    qtbot.addWidget(screen)
    screen.resize(1100, 700)
    screen.show()
    screen.entered(testimony=None)
    people = {
        "he": told("Мұратхан", Role.VICTIM, Sex.MALE, tie("father", Kin.CHILD), tie("mother", Kin.CHILD)),
        "father": told("Дәулетбек", Role.RELATIVE, Sex.MALE),
        "mother": told("Зейнеп", Role.RELATIVE, Sex.FEMALE, tie("father", Kin.SPOUSE, Bond.FORMER)),
        "second": told("گۇلنار", Role.RELATIVE, Sex.FEMALE, tie("father", Kin.SPOUSE)),
        "brother": told("Ерлан", Role.RELATIVE, Sex.MALE, tie("father", Kin.CHILD), tie("second", Kin.CHILD)),
        "girl": told("Әсел", Role.RELATIVE, Sex.FEMALE, tie("he", Kin.CHILD, Bond.ADOPTIVE)),
        "grandmother": told("Бибі", Role.RELATIVE, Sex.FEMALE, tie("father", Kin.PARENT)),
    }

    def entered(account: Any) -> Any:
        for key, person in people.items():
            account = account.with_person(key, person)
        return account

    screen._controller.edit(entered)
    find(screen, QAbstractButton, "People").click()
    QApplication.processEvents()
    return screen


def test_everybody_is_called_what_they_are_to_the_victim(family: TestimonyScreen) -> None:
    card = family.findChild(FamilyCard)
    assert isinstance(card, FamilyCard)
    said = {key: node.relative.line for key, node in card.view.nodes.items() if len(key) < 32}
    assert said == {
        "he": "Victim",
        "father": "father",
        "mother": "mother",
        "second": "step-mother",
        "brother": "half-brother",
        "girl": "adopted daughter",
        "grandmother": "mother of Дәулетбек",
    }
    # beside the drawing, and for a screen reader, the same
    assert find(family, Row, "Ерлан, half-brother")
    assert "former wife of Дәулетбек" in card.view.nodes["mother"].accessibleDescription()
    assert find(family, Text, "Dashed lines: a marriage that is over, or kin not by birth")


def test_how_a_tie_came_about_is_chosen_beside_it_and_fits_it(family: TestimonyScreen, qtbot: Any) -> None:
    card = family.findChild(FamilyCard)
    assert isinstance(card, FamilyCard)
    card.view.nodes["girl"].click()
    find(card, QAbstractButton, "Ties of this person").click()
    chooser = find(card, Dropdown, "How it came about")
    assert chooser.currentData() is Bond.ADOPTIVE
    chooser.setFocus()
    qtbot.keyClick(chooser, Qt.Key.Key_End)
    assert family._controller.account.people["girl"].relationships[0].bond is Bond.GUARDIAN
    assert card.view.nodes["girl"].relative.line == "daughter in their care"
    kin = find(card, Dropdown, "Tie")
    kin.choose(Kin.SPOUSE)
    kin.activated.emit(kin.currentIndex())
    (changed,) = family._controller.account.people["girl"].relationships
    assert (changed.kin, changed.bond) == (Kin.SPOUSE, None)
    assert [chooser.itemData(number) for number in range(chooser.count())] == [None, Bond.FORMER]


def test_long_names_stand_on_two_lines_in_their_box(family: TestimonyScreen) -> None:
    card = family.findChild(FamilyCard)
    assert isinstance(card, FamilyCard)
    before = card.view.nodes["he"].height()

    def renamed(account: Any) -> Any:
        return account.with_person("he", told("Мұратхан Дәулетбекұлы Сейітов", Role.VICTIM, Sex.MALE))

    family._controller.edit(renamed)
    QApplication.processEvents()
    assert card.view.nodes["he"].height() > before


def test_a_large_family_is_drawn_whole_and_every_box_is_reached_by_arrows(family: TestimonyScreen, qtbot: Any) -> None:

    def more(account: Any) -> Any:
        for number in range(18):
            child = told(f"Бала {number}", Role.RELATIVE, Sex.FEMALE, tie(("brother", "girl")[number % 2], Kin.CHILD))
            account = account.with_person(f"p{number}", child)
        return account

    family._controller.edit(more)
    QApplication.processEvents()
    card = family.findChild(FamilyCard)
    assert isinstance(card, FamilyCard)
    nodes = card.view.nodes
    assert len(nodes) == 26
    reached, waiting = {"he"}, ["he"]
    while waiting:
        here = nodes[waiting.pop()]
        for key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down):
            here.setFocus()
            qtbot.keyClick(here, key)
            there = next(one for one, node in nodes.items() if node is family.focusWidget())
            if there not in reached:
                reached.add(there)
                waiting.append(there)
    assert reached == set(nodes)


def test_a_fathers_name_is_offered_to_a_new_child_and_taken_by_one_key(family: TestimonyScreen, qtbot: Any) -> None:
    card = family.findChild(FamilyCard)
    assert isinstance(card, FamilyCard)
    people = family._controller.account.people
    page = Scrolled(family)  # as the shell shows it
    page.resize(1100, 700)
    page.show()
    QApplication.processEvents()
    node = card.view.nodes["he"]
    node.click()
    node.setFocus()
    page.ensureWidgetVisible(node)
    QApplication.processEvents()
    before = set(people)
    qtbot.keyClick(node, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    (child,) = set(family._controller.account.people) - before
    QApplication.processEvents()
    # what is typed next is seen, though the drawing is a page below
    typed = family.focusWidget()
    assert isinstance(typed, SafeLineEdit)
    until(qtbot, lambda: typed.visibleRegion().boundingRect().height() == typed.height())
    choice = find(family, Dropdown, "Sex")
    choice.choose(Sex.FEMALE)
    choice.activated.emit(choice.currentIndex())
    # nothing is said by itself
    assert [name.text for name in family._controller.account.people[child].names] == [""]
    button = find(family, QPushButton, "Father's name: \u2068Мұратханқызы\u2069")
    assert "Nobody has said it yet" in button.accessibleDescription()
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    (name,) = family._controller.account.people[child].names
    assert (name.kind, name.text) == (NameKind.FATHERS, "Мұратханқызы")
    assert name.note == "Taken over from the names of the family"
    family.setParent(None)
    page.deleteLater()
    assert name.spellings
    assert not any(spelling.confirmed for spelling in name.spellings)
