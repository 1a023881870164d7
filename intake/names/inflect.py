"""The stems of a name: beginnings that every inflected form of it has, whatever letters follow.

A stem lives in one of two spaces: folded letters (fold.py), where the promise is proven letter by letter, and plain
Latin (latin.py), which also finds the name in a script nobody registered. Too wide costs a word; too narrow costs a
person: in doubt this errs to the wide side. pymorphy3 is loaded at the first Cyrillic name only.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final

from intake.names.endings import ending_pattern
from intake.names.fold import fold
from intake.names.latin import search_fold
from intake.names.scripts import Script, is_arabic, is_cyrillic, script_of

SHORTEST_PREFIX: Final = 4  # folded letters; below, any word might begin so

FOLD: Final = "fold"
LATIN: Final = "latin"

# Letters after folding, by alphabet; "plain" is the Latin space, where y has become i.
_VOWELS: Final = {"cyrillic": "aeioyюя", "arabic": "اهیو", "latin": "aeiouy", "plain": "aeiou"}
_HIGH: Final = {"cyrillic": "iy", "arabic": "یو", "latin": "iuy", "plain": "iu"}
_PLAIN_VOICING: Final = {"p": "b", "k": "g", "t": "d", "b": "p", "g": "k", "d": "t", "q": "g", "f": "v", "v": "f"}
# Final stops that voice before a vowel, or lose their voice in writing; in folded letters (б п, г k, д t …).
_VOICING: Final = {
    "cyrillic": {"п": "б", "k": "г", "t": "д", "б": "п", "г": "k", "д": "t", "c": "з", "з": "c", "ш": "ж"},
    "arabic": {"پ": "ب", "ک": "گ", "ق": "غع", "ت": "د", "ب": "پو", "گ": "ک", "غ": "ق", "ع": "ق", "د": "ت"},
    "latin": _PLAIN_VOICING,
    "plain": _PLAIN_VOICING,
}
# Vowels that are raised or fronted when an ending follows (Uyghur ئەخمەت, ئەخمىتى).
_RAISED: Final = {"cyrillic": ("ae", "i"), "arabic": ("اه", "ی"), "latin": ("ae", "i"), "plain": ("ae", "i")}

# Endings that make a family or father's name of a name; what stands before is the name itself, in any script.
_FAMILY: Final = re.compile(
    r"(?:ов|ев|ова|ева|ын|ина|евич|ович|евна|овна|ұлы|улы|уулу|кызы|қызы|тегі|ұғлы|"
    r"ov|ev|yev|ova|eva|yeva|iev|ieva|ovich|evich|ovna|evna|uly|ulı|uulu|oghli|oğlu|oglu|ogli|qizi|kizi|kyzy|kızı|qyzy|"
    r"ۇلى|قىزى|ئوغلى|وعلى|تەگى|ۇۇلۇ)$"
)


@dataclass(frozen=True, slots=True, order=True)
class Stem:
    """A folded beginning in one space; `whole`: only a whole word, perhaps with case endings, is meant."""

    text: str
    space: str = FOLD
    whole: bool = False
    alphabet: str = "latin"


# Words of a name that are no name: son, daughter, and forms of address. Alone they stand in every text.
_PARTICLE_WORDS: Final = """
ұлы улы уулу углы оглы кызы қызы кыз қыз тегі ана апа апай ата аға ага ака еке аже әже
uly ulı uulu oğlu oglu oghli ogli kyzy kızı qyzy qizi kizi aka ağa aga apa apay ana van von de al el bin ibn bint
ۇلى ۋلى ئوغلى وعلى ۇۇلۇ قىزى اكە ئاكا اپا ئاپا اعا ئانا
"""
_PARTICLES: Final = frozenset(
    folded for word in _PARTICLE_WORDS.split() for folded in (fold(word), search_fold(word).replace(" ", ""))
)


def name_stems(name: str) -> frozenset[Stem]:
    """The stems of every word of `name` in both spaces, and of all words written as one. Han gives none.

    A word of fewer than four folded letters gives whole-word stems. Empty for a name without a letter.
    """
    words = [word for word in re.split(r"[\s\-\u2010-\u2015]+", name) if fold(word)]
    words = [word for word in words if script_of(word) is not Script.HAN]
    stems: set[Stem] = set()
    telling = [word for word in words if not {fold(word), _latin(word)} & _PARTICLES]
    for word in telling or words:
        stems.update(_word_stems(word))
    if len(words) > 1:
        joined = "".join(words)
        for space, folded in ((FOLD, fold(joined)), (LATIN, _latin(joined))):
            if len(folded) >= SHORTEST_PREFIX:
                stems.add(Stem(folded, space, alphabet=alphabet_of(joined)))
    return frozenset(stems)


def stem_matches(stem: Stem, word: str) -> bool:
    """Whether the unfolded `word` is, or begins with, what `stem` stands for."""
    folded = fold(word) if stem.space == FOLD else _latin(word)
    return folded_matches(stem, folded)


def folded_matches(stem: Stem, folded: str) -> bool:
    """Like stem_matches for a word already folded into the stem's space."""
    if not folded.startswith(stem.text):
        return False
    if not stem.whole:
        return True
    rest = folded[len(stem.text) :]
    return ending_pattern(stem.space, stem.alphabet).fullmatch(rest) is not None


def is_short(name: str) -> bool:
    """Whether a word of `name` has fewer than four folded letters, so that a person must decide on free text.

    Words for son, daughter and the like do not count beside others.
    """
    words = [word for word in re.split(r"[\s\-]+", name) if script_of(word) is not Script.HAN]
    words = [word for word in words if not {fold(word), _latin(word)} & _PARTICLES] or words
    return any(0 < len(fold(word)) < SHORTEST_PREFIX for word in words)


def search_prefixes(word: str) -> tuple[str, ...]:
    """The shortest beginnings, in search_fold's letters, that find every inflected form of a searched word."""
    stems = {stem.text for stem in _word_stems(word) if stem.space == LATIN and not stem.whole}
    latin = _latin(word)
    kept = [stem for stem in sorted(stems, key=len) if latin.startswith(stem[:-1])]
    shortest: list[str] = []
    for stem in kept:
        if not any(stem.startswith(other) for other in shortest):
            shortest.append(stem)
    return tuple(shortest) or ((latin,) if latin else ())


@lru_cache(maxsize=16384)
def _word_stems(word: str) -> frozenset[Stem]:
    alphabet = alphabet_of(word)
    stems: set[Stem] = set()
    for space, form, letters in ((FOLD, fold(word), alphabet), (LATIN, _latin(word), "plain")):
        stems.update(_stem(text, space, alphabet) for text in _variants(form, letters))
    for root in _roots(word):
        for space, form in ((FOLD, fold(root)), (LATIN, _latin(root))):
            stems.add(_stem(form, space, alphabet))
    if alphabet == "cyrillic":
        for russian in _russian_forms(word):
            for space, form in ((FOLD, fold(russian)), (LATIN, _latin(russian))):
                if not any(s.space == space and not s.whole and form.startswith(s.text) for s in stems):
                    stems.add(Stem(form, space, is_short(word) or len(form) < SHORTEST_PREFIX, alphabet))
    return frozenset(stem for stem in stems if stem.text)


def _stem(text: str, space: str, alphabet: str) -> Stem:
    return Stem(text, space, len(text) < SHORTEST_PREFIX, alphabet)


def _roots(word: str) -> Iterator[str]:
    bare = word.casefold()
    cut = _FAMILY.sub("", bare)
    if cut != bare and len(fold(cut)) >= 3:
        yield cut


def _variants(folded: str, alphabet: str) -> Iterable[str]:
    """`folded`, also without its final vowel, with its last stop voiced, its last vowel fleeting or raised."""
    if not folded:
        return ()
    vowels = _VOWELS[alphabet]
    found = {folded}
    if len(folded) >= SHORTEST_PREFIX:
        if folded[-1] in vowels:
            cut = folded[:-1]
            if len(cut) >= SHORTEST_PREFIX:
                found.add(cut)
            else:
                # Three letters and any vowel: still four letters, and every case of Айша, Дина, Абай.
                found.update(cut + vowel for vowel in vowels)
        else:
            found.update(folded[:-1] + voiced for voiced in _VOICING[alphabet].get(folded[-1], ""))
    found.update(
        changed for text in tuple(found) for changed in _inner(text, alphabet) if len(changed) >= SHORTEST_PREFIX
    )
    return found


def _inner(text: str, alphabet: str) -> Iterator[str]:
    vowels = _VOWELS[alphabet]
    if len(text) < SHORTEST_PREFIX or text[-1] in vowels or text[-2] not in vowels:
        return
    if text[-2] in _HIGH[alphabet] and len(text) > SHORTEST_PREFIX + 1 and text[-3] not in vowels:
        yield text[:-2] + text[-1]
    low, raised = _RAISED[alphabet]
    if text[-2] in low:
        yield text[:-2] + raised + text[-1]


def alphabet_of(word: str) -> str:
    """The alphabet whose endings and vowels a word has: cyrillic, arabic or (for all else) latin."""
    if any(is_cyrillic(char) for char in word):
        return "cyrillic"
    return "arabic" if any(is_arabic(char) for char in word) else "latin"


def _latin(word: str) -> str:
    return search_fold(word).replace(" ", "")


@lru_cache(maxsize=4096)
def _russian_forms(word: str) -> tuple[str, ...]:
    """Every case form that Russian grammar may give the word: fleeting vowels (Павел, Павла; Лев, Льва)."""
    forms: dict[str, None] = {}
    for parse in _morphology().parse(word)[:6]:
        if {"NOUN", "ADJF"} & set(parse.tag.grammemes):
            forms.update((form.word, None) for form in parse.lexeme if "plur" not in form.tag)
    return tuple(forms)


@lru_cache(maxsize=1)
def _morphology() -> Any:
    import pymorphy3  # a fifth of a second and 20 MB: only for who meets Cyrillic

    return pymorphy3.MorphAnalyzer()
