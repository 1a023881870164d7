"""Which font and size a text gets: by its script, as the tokens say. Knows no widget; no font is set in style sheets.

Sizes are device-independent pixels at a text scale of 100 %. Arabic and Chinese exist in 400 and 700 only.
"""

from __future__ import annotations

from enum import Enum

from PySide6.QtGui import QFont

from ui.resources import resource


class Script(Enum):
    """The scripts that differ in font or size; Cyrillic is set like Latin."""

    LATIN = "latin"
    ARABIC = "arabic"
    CHINESE = "chinese"


class Role(Enum):
    """The four sizes a screen may use."""

    META = 0
    BODY = 1
    SECTION = 2
    TITLE = 3


_SIZES: dict[tuple[bool, Script], tuple[int, int, int, int]] = {
    (False, Script.LATIN): (13, 15, 18, 24),
    (False, Script.CHINESE): (13, 15, 18, 24),
    (False, Script.ARABIC): (15, 18, 21, 28),
    # Interviews are read across a table: nothing in them is under 22 px.
    (True, Script.LATIN): (22, 22, 28, 36),
    (True, Script.CHINESE): (22, 22, 28, 36),
    (True, Script.ARABIC): (26, 26, 33, 42),
}

_FAMILIES: dict[Script, list[str]] = {
    Script.LATIN: ["Inter", "Noto Sans Arabic UI", "Noto Sans CJK SC", "Noto Sans"],
    Script.ARABIC: ["Noto Sans Arabic UI", "Inter", "Noto Sans Arabic", "Noto Sans CJK SC"],
    Script.CHINESE: ["Noto Sans CJK SC", "Inter", "Noto Sans Arabic UI", "Noto Sans SC"],
}

# Line height of running text as a part of the font's own spacing.
LINE_HEIGHT = {Script.LATIN: 1.40, Script.ARABIC: 1.20, Script.CHINESE: 1.20}


def load_shipped_fonts() -> None:
    """Makes the fonts of resources/fonts known, where a package put them there; elsewhere the system has them."""
    files = list(resource("fonts").glob("*.[ot]t[fc]"))
    if files:
        from PySide6.QtGui import QFontDatabase

        for file in files:
            QFontDatabase.addApplicationFont(str(file))


def script_of(text: str) -> Script:
    """The script of the first letter that tells one; Latin where none does."""
    for character in text:
        point = ord(character)
        if 0x0600 <= point <= 0x08FF or 0xFB50 <= point <= 0xFDFF or 0xFE70 <= point <= 0xFEFC:
            return Script.ARABIC
        if 0x2E80 <= point <= 0x9FFF or 0xF900 <= point <= 0xFAFF or 0x20000 <= point <= 0x3FFFF:
            return Script.CHINESE
        if character.isalpha():
            return Script.LATIN
    return Script.LATIN


def font_for(
    role: Role, *, script: Script, weight: int = 400, scale: float = 1.0, large: bool = False, tabular: bool = False
) -> QFont:
    """The font of a text; `weight` 400, 500 or 600, `large` in interviews, `tabular` for digits in columns."""
    font = QFont(_FAMILIES[script])
    font.setPixelSize(max(8, round(_SIZES[(large, script)][role.value] * scale)))
    if script is not Script.LATIN:
        weight = 700 if weight >= 600 else 400
    font.setWeight(QFont.Weight(weight))
    if tabular:
        font.setFeature(QFont.Tag("tnum"), 1)
    return font
