"""Likely spellings of a name in the other scripts, for a person to confirm or correct.

Never a fact: whoever stores a suggestion marks it as generated and unconfirmed until somebody who can read it has
looked. Tables only, no model; a wrong guess costs one correction, a missing script blocks free text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from intake.names.chinese_names import as_spoken, from_characters, from_pinyin, from_russian
from intake.names.chinese_syllables import to_chinese
from intake.names.known_names import known, known_chinese
from intake.names.romanise import pinyin, romanise
from intake.names.scripts import NAME_SCRIPTS, Script, script_of, scripts_in
from intake.names.sounds import (
    FRONT,
    TO_CYRILLIC,
    TO_KAZAKH,
    TO_UYGHUR,
    UYGHUR_TO_CYRILLIC,
    VOWELS,
    sounds,
)

_MOST: Final = 8  # suggestions a script

# Latin habits: the romanisation first, then Kazakhstan's passports, then PRC and Uyghur spelling.
_LATIN_HABITS: Final[tuple[dict[str, str], ...]] = (
    {"q": "q", "ğ": "gh", "x": "kh", "j": "zh", "y": "y", "w": "u", "ı": "y"},
    {"q": "k", "ğ": "g", "x": "kh", "j": "zh", "y": "y", "w": "u", "ı": "y"},
    {"q": "k", "ğ": "g", "x": "h", "j": "j", "y": "i", "w": "u", "ı": "i"},
    {"q": "q", "ğ": "gh", "x": "x", "j": "j", "y": "y", "w": "w", "ı": "i"},
    {"q": "k", "ğ": "ğ", "x": "h", "j": "c", "y": "y", "w": "u", "ı": "ı", "č": "ç", "š": "ş", "ö": "ö", "ü": "ü"},
)
_LATIN_PLAIN: Final = {"ī": "i", "ä": "a", "ö": "o", "ü": "u", "ŋ": "ng", "č": "ch", "š": "sh", "h": "h"}


def suggestions(name: str, *, arabic: Script | None = None) -> dict[Script, list[str]]:
    """Up to eight likely spellings in every script of ours but the name's own, best first; an empty list for none.

    Names that known_names.py has are spelled as they usually are, Chinese people's by pinyin and Palladius, all others
    by sound. From Chinese characters that are neither only pinyin is offered: nobody can tell Сауыт from 沙吾提.
    `arabic` says which of the two Arabic alphabets is meant where the letters do not tell.
    """
    own = script_of(name)
    if arabic is not None and own in _ARABIC and scripts_in(name) >= _ARABIC:
        own = arabic
    found: dict[Script, list[str]] = {script: [] for script in NAME_SCRIPTS if script is not own}
    if own is Script.OTHER:
        return found
    if own is Script.HAN:
        return found | _from_han(name)
    if own in (Script.LATIN, Script.CYRILLIC) and (chinese := _of_a_chinese_person(name, own)):
        return found | chinese
    words = [word for word in re.split(r"[\s\-]+", name) if word]
    spelled = [one for word in _with_fathers(words) if (one := _spelled(word, own)) is not None]
    if not spelled:
        return found
    for script in found:
        written = [_unique(one[script]) for one in spelled]
        if not all(written):
            continue  # half a name in another script would be another name
        joiner = "·" if script is Script.HAN else " "
        count = max(len(options) for options in written)
        found[script] = _unique(
            joiner.join(options[min(i, len(options) - 1)] for options in written) for i in range(count)
        )
    return found


_ARABIC: Final = frozenset((Script.ARABIC_KAZAKH, Script.ARABIC_UYGHUR))
_SON_OF: Final = re.compile(
    r"(?P<name>.{3,}?)(?:(?P<son>ұлы|улы|уулу|оглы|ۇلى|ۋلى|ئوغلى|وعلى|uly|ulı|uli|uulu|oghli|oğlu|oglu|oghly)"
    r"|(?P<daughter>қызы|кызы|гызы|قىزى|qyzy|qizi|kyzy|kizi|kızı|qızı))",
    re.IGNORECASE,
)
_OF_FATHER: Final[dict[Script, tuple[str, str, str]]] = {
    # son, daughter, and what stands between it and the name
    Script.CYRILLIC: ("ұлы", "қызы", ""),
    Script.LATIN: ("uly", "qyzy", ""),
    Script.ARABIC_KAZAKH: ("ۇلى", "قىزى", " "),
    Script.ARABIC_UYGHUR: ("ئوغلى", "قىزى", " "),
}


def _with_fathers(words: list[str]) -> list[str]:
    """Words with a son's or daughter's word that stands alone put to the name before it."""
    joined: list[str] = []
    for word in words:
        if joined and (match := _SON_OF.fullmatch("xxx" + word)) and match["name"] == "xxx":
            joined[-1] += word
        else:
            joined.append(word)
    return joined


def _spelled(word: str, own: Script) -> dict[Script, list[str]] | None:
    """One word in every script, as far as it can be; None for a word without a letter."""
    by_sound = _by_sound(word, own)
    if by_sound is None:
        return None
    match = _SON_OF.fullmatch(word)
    if match is None:
        return _usual(word, own, by_sound)
    name = _spelled(match["name"], own)
    if name is None:
        return by_sound
    which = 0 if match["son"] else 1
    joined = {
        script: [option + words[2] + words[which] for option in name[script]] + by_sound[script]
        for script, words in _OF_FATHER.items()
    }
    return {**joined, Script.HAN: name[Script.HAN] + by_sound[Script.HAN]}


def _by_sound(word: str, own: Script) -> dict[Script, list[str]] | None:
    heard = sounds(word, own)
    if not heard:
        return None
    return {
        Script.LATIN: list(_latin(heard)),
        Script.CYRILLIC: [*_uyghur_cyrillic(word, own), *_cyrillic(heard)],
        Script.ARABIC_KAZAKH: list(_kazakh_arabic(heard)),
        Script.ARABIC_UYGHUR: list(_uyghur(heard)),
        Script.HAN: list(to_chinese(heard)),
    }


def _usual(word: str, own: Script, by_sound: dict[Script, list[str]]) -> dict[Script, list[str]]:
    """With the usual spellings of a common name before those by its sound."""
    name = known(word)
    if name is None:
        return by_sound
    kazakh, uyghur = sounds(name.kazakh, Script.CYRILLIC), sounds(name.uyghur, Script.ARABIC_UYGHUR)
    # whoever wrote in Uyghur is read in Latin and Russian as Uyghurs are
    latin = by_sound[Script.LATIN] if own is Script.ARABIC_UYGHUR else [*_latin(kazakh)]
    cyrillic = [*_uyghur_cyrillic(word, own), name.kazakh, *by_sound[Script.CYRILLIC]]
    return {
        Script.LATIN: [*latin, *by_sound[Script.LATIN], *_latin(uyghur)],
        Script.CYRILLIC: cyrillic,
        Script.ARABIC_KAZAKH: [*_kazakh_arabic(kazakh), *by_sound[Script.ARABIC_KAZAKH]],
        Script.ARABIC_UYGHUR: [name.uyghur, *by_sound[Script.ARABIC_UYGHUR]],
        Script.HAN: [*name.chinese, *by_sound[Script.HAN]],
    }


def _from_han(name: str) -> dict[Script, list[str]]:
    clean = re.sub(r"\s", "", name)
    words = [word for word in re.split("[·•‧・]", clean) if word]
    names = [known_chinese(word) for word in words]
    read = " ".join(pinyin(sign) for sign in clean)
    if all(names):
        kazakh = " ".join(one.kazakh for one in names if one is not None)
        uyghur = " ".join(one.uyghur for one in names if one is not None)
        by_kazakh, by_uyghur = suggestions(kazakh), suggestions(uyghur, arabic=Script.ARABIC_UYGHUR)
        found = {script: by_kazakh[script] for script in (Script.ARABIC_KAZAKH, Script.ARABIC_UYGHUR)}
        romanised = [*by_kazakh[Script.LATIN][:2], *by_uyghur[Script.LATIN][:2], romanise(name).replace("·", " ")]
        cyrillic = [kazakh, *by_uyghur[Script.CYRILLIC]]
        return {**found, Script.LATIN: _unique(romanised), Script.CYRILLIC: _unique(cyrillic)}
    if latin := from_characters(clean, read):
        return {**_of_a_chinese_person(latin, Script.LATIN), Script.LATIN: _unique([latin, romanise(name)])}
    return {Script.LATIN: _unique([romanise(name).replace("·", " "), romanise(name).replace("·", "")])}


def _of_a_chinese_person(name: str, own: Script) -> dict[Script, list[str]]:
    """Empty for any other name. No characters: pinyin does not tell them."""
    latin = name if own is Script.LATIN and from_pinyin(name) else from_russian(name) if own is Script.CYRILLIC else ""
    if not latin:
        return {}
    heard = [sounds(as_spoken(word), Script.LATIN) for word in latin.split()]
    found = {
        Script.ARABIC_KAZAKH: [" ".join(next(iter(_kazakh_arabic(word))) for word in heard)],
        Script.ARABIC_UYGHUR: [" ".join(next(iter(_uyghur(word))) for word in heard)],
    }
    other = {Script.LATIN: [latin]} if own is Script.CYRILLIC else {Script.CYRILLIC: [from_pinyin(latin)]}
    return {**found, **other}


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


def _uyghur_cyrillic(word: str, own: Script) -> Iterable[str]:
    """Uyghur as it is written in Kazakhstan, letter for letter, and as a Russian paper would have it."""
    if own is not Script.ARABIC_UYGHUR:
        return
    letters = _iotated("".join(UYGHUR_TO_CYRILLIC.get(char, "") for char in word)).capitalize()
    yield letters
    russian = letters.lower().replace("җ", "дж").translate(str.maketrans("ғқңһәөү", "гкнхаоу"))
    yield re.sub("гул(?=$|[бвгджзмнпрст])", "гуль", russian).capitalize()


def _iotated(word: str) -> str:
    word = word.replace("йа", "я").replace("йұ", "ю").replace("йу", "ю").replace("йә", "я")
    # и is ій, and у is уұ
    return re.sub("[іы](?=я)", "и", word).replace("уұ", "у").replace("уү", "у")


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
