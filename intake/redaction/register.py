"""The protected register of one report: every value that must not be told, in every spelling, and whose it is.

Built anew for each report from the records; it never leaves the process and holds no opinion on who may be named. A
name without a spelling in a script blocks free text in that script: `missing_scripts` says so.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from intake.model.names import NameScript
from intake.names.fold import fold, han_fold
from intake.names.inflect import is_short
from intake.names.scripts import NAME_SCRIPTS, Script, scripts_in


class Role(StrEnum):
    """Who a value belongs to. An inside source is labelled like any other person: that there is one must not show."""

    TESTIFIER = "testifier"
    VICTIM = "victim"
    RELATIVE = "relative"
    INSIDE_SOURCE = "inside-source"
    INTERPRETER = "interpreter"
    INTERVIEWER = "interviewer"
    OTHER = "other"


class Kind(StrEnum):
    NAME = "name"
    NUMBER = "number"
    PHONE = "phone"
    EMAIL = "email"
    ADDRESS = "address"
    PLACE = "place"
    DATE = "date"
    FILE_NAME = "file-name"


SCRIPT_OF_MODEL: Final[Mapping[NameScript, Script]] = {
    NameScript.CYRILLIC: Script.CYRILLIC,
    NameScript.LATIN: Script.LATIN,
    NameScript.ENGLISH: Script.LATIN,
    NameScript.KAZAKH_ARABIC: Script.ARABIC_KAZAKH,
    NameScript.UYGHUR: Script.ARABIC_UYGHUR,
    NameScript.CHINESE: Script.HAN,
}
"""The script in which a stored spelling is looked for."""


@dataclass(frozen=True, slots=True)
class RegisterEntry:
    """One value of one human being, with all its spellings by script.

    `person` is the caller's key and the same for all values of one. Dates are YYYY-MM-DD, YYYY-MM or YYYY.
    `confirmed` is false as soon as one spelling was generated and no person has looked at it.
    """

    role: Role
    person: str
    kind: Kind
    spellings: Mapping[Script, tuple[str, ...]] = field(hash=False)
    confirmed: bool = True
    guessed: frozenset[Script] = frozenset()
    """Scripts in which there are only guesses: looked for, but not enough to let a text in that script go out."""
    unread: frozenset[Script] = frozenset()
    """Scripts in which the program made every spelling, guesses or not: of these only much of a name is looked for."""

    def texts(self) -> Iterator[str]:
        """Every spelling once."""
        yield from dict.fromkeys(text for texts in self.spellings.values() for text in texts if text.strip())


def entry(
    role: Role,
    person: str,
    kind: Kind,
    texts: Iterable[str | tuple[str, Script | None]],
    *,
    confirmed: bool = True,
    guesses: Iterable[str | tuple[str, Script | None]] = (),
    made: Iterable[str] = (),
) -> RegisterEntry:
    """A RegisterEntry from spellings, each alone or with the script it is said to be in.

    Where no script is said, the letters decide; Arabic script that could be Kazakh or Uyghur then counts as both. A
    said script is believed only as far as the letters are of it: a Cyrillic text called Chinese counts as Cyrillic.
    `guesses` are spellings that the program made and nobody has read; `made` are such of somebody of whom there is no
    record in which they could be confirmed, and let a text go out.
    """
    given_ones, made_ones, guessed_ones = _by_script(texts), _by_script(made), _by_script(guesses)
    spellings = {
        script: (*given_ones.get(script, ()), *made_ones.get(script, ()), *guessed_ones.get(script, ()))
        for script in dict.fromkeys((*given_ones, *made_ones, *guessed_ones))
    }
    guessed = frozenset(guessed_ones) - frozenset(given_ones) - frozenset(made_ones)
    unread = frozenset((*made_ones, *guessed_ones)) - frozenset(given_ones)
    return RegisterEntry(role, person, kind, spellings, confirmed, guessed, unread)


def _by_script(texts: Iterable[str | tuple[str, Script | None]]) -> dict[Script, tuple[str, ...]]:
    spellings: dict[Script, tuple[str, ...]] = {}
    for given in texts:
        text, said = (given, None) if isinstance(given, str) else given
        if not text.strip():
            continue
        found = scripts_in(text) or frozenset((Script.OTHER,))
        arabic = frozenset((Script.ARABIC_KAZAKH, Script.ARABIC_UYGHUR))
        if said in found or (said in arabic and found & arabic):
            found = frozenset((said,)) | (found - arabic) if said in arabic else found
        for script in sorted(script for script in found if script is not None):
            spellings[script] = (*spellings.get(script, ()), text)
    return spellings


@dataclass(frozen=True, slots=True)
class MissingSpelling:
    """A name that has no spelling in `script`, so that free text in it cannot be released."""

    entry: int
    person: str
    role: Role
    script: Script


class ProtectedRegister:
    """All entries of one report, in the order given. Immutable."""

    def __init__(self, entries: Iterable[RegisterEntry]) -> None:
        self.entries: tuple[RegisterEntry, ...] = tuple(entries)

    def __repr__(self) -> str:
        return f"ProtectedRegister({len(self.entries)} entries)"

    def __len__(self) -> int:
        return len(self.entries)

    def missing_scripts(self, scripts: Iterable[Script]) -> tuple[MissingSpelling, ...]:
        """For each of `scripts`, every name without a spelling in it that a person gave or confirmed. OTHER is missing
        for every name.

        Only names block: places are matched in generated spellings, numbers in every digit set. A name without one
        letter (unknown, "?") cannot be spelled and does not block.
        """
        wanted = [script for script in (*NAME_SCRIPTS, Script.OTHER) if script in set(scripts)]
        return tuple(
            MissingSpelling(index, entry.person, entry.role, script)
            for index, entry in enumerate(self.entries)
            if entry.kind is Kind.NAME and any(fold(text) for text in entry.texts())
            for script in wanted
            if script is Script.OTHER or script in entry.guessed or not entry.spellings.get(script)
        )

    def missing_for(self, text: str) -> tuple[MissingSpelling, ...]:
        """What is missing to release `text`."""
        return self.missing_scripts(scripts_in(text))

    def short_names(self) -> tuple[int, ...]:
        """Indices of names with a part under four folded letters, or of one Han character: a person must decide."""
        return tuple(
            index
            for index, entry in enumerate(self.entries)
            if entry.kind is Kind.NAME and any(_is_short(text) for text in entry.texts())
        )

    def unconfirmed(self) -> tuple[int, ...]:
        """Indices of names with a spelling that no person has confirmed."""
        return tuple(i for i, entry in enumerate(self.entries) if entry.kind is Kind.NAME and not entry.confirmed)

    def without(self, persons: Iterable[str]) -> ProtectedRegister:
        """The register without the names of `persons`, who are named; their numbers and places stay protected."""
        named = frozenset(persons)
        return ProtectedRegister(e for e in self.entries if e.person not in named or e.kind is not Kind.NAME)


def _is_short(text: str) -> bool:
    characters = han_fold(text)
    # A Chinese given name of one character (李娜) cannot be matched alone.
    return is_short(text) or 0 < len(characters) < 3
