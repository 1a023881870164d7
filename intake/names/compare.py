"""How alike two names are, with the reasons, across scripts and word order.

A score proposes that a person look; it never merges, and it is never shown without its reasons.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from intake.names.fold import fold
from intake.names.latin import search_fold
from intake.names.scripts import is_han
from intake.names.skeleton import skeleton


class Reason(StrEnum):
    """Why two names look alike or not; the screens translate these codes."""

    SAME_SPELLING = "same-spelling"
    SAME_LETTERS = "same-letters"  # after folding scripts to Latin
    CLOSE_LETTERS = "close-letters"
    SAME_CONSONANTS = "same-consonants"
    CLOSE_CONSONANTS = "close-consonants"
    PART_MISSING = "part-missing"
    ORDER_DIFFERS = "order-differs"
    LITTLE_IN_COMMON = "little-in-common"


@dataclass(frozen=True, slots=True)
class PartScore:
    """How one part of the first name compares to its best partner in the other."""

    first: str
    second: str
    score: float
    reason: Reason


@dataclass(frozen=True, slots=True)
class Similarity:
    """`score` from 0 to 1; `parts` says where it comes from, `reasons` every kind of reason once."""

    score: float
    reasons: tuple[Reason, ...]
    parts: tuple[PartScore, ...]


_MISSING_PART: Final = 0.85  # factor when one name has parts the other has not: people leave the father's name out


def similarity(first: str, second: str) -> Similarity:
    """Compare two names. Symmetric in score; 0 for an empty name."""
    one, other = _parts(first), _parts(second)
    if not one or not other:
        return Similarity(0.0, (Reason.LITTLE_IN_COMMON,), ())
    if _chinese_whole(one) != _chinese_whole(other):
        one, other = _rejoin(one, other)
    if len(one) > len(other):
        one, other = other, one
    pairs, in_order = _pair(one, other)
    score = sum(pair.score for pair in pairs) / len(pairs)
    reasons = list(dict.fromkeys(pair.reason for pair in pairs))
    if len(one) < len(other):
        score *= _MISSING_PART
        reasons.append(Reason.PART_MISSING)
    if not in_order:
        score *= 0.98
        reasons.append(Reason.ORDER_DIFFERS)
    return Similarity(round(score, 4), tuple(reasons), tuple(pairs))


def _parts(name: str) -> list[str]:
    return [part for part in re.split(r"[\s·•‧・,]+", name.strip()) if fold(part)]


def _chinese_whole(parts: list[str]) -> bool:
    return len(parts) == 1 and any(is_han(char) for char in parts[0])


def _rejoin(one: list[str], other: list[str]) -> tuple[list[str], list[str]]:
    # A Chinese name of one run against several words: its parts cannot be told, so both are compared whole.
    return ["".join(one)], ["".join(other)]


def _pair(one: list[str], other: list[str]) -> tuple[list[PartScore], bool]:
    scored = sorted(
        ((_part(a, b), i, j) for i, a in enumerate(one) for j, b in enumerate(other)),
        key=lambda entry: (-entry[0].score, entry[1], entry[2]),
    )
    used_one: set[int] = set()
    used_other: set[int] = set()
    chosen: list[tuple[int, int, PartScore]] = []
    for pair, i, j in scored:
        if i not in used_one and j not in used_other:
            used_one.add(i)
            used_other.add(j)
            chosen.append((i, j, pair))
    chosen.sort(key=lambda entry: entry[0])
    seconds = [j for _, j, _ in chosen]
    return [pair for _, _, pair in chosen], seconds == sorted(seconds)


def _part(first: str, second: str) -> PartScore:
    from rapidfuzz.distance import JaroWinkler, Levenshtein

    def result(score: float, reason: Reason) -> PartScore:
        return PartScore(first, second, score, reason)

    if fold(first) == fold(second):
        return result(1.0, Reason.SAME_SPELLING)
    latin_one, latin_two = search_fold(first).replace(" ", ""), search_fold(second).replace(" ", "")
    if latin_one == latin_two:
        return result(0.98, Reason.SAME_LETTERS)
    bones_one, bones_two = skeleton(first), skeleton(second)
    bones = Levenshtein.normalized_similarity(bones_one, bones_two) if bones_one and bones_two else 0.0
    if any(is_han(char) for char in first + second):
        # Chinese adds vowels and cannot write most codas: only the consonants say something.
        if bones == 1.0:
            return result(0.9, Reason.SAME_CONSONANTS)
        return result(0.8 * bones, Reason.CLOSE_CONSONANTS if bones > 0.6 else Reason.LITTLE_IN_COMMON)
    letters = JaroWinkler.normalized_similarity(latin_one, latin_two)
    score = 0.6 * letters + 0.4 * bones
    if bones == 1.0:
        return result(max(score, 0.85), Reason.SAME_CONSONANTS)
    if letters >= 0.85:
        return result(score, Reason.CLOSE_LETTERS)
    return result(score * 0.9, Reason.CLOSE_CONSONANTS if bones > 0.7 else Reason.LITTLE_IN_COMMON)
