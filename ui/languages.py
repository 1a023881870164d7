"""The languages of the interface: which exist, their direction and script, and loading one. Reads shipped files only.

A language exists when its translation has been compiled (`make` runs pyside6-lrelease); English is in the source.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator

from ui.resources import resource
from ui.widgets.fonts import Script


class Language(NamedTuple):
    """`code` as in the translation's file name, `name` in the language itself, `locale` that of its dates and numbers.

    `reviewed`: a native speaker has read the whole translation. Set it only when one has.
    """

    code: str
    name: str
    locale: str
    script: Script = Script.LATIN
    right_to_left: bool = False
    reviewed: bool = False


ENGLISH = Language("en", "English", "en_GB", reviewed=True)
LANGUAGES = (
    ENGLISH,
    Language("ru", "Русский", "ru_RU"),
    Language("kk", "Қазақша", "kk_KZ"),
    Language("kk_Arab", "قازاقشا", "kk_Arab_CN", Script.ARABIC, right_to_left=True),
    Language("ug", "ئۇيغۇرچە", "ug_CN", Script.ARABIC, right_to_left=True),
    Language("tr", "Türkçe", "tr_TR"),
    Language("zh", "中文", "zh_CN", Script.CHINESE),
)
# Mirrored layout without translations, for tests and pictures; never offered to a person.
MIRRORED_FOR_TESTS = Language("none", "mirrored", "en_GB", Script.LATIN, right_to_left=True)


def available(folder: Path | None = None) -> list[Language]:
    """English and every language whose compiled translation is there."""
    folder = folder or resource("translations")
    return [one for one in LANGUAGES if one is ENGLISH or (folder / f"amanat_{one.code}.qm").is_file()]


def choose(code: str, folder: Path | None = None) -> Language:
    """The available language for a code such as "ru", "ru_RU" or "kk-Arab-CN"; English if there is none."""
    wanted = code.replace("-", "_").split("_")
    there = {one.code: one for one in available(folder)}
    # the script tells two written languages apart that share a word: kk_Arab_CN is not kk
    for form in ("_".join(wanted[:2]), wanted[0]):
        if form in there:
            return there[form]
    return ENGLISH


def system_language(folder: Path | None = None) -> Language:
    """What the system's locale asks for, before any vault is open."""
    return choose(_code(QLocale.system()), folder)


def shown_language(folder: Path | None = None) -> Language:
    """The window's: what `Translations.use` was given last."""
    return choose(_code(QLocale()), folder)


def _code(locale: QLocale) -> str:
    # QLocale.name() leaves the script out; Kazakh of China is written in the Arabic script
    arabic = locale.language() == QLocale.Language.Kazakh and locale.script() == QLocale.Script.ArabicScript
    return "kk_Arab" if arabic else locale.name()


class Translations:
    """Installs one language at a time into the application."""

    def __init__(self, app: QCoreApplication, folder: Path | None = None) -> None:
        self._app = app
        self._folder = folder or resource("translations")
        self._installed: list[QTranslator] = []

    def use(self, language: Language) -> None:
        """Makes `language` that of tr(), dates and numbers, and sets the layout's direction."""
        for translator in self._installed:
            self._app.removeTranslator(translator)
        self._installed = []
        # English first: its file holds the plurals, which every language without its own falls back to.
        for code in dict.fromkeys(("en", language.code)):
            translator = QTranslator()
            if translator.load(str(self._folder / f"amanat_{code}.qm")):
                self._app.installTranslator(translator)
                self._installed.append(translator)
        QLocale.setDefault(QLocale(language.locale))
        from PySide6.QtWidgets import QApplication

        mirrored = Qt.LayoutDirection.RightToLeft if language.right_to_left else Qt.LayoutDirection.LeftToRight
        QApplication.setLayoutDirection(mirrored)
