"""Tables from every script of ours to plain Latin, and the rules that make spellings of one sound meet.

Data and one function for search and matching; never for showing a name to anybody (that is romanise.py). Like fold.py
it must keep the beginning of a word stable under whatever suffix follows.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final

from intake.names.fold import INVISIBLE
from intake.names.scripts import is_han


def _table(*pairs: tuple[str, str]) -> dict[str, str]:
    return {char: target for chars, target in pairs for char in chars}


_CYRILLIC: Final = _table(
    ("аәӑӓ", "a"),
    ("б", "b"),
    ("в", "v"),
    ("гғґҕ", "g"),
    ("д", "d"),
    ("еёэє", "e"),
    ("жҗӂӝ", "j"),
    ("зҙӟ", "z"),
    ("иійїыӣӥҋ", "i"),
    ("кқҡҝҟ", "k"),
    ("л", "l"),
    ("м", "m"),
    ("нңҥ", "n"),
    ("оөӧҩ", "o"),
    ("п", "p"),
    ("р", "r"),
    ("сҫ", "s"),
    ("т", "t"),
    ("уұүўӯӱ", "u"),
    ("ф", "f"),
    ("хһҳ", "h"),
    ("ц", "ts"),
    ("чҷҹӵ", "ch"),
    ("шщ", "sh"),
    ("ю", "iu"),
    ("я", "ia"),
    ("ьъ", ""),
)
_ARABIC: Final = _table(
    ("اآأإٱ", "a"),
    ("ب", "b"),
    ("پ", "p"),
    ("تطةۃ", "t"),
    ("ج", "j"),
    ("ژ", "j"),
    ("چ", "ch"),
    ("حخھهہۀۂ", "h"),
    ("دضذ", "d"),
    ("زظ", "z"),
    ("ر", "r"),
    ("سص", "s"),
    ("ثش", "sh"),
    ("عغگ", "g"),
    ("ف", "f"),
    ("قكکڪ", "k"),
    ("ل", "l"),
    ("م", "m"),
    ("نںڭ", "n"),
    ("ەې", "e"),
    ("ىيیےۍ", "i"),
    ("وۆۅؤ", "o"),
    ("ۇۈۋۉۊ", "u"),
    ("ئءٴ", ""),
)
_LATIN: Final = _table(
    ("şšŝș", "sh"),
    ("çčĉ", "ch"),
    ("žẑ", "j"),
    ("ğġǵĝƣɡ", "g"),
    ("ıɩ", "i"),
    ("əɑ", "a"),
    ("ɵø", "o"),
    ("ⱨħĥ", "h"),
    ("ⱪ", "k"),
    ("ⱬ", "j"),
    ("ŋñ", "n"),
    ("ł", "l"),
    ("đ", "d"),
    ("ß", "ss"),
    ("æ", "a"),
    ("œ", "o"),
    ("q", "k"),
    ("w", "u"),
    ("x", "h"),
    ("y", "i"),
)
_TABLE: Final = {**_CYRILLIC, **_ARABIC, **_LATIN}

_APOSTROPHES: Final = frozenset("'’‘`´ʼʻʹʾʿˈ")

# What two letters spell in one alphabet and one letter in another. A rule may change what stands before its first
# letter only where no suffix of ours begins (none begins with h; "ng" keeps its n), so beginnings stay beginnings.
_DIGRAPHS: Final = (
    (re.compile("zh"), "j"),
    (re.compile("kh"), "h"),
    (re.compile("gh"), "g"),
    (re.compile("(?<![a-z])dj"), "j"),
    (re.compile("(?<![a-z])ie"), "e"),
    (re.compile("ng"), "n"),
    (re.compile("(?<=[aeou])e"), "ie"),  # Sauytbaeva, Sauytbayeva, Сауытбаева
)
_SPACES: Final = re.compile(r"\s+")


def search_fold(text: str) -> str:
    """`text` as lower-case words of a-z and 0-9 parted by one space, each Han character a word by itself.

    All Cyrillic, Arabic-script and Turkish letters become plain Latin, so that one query finds a name in any of them;
    an inflected form begins with its stem. Letters of other scripts stay as they are, without marks. Signs part words,
    but apostrophes and format characters within a word do not.
    """
    if not text.isascii():
        text = unicodedata.normalize("NFKC", "".join(char for char in text if ord(char) not in INVISIBLE))
        text = unicodedata.normalize("NFC", text.casefold().replace("i\u0307", "i"))
    latin = "".join(map(_latin_char, text.lower()))
    for pattern, target in _DIGRAPHS:
        latin = pattern.sub(target, latin)
    return _SPACES.sub(" ", latin).strip()


@lru_cache(maxsize=8192)
def _latin_char(char: str) -> str:
    if char.isascii() and char not in "qwxy'`":
        return char if char.isalnum() else " "
    if char in _APOSTROPHES:
        return ""
    mapped = _TABLE.get(char)
    if mapped is not None:
        return mapped
    if is_han(char):
        return f" {char} "
    category = unicodedata.category(char)
    if category.startswith("M") or category == "Cf":
        return ""
    if category == "Nd":
        return str(unicodedata.decimal(char))
    if category[0] not in "LN":
        return " "
    base = unicodedata.normalize("NFKD", char)
    if base[0] != char:
        return "".join(map(_latin_char, base))
    return char
