"""From what a case protects to the register and matcher that redact, and to the raw spellings that the leak check gets.

The two ways part here on purpose: the matcher gets the register and makes stems of it, the leak check gets spellings
as they are written, and makes its own. Never decides what may be told.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence

from intake.model.names import NameScript
from intake.names.scripts import Script, is_han
from intake.names.spell import suggestions
from intake.redaction.coverage import not_covered
from intake.redaction.detect import Suggestion as Found
from intake.redaction.detect import detect
from intake.redaction.labels import Labels
from intake.redaction.matcher import Matcher
from intake.redaction.naming import settle_names
from intake.redaction.register import (
    SCRIPT_OF_MODEL,
    Kind,
    ProtectedRegister,
    RegisterEntry,
    entry,
)
from intake.report.leakcheck import Forbidden
from intake.services.release_draft import HitSpan
from intake.services.release_protected import Protected

_LONGEST_GENERATED = 80


class Redactor:
    """One report's register, matcher and labels. `first` are keys in the order in which labels are to be given."""

    def __init__(self, protected: Collection[Protected], first: Sequence[str], may_be_named: Collection[str]) -> None:
        naming = settle_names(ProtectedRegister(_entries(protected)), may_be_named)
        self.named = naming.named
        self.fallen = {person: why.value for person, why in naming.fallen.items()}
        self._register = naming.register
        self._labels = Labels(self._register)
        for key in first:
            if key not in self.named:
                self._labels.of_person(key)
        self._matcher = Matcher(self._register, self._labels)

    def label(self, key: str) -> str:
        """The label of a human being; a new number for one who has none yet."""
        return self._labels.of_person(key)

    def redact(self, text: str) -> tuple[str, tuple[HitSpan, ...]]:
        """The text without anything protected, and where labels stand in it."""
        redacted = self._matcher.redact(text)
        return redacted.text, tuple(HitSpan(hit.label, hit.out_start, hit.out_end) for hit in redacted.hits)

    def finds(self, text: str) -> bool:
        """Whether anything protected is in a text that should hold nothing."""
        return self._matcher.finds(text)

    def missing(self, text: str) -> tuple[tuple[str, Script], ...]:
        """(key, script) of every name that cannot be looked for in a script of `text`, each once."""
        found = self._register.missing_for(text)
        return tuple(dict.fromkeys((missing.person, missing.script) for missing in found))

    def suggestions(self, text: str) -> tuple[Found, ...]:
        """What else in a redacted text a person has to decide on."""
        return detect(text, self._register)

    @property
    def short_names(self) -> bool:
        return bool(self._register.short_names())

    def not_covered(self) -> tuple[str, ...]:
        """Codes of what redaction does not cover in this report."""
        return tuple(code.value for code in not_covered(self._register))

    def forbidden(self) -> dict[str, Forbidden]:
        """Raw spellings by label for the leak check: names, also generated ones; places and addresses; numbers.

        Of who is named the names and birth dates are not forbidden; all else of them is.
        """
        names: dict[str, list[str]] = {}
        phrases: dict[str, list[str]] = {}
        numbers: dict[str, list[str]] = {}
        for index, item in enumerate(self._register.entries):
            if item.person in self.named and item.kind is Kind.DATE:
                continue
            who = self.label(item.person)
            for text in item.texts():
                if item.kind is Kind.NAME or (item.kind is Kind.PLACE and len(text.split()) == 1):
                    names.setdefault(who, []).append(text)
                elif item.kind in (Kind.NUMBER, Kind.PHONE):
                    numbers.setdefault(who, []).append(text)
                elif item.kind is Kind.DATE:
                    numbers.setdefault(who, []).extend(_written_days(text))
                else:
                    phrases.setdefault(who, []).append(text)
            if item.kind is Kind.NAME:
                names.setdefault(who, []).extend(_generated(self._register.entries[index]))
        return {
            who: Forbidden(
                tuple(dict.fromkeys(names.get(who, ()))),
                tuple(dict.fromkeys(phrases.get(who, ()))),
                tuple(dict.fromkeys(numbers.get(who, ()))),
            )
            for who in sorted({*names, *phrases, *numbers})
        }


def _entries(protected: Iterable[Protected]) -> Iterator[RegisterEntry]:
    """Spellings of one name are one entry; everything else is one by itself."""
    grouped: dict[tuple[str, ...], list[Protected]] = {}
    for number, value in enumerate(protected):
        group = (value.key, value.name) if value.name else (value.key, "", str(number))
        grouped.setdefault(group, []).append(value)
    for values in grouped.values():
        first = values[0]
        texts: list[str | tuple[str, Script | None]] = [(v.text, _script(v.script)) for v in values if v.confirmed]
        guesses = [(v.text, _script(v.script)) for v in values if not v.confirmed]
        made = entry(first.role, first.key, first.kind, texts, confirmed=not guesses, guesses=guesses)
        if first.kind is Kind.NAME and not first.name:
            # Of staff and of words taken out by hand there is no record in which spellings could be confirmed.
            made = entry(first.role, first.key, first.kind, texts, confirmed=False, made=list(_generated(made)))
        yield made


def _script(stored: str) -> Script | None:
    try:
        return SCRIPT_OF_MODEL[NameScript(stored)]
    except ValueError:
        return None


def _generated(item: RegisterEntry) -> Iterator[str]:
    """Likely spellings in the scripts that nobody gave one for."""
    for texts in item.spellings.values():
        for text in texts[:2]:
            if len(text) <= _LONGEST_GENERATED and not any(is_han(letter) for letter in text):
                for script, spelled in suggestions(text).items():
                    if not item.spellings.get(script):
                        yield from spelled


def _written_days(day: str) -> Iterator[str]:
    """A day (YYYY-MM-DD) in the orders in which its numbers are written."""
    yield day
    year, _, rest = day.partition("-")
    month, _, date = rest.partition("-")
    if date:
        yield from (f"{date}.{month}.{year}", f"{month}/{date}/{year}", f"{int(date)}.{int(month)}.{year}")
