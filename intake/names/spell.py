"""Likely spellings of a name in the other scripts, for a person to confirm or correct.

Never a fact: whoever stores a suggestion marks it as generated and unconfirmed until somebody who can read it has
looked. Tables only, no model; a wrong guess costs one correction, a missing script blocks free text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Final

from intake.names.chinese_syllables import to_chinese
from intake.names.romanise import romanise
from intake.names.scripts import NAME_SCRIPTS, Script, script_of
from intake.names.sounds import FRONT, TO_CYRILLIC, TO_KAZAKH, TO_UYGHUR, VOWELS, sounds

_MOST: Final = 6  # suggestions a script

# Latin habits: the romanisation first, then Kazakhstan's passports, then PRC and Uyghur spelling.
_LATIN_HABITS: Final[tuple[dict[str, str], ...]] = (
    {"q": "q", "ğ": "gh", "x": "kh", "j": "zh", "y": "y", "w": "u", "ı": "y"},
    {"q": "k", "ğ": "g", "x": "kh", "j": "zh", "y": "y", "w": "u", "ı": "y"},
    {"q": "k", "ğ": "g", "x": "h", "j": "j", "y": "i", "w": "u", "ı": "i"},
    {"q": "q", "ğ": "gh", "x": "x", "j": "j", "y": "y", "w": "w", "ı": "i"},
    {"q": "k", "ğ": "ğ", "x": "h", "j": "c", "y": "y", "w": "u", "ı": "ı", "č": "ç", "š": "ş", "ö": "ö", "ü": "ü"},
)
_LATIN_PLAIN: Final = {"ä": "a", "ö": "o", "ü": "u", "ŋ": "ng", "č": "ch", "š": "sh", "h": "h"}


def suggestions(name: str) -> dict[Script, list[str]]:
    """Up to six likely spellings in every script of ours but the name's own, best first; an empty list for none.

    From Chinese only Latin (pinyin) is offered: nobody can tell 沙吾提 is Сауыт from its characters.
    """
    own = script_of(name)
    found: dict[Script, list[str]] = {script: [] for script in NAME_SCRIPTS if script is not own}
    if own is Script.OTHER:
        return found
    if own is Script.HAN:
        found[Script.LATIN] = _unique([romanise(name).replace("·", " "), romanise(name).replace("·", "")])
        return found
    writers: dict[Script, Callable[[str], Iterable[str]]] = {
        Script.LATIN: _latin,
        Script.CYRILLIC: _cyrillic,
        Script.ARABIC_KAZAKH: _kazakh_arabic,
        Script.ARABIC_UYGHUR: _uyghur,
        Script.HAN: to_chinese,
    }
    words = [sounds(word, own) for word in re.split(r"[\s\-]+", name)]
    words = [word for word in words if word]
    if not words:
        return found
    for script in found:
        written = [_unique(writers[script](word)) for word in words]
        if not all(written):
            continue  # half a name in another script would be another name
        joiner = "·" if script is Script.HAN else " "
        count = max(len(options) for options in written)
        found[script] = _unique(
            joiner.join(options[min(i, len(options) - 1)] for options in written) for i in range(count)
        )
    return found


def _unique(options: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(option for option in options if option))[:_MOST]


def _latin(word: str) -> Iterable[str]:
    for habit in _LATIN_HABITS:
        spelled = "".join(habit.get(sound, _LATIN_PLAIN.get(sound, sound)) for sound in word)
        yield spelled[:1].upper() + spelled[1:]
    first = "".join(_LATIN_HABITS[1].get(sound, _LATIN_PLAIN.get(sound, sound)) for sound in word)
    if first.startswith("e"):
        yield "Y" + first


def _cyrillic(word: str) -> Iterable[str]:
    kazakh = _iotated("".join(TO_CYRILLIC.get(sound, "") for sound in word))
    yield kazakh.capitalize()
    russian = kazakh.translate(str.maketrans("қғңөұүәһі", "кгноууахи"))
    yield russian.capitalize()
    yield russian.replace("гул", "гуль").capitalize()
    yield (kazakh.replace("ұ", "у").replace("ү", "у")).capitalize()
    if russian.startswith("е"):
        yield russian.replace("е", "э", 1).capitalize()
    yield russian.replace("ж", "дж").capitalize()


def _iotated(word: str) -> str:
    return word.replace("йа", "я").replace("йұ", "ю").replace("йу", "ю")


def _kazakh_arabic(word: str) -> Iterable[str]:
    # и is written ي, and a vowel never stands beside the glide it ends in.
    letters = "".join(TO_KAZAKH.get(sound, "") for sound in word)
    front = any(sound in FRONT for sound in word) and not any(letter in "ەكگ" for letter in letters)
    yield ("\u0674" if front else "") + letters
    if "ۋى" in letters:
        yield letters.replace("ۋى", "ۋۇ")
    if front:
        yield letters
    if "ى" in letters:
        yield ("\u0674" if front else "") + letters.replace("ى", "ي")


def _uyghur(word: str) -> Iterable[str]:
    for table in (TO_UYGHUR, {**TO_UYGHUR, "e": "ە"}, {**TO_UYGHUR, "a": "ا", "w": "ۇ", "ü": "ۇ"}):
        letters = "".join(table.get(sound, "") for sound in word)
        carrier = "ئ" if word[0] in VOWELS else ""
        yield carrier + letters
        if "ۋى" in letters:
            yield carrier + letters.replace("ۋى", "ۋۇ")
