"""Finds forbidden spellings in text and in bytes. Part of the leak check: imports nothing from names/ or redaction/.

Words: a name of four letters or more is found where a word begins with one of its stems, whatever follows; a shorter
one only as a whole word; Chinese from two characters on, anywhere. Split or run together: a match over several words
counts when it is long or ends where a word ends, one in the middle of a word when it has seven letters. Numbers: five
digits or more, whatever stands between them; of longer ones any eight in a row, and the last seven, so that neither a
country code nor a part of the number hides.
"""

from __future__ import annotations

import base64
import urllib.parse
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from intake.report.own_fold import Words, compact, digit_runs, is_arabic, is_han, stems_of, words_of

_PARTICLE_WORDS = (
    "ұлы улы уулу қызы кызы кизи оглы оглу углы uly ulı ully qyzy kyzy qizi kizi oghli oghlu ogli ugli "
    "bin ibn bint abu al el ал ۇلى قىزى ئوغلى ابن بن بنت آل"
)
_PARTICLES = frozenset(compact(word) for word in _PARTICLE_WORDS.split())
"""Words in names that mean son, daughter or the: found with the rest of the name, never alone."""

_COMMON_WORDS = "the and of an in on at to by is was not for from with his her who"
_COMMON = frozenset(_COMMON_WORDS.split())
"""English words that reports are made of: as a name none of them can be looked for."""

MIN_RAW_BYTES = 6
"""Shorter byte patterns occur by chance in compressed data."""
MIN_RAW_LETTERS = 4
LONG_RAW_LETTERS = 7
"""From this length on a spelling is looked for also in the middle of a word."""


@dataclass(frozen=True, slots=True)
class Forbidden:
    """What may not be said of one person: names (also their parts), phrases (only whole) and numbers."""

    names: tuple[str, ...] = ()
    phrases: tuple[str, ...] = ()
    numbers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Needles:
    prefixes: dict[str, set[str]] = field(default_factory=dict)
    anywhere: dict[str, set[str]] = field(default_factory=dict)
    digits: dict[str, set[str]] = field(default_factory=dict)
    raw: dict[bytes, tuple[str, set[str]]] = field(default_factory=dict)
    wholes: dict[str, set[str]] = field(default_factory=dict)


class Matcher:
    """All forbidden spellings, looked for at once. `allowed` are exact texts that may stand nevertheless."""

    def __init__(
        self, forbidden: Mapping[str, Forbidden], allowed: Iterable[str] = (), own_words: Iterable[str] = ()
    ) -> None:
        self._own_words = {compact(word) for text in own_words for word in _split(text)}
        self._allowed = tuple(text for text in allowed if text)
        self._allowed_joined = {compact(text) for text in self._allowed}
        self._needles = _Needles()
        for who, values in forbidden.items():
            for name in values.names:
                self._add_name(who, name)
            for phrase in values.phrases:
                self._add_phrase(who, phrase)
            for number in values.numbers:
                self._add_number(who, number)

    def _add_name(self, who: str, name: str) -> None:
        parts = [part for part in _split(name) if compact(part) not in _PARTICLES | _COMMON]
        for part in parts:
            self._add_word(who, compact(part))
            self._add_raw(who, part)
        if len(parts) > 1:
            self._add_phrase(who, name)

    def _add_phrase(self, who: str, phrase: str) -> None:
        joined = compact(phrase)
        if sum(2 if is_han(letter) else 1 for letter in joined) >= 8:
            self._needles.anywhere.setdefault(joined, set()).add(who)
        else:
            self._add_word(who, joined)
        self._add_raw(who, phrase)

    def _add_number(self, who: str, number: str) -> None:
        for run in digit_runs(number):
            if len(run) >= 5:
                self._needles.digits.setdefault(run, set()).add(who)
            if len(run) >= 9:
                self._needles.digits.setdefault(run[-7:], set()).add(who)
            for start in range(len(run) - 7):
                self._needles.digits.setdefault(run[start : start + 8], set()).add(who)
        joined = compact(number)
        if len(joined) >= 5 and not joined.isdigit():
            self._needles.prefixes.setdefault(joined, set()).add(who)
        self._add_raw(who, number)

    def _add_word(self, who: str, word: str) -> None:
        if any(is_han(letter) for letter in word):
            if len(word) >= 2:
                self._needles.anywhere.setdefault(word, set()).add(who)
        elif len(word) >= 4:
            for stem in stems_of(word):
                self._needles.prefixes.setdefault(stem, set()).add(who)
        elif len(word) >= 2:
            self._needles.wholes.setdefault(word, set()).add(who)

    def _add_raw(self, who: str, spelling: str) -> None:
        if any(spelling in text for text in self._allowed):
            return
        letters = sum(2 if is_han(letter) else 1 for letter in compact(spelling))
        if letters < MIN_RAW_LETTERS:
            return
        for pattern, encoding in _raw_forms(spelling).items():
            if len(pattern) >= MIN_RAW_BYTES:
                plain = encoding if letters < LONG_RAW_LETTERS and not is_han(spelling[0]) else ""
                self._needles.raw.setdefault(pattern, (plain, set()))[1].add(who)

    def in_text(self, text: str) -> set[str]:
        """Whose values are in `text`, read forwards and, where it has Arabic letters, backwards."""
        found = self._in_words(text)
        if is_arabic(text):
            found |= self._in_words(text[::-1], backwards=True)
        runs = digit_runs(text)
        for needle, persons in self._needles.digits.items():
            if any(needle in run for run in runs):
                found |= persons
        return found

    def _in_words(self, text: str, *, backwards: bool = False) -> set[str]:
        words = words_of(text)
        if not words.joined:
            return set()
        spared = self._spared(words.joined)
        found: set[str] = set()
        for needles, judge in (
            (self._needles.prefixes, _counts_as_prefix),
            (self._needles.anywhere, _counts_anywhere),
            (self._needles.wholes, _counts_as_whole),
        ):
            for needle, persons in needles.items():
                # Chinese is never turned round, and turned round it makes other names
                if persons <= found or (backwards and is_han(needle[0])):
                    continue
                for start in _places(words.joined, needle):
                    end = start + len(needle)
                    if any(first <= start and end <= last for first, last in spared):
                        continue
                    if self._is_own_word(words, start, end):
                        continue
                    broken = any(start < place < end for place in words.starts)
                    if judge(len(needle), start in words.starts, end in words.ends, broken):
                        found |= persons
                        break
        return found

    def _is_own_word(self, words: Words, start: int, end: int) -> bool:
        """Whether a match is only the beginning of one of the report's own words (Take, taken)."""
        first = max((place for place in words.starts if place <= start), default=start)
        last = min((place for place in words.ends if place > start), default=end)
        return end < last and words.joined[first:last] in self._own_words

    def _spared(self, joined: str) -> list[tuple[int, int]]:
        return [(start, start + len(text)) for text in self._allowed_joined for start in _places(joined, text)]

    def in_bytes(self, data: bytes) -> set[str]:
        """Whose raw spellings are in `data` as UTF-8, UTF-16, hexadecimal, base64 or percent signs."""
        found: set[str] = set()
        for pattern, (encoding, persons) in self._needles.raw.items():
            if not persons <= found and _stands_in(data, pattern, encoding):
                found |= persons
        return found


def _stands_in(data: bytes, pattern: bytes, encoding: str) -> bool:
    """Whether the pattern is there; with an encoding only where no letter stands before it."""
    place = data.find(pattern)
    while place >= 0:
        before = data[max(0, place - (2 if encoding.startswith("utf-16") else 4)) : place]
        if not encoding or not before.decode(encoding, "ignore")[-1:].isalpha():
            return True
        place = data.find(pattern, place + 1)
    return False


def _counts_as_prefix(length: int, at_start: bool, at_end: bool, broken: bool) -> bool:
    if not broken:
        return at_start or length >= 7
    return (at_start and (at_end or length >= 8)) or length >= 10


def _counts_anywhere(length: int, at_start: bool, at_end: bool, broken: bool) -> bool:
    return True


def _counts_as_whole(length: int, at_start: bool, at_end: bool, broken: bool) -> bool:
    return at_start and at_end and not broken


def _places(text: str, needle: str) -> Iterator[int]:
    place = text.find(needle) if needle else -1
    while place >= 0:
        yield place
        place = text.find(needle, place + 1)


def _split(name: str) -> list[str]:
    """The words of a name as they are spelled; hyphens part them as spaces do."""
    return "".join(
        letter if letter.isalnum() or ord(letter) > 0x2FF or letter in "'" else " " for letter in name
    ).split()


def _raw_forms(spelling: str) -> dict[bytes, str]:
    """Patterns, with their encoding where they are plain text in it and empty where they are text about text."""
    forms: dict[bytes, str] = {}
    for variant in {spelling, spelling.lower(), spelling.upper(), spelling.title()}:
        utf8 = variant.encode("utf-8", "ignore")
        utf16 = variant.encode("utf-16-be", "surrogatepass")
        forms |= {utf8: "utf-8", utf16: "utf-16-be", variant.encode("utf-16-le", "surrogatepass"): "utf-16-le"}
        about: list[bytes] = []
        for data in (utf8, utf16):
            about += [data.hex().encode(), data.hex().upper().encode(), data.hex(" ").encode(), *_base64_forms(data)]
        about.append(urllib.parse.quote(variant).encode())
        about.append(variant.encode("ascii", "backslashreplace"))
        about.append(variant.encode("ascii", "xmlcharrefreplace"))
        about.append("".join(f"&#x{ord(letter):x};" for letter in variant).encode())
        for form in about:
            forms.setdefault(form, "")
    for legacy in ("cp1251", "gb18030", "koi8-r", "cp1256"):
        if _fits(spelling, legacy):
            forms.setdefault(spelling.encode(legacy), legacy)
    return forms


def _fits(text: str, encoding: str) -> bool:
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True


def _base64_forms(data: bytes) -> Iterator[bytes]:
    """The letters of base64 that do not depend on what stands before and after, for each of three beginnings."""
    for shift in range(3):
        encoded = base64.b64encode(b"\0" * shift + data)
        first = (0, 2, 3)[shift]
        last = len(encoded) - (0, 4, 4)[(len(data) + shift) % 3]
        yield encoded[first:last]
