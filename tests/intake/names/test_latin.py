from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake.names.latin import search_fold
from tests.intake.names.gold import ACROSS


def test_spellings_of_one_name_meet() -> None:
    assert (
        len({search_fold(n) for n in ("Сауытбаева", "Sauytbayeva", "Sauytbaeva", "САУЫТБАЕВА", "Сау\u00adытбаева")})
        == 1
    )
    assert len({search_fold(n) for n in ("Ержан", "Yerzhan", "Yerjan", "ەرجان", "ئېرجان")}) == 1
    assert len({search_fold(n) for n in ("Айгүл", "Aygül", "Aygul", "айгуль", "ايگۇل", "ئايگۈل")}) == 1
    assert len({search_fold(n) for n in ("IŞIL", "ışıl", "Işıl")}) == 1
    assert search_fold("İSTANBUL") == search_fold("istanbul") == "istanbul"


def test_inflected_forms_begin_with_the_name() -> None:
    for name, form in [
        ("Сауытбай", "Сауытбайдың"),
        ("Сауытбай", "Сауытбаевой"),
        ("Sauytbay", "Сауытбайға"),
        ("Ahmet", "Ahmet'in"),
        ("ساۋۇتباي", "ساۋۇتبايدىن"),
    ]:
        assert search_fold(form).startswith(search_fold(name))


def test_every_han_character_is_a_word() -> None:
    assert search_fold("他说沙吾提，2018年") == "他 说 沙 吾 提 2018 年"


def test_digits_and_signs() -> None:
    assert search_fold("тел. +7 (٧٠١) １２") == "tel 7 701 12"
    assert search_fold("Ma'mut don’t a-b") == "mamut dont a b"


@given(st.text(st.characters(exclude_categories=["Cs", "Cn"]), max_size=40))
def test_result_is_words_parted_by_one_space(text: str) -> None:
    folded = search_fold(text)
    assert folded == " ".join(folded.split())


@given(st.text("абвгдеёжзиыйқғңөұүһіьаااەېىيقغكئۈۆabcşçğıİöü' ", max_size=30))
def test_our_alphabets_become_plain_latin(text: str) -> None:
    assert set(search_fold(text)) <= set("abcdefghijklmnopqrstuvwxyz ")


@pytest.mark.parametrize("row", ACROSS)
def test_cyrillic_and_latin_share_their_first_letters(row: tuple[str, ...]) -> None:
    assert search_fold(row[0])[:3] == search_fold(row[1])[:3]
