"""One form for every way of typing the same letters, and the words of a text with their places in it.

Folding takes away what a reader does not see or a keyboard did not have: compatibility shapes, case, format
characters, tatweel, marks, Turkish dots, look-alike letters of Latin and Cyrillic, variants of Arabic letters. It works
letter by letter, so a word that begins with a name still begins with it after folding: the matcher's promise rests on
that, and nothing here may ever look at more than its own letter. Folded text is for comparing, never for showing.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from typing import Final

from intake.names.scripts import is_han

# Unicode 17 characters of category Cf, and letters that show nothing (Hangul fillers): a reader does not see them.
_INVISIBLE_RANGES: Final = (
    (0x00AD, 0x00AD),
    (0x0600, 0x0605),
    (0x061C, 0x061C),
    (0x06DD, 0x06DD),
    (0x070F, 0x070F),
    (0x0890, 0x0891),
    (0x08E2, 0x08E2),
    (0x115F, 0x1160),
    (0x180E, 0x180E),
    (0x200B, 0x200F),
    (0x202A, 0x202E),
    (0x2060, 0x206F),
    (0x3164, 0x3164),
    (0xFEFF, 0xFEFF),
    (0xFFA0, 0xFFA0),
    (0xFFF0, 0xFFFB),
    (0x110BD, 0x110BD),
    (0x110CD, 0x110CD),
    (0x13430, 0x1343F),
    (0x1BCA0, 0x1BCA3),
    (0x1D173, 0x1D17A),
    (0xE0000, 0xE0FFF),
)
_TATWEEL: Final = 0x0640
# Apostrophe-like letters: ʹ ʺ ʻ ʼ ʽ ʾ ʿ ˈ, Hebrew-like and Arabic high hamza are written or left out at will.
_SILENT_LETTERS: Final = (0x02B9, 0x02BA, 0x02BB, 0x02BC, 0x02BD, 0x02BE, 0x02BF, 0x02C8, 0x0674, 0x0621)

INVISIBLE: Final = frozenset(
    [code for first, last in _INVISIBLE_RANGES if last - first < 0x100 for code in range(first, last + 1)] + [_TATWEEL]
)
_DELETE: Final[dict[int, str]] = dict.fromkeys([*INVISIBLE, *_SILENT_LETTERS], "")

# Uyghur ئ only carries the vowel that follows; it must go before NFKD would leave a yeh in its place.
_CARRIER: Final[dict[int, str]] = {0x0626: "", 0xFBF9: "", 0xFBFA: "", 0xFBFB: "", **_DELETE}


def _table(*pairs: tuple[str, str]) -> dict[int, str]:
    return {ord(char): target for chars, target in pairs for char in chars}


# Cyrillic letters that look like a Latin one take its place; letters that only a Kazakh, Kyrgyz or Uyghur keyboard has
# take that of the Russian letter people type instead. Hard and soft signs come and go (Айгуль, Айгүл).
_CYRILLIC: Final = _table(
    ("аәӕ", "a"),
    ("в", "b"),
    ("гғґҕӷ", "г"),
    ("еэєҽ", "e"),
    ("жҗӂ", "ж"),
    ("зҙ", "з"),
    ("ийіыӏ", "i"),
    ("кқҡҝҟӄ", "k"),
    ("м", "m"),
    ("нңҥӈ", "h"),
    ("оөҩ", "o"),
    ("р", "p"),
    ("сҫ", "c"),
    ("т", "t"),
    ("уүұ", "y"),
    ("хһҳ", "x"),
    ("чҷҹӌ", "ч"),
    ("шщ", "ш"),
    ("ьъ", ""),
    ("ѕ", "s"),
    ("ј", "j"),
    ("ԁ", "d"),
    ("ԛ", "q"),
    ("ԝ", "w"),
)
# Greek capitals and small letters used as look-alikes; Latin letters with strokes, and those of the Latin alphabets
# once used for Kazakh and Uyghur, none of which decompose.
_LATIN: Final = _table(
    ("ıɩɪΙι", "i"),
    ("əɑα", "a"),
    ("ɵøο", "o"),
    ("ɡƣɢ", "g"),
    ("ⱨħη", "h"),
    ("ⱪĸκ", "k"),
    ("ⱬƶζ", "z"),
    ("ŋɲν", "n"),
    ("łƚ", "l"),
    ("đðɗ", "d"),
    ("ʋƲ", "v"),
    ("β", "b"),
    ("ε", "e"),
    ("μ", "m"),
    ("ρ", "p"),
    ("τŧ", "t"),
    ("υ", "y"),
    ("χ", "x"),
    ("æ", "ae"),
    ("œ", "oe"),
    ("þ", "th"),
    ("0", "o"),
    ("3", "з"),
)
# Variants of one Arabic letter, and letters that an Arabic or Persian keyboard lacks and people replace.
_ARABIC: Final = _table(
    ("ىيیېۍے\u0620\u063d\u063e\u063f", "ی"),
    ("هھەةہۃۿ", "ه"),
    ("كکڪګڬ", "ک"),
    ("وۇۆۈۋۅۉۊۏ", "و"),
    ("اٱٲٳ", "ا"),
    ("ٯ", "ق"),
    ("ڡ", "ف"),
    ("ٮ", "ب"),
    ("ں", "ن"),
    ("ڭ", "نگ"),
    ("ڴڱڳ", "گ"),
)
_CLASSES: Final = {**_CYRILLIC, **_LATIN, **_ARABIC}


def fold(text: str) -> str:
    """The letters of `text` as classes that no noise changes; digits in ASCII form but 0 and 3 (they pass for о, з).

    Idempotent. `fold(a + b)` begins with `fold(a)` unless `b` begins with a combining mark. What is not a letter or
    digit stays.
    """
    if text.isascii():
        return text.lower().translate(_CLASSES)
    folded = unicodedata.normalize("NFKC", text.translate(_DELETE)).translate(_CARRIER)
    folded = unicodedata.normalize("NFKD", folded).casefold()
    return "".join(map(_fold_char, unicodedata.normalize("NFKD", folded)))


@lru_cache(maxsize=4096)
def _fold_char(char: str) -> str:
    mapped = _CLASSES.get(ord(char))
    if mapped is not None:
        return mapped
    category = unicodedata.category(char)
    if category.startswith("M") or category == "Cf" or ord(char) in _DELETE:
        return ""
    if category == "Nd":
        digit = str(unicodedata.decimal(char))
        return _CLASSES.get(ord(digit), digit)
    return char


class Gap(Enum):
    """What stands between a token and the one before it."""

    START = "start"
    SPACE = "space"  # white space, perhaps with a hyphen: one name may be written across it
    GLUED = "glued"  # signs without any space: one written word
    BREAK = "break"  # a new sentence, clause or writing system: never one name


@dataclass(frozen=True, slots=True)
class Token:
    """A run of letters, digits and what hides among them: folded text, [start, end) in the original.

    `text` is empty for letters that folding takes away, such as a lone ь or ئ.
    """

    text: str
    start: int
    end: int
    gap: Gap
    han: bool = False


_BREAK_SIGNS: Final = frozenset("،؛؟۔，。、；：！？「」『』《》〈〉（）【】…")
_SPACE_SIGNS: Final = frozenset("-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u058a·•‧・\u0387'’‘`´ʼ")


def tokens(text: str) -> list[Token]:
    """The words of `text` in order. Runs of Han are one token each, with their characters unfolded but for NFKC."""
    return list(_tokens(text))


def _tokens(text: str) -> Iterator[Token]:
    previous_end = 0
    previous: Token | None = None
    for start, end, han in _runs(text):
        raw = text[start:end]
        folded = han_fold(raw) if han else fold(raw)
        if previous is None:
            gap = Gap.START
        else:
            gap = _gap(text[previous_end:start], han or previous.han)
        previous = Token(folded, start, end, gap, han)
        previous_end = end
        yield previous


def han_fold(raw: str) -> str:
    """Han characters of `raw` in NFKC, everything else removed (separators, zero-width characters)."""
    return "".join(char for char in unicodedata.normalize("NFKC", raw) if is_han(char))


def _runs(text: str) -> Iterator[tuple[int, int, bool]]:
    start = -1
    run_is_han = False
    for position, char in enumerate(text):
        kind = _kind(char)
        if kind == _SIGN:
            if start >= 0:
                yield start, position, run_is_han
                start = -1
            continue
        if kind == _HIDDEN:
            continue
        han = kind == _HAN
        if start >= 0 and han != run_is_han:
            yield start, position, run_is_han
            start = -1
        if start < 0:
            start, run_is_han = position, han
    if start >= 0:
        yield start, len(text), run_is_han


_WORD, _HAN, _HIDDEN, _SIGN = range(4)


@lru_cache(maxsize=8192)
def _kind(char: str) -> int:
    if is_han(char):
        return _HAN
    if ord(char) in INVISIBLE:
        return _HIDDEN
    category = unicodedata.category(char)
    if category == "Cf" or category.startswith("M"):
        return _HIDDEN
    return _WORD if category[0] in "LN" else _SIGN


def _gap(between: str, touches_han: bool) -> Gap:
    if any(char in _BREAK_SIGNS for char in between):
        return Gap.BREAK
    if not any(char.isspace() for char in between):
        return Gap.BREAK if touches_han and not between else Gap.GLUED
    signs = [char for char in between if not char.isspace() and ord(char) not in INVISIBLE]
    return Gap.SPACE if all(char in _SPACE_SIGNS for char in signs) else Gap.BREAK
