"""A coordinator publishes a form of the organisation's own in the window, or is told all that is wrong with it."""

from __future__ import annotations

import pytest

from intake.services import forms, organisation
from tests.intake.sheets.books import SURVEY, form_book
from tests.ui.screens.kit import find, open_context, until
from ui.screens.organisation.own_questions import OwnQuestionsCard
from ui.widgets.buttons import Button
from ui.widgets.labels import Text


@pytest.fixture
def desk(qtbot, tmp_path):
    with open_context(tmp_path / "vault") as (context, _):
        organisation.create(context.vault, "Invented Archive", clock=context.clock)
        card = OwnQuestionsCard(context, lambda _picker: None, lambda: None)
        qtbot.addWidget(card)
        card.resize(700, 900)
        card.show()
        until(qtbot, lambda: card.view is not None)
        yield context, card


def said(card):
    return " | ".join(label.text() for label in card.findChildren(Text) if label.isVisible())


def test_a_form_is_looked_at_published_and_ended(qtbot, desk, tmp_path):
    context, card = desk
    assert "No form of its own" in said(card)
    workbook = tmp_path / "questions.xlsx"
    workbook.write_bytes(form_book())
    card.check(workbook)
    until(qtbot, lambda: card.publish_button is not None)
    until(qtbot, lambda: "6 question(s), in \u2068English\u2069, \u2068Русский\u2069" in said(card))
    # what is left aside is told before anybody signs
    assert "1 thing(s) in the workbook are left aside" in said(card)
    assert "The setting “version” is left aside" in said(card)
    assert forms.show(context.vault).forms == ()
    card.publish_button.click()
    until(qtbot, lambda: "Version 1" in said(card))
    assert [form.name for form in forms.asked(context.vault)] == ["visits"]
    find(card, Button, "Ask no more: Visits").click()
    find(card, Button, "Ask it no more").click()
    until(qtbot, lambda: "No form of its own" in said(card))
    assert forms.asked(context.vault) == ()


def test_what_is_not_supported_is_listed_with_its_place(qtbot, desk, tmp_path):
    context, card = desk
    workbook = tmp_path / "questions.xlsx"
    workbook.write_bytes(
        form_book([*SURVEY, ["geopoint", "spot", "Where", "Где"], ["text", "a", "A", "", "", "pulldata('x') = 1"]])
    )
    card.check(workbook)
    until(qtbot, lambda: "not published" in said(card))
    words = said(card)
    assert "This form is not published: 2 fault(s)" in words
    assert f"Sheet survey, row {len(SURVEY) + 1}, column type" in words
    assert "Questions of the type “geopoint” are not supported." in words
    assert "The function pulldata() is not supported." in words
    assert card.publish_button is None
    assert forms.show(context.vault).forms == ()


def test_a_file_that_is_no_workbook_is_refused(qtbot, desk, tmp_path):
    _, card = desk
    (tmp_path / "letter.txt").write_bytes(b"dear all")
    card.check(tmp_path / "letter.txt")
    until(qtbot, lambda: "cannot be read as a table" in said(card))
