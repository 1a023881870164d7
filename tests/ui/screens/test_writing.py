"""Narrative, transcript and translation as they are written: time codes, names, and what has become stale."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import QWidget

from intake.model.ids import new_id
from intake.model.names import Name
from intake.model.person import Person, Role
from intake.model.testimony import Translation
from intake.services import interview, translations
from tests.ui.screens.kit import RememberingShell, open_context
from ui.screens import Context
from ui.screens.testimonies import keys
from ui.screens.testimonies.controller import TestimonyController
from ui.screens.testimonies.narrative_tab import NarrativeTab
from ui.screens.testimonies.timed_writing import TimedWriting
from ui.screens.testimonies.translation_card import TranslationCard
from ui.widgets.card import vbox

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[tuple[Context, RememberingShell]]:
    with open_context(tmp_path / "vault") as pair:
        yield pair


@pytest.fixture
def controller(opened: tuple[Context, RememberingShell]) -> Iterator[TestimonyController]:
    context, _ = opened
    account = interview.start(context.vault, clock=context.clock)
    person = Person(roles=(Role.VICTIM,), names=(Name(id=new_id(), text="Мұратхан"),))
    account, _ = interview.add_person(account, person)
    interview.save(context.vault, account)
    made = TestimonyController(context)
    made.open(account.id)
    yield made
    made.forget()


def writing(qtbot: Any, controller: TestimonyController, text: str = "", **more: Any) -> TimedWriting:
    theme = controller._context.theme
    made = TimedWriting(theme, controller, text, name="words", lines=6, **more)
    qtbot.addWidget(made)
    made.resize(600, 300)
    made.show()
    made.activateWindow()
    made.editor.setFocus()
    qtbot.waitUntil(made.editor.hasFocus)
    return made


def at_end(made: TimedWriting) -> None:
    made.editor.moveCursor(QTextCursor.MoveOperation.End)


def test_the_key_writes_the_time_and_who_speaks(qtbot: Any, controller: TestimonyController) -> None:
    made = writing(qtbot, controller, now=lambda: 3 * 3600 + 220.9)
    qtbot.keyClick(made.editor, Qt.Key.Key_F8)
    assert made.editor.toPlainText() == "[03:03:40] "
    made.editor.insertPlainText("A word.")
    qtbot.keyClick(made.editor, Qt.Key.Key_2, ALT)
    assert made.editor.toPlainText() == "[03:03:40] A word.\n[03:03:40] S2: "


def test_where_nothing_runs_the_key_writes_nothing(qtbot: Any, controller: TestimonyController) -> None:
    made = writing(qtbot, controller, "A word", now=lambda: None)
    qtbot.keyClick(made.editor, Qt.Key.Key_F8)
    assert made.editor.toPlainText() == "A word"
    tab = NarrativeTab(controller._context.theme, controller)
    qtbot.addWidget(tab)
    assert not tab.insert_time()


def test_a_key_and_a_click_jump_to_a_time_code(qtbot: Any, controller: TestimonyController) -> None:
    made = writing(qtbot, controller, "[00:01:05] First.\nno code here\n[01:00:00] Last.", follows=True)
    jumps: list[float] = []
    made.jump.connect(jumps.append)
    cursor = made.editor.textCursor()
    cursor.setPosition(22)  # in the second line: the code above it counts
    made.editor.setTextCursor(cursor)
    qtbot.keyClick(made.editor, Qt.Key.Key_Return, CTRL)
    at_end(made)
    qtbot.keyClick(made.editor, Qt.Key.Key_Return, CTRL)
    assert jumps == [65.0, 3600.0]
    cursor.setPosition(4)
    point = made.editor.cursorRect(cursor).center()
    qtbot.mouseClick(made.editor.viewport(), Qt.MouseButton.LeftButton, pos=point)
    cursor.setPosition(15)
    qtbot.mouseClick(made.editor.viewport(), Qt.MouseButton.LeftButton, pos=made.editor.cursorRect(cursor).center())
    assert jumps == [65.0, 3600.0, 65.0]


def test_the_key_that_finishes_a_testimony_does_not_do_so_here(qtbot: Any, controller: TestimonyController) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    made = TimedWriting(controller._context.theme, controller, "[00:00:07] x", name="w", lines=4, follows=True)
    vbox(window).addWidget(made)
    finished: list[bool] = []
    QShortcut(QKeySequence(keys.KEEP), window, lambda: finished.append(True))
    window.show()
    window.activateWindow()
    made.editor.setFocus()
    qtbot.waitUntil(made.editor.hasFocus)
    qtbot.keyClick(made.editor, Qt.Key.Key_Return, CTRL)
    assert not finished


def test_a_name_written_otherwise_is_told_and_respelled_by_one_key(qtbot: Any, controller: TestimonyController) -> None:
    made = writing(qtbot, controller, "Олар Мурадханды әкетті. Мұратханнан хат келді. Муратханға барды.")
    assert [span.instead for _, span in made.editor.differing()] == ["Мұратханды", "Мұратханға"]
    assert made._told.isVisible()
    qtbot.keyClick(made.editor, Qt.Key.Key_Return, ALT)  # goes there
    assert "Мұратханды" in made._instead.text()
    qtbot.keyClick(made.editor, Qt.Key.Key_Return, ALT)  # writes it
    assert "Олар Мұратханды әкетті." in made.editor.toPlainText()
    made.editor.undo()
    assert "Мурадханды" in made.editor.toPlainText()
    for _ in range(4):
        qtbot.keyClick(made.editor, Qt.Key.Key_Return, ALT)
    assert made.editor.differing() == []
    assert not made._told.isVisible()


def test_a_new_person_is_known_at_once(qtbot: Any, controller: TestimonyController) -> None:
    made = writing(qtbot, controller, "Турсынбек келді")
    assert made.editor.differing() == []
    person = Person(names=(Name(id=new_id(), text="Тұрсынбек"),))
    controller.edit(lambda account: interview.add_person(account, person)[0])
    assert [span.instead for _, span in made.editor.differing()] == ["Тұрсынбек"]


def test_a_long_narrative_is_looked_through_line_by_line(qtbot: Any, controller: TestimonyController) -> None:
    made = writing(qtbot, controller, "\n".join(f"Жол {n}: Мұратхан келді." for n in range(300)))
    looked: list[str] = []
    find = made._names.find
    made._names.find = lambda text: looked.append(text) or find(text)  # type: ignore
    at_end(made)
    made.editor.insertPlainText(" Тағы")
    assert len(looked) <= 2


def test_a_translation_knows_what_it_was_made_from(qtbot: Any, controller: TestimonyController) -> None:
    controller.edit_testimony(narrative="Оларды әкетті.", translations=(Translation(id="a" * 32),))
    card = TranslationCard(controller._context.theme, controller, "a" * 32)
    qtbot.addWidget(card)
    card.show()
    card.writing.editor.insertPlainText("They were taken.")
    (held,) = controller.account.testimony.translations
    assert held.made_from_text == translations.digest("Оларды әкетті.")
    with controller._context.vault.reader() as reader:
        (value,) = reader.state(controller.account.id).fields[("narrative",)].current
    assert held.made_from == value.target.revision
    assert held.by == controller.pseudonym
    assert not card._stale.isVisible()
    controller.edit_testimony(narrative="Оларды таңертең әкетті.")
    assert card._stale.isVisible()
    card._fits()
    assert not card._stale.isVisible()
    card._checked.setChecked(True)
    (held,) = controller.account.testimony.translations
    assert (held.checked, held.checked_by) == (True, controller.pseudonym)


def test_without_a_source_nothing_is_stale() -> None:
    from intake.model.testimony import Testimony

    told = Testimony(narrative="new")
    assert not translations.is_stale(told, Translation(id="a" * 32))
    made = Translation(id="a" * 32, of="b" * 32, made_from_text=translations.digest("gone"))
    assert translations.is_stale(told, made)
    assert translations.is_stale(msgspec.structs.replace(told), made)
