"""Invented words that stand for testimony: long, unlike anything on a machine, the same for the same seed.

One field gets one word in each script. Some letters have a composed and a decomposed form, so that both are looked for.
"""

from __future__ import annotations

import random
from dataclasses import dataclass

SCRIPTS = ("latin", "cyrillic", "arabic", "chinese")

_LATIN = ("bdfgjkmpqvwxz", "aeiouéü")
_CYRILLIC = ("бвгджзкмпрхцчшщқғңй", "аеиоуөүұәы")
_ARABIC = ("بپتجچخدرزسشغفقكگڭلمنھۋي", "اەوۇۆۈېىئ")
_SYLLABLES = 5
_HAN = 6
# Every day's characters and rare ones; a run of six of them by chance is nowhere else.
_HAN_RANGE = (0x4E00, 0x9FA5)


@dataclass(frozen=True, slots=True)
class Canary:
    """What was typed into one field: `name` says which, `words` one word a script."""

    name: str
    words: tuple[str, ...]

    @property
    def text(self) -> str:
        return " ".join(self.words)


class Canaries:
    """Hands out a new canary for each field. Two with the same seed hand out the same."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)
        self.made: list[Canary] = []

    def next(self, name: str, scripts: tuple[str, ...] = SCRIPTS) -> Canary:
        canary = Canary(name, tuple(self.word(script) for script in scripts))
        self.made.append(canary)
        return canary

    def word(self, script: str) -> str:
        """A word of `script` ("plain" is Latin on any keyboard), not handed out before as far as chance can promise."""
        draw = self._random
        if script == "plain":
            return "".join(draw.choice("bdfgjkmpqvwxz") + draw.choice("aeiou") for _ in range(4))
        if script == "chinese":
            return "".join(chr(draw.randint(*_HAN_RANGE)) for _ in range(_HAN))
        consonants, vowels = {"latin": _LATIN, "cyrillic": _CYRILLIC, "arabic": _ARABIC}[script]
        return "".join(draw.choice(consonants) + draw.choice(vowels) for _ in range(_SYLLABLES))

    def passphrase(self, name: str) -> Canary:
        """Six words that no list has."""
        return self.next(name, ("plain",) * 6)

    def bytes(self, length: int) -> bytes:
        return self._random.randbytes(length)
