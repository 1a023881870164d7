"""People: letters that are typed go to the search, a person's page, what may be the same, and taking that back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from intake.clock import FixedClock
from intake.crypto.kdf import Argon2Params
from intake.crypto.secret import Secret
from intake.model.dates import exact
from intake.model.ids import new_id
from intake.model.names import Name
from intake.model.person import Person, Role
from intake.model.testimony import Testimony
from intake.services import casework, organisation
from intake.vault.vault import Vault
from tests.ui.screens.desk import at_desk, settle, show, words_of
from tests.ui.screens.kit import find
from ui.screens.people.detail import PersonScreen
from ui.screens.people.view import PeopleScreen
from ui.screens.release.view import ReleaseScreen
from ui.screens.testimonies.view import TestimoniesScreen
from ui.widgets.buttons import Button
from ui.widgets.labels import Text
from ui.widgets.rows import Row


@pytest.fixture
def vault(tmp_path: Path, clock: FixedClock, cheap_params: Argon2Params) -> Iterator[Vault]:
    with (
        Secret(b"a passphrase of several words") as passphrase,
        Vault.create(
            tmp_path / "two", passphrase, pseudonym="Kestrel", clock=clock, params=cheap_params, size_step=1 << 16
        ) as made,
    ):
        organisation.create(made, "Archive", clock=clock)
        yield made


def told_of(vault: Vault, name: str, number: str, born: str) -> str:
    testimony, person = new_id(), new_id()
    who = Person(
        testimony=testimony,
        names=(Name(id=new_id(), text=name),),
        roles=(Role.VICTIM,),
        birth_date=exact(born),
    )

    def save(writer: Any) -> None:
        writer.save(testimony, "testimony", Testimony(case_number=number))
        writer.save(person, "person", who)

    vault.write(save)
    return person


@pytest.mark.parametrize("screen_class", [PeopleScreen, TestimoniesScreen, ReleaseScreen])
def test_what_is_typed_at_once_goes_to_the_search(
    qtbot: Any, vault: Vault, clock: FixedClock, screen_class: Any
) -> None:
    with at_desk(vault, clock) as (context, _desk):
        screen = show(qtbot, screen_class(context))
        screen.setFocus()
        qtbot.keyClicks(screen, "ab")
        field = screen.typed()
        assert field.text().startswith("a")
        assert screen.focusWidget() is field
        screen.setFocus()
        qtbot.keyClick(screen, Qt.Key.Key_B, Qt.KeyboardModifier.AltModifier)
        assert screen.focusWidget() is not field
        screen._wait.stop()


def test_what_differs_stands_on_a_line_each(qtbot: Any, vault: Vault, clock: FixedClock) -> None:
    first = told_of(vault, "Munira", "AAAA-0001", "1958")
    casework.judge(vault, first, told_of(vault, "Мунира", "AAAA-0002", "1974"), same=True)
    with at_desk(vault, clock) as (context, _desk):
        screen = show(qtbot, PersonScreen(context), record=first)
        lines = [text.text() for text in screen.findChildren(Text) if text.isVisible()]
        assert "1958" in lines and "1974" in lines
        assert "sources disagree" in lines


def test_somebody_is_looked_at_linked_and_taken_apart_again(qtbot: Any, vault: Vault, clock: FixedClock) -> None:
    first, second = told_of(vault, "Munira", "AAAA-0001", "1958"), told_of(vault, "Munira", "AAAA-0002", "2007")
    with at_desk(vault, clock) as (context, desk):
        screen = show(qtbot, PersonScreen(context), record=first)
        find(screen, Row, "AAAA-0002 Munira").activated.emit()
        assert desk.opened[-1] == ("person", {"record": second})
        find(screen, Button, "The same").click()
        settle(qtbot, screen)
        assert "AAAA-0002" in words_of(screen)
        assert casework.individual(vault, first).linked == (second,)
        find(screen, Button, "Not the same").click()
        settle(qtbot, screen)
        assert "AAAA-0002" not in words_of(screen)
        assert casework.individual(vault, first).not_same == (second,)


def test_only_what_was_linked_from_here_can_be_taken_back_here(vault: Vault) -> None:
    first, second, third = (told_of(vault, "Munira", f"AAAA-000{number}", "1958") for number in range(3))
    casework.judge(vault, first, second, same=True)
    casework.judge(vault, second, third, same=True)
    held = casework.individual(vault, first)
    assert {key for key, _person in held.people} == {first, second, third}
    assert held.linked == (second,)
