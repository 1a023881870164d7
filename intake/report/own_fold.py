"""The leak check's own way of making spellings alike. Shares no code or table with names/ or redaction/.

A mistake there must not hide itself here, so this is a second opinion. It is coarser than a reader would be; what it
joins wrongly costs a second look, what it keeps apart could cost a life.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

# Letters that look alike in Latin and Cyrillic, each pair under one sign. Upper case is folded first.
_ALIKE = {
    "а": "a", "ә": "a", "ä": "a", "ə": "a", "в": "b", "с": "c", "е": "e", "ё": "e", "э": "э", "һ": "h", "н": "h",
    "і": "i", "ї": "i", "ı": "i", "ј": "j", "к": "k", "қ": "k", "ҡ": "k", "ӄ": "k", "ĸ": "k", "м": "m", "ң": "h",
    "ҥ": "h", "о": "o", "ө": "o", "р": "p", "ԛ": "q", "ѕ": "s", "т": "t", "у": "y", "ү": "y", "ұ": "y", "ў": "y",
    "ԝ": "w", "х": "x", "ҳ": "x", "ғ": "г", "ґ": "г", "ɡ": "g", "ø": "o", "ł": "l", "đ": "d", "ŋ": "n", "þ": "th",
    # Greek letters that pass for Latin ones
    "α": "a", "ο": "o", "ρ": "p", "υ": "y", "ν": "v", "κ": "k", "τ": "t", "ε": "e", "ι": "i", "χ": "x",
}  # fmt: skip
# Arabic letters that keyboards and writers mix up; Kazakh and Uyghur letters that differ in sound stay apart.
_ARABIC = {
    "ي": "ى", "ی": "ى", "ۍ": "ى", "ے": "ى", "ئ": "", "ك": "ك", "ک": "ك", "ڪ": "ك", "ہ": "ه", "ھ": "ه", "ە": "ه",
    "ة": "ه", "ۀ": "ه", "ۂ": "ه", "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ؤ": "و", "ء": "", "ٴ": "", "ٶ": "و",
    "ٷ": "ۇ", "ٸ": "ى", "ٵ": "ا", "ـ": "", "ۋ": "ۆ", "ڤ": "ۆ",
}  # fmt: skip
_ARABIC_RANGE = ("\u0600", "\u08ff")


def fold(text: str) -> str:
    """`text` in small letters without marks, joiners, tatweel and apostrophes, look-alikes under one sign."""
    text = unicodedata.normalize("NFKC", text).replace("İ", "i").casefold()
    # ئ comes apart into a letter and a mark: it goes as a whole, as writers leave it out.
    text = "".join(_ARABIC.get(letter, letter) for letter in unicodedata.normalize("NFC", text))
    folded = []
    for letter in unicodedata.normalize("NFD", text):
        category = unicodedata.category(letter)
        if category in ("Mn", "Me", "Mc", "Cf", "Lm", "Sk") or letter in "'’ʼ`´":
            continue
        if category == "Nd":
            folded.append(str(unicodedata.digit(letter)))
            continue
        letter = _ARABIC.get(letter, letter)
        folded.append(_ALIKE.get(letter, letter))
    return "".join(folded)


def is_han(letter: str) -> bool:
    return "\u3400" <= letter <= "\u9fff" or "\uf900" <= letter <= "\ufaff" or "\U00020000" <= letter <= "\U0003ffff"


def is_arabic(text: str) -> bool:
    return any(_ARABIC_RANGE[0] <= letter <= _ARABIC_RANGE[1] for letter in text)


def compact(text: str) -> str:
    """Folded letters and digits alone."""
    return "".join(letter for letter in fold(text) if letter.isalnum())


@dataclass(frozen=True, slots=True)
class Words:
    """The letters and digits of a text in one run, and where words begin and end in it."""

    joined: str
    starts: frozenset[int]
    ends: frozenset[int]


def words_of(text: str) -> Words:
    """Words are runs of letters and digits after folding; everything else parts them."""
    letters: list[str] = []
    starts: set[int] = set()
    ends: set[int] = set()
    inside = False
    for letter in fold(text):
        if letter.isalnum():
            if not inside:
                starts.add(len(letters))
            letters.append(letter)
        elif inside:
            ends.add(len(letters))
        inside = letter.isalnum()
    if inside:
        ends.add(len(letters))
    return Words("".join(letters), frozenset(starts), frozenset(ends))


_BETWEEN_DIGITS = frozenset(" -–—./()_,:\u00a0\u2011\u202f")


def digit_runs(text: str) -> list[str]:
    """Runs of digits, of any script, joined over the signs that people put between them (two at most)."""
    runs: list[str] = []
    run: list[str] = []
    gap = 0
    for letter in text:
        if unicodedata.category(letter) == "Nd":
            run.append(str(unicodedata.digit(letter)))
            gap = 0
        elif letter in _BETWEEN_DIGITS and run and gap < 2:
            gap += 1
        elif unicodedata.category(letter) != "Cf" and run:
            runs.append("".join(run))
            run, gap = [], 0
    if run:
        runs.append("".join(run))
    return runs


_VOWELS = frozenset("aeiouyаеиоуыэюяьйaoeiyاهىوۇۈې")
_VOICED = {"k": "г", "п": "б", "t": "d", "ق": "غ", "ك": "گ", "پ": "ب"}
_RAISED = {"ا": "ى", "ه": "ى"}

_ENDINGS = (
    "ұлы улы уулу қызы кызы кизи оглы углы ович евич овна евна "
    "uly kyzy qyzy qizi oghli ogli ugli ovich evich ovna evna ۇلى قىزى ئوغلى"
)
_SON_OR_DAUGHTER = tuple(fold(ending) for ending in _ENDINGS.split())


def stems_of(word: str) -> set[str]:
    """A folded name and the beginnings that its inflected forms have in Russian, Kazakh, Kyrgyz and Uyghur.

    A final vowel, й or soft sign may change (Сауытбаева, -ой), a final voiceless consonant may be voiced
    (Мырзабек, -гі), a last a or e may be raised (Uyghur); "son of" and "daughter of" go, for what is left is the
    father's name. Stems are never shorter than four letters.
    """
    stems = {word}
    for ending in _SON_OR_DAUGHTER:
        if word.endswith(ending) and len(word) - len(ending) >= 5:
            stems |= stems_of(word[: -len(ending)])
    if len(word) >= 5 and word[-1] in _VOWELS:
        stems.add(word[:-1])
    if len(word) >= 4 and word[-1] in _VOICED:
        stems.add(word[:-1] + _VOICED[word[-1]])
    for place in range(len(word) - 1, max(len(word) - 4, 0), -1):
        if word[place] in _RAISED:
            stems.add(word[:place] + _RAISED[word[place]] + word[place + 1 :])
            break
    return stems
