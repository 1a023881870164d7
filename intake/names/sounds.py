"""A name as a sequence of sounds, read from any alphabet, and the tables that write sounds in each.

Data for spell.py. Sounds are one character each: a ä e ı i o ö u ü, w y, and consonants with q ğ ŋ x h j č š as Kazakh
has them; ī is и, which Kazakh Arabic script writes as the glide. Reading Latin is a guess, as its spellings are many.
"""

from __future__ import annotations

import re
from typing import Final

from intake.names.fold import INVISIBLE
from intake.names.scripts import Script

VOWELS: Final = frozenset("aäeıiīoöuü")
FRONT: Final = frozenset("äöüi")

_CYRILLIC: Final[dict[str, str]] = {
    "а": "a", "ә": "ä", "б": "b", "в": "v", "г": "g", "ғ": "ğ", "д": "d", "е": "e", "ё": "yo", "ж": "j", "җ": "j",
    "з": "z", "и": "ī", "й": "y", "к": "k", "қ": "q", "л": "l", "м": "m", "н": "n", "ң": "ŋ", "о": "o", "ө": "ö",
    "п": "p", "р": "r", "с": "s", "т": "t", "у": "w", "ұ": "u", "ү": "ü", "ф": "f", "х": "x", "һ": "h", "ц": "ts",
    "ч": "č", "ш": "š", "щ": "š", "ъ": "", "ы": "ı", "і": "i", "ь": "", "э": "e", "ю": "yu", "я": "ya",
}  # fmt: skip
_KAZAKH: Final[dict[str, str]] = {
    "ا": "a", "ب": "b", "ۆ": "v", "گ": "g", "ع": "ğ", "د": "d", "ە": "e", "ج": "j", "ز": "z", "ي": "y", "ك": "k",
    "ق": "q", "ل": "l", "م": "m", "ن": "n", "ڭ": "ŋ", "و": "o", "پ": "p", "ر": "r", "س": "s", "ت": "t", "ۋ": "w",
    "ۇ": "u", "ف": "f", "ح": "x", "ھ": "h", "چ": "č", "ش": "š", "ى": "ı",
}  # fmt: skip
_UYGHUR: Final[dict[str, str]] = {
    "ا": "a", "ە": "ä", "ب": "b", "پ": "p", "ت": "t", "ج": "j", "چ": "č", "خ": "x", "د": "d", "ر": "r", "ز": "z",
    "ژ": "j", "س": "s", "ش": "š", "غ": "ğ", "ف": "f", "ق": "q", "ك": "k", "گ": "g", "ڭ": "ŋ", "ل": "l", "م": "m",
    "ن": "n", "ھ": "h", "و": "o", "ۇ": "u", "ۆ": "ö", "ۈ": "ü", "ۋ": "w", "ې": "e", "ى": "i", "ي": "y",
}  # fmt: skip
_LATIN: Final = (
    ("shch", "š"), ("dzh", "j"), ("zh", "j"), ("kh", "x"), ("gh", "ğ"), ("ch", "č"), ("sh", "š"), ("ng", "ŋ"),
    ("ş", "š"), ("ç", "č"), ("ğ", "ğ"), ("ñ", "ŋ"), ("ŋ", "ŋ"), ("ə", "ä"), ("ä", "ä"), ("ö", "ö"), ("ü", "ü"),
    ("ı", "ı"), ("ë", "e"), ("é", "e"), ("á", "ä"), ("ú", "ü"), ("ó", "ö"), ("ū", "w"), ("ǵ", "ğ"), ("c", "j"),
)  # fmt: skip
_LATIN_SOUNDS: Final = re.compile("|".join(key for key, _ in _LATIN) + "|.")
_LATIN_OF: Final = dict(_LATIN)

# Sound to letter; a front word with no ە ك گ gets a high hamza before it (spell.py).
TO_KAZAKH: Final[dict[str, str]] = {
    **{sound: letter for letter, sound in _KAZAKH.items()},
    "ä": "ا", "i": "ى", "ī": "ي", "ö": "و", "ü": "ۇ",
}  # fmt: skip
TO_UYGHUR: Final[dict[str, str]] = {
    **{sound: letter for letter, sound in _UYGHUR.items() if letter != "ژ"},
    "ı": "ى", "ī": "ى", "v": "ۋ",
}  # fmt: skip
TO_CYRILLIC: Final[dict[str, str]] = {
    "a": "а", "ä": "ә", "b": "б", "v": "в", "g": "г", "ğ": "ғ", "d": "д", "e": "е", "j": "ж", "z": "з", "y": "й",
    "k": "к", "q": "қ", "l": "л", "m": "м", "n": "н", "ŋ": "ң", "o": "о", "ö": "ө", "p": "п", "r": "р", "s": "с",
    "t": "т", "w": "у", "u": "ұ", "ü": "ү", "f": "ф", "x": "х", "h": "һ", "č": "ч", "š": "ш", "ı": "ы", "i": "і",
    "ī": "и",
}  # fmt: skip
UYGHUR_TO_CYRILLIC: Final[dict[str, str]] = {
    "ا": "а", "ە": "ә", "ب": "б", "پ": "п", "ت": "т", "ج": "җ", "چ": "ч", "خ": "х", "د": "д", "ر": "р", "ز": "з",
    "ژ": "ж", "س": "с", "ش": "ш", "غ": "ғ", "ف": "ф", "ق": "қ", "ك": "к", "گ": "г", "ڭ": "ң", "ل": "л", "م": "м",
    "ن": "н", "ھ": "һ", "و": "о", "ۇ": "у", "ۆ": "ө", "ۈ": "ү", "ۋ": "в", "ې": "е", "ى": "и", "ي": "й",
}  # fmt: skip
"""Uyghur as it is written in Kazakhstan, letter for letter."""


def sounds(word: str, script: Script) -> str:
    """The sounds of one word; letters that the alphabet does not have are left out."""
    word = "".join(char for char in word if ord(char) not in INVISIBLE).casefold()
    if script is Script.CYRILLIC:
        return _cyrillic(word)
    if script is Script.ARABIC_UYGHUR:
        return "".join(_UYGHUR.get(char, "") for char in word)
    if script is Script.ARABIC_KAZAKH:
        return _front("".join(_KAZAKH.get(char, "") for char in word), word)
    if script is Script.LATIN:
        return _latin(word.replace("i\u0307", "i"))
    return ""


def _cyrillic(word: str) -> str:
    # Russian papers write гуль and гул for гүл; у is a glide beside a vowel, and between consonants the vowel ұ or ү
    word = re.sub("гуль?$|^гуль?(?=[бвгджзмнпрст])", "гүл", word)
    read = "".join(_CYRILLIC.get(char, "") for char in word)
    return re.sub("(?<![aäeıiīoöuü])w(?![aäeıiīoöuü])", "u", read)


def _front(read: str, word: str) -> str:
    if any(char in "\u0674\u0621" for char in word):
        return read.translate(str.maketrans("aıou", "äiöü"))
    if any(char in "ەكگ" for char in word):
        return read.translate(str.maketrans("ıou", "iöü"))
    return read


def _latin(word: str) -> str:
    read = "".join(_LATIN_OF.get(sound, sound) for sound in _LATIN_SOUNDS.findall(word) if sound.isalpha())
    # u after a vowel is a glide (Sauyt, Daulet); gul is gül; y between consonants or at the end after one is a vowel
    # (Tursyn); i after a vowel is a glide (Sauytbai).
    read = re.sub("gul$|^gul(?=[bdjmnsz])", "gül", read)
    read = re.sub(r"(?<=[aäe])u", "w", read)
    read = re.sub(r"(?<![aäeıioöuü])y(?![aäeıioöuü])", "ı", read)
    return re.sub(r"(?<=[aäeoöuü])i(?![aäeıioöuü])", "y", read)
