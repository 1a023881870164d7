"""Keeps the spelling of names in what is written consistent with the people entered. Changes nothing by itself."""

from __future__ import annotations

from collections.abc import Iterator

from intake.names.in_text import NameInText, NamesInText
from intake.services.account import Account

__all__ = ["NameInText", "NamesInText", "names_of"]


def names_of(account: Account) -> NamesInText:
    """Finds everybody of this account in a text, by what was entered and what a person confirmed."""
    return NamesInText(_spellings(account))


def _spellings(account: Account) -> Iterator[str]:
    for person in account.people.values():
        for name in person.names:
            if name.text:
                yield name.text
            yield from (spelling.text for spelling in name.spellings if spelling.confirmed and spelling.text)
