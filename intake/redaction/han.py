"""Finds Chinese names and places: whole and in part, in simplified or traditional characters, with anything between.

Chinese has no spaces and registrars choose among characters of one sound, so a name is found by its sounds: that takes
in 古丽, 古力 and 古麗. It never looks at single characters: a name of one is a person's decision.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from typing import Final

from intake.names.fold import INVISIBLE, han_fold
from intake.names.romanise import pinyin_readings
from intake.names.scripts import is_han
from intake.redaction.span import Span

_SEPARATORS: Final = frozenset("·•‧・･.．-‐‑–—_*/'’ ")
_STOPS: Final = frozenset("，。、；：！？,;:!?")
_MOST_BETWEEN: Final = 4  # signs between two characters of one name

# The commonest family names (Ministry of Public Security, 2020), to tell 小明 in 王小明.
_FAMILY_NAMES: Final = frozenset(
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭"
    "陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤張劉陳楊黃趙吳孫馬羅鄭"
    "許韓鄧馮蔣葉蘇呂盧鐘譚陸賈鄒閆龍賀顧龔萬錢嚴湯"
)
_ADMINISTRATIVE: Final = "省市区縣县州乡鄉镇鎮村队隊组組路街道号號室栋棟楼樓巷团團师師连連场場院社"


def name_patterns(spelling: str) -> frozenset[str]:
    """What to look for of a Chinese name: whole, each part between dots, beginnings and ends of three characters.

    Of a Chinese-style name (family name first) also the given name of two characters alone.
    """
    parts = [part for part in _split(spelling) if part]
    found = {"".join(parts), *parts}
    for part in parts:
        if len(part) > 3:
            found |= {part[:3], part[-3:]}
    whole = "".join(parts)
    if len(parts) == 1 and len(whole) == 3 and whole[0] in _FAMILY_NAMES:
        found.add(whole[1:])
    if len(parts) == 1 and len(whole) == 4:
        found.add(whole[2:])
    return frozenset(pattern for pattern in found if len(pattern) >= 2)


def place_patterns(spelling: str) -> frozenset[str]:
    """What to look for of a place or address: whole, and each stretch between administrative words (村 乡 县 …)."""
    whole = han_fold(spelling)
    stretches = "".join(" " if char in _ADMINISTRATIVE else char for char in whole).split()
    return frozenset(pattern for pattern in (whole, *stretches) if len(pattern) >= 2)


def pinyin_parts(spelling: str) -> list[str]:
    """The parts of a name to be read in pinyin: those between dots, and family and given name of a Chinese one."""
    parts = [part for part in _split(spelling) if part]
    if len(parts) == 1 and 2 <= len(parts[0]) <= 3 and parts[0][0] in _FAMILY_NAMES:
        return [parts[0][:1], parts[0][1:]]
    return parts


class HanFinder:
    """Patterns of two or more characters, with the entries they come from."""

    def __init__(self, patterns: Iterable[tuple[str, int]]) -> None:
        self._by_first: dict[str, list[tuple[str, int]]] = {}
        for pattern, index in patterns:
            for sound in pinyin_readings(pattern[0]):
                self._by_first.setdefault(sound, []).append((pattern, index))

    def find(self, text: str) -> Iterator[Span]:
        """Spans of every occurrence, with separators and invisible characters inside it."""
        if not self._by_first:
            return
        for run in _runs(text):
            characters = [char for char, _ in run]
            for start, char in enumerate(characters):
                for pattern, index in self._starting(char):
                    if _sounds_like(characters[start : start + len(pattern)], pattern):
                        end = run[start + len(pattern) - 1][1] + 1
                        yield Span(run[start][1], end, frozenset((index,)))

    def _starting(self, char: str) -> Iterator[tuple[str, int]]:
        for sound in pinyin_readings(char):
            yield from self._by_first.get(sound, ())


def _sounds_like(characters: list[str], pattern: str) -> bool:
    if len(characters) != len(pattern):
        return False
    same = sum(one == other for one, other in zip(characters, pattern, strict=True))
    if same == len(pattern):
        return True
    if len(pattern) == 2 and same == 0:
        return False  # two sounds alone are in too many words
    return all(
        one == other or pinyin_readings(one) & pinyin_readings(other)
        for one, other in zip(characters, pattern, strict=True)
    )


def _runs(text: str) -> Iterator[list[tuple[str, int]]]:
    """Stretches of Han characters with their places, parted by letters, digits, stops or too many signs."""
    run: list[tuple[str, int]] = []
    between = 0
    for position, char in enumerate(text):
        if is_han(char):
            run.append((unicodedata.normalize("NFKC", char)[0], position))
            between = 0
            continue
        if not run or ord(char) in INVISIBLE or unicodedata.category(char)[0] == "M":
            continue
        between += 1
        if char in _STOPS or char.isalnum() or between > _MOST_BETWEEN:
            yield run
            run, between = [], 0
    if run:
        yield run


def _split(spelling: str) -> list[str]:
    parts = [""]
    for char in unicodedata.normalize("NFKC", spelling):
        if is_han(char):
            parts[-1] += char
        elif char in _SEPARATORS or char.isspace():
            parts.append("")
    return parts
