"""A season with its year, as people say when something was: its three months, as the northern half has them.

Winter of one year is either of two, and both are given. Whoever reads this keeps the words that were said beside it.
"""

from __future__ import annotations

import re
from typing import Final

from intake.model.dates import FIRST_YEAR, LAST_YEAR, DateForm, UnderstoodDate

# After casefolding, without high hamza. English, Russian, Kazakh and Kyrgyz, Turkish, Uyghur, Kazakh in Arabic script.
_WORDS: Final = {
    3: r"spring|весн[аойеы]+|көктем\w{0,6}|ilkbahar\w{0,4}|bahar\w{0,4}|ئەتىياز\w{0,4}|باھار\w{0,4}|كوكتەم\w{0,5}"
    r"|春[天季]?",
    6: r"summer|лет(?:о|ом|а)|жаз(?:ы|да|ында|ғы)?|жай(?:ы|да|ында)?|yaz(?:ı|da|ında)?|ياز(?:دا|ى|ىدا)?"
    r"|جاز(?:دا|ى|ىندا)?|夏[天季]?",
    9: r"autumn|fall|осен(?:ь|ью|и)|күз(?:і|де|інде|гі)?|күз(?:ү|дө|үндө)|sonbahar\w{0,4}|güz(?:ü|de|ünde)?"
    r"|كۈز(?:دە|ى|ىدە)?|كۇز(?:دە|ى|ىندە)?|秋[天季]?",
    12: r"winter|зим(?:а|ой|ы|е)|қыс(?:ы|та|ында)?|кыш(?:ы|та|ында)?|kış(?:ı|ın|ta|ında)?|قىش(?:تا|ى|ىدا)?"
    r"|قىس(?:تا|ى|ىندا)?|冬[天季]?",
}
_YEAR: Final = (
    r"(?P<year>\d{4})(?:\s*[-–/]\s*(?P<next>\d{4}|\d\d))?"
    r"(?:\s*-?\s*(?:года|году|год|г\.?|жылдың|жылғы|жылы|жыл|yılının|yılı|يىلى|يىلىنىڭ|جىلدىڭ|جىلعى|جىلى|年))?"
)
# In Kyrgyz, which writes 2017-жылы, жаз is spring; in Kazakh it is summer.
_KYRGYZ: Final = re.compile(r"\d\s*-\s*жыл.*жаз")
_PATTERNS: Final = tuple(
    (month, re.compile(pattern.format(word=word, year=_YEAR)))
    for month, word in _WORDS.items()
    for pattern in (r"(?:in\s+)?(?:the\s+)?(?:{word})\s+(?:of\s+)?{year}", r"{year},?\s*(?:{word})")
)


def read_season(text: str) -> tuple[UnderstoodDate, ...]:
    """The months that a season of a year can mean, or nothing. `text` is casefolded, as typed_date.py cleans it."""
    if _KYRGYZ.search(text):
        return ()
    for month, pattern in _PATTERNS:
        match = pattern.fullmatch(text)
        if match is None:
            continue
        year = int(match["year"])
        following = match["next"]
        if not FIRST_YEAR < year < LAST_YEAR:
            return ()
        if following is not None:
            told = int(following) if len(following) == 4 else year // 100 * 100 + int(following)
            return (_months(year, 12),) if month == 12 and told == year + 1 else ()
        return (_months(year - 1, 12), _months(year, 12)) if month == 12 else (_months(year, month),)
    return ()


def _months(year: int, month: int) -> UnderstoodDate:
    end = f"{year + 1}-02" if month == 12 else f"{year}-{month + 2:02}"
    return UnderstoodDate(date=f"{year}-{month:02}", form=DateForm.BETWEEN, until=end)
