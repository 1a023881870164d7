"""A person's names as they were given: script, kind and spelling. Never decides that two names are one person."""

from __future__ import annotations

from enum import StrEnum

from intake.model.base import Element, Leaf


class NameKind(StrEnum):
    FULL = "full"
    GIVEN = "given"
    FAMILY = "family"
    FATHERS = "fathers"
    MAIDEN = "maiden"
    NICKNAME = "nickname"
    AS_IN_PASSPORT = "as-in-passport"


class NameScript(StrEnum):
    CYRILLIC = "cyrillic"
    LATIN = "latin"
    KAZAKH_ARABIC = "kazakh-arabic"
    UYGHUR = "uyghur"
    CHINESE = "chinese"
    ENGLISH = "english"


class Spelling(Leaf, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """The same name in another script; `confirmed` once a person, not the program, says so.

    Unconfirmed ones are found by a search and taken out of a report's text, and never told in one.
    """

    text: str
    script: NameScript | None = None
    confirmed: bool = False


class Name(Element, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    text: str = ""
    kind: NameKind = NameKind.FULL
    script: NameScript | None = None
    spellings: tuple[Spelling, ...] = ()
    note: str = ""
