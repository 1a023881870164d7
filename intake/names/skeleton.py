"""The consonant skeleton of a name: what its spellings in every script have in common.

Сауытбай, Sauytbai, ساۋۇتباي and 沙吾提拜 share one. A skeleton finds candidates; it never says that two names are the
same, and far too many names share one for it to redact by.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from intake.names.latin import search_fold
from intake.names.romanise import pinyin
from intake.names.scripts import is_han

# Classes of consonants that the writing systems mix: Chinese has no final stops, one sign for l and r (尔), and puts
# sh or x for s; Turkic languages trade b/p, d/t, g/k/q and j/y/zh. Glides and h come and go.
_CLASSES: Final = (
    ("shch", "S"),
    ("sh", "S"),
    ("ch", "J"),
    ("ts", "S"),
    ("j", "J"),
    ("c", "J"),
    ("s", "S"),
    ("z", "S"),
    ("b", "P"),
    ("p", "P"),
    ("f", "P"),
    ("d", "T"),
    ("t", "T"),
    ("g", "K"),
    ("k", "K"),
    ("h", "K"),
    ("l", "L"),
    ("r", "L"),
    ("m", "M"),
    ("n", "N"),
)
_SOUND: Final = re.compile("|".join(sound for sound, _ in _CLASSES))
_CLASS_OF: Final = dict(_CLASSES)
_REPEAT: Final = re.compile(r"(.)\1+")

# Pinyin letters stand for other sounds than in our Latin: q is ch, x is sh, zh is j, c is ts.
_PINYIN_INITIALS: Final = (("zh", "j"), ("ch", "ch"), ("sh", "sh"), ("q", "ch"), ("x", "sh"), ("c", "ts"))


def skeleton(name: str) -> str:
    """Consonant classes of all words of `name` in order, words parted by a space; empty for vowels alone.

    Length: at most one capital letter for each letter of the name.
    """
    parts = (_word(part) for part in re.split(r"[\s·•‧・\-]+", name))
    return " ".join(part for part in parts if part)


@lru_cache(maxsize=65536)
def _word(word: str) -> str:
    if any(is_han(char) for char in word):
        return _classes("".join(_chinese_syllable(char) for char in word if is_han(char)))
    return _classes(search_fold(word).replace(" ", ""))


def _classes(latin: str) -> str:
    return _REPEAT.sub(r"\1", "".join(_CLASS_OF[sound] for sound in _SOUND.findall(latin)))


def _chinese_syllable(char: str) -> str:
    syllable = pinyin(char)
    for initial, sound in _PINYIN_INITIALS:
        if syllable.startswith(initial):
            syllable = sound + syllable[len(initial) :]
            break
    return re.sub("ng$", "n", syllable)
