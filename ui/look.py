"""Language, palette and text size of one process, before and after a vault says what its person chose.

Asks the system before anything of ours is applied. Stores nothing.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from intake.services.session import Settings
    from ui.languages import Language, Translations
    from ui.widgets.theme import Theme


class Look:
    """`language` is known after `begin`, which imports more than the first paint can wait for."""

    language: Language

    def __init__(self, qt: QApplication, translations: Path | None = None) -> None:
        self._qt, self.folder = qt, translations
        # Asked of the palette and not of the style hints: those would build a hundred enumerations before the first
        # paint. Later it would be our own palette.
        self._system_dark = qt.palette().window().color().lightness() < 128
        self._text_size, self._palette = 100, "system"
        self._translations: Translations | None = None

    def begin(self, chosen: str | None) -> None:
        """Loads fonts, and the language that was chosen on an earlier unlock window or that the system has."""
        from ui.languages import Translations, system_language
        from ui.widgets.fonts import load_shipped_fonts

        load_shipped_fonts()
        self._translations = Translations(self._qt, self.folder)
        if chosen:
            self.choose(chosen)
        else:
            self.language = system_language(self.folder)

    def choose(self, code: str) -> None:
        from ui.languages import choose

        self.language = choose(code, self.folder)

    @property
    def palette_name(self) -> str:
        if self._palette in ("light", "dark"):
            return self._palette
        return "dark" if self._system_dark else "light"

    def theme(self) -> Theme:
        """The language in use, and the theme applied to the whole application."""
        from ui.widgets.theme import Theme

        assert self._translations is not None
        self._translations.use(self.language)
        theme = Theme(self.palette_name, scale=self._text_size / 100, script=self.language.script)
        theme.apply(self._qt)
        return theme

    def stored(self, settings: Settings) -> Theme:
        """The same, as the open vault's person chose."""
        self._text_size, self._palette = settings.text_size, settings.palette
        if settings.language:
            self.choose(settings.language)
        return self.theme()


def palette_colours(name: str) -> dict[str, str]:
    """The tokens of a palette by name."""
    import json

    from ui.resources import resource

    colours: dict[str, str] = json.loads(resource("palettes", f"{name}.json").read_bytes())
    return colours
