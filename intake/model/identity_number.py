"""Identity numbers with a check digit. A wrong digit is a warning: what was said is kept."""

from __future__ import annotations

import re
import unicodedata
from datetime import date

from intake.model.person import Sex

_PRC_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_PRC_CHECK = "10X98765432"
_PRC = re.compile(r"[0-9]{17}[0-9X]")
_IIN = re.compile(r"[0-9]{12}")
# An X as other keyboards have it: Cyrillic, full width, the multiplication sign.
_X = str.maketrans("ХхＸｘ×", "XXXXX")


def western_figures(text: str) -> str:
    """Figures of any script (Arabic-Indic, Persian, full width) as 0 to 9; everything else as it is."""
    return "".join(
        str(figure) if not letter.isascii() and (figure := unicodedata.decimal(letter, None)) is not None else letter
        for letter in text
    )


def compact(number: str) -> str:
    """Without spaces, hyphens and marks of direction, figures as 0 to 9, X in upper case."""
    shown = "".join(letter for letter in number if unicodedata.category(letter) != "Cf")
    return re.sub(r"[\s\-‐‑–]", "", western_figures(shown)).translate(_X).upper()


def prc_number_is_valid(number: str) -> bool:
    """18-digit PRC identity number: a possible birth date and its ISO 7064 MOD 11-2 check digit (GB 11643-1999)."""
    digits = compact(number)
    if not _PRC.fullmatch(digits) or not prc_birth(digits):
        return False
    total = sum(int(d) * w for d, w in zip(digits, _PRC_WEIGHTS, strict=False))
    return _PRC_CHECK[total % 11] == digits[17]


def prc_birth(number: str) -> str:
    """The birth date that stands in a PRC number, YYYY-MM-DD; empty where none can."""
    digits = compact(number)
    return _day(digits[6:10], digits[10:12], digits[12:14]) if _PRC.fullmatch(digits) else ""


def prc_sex(number: str) -> Sex | None:
    """By the seventeenth figure: odd for men."""
    digits = compact(number)
    if not _PRC.fullmatch(digits):
        return None
    return Sex.MALE if int(digits[16]) % 2 else Sex.FEMALE


def kazakh_iin_is_valid(number: str) -> bool:
    """12-digit Kazakh IIN: check digit by weights 1..11, then 3..11,1,2 where the first gives 10."""
    digits = compact(number)
    if not _IIN.fullmatch(digits):
        return False
    numbers = [int(d) for d in digits]
    check = sum(n * w for n, w in zip(numbers, range(1, 12), strict=False)) % 11
    if check == 10:
        weights = (3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2)
        check = sum(n * w for n, w in zip(numbers, weights, strict=False)) % 11
    return check < 10 and check == numbers[11]


def iin_birth(number: str) -> str:
    """The birth date that stands in an IIN, YYYY-MM-DD: its seventh figure says the century; empty where none can."""
    digits = compact(number)
    if not _IIN.fullmatch(digits) or digits[6] not in "123456":
        return ""
    century = (18, 19, 20)[(int(digits[6]) - 1) // 2]
    return _day(f"{century}{digits[0:2]}", digits[2:4], digits[4:6])


def iin_sex(number: str) -> Sex | None:
    """By the seventh figure: odd for men; 0 is given to foreigners and says nothing."""
    digits = compact(number)
    if not _IIN.fullmatch(digits) or digits[6] not in "123456":
        return None
    return Sex.MALE if int(digits[6]) % 2 else Sex.FEMALE


def _day(year: str, month: str, day: str) -> str:
    try:
        return date(int(year), int(month), int(day)).isoformat()
    except ValueError:
        return ""
