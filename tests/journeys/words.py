"""What the program says in a language, so that a journey finds it on the screen: from the sources of the translations.

Must never guess: words that are not in a translation are an error of the journey or of the program.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "translations"


class Words:
    """`say(English)` is a regular expression for it in the language, also where parts of the program say it apart."""

    def __init__(self, code: str) -> None:
        self.code = code
        self._said: dict[str, set[str]] = {}
        if code != "en":
            for message in ElementTree.parse(FOLDER / f"amanat_{code}.ts").iter("message"):
                if told := message.findtext("translation"):
                    self._said.setdefault(message.findtext("source") or "", set()).add(told)

    def say(self, *english: str) -> str:
        """Raises KeyError for words that the program does not say."""
        found: set[str] = set()
        for one in english:
            found |= {one} if self.code == "en" else self._said[one]
        return "(?:" + "|".join(re.escape(one) for one in sorted(found, key=len, reverse=True)) + ")"

    def exactly(self, *english: str) -> str:
        return self.say(*english) + "$"


@cache
def words_of(code: str) -> Words:
    return Words(code)
