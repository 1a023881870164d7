"""Suggests what else in a redacted text may identify somebody. A person keeps or removes each before release.

Looks for addresses of the net, long numbers, identity numbers with a right check digit, card numbers, and for words
that are nearly a protected name. It removes nothing, and that it is silent proves nothing.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from intake.model.identity_number import kazakh_iin_is_valid, prc_number_is_valid
from intake.names.compare import similarity
from intake.names.fold import fold, tokens
from intake.names.latin import search_fold
from intake.names.skeleton import skeleton
from intake.redaction.labels import LABEL
from intake.redaction.register import Kind, ProtectedRegister


class Found(StrEnum):
    EMAIL = "e-mail"
    WEB_ADDRESS = "web-address"
    HANDLE = "handle"
    PRC_NUMBER = "prc-identity-number"
    KAZAKH_IIN = "kazakh-iin"
    CARD_NUMBER = "card-number"
    PASSPORT = "passport-number"
    PHONE = "phone"
    NUMBER = "number"
    NEARLY_A_NAME = "nearly-a-name"
    SOUNDS_LIKE_A_NAME = "sounds-like-a-name"


@dataclass(frozen=True, slots=True)
class Suggestion:
    """[start, end) of the text that was looked at; `text` is what stands there."""

    kind: Found
    start: int
    end: int
    text: str


_EMAIL: Final = re.compile(r"[\w.+\-]{1,64}\s?(?:@|\(at\)|\[at\])\s?[\w\-]{1,64}(?:\.[\w\-]{1,64})+")
_WEB: Final = re.compile(r"(?:https?://|www\.|t\.me/|wa\.me/)\S{2,200}", re.IGNORECASE)
_HANDLE: Final = re.compile(r"(?<![\w@.])@[\w.]{3,40}")
_PASSPORT: Final = re.compile(r"(?<!\w)[A-Za-zА-Яа-я]{1,2}[ №\-]{0,2}\d{6,9}(?!\w)")
_NUMBER: Final = re.compile(r"(?<![\w])\+?\(?\d(?:[\s\-–./()]{0,2}[\dXxХх]){5,24}(?!\w)")
_DATES: Final = re.compile(r"\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{4}|\d{4}\s?[-–—/]\s?\d{4}")
_SHORTEST: Final = 5  # folded letters of a name of which one may be wrong
_SHORTEST_BONES: Final = 3  # consonants
_ALIKE: Final = 0.8  # similarity from which words of the same consonants are said to sound alike


def detect(text: str, register: ProtectedRegister | None = None) -> tuple[Suggestion, ...]:
    """Suggestions in `text` in order, none inside a label and none over another."""
    taken: list[tuple[int, int]] = [match.span() for match in LABEL.finditer(text)]
    found: list[Suggestion] = []
    for kind, start, end in (*_patterns(text), *(_near_names(text, register) if register else ())):
        if any(first < end and start < last for first, last in taken):
            continue
        taken.append((start, end))
        found.append(Suggestion(kind, start, end, text[start:end]))
    return tuple(sorted(found, key=lambda suggestion: suggestion.start))


def undecided(found: Collection[Suggestion], decided: Collection[Suggestion]) -> tuple[Suggestion, ...]:
    """Those nobody has decided on: while there is one, the text may not be released."""
    known = set(decided)
    return tuple(suggestion for suggestion in found if suggestion not in known)


def _patterns(text: str) -> Iterator[tuple[Found, int, int]]:
    plain = _ascii_digits(text)
    for kind, pattern in (
        (Found.WEB_ADDRESS, _WEB),
        (Found.EMAIL, _EMAIL),
        (Found.HANDLE, _HANDLE),
        (Found.PASSPORT, _PASSPORT),
    ):
        for match in pattern.finditer(plain):
            yield kind, match.start(), match.end()
    for match in _NUMBER.finditer(plain):
        if not _DATES.fullmatch(match.group().strip()):
            yield _number_kind(match.group()), match.start(), match.end()


def _number_kind(written: str) -> Found:
    number = "".join("X" if char in "XxХх" else char for char in written if char.isdigit() or char in "XxХх")
    if prc_number_is_valid(number):
        return Found.PRC_NUMBER
    if kazakh_iin_is_valid(number):
        return Found.KAZAKH_IIN
    if len(number) in range(15, 20) and number.isdigit() and _luhn(number):
        return Found.CARD_NUMBER
    if written.lstrip().startswith(("+", "8", "0")) and 9 <= len(number) <= 15:
        return Found.PHONE
    return Found.NUMBER


def _luhn(number: str) -> bool:
    """ISO/IEC 7812-1 check digit."""
    doubled = [int(digit) * (2 if place % 2 else 1) for place, digit in enumerate(reversed(number))]
    return sum(value - 9 if value > 9 else value for value in doubled) % 10 == 0


def _ascii_digits(text: str) -> str:
    """Same length, every decimal digit as 0-9."""
    if text.isascii():
        return text
    return "".join(str(unicodedata.decimal(c)) if not c.isascii() and c.isdecimal() else c for c in text)


def _near_names(text: str, register: ProtectedRegister) -> Iterator[tuple[Found, int, int]]:
    names = {
        word
        for entry in register.entries
        if entry.kind is Kind.NAME
        for spelling in entry.texts()
        for word in spelling.split()
    }
    near: set[str] = set()
    lengths: set[int] = set()
    bones: dict[str, list[str]] = {}
    for name in names:
        for folded in (fold(name), search_fold(name).replace(" ", "")):
            if len(folded) >= _SHORTEST:
                near.update(_one_less(folded))
                lengths.add(len(folded))
        consonants = skeleton(name)
        if len(consonants.replace(" ", "")) >= _SHORTEST_BONES:
            bones.setdefault(consonants, []).append(name)
    for token in tokens(text):
        raw = text[token.start : token.end]
        if token.han or raw.isdigit():
            continue
        for folded in (token.text, search_fold(raw).replace(" ", "")):
            # One letter wrong, missing or too many at the beginning of the word: what two share when each loses one.
            beginnings = {folded[:size] for length in lengths for size in (length - 1, length, length + 1)}
            if any(
                len(part) >= _SHORTEST - 1 and near & _one_less(part) for part in beginnings if len(part) <= len(folded)
            ):
                yield Found.NEARLY_A_NAME, token.start, token.end
                break
        else:
            if any(similarity(raw, name).score >= _ALIKE for name in bones.get(skeleton(raw), ())):
                yield Found.SOUNDS_LIKE_A_NAME, token.start, token.end


def _one_less(word: str) -> set[str]:
    return {word, *(word[:place] + word[place + 1 :] for place in range(len(word)))}
