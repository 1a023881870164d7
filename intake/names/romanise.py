"""A readable Latin spelling of a name in Cyrillic, Kazakh or Uyghur Arabic script, or Chinese.

Own small tables: no general transliterator knew these alphabets. A romanisation is a proposal that a person confirms,
never a fact about how somebody is spelled in a passport.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final

from intake.names.fold import INVISIBLE
from intake.names.scripts import Script, is_han, script_of

# Kazakh and Russian by the BGN/PCGN tables without diacritics, which is what passports print (qazaq ghain as gh).
_CYRILLIC: Final[dict[str, str]] = {
    "а": "a", "ә": "a", "б": "b", "в": "v", "г": "g", "ғ": "gh", "д": "d", "е": "e", "ё": "yo", "ж": "zh",
    "җ": "j", "з": "z", "и": "i", "й": "y", "к": "k", "қ": "q", "л": "l", "м": "m", "н": "n", "ң": "ng",
    "о": "o", "ө": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ұ": "u", "ү": "u", "ф": "f",
    "х": "kh", "һ": "h", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ы": "y", "і": "i", "ь": "",
    "э": "e", "ю": "yu", "я": "ya",
}  # fmt: skip
# The 29 letters of Kazakh in Arabic script (Xinjiang, 1982). High hamza makes the word's vowels front.
_KAZAKH_ARABIC: Final[dict[str, str]] = {
    "ا": "a", "ب": "b", "ۆ": "v", "گ": "g", "ع": "gh", "د": "d", "ە": "e", "ج": "zh", "ز": "z", "ي": "y",
    "ك": "k", "ق": "q", "ل": "l", "م": "m", "ن": "n", "ڭ": "ng", "و": "o", "پ": "p", "ر": "r", "س": "s",
    "ت": "t", "ۋ": "u", "ۇ": "u", "ف": "f", "ح": "kh", "ھ": "h", "چ": "ch", "ش": "sh", "ى": "y", "ٴ": "",
    "ء": "", "ٵ": "a", "ٶ": "o", "ٷ": "u", "ٸ": "i", "ٱ": "a", "أ": "a", "آ": "a", "ە\u0654": "e",
}  # fmt: skip
# The 32 letters of Uyghur (1983) in Uyghur Latin Yëziqi, its marks left out.
_UYGHUR: Final[dict[str, str]] = {
    "ا": "a", "ە": "e", "ب": "b", "پ": "p", "ت": "t", "ج": "j", "چ": "ch", "خ": "x", "د": "d", "ر": "r",
    "ز": "z", "ژ": "zh", "س": "s", "ش": "sh", "غ": "gh", "ف": "f", "ق": "q", "ك": "k", "گ": "g", "ڭ": "ng",
    "ل": "l", "م": "m", "ن": "n", "ھ": "h", "و": "o", "ۇ": "u", "ۆ": "o", "ۈ": "u", "ۋ": "w", "ې": "e",
    "ى": "i", "ي": "y", "ئ": "",
}  # fmt: skip
# What keyboards without the right letters put in their place.
_STRAY: Final = str.maketrans({"ی": "ي", "ک": "ك", "ہ": "ە", "ه": "ە", "ڪ": "ك", "ة": "ە"})
_STRAY_UYGHUR: Final = str.maketrans({"ح": "خ", "ع": "غ"})

_FRONT_SIGNS: Final = re.compile("[\u0674\u0621\u06d5\u0643\u06af]")
_WORD: Final = re.compile(r"\w+", re.UNICODE)


def romanise(text: str, script: Script | None = None) -> str:
    """`text` with every word of ours in a-z, first letters capital as in a name; anything else unchanged.

    `script` says how to read Arabic script (Kazakh or Uyghur); without it the letters themselves are asked. Chinese is
    read in pinyin, each run of characters as one word.
    """
    clean = unicodedata.normalize("NFC", "".join(char for char in text if ord(char) not in INVISIBLE))
    arabic = script if script in (Script.ARABIC_KAZAKH, Script.ARABIC_UYGHUR) else script_of(clean)
    if arabic not in (Script.ARABIC_KAZAKH, Script.ARABIC_UYGHUR):
        arabic = Script.ARABIC_KAZAKH
    return re.sub(r"[\w\u0674\u0654]+", lambda match: _word(match.group(), arabic), clean)


def _word(word: str, arabic: Script) -> str:
    if any(is_han(char) for char in word):
        return _capital("".join(pinyin(char) if is_han(char) else char for char in word))
    kind = script_of(word)
    if kind is Script.CYRILLIC:
        return _cyrillic(word)
    if kind in (Script.ARABIC_KAZAKH, Script.ARABIC_UYGHUR):
        return _capital(_uyghur(word) if arabic is Script.ARABIC_UYGHUR else _kazakh_arabic(word))
    if kind is Script.LATIN:
        return _plain_latin(word)
    return word


def _cyrillic(word: str) -> str:
    lower = word.lower()
    latin = "".join(_CYRILLIC.get(char, _base(char)) for char in lower)
    if word.isupper() and len(word) > 1:
        return latin.upper()
    return _capital(latin) if word[:1].isupper() else latin


def _kazakh_arabic(word: str) -> str:
    # i or y, by the harmony of the word: ى is ы, and і in a front word (high hamza, or any of ە ك گ).
    front = bool(_FRONT_SIGNS.search(word))
    out: list[str] = []
    for char in word.translate(_STRAY):
        letter = _KAZAKH_ARABIC.get(char, _base(char))
        out.append("i" if char == "ى" and front else letter)
    return "".join(out)


def _uyghur(word: str) -> str:
    return "".join(_UYGHUR.get(char, _base(char)) for char in word.translate(_STRAY).translate(_STRAY_UYGHUR))


def _plain_latin(word: str) -> str:
    swapped = word.replace("ı", "i").replace("ş", "sh").replace("Ş", "Sh").replace("ç", "ch").replace("Ç", "Ch")
    return "".join(map(_base, swapped))


def _base(char: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFKD", char) if not unicodedata.combining(c))


def _capital(word: str) -> str:
    return word[:1].upper() + word[1:]


@lru_cache(maxsize=8192)
def pinyin(char: str) -> str:
    """The commonest toneless reading of one Han character, ü as yu; the character itself where none is known."""
    return _readings(char)[0]


@lru_cache(maxsize=8192)
def pinyin_readings(char: str) -> frozenset[str]:
    """Every toneless reading of one Han character; the character itself where none is known."""
    return frozenset(_readings(char))


def _readings(char: str) -> list[str]:
    from pypinyin import Style
    from pypinyin import pinyin as read

    found = read(char, style=Style.NORMAL, heteronym=True, errors="default", v_to_u=True)[0]
    plain = [reading.replace("ü", "yu") if reading in ("lü", "nü") else reading.replace("ü", "u") for reading in found]
    return list(dict.fromkeys(plain)) or [char]
