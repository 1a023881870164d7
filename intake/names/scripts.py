"""Which script a text is written in: Latin, Cyrillic, Kazakh in Arabic script, Uyghur, Han.

It must never guess away a script: whoever asks which scripts a text uses gets every one that may be there, because a
protected name that has no spelling in a script must block free text in that script.
"""

from __future__ import annotations

import unicodedata
from enum import StrEnum
from functools import lru_cache
from typing import Final


class Script(StrEnum):
    """A script as names are stored and registered. Kazakh and Uyghur are told apart: same letters, other sounds."""

    LATIN = "latin"
    CYRILLIC = "cyrillic"
    ARABIC_KAZAKH = "arabic-kazakh"
    ARABIC_UYGHUR = "arabic-uyghur"
    HAN = "han"
    OTHER = "other"


NAME_SCRIPTS: Final = (
    Script.CYRILLIC,
    Script.LATIN,
    Script.ARABIC_KAZAKH,
    Script.ARABIC_UYGHUR,
    Script.HAN,
)

# Letters that one orthography has and the other has not (Kazakh: the 29 letters in use in Xinjiang since 1982;
# Uyghur: the alphabet of 1983). Yeh, waw and heh shapes are mixed up by keyboards and prove nothing.
_KAZAKH_ONLY: Final = frozenset("\u0674\u0621\u0639\u062d\u0675\u0676\u0677\u0678")
_UYGHUR_ONLY: Final = frozenset("\u0626\u06d0\u06c8\u063a\u062e\u0698")

_HAN_RANGES: Final = (
    (0x2E80, 0x2FDF),  # radicals
    (0x3005, 0x3007),  # 々 〆 〇
    (0x3021, 0x3029),
    (0x3400, 0x4DBF),
    (0x4E00, 0x9FFF),
    (0xF900, 0xFAFF),
    (0x20000, 0x323AF),
)
_ARABIC_RANGES: Final = ((0x0600, 0x06FF), (0x0750, 0x077F), (0x0870, 0x08FF), (0xFB50, 0xFDFF), (0xFE70, 0xFEFE))
_CYRILLIC_RANGES: Final = ((0x0400, 0x052F), (0x1C80, 0x1C8F), (0x2DE0, 0x2DFF), (0xA640, 0xA69F))


def is_han(char: str) -> bool:
    """Whether `char` is a Han ideograph (or the ideographic zero and iteration mark)."""
    return _within(ord(char), _HAN_RANGES)


def is_arabic(char: str) -> bool:
    """Whether `char` is of an Arabic block, presentation forms included."""
    return _within(ord(char), _ARABIC_RANGES)


def is_cyrillic(char: str) -> bool:
    """Whether `char` is of a Cyrillic block."""
    return _within(ord(char), _CYRILLIC_RANGES)


def is_latin(char: str) -> bool:
    """Whether `char` is a Latin letter, fullwidth and mathematical shapes included."""
    if char.isascii():
        return char.isalpha()
    return "LATIN" in unicodedata.name(unicodedata.normalize("NFKD", char)[:1], "")


def script_of(text: str) -> Script:
    """The script most letters of `text` have; OTHER for none of ours or for no letter at all.

    Arabic script without a letter that only Uyghur has counts as Kazakh: a single word often cannot be told apart.
    """
    counts = _count(text)
    if not counts:
        return Script.OTHER
    best = max(counts, key=lambda script: counts[script])
    if best is Script.ARABIC_KAZAKH:
        return _arabic_scripts(text)[0]
    return best


def scripts_in(text: str) -> frozenset[Script]:
    """Every script in which `text` may hold a name.

    Arabic script that shows letters of neither or both alphabets counts as both, so that a spelling missing in either
    one still blocks.
    """
    found = set(_count(text))
    if Script.ARABIC_KAZAKH in found:
        found.discard(Script.ARABIC_KAZAKH)
        found.update(_possible_arabic(text))
    return frozenset(found)


def _count(text: str) -> dict[Script, int]:
    counts: dict[Script, int] = {}
    for char in text:
        script = _letter_script(char)
        if script is not None:
            counts[script] = counts.get(script, 0) + 1
    return counts


@lru_cache(maxsize=4096)  # names are looked at with every letter typed; a letter alone says nothing of anybody
def _letter_script(char: str) -> Script | None:
    if char.isascii():
        return Script.LATIN if char.isalpha() else None
    if is_han(char):
        return Script.HAN
    if not unicodedata.category(char).startswith("L") or char == "\u0640":
        return None
    if is_cyrillic(char):
        return Script.CYRILLIC
    if is_arabic(char):
        return Script.ARABIC_KAZAKH
    if is_latin(char):
        return Script.LATIN
    return Script.OTHER if unicodedata.category(char) != "Lm" else None


def _arabic_scripts(text: str) -> tuple[Script, ...]:
    composed = unicodedata.normalize("NFC", text)
    uyghur = sum(char in _UYGHUR_ONLY for char in composed)
    kazakh = sum(char in _KAZAKH_ONLY for char in composed)
    if uyghur > kazakh:
        return (Script.ARABIC_UYGHUR, Script.ARABIC_KAZAKH)
    return (Script.ARABIC_KAZAKH, Script.ARABIC_UYGHUR)


def _possible_arabic(text: str) -> frozenset[Script]:
    composed = unicodedata.normalize("NFC", text)
    uyghur = any(char in _UYGHUR_ONLY for char in composed)
    kazakh = any(char in _KAZAKH_ONLY for char in composed)
    if uyghur == kazakh:
        return frozenset((Script.ARABIC_KAZAKH, Script.ARABIC_UYGHUR))
    return frozenset((Script.ARABIC_UYGHUR if uyghur else Script.ARABIC_KAZAKH,))


def _within(code: int, ranges: tuple[tuple[int, int], ...]) -> bool:
    return any(first <= code <= last for first, last in ranges)
