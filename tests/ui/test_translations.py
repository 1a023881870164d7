"""Every text of the window is in every language, with what is filled in, and the files are those of the sources."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtWidgets import QApplication

from intake.errors import MediaTooLarge, NotPermitted
from ui.error_text import explain
from ui.languages import LANGUAGES, Translations
from ui.resources import resource

FORMS = {"en": 2, "ru": 3, "kk": 2, "kk_Arab": 2, "ug": 2, "tr": 1, "zh": 1}
NAMES = tuple(f"amanat_{code}.ts" for code in FORMS)
TRANSLATED = tuple(name for name in NAMES if name != "amanat_en.ts")
OWN_LETTERS = {
    "ru": "[а-яё]",
    "kk": "[а-яәғқңөұүһі]",
    "kk_Arab": "[\u0621-\u06d5]",
    "ug": "[\u0621-\u06d5]",
    "zh": "[\u4e00-\u9fff]",
}
_FILLED_IN = re.compile(r"\{\w*\}|%n|`[^`]+`|Ctrl\+\w+|\bF\d+\b")
_ENGLISH_WORDS = re.compile(r"[A-Za-z]{2,}")
_KEPT_WORDS = {"age", "attach", "base", "pyxform"}
"""Small words that stay; names such as Linux and PDF stay wherever English has them."""


class Message(NamedTuple):
    context: str
    source: str
    forms: tuple[str, ...]
    plural: bool
    unfinished: bool


def messages(path: Path) -> Iterator[Message]:
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = tuple(form.text or "" for form in translation.iter("numerusform"))
            yield Message(
                context.findtext("name") or "",
                message.findtext("source") or "",
                forms or (translation.text or "",),
                message.get("numerus") == "yes",
                translation.get("type") is not None,
            )


def code_of(name: str) -> str:
    return name.removeprefix("amanat_").removesuffix(".ts")


def test_every_language_of_the_window_has_a_file() -> None:
    assert {one.code for one in LANGUAGES} == set(FORMS)


@pytest.fixture(params=NAMES)
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_nothing_is_left_untranslated(name: str) -> None:
    left = [(one.context, one.source) for one in messages(resource("translations", name)) if one.unfinished]
    empty = [
        (one.context, one.source)
        for one in messages(resource("translations", name))
        if not all(form.strip() for form in one.forms)
    ]
    assert not left and not empty, left + empty


def test_every_plural_has_all_its_forms(name: str) -> None:
    for one in messages(resource("translations", name)):
        assert len(one.forms) == (FORMS[code_of(name)] if one.plural else 1), one


def test_what_is_filled_in_and_pressed_is_the_same_in_every_form(name: str) -> None:
    for one in messages(resource("translations", name)):
        wanted = Counter(_FILLED_IN.findall(one.source))
        for form in one.forms:
            found = Counter(_FILLED_IN.findall(form))
            if len(one.forms) > 1 and form is one.forms[0] and not found["%n"]:
                continue  # "Only the first name is shown": one needs no number
            assert found == wanted, (one.context, one.source, form)


@pytest.mark.parametrize("name", TRANSLATED)
def test_spaces_and_line_ends_at_the_edges_are_kept(name: str) -> None:
    for one in messages(resource("translations", name)):
        for form in one.forms:
            assert form[: len(form) - len(form.lstrip())] == one.source[: len(one.source) - len(one.source.lstrip())]
            assert form[len(form.rstrip()) :] == one.source[len(one.source.rstrip()) :], one


@pytest.mark.parametrize("name", [name for name in TRANSLATED if code_of(name) in OWN_LETTERS])
def test_no_english_is_left_in_a_language_of_another_script(name: str) -> None:
    for one in messages(resource("translations", name)):
        for form in one.forms:
            words = set(_ENGLISH_WORDS.findall(_FILLED_IN.sub("", form))) - _KEPT_WORDS
            names = {word for word in _ENGLISH_WORDS.findall(one.source) if not word.islower()}
            assert not words - names, (one.context, one.source, form)
            if len(_ENGLISH_WORDS.findall(_FILLED_IN.sub("", one.source))) > 2:
                assert re.search(OWN_LETTERS[code_of(name)], form, re.IGNORECASE), (one.context, one.source, form)


def test_no_sentence_is_left_in_english_in_turkish() -> None:
    for one in messages(resource("translations", "amanat_tr.ts")):
        if len(_ENGLISH_WORDS.findall(_FILLED_IN.sub("", one.source))) > 2:
            assert one.source not in one.forms, one


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Both files, brought up to date from the sources in a folder of their own."""
    folder = tmp_path_factory.mktemp("fresh")
    for one in NAMES:
        shutil.copy(resource("translations", one), folder)
    command = [sys.executable, str(resource("translations", "update.py")), str(folder)]
    subprocess.run(command, check=True, capture_output=True, timeout=60)
    return folder


def test_the_files_are_up_to_date_with_the_sources(name: str, fresh: Path) -> None:
    """`python resources/translations/update.py` brings them up to date; what is new is then translated."""
    there = {(one.context, one.source, one.plural) for one in messages(resource("translations", name))}
    wanted = {(one.context, one.source, one.plural) for one in messages(fresh / name)}
    assert wanted - there == set(), "new in the sources"
    assert there - wanted == set(), "gone from the sources"


def test_the_words_inside_an_error_are_translated_too(qapp: QApplication, compiled: Path) -> None:
    translations = Translations(qapp, compiled)
    translations.use(next(one for one in LANGUAGES if one.code == "ru"))
    try:
        assert explain(NotPermitted(reason="this key was revoked"))[0] == "Это не разрешено: этот ключ отозван."
        told = explain(MediaTooLarge(what="size", limit="4 MiB"))[0]
        assert told == "Этот файл нельзя показать здесь: размер больше предела 4 MiB."
    finally:
        translations.use(LANGUAGES[0])
        for translator in translations._installed:
            qapp.removeTranslator(translator)
