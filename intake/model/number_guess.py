"""Numbers of papers among lines that a machine read: what kind each seems to be, and whether its check digit fits.

A guess for a person to compare with the picture. No figure is ever changed to make a digit fit, because the digit would
then prove nothing. Letters that look like figures count as those only where figures alone can stand, and are marked.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from intake.model import travel_document
from intake.model.identity_number import (
    iin_birth,
    iin_sex,
    kazakh_iin_is_valid,
    prc_birth,
    prc_number_is_valid,
    prc_sex,
)
from intake.model.person import IdentityKind, Sex
from intake.model.read_text import GAP, SURE, ReadText
from intake.model.travel_document import FIGURES, FILLER, LENGTHS, LETTERS, MachineZone

MOST_GUESSES = 8
_FIGURE_OF = {"O": "0", "Q": "0", "D": "0", "I": "1", "L": "1", "Z": "2", "S": "5", "G": "6", "B": "8"}
_LETTER_OF = {"0": "O", "1": "I", "2": "Z", "5": "S", "6": "G", "8": "B"}
_AS_FIGURES = str.maketrans(_FIGURE_OF)
_PRC = re.compile(r"(?<![0-9])[0-9]{17}[0-9X](?![0-9])")
_IIN = re.compile(r"(?<![0-9])[0-9]{12}(?![0-9])")
_PASSPORT = re.compile(r"(?<![0-9A-Z])(?:[A-Z][0-9]{8}|[A-Z]{2}[0-9]{7})(?![0-9A-Z])")
_MOST_ALIKE = 3
"""Letters of a number that may have been figures; beyond that it was a word."""
_MOST_LOST = 3
"""Fillers at the end of a line that reading may have left out or doubled."""

_LETTERS_FIRST = 2
"""Places of a passport's number where offices put letters. G counts 16 and 6 counts 6: the check digit of Doc 9303 is
the same for both, so either is marked there."""


@dataclass(frozen=True, slots=True)
class NumberGuess:
    """`uncertain` are places in `number`. `fits` is None for a number without a check digit. `births` are the dates
    that it may mean, the likelier first. `line` is the place, among the lines read, of the one that it stood in."""

    kind: IdentityKind
    number: str
    line: int
    uncertain: tuple[int, ...] = ()
    fits: bool | None = None
    issuer: str = ""
    births: tuple[str, ...] = ()
    sex: Sex | None = None
    expires: str = ""
    name: str = ""


def guesses(lines: Sequence[ReadText], today: date) -> tuple[NumberGuess, ...]:
    """Every number once, those whose digit fits first, at most MOST_GUESSES."""
    zones, used = _zones(lines)
    found = [guess for place, zone, read in zones for guess in _of_zone(place, zone, read, today)]
    for place, line in enumerate(lines):
        if place not in used:
            found.extend(_of_line(place, line, today))
    best: dict[tuple[IdentityKind, str], NumberGuess] = {}
    for guess in found:
        best.setdefault((guess.kind, guess.number), guess)
    order = {True: 0, None: 1, False: 2}
    return tuple(sorted(best.values(), key=lambda guess: order[guess.fits])[:MOST_GUESSES])


# --- a number by itself ----------------------------------------------------------------------------------------------


def _of_line(place: int, line: ReadText, today: date) -> Iterator[NumberGuess]:
    figures = line.text.translate(_AS_FIGURES)
    for match in _PRC.finditer(figures):
        if _plain_enough(line, match.start(), match.end()):
            number = match[0]
            yield _checked(
                _guess(IdentityKind.PRC_IDENTITY_NUMBER, number, place, line, match.start()),
                prc_number_is_valid(number),
                prc_birth(number),
                prc_sex(number),
                today,
            )
    for match in _IIN.finditer(figures):
        number = match[0]
        # twelve figures are many things; a day of birth in them makes it likely
        if _plain_enough(line, match.start(), match.end()) and iin_birth(number):
            yield _checked(
                _guess(IdentityKind.KAZAKH_IIN, number, place, line, match.start()),
                kazakh_iin_is_valid(number),
                iin_birth(number),
                iin_sex(number),
                today,
            )
    for match in _PASSPORT.finditer(line.text):
        yield _guess(IdentityKind.PASSPORT, match[0], place, line, match.start())


def _plain_enough(line: ReadText, start: int, end: int) -> bool:
    return sum(letter in _FIGURE_OF for letter in line.text[start:end]) <= _MOST_ALIKE


def _guess(kind: IdentityKind, number: str, place: int, line: ReadText, start: int) -> NumberGuess:
    uncertain = tuple(
        at for at, figure in enumerate(number) if line.sure[start + at] < SURE or line.text[start + at] != figure
    )
    return NumberGuess(kind=kind, number=number, line=place, uncertain=uncertain)


def _checked(guess: NumberGuess, fits: bool, birth: str, sex: Sex | None, today: date) -> NumberGuess:
    """What the number says of a person is told only where its digit fits: a misread figure would invent a birthday."""
    if not fits:
        return replace(guess, fits=False)
    births = (birth,) if birth and birth <= today.isoformat() else ()
    return replace(guess, fits=True, births=births, sex=sex)


# --- the lines for machines ------------------------------------------------------------------------------------------


def _zones(lines: Sequence[ReadText]) -> tuple[list[tuple[int, MachineZone, ReadText]], set[int]]:
    """Zones with the place and the text of the line that has the number; and the places of all their lines."""
    found: list[tuple[int, MachineZone, ReadText]] = []
    used: set[int] = set()
    for place in range(len(lines)):
        if place in used:
            continue
        for form, (count, _) in LENGTHS.items():
            taken = lines[place : place + count]
            fitted = [_fitted(line, form, row) for row, line in enumerate(taken)]
            whole = [line for line in fitted if line is not None]
            if len(whole) != count:
                continue
            zone = travel_document.parse([line.text for line in whole])
            if zone is not None and _begins(form, zone):
                number_line = 0 if form == "TD1" else 1
                found.append((place + number_line, zone, whole[number_line]))
                used.update(range(place, place + count))
                break
    return found, used


def _begins(form: str, zone: MachineZone) -> bool:
    """Twice thirty letters of anything are no zone: its first letter and at least one digit must be right."""
    kinds = "ACI" if form == "TD1" else "ACIPV"
    return zone.document[:1] in kinds and zone.document != "" and len(zone.wrong) < 4


def _fitted(line: ReadText, form: str, row: int) -> ReadText | None:
    """The line at its length, with figures where figures stand and letters where letters do; None if it is none."""
    text, sure = line.text, list(line.sure)
    while text.startswith(GAP):
        text, sure = text[1:], sure[1:]
    while text.endswith(GAP):
        text, sure = text[:-1], sure[:-1]
    length = LENGTHS[form][1]
    short = length - len(text)
    if FILLER not in text or abs(short) > _MOST_LOST or GAP in text:
        return None
    if short:
        # only the longest run of fillers can have been read too short or too long
        runs = list(re.finditer("<{2,}", text))
        if not runs:
            return None
        run = max(runs, key=lambda held: (held.end() - held.start(), held.start()))
        if run.end() - run.start() + short < 1:
            return None
        made = run.end() - run.start() + short
        text = text[: run.start()] + FILLER * made + text[run.end() :]
        sure[run.start() : run.end()] = [1.0] * made
    letters = list(text)
    for ranges, alike in ((FIGURES[form][row], _FIGURE_OF), (LETTERS[form][row], _LETTER_OF)):
        for start, end in ranges:
            letters[start:end] = [alike.get(letter, letter) for letter in letters[start:end]]
    return ReadText("".join(letters), tuple(sure))


def _of_zone(place: int, zone: MachineZone, line: ReadText, today: date) -> Iterator[NumberGuess]:
    start = line.text.find(zone.number)
    fits = not {"number", "whole"} & set(zone.wrong)
    births = () if {"birth", "whole"} & set(zone.wrong) else travel_document.days(zone.birth, today=today, past=True)
    ends = () if {"expires", "whole"} & set(zone.wrong) else travel_document.days(zone.expires, today=today, past=False)
    sure = not zone.wrong
    if zone.number:
        kind = IdentityKind.PASSPORT if zone.document.startswith("P") else IdentityKind.OTHER
        guess = _guess(kind, zone.number, place, line, max(0, start))
        blind = {at for at, letter in enumerate(zone.number[:_LETTERS_FIRST]) if letter in "6G"}
        yield replace(
            guess,
            uncertain=tuple(sorted({*guess.uncertain, *blind})),
            fits=fits,
            issuer=zone.issuer,
            births=births,
            sex=zone.sex if sure else None,
            expires=ends[0] if ends else "",
            name=" ".join(part for part in (zone.surname, zone.given) if part),
        )
    personal = zone.personal.translate(_AS_FIGURES)
    if zone.issuer == "KAZ" and re.fullmatch("[0-9]{12}", personal):
        at = line.text.find(zone.personal)
        guess = _guess(IdentityKind.KAZAKH_IIN, personal, place, line, max(0, at))
        yield _checked(guess, kazakh_iin_is_valid(personal), iin_birth(personal), iin_sex(personal), today)
