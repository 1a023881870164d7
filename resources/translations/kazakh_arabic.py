"""Kazakh in Cyrillic set in the Arabic script as it is written in China (tote jazu), for the interface's texts.

The letters are those of the 1983 orthography (China's national standard for Kazakh); one high hamza at the head of a
word makes its vowels front ones, and is left out where k, g or e already tell. Placeholders, keys, code and words in
the Latin script stay as they are. Knows no dictionary: a borrowed Russian word comes out letter by letter.
"""

from __future__ import annotations

import re

HAMZA = "\u0674"
LETTERS = {
    "а": "ا", "ә": "ا", "б": "ب", "в": "ۆ", "г": "گ", "ғ": "ع", "д": "د", "е": "ە", "ё": "يو", "ж": "ج", "з": "ز",
    "и": "ي", "й": "ي", "к": "ك", "қ": "ق", "л": "ل", "м": "م", "н": "ن", "ң": "ڭ", "о": "و", "ө": "و", "п": "پ",
    "р": "ر", "с": "س", "т": "ت", "у": "ۋ", "ұ": "ۇ", "ү": "ۇ", "ф": "ف", "х": "ح", "һ": "ھ", "ц": "تس", "ч": "چ",
    "ш": "ش", "щ": "شش", "ъ": "", "ы": "ى", "і": "ى", "ь": "", "э": "ە", "ю": "يۋ", "я": "يا",
}  # fmt: skip
MARKS = {",": "،", ";": "؛", "?": "؟"}
_FRONT = frozenset("әөүі")
_TELL = frozenset("кгеэ")
_KEPT = re.compile(r"(\{[^}]*\}|%n|`[^`]*`|Ctrl\+\w+|\bF\d+\b|https?://\S+|[A-Za-z0-9][A-Za-z0-9.:/+_-]*)")
_WORD = re.compile(r"[а-яёәғқңөұүһі]+", re.IGNORECASE)


def word(cyrillic: str) -> str:
    """One word; letters that are not Kazakh Cyrillic stay."""
    low = cyrillic.lower()
    hamza = HAMZA if _FRONT & set(low) and not _TELL & set(low) else ""
    return hamza + "".join(LETTERS.get(letter, letter) for letter in low)


def text(cyrillic: str) -> str:
    """A whole text, its marks too. What is filled in and pressed is kept."""
    parts = _KEPT.split(cyrillic)
    for place in range(0, len(parts), 2):
        parts[place] = _WORD.sub(lambda match: word(match.group()), parts[place])
        for mark, arabic in MARKS.items():
            parts[place] = parts[place].replace(mark, arabic)
    return "".join(parts)
