"""Kazakh in the Arabic script is set by rule: the letters of 1983, and nothing that is pressed or filled in changes."""

from __future__ import annotations

import importlib.util
import string
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.resources import resource


def _load() -> ModuleType:
    spec = importlib.util.spec_from_file_location("kazakh_arabic", resource("translations", "kazakh_arabic.py"))
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


RULES = _load()


@pytest.mark.parametrize(
    ("cyrillic", "arabic"),
    [
        ("қазақ", "قازاق"),
        ("тілі", "\u0674تىلى"),  # front vowels alone are told by the hamza
        ("кітап", "كىتاپ"),  # k tells it already
        ("үлес", "ۇلەس"),  # and so does e
        ("Ұйым", "ۇيىم"),
        ("айғақ", "ايعاق"),
        ("көру", "كورۋ"),
    ],
)
def test_words_are_set_by_the_rules_of_1983(cyrillic: str, arabic: str) -> None:
    assert RULES.text(cyrillic) == arabic


def test_marks_are_those_of_the_script_and_what_is_pressed_stays() -> None:
    assert RULES.text("Ашу, жабу? Ctrl+L {name} `age` PDF") == "اشۋ، جابۋ؟ Ctrl+L {name} `age` PDF"


@given(st.text("абвгғқң ", max_size=20), st.text(string.ascii_letters, min_size=1, max_size=8))
def test_what_is_filled_in_is_kept_wherever_it_stands(words: str, name: str) -> None:
    assert f"{{{name}}}" in RULES.text(f"{words}{{{name}}}{words}")
