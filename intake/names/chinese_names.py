"""Chinese people's names: pinyin and their Russian spelling (Palladius), and whether a name is one. Tables and rules.

From pinyin or Russian nobody can tell the characters: none are proposed. Palladius' table of 1888 as Russian and Kazakh
texts use it. Must never be asked about Turkic names in Chinese characters (known_names.py, chinese_syllables.py).
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

_INITIALS: Final = {
    "b": "б", "p": "п", "m": "м", "f": "ф", "d": "д", "t": "т", "n": "н", "l": "л", "g": "г", "k": "к", "h": "х",
    "j": "цз", "q": "ц", "x": "с", "zh": "чж", "ch": "ч", "sh": "ш", "r": "ж", "z": "цз", "c": "ц", "s": "с",
}  # fmt: skip
_FINALS: Final = {
    "a": "а", "o": "о", "e": "э", "ai": "ай", "ei": "эй", "ao": "ао", "ou": "оу", "an": "ань", "en": "энь",
    "ang": "ан", "eng": "эн", "ong": "ун", "i": "и", "ia": "я", "ie": "е", "iao": "яо", "iu": "ю", "ian": "янь",
    "in": "инь", "iang": "ян", "ing": "ин", "iong": "юн", "u": "у", "ua": "уа", "uo": "о", "uai": "уай", "ui": "уй",
    "uan": "уань", "un": "унь", "uang": "уан", "ü": "юй", "üe": "юэ", "üan": "юань", "ün": "юнь",
}  # fmt: skip
_ALONE: Final = {
    "a": "а", "ai": "ай", "an": "ань", "ang": "ан", "ao": "ао", "e": "э", "en": "энь", "er": "эр", "o": "о",
    "ou": "оу", "wa": "ва", "wai": "вай", "wan": "вань", "wang": "ван", "wei": "вэй", "wen": "вэнь", "weng": "вэн",
    "wo": "во", "wu": "у", "ya": "я", "yan": "янь", "yang": "ян", "yao": "яо", "ye": "е", "yi": "и", "yin": "инь",
    "ying": "ин", "yong": "юн", "you": "ю", "yu": "юй", "yuan": "юань", "yue": "юэ", "yun": "юнь",
}  # fmt: skip
_WITH: Final = {
    "labials": ("a o ai ei ao ou an en ang eng i ie iao ian in ing u", "b p m f"),
    "dentals": ("a e ai ei ao ou an en ang eng ong i ia ie iao iu ian in iang ing u uo ui uan un ü üe", "d t n l"),
    "velars": ("a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang", "g k h"),
    "palatals": ("i ia ie iao iu ian in iang ing iong ü üe üan ün", "j q x"),
    "hissing": ("a e ai ei ao ou an en ang eng ong i u ua uo uai ui uan un uang", "zh ch sh r z c s"),
}
_SURNAMES: Final = frozenset(
    """li wang zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie han tang
    feng yu dong xiao cheng cao yuan deng fu shen zeng peng lyu su lu jiang cai jia ding wei xue ye yan pan du dai xia
    zhong tian ren fan fang shi yao tan liao zou xiong jin hao kong bai cui kang mao qiu qin gu hou shao meng long wan
    duan lei qian yin niu hong gong xi lai chang wen yi qiao ouyang sima zhuge shangguan""".split()  # noqa: SIM905
)
_SURNAME_SIGNS: Final = frozenset(
    "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜"
    "习范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文"
)
_AS_SURNAME: Final = {"曾": "zeng"}
_DOUBLE_SIGNS: Final = frozenset({"欧阳", "司马", "诸葛", "上官"})


@cache
def _russian() -> dict[str, str]:
    """Every syllable of pinyin with its Russian spelling; ü also as v, and as yu after l and n."""
    found = dict(_ALONE)
    for finals, initials in _WITH.values():
        for initial in initials.split():
            for final in finals.split():
                written = _INITIALS[initial] + _FINALS[final]
                if initial in ("zh", "ch", "sh", "r") and final == "i":
                    written = _INITIALS[initial] + "и"
                elif initial in ("z", "c", "s") and final == "i":
                    written = _INITIALS[initial] + "ы"
                elif initial == "h" and final == "ui":
                    written = "хуэй"
                spelled = final.replace("ü", "u") if initial in ("j", "q", "x") else final
                found[initial + spelled] = written
                if "ü" in spelled:
                    found[initial + spelled.replace("ü", "yu")] = found[initial + spelled.replace("ü", "v")] = written
    return found


@cache
def _pinyin() -> dict[str, str]:
    """Russian syllables back to pinyin; where two are written alike the commoner in names."""
    found: dict[str, str] = {}
    for latin, russian in _russian().items():
        if not re.search("[üv]", latin):
            found.setdefault(russian, latin)
    return found | {"лю": "liu", "хуй": "hui", "юй": "yu", "ся": "xia", "си": "xi", "синь": "xin", "син": "xing"}


def syllables(word: str, table: dict[str, str]) -> list[str] | None:
    """`word` as syllables of the table, the longest first; None if it is not made of them."""
    if not word:
        return []
    for size in range(min(6, len(word)), 0, -1):
        if word[:size] in table and (rest := syllables(word[size:], table)) is not None:
            return [word[:size], *rest]
    return None


def _parts(words: list[str], table: dict[str, str]) -> list[list[str]] | None:
    """Surname and given name in syllables, if that is what the words are; also written the other way round."""
    if len(words) != 2 or max(map(len, words)) > 14:
        return None
    split = [syllables(re.sub(r"['’ъ\-]", "", word.casefold()), table) for word in words]
    if any(not part or len(part) > 2 for part in split):
        return None
    parts = [part for part in split if part]
    latin = ["".join(part if table is _russian() else [table[one] for one in part]) for part in parts]
    if latin[0] in _SURNAMES:
        return parts
    return parts[::-1] if latin[1] in _SURNAMES and len(parts[1]) == 1 else None


def from_pinyin(name: str) -> str:
    """The Russian spelling of a Chinese person's name in pinyin; empty for any other name."""
    parts = _parts(name.split(), _russian())
    return " ".join(_written([_russian()[one] for one in part]) for part in parts) if parts else ""


def from_russian(name: str) -> str:
    """The pinyin of a Chinese person's name in Russian; empty for any other name."""
    parts = _parts(name.split(), _pinyin())
    return " ".join("".join(_pinyin()[one] for one in part).capitalize() for part in parts) if parts else ""


def from_characters(name: str, read: str) -> str:
    """The pinyin of a Chinese person's name in characters, surname apart; `read` are its syllables parted by spaces.

    Empty where the characters do not look like a surname with one or two more.
    """
    sounds, surname = read.split(), len(surname_of(name))
    if not surname or len(sounds) != len(name) or not 1 <= len(name) - surname <= 2:
        return ""
    sounds[0] = _AS_SURNAME.get(name[0], sounds[0])
    return " ".join("".join(part).capitalize() for part in (sounds[:surname], sounds[surname:]))


def surname_of(name: str) -> str:
    """The surname in characters that `name` begins with; empty if that is none of the commonest."""
    return name[:2] if name[:2] in _DOUBLE_SIGNS else name[:1] if name[:1] in _SURNAME_SIGNS else ""


def _written(parts: list[str]) -> str:
    """Syllables as one word: a hard sign keeps the н of one from the vowel of the next."""
    word = parts[0]
    for part in parts[1:]:
        word += ("ъ" if word.endswith("н") and part[0] in "аоуэяюеи" else "") + part
    return word.capitalize()


_RIMES: Final = (
    ("iang", "yañ"), ("iong", "yuñ"), ("uang", "wañ"), ("iao", "yaw"), ("ian", "yän"), ("uai", "way"), ("uan", "wan"),
    ("ang", "añ"), ("eng", "eñ"), ("ing", "iñ"), ("ong", "uñ"), ("ia", "ya"), ("ie", "ye"), ("iu", "yu"), ("ao", "aw"),
    ("ou", "o"), ("uo", "o"), ("ua", "wa"), ("ui", "uy"),
)  # fmt: skip
_STARTS: Final = (("zh", "j"), ("ch", "ç"), ("sh", "ş"), ("q", "ç"), ("x", "ş"), ("c", "s"))


def as_spoken(word: str) -> str:
    """One word of pinyin in letters that sounds.py reads as Uyghur and Kazakh write Chinese names: q is ch, x is sh."""
    spoken = []
    for syllable in syllables(word.casefold(), _russian()) or [word.casefold()]:
        start = next((sound for letters, sound in _STARTS if syllable.startswith(letters)), "")
        rime = syllable[len(next((letters for letters, _s in _STARTS if syllable.startswith(letters)), "")) :]
        for letters, sound in _RIMES:
            if rime.endswith(letters):
                rime = rime.removesuffix(letters) + sound
                break
        spoken.append(start + rime)
    return "'".join(spoken)  # so that n and g of two syllables stay two
