"""The lines for machines at the foot of passports and cards: their parts, and which of their check digits fit.

Source: ICAO Doc 9303, parts 3 to 6 (TD1 three lines of 30, TD2 two of 36, TD3 two of 44). A wrong digit is told, never
put right; a name here is Latin letters as an office wrote them, and never counts as what somebody said.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from intake.model.person import Sex

FILLER = "<"
LENGTHS = {"TD1": (3, 30), "TD2": (2, 36), "TD3": (2, 44)}
_VALUES = {letter: value for value, letter in enumerate("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ")} | {FILLER: 0}
_LINE = re.compile(r"[0-9A-Z<]+")
_SIX = re.compile(r"[0-9]{6}")

# Where figures alone may stand, and letters alone (from, up to), by form and line: there a 0 is an O and the other way.
FIGURES = {
    "TD1": ((), ((0, 7), (8, 15), (29, 30)), ()),
    "TD2": ((), ((9, 10), (13, 20), (21, 28), (35, 36))),
    "TD3": ((), ((9, 10), (13, 20), (21, 28), (43, 44))),
}
LETTERS = {
    "TD1": (((0, 5),), ((7, 8), (15, 18)), ((0, 30),)),
    "TD2": (((0, 36),), ((10, 13), (20, 21))),
    "TD3": (((0, 44),), ((10, 13), (20, 21))),
}


@dataclass(frozen=True, slots=True)
class MachineZone:
    """`birth` and `expires` are YYMMDD as they stand; `wrong` names the parts whose check digit does not fit: "number",
    "birth", "expires", "personal", "whole"."""

    form: str
    document: str
    issuer: str
    number: str
    nationality: str
    birth: str
    sex: Sex | None
    expires: str
    personal: str
    surname: str
    given: str
    wrong: tuple[str, ...]


def check_digit(text: str) -> str:
    """Weights 7, 3, 1, modulo 10 (Doc 9303-3, 4.9). `text` holds figures, capital letters and fillers only."""
    return str(sum(_VALUES[letter] * (7, 3, 1)[place % 3] for place, letter in enumerate(text)) % 10)


def form_of(lines: Sequence[str]) -> str:
    """TD1, TD2 or TD3 by number and length of the lines; empty for anything else."""
    for form, (count, length) in LENGTHS.items():
        if len(lines) == count and all(len(line) == length and _LINE.fullmatch(line) for line in lines):
            return form
    return ""


def parse(lines: Sequence[str]) -> MachineZone | None:
    """The parts of two or three whole lines; None where they are none."""
    form = form_of(lines)
    if not form:
        return None
    if form == "TD1":
        first, second, names = lines
        number, more = _long_number(first[5:14], first[14], first[15:30])
        birth, sex, expires, nationality = second[0:7], second[7], second[8:15], second[15:18]
        whole, last = first[5:30] + second[0:7] + second[8:15] + second[18:29], second[29]
        personal = (more if more.strip(FILLER) else second[18:29], "")
    else:
        first, second = lines
        names = first[5:]
        number, more = _long_number(second[0:9], second[9], second[28:35] if form == "TD2" else "")
        nationality, birth, sex, expires = second[10:13], second[13:20], second[20], second[21:28]
        rest = second[28:35] if form == "TD2" else second[28:43]
        whole, last = second[0:10] + second[13:20] + second[21:28] + rest, second[-1]
        personal = (more, "") if form == "TD2" else (second[28:42], second[42])
    wrong = [name for name, text in (("number", number), ("birth", birth), ("expires", expires)) if _fails(text)]
    if personal[1] and _fails(personal[0] + personal[1]):
        wrong.append("personal")
    # a visa has no digit over the whole; its last place is then free
    if not first.startswith("V") and check_digit(whole) != last:
        wrong.append("whole")
    surname, _, given = names.partition(FILLER * 2)
    return MachineZone(
        form=form,
        document=first[0:2].strip(FILLER),
        issuer=first[2:5].strip(FILLER),
        number=number[:-1].strip(FILLER),
        nationality=nationality.strip(FILLER),
        birth=birth[:6],
        sex={"F": Sex.FEMALE, "M": Sex.MALE}.get(sex),
        expires=expires[:6],
        personal=personal[0].strip(FILLER),
        surname=_words(surname),
        given=_words(given),
        wrong=tuple(wrong),
    )


def days(six: str, *, today: date, past: bool) -> tuple[str, ...]:
    """What YYMMDD can mean, as YYYY-MM-DD, the likelier first: the zone does not say the century. For `past` nothing
    after today and nothing of more than 110 years ago; otherwise the one within fifty years of today."""
    if not _SIX.fullmatch(six):
        return ()
    found = []
    for century in (2000, 1900):
        try:
            day = date(century + int(six[:2]), int(six[2:4]), int(six[4:]))
        except ValueError:
            continue
        fits = day <= today and today.year - day.year <= 110 if past else abs(day.year - today.year) <= 50
        if fits:
            found.append(day.isoformat())
    return tuple(found)


def _long_number(nine: str, digit: str, optional: str) -> tuple[str, str]:
    """A number with its check digit, and what is left of the optional part: a longer one goes on there."""
    if digit != FILLER or not optional:
        return nine + digit, optional
    rest, _, left = optional.partition(FILLER)
    return (nine + rest, left) if rest else (nine + digit, optional)


def _fails(text: str) -> bool:
    digit = text[-1]
    if digit == FILLER and not text.strip(FILLER):
        return False
    return check_digit(text[:-1]) != digit


def _words(text: str) -> str:
    return " ".join(part for part in text.split(FILLER) if part)
