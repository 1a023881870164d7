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
from ui.error_text import explain
from ui.languages import ENGLISH, LANGUAGES, MIRRORED_FOR_TESTS, Translations, available, choose
from ui.resources import resource

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
    assert available(compiled) == [ENGLISH, _RUSSIAN]
    assert available(tmp_path) == [ENGLISH]
    assert choose("ru_KZ", compiled) == _RUSSIAN
    assert choose("ru", tmp_path) == ENGLISH
    assert choose("kk_KZ", compiled) == ENGLISH


def test_russian_and_back(translations: Translations) -> None:
    translations.use(_RUSSIAN)
    assert QCoreApplication.translate("Rail", "Today") == "Сегодня"
    assert QCoreApplication.translate("TodayScreen", "%n attachment(s)", None, 5) == "5 вложений"
    translations.use(ENGLISH)
    assert QCoreApplication.translate("Rail", "Today") == "Today"
    assert QCoreApplication.translate("WaitingCard", "%n testimony(ies)", None, 1) == "1 testimony"
    assert QCoreApplication.translate("WaitingCard", "%n testimony(ies)", None, 7) == "7 testimonies"


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


@pytest.mark.parametrize("name", ["amanat_ru.ts", "amanat_en.ts"])
def test_every_placeholder_of_a_text_is_in_its_translation(name: str) -> None:
    for context, source, forms in _messages(name):
        wanted = {field for _, field, _, _ in string.Formatter().parse(source) if field is not None}
        for form in forms:
            if form:
                found = {field for _, field, _, _ in string.Formatter().parse(form) if field is not None}
                assert found == wanted, (context, source)
