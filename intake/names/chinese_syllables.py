"""Turkic names in Chinese characters, as registrars in Xinjiang usually write them. A table and a syllabifier.

The choice of character is the registrar's: these are the commonest, offered for confirmation and never taken as known.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

_VOWEL_COLUMNS: Final = ("a", "e", "i", "o", "u")
_PLAIN_VOWEL: Final = {"ä": "a", "ı": "i", "ī": "i", "ö": "o", "ü": "u"}

# One row an initial: a, e, i, o, u; a space where a vowel is not written so.
_SYLLABLES: Final[dict[str, str]] = {
    "": "阿艾依奥吾", "b": "巴别比波布", "p": "帕佩皮波普", "t": "塔铁提托吐", "d": "达德迪多都", "k": "卡克克科库",
    "q": "卡克克科库", "g": "尕格格郭古", "ğ": "哈格格霍古", "m": "马麦米莫木", "n": "纳乃尼诺努", "l": "拉列力洛鲁",
    "r": "拉热里罗鲁", "s": "沙赛斯索苏", "z": "扎则孜佐祖", "š": "夏谢西肖舒", "j": "加杰吉焦居", "č": "恰切奇乔丘",
    "h": "哈赫希霍胡", "x": "哈赫希霍胡", "y": "亚叶依尤玉", "w": "瓦维维沃吾", "v": "瓦维维沃吾", "f": "法费菲福甫",
    "ŋ": "阿艾依奥吾",
}  # fmt: skip
_CODAS: Final[dict[str, str]] = {
    "l": "尔", "r": "尔", "t": "提", "k": "克", "q": "克", "m": "木", "s": "斯", "š": "什", "b": "布", "p": "甫",
    "d": "德", "g": "格", "ğ": "格", "z": "孜", "y": "依", "w": "吾", "v": "吾", "f": "甫", "h": "赫", "x": "赫",
    "č": "奇", "j": "吉", "n": "恩", "ŋ": "恩",
}  # fmt: skip
# A syllable and its final n or y in one character.
_CLOSED: Final[dict[str, str]] = {
    "lan": "兰", "jan": "江", "man": "曼", "šan": "山", "xan": "汗", "han": "汗", "kan": "坎", "qan": "坎", "dan": "丹",
    "tan": "坦", "ran": "兰", "ban": "班", "san": "山", "zan": "赞", "an": "安", "un": "温", "en": "恩", "tin": "丁",
    "din": "丁", "sin": "辛", "sun": "逊", "sın": "逊", "tun": "通", "kin": "肯", "bay": "拜", "tay": "泰", "say": "赛",
    "may": "买", "day": "代", "kay": "凯", "qay": "凯", "hay": "海", "ay": "艾", "lay": "来", "nay": "乃", "ğan": "汗",
}  # fmt: skip
_ENDINGS: Final = (("gül", "古丽"), ("gul", "古丽"), ("bek", "别克"), ("nur", "努尔"))


def to_chinese(word: str) -> Iterator[str]:
    """The likeliest spelling of one word given as sounds (sounds.py), and the one with each coda spelled out."""
    word = word.replace("wı", "w").replace("wi", "w") if word[:1] != "w" else word
    for ending, characters in _ENDINGS:
        if word.endswith(ending) and len(word) > len(ending):
            stem = word[: -len(ending)]
            yield _spell(stem, _CLOSED) + characters
            yield _spell(stem, {}) + characters
            return
    yield _spell(word, _CLOSED)
    yield _spell(word, {})


def _spell(word: str, closed: dict[str, str]) -> str:
    out: list[str] = []
    position = 0
    while position < len(word):
        taken = next(
            (size for size in (3, 2) if word[position : position + size] in closed and _ends(word, position + size)),
            0,
        )
        if taken:
            out.append(closed[word[position : position + taken]])
            position += taken
            continue
        initial = word[position] if not _is_vowel(word[position]) else ""
        vowel_at = position + len(initial)
        if vowel_at < len(word) and _is_vowel(word[vowel_at]):
            vowel = _PLAIN_VOWEL.get(word[vowel_at], word[vowel_at])
            out.append(_SYLLABLES.get(initial, _SYLLABLES[""])[_VOWEL_COLUMNS.index(vowel)])
            position = vowel_at + 1
        else:
            out.append(_CODAS.get(initial, ""))
            position += 1
    return "".join(out)


def _ends(word: str, position: int) -> bool:
    """Whether no vowel follows: then the consonant before `position` closes its syllable."""
    return position >= len(word) or not _is_vowel(word[position])


def _is_vowel(sound: str) -> bool:
    return sound in "aäeıiīoöuü"
