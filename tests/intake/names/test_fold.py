from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake.names.fold import Gap, fold, tokens
from tests.intake.names.gold import PAIRS

ANY_TEXT = st.text(st.characters(exclude_categories=["Cs", "Cn"]), max_size=30)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Сауытбай", "САУЫТБАЙ"),
        ("Сауытбай", "Cayытбaй"),  # Latin C, a, y, a
        ("Сауытбай", "Сау\u00adыт\u200bбай"),
        ("Сауытбай", unicodedata.normalize("NFD", "Сауытбай")),
        ("Ёлка", "Елка"),
        ("Қанат", "Канат"),
        ("Айгүл", "Айгуль"),
        ("İbrahim", "IBRAHIM"),
        ("Işıl", "ışıl"),
        ("Ｓａｕｙｔ", "sauyt"),
        ("ساۋۇتباي", "ساوۇتبای"),
        ("ساۋۇ\u0640\u0640تباي", "ساۋۇتباي"),
        ("ئابدۇللا", "ابدۇللا"),
        ("ٴبىر", "بىر"),
        ("بىز", "بِیز"),
        ("ﺳﺎﯞ", "ساۋ"),
        ("كەڭەس", "کهڭه\u200cس"),
        ("٣١", "31"),
    ],
)
def test_one_form_for_every_way_of_typing(first: str, second: str) -> None:
    assert fold(first) == fold(second)


@given(ANY_TEXT)
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(ANY_TEXT)
def test_normal_forms_fold_alike(text: str) -> None:
    forms = {fold(unicodedata.normalize(form, text)) for form in ("NFC", "NFD")}
    assert len(forms) == 1


@given(st.sampled_from([form for _, form in PAIRS]), st.sampled_from([form for _, form in PAIRS]))
def test_a_word_still_begins_with_its_beginning(stem: str, rest: str) -> None:
    assert fold(stem + rest).startswith(fold(stem))


@given(ANY_TEXT)
def test_tokens_stand_in_order_within_the_text(text: str) -> None:
    end = 0
    for token in tokens(text):
        assert end <= token.start < token.end <= len(text)
        end = token.end


@given(ANY_TEXT)
def test_no_letter_is_left_outside_a_token(text: str) -> None:
    inside = {i for token in tokens(text) for i in range(token.start, token.end)}
    for position, char in enumerate(text):
        if unicodedata.category(char) in ("Ll", "Lu", "Nd") and fold(char):
            assert position in inside


def test_a_token_takes_what_hides_in_it() -> None:
    text = "Бұл «Са\u00adуыт\u200dбай\u0301», дейді"
    found = tokens(text)[1]
    assert text[found.start : found.end] == "Са\u00adуыт\u200dбай\u0301"


def test_gaps_say_what_may_be_one_name() -> None:
    text = "Нур Султан-Бек. Ол 沙吾提说：Ахмет'тің"
    assert [(t.text, t.gap) for t in tokens(text)] == [
        ("hyp", Gap.START),
        (fold("Султан"), Gap.SPACE),
        (fold("Бек"), Gap.GLUED),
        (fold("Ол"), Gap.BREAK),
        ("沙吾提说", Gap.SPACE),
        (fold("Ахмет"), Gap.BREAK),
        (fold("тің"), Gap.GLUED),
    ]
