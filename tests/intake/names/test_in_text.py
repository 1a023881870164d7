"""Names of known people in a text: found in every script, with endings kept, and nothing made of other words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake.names.in_text import NamesInText

KNOWN = NamesInText(
    ["Мұратхан Айтуғанұлы", "Тұрсынбек", "Gulnar", "ئايگۈل", "مۇراتحان", "Али", "沙吾提·木拉提", "Айгүл", "Болат"]
)


@pytest.mark.parametrize(
    ("word", "entered", "instead"),
    [
        ("Мұратханды", "Мұратхан", ""),
        ("Мурадхан", "Мұратхан", "Мұратхан"),
        ("Муратхана", "Мұратхан", "Мұратхана"),
        ("Турсынбектен", "Тұрсынбек", "Тұрсынбектен"),
        ("Gülnarın", "Gulnar", "Gulnarın"),
        ("ئايگۇلنىڭ", "ئايگۈل", "ئايگۈلنىڭ"),
        ("مۇراتحانعا", "مۇراتحان", ""),
        ("Алиге", "Али", ""),
        ("Айгуль", "Айгүл", "Айгүл"),
        ("Айгульді", "Айгүл", "Айгүлді"),
        ("Муратхан", "Мұратхан", "Мұратхан"),
    ],
)
def test_found_with_its_ending(word: str, entered: str, instead: str) -> None:
    (found,) = KNOWN.find(f"Сол күні {word}, келді.")
    assert (found.entered, found.instead) == (entered, instead)
    assert f"Сол күні {word}, келді."[found.start : found.end] == word


def test_chinese_names_inside_a_sentence() -> None:
    found = KNOWN.find("他说沙吾提去了,木拉提没去。")
    assert [one.entered for one in found] == ["沙吾提", "木拉提"]


@pytest.mark.parametrize("text", ["болатын", "мектепте оқыды", "The family left in May.", "我们去了学校", ""])
def test_other_words_are_left_alone(text: str) -> None:
    assert KNOWN.find(text) == []


def test_a_name_known_in_another_script_only_is_told_and_not_respelled() -> None:
    (found,) = NamesInText(["Muratkhan"]).find("Мұратхан келді")
    assert (found.entered, found.instead) == ("Muratkhan", "")


@given(st.text(max_size=80))
def test_spans_lie_in_the_text_and_do_not_overlap(text: str) -> None:
    last = 0
    for found in KNOWN.find(text):
        assert last <= found.start < found.end <= len(text)
        last = found.end


@given(st.sampled_from(["ды", "ның", "ға", "дан", "мен", "лар", ""]))
def test_what_is_written_as_entered_is_never_respelled(ending: str) -> None:
    for name in ("Мұратхан", "Тұрсынбек", "Болат"):
        assert all(not found.instead for found in KNOWN.find(name + ending))
