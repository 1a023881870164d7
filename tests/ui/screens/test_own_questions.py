"""The organisation's own questions in a testimony: what is relevant now, what is kept, what is still readable later."""

from __future__ import annotations

import io

import pytest
from PySide6.QtWidgets import QLineEdit

from intake.model.base import Unanswered
from intake.services import forms, organisation
from intake.services.forms import ReadForm
from intake.sheets.forms import read_form
from tests.intake.sheets.books import CHOICES, SURVEY, form_book
from tests.ui.screens.kit import find, open_context, type_text, until
from ui.screens.testimonies.controller import TestimonyController
from ui.screens.testimonies.own_question_rows import QuestionRow
from ui.screens.testimonies.own_questions import OwnQuestions
from ui.widgets.buttons import Button
from ui.widgets.labels import Text


@pytest.fixture
def desk(qtbot, tmp_path):
    with open_context(tmp_path / "vault") as (context, _):
        organisation.create(context.vault, "Invented Archive", clock=context.clock)
        yield context


def publish(context, survey=SURVEY, choices=CHOICES):
    definition, faults = read_form(io.BytesIO(form_book(survey, choices)), name="form")
    assert definition is not None, faults
    return forms.publish(context.vault, ReadForm(definition, ()), clock=context.clock)


def shown(qtbot, context, record=None):
    controller = TestimonyController(context)
    controller.open(record)
    widget = OwnQuestions(context, controller)
    qtbot.addWidget(widget)
    widget.resize(900, 1200)
    widget.show()
    until(qtbot, lambda: widget.loaded)
    return controller, widget


def rows(widget):
    return {key[0].question: row for key, row in widget.cards[0].rows.items() if isinstance(row, QuestionRow)}


def kept(controller):
    return {a.question: (a.value, a.shown) for a in controller.account.testimony.form_answers}


def said(widget):
    return [label.text() for label in widget.findChildren(Text) if not label.isHidden() and label.text()]


def test_without_a_form_it_says_so(qtbot, desk):
    _, widget = shown(qtbot, desk)
    assert "Your organisation has no questions of its own" in said(widget)


def test_questions_come_and_go_and_the_keyboard_stays(qtbot, desk):
    publish(desk)
    controller, widget = shown(qtbot, desk)
    assert set(rows(widget)) == {"who"}
    assert rows(widget)["who"].field.editor.accessibleName() == "Who told you?"
    who = rows(widget)["who"].editor
    type_text(who, "Анар")
    assert set(rows(widget)) == {"who", "times"}
    assert rows(widget)["who"].editor is who
    assert who.text() == "Анар"
    type_text(rows(widget)["times"].editor, "٣")
    assert kept(controller)["times"] == ("3", "")
    assert kept(controller)["many"] == ("few", "")
    assert "money" in rows(widget)
    who.setText("")
    who.textEdited.emit("")
    # what was said stays although it is not asked any more
    assert set(rows(widget)) == {"who"}
    assert kept(controller)["times"] == ("3", "")


def test_what_is_wrong_is_said_in_place_and_still_kept(qtbot, desk):
    publish(desk)
    controller, widget = shown(qtbot, desk)
    type_text(rows(widget)["who"].editor, "x")
    row = rows(widget)["times"]
    type_text(row.editor, "500")
    row.editor.clearFocus()
    row.editor.editingFinished.emit()
    assert row.field.error == "1 to 99"
    type_text(row.editor, " many")
    row.editor.clearFocus()
    row.editor.editingFinished.emit()
    assert row.field.error.startswith("A whole number is asked for")
    assert kept(controller)["times"][0] == "500 many"
    assert controller.commit(finish=True)


def test_a_required_question_is_only_shown_as_open(qtbot, desk):
    publish(desk)
    controller, widget = shown(qtbot, desk)
    assert any("asked for and not answered yet" in text for text in said(widget))
    row = rows(widget)["who"]
    row.why.emit(Unanswered.REFUSED)
    assert not any("asked for and not answered yet" in text for text in said(widget))
    answer = controller.account.testimony.form_answers[0]
    assert (answer.question, answer.unanswered) == ("who", {"value": Unanswered.REFUSED})
    type_text(row.editor, "Анар")
    answer = controller.account.testimony.form_answers[0]
    assert (answer.value, answer.unanswered) == ("Анар", {})
    row.why.emit(Unanswered.UNKNOWN)
    assert row.editor.text() == ""


def test_rounds_choices_and_what_else(qtbot, desk):
    publish(desk)
    controller, widget = shown(qtbot, desk)
    find(widget, Button, "Add: Visit").click()
    find(widget, Button, "Add: Visit").click()
    assert {"Visit 1", "Visit 2"} <= set(said(widget))
    places = [row for key, row in widget.cards[0].rows.items() if key[0].question == "where"]
    places[1].answered.emit("camp")
    assert [key[0].question for key in widget.cards[0].rows].count("seen") == 1
    seen = rows(widget)["seen"]
    for tick in seen._ticks:
        tick.box.click()
    assert kept(controller)["seen"] == ("guards wire", "Guards · Barbed wire")
    places[0].answered.emit("other")
    places[0].other.emit("An aunt's house")
    found = {(a.question, a.section): a for a in controller.account.testimony.form_answers}
    assert found[("where", "Visit 1")].shown == "Something else"
    assert found[("where_other", "Visit 1")].value == "An aunt's house"
    assert found[("where", "Visit 2")].shown == "In a camp"
    find(widget, Button, "Remove Visit 2").click()
    assert any(text.startswith("Remove it with") for text in said(widget))
    find(widget, Button, "Remove it").click()
    assert not any(a.section == "Visit 2" for a in controller.account.testimony.form_answers)


def test_answers_stay_readable_when_the_form_changes_or_goes(qtbot, desk):
    publish(desk)
    controller, widget = shown(qtbot, desk)
    type_text(rows(widget)["who"].editor, "Анар")
    type_text(rows(widget)["times"].editor, "4")
    assert controller.commit()
    record = controller.account.id
    # "times" is asked no more, and "who" in other words
    survey = [row for row in SURVEY if len(row) < 2 or row[1] not in {"times", "after", "many", "money"}]
    survey = [row for row in survey if row != ["end group"]]
    changed = [[*row[:2], "Who said it?", *row[3:]] if row[1:2] == ["who"] else row for row in survey]
    assert publish(desk, changed).version == 2
    controller, widget = shown(qtbot, desk, record)
    words = said(widget)
    assert "Answered, and not asked any more" in words
    assert {"How many times?", "4", "Visits, version 1"} <= set(words)
    assert rows(widget)["who"].editor.text() == "Анар"
    assert {a.label for a in controller.account.testimony.form_answers if a.question == "who"} == {"Who told you?"}
    forms.withdraw(desk.vault, "visits", clock=desk.clock)
    _, widget = shown(qtbot, desk, record)
    assert {"Who told you?", "Анар", "How many times?", "4"} <= set(said(widget))
    assert not widget.findChildren(QLineEdit)


HEAD = ["type", "name", "label::English (en)", "guidance_hint::English (en)", "required", "required_message",
        "choice_filter"]  # fmt: skip
COUNTIES = [
    ["list_name", "name", "label::English (en)", "region"],
    ["region", "ili", "Ili"],
    ["region", "altay", "Altay"],
    ["county", "tekes", "Tekes", "ili"],
    ["county", "burqin", "Burqin", "altay"],
]
PLACES = [
    HEAD,
    ["text", "name", "Name", "As the witness says it", "yes", "Nobody is found without a name"],
    ["select_one region", "region", "Where was ${name} born?"],
    ["select_one county", "county", "Which county of ${region}?", "", "", "", "region = ${region}"],
]


def test_words_and_choices_follow_answers_and_the_keyboard_stays(qtbot, desk):
    publish(desk, PLACES, COUNTIES)
    controller, widget = shown(qtbot, desk)
    assert "As the witness says it" in said(widget)
    assert "Asked for, and not answered yet · Nobody is found without a name" in said(widget)
    name = rows(widget)["name"].editor
    assert rows(widget)["region"].editor.accessibleName() == "Where was … born?"
    type_text(name, "Анар")
    # what stands above is left alone, what speaks of it is said anew
    assert rows(widget)["name"].editor is name
    assert rows(widget)["region"].editor.accessibleName() == "Where was Анар born?"
    rows(widget)["region"].answered.emit("ili")
    county = rows(widget)["county"]
    assert county.field.editor.accessibleName() == "Which county of Ili?"
    county.answered.emit("tekes")
    assert kept(controller)["county"] == ("tekes", "Tekes")
    rows(widget)["region"].answered.emit("altay")
    held = rows(widget)["county"]
    assert held is not county
    # the answer is kept, and told
    assert kept(controller)["county"] == ("tekes", "Tekes")
    assert "This does not go with an answer given before. It is kept." in said(widget)
    (answer,) = [one for one in controller.account.testimony.form_answers if one.question == "county"]
    assert answer.label == "Which county of Ili?"


def test_a_filter_without_an_answer_before_it_offers_nothing_and_breaks_nothing(qtbot, desk):
    publish(desk, PLACES, COUNTIES)
    _, widget = shown(qtbot, desk)
    assert rows(widget)["county"].editor is not None


def test_a_new_round_takes_the_keyboard_to_its_first_question(qtbot, desk):
    publish(desk)
    _, widget = shown(qtbot, desk)
    type_text(rows(widget)["who"].editor, "Анар")
    type_text(rows(widget)["times"].editor, "3")
    for _ in range(2):
        find(widget, Button, "Add: Visit").click()
        inner = [row for key, row in widget.cards[0].rows.items() if key[0].question == "day"]
        assert inner[-1].editor.hasFocus()
    assert len({key[0].within for key in widget.cards[0].rows if key[0].question == "day"}) == 2


def test_an_answer_stands_with_the_words_it_was_given_to(qtbot, desk):
    publish(desk, PLACES, COUNTIES)
    controller, widget = shown(qtbot, desk)
    type_text(rows(widget)["name"].editor, "Анар")
    rows(widget)["region"].answered.emit("ili")
    assert not any(words.startswith("When this was answered") for words in said(widget))
    controller.commit()
    record = controller.account.id
    other = [[*row] for row in PLACES]
    other[1][2], other[2][2] = "Name of the official", "Where does ${name} work?"
    publish(desk, other, COUNTIES)
    controller, widget = shown(qtbot, desk, record)
    assert rows(widget)["name"].field.editor.accessibleName() == "Name of the official"
    assert "When this was answered, the question was: Name" in said(widget)
    assert "When this was answered, the question was: Where was Анар born?" in said(widget)
    type_text(rows(widget)["name"].editor, "Айгүл")
    # answered anew, it is an answer to the words of now
    assert "When this was answered, the question was: Name" not in said(widget)
