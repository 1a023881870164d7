"""The questions of consent in the witness's language, as they are read to them, each with a version that is recorded.

Read from resources/consent/<language>.json. Never shortened or put together in code: what is read is what is there.
"""

from __future__ import annotations

import functools
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import msgspec

from intake.model.dossier import Setting
from intake.model.ids import new_id
from intake.places import resources

if TYPE_CHECKING:
    from intake.vault.vault import Vault

KEYS: Final = (
    "keep",
    "never",
    "recording",
    "guardian",
    "assent",
    "safekeeping",
    "un-and-courts",
    "public",
    "own-words",
    "card",
)
"""Every text has these questions."""
ANSWERS: Final = ("yes", "conditions", "no", "nobody", "somebody", "both", "sound", "neither")
LANGUAGES: Final = ("kk", "kk-Arab", "ug", "ky", "ru", "tr", "zh", "en")
"""In the order in which they are offered."""


class _Question(msgspec.Struct, frozen=True):
    ask: str
    tell: str = ""


class ConsentTexts(msgspec.Struct, frozen=True):
    """One language. `read_by_native` says whether a native speaker has read it; `version` counts its changes."""

    language: str
    version: int
    read_by_native: bool
    answers: dict[str, str]
    questions: dict[str, _Question]
    uses: dict[str, str]
    except_heading: str = ""

    @property
    def version_text(self) -> str:
        """As it is recorded with a consent."""
        return f"{self.language}/{self.version}"


@dataclass(frozen=True, slots=True)
class Asked:
    """One question as it is read: what is asked, what is told with it, and each answer."""

    ask: str
    tell: str


@functools.cache
def texts(language: str) -> ConsentTexts:
    """The texts of a language, or the English ones where there are none."""
    path = resources() / "consent" / f"{language if language in LANGUAGES else 'en'}.json"
    return msgspec.json.decode(path.read_bytes(), type=ConsentTexts)


def right_to_left(language: str) -> bool:
    """Whether it is written from the right."""
    return language in ("ug", "kk-Arab")


def question(language: str, key: str) -> Asked:
    """`key` of KEYS."""
    found = texts(language).questions[key]
    return Asked(found.ask, found.tell)


def word(language: str, key: str) -> str:
    """An answer (`key` of ANSWERS) or a use (a purpose's word)."""
    held = texts(language)
    return held.answers.get(key) or held.uses.get(key, key)


_SETTING: Final = "questions_language"


def last_language(vault: Vault) -> str:
    """In which the last witness was asked; empty at first. A setting of this vault, which never leaves it."""
    with vault.reader() as reader:
        held = next((s.value for _id, s in reader.records_of_type(Setting) if s.name == _SETTING), "")
    return held if held in LANGUAGES else ""


def remember_language(vault: Vault, language: str) -> None:
    """Keeps it for the next witness; one that is kept already is not written again."""
    with vault.reader() as reader:
        held = {s.name: (record, s.value) for record, s in reader.records_of_type(Setting)}
    record, before = held.get(_SETTING, (new_id(), ""))
    if before != language:
        vault.write(lambda writer: writer.save(record, "setting", Setting(name=_SETTING, value=language)))
