"""Identity numbers with a check digit. A wrong digit is a warning: what was said is kept."""

from __future__ import annotations

import re
from datetime import date

_PRC_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_PRC_CHECK = "10X98765432"
_PRC = re.compile(r"\d{17}[\dX]")
_IIN = re.compile(r"\d{12}")


def compact(number: str) -> str:
    """Without spaces and hyphens, X in upper case."""
    return re.sub(r"[\s-]", "", number).upper()


def prc_number_is_valid(number: str) -> bool:
    """18-digit PRC identity number: a possible birth date and its ISO 7064 MOD 11-2 check digit (GB 11643-1999)."""
    digits = compact(number)
    if not _PRC.fullmatch(digits):
        return False
    try:
        date(int(digits[6:10]), int(digits[10:12]), int(digits[12:14]))
    except ValueError:
        return False
    total = sum(int(d) * w for d, w in zip(digits, _PRC_WEIGHTS, strict=False))
    return _PRC_CHECK[total % 11] == digits[17]


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
