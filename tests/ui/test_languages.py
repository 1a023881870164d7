"""Languages: what exists is offered, Russian is complete, the layout follows, and nothing breaks without files."""

from __future__ import annotations

import string
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QApplication

from intake.errors import DiskFull
from ui.date_words import DateWords
from ui.error_text import explain
from ui.languages import ENGLISH, LANGUAGES, MIRRORED_FOR_TESTS, Language, Translations, available, choose
from ui.resources import resource
from ui.widgets.days import day_text
from ui.widgets.fonts import script_of

_RUSSIAN = LANGUAGES[1]


@pytest.fixture
def translations(qapp: QApplication, compiled: Path) -> Iterator[Translations]:
    made = Translations(qapp, compiled)
    before = QLocale()
    yield made
    made.use(ENGLISH)
    for translator in made._installed:
        qapp.removeTranslator(translator)
    QLocale.setDefault(before)


def test_only_languages_that_exist_are_offered(compiled: Path, tmp_path: Path) -> None:
    assert available(compiled) == list(LANGUAGES)
    assert available(tmp_path) == [ENGLISH]
    assert choose("ru_KZ", compiled) == _RUSSIAN
    assert choose("ru", tmp_path) == ENGLISH
    assert choose("ky_KG", compiled) == ENGLISH
    assert choose("kk_KZ", compiled).code == "kk"
    assert choose("kk-Arab-CN", compiled).code == "kk_Arab"


def test_russian_and_back(translations: Translations) -> None:
    translations.use(_RUSSIAN)
    assert QCoreApplication.translate("Rail", "Today") == "Сегодня"
    assert QCoreApplication.translate("TodayScreen", "%n attachment(s)", None, 5) == "5 вложений"
    translations.use(ENGLISH)
    assert QCoreApplication.translate("Rail", "Today") == "Today"
    assert QCoreApplication.translate("WaitingCard", "%n testimony(ies)", None, 1) == "1 testimony"
    assert QCoreApplication.translate("WaitingCard", "%n testimony(ies)", None, 7) == "7 testimonies"


@pytest.mark.parametrize(
    ("code", "day", "month"),
    [
        ("en", "23 November 2026", "September 2017"),
        ("ru", "23 ноября 2026", "сентябрь 2017"),
        ("kk", "2026 ж. 23 қараша", "2017 ж. қыркүйек"),
        ("kk_Arab", "2026 ج. 23 قاراشا", "2017 ج. قىركۇيەك"),
        ("ug", "2026-يىلى 23-نويابىر", "2017-يىلى سېنتەبىر"),
        ("tr", "23 Kasım 2026", "Eylül 2017"),
        ("zh", "2026年11月23日", "2017年9月"),
    ],
)
def test_days_are_written_as_the_language_writes_them(
    translations: Translations, code: str, day: str, month: str
) -> None:
    translations.use(next(one for one in LANGUAGES if one.code == code))
    assert day_text("2026-11-23") == DateWords().day("2026-11-23") == day
    assert DateWords().day("2017-09") == month


@pytest.mark.parametrize("language", LANGUAGES, ids=[one.code for one in LANGUAGES])
def test_each_language_has_its_direction_and_says_its_name(translations: Translations, language: Language) -> None:
    translations.use(language)
    rtl = Qt.LayoutDirection.RightToLeft
    assert (QLocale().textDirection() == rtl) == language.right_to_left == (QApplication.layoutDirection() == rtl)
    assert script_of(language.name) == language.script


def test_a_mirrored_language_mirrors(translations: Translations) -> None:
    translations.use(MIRRORED_FOR_TESTS)
    assert QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    translations.use(ENGLISH)
    assert QApplication.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_without_compiled_files_it_is_english(qapp: QApplication, tmp_path: Path) -> None:
    none = Translations(qapp, tmp_path)
    none.use(_RUSSIAN)
    assert QCoreApplication.translate("Rail", "Today") == "Today"
    none.use(ENGLISH)


def test_errors_are_told_with_their_numbers(translations: Translations) -> None:
    translations.use(ENGLISH)
    assert explain(DiskFull())[0] == DiskFull.sentence


def _messages(name: str) -> Iterator[tuple[str, str, list[str]]]:
    """(context, source, forms) of a .ts file."""
    for context in ET.parse(resource("translations", name)).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            yield context.findtext("name") or "", message.findtext("source") or "", forms


@pytest.mark.parametrize("name", [f"amanat_{one.code}.ts" for one in LANGUAGES])
def test_every_placeholder_of_a_text_is_in_its_translation(name: str) -> None:
    for context, source, forms in _messages(name):
        wanted = {field for _, field, _, _ in string.Formatter().parse(source) if field is not None}
        for form in forms:
            if form:
                found = {field for _, field, _, _ in string.Formatter().parse(form) if field is not None}
                assert found == wanted, (context, source)
